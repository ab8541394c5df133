import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

/** Each source as it stands, with the name of whoever is meant. */
function sources(text: string, language = "en"): readonly string[] {
  const { utterances, entities } = read({ file: "t", text, title: null, publisher: null, published: "2025-01-12", language });
  return utterances.map(({ source: { span, entity } }) => {
    const words = span === null ? "–" : text.slice(...span);
    return `${words} = ${entities.find(({ id }) => id === entity)?.name ?? "nobody"}`;
  });
}

describe("Who speaks of himself in words that are given as spoken", () => {
  test("is whoever speaks them, in a quotation", () => {
    const text = "“It was dark. I told the mate that the lamp was out,” Ada Venn said.";
    assert.deepEqual(sources(text), ["Ada Venn = Ada Venn", "I = Ada Venn"]);
  });
  test("is whoever speaks them, in a transcript", () => {
    const text = "Investigator: Were you aboard?\nCaptive C: I heard that the mate had fallen.";
    assert.deepEqual(sources(text), ["Investigator = Investigator", "Captive C = Captive C", "I = Captive C"]);
  });
  test("is whoever speaks them, in Ukrainian and Russian", () => {
    assert.deepEqual(sources("«Я бачив, що пором згас», — сказав Петро Гай.", "uk"), ["Петро Гай = Петро Гай", "Я = Петро Гай"]);
    assert.deepEqual(sources("«Я видел, что паром погас», — сказал Пётр Гай.", "ru"), ["Пётр Гай = Пётр Гай", "Я = Пётр Гай"]);
  });
  test("and whoever he calls “he” there is somebody else", () => {
    assert.deepEqual(sources("“He told me that the ferry was late,” Venn said."), ["Venn = Venn", "He = nobody"]);
  });
  test("what is told in other words leaves both open", () => {
    assert.deepEqual(sources("Venn said he had told the mate that the lamp was out."), ["Venn = Venn", "he = Venn"]);
    assert.deepEqual(sources("Venn claimed I told him that the ferry had sailed."), ["Venn = Venn", "I = nobody"]);
  });
});

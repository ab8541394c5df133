import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { officeIn } from "../../src/read/office.ts";
import { read } from "../../src/read/read.ts";

describe("Firsthand reads the office of a body in the words for a source", () => {
  const SOURCES: readonly (readonly [words: string, office: string | null, body: string | null])[] = [
    ["The chair of the board of Vorn Rail, Marten Sill", "chair of the board", "Vorn Rail"],
    ["Ilda Marn, director of the hospital", "director", "hospital"],
    ["the head of Sollen hospital", "head", "Sollen hospital"],
    ["a deputy spokesperson for Vorn Rail, Jorin Hale", "deputy spokesperson", "Vorn Rail"],
    ["Hospital director Jon Marl", "director", "Hospital"],
    ["The hospital’s director, Tom Ald", "director", "hospital"],
    ["a police spokesman", "spokesman", "police"],
    ["Ann Roe, a teacher at the school", null, null],
    ["the head", null, null],
    ["Ann Roe", null, null],
  ];
  for (const [words, office, body] of SOURCES)
    test(`“${words}”`, () => {
      const text = `On Monday ${words} said so.`;
      const found = officeIn(text, [10, 10 + words.length]);
      assert.deepEqual(found === null ? [null, null] : [text.slice(...found.office), text.slice(...found.body)], [office, body]);
    });

  test("and tells it of whoever holds it, with the body that the report names", () => {
    const text =
      "Sollen hospital was full. Ilda Marn, director of the hospital, said four had died. The director of the film, Max Obel, said so too.";
    const { entities } = read({ file: "test", text, title: null, publisher: null, published: null, language: "en" });
    const told = (name: string): readonly string[] =>
      (entities.find((entity) => entity.name === name)?.facts ?? []).map(({ property, value }) => `${property} ${value}`);
    assert.deepEqual(told("Ilda Marn"), ["role director", "affiliation Sollen hospital"]);
    assert.deepEqual(told("Max Obel"), []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

function named(text: string, publisher: string | null = null): readonly string[] {
  const { entities } = read({ file: "t", text, title: null, publisher, published: "2025-09-14", language: "en" });
  return entities.map(({ name, type }) => `${name}: ${type}`);
}

describe("The name of a paper", () => {
  test("may hold the hour or the day at which it comes out", () => {
    assert.deepEqual(named("A clerk has told the Evening Star. The Halm Sunday Post agreed."), [
      "Evening Star: organization",
      "Halm Sunday Post: organization",
    ]);
    assert.deepEqual(named("Ada Venn left Halm on Sunday. Post offices were shut."), ["Ada Venn: person", "Halm: other"]);
  });
  test("is called by its last word afterwards", () => {
    assert.deepEqual(named("The Kelt Evening Star wrote that a ransom was paid. The Star did not say by whom."), [
      "Kelt Evening Star: organization",
    ]);
  });
  test("is called so by itself too", () => {
    assert.deepEqual(named("The clinic told the Voice that none was treated there.", "Tassel Voice").slice(-1), ["Voice: organization"]);
  });
});

describe("A name that no list has", () => {
  test("is that of a place at the end of a way, at a site and where somebody is from", () => {
    assert.deepEqual(named("Gunmen stopped the cars on the road between Tassel and Umm Dar."), ["Tassel: place", "Umm Dar: place"]);
    assert.deepEqual(named("The money was flown to an airstrip at Umm Dar."), ["Umm Dar: place"]);
    assert.deepEqual(named("He met a logistician from Umm Dar."), ["Umm Dar: place"]);
    assert.deepEqual(named("The talks between Tassel and Venn failed."), ["Tassel: other", "Venn: other"]);
  });
  test("is no person's where what it says is told of it as “its”", () => {
    assert.deepEqual(named("Zareb says its soldiers freed them."), ["Zareb: organization"]);
    assert.deepEqual(named("Venn says it is false."), ["Venn: person"]);
  });
  test("may begin, behind a title, with what is a small word elsewhere", () => {
    assert.deepEqual(named("Foreign Minister Per Holt said nothing was paid."), ["Per Holt: person"]);
  });
});

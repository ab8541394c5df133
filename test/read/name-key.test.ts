import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type KeyedWord, NameTable, nameKey } from "../../src/read/name-key.ts";

const words = (text: string): readonly KeyedWord[] =>
  text.split(" ").map((word) => ({ text: word, key: nameKey(word), opening: nameKey(word).split(" ")[0] ?? "", limits: [] }));

test("Firsthand gives the spellings of a name one key", () => {
  for (const spelling of ["Deir ez-Zor", "deir ez Zor", "Deïr Ez‑Zor"]) assert.equal(nameKey(spelling), "deir ez zor");
  assert.equal(nameKey("Sana’a"), nameKey("Sanaa"));
  assert.equal(nameKey("U.S."), nameKey("US"));
});

test("Firsthand's key of a key is that key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => assert.equal(nameKey(nameKey(text)), nameKey(text))),
    { seed: 3 },
  );
});

test("Firsthand finds the longest name that begins at a word", () => {
  const table = new NameTable<number>();
  table.add("White", 1);
  table.add("White House", 2);
  table.add("People's Army", 3);
  assert.deepEqual(table.longestAt(words("the White House said"), 1, 4), { value: 2, count: 2 });
  assert.deepEqual(table.longestAt(words("the White House said"), 1, 2), { value: 1, count: 1 });
  assert.deepEqual(table.longestAt(words("White , House"), 0, 3), { value: 1, count: 1 });
  assert.deepEqual(table.longestAt(words("People 's Army"), 0, 3), { value: 3, count: 3 });
  assert.equal(table.longestAt(words("Whiter House"), 0, 2), null);
});

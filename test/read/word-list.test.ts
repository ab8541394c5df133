import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Arrays, packed } from "../../src/read/arrays.ts";
import { WordList } from "../../src/read/word-list.ts";

test("Firsthand finds every word of a list by its number, and no other, before and after packing", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), fc.string(), (words, other) => {
      const made = WordList.of(words);
      for (const list of [made, WordList.from(new Arrays(packed(made.arrays)))]) {
        assert.deepEqual(
          words.map((word) => list.get(word)),
          words.map((_, i) => i + 1),
        );
        if (!words.includes(other)) assert.equal(list.get(other), undefined);
      }
    }),
  );
});

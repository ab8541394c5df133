import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { spellingOf } from "../../src/read/spelling.ts";

test("Firsthand spells a word as the text does, however long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", maxLength: 60 }), (before, word) => {
      const { text, lower } = spellingOf(`${before}${word} more`, before.length, before.length + word.length);
      assert.equal(text, word);
      assert.equal(lower, word.toLowerCase().replaceAll("’", "'"));
    }),
  );
});

test("Firsthand keeps one spelling of a word that comes again", () => {
  assert.equal(spellingOf("Harbour lights", 0, 7), spellingOf("the Harbour", 4, 11));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Trigrams } from "../../src/read/trigrams.ts";

test("Firsthand's trigrams deny no piece that a text holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, piece, after) => {
      assert.ok(new Trigrams(before + piece + after).mayHold(piece));
    }),
  );
});

test("Firsthand's trigrams deny what a short text does not hold", () => {
  const trigrams = new Trigrams("The pilot boat left the quay before dawn.");
  assert.equal(trigrams.mayHold("captured"), false);
  assert.equal(trigrams.mayHold("the quay"), true);
  assert.equal(new Trigrams("").mayHold("quay"), false);
  assert.equal(new Trigrams("").mayHold("qu"), true);
});

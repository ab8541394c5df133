import assert from "node:assert/strict";
import { test } from "node:test";
import { spelt } from "../../src/read/spelling.ts";
import { markOf, marksOf } from "../../src/read/word-mark.ts";

test("Firsthand marks a word with every list that it stands in, also those that come after it was asked", () => {
  const harbour = markOf(new Set(["quay", "mole", "anchor"]));
  assert.notEqual(marksOf(spelt("Quay")) & harbour, 0);
  assert.equal(marksOf(spelt("field")) & harbour, 0);
  const field = markOf(new Set(["field", "anchor"]));
  assert.equal(marksOf(spelt("field")) & (harbour | field), field);
  assert.equal(marksOf(spelt("anchor")) & (harbour | field), harbour | field);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { instantOf, isBefore } from "../../src/trace/instant.ts";

test("Firsthand reads a time of publication as the stretch that it names", () => {
  assert.deepEqual(instantOf("1970-01-01"), { from: 0, to: 86_399_999 });
  assert.deepEqual(instantOf("1970-01-01T09:00:00+09:00"), { from: 0, to: 999 });
  assert.deepEqual(instantOf("1970-01"), { from: 0, to: 31 * 86_400_000 - 1 });
  assert.deepEqual(instantOf("2024-12"), { from: Date.UTC(2024, 11, 1), to: Date.UTC(2025, 0, 1) - 1 });
  for (const unknown of [null, "", "yesterday", "2025-13-01", "2025-1-1"]) assert.equal(instantOf(unknown), null);
});

test("Firsthand calls one time before another only where all of it is", () => {
  assert.ok(isBefore(instantOf("2025-01-11"), instantOf("2025-01-12T00:00Z")));
  assert.ok(!isBefore(instantOf("2025-01-12"), instantOf("2025-01-12T23:00Z")));
  assert.ok(!isBefore(null, instantOf("2025-01-12")));
});

test("Firsthand keeps the first hundred years apart from the twentieth century", () => {
  const [nought, nineteen] = [instantOf("0000-01-01"), instantOf("1900-01-01")];
  assert.equal((nineteen?.from ?? 0) - (nought?.from ?? 0), 693_961 * 86_400_000);
  for (const early of ["0000", "0099-12", "0099-12-31", "0099-12-31T23:59:59Z"]) assert.ok(isBefore(instantOf(early), nineteen), early);
});

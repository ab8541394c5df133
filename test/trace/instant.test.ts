import assert from "node:assert/strict";
import { test } from "node:test";
import { instantOf, isBefore } from "../../src/trace/instant.ts";

test("Firsthand reads a time of publication as the stretch that it names", () => {
  assert.deepEqual(instantOf("1970-01-01"), { from: 0, to: 86_399_999 });
  assert.deepEqual(instantOf("1970-01-01T09:00:00+09:00"), { from: 0, to: 999 });
  assert.deepEqual(instantOf("1970-01"), { from: 0, to: 31 * 86_400_000 - 1 });
  for (const unknown of [null, "", "yesterday", "2025-13-01", "2025-1-1"]) assert.equal(instantOf(unknown), null);
});

test("Firsthand calls one time before another only where all of it is", () => {
  assert.ok(isBefore(instantOf("2025-01-11"), instantOf("2025-01-12T00:00Z")));
  assert.ok(!isBefore(instantOf("2025-01-12"), instantOf("2025-01-12T23:00Z")));
  assert.ok(!isBefore(null, instantOf("2025-01-12")));
});

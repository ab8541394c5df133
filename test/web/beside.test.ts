import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { longestRising } from "../../src/server/view/beside-view.ts";
import { across } from "../../src/web/beside/aligned.ts";

const pair = fc.tuple(fc.nat(200), fc.nat(200));
const rises = (pairs: readonly (readonly [number, number])[]): boolean =>
  pairs.every(([a, b], i) => i === 0 || ((pairs[i - 1]?.[0] ?? 0) < a && (pairs[i - 1]?.[1] ?? 0) < b));

/** The longest by looking at all of them. */
function longestByTrying(pairs: readonly (readonly [number, number])[]): number {
  let most = 0;
  for (let choice = 0; choice < 1 << pairs.length; choice++) {
    const some = pairs.filter((_, i) => (choice >> i) & 1).sort(([a], [b]) => a - b);
    if (some.length > most && rises(some)) most = some.length;
  }
  return most;
}

describe("Texts side by side", () => {
  test("are aligned by the longest run of what stands in one order in both", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
        const run = longestRising(pairs);
        assert.ok(rises(run));
        assert.equal(run.length, longestByTrying(pairs));
        for (const one of run) assert.ok(pairs.includes(one as [number, number]));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("lead from one to the other and back, without turning round", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.nat(300), fc.nat(300), (pairs, one, other) => {
        const inner = longestRising(pairs.map(([a, b]): [number, number] => [a + 1, b + 1]));
        const anchors = [[0, 0], ...inner, [300, 400]] as const;
        for (const [a, b] of anchors) assert.ok(Math.abs(across(anchors, a, 0) - b) < 1e-9);
        assert.ok(Math.abs(across(anchors, across(anchors, one, 0), 1) - one) < 1e-6);
        assert.ok(Math.sign(across(anchors, one, 0) - across(anchors, other, 0)) === Math.sign(one - other));
      }),
      { seed: 2 },
    );
    assert.equal(across([], 5, 0), 0);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Assertion } from "../../src/check/assertion.ts";
import { conflictSets } from "../../src/check/conflict-sets.ts";
import type { Constraint } from "../../src/check/constraint.ts";
import { contradictions } from "../../src/check/contradictions.ts";
import { fewest, necessary } from "../../src/check/fewest.ts";
import { contradictionIn } from "../../src/check/network.ts";
import { entityId } from "../../src/record/id.ts";
import { english, say } from "../../src/record/sentence.ts";

const point = fc.integer({ min: 0, max: 5 }).map((n) => `p${n}`);
const constraint = fc.record({ from: point, to: point, most: fc.integer({ min: -12, max: 20 }) });
const assertions = fc
  .array(fc.array(constraint, { minLength: 1, maxLength: 3 }), { maxLength: 7 })
  .map((all) => all.map((some, i) => assertion(`a${i}`, some)));

function assertion(key: string, constraints: readonly Omit<Constraint, "by">[], looser: Assertion["looser"] = []): Assertion {
  const own = constraints.map((one) => ({ ...one, by: key }));
  return { key, topic: "when", subject: entityId("somebody"), value: key, stated: [], constraints: own, looser };
}

const holds = (some: readonly Assertion[]): boolean => contradictionIn(some.flatMap(({ constraints }) => constraints)) === null;

/** Every set that cannot hold and would without any one of its members, by trying all of them. */
function irreducible(all: readonly Assertion[]): readonly string[] {
  const found: string[] = [];
  for (let mask = 1; mask < 1 << all.length; mask++) {
    const some = all.filter((_, i) => (mask >> i) & 1);
    if (!holds(some) && some.every((one) => holds(some.filter((other) => other !== one)))) found.push(keys(some));
  }
  return found.sort();
}

const keys = (some: readonly Assertion[]): string =>
  some
    .map(({ key }) => key)
    .sort()
    .join(" ");

describe("Firsthand explains a contradiction", () => {
  test("by assertions of which each is necessary, all of them that there are, the fewest first", () => {
    fc.assert(
      fc.property(assertions, (all) => {
        const found = contradictions(all, []).map(({ members }) => members);
        for (const members of found) {
          assert.ok(!holds(members));
          for (const one of members) assert.ok(holds(members.filter((other) => other !== one)));
        }
        const expected = irreducible(all);
        if (expected.length < 20) assert.deepEqual(found.map(keys).sort(), expected);
        assert.equal(new Set(found.map(keys)).size, found.length);
      }),
      { numRuns: 150, seed: 21 },
    );
  });

  test("by the fewest that there are, though one of them states several things", () => {
    fc.assert(
      fc.property(assertions, (all) => {
        const contradicts = (some: readonly Assertion[]): boolean => !holds(some);
        if (!contradicts(all)) return;
        const found = fewest(all, necessary(all, contradicts), contradicts);
        const least = Math.min(...irreducible(all).map((one) => one.split(" ").length));
        assert.equal(found.length, least);
      }),
      { numRuns: 150, seed: 22 },
    );
  });

  test("in the same way whatever the order in which they come", () => {
    fc.assert(
      fc.property(
        assertions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const told = (some: readonly Assertion[]): readonly string[] => contradictions(some, []).map(({ members }) => keys(members));
          assert.deepEqual(told(shuffled), told(all));
        },
      ),
      { numRuns: 100, seed: 23 },
    );
  });

  test("with the conventions under which it dissolves, and whose they are", () => {
    const one = assertion("one", [{ from: "0", to: "p", most: 10 }], [{ assumption: say`otherwise`, constraints: [] }]);
    const other = assertion("other", [{ from: "p", to: "0", most: -20 }]);
    const [found, ...rest] = contradictions([one, other], []);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      found?.dissolved.map(({ assumption, of }) => [english(assumption), of.key]),
      [["otherwise", "one"]],
    );
  });

  test("and tells where it has stopped looking", () => {
    const items = Array.from({ length: 12 }, (_, i) => i);
    const pairs = conflictSets(items, (some) => (some.length < 2 ? null : some.slice(0, 2)), 5);
    assert.equal(pairs.conflicts.length, 5);
    assert.equal(pairs.complete, false);
    assert.deepEqual(
      conflictSets(items, () => null, 5),
      { conflicts: [], complete: true },
    );
  });
});

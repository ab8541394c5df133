import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Constraint, within, ZERO } from "../../src/check/constraint.ts";
import { contradictionIn, Network } from "../../src/check/network.ts";

/** Floyd and Warshall: slow, and plainly right. */
function holds(constraints: readonly Constraint[]): boolean {
  const points = [...new Set(constraints.flatMap(({ from, to }) => [from, to]))];
  const most = points.map((a) => points.map((b) => (a === b ? 0 : Number.POSITIVE_INFINITY)));
  const at = (i: number, j: number): number => most[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const set = (i: number, j: number, value: number): void => {
    const row = most[i];
    if (row !== undefined) row[j] = Math.min(at(i, j), value);
  };
  for (const one of constraints) set(points.indexOf(one.from), points.indexOf(one.to), one.most);
  for (const k of points.keys()) for (const i of points.keys()) for (const j of points.keys()) set(i, j, at(i, k) + at(k, j));
  return points.every((_, i) => at(i, i) >= 0);
}

/** How many statements there are at least in a circle through the last that cannot hold, itself counted; null where there is none. */
function fewestRound(others: readonly Constraint[], { from, to, most }: Constraint): number | null {
  const points = new Set(others.flatMap((one) => [one.from, one.to]));
  let minutes = new Map([[to, 0]]);
  for (let steps = 1; steps <= points.size + 1; steps++) {
    if ((minutes.get(from) ?? Number.POSITIVE_INFINITY) + most < 0) return steps;
    const next = new Map(minutes);
    for (const one of others) {
      const reached = (minutes.get(one.from) ?? Number.POSITIVE_INFINITY) + one.most;
      if (reached < (next.get(one.to) ?? Number.POSITIVE_INFINITY)) next.set(one.to, reached);
    }
    minutes = next;
  }
  return null;
}

const point = fc.integer({ min: 0, max: 7 }).map(String);
const constraint = fc.record({ from: point, to: point, most: fc.integer({ min: -20, max: 40 }) });
/** Each of some speakers states one to three constraints. */
const said = fc
  .array(fc.array(constraint, { minLength: 1, maxLength: 3 }), { maxLength: 14 })
  .map((all) => all.map((some, i) => some.map((one): Constraint => ({ ...one, by: `s${String(i).padStart(2, "0")}` }))));
const axioms = fc.array(
  constraint.map((one): Constraint => ({ ...one, most: Math.abs(one.most), by: null })),
  { maxLength: 4 },
);

describe("Firsthand's network of constraints", () => {
  test("finds a contradiction exactly where there is one, all at once and one by one", () => {
    fc.assert(
      fc.property(axioms, said, (fixed, all) => {
        const network = new Network();
        network.add(fixed);
        const kept: Constraint[] = [...fixed];
        for (const some of all) {
          const found = network.add(some);
          assert.equal(found === null, holds([...kept, ...some]));
          if (found === null) kept.push(...some);
        }
        const everything = [...fixed, ...all.flat()];
        assert.equal(contradictionIn(everything) === null, holds(everything));
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  test("explains it by a circle that cannot hold and whose statements are all there", () => {
    fc.assert(
      fc.property(axioms, said, (fixed, all) => {
        const everything = [...fixed, ...all.flat()];
        const found = contradictionIn(everything);
        if (found === null) return;
        assert.ok(found.excess > 0);
        assert.equal(
          found.cycle.reduce((sum, one) => sum + one.most, 0),
          -found.excess,
        );
        assert.ok(!holds(found.cycle));
        for (const [i, one] of found.cycle.entries()) {
          assert.ok(everything.includes(one));
          assert.equal(one.to, found.cycle[(i + 1) % found.cycle.length]?.from);
        }
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  test("explains what one more statement breaks by the fewest steps of others", () => {
    const long = ["a", "b", "c", "d", "e"].map((to, i, all): Constraint => ({ from: all[i - 1] ?? ZERO, to, most: -1, by: `long ${to}` }));
    const network = new Network();
    assert.equal(network.add([...long, { from: ZERO, to: "e", most: -1, by: "short" }]), null);
    assert.deepEqual(network.add([{ from: "e", to: ZERO, most: 0, by: "last" }])?.by, ["last", "short"]);
  });

  test("explains by the fewest steps also where many points have moved and the way round is long", () => {
    const far = fc.integer({ min: 0, max: 29 }).map(String);
    const one = fc.record({ from: far, to: far, most: fc.integer({ min: -2, max: 9 }) });
    let long = 0;
    fc.assert(
      fc.property(fc.array(one, { minLength: 40, maxLength: 80 }), (all) => {
        const network = new Network();
        const kept: Constraint[] = [];
        for (const [i, { from, to, most }] of all.entries()) {
          const stated: Constraint = { from, to, most, by: `s${i}` };
          const found = network.add([stated]);
          assert.equal(found === null ? null : found.by.length, fewestRound(kept, stated));
          if (found === null) kept.push(stated);
          else if (found.by.length > 5) long++;
        }
      }),
      { numRuns: 150, seed: 11 },
    );
    assert.ok(long >= 5, `only ${long} were long`);
  });

  test("stays as it was when something is refused or withdrawn", () => {
    fc.assert(
      fc.property(said, fc.nat(), (all, pick) => {
        const network = new Network();
        const kept = new Map<string, readonly Constraint[]>();
        for (const some of all) if (network.add(some) === null) kept.set(some[0]?.by ?? "", some);
        const gone = [...kept.keys()][pick % Math.max(kept.size, 1)];
        if (gone === undefined) return;
        network.withdraw(gone);
        assert.equal(network.add(kept.get(gone) ?? []), null);
        const held = [...kept.values()].flat();
        for (const some of all.filter(([first]) => !kept.has(first?.by ?? ""))) {
          assert.equal(network.add(some) === null, holds([...held, ...some]));
          network.withdraw(some[0]?.by ?? "");
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  test("takes an interval as half open", () => {
    const day = within("p", { from: 0, to: 1440 }, "one");
    const next = within("p", { from: 1440, to: null }, "other");
    assert.deepEqual(contradictionIn([...day, ...next])?.by, ["one", "other"]);
    assert.equal(contradictionIn([...day, ...within("p", { from: 1439, to: null }, "other")]), null);
    assert.throws(() => new Network().add(within("p", { from: Number.NaN, to: null }, "one")), /has no exact number/);
  });

  test("follows a circle of a thousand", () => {
    const ring = Array.from({ length: 1000 }, (_, i): Constraint => ({ from: `p${i}`, to: `p${(i + 1) % 1000}`, most: -1, by: `s${i}` }));
    assert.equal(contradictionIn(ring)?.by.length, 1000);
    const network = new Network();
    for (const one of ring.slice(0, 999)) assert.equal(network.add([one]), null);
    assert.equal(network.add(ring.slice(999))?.excess, 1000);
  });
});

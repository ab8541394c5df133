import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { components } from "../../src/trace/components.ts";
import { independentCount } from "../../src/trace/independence.ts";

const graph = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 })).map(([n, edges]) => {
  const ties = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a >= n || b >= n || a === b) continue;
    ties[a]?.add(b);
    ties[b]?.add(a);
  }
  return ties;
});

test("Firsthand counts the most origins that no tie joins, as trying every subset does", () =>
  fc.assert(
    fc.property(graph, (ties) => {
      let most = 0;
      for (let subset = 0; subset < 2 ** ties.length; subset++) {
        const chosen = ties.flatMap((_, i) => ((subset >> i) & 1 ? [i] : []));
        if (chosen.every((a) => chosen.every((b) => !ties[a]?.has(b)))) most = Math.max(most, chosen.length);
      }
      assert.equal(independentCount(ties), most);
    }),
    { seed: 3, numRuns: 200 },
  ));

test("Firsthand bounds a tangle of ties in time", () => {
  const ties = Array.from({ length: 400 }, () => new Set<number>());
  for (let i = 0; i < 400; i++) {
    for (const step of [1, 7, 31, 113]) {
      ties[i]?.add((i + step) % 400);
      ties[(i + step) % 400]?.add(i);
    }
  }
  const count = independentCount(ties);
  assert.ok(count >= 400 / 9 && count <= 200);
});

test("Firsthand finds groups that go round, each after those that it leads to", () => {
  const edges = [[1], [2], [0], [2, 4], [4], []];
  assert.deepEqual(components(6, edges), [[0, 1, 2], [4], [3], [5]]);
  const chain = Array.from({ length: 100_000 }, (_, i) => (i < 99_999 ? [i + 1] : []));
  assert.equal(components(100_000, chain).length, 100_000);
});

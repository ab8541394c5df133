import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type TableRow, weighTable } from "../../src/weigh/table.ts";

const row = (item: string, source: string, value: string): TableRow => ({ item, source, value });
const first = (rows: readonly TableRow[], item: string): string | undefined =>
  [...weighTable(rows).items()].find((found) => found.item === item)?.answers[0]?.value;
const whole = (rows: readonly TableRow[]): string => JSON.stringify([[...weighTable(rows).items()], weighTable(rows).summary]);
const rows = fc.array(
  fc.record({
    item: fc.constantFrom("i1", "i2", "i3", "i4"),
    source: fc.constantFrom("s1", "s2", "s3", "s4", "s5"),
    value: fc.constantFrom("v1", "v2", "v3"),
  }),
  { minLength: 1, maxLength: 30 },
);

/** A fixed sequence of numbers in [0, 1), so that tables are the same on every run (Lehmer 1951, modulus 2³¹−1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Items with the true value `t`; each source is right as often as it is said to be, and errs its own way. */
function world(items: number, reliability: Readonly<Record<string, number>>, seed = 7): TableRow[] {
  const next = sequence(seed);
  return Array.from({ length: items }, (_, i) =>
    Object.entries(reliability).map(([source, r]) => row(`i${i}`, source, next() < r ? "t" : `f${Math.floor(next() * 20)}`)),
  ).flat();
}

/** The share of items whose first answer is true. */
function right(table: readonly TableRow[]): number {
  const items = [...weighTable(table).items()];
  return items.filter((item) => item.answers[0]?.value === "t").length / items.length;
}

describe("a table of claims", () => {
  test("gives byte for byte the same in any order of rows", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (table, keys) => {
        const shuffled = table.map((r) => ({ r, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        assert.equal(whole(shuffled.map(({ r }) => r)), whole(table));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("is not changed by a row that it has already", () => {
    fc.assert(
      fc.property(rows, (table) => assert.equal(whole([...table, ...table.slice(0, 3)]), whole(table))),
      { seed: 2, numRuns: 60 },
    );
  });

  test("gives probabilities between 0 and 1, best first, whose sum leaves room for a value that nobody claims", () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const { answers } of weighTable(table).items()) {
          const shares = answers.map((a) => a.probability);
          assert.deepEqual(
            shares,
            [...shares].sort((a, b) => b - a),
          );
          assert.ok(shares.every((p) => p >= 0 && p <= 1) && shares.reduce((a, b) => a + b, 0) < 1.001);
          for (const { origins } of answers) assert.ok(1 <= origins.min && origins.min <= origins.max);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test("weighs a table of no rows", () => {
    assert.deepEqual([...weighTable([]).items()], []);
    assert.deepEqual(weighTable([]).summary, { items: 0, sources: 0, claims: 0, copiers: [], offsets: [], notes: [] });
  });

  test("keeps the prior for a source that it knows nothing of", () => {
    const [item] = weighTable([row("i", "s", "v")]).items();
    assert.deepEqual(item?.answers, [{ value: "v", probability: 0.76, origins: { min: 1, max: 1 } }]);
  });

  test("is undecided where two unknown sources differ", () => {
    const [item] = weighTable([row("i", "a", "v"), row("i", "b", "w")]).items();
    assert.equal(item?.answers[0]?.probability, item?.answers[1]?.probability);
    assert.ok((item?.answers[0]?.probability ?? 1) < 0.5);
  });

  test("lets the two reliable outvote the three unreliable", () => {
    const table = world(200, { good1: 0.95, good2: 0.95, bad1: 0.3, bad2: 0.3, bad3: 0.3 });
    assert.ok(right(table) > 0.95, String(right(table)));
    const contested = [row("x", "good1", "t"), row("x", "good2", "t"), row("x", "bad1", "f"), row("x", "bad2", "f"), row("x", "bad3", "f")];
    assert.equal(first([...table, ...contested], "x"), "t");
  });

  test("finds who copies whom by the errors that they share, and counts them once", () => {
    const honest = world(400, { a: 0.9, b: 0.9, c: 0.9, wrong: 0.5 });
    const copies = honest.filter((r) => r.source === "wrong").flatMap((r) => [1, 2, 3].map((n) => row(r.item, `copy${n}`, r.value)));
    const table = [...honest, ...copies];
    const { copiers } = weighTable(table).summary;
    const group = new Set(["wrong", "copy1", "copy2", "copy3"]);
    assert.equal(copiers.length, 6);
    assert.ok(copiers.every(({ from, to, probability }) => group.has(from) && group.has(to) && probability > 0.97));
    assert.ok(right(table) > 0.95, String(right(table)));
    for (const { answers } of weighTable(table).items()) {
      for (const answer of answers.filter((a) => a.value !== "t")) assert.ok(answer.origins.max <= 4);
    }
  });

  test("does not call accurate sources copies because they agree on what is true", () => {
    const table = world(400, { a: 0.97, b: 0.97, c: 0.97, d: 0.4, e: 0.4, f: 0.4 });
    assert.deepEqual(weighTable(table).summary.copiers, []);
  });

  test("is not ruled by a copied majority", () => {
    const honest = world(300, { a: 0.9, b: 0.9, c: 0.85 }, 11);
    const liar = world(300, { lead: 0.35 }, 13);
    const table = [...honest, ...liar, ...liar.flatMap((r) => [1, 2, 3, 4].map((n) => row(r.item, `echo${n}`, r.value)))];
    assert.ok(right(table) > 0.9, String(right(table)));
  });

  test("says nothing different when sources and values are called otherwise", () => {
    const table = world(120, { a: 0.9, b: 0.7, c: 0.5 });
    const renamed = table.map((r) => row(r.item, `z${r.source}`, `${r.value} again`));
    const back = [...weighTable(renamed).items()].map((i) => ({
      ...i,
      answers: i.answers.map((a) => ({ ...a, value: a.value.slice(0, -6) })),
    }));
    assert.deepEqual(back, [...weighTable(table).items()]);
  });

  test("splits the word of a source that claims two values of one item", () => {
    const [item] = weighTable([row("i", "a", "v"), row("i", "a", "w"), row("i", "b", "w")]).items();
    assert.equal(item?.answers[0]?.value, "w");
  });
});

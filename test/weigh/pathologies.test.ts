import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { hierarchyOf } from "../../src/weigh/hierarchy.ts";
import { type TableAnswer, type TableOptions, type TableRow, weighTable } from "../../src/weigh/table.ts";

/** Twenty things that a weighing of a table must never do. The worlds are drawn, so that no law holds by one lucky table only. */

const row = (item: string, source: string, value: string): TableRow => ({ item, source, value });
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { seed: 4, numRuns: 12, endOnFailure: true };

function answersOf(rows: readonly TableRow[], item: string, options: TableOptions = {}): readonly TableAnswer[] {
  return [...weighTable(rows, options).items()].find((found) => found.item === item)?.answers ?? [];
}
const probability = (rows: readonly TableRow[], item: string, value: string, options: TableOptions = {}): number =>
  answersOf(rows, item, options).find((answer) => answer.value === value)?.probability ?? 0;
const first = (rows: readonly TableRow[], item: string, options: TableOptions = {}): string | undefined =>
  answersOf(rows, item, options)[0]?.value;
const print = (rows: readonly TableRow[]): string => {
  const weighed = weighTable(rows);
  return JSON.stringify([[...weighed.items()], weighed.summary]);
};
const decibans = (p: number): number => 10 * Math.log10(p / (1 - p));

/** A fixed sequence of numbers in [0, 1) (Lehmer 1951, modulus 2³¹−1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Items with the true value `t`; each source is right as often as is said, and errs its own way. */
function world(seed: number, items: number, reliability: Readonly<Record<string, number>>): TableRow[] {
  const next = sequence(seed);
  for (let i = 0; i < 10; i++) next();
  return Array.from({ length: items }, (_, i) =>
    Object.entries(reliability).map(([source, r]) => row(`i${i}`, source, next() < r ? "t" : `f${Math.floor(next() * 20)}`)),
  ).flat();
}

const named = (count: number, prefix: string, reliability: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, reliability]));
const echoes = (rows: readonly TableRow[], source: string, count: number): TableRow[] =>
  rows
    .filter((r) => r.source === source)
    .flatMap((r) => Array.from({ length: count }, (_, n) => row(r.item, `${source} echo ${n}`, r.value)));
const says = (item: string, value: string, ...sources: string[]): TableRow[] => sources.map((source) => row(item, source, value));
const rightIn = (rows: readonly TableRow[]): number => {
  const items = [...weighTable(rows).items()];
  return items.filter((item) => item.answers[0]?.value === "t").length / items.length;
};
const law = (name: string, check: (seed: number) => void): void => {
  test(name, () => fc.assert(fc.property(seeds, check), RUNS));
};

describe("a table never", () => {
  law("1: gives another output for another order of rows", (seed) => {
    const rows = world(seed, 30, { a: 0.9, b: 0.7, c: 0.5 });
    const next = sequence(seed + 1);
    const shuffled = rows.map((r) => ({ r, key: next() })).sort((a, b) => a.key - b.key);
    assert.equal(print(shuffled.map(({ r }) => r)), print(rows));
  });

  law("2: changes for a row that is repeated", (seed) => {
    const rows = world(seed, 30, { a: 0.9, b: 0.7, c: 0.5 });
    assert.equal(print([...rows, ...rows.slice(0, 40)]), print(rows));
  });

  law("3: moves by half a deciban for 49 copies", (seed) => {
    const honest = [...world(seed, 400, { a: 0.85, b: 0.85, c: 0.8, copied: 0.5 }), ...says("x", "t", "a"), ...says("x", "f1", "copied")];
    const copied = [...honest, ...echoes(honest, "copied", 49)];
    const before = probability([...honest, ...echoes(honest, "copied", 1)], "x", "f1");
    assert.ok(Math.abs(decibans(probability(copied, "x", "f1")) - decibans(before)) < 0.5);
  });

  law("4: lowers an answer for one more independent voice that is more often right than wrong", (seed) => {
    const rows = [...world(seed, 60, { a: 0.85, b: 0.7, c: 0.6, d: 0.75 }), ...says("x", "t", "a"), ...says("x", "f1", "b")];
    for (const added of ["c", "d", "somebody new"])
      assert.ok(probability([...rows, row("x", added, "t")], "x", "t") >= probability(rows, "x", "t"));
  });

  law("5: lets five copies outvote three independents", (seed) => {
    const rows = [
      ...world(seed, 400, { lead: 0.5, ...named(3, "own", 0.75) }),
      ...says("x", "f1", "lead"),
      ...says("x", "t", "own0", "own1", "own2"),
    ];
    assert.equal(first([...rows, ...echoes(rows, "lead", 4)], "x"), "t");
  });

  law("6: lifts what one poor source says because two good ones contradict each other", (seed) => {
    const rows = [
      ...world(seed, 200, { a: 0.97, b: 0.97, poor: 0.2 }),
      ...says("x", "v", "a"),
      ...says("x", "w", "b"),
      ...says("x", "u", "poor"),
    ];
    assert.ok(probability(rows, "x", "u") < 0.1);
    assert.ok(probability(rows, "x", "v") < 0.6 && probability(rows, "x", "w") < 0.6);
  });

  law("7: lets a clique that agrees in everything vouch for itself", (seed) => {
    const honest = world(seed, 200, named(4, "own", 0.8));
    const liar = Array.from({ length: 200 }, (_, i) => row(`i${i}`, "liar", `lie ${i % 7}`));
    assert.ok(rightIn([...honest, ...liar, ...echoes(liar, "liar", 5)]) > 0.95);
  });

  law("8: calls accurate sources copies because they agree on what is true", (seed) => {
    assert.deepEqual(weighTable(world(seed, 300, { ...named(4, "good", 0.97), ...named(3, "poor", 0.4) })).summary.copiers, []);
  });

  law("9: follows a majority that is copied", (seed) => {
    const rows = world(seed, 250, { ...named(3, "own", 0.88), lead: 0.35 });
    assert.ok(rightIn([...rows, ...echoes(rows, "lead", 5)]) > 0.9);
  });

  law("10: learns of a source from its only claim", (seed) => {
    const rows = world(seed, 60, { a: 0.9, b: 0.8, c: 0.7 });
    const either = (value: string): number =>
      probability([...rows, row("i0", "once", value), row("y", "twice", "v"), row("i1", "twice", value)], "y", "v");
    // A source of one claim has the prior where it is alone, whatever others are.
    assert.equal(probability([...rows, row("y", "once", "v")], "y", "v"), 0.76);
    assert.ok(Math.abs(either("t") - 0.76) < 0.1);
  });

  law("11: lets a hundred nameless posts outweigh two who are known to be right", (seed) => {
    const posts = named(100, "post", 0.52);
    const rows = [
      ...world(seed, 120, { ...posts, ...named(4, "known", 0.93) }),
      ...says("x", "f1", ...Object.keys(posts)),
      ...says("x", "t", "known0", "known1"),
    ];
    assert.equal(first(rows, "x"), "t");
  });

  law("12: decides what is balanced", (seed) => {
    const rows = [...world(seed, 20, { c: 0.8, d: 0.7 }), ...says("x", "v", "a1", "a2"), ...says("x", "w", "b1", "b2")];
    assert.equal(probability(rows, "x", "v"), probability(rows, "x", "w"));
    assert.ok(probability(rows, "x", "v") < 0.5);
  });

  law("13: takes a general place for a denial of the place within it", (seed) => {
    const hierarchy = hierarchyOf([
      ["Kyiv", "Ukraine"],
      ["Lviv", "Ukraine"],
      ["Ukraine", "Europe"],
    ]);
    const rows = [
      ...world(seed, 40, { a: 0.8, b: 0.8, c: 0.8 }),
      ...says("x", "Kyiv", "a"),
      ...says("x", "Ukraine", "b"),
      ...says("x", "Europe", "c"),
    ];
    const [best, ...rest] = answersOf(rows, "x", { hierarchy });
    assert.equal(best?.value, "Kyiv");
    assert.ok((best?.probability ?? 0) > probability(rows, "x", "Kyiv") + 0.2);
    assert.ok(rest.every((answer) => answer.probability >= (best?.probability ?? 1)));
    assert.deepEqual(rest.find((answer) => answer.value === "Europe")?.origins, { min: 3, max: 3 });
  });

  law("14: takes a rounded number for another where a tolerance is given", (seed) => {
    const rows = [
      ...world(seed, 40, { a: 0.8, b: 0.8, c: 0.8 }),
      ...says("x", "1234", "a"),
      ...says("x", "1230", "b"),
      ...says("x", "1500", "c"),
    ];
    const answers = answersOf(rows, "x", { tolerance: { of: "share", width: 0.01 } });
    assert.deepEqual(
      answers.map(({ value, origins }) => [value, origins.max]),
      [
        ["1230", 2],
        ["1500", 1],
      ],
    );
  });

  law("15: takes silence for a denial", (seed) => {
    const rows = [...world(seed, 40, { a: 0.8, b: 0.8 }), ...says("x", "v", "a")];
    assert.equal(probability([...rows, row("elsewhere", "silent", "w")], "x", "v"), probability(rows, "x", "v"));
  });

  law("16: holds a source to what it has corrected", (seed) => {
    const rows = world(seed, 40, { a: 0.8, b: 0.8 });
    const at = (time: number, value: string): TableRow => ({ item: "x", source: "a", value, time });
    assert.deepEqual(answersOf([at(2, "right"), at(1, "wrong"), ...rows], "x"), answersOf([at(2, "right"), ...rows], "x"));
  });

  law("17: counts two that copy each other as more than one", (seed) => {
    const rows = world(seed, 400, { a: 0.5, ...named(3, "own", 0.8) });
    const both = [...rows, ...echoes(rows, "a", 1)];
    const answers = answersOf([...both, ...says("x", "v", "a", "a echo 0")], "x");
    assert.deepEqual(answers[0]?.origins, { min: 1, max: 1 });
  });

  test("18: passes what a common cause leaves, for any number of voices", () => {
    for (const count of [10, 100, 1000, 10_000]) {
      const rows = says("x", "v", ...Array.from({ length: count }, (_, i) => `s${i}`));
      assert.ok(probability(rows, "x", "v") <= 0.95);
      const against = probability([...rows, row("x", "other", "w")], "x", "w");
      assert.ok(against > 0.002, `${count}: ${against}`);
    }
  });

  law("19: changes when sources or values are called otherwise", (seed) => {
    const rows = world(seed, 60, { a: 0.9, b: 0.7, c: 0.5 });
    const called = weighTable(rows.map((r) => row(r.item, `z${r.source}`, `${r.value} again`)));
    const shares = (items: Iterable<{ readonly answers: readonly TableAnswer[] }>): readonly number[] =>
      [...items].flatMap(({ answers }) => answers.map((answer) => answer.probability));
    assert.deepEqual(shares(called.items()), shares(weighTable(rows).items()));
  });

  law("20: lets a source earn its word on what is disputed by reciting what nobody disputes", (seed) => {
    const rows = [...world(seed, 120, { poor: 0.35, ...named(4, "own", 0.85) }), ...says("x", "f1", "poor"), ...says("x", "t", "own0")];
    const alone = Array.from({ length: 3000 }, (_, i) => row(`known ${i}`, "poor", "so"));
    const agreed = alone.flatMap((r) => [r, row(r.item, "bystander", r.value)]);
    assert.ok(probability([...rows, ...alone], "x", "f1") < probability(rows, "x", "f1") + 0.02);
    assert.equal(first([...rows, ...agreed], "x"), "t");
  });
});

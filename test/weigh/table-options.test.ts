import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { HierarchyError, hierarchyOf } from "../../src/weigh/hierarchy.ts";
import { type TableItem, type TableRow, weighTable } from "../../src/weigh/table.ts";
import { numberIn, toleranceIn } from "../../src/weigh/tolerance.ts";

const row = (item: string, source: string, value: string): TableRow => ({ item, source, value });
const only = (items: Iterable<TableItem>): TableItem => [...items][0] ?? { item: "", answers: [] };

describe("a tolerance", () => {
  test("is a width or a percentage, and nothing else", () => {
    assert.deepEqual(toleranceIn("10"), { of: "difference", width: 10 });
    assert.deepEqual(toleranceIn("5%"), { of: "share", width: 0.05 });
    for (const text of ["", "-1", "NaN", "Infinity", "1e999", "ten", "5 %", "%"]) assert.equal(toleranceIn(text), null, text);
  });

  test("reads finite decimal numbers only", () => {
    assert.deepEqual(["-3.5", "+2", "1e3", "0"].map(numberIn), [-3.5, 2, 1000, 0]);
    for (const text of ["NaN", "Infinity", "-inf", "1e999", "1,000", "0x10", "12 km", "", "."]) assert.equal(numberIn(text), null, text);
  });

  test("joins to the number that most give what lies within it, and nothing by way of others", () => {
    const rows = [row("i", "a", "10"), row("i", "b", "10"), row("i", "c", "14"), row("i", "d", "18"), row("i", "e", "word")];
    const answers = only(weighTable(rows, { tolerance: { of: "difference", width: 5 } }).items()).answers;
    assert.deepEqual(
      new Map(answers.map(({ value, origins }) => [value, origins.max])),
      new Map([
        ["10", 3],
        ["18", 1],
        ["word", 1],
      ]),
    );
  });

  test("keeps apart what is farther away, and loses no source, whatever the numbers", () => {
    const numbers = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 20 }), (given, width) => {
        const rows = given.map((n, i) => row("i", `s${i}`, String(n)));
        const { answers } = only(weighTable(rows, { tolerance: { of: "difference", width } }).items());
        assert.equal(
          answers.reduce((sum, { origins }) => sum + origins.max, 0),
          given.length,
        );
        const led = answers.map(({ value }) => Number(value)).sort((a, b) => a - b);
        for (let i = 1; i < led.length; i++) assert.ok((led[i] ?? 0) - (led[i - 1] ?? 0) > width);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test("says which values are no numbers", () => {
    const { notes } = weighTable([row("i", "a", "1"), row("i", "b", "Infinity")], { tolerance: { of: "difference", width: 1 } }).summary;
    assert.deepEqual(notes, ["1 value is no finite number and is compared letter by letter."]);
  });
});

describe("a hierarchy", () => {
  const places = hierarchyOf([
    ["Kyiv", "Ukraine"],
    ["Lviv", "Ukraine"],
    ["Ukraine", "Europe"],
  ]);

  test("lets the general support the particular, and counts whoever says the particular for the general", () => {
    const rows = [row("i", "a", "Kyiv"), row("i", "b", "Ukraine"), row("i", "c", "Lviv"), row("i", "d", "Kyiv")];
    const { answers } = only(weighTable(rows, { hierarchy: places }).items());
    assert.deepEqual(
      answers.map(({ value, origins }) => [value, origins.max]),
      [
        ["Kyiv", 2],
        ["Lviv", 1],
        ["Ukraine", 4],
      ],
    );
    const of = (value: string): number => answers.find((answer) => answer.value === value)?.probability ?? 0;
    assert.ok(of("Ukraine") >= of("Kyiv") + of("Lviv") && of("Ukraine") <= 1);
  });

  test("hears a source once that says the particular and the general", () => {
    const { claims } = weighTable([row("i", "a", "Kyiv"), row("i", "a", "Europe"), row("i", "b", "Lviv")], { hierarchy: places }).summary;
    assert.equal(claims, 2);
  });

  test("changes nothing where no value lies within another", () => {
    const rows = [row("i", "a", "x"), row("i", "b", "y"), row("j", "a", "x"), row("j", "c", "x")];
    assert.deepEqual([...weighTable(rows, { hierarchy: places }).items()], [...weighTable(rows).items()]);
  });

  test("refuses to be a circle, and names a value on it", () => {
    const circle = (): unknown =>
      hierarchyOf([
        ["x", "a"],
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["c", "top"],
      ]);
    assert.throws(circle, (error) => error instanceof HierarchyError && ["a", "b", "c"].includes(error.value));
    assert.throws(() => hierarchyOf([["a", "a"]]), HierarchyError);
  });
});

describe("a table", () => {
  test("says which sources differ by a constant, and calls neither wrong", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      row(`i${i}`, "gate", String(100 + i)),
      row(`i${i}`, "runway", String(i < 18 ? 116 + i : 100 + i)),
      row(`i${i}`, "other", String(100 + i * i)),
    ]).flat();
    assert.deepEqual(weighTable(rows).summary.offsets, [{ from: "runway", to: "gate", offset: 16, hits: 18, items: 20 }]);
  });

  test("passes over what says nothing, and says how often", () => {
    const { summary, items } = weighTable([
      row("i", "a", ""),
      row("i", " ", "x"),
      row("i", "b", "NaN"),
      row("i", "c", "x"),
      row("i", "d", "\ufffd"),
      row("empty", "nobody", " "),
    ]);
    assert.deepEqual([summary.items, summary.sources, summary.claims], [1, 2, 2]);
    assert.deepEqual(summary.notes, [
      "3 rows have an empty cell and say nothing.",
      "1 row has NaN for its value and says nothing.",
      "1 name or value holds U+FFFD, the mark of a character that was lost when a text was converted.",
    ]);
    assert.deepEqual(
      only(items())
        .answers.map(({ value }) => value)
        .sort(),
      ["x", "\ufffd"],
    );
  });

  test("takes two ways of writing the same letters, and white space around them, for one value", () => {
    const [answer, ...others] = only(weighTable([row("i", "a", "caf\u00e9"), row("i", "b", "cafe\u0301 ")]).items()).answers;
    assert.deepEqual([answer?.value, answer?.origins.max, others], ["caf\u00e9", 2, []]);
  });

  test("never finds that a source copies itself", () => {
    const rows = Array.from({ length: 300 }, (_, i) => [
      row(`i${i}`, "a", `v${i % 9}`),
      row(`i${i}`, "a", `v${i % 9}`),
      row(`i${i}`, "b", "w"),
    ]).flat();
    assert.ok(weighTable(rows).summary.copiers.every(({ from, to }) => from !== to));
  });

  test("takes each source for its own origin where it is told to", () => {
    const rows = Array.from({ length: 400 }, (_, i) => [
      row(`i${i}`, "a", `f${i}`),
      row(`i${i}`, "echo", `f${i}`),
      row(`i${i}`, "b", "t"),
      row(`i${i}`, "c", "t"),
    ]).flat();
    assert.equal(weighTable(rows).summary.copiers.length > 0, true);
    assert.deepEqual(weighTable(rows, { copies: false }).summary.copiers, []);
  });

  test("keeps an item of a hundred thousand values within bounds", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => row("i", `s${i}`, String(i)));
    const { answers } = only(weighTable(rows, { tolerance: { of: "difference", width: 2 } }).items());
    assert.equal(
      answers.reduce((sum, { origins }) => sum + origins.max, 0),
      100_000,
    );
    assert.ok(answers.every(({ probability }) => probability >= 0 && probability <= 1));
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { EchoText } from "../../src/trace/anchor-keys.ts";
import { overlap } from "../../src/trace/overlap.ts";
import { EchoFinder, type EchoPair } from "../../src/trace/translation-echo.ts";
import { type EchoCase, echoCases, echoReports } from "./echo-texts.ts";

/** Pairs by the two keys, found in texts that are one case. */
function found(texts: readonly EchoText[]): ReadonlyMap<string, EchoPair> {
  const finder = new EchoFinder(texts);
  return new Map(finder.pairs().map((pair) => [[finder.texts[pair.earlier]?.key, finder.texts[pair.later]?.key].sort().join(" "), pair]));
}

const keyOf = ({ a, b }: EchoCase): string => [a.key, b.key].sort().join(" ");

function figures(cases: readonly EchoCase[], pairs: ReadonlyMap<string, EchoPair>): { right: number; false: number; missed: number } {
  const flagged = cases.filter((one) => pairs.has(keyOf(one)));
  const right = flagged.filter(({ echo }) => echo).length;
  return { right, false: flagged.length - right, missed: cases.filter(({ echo }) => echo).length - right };
}

describe("Firsthand, among reports in four languages,", () => {
  const all = found(echoReports);

  test("tells translations from independent reports of the same event", (context) => {
    const expected = {
      a: { right: 15, false: 0, missed: 0 },
      b: { right: 15, false: 0, missed: 0 },
      c: { right: 12, false: 1, missed: 0 },
    };
    const measured = Object.fromEntries(["a", "b", "c"].map((set) => [set, figures(echoCases(set), all)]));
    for (const set of ["a", "b", "c"]) {
      const cases = echoCases(set);
      context.diagnostic(
        `${set}: ${cases.filter(({ echo }) => echo).length} of ${cases.length} pairs are echoes: ${JSON.stringify(measured[set])}`,
      );
    }
    assert.deepEqual(measured, expected);
  });

  test("finds nothing between reports of different events", () => {
    const cases = new Set(echoCases("abc").map(keyOf));
    assert.deepEqual(
      [...all.keys()].filter((key) => !cases.has(key)),
      [],
    );
  });

  test("finds the same where an event is a case by itself", () => {
    for (const event of new Set(echoReports.map((report) => report.event))) {
      const own = found(echoReports.filter((report) => report.event === event));
      const among = [...all.keys()].filter((key) => key.startsWith(`${event}/`));
      assert.deepEqual([...own.keys()].sort(), among.sort(), event);
    }
  });

  test("shows what stands in both at its place, side by side", () => {
    const finder = new EchoFinder(echoReports.filter(({ key }) => key === "a-drones/o" || key === "a-drones/e2"));
    const [pair] = finder.pairs();
    assert.ok(pair);
    const [o, e] = finder.texts;
    const shown = pair.inEarlier.map((span, i) => [o?.text.slice(...span), e?.text.slice(...(pair.inLater[i] ?? [0, 0]))]);
    assert.deepEqual(shown.slice(0, 5), [
      ["00:50", "12:50 a.m."],
      ["04:20", "4:20 a.m."],
      ["Білозерська", "Bilozersk"],
      ["1 700", "1,700"],
      ["Загорулько", "Zahorulko"],
    ]);
    assert.deepEqual({ names: pair.names, numbers: pair.numbers, quotations: pair.quotations }, { names: 11, numbers: 10, quotations: 1 });
  });

  test("never compares texts of one language", () => {
    const [one] = echoReports;
    assert.ok(one);
    assert.deepEqual(new EchoFinder([one, { ...one, key: "again" }]).pairs(), []);
    assert.deepEqual(new EchoFinder([one, { ...one, key: "again", language: "uk-UA" }]).pairs(), []);
  });

  test("finds the same in any order", () => {
    const texts = echoReports.filter(({ event }) => event === "a-plant" || event === "b-mine");
    const expected = [...found(texts)].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        assert.deepEqual([...found(order)].sort(), expected);
      }),
      { seed: 9, numRuns: 10 },
    );
  });

  test("lists a crowd of translations with the earliest of those they may be taken from", () => {
    const original = echoReports.find(({ key }) => key === "a-ferry/o");
    const echo = echoReports.find(({ key }) => key === "a-ferry/e1");
    assert.ok(original && echo);
    const time = (i: number): string => `2025-03-05T${String(Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}Z`;
    const crowd = Array.from({ length: 100 }, (_, i) => ({ ...original, key: `uk${i}`, published: time(i) }));
    const finder = new EchoFinder([...crowd, ...crowd.map((_, i) => ({ ...echo, key: `en${i}`, published: time(i + 200) }))]);
    const pairs = finder.pairs();
    assert.equal(new Set(pairs.map(({ later }) => later)).size, 100);
    assert.ok(pairs.length <= 100 * 24);
    assert.ok(pairs.every(({ earlier }) => earlier < 24));
  });

  test("is not held up by a text that repeats one name and number", () => {
    const echo = "Kovalenko met 412 guests. ".repeat(4000);
    const pairs = found([
      { key: "a", text: echo, language: "en", published: null },
      { key: "b", text: "Коваленко зустрів 412 гостей. ".repeat(4000), language: "uk", published: null },
    ]);
    assert.equal(pairs.size, 0);
  });
});

describe("Firsthand, comparing files in different languages,", () => {
  const texts = echoReports
    .filter(({ key }) => key === "a-museum/o" || key === "a-museum/e1" || key === "a-museum/i1")
    .map(({ key, text, published, language }) => ({ key, text, published, language, masked: [] }));

  test("names the earlier as the parent and says what stands in both", () => {
    const pairs = overlap(texts);
    assert.equal(pairs.length, 1);
    const [pair] = pairs;
    assert.equal(pair?.a, "a-museum/e1");
    assert.equal(pair?.parent, "a-museum/o");
    assert.equal(pair?.nearest, true);
    assert.equal(pair?.echo?.quotations, 1);
    assert.match(
      pair?.because ?? "",
      /^\d+ names, \d+ numbers, 1 address and 1 quotation stand in the same order in both: .* b was published first$/,
    );
  });

  test("leaves the direction open where no times are known and each holds as much as the other", () => {
    const [pair] = overlap(texts.map((one) => ({ ...one, published: null })));
    assert.equal(pair?.parent, null);
    assert.match(pair?.because ?? "", /which of them is first is not known$/);
  });

  test("compares no languages that it is not told", () => {
    assert.deepEqual(overlap(texts.map(({ language: _, ...one }) => one)), []);
  });
});

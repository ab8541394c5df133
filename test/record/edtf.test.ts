import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { civil, dayNumber, daysInMonth, daysOf } from "../../src/record/edtf.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe("Firsthand counts days", () => {
  test("there and back over ten thousand years either way", () =>
    fc.assert(
      fc.property(fc.integer({ min: -3_652_500, max: 3_652_500 }), (n) => {
        const { year, month, day } = civil(n);
        assert.equal(dayNumber(year, month, day), n);
        assert.ok(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month));
      }),
    ));
  test("as the platform's calendar does", () =>
    fc.assert(
      fc.property(fc.integer({ min: -3_652_500, max: 2_000_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        assert.deepEqual(civil(n), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      }),
    ));
  test("so that the next day is one more", () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28), 2);
    assert.equal(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28), 1);
    assert.deepEqual(
      [2023, 2024, 1900, 2000].map((y) => daysInMonth(y, 2)),
      [28, 29, 28, 29],
    );
    assert.equal(daysInMonth(2024, 12), 31);
  });
});

describe("Firsthand reads EDTF", () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-11", "2024-11-01", "2024-12-01"],
    ["2024-12", "2024-12-01", "2025-01-01"],
    ["2024-02-29", "2024-02-29", "2024-03-01"],
    ["2025-01-11T14:30:00+09:00", "2025-01-11", "2025-01-12"],
    ["200X", "2000-01-01", "2010-01-01"],
    ["19XX", "1900-01-01", "2000-01-01"],
    ["2024-XX", "2024-01-01", "2025-01-01"],
    ["2024-11-XX", "2024-11-01", "2024-12-01"],
    ["2024-21", "2024-03-01", "2024-06-22"],
    ["2024-22", "2024-06-01", "2024-09-24"],
    ["2024-23", "2024-09-01", "2024-12-23"],
    ["2024-24", "2023-12-01", "2025-03-22"],
    ["2024-11?", "2024-11-01", "2024-12-01"],
    ["2024~", "2024-01-01", "2025-01-01"],
    ["2024-11/..", "2024-11-01", null],
    ["../2024-11-03", null, "2024-11-04"],
    ["/2024", null, "2025-01-01"],
    ["2014/2016", "2014-01-01", "2017-01-01"],
    ["2005-01-12~/2005-02", "2005-01-12", "2005-03-01"],
    ["../..", null, null],
    ["Y12000", "+012000-01-01", "+012001-01-01"],
    ["-0044", "-000044-01-01", "-000043-01-01"],
    ["-004X", "-000049-01-01", "-000039-01-01"],
  ];
  for (const [edtf, from, to] of cases) {
    test(`${edtf} as its days`, () => {
      assert.deepEqual(daysOf(edtf), { from: from === null ? null : day(from), to: to === null ? null : day(to) });
    });
  }
  for (const wrong of [
    "",
    "x",
    "24",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-21-01",
    "2016/2014",
    "2024-W50",
    "P1Y",
    "200XX",
    "20X",
    "1/2/3",
    "2024-11-03T25",
    "9".repeat(200),
  ]) {
    test(`but not ${JSON.stringify(wrong.slice(0, 20))}`, () => {
      if (wrong === "") assert.deepEqual(daysOf("/"), { from: null, to: null });
      assert.equal(daysOf(wrong), null);
    });
  }
  test("and answers any text at all, never with an empty run of days", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XY.?~T:Z/-]{0,24}$/)), (text) => {
        const days = daysOf(text);
        if (days !== null && days.from !== null && days.to !== null) assert.ok(days.from < days.to);
      }),
    ));
});

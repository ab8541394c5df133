import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  afterLastDay,
  easter,
  edtfOf,
  firstDay,
  type Grain,
  momentAt,
  shift,
  shiftYears,
  timexOf,
  weekdayOf,
  widen,
} from "../../src/read/calendar.ts";
import { civil, dayNumber, daysOf } from "../../src/record/edtf.ts";

const day = fc.integer({ min: -900_000, max: 200_000 });
const grain = fc.constantFrom<Grain>("century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day");

describe("Firsthand keeps a calendar", () => {
  test("in which a moment holds the day that it was made from", () =>
    fc.assert(
      fc.property(day, grain, (n, g) => {
        const m = momentAt(n, g);
        if (g !== "weekend" && g !== "season") assert.ok(firstDay(m) <= n && n < afterLastDay(m), `${timexOf(m)} ${n}`);
      }),
      { seed: 7 },
    ));
  test("in which steps forth and back cancel", () =>
    fc.assert(
      fc.property(day, grain, fc.integer({ min: -50, max: 50 }), (n, g, by) => {
        const m = momentAt(n, g);
        assert.deepEqual(shift(shift(m, by), -by), m);
      }),
      { seed: 7 },
    ));
  test("whose EDTF covers the same days, seasons apart", () =>
    fc.assert(
      fc.property(day, grain, (n, g) => {
        const m = momentAt(n, g);
        if (g === "season") return;
        assert.deepEqual(daysOf(edtfOf(m)), { from: firstDay(m), to: afterLastDay(m) }, edtfOf(m));
      }),
      { seed: 7 },
    ));
  test("with the weeks of ISO 8601", () => {
    assert.equal(timexOf(momentAt(dayNumber(2024, 12, 30), "week")), "2025-W01");
    assert.equal(timexOf(momentAt(dayNumber(2021, 1, 3), "week")), "2020-W53");
    assert.equal(timexOf(momentAt(dayNumber(2025, 1, 11), "weekend")), "2025-W02-WE");
    assert.deepEqual([dayNumber(2025, 1, 13), dayNumber(1970, 1, 1), dayNumber(1969, 12, 28)].map(weekdayOf), [1, 4, 7]);
  });
  test("with decades and centuries before Christ", () => {
    const marathon = dayNumber(-489, 9, 12);
    assert.equal(timexOf(momentAt(marathon, "year")), "BC0490");
    assert.equal(timexOf(momentAt(marathon, "decade")), "BC049");
    assert.equal(timexOf(momentAt(marathon, "century")), "BC04");
  });
  test("that widens but never narrows", () => {
    const m = momentAt(dayNumber(2024, 11, 5), "month");
    assert.equal(timexOf(widen(m, "quarter") ?? m), "2024-Q4");
    assert.equal(widen(m, "day"), null);
  });
  test("in which a year after 29 February is 28 February", () => {
    assert.equal(timexOf(shiftYears(momentAt(dayNumber(2024, 2, 29), "day"), 1)), "2025-02-28");
  });
  test("with Easter", () => {
    assert.deepEqual(
      [2000, 2016, 2024, 2025].map((y) => civil(easter(y))).map((d) => [d.month, d.day]),
      [
        [4, 23],
        [3, 27],
        [3, 31],
        [4, 20],
      ],
    );
  });
});

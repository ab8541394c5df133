import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isConverted, liesWithin, rangeOf, sameWhenRounded } from "../../src/record/amount.ts";
import type { Amount } from "../../src/record/utterance.ts";

const amount = (n: number, unit: string | null, more: Partial<Amount> = {}): Amount => ({
  min: n,
  max: n,
  approximate: false,
  unit,
  span: [0, 1],
  ...more,
});

describe("an amount", () => {
  test("is a range of the smallest unit of what it measures, with leeway for “about”", () => {
    assert.deepEqual(rangeOf(amount(5, "tonne")), { unit: "gram", low: 5e6, high: 5e6 });
    assert.deepEqual(rangeOf(amount(12_000, "soldier", { approximate: true })), { unit: "soldier", low: 11_400, high: 12_600 });
    assert.deepEqual(rangeOf(amount(10, "soldier", { max: null })), { unit: "soldier", low: 10, high: Number.POSITIVE_INFINITY });
    assert.equal(rangeOf(amount(3, null)), null);
    assert.equal(rangeOf(amount(Number.NaN, "soldier")), null);
  });

  test("is the same as one in another unit as far as both are told", () => {
    assert.ok(isConverted(amount(10, "kilometre"), amount(6, "mile")) && !isConverted(amount(10, "kilometre"), amount(6, "hectare")));
    assert.ok(sameWhenRounded(amount(10, "kilometre"), amount(6, "mile")));
    assert.ok(sameWhenRounded(amount(100, "kilometre"), amount(60, "mile")));
    assert.ok(sameWhenRounded(amount(14, "mile"), amount(13.8, "nautical mile")));
    assert.ok(sameWhenRounded(amount(22.2, "kilometre"), amount(12, "nautical mile")));
    assert.equal(sameWhenRounded(amount(9.4, "nautical mile"), amount(14, "mile")), false);
    assert.ok(!sameWhenRounded(amount(10, "kilometre"), amount(8, "mile")));
    assert.ok(!sameWhenRounded(amount(10.2, "kilometre"), amount(6, "tonne")));
  });

  test("is the same as a round figure of it, and not as the next number", () => {
    assert.ok(sameWhenRounded(amount(12_000, "soldier"), amount(11_900, "soldier")));
    assert.ok(!sameWhenRounded(amount(12_000, "soldier"), amount(10_000, "soldier")));
    for (const n of [1, 9, 12, 98, 312]) assert.ok(!sameWhenRounded(amount(n, "man"), amount(n + 1, "man")), String(n));
  });

  test("converted to another unit and rounded to a whole number of it is the same, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (miles) => {
        assert.ok(sameWhenRounded(amount(miles, "mile"), amount(Math.round(miles * 1.609_344), "kilometre")));
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  test("lies within a wider telling of the same thing only", () => {
    assert.ok(liesWithin(amount(11_900, "soldier"), amount(12_000, "soldier", { approximate: true })));
    assert.ok(!liesWithin(amount(12_000, "soldier", { approximate: true }), amount(11_900, "soldier")));
    assert.ok(liesWithin(amount(12, "man"), amount(10, "man", { max: null })));
    assert.ok(!liesWithin(amount(12, "man"), amount(10, "ship", { max: null })));
    assert.ok(!liesWithin(amount(20, "man", { max: 10 }), amount(5, "man", { max: 50 })), "a range that runs backwards lies nowhere");
  });
});

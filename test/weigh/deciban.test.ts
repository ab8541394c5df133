import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { assertion, denial, doubted, Pool, posterior } from "../../src/weigh/deciban.ts";

const near = (actual: number, expected: number, within = 0.05): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
const weights = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 12 });
const pool = (list: readonly number[], shared: number): number => {
  const voices = new Pool(shared);
  for (const weight of list) voices.add(weight);
  return voices.decibans();
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("weight of evidence", () => {
  test("gives a source of reliability .8 among ten wrong answers 16 dB, and 6 dB for yes or no", () => {
    near(assertion(0.8, 10), 16);
    near(assertion(0.8, 1), 6);
    near(denial(0.8), 6);
    near(denial(0.5), 0);
  });

  test("doubts a thing without ever turning it against what it shows", () => {
    near(doubted(16, 1), 16);
    near(doubted(16, 0), 0);
    near(doubted(10, 0.5), 7.4);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), share, (w, v) => doubted(w, v) >= -1e-9 && doubted(w, v) <= w + 1e-9),
    );
  });

  test("pools five copies to little more than one, and three independents to nearly three", () => {
    const one = assertion(0.8, 10);
    near(pool(Array<number>(5).fill(one), 0.95), 16.2);
    near(pool(Array<number>(3).fill(one), 0.02), 32.9);
    near(pool(Array<number>(50).fill(one), 0.05), 29);
  });

  test("adds less than half a deciban for 49 copies", () => {
    const one = assertion(0.8, 10);
    assert.ok(pool(Array<number>(50).fill(one), 0.95) - one < 0.5);
  });

  test("keeps the cap of a common cause up to ten thousand voices", () => {
    for (const n of [10, 100, 10_000]) assert.ok(pool(Array<number>(n).fill(16), 0.03) <= 16 + 10 * Math.log10(1 / 0.03) + 1e-9);
  });

  test("pools the same in any order, never below the best nor above the sum", () => {
    fc.assert(
      fc.property(weights, share, (list, p) => {
        const pooled = pool(list, p);
        near(pool([...list].reverse(), p), pooled, 1e-9);
        assert.ok(pooled >= Math.max(0, ...list) - 1e-9 && pooled <= list.reduce((a, b) => a + b, 0) + 1e-6);
      }),
    );
  });

  test("never lowers a side by a further voice", () => {
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0, max: 40, noNaN: true }),
        share,
        (list, more, p) => pool([...list, more], p) >= pool(list, p) - 1e-9,
      ),
    );
  });

  test("makes probabilities that add up to one", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 }), (list) => {
        const shares = posterior(
          list.map(() => 1),
          list,
        );
        near(
          shares.reduce((a, b) => a + b, 0),
          1,
          1e-9,
        );
      }),
    );
  });
});

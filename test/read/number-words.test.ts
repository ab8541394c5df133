import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { numberAt, ordinalAt, spokenYearAt } from "../../src/read/number-words.ts";
import { timeWords } from "../../src/read/time-words.ts";

function words(text: string) {
  return timeWords(text, 0, text.length);
}

describe("Firsthand reads numbers", () => {
  const numbers: readonly (readonly [string, number | null])[] = [
    ["12,000", 12_000],
    ["3.5 million", 3_500_000],
    ["3 1/2", 3.5],
    ["twenty-five", 25],
    ["two hundred and six", 206],
    ["three hundred thousand", 300_000],
    ["a hundred", 100],
    ["a dozen", 12],
    ["two dozen", 24],
    ["one million two hundred thousand", 1_200_000],
    ["three four", 3],
    ["soldier", null],
    ["hundred", null],
  ];
  for (const [text, value] of numbers) test(text, () => assert.equal(numberAt(words(text), 0)?.value ?? null, value));

  test("and ordinals", () => {
    assert.deepEqual(
      ["third", "21st", "twenty-first", "thirtieth", "three"].map((t) => ordinalAt(words(t), 0)?.value ?? null),
      [3, 21, 21, 30, null],
    );
  });
  test("and years as they are said", () => {
    assert.deepEqual(
      ["nineteen ninety-six", "two thousand", "two thousand and five", "twenty twenty-four", "nineteen"].map(
        (t) => spokenYearAt(words(t), 0)?.value ?? null,
      ),
      [1996, 2000, 2005, 2024, null],
    );
  });
});

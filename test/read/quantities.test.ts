import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { takeApart } from "../../src/read/document.ts";
import { readQuantities } from "../../src/read/quantities.ts";
import { readTimes } from "../../src/read/times.ts";
import { overlaps } from "../../src/record/span.ts";

type Row = readonly [words: string, min: number | null, max: number | null, comparator: string, unit: string | null, noun: string | null];

function found(text: string): readonly Row[] {
  const document = takeApart(text);
  return readQuantities(document, readTimes(document, "2025-01-13")).map((q) => [
    text.slice(...q.span),
    q.min,
    q.max,
    q.comparator,
    q.unit,
    q.noun && text.slice(...q.noun),
  ]);
}

const CASES: readonly (readonly [text: string, ...rows: Row[]])[] = [
  ["Over 12,000 soldiers were sent.", ["Over 12,000", 12000, null, ">", "soldier", "soldiers"]],
  ["More than 3,000 North Korean troops fought.", ["More than 3,000", 3000, null, ">", "troop", "troops"]],
  ["At least three officers spoke.", ["At least three", 3, null, ">=", "officer", "officers"]],
  ["No fewer than three U.S. officials agreed.", ["No fewer than three", 3, null, ">=", "official", "officials"]],
  ["It drew up to 500 people.", ["up to 500", null, 500, "<=", "person", "people"]],
  ["Fewer than twenty men stayed.", ["Fewer than twenty", null, 20, "<", "man", "men"]],
  ["Some two dozen vehicles burned.", ["Some two dozen", 24, 24, "~", "vehicle", "vehicles"]],
  ["One in five soldiers deserted.", ["One in five", 20, 20, "~", "%", "soldiers"]],
  ["Between 10,000 and 12,000 troops came.", ["Between 10,000 and 12,000", 10000, 12000, "=", "troop", "troops"]],
  ["They lost 10 to 12 thousand shells.", ["10 to 12 thousand", 10000, 12000, "=", "shell", "shells"]],
  ["It cost nearly $5 million.", ["nearly $5 million", 5e6, 5e6, "~", "USD", null]],
  ["He got 2,000 dollars.", ["2,000 dollars", 2000, 2000, "=", "USD", null]],
  ["It lost 15 percent of its force.", ["15 percent", 15, 15, "=", "%", "percent"]],
  ["It lies 6km away.", ["6km", 6, 6, "=", "kilometre", "km"]],
  ["It sent a two-line reply.", ["two", 2, 2, "=", "line", "line"]],
  ["Tens of thousands of shells fell.", ["Tens of thousands", 20000, null, ">=", "shell", "shells"]],
  ["Twenty-five prisoners walked.", ["Twenty-five", 25, 25, "=", "prisoner", "prisoners"]],
  [
    "He counted 300 killed and 2,700 wounded.",
    ["300", 300, 300, "=", "killed", "killed"],
    ["2,700", 2700, 2700, "=", "wounded", "wounded"],
  ],
  ["At least nine hurt as the crane falls.", ["At least nine", 9, null, ">=", "wounded", "hurt"]],
  ["Six people drowned.", ["Six", 6, 6, "=", "killed", "people"]],
  ["The storm kills nine.", ["nine", 9, 9, "=", "killed", null]],
  ["The flood killed 14 people.", ["14", 14, 14, "=", "killed", "people"]],
  [
    "At least 14 people were killed and 30 others injured.",
    ["At least 14", 14, null, ">=", "killed", "people"],
    ["30", 30, 30, "=", "wounded", "injured"],
  ],
  ["They captured 9 tanks.", ["9", 9, 9, "=", "tank", "tanks"]],
  ["They captured 9 sailors.", ["9", 9, 9, "=", "sailor", "sailors"]],
  ["It counted 300 dead and 12 missing.", ["300", 300, 300, "=", "killed", "dead"], ["12", 12, 12, "=", "missing", "missing"]],
  ["It counted 1,100 killed or wounded.", ["1,100", 1100, 1100, "=", "casualty", "killed or wounded"]],
  ["The death toll rose to 31.", ["31", 31, 31, "=", "killed", null]],
  ["The 600-strong battalion left.", ["600", 600, 600, "=", "person", null]],
  ["Some 15 or so men stayed.", ["Some 15 or so", 15, 15, "~", "man", "men"]],
  ["He saw 20-odd boats.", ["20-odd", 20, 20, "~", "boat", "boats"]],
  ["He saw 50 boats at most.", ["50", null, 50, "<=", "boat", "boats"]],
  ["He saw 50 or fewer boats.", ["50 or fewer", null, 50, "<=", "boat", "boats"]],
  ["Slightly more than 40 crates sank.", ["Slightly more than 40", 40, null, ">", "crate", "crates"]],
  ["As few as 40 crates sank.", ["As few as 40", 40, null, ">=", "crate", "crates"]],
  ["Not one sailor came back.", ["Not one", 0, 0, "=", "sailor", "sailor"]],
  ["It flew at 900 km/h.", ["900 km/h", 900, 900, "=", "kilometre per hour", "km/h"]],
  ["It cost millions of dollars.", ["millions of dollars", 2e6, null, ">=", "USD", null]],
  ["One and a half million birds came.", ["One and a half million", 1.5e6, 1.5e6, "=", "bird", "birds"]],
  ["Over 20k birds came.", ["Over 20k", 20000, null, ">", "bird", "birds"]],
  ["Three quarters of the huts burned.", ["Three quarters", 75, 75, "~", "%", "huts"]],
  ["There are 4,000 North Koreans.", ["4,000", 4000, 4000, "=", "north korean", "Koreans"]],
  ["A shell fell, killing 20 and wounding 30.", ["20", 20, 20, "=", "killed", null], ["30", 30, 30, "=", "wounded", null]],
];

describe("Firsthand reads amounts", () => {
  for (const [text, ...rows] of CASES) test(text, () => assert.deepEqual(found(text), rows));

  for (const text of [
    "A 20-year-old rifleman from the 95th Brigade.",
    "The T-72 burned.",
    "Resolution 425 stands.",
    "On 11 January 2025 they left.",
    "He is 26 years old.",
    "One said no.",
    "He was born in 2005.",
    "Four times as many came.",
  ]) {
    test(`but none in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  const pieces = fc.constantFrom(
    ..."the of in 12 3,000 two hundred dozen a to and - between over at least up more than $ % km killed soldiers half third one five out million . , Jan 2024 years old £ + plus tens thousands".split(
      " ",
    ),
  );
  test("in any jumble of words: in order, apart from each other and from times", () =>
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const document = takeApart(words.join(" "), false);
        const times = readTimes(document, null);
        let end = 0;
        for (const q of readQuantities(document, times)) {
          assert.ok(q.span[0] >= end && q.span[1] > q.span[0]);
          end = q.span[1];
          assert.ok(!times.some((t) => overlaps(t.span, q.span)));
          if (q.min !== null && q.max !== null) assert.ok(q.min <= q.max);
        }
      }),
      { numRuns: 300, seed: 7 },
    ));

  test("to the end of any hostile repetition", () => {
    for (const piece of ["12 ", "two hundred ", "between ", "more than ", "thousands of ", "1,000", "$", "a ", "-12"]) {
      const document = takeApart(piece.repeat(100_000 / piece.length), false);
      assert.ok((readQuantities(document, []).at(-1)?.span[1] ?? 0) <= document.text.length, piece);
    }
  });
});

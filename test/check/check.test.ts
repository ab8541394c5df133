import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type AgeFit, agesOf, fitOf } from "../../src/check/age.ts";
import { check } from "../../src/check/check.ts";
import { gather } from "../../src/claims/gather.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { dayNumber } from "../../src/record/edtf.ts";
import { english } from "../../src/record/sentence.ts";
import { type Marks, reportOf } from "../claims/reading-builder.ts";

const year = (n: number): { from: number; to: number } => ({ from: dayNumber(n, 1, 1), to: dayNumber(n + 1, 1, 1) });
const day = (y: number, m: number, d: number): { from: number; to: number } => ({ from: dayNumber(y, m, d), to: dayNumber(y, m, d) + 1 });
const found = (...reports: readonly ReadReport[]): readonly string[] =>
  check(gather(reports, [])).map((conflict) => `${conflict.kind} ${conflict.severity}`);

const ann = "Ann Marlow";
function bio(words: string, publisher: string, facts: NonNullable<Marks["entities"]>[number]["facts"]): ReadReport {
  return reportOf(`Ann Marlow ${words}.`, {
    publisher,
    published: "2025-01-12",
    entities: [{ name: ann, type: "person", ...(facts === undefined ? {} : { facts }) }],
  });
}
function counted(
  words: string,
  publisher: string,
  published: string,
  count: { min: number | null; max: number | null; about?: boolean },
): ReadReport {
  return reportOf(`${words} soldiers were sent to Lavina.`, {
    publisher,
    published,
    entities: [{ name: "Lavina", type: "place" }],
    counts: [{ words, unit: "soldier", ...count }],
  });
}

describe("Firsthand counts ages", () => {
  const cases: readonly (readonly [string, number, { from: number; to: number }, { from: number; to: number }, AgeFit])[] = [
    ["by birthdays", 19, day(2025, 1, 12), year(2005), "birthday"],
    ["that fit only by counting calendar years", 20, day(2025, 1, 12), year(2005), "calendar-year"],
    ["that fit only the East Asian way", 21, day(2025, 1, 12), year(2005), "east-asian"],
    ["that fit no way of counting", 26, day(2025, 1, 12), year(2005), "none"],
    ["on the birthday itself", 18, day(2023, 3, 1), day(2005, 3, 1), "birthday"],
    ["on the day before the birthday", 18, day(2023, 2, 28), day(2005, 3, 1), "calendar-year"],
    ["of those born on 29 February, who grow older on 1 March", 18, day(2023, 3, 1), day(2004, 2, 29), "none"],
    ["of those born on 29 February, a year on", 19, day(2023, 3, 1), day(2004, 2, 29), "birthday"],
  ];
  for (const [name, age, at, birth, expected] of cases) test(name, () => assert.equal(fitOf(age, at, birth), expected));

  test("so that the true age always fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 15_000 }), fc.integer({ min: 0, max: 40_000 }), (born, lived) => {
        const [at, birth] = [
          { from: born + lived, to: born + lived + 1 },
          { from: born, to: born + 1 },
        ];
        const { min, max } = agesOf(at, birth);
        assert.equal(min, max);
        assert.equal(fitOf(min, at, birth), "birthday");
      }),
      { seed: 11 },
    );
  });
});

describe("Firsthand finds contradictions", () => {
  test("between an age and a birth year, as a tension where a way of counting explains it", () => {
    assert.deepEqual(found(bio("is 20", "Wire", { age: ["20", "20"] }), bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] })), [
      "age-birth tension",
    ]);
    assert.deepEqual(
      found(bio("is 19", "Wire", { age: ["19", "19"] }), bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] })),
      [],
    );
    assert.deepEqual(found(bio("is 26", "Wire", { age: ["26", "26"] }), bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] })), [
      "age-birth conflict",
    ]);
  });

  test("between two births, and not between a year and a day in it", () => {
    assert.deepEqual(
      found(
        bio("was born in 1998", "Wire", { birthDate: ["1998", "1998"] }),
        bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] }),
      ),
      ["property conflict"],
    );
    assert.deepEqual(
      found(
        bio("was born in 1998", "Wire", { birthDate: ["1998", "1998"] }),
        bio("was born on 3 May 1998", "Post", { birthDate: ["1998-05-03", "3 May 1998"] }),
      ),
      [],
    );
  });

  test("between counts whose ranges do not meet", () => {
    assert.deepEqual(
      found(counted("11", "Wire", "2024-10-25", { min: 11, max: 11 }), counted("14", "Post", "2024-10-25", { min: 14, max: null })),
      ["quantity conflict"],
    );
    assert.deepEqual(
      found(
        counted("About 12,000", "Wire", "2024-10-25", { min: 12_000, max: 12_000, about: true }),
        counted("About 10,000", "Post", "2024-10-29", { min: 10_000, max: 10_000, about: true }),
      ),
      ["quantity tension"],
    );
  });

  test("and not between a count and a range that holds it, nor between numbers of another size", () => {
    assert.deepEqual(
      found(
        counted("12", "Wire", "2024-10-25", { min: 12, max: 12 }),
        counted("more than 10", "Post", "2024-10-25", { min: 11, max: null }),
      ),
      [],
    );
    assert.deepEqual(
      found(counted("2", "Wire", "2024-10-25", { min: 2, max: 2 }), counted("9,000", "Post", "2024-10-25", { min: 9000, max: 9000 })),
      [],
    );
  });

  test("once for each pair of numbers, however many reports repeat them", () => {
    const reports = ["Wire", "Post", "Herald", "Mail"].map((publisher) => counted("11", publisher, "2024-10-25", { min: 11, max: 11 }));
    assert.equal(found(...reports, counted("14", "Star", "2024-10-25", { min: 14, max: 14 })).length, 1);
  });

  test("between those who assert and those who deny, quoting both", () => {
    const marks = (source: string, cue: string, stance: "asserts" | "denies"): Marks => ({
      publisher: "Wire",
      entities: [{ name: source, type: "organization" }],
      says: [{ source, cue, content: ["the depot was struck by a drone"], stance }],
    });
    const [conflict, ...others] = check(
      gather(
        [
          reportOf("Front said the depot was struck by a drone.", marks("Front", "said", "asserts")),
          reportOf("Port Office denied the depot was struck by a drone.", marks("Port Office", "denied", "denies")),
        ],
        [],
      ),
    );
    assert.equal(conflict?.kind, "polarity");
    assert.deepEqual(others, []);
    assert.equal(conflict?.spans.length, 2);
    assert.match(english(conflict?.explanation ?? ""), /^Front asserts and Port Office denies/);
  });

  test("in the same words whatever the order of arrival", () => {
    const reports = [
      counted("11", "Wire", "2024-10-25", { min: 11, max: 11 }),
      counted("14", "Post", "2024-10-25", { min: 14, max: null }),
      bio("was born in 1998", "Wire", { birthDate: ["1998", "1998"] }),
      bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] }),
    ];
    const expected = JSON.stringify(check(gather(reports, [])));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        assert.equal(JSON.stringify(check(gather(shuffled, []))), expected);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  test("so that each report named in one is necessary to it", () => {
    const reports = [
      bio("was born in 1998", "Wire", { birthDate: ["1998", "1998"] }),
      bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] }),
    ];
    for (const one of reports) assert.deepEqual(found(...reports.filter((report) => report !== one)), []);
  });
});

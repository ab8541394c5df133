import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { birthsOf, fitOf } from "../../src/check/age.ts";
import { civil, dayNumber } from "../../src/record/edtf.ts";
import { bio, conflictsOf, kindsOf } from "./case-builder.ts";

const day = (y: number, m: number, d: number): { from: number; to: number } => ({ from: dayNumber(y, m, d), to: dayNumber(y, m, d) + 1 });

describe("Firsthand compares the dates of a life", () => {
  test("exactly: of all days of birth just those fit an age whose bearer has had so many birthdays", () => {
    /** The plain definition, birthday by birthday. */
    const age = (born: number, at: number): number => {
      const { year, month, day: date } = civil(born);
      let years = 0;
      while (dayNumber(year + years + 1, month, date) <= at) years++;
      return years;
    };
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 22_000 }), fc.integer({ min: 0, max: 90 }), (at, years) => {
        const births = birthsOf(years, { from: at, to: at + 1 }, "birthday");
        for (const born of [births.from - 1, births.from, births.from + 1, births.to - 1, births.to])
          assert.equal(born <= at && age(born, at) === years, born >= births.from && born < births.to, `${born} ${at}`);
      }),
      {
        numRuns: 500,
        seed: 4,
        examples: [
          [dayNumber(2024, 2, 29), 19],
          [dayNumber(2023, 2, 28), 19],
          [dayNumber(2023, 3, 1), 19],
        ],
      },
    );
  });

  test("on 29 February, on which nobody grows older who was born in a year without one", () => {
    assert.equal(fitOf(19, day(2024, 2, 29), day(2005, 3, 1)), "calendar-year");
    assert.equal(fitOf(18, day(2024, 2, 29), day(2005, 3, 1)), "birthday");
    assert.equal(fitOf(19, day(2024, 2, 29), day(2005, 2, 28)), "birthday");
  });

  test("and finds two ages that no birth has, naming the counting under which they can be", () => {
    const [found, ...rest] = conflictsOf(
      bio("is 20", "Wire", { age: ["20", "20"] }),
      bio("is 26", "Post", { age: ["26", "26"] }, "2025-01-13"),
    );
    assert.deepEqual(rest, []);
    assert.equal(found?.severity, "conflict");
    assert.match(found?.explanation ?? "", /is said to be 20 on 2025-01-12 and 26 on 2025-01-13: whoever is 20 on the one day is 20 or 21/);
    const near = conflictsOf(bio("is 20", "Wire", { age: ["20", "20"] }), bio("is 22", "Post", { age: ["22", "22"] }, "2025-01-13"));
    assert.deepEqual(
      near.map(({ severity }) => severity),
      ["tension"],
    );
    assert.match(near[0]?.resolutions[0] ?? "", /calendar years|East Asian/);
    assert.deepEqual(kindsOf(bio("is 20", "Wire", { age: ["20", "20"] }), bio("is 21", "Post", { age: ["21", "21"] }, "2025-02-13")), []);
  });

  test("and says by which counting an age fits only where it does", () => {
    const only = (born: string): string =>
      conflictsOf(bio("is 20", "Wire", { age: ["20", "20"] }), bio(`was born in ${born}`, "Post", { birthDate: [born, born] }))[0]
        ?.explanation ?? "";
    assert.match(only("2005-11"), /would be 19, and 20 fits only by counting calendar years\.$/);
    assert.match(only("2006"), /would be 18 or 19, and 20 fits only by East Asian counting/);
    assert.match(only("1990"), /would be 34 or 35\.$/);
  });

  const bad: readonly (readonly [string, ReturnType<typeof bio>, readonly string[], RegExp])[] = [
    [
      "a birth after the report",
      bio("was born in 2031", "Wire", { birthDate: ["2031", "2031"] }),
      ["age-birth conflict"],
      /which had not come/,
    ],
    [
      "service that begins after it",
      bio("has served since 2026", "Wire", { serviceStart: ["2026", "2026"] }),
      ["age-birth conflict"],
      /to have begun service in 2026/,
    ],
    [
      "an age of five digits",
      bio("is 20250", "Wire", { age: ["20250", "20250"] }),
      ["age-birth conflict"],
      /nobody is known to have lived to 130/,
    ],
    ["an age below nothing", bio("is -4", "Wire", { age: ["-4", "-4"] }), ["age-birth conflict"], /no age is less than 0/],
    [
      "a birth in the year 0",
      bio("is 20 and was born in 0000", "Wire", { age: ["20", "20"], birthDate: ["0000", "0000"] }),
      ["age-birth conflict"],
      /would be 2024 or 2025/,
    ],
    ["an age that is no number", bio("is old", "Wire", { age: ["old", "old"] }), [], /^$/],
    [
      "a year of five digits",
      bio("was born in 19999", "Wire", { birthDate: ["Y19999", "19999"] }),
      ["age-birth conflict"],
      /which had not come/,
    ],
    ["a date that is none", bio("was born in 2005-13", "Wire", { birthDate: ["2005-13", "2005-13"] }), [], /^$/],
  ];
  for (const [name, report, kinds, words] of bad)
    test(`and explains ${name}`, () => {
      const found = conflictsOf(report);
      assert.deepEqual(
        found.map(({ kind, severity }) => `${kind} ${severity}`),
        kinds,
      );
      assert.match(found[0]?.explanation ?? "", words);
    });

  test("and service before birth, which is no matter of counting", () => {
    const found = conflictsOf(
      bio("was born in 2005", "Wire", { birthDate: ["2005", "2005"] }),
      bio("has served since 1999", "Post", { serviceStart: ["1999", "1999"] }),
    );
    assert.deepEqual(
      found.map(({ explanation }) => explanation),
      ["Ann Marlow is said to have begun service in 1999 and to have been born in 2005, which is later."],
    );
    assert.deepEqual(found[0]?.axioms, ["Nobody begins to serve before being born."]);
  });

  test("and says which single statement is behind most of it", () => {
    const found = conflictsOf(
      bio("was born in 1998", "Wire", { birthDate: ["1998", "1998"] }),
      bio("was born in 2005", "Post", { birthDate: ["2005", "2005"] }),
      bio("is 19", "Mail", { age: ["19", "19"] }),
      bio("was born in 2005, said again", "Star", { birthDate: ["2005", "2005"] }),
    );
    assert.equal(found.length, 2);
    for (const { repairs } of found) assert.equal(repairs[0]?.clears, 2);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byAnyClock, inWords, lengthOf, minutesOf, overEverywhere, stretch } from "../../src/check/moments.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { english } from "../../src/record/sentence.ts";
import { type Marks, reportOf } from "../claims/reading-builder.ts";
import { conflictsOf, kindsOf } from "./case-builder.ts";

const DAY = 1440;
/** A sentence on a fire in two places that are named, so that two of them are of one event. */
function fire(words: string, publisher: string, marks: Partial<Marks>): ReadReport {
  return reportOf(`The fire at Dock Nine in Lavina ${words}.`, {
    publisher,
    published: "2025-02-20",
    entities: [
      { name: "Dock Nine", type: "other" },
      { name: "Lavina", type: "place" },
    ],
    ...marks,
  });
}

describe("Firsthand reads times", () => {
  test("as half-open minutes", () => {
    assert.deepEqual(minutesOf("1970-01-02"), { from: DAY, to: 2 * DAY });
    assert.deepEqual(minutesOf("1970-01-02T05:40:00"), { from: DAY + 340, to: DAY + 341 });
    assert.deepEqual(minutesOf("../1970-01-02T05:40"), { from: null, to: DAY + 341 });
    assert.deepEqual(minutesOf("1970-02/.."), { from: 31 * DAY, to: null });
    assert.deepEqual(minutesOf("1970-01-02~"), { from: 0, to: 3 * DAY });
    assert.equal(minutesOf("soon"), null);
  });

  test("and says them", () => {
    const said = ["2025-01-09", "../2025-01-05", "2025-01/..", "2025-01~", "2025-01-03/2025-01-05", "2025-01-09T05:40:00"];
    assert.deepEqual(said.map(inWords).map(english), [
      "2025-01-09",
      "until 2025-01-05",
      "from 2025-01 on",
      "about 2025-01",
      "2025-01-03 to 2025-01-05",
      "2025-01-09 05:40",
    ]);
  });

  test("of the whole world: a day is over everywhere 14 hours late at most", () => {
    assert.deepEqual(byAnyClock({ from: 0, to: null }), { from: -26 * 60, to: null });
    assert.equal(overEverywhere("1970-01-01T13:40:00+02:00"), DAY + 13 * 60);
    assert.equal(overEverywhere(null), null);
  });

  test("and lengths as widely as they are spoken", () => {
    assert.deepEqual(lengthOf("P3D"), { min: 2.5 * DAY, max: 3.5 * DAY });
    assert.deepEqual(lengthOf("PT2H"), { min: 90, max: 150 });
    assert.deepEqual(lengthOf("P1M"), { min: 14 * DAY, max: 46.5 * DAY });
    for (const none of ["P2H", "PXD", "PT3D4", "three days", "P"]) assert.equal(lengthOf(none), null, none);
    assert.deepEqual([stretch(1), stretch(90), stretch(3 * DAY)].map(english), ["1 minute", "2 hours", "3 days"]);
  });
});

describe("Firsthand compares times of one event", () => {
  test("and finds days that do not meet, dissolved by other clocks where they touch", () => {
    const on = (words: string, edtf: string, publisher: string): ReadReport =>
      fire(`burned on ${words}`, publisher, { times: [[words, edtf]] });
    const near = conflictsOf(on("9 January", "2025-01-09", "Wire"), on("10 January", "2025-01-10", "Post"));
    assert.deepEqual(
      near.map(({ explanation }) => explanation),
      ["Wire dates it 2025-01-09, Post dates it 2025-01-10."],
    );
    assert.ok(near[0]?.resolutions.includes("The two count the days by clocks of different parts of the world."));
    const far = conflictsOf(on("9 January", "2025-01-09", "Wire"), on("13 January", "2025-01-13", "Post"));
    assert.deepEqual(far[0]?.resolutions.length, 2);
    assert.deepEqual(kindsOf(on("9 January", "2025-01-09", "Wire"), on("January", "2025-01", "Post")), []);
  });

  test("and finds three that any two could hold of: a beginning, an end and a length", () => {
    const reports = [
      fire("has burned since 3 January", "Wire", { times: [["since 3 January", "2025-01-03/.."]] }),
      fire("burned until 5 January", "Post", { times: [["until 5 January", "../2025-01-05"]] }),
      fire("burned and lasted two weeks", "Mail", { lengths: [["two weeks", "P2W"]] }),
    ];
    const found = conflictsOf(...reports);
    assert.deepEqual(
      found.map(({ kind, spans, explanation }) => [kind, spans.length, explanation]),
      [
        [
          "duration",
          3,
          "Post dates it until 2025-01-05, Wire dates it from 2025-01-03 on, Mail says that it lasted 11 days to 18 days: the days leave at most 3 days.",
        ],
      ],
    );
    for (const one of reports) assert.deepEqual(conflictsOf(...reports.filter((report) => report !== one)), []);
  });

  test("but not lengths of something else, nor a year of birth", () => {
    assert.deepEqual(
      kindsOf(
        fire("burned on 3 January after three weeks without rain", "Wire", {
          times: [["3 January", "2025-01-03"]],
          lengths: [["three weeks", "P3W"]],
        }),
        fire("burned on 3 January", "Post", { times: [["3 January", "2025-01-03"]] }),
      ),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadReport } from "../../src/record/case-record.ts";
import { type Marks, reportOf } from "../claims/reading-builder.ts";
import { conflictsOf, kindsOf } from "./case-builder.ts";

type Count = NonNullable<Marks["counts"]>[number];
function losses(text: string, publisher: string, published: string, counts: readonly Count[]): ReadReport {
  return reportOf(`${text} in the fighting at Lavina.`, { publisher, published, entities: [{ name: "Lavina", type: "place" }], counts });
}
const exactly = (n: number, words: string, unit: string): Count => ({ words, min: n, max: n, unit });

describe("Firsthand compares counts", () => {
  test("and lets a total grow, but not fall", () => {
    const [before, after] = ["2025-01-10", "2025-01-20"];
    const dead = (n: number, day: string, publisher: string): ReadReport =>
      losses(`${n} died`, publisher, day, [exactly(n, String(n), "killed")]);
    assert.deepEqual(kindsOf(dead(300, before, "Wire"), dead(400, after, "Post")), []);
    const falls = conflictsOf(dead(400, before, "Wire"), dead(300, after, "Post"));
    assert.deepEqual(
      falls.map(({ severity, explanation }) => [severity, explanation]),
      [["tension", "Wire speaks of 400 (2025-01-10), and later Post speaks of 300 (2025-01-20): a total does not fall."]],
    );
    assert.deepEqual(kindsOf(dead(300, before, "Wire"), dead(400, before, "Post")), ["quantity conflict"]);
  });

  test("and keeps the killed and the wounded apart", () => {
    assert.deepEqual(
      kindsOf(
        losses("300 died", "Wire", "2025-01-10", [exactly(300, "300", "killed")]),
        losses("700 were hurt", "Post", "2025-01-10", [exactly(700, "700", "wounded")]),
      ),
      [],
    );
  });

  test("and finds that killed and wounded together are more than the casualties, of which each is necessary", () => {
    const reports = [
      losses("300 died", "Wire", "2025-01-10", [exactly(300, "300", "killed")]),
      losses("700 were hurt", "Post", "2025-01-10", [exactly(700, "700", "wounded")]),
      losses("There were 800 casualties", "Mail", "2025-01-11", [exactly(800, "800", "casualty")]),
    ];
    const found = conflictsOf(...reports);
    assert.deepEqual(
      found.map(({ kind, spans, explanation }) => [kind, spans.length, explanation]),
      [
        [
          "quantity",
          3,
          "Wire speaks of 300 killed, Post speaks of 700 wounded, Mail speaks of 800 casualties: together the first two are at least 1,000, and all casualties at most 800.",
        ],
      ],
    );
    for (const one of reports) assert.deepEqual(conflictsOf(...reports.filter((report) => report !== one)), []);
  });

  test("and finds a part that is more than the whole", () => {
    const found = conflictsOf(
      losses("Some 300 soldiers, among them 500 officers, are", "Wire", "2025-01-10", [
        exactly(300, "300", "soldier"),
        exactly(500, "500", "officer"),
      ]),
    );
    assert.match(found[0]?.explanation ?? "", /300 and of 500 among them: the part is more than the whole/);
  });

  test("but not where the sentence has gone on from the part to something else", () => {
    const found = conflictsOf(
      losses("The strike killed 7 people, two of them newborns, and wounded 23", "Wire", "2025-01-10", [
        exactly(7, "7", "killed"),
        exactly(23, "23", "wounded"),
      ]),
    );
    assert.deepEqual(found, []);
  });

  test("and refuses what is less than nothing, or ends before it begins", () => {
    const odd = (min: number | null, max: number | null): readonly string[] =>
      conflictsOf(losses("-12 died", "Wire", "2025-01-10", [{ words: "-12", min, max, unit: "killed" }])).map(
        ({ explanation }) => explanation,
      );
    assert.deepEqual(odd(-12, -12), ["Wire speaks of -12: nothing can be counted to less than 0."]);
    assert.deepEqual(odd(20, 10), ["Wire speaks of 20 to 10: the range ends before it begins."]);
    assert.deepEqual(odd(Number.NaN, 10), []);
    assert.deepEqual(odd(null, 10), []);
  });

  test("in one unit", () => {
    const fuel = (n: number, unit: string, publisher: string): ReadReport =>
      losses(`${n} of fuel burned`, publisher, "2025-01-10", [exactly(n, String(n), unit)]);
    assert.deepEqual(kindsOf(fuel(5, "tonne", "Wire"), fuel(5000, "kilogram", "Post")), []);
    assert.deepEqual(kindsOf(fuel(5, "tonne", "Wire"), fuel(7000, "kilogram", "Post")), ["quantity conflict"]);
  });
});

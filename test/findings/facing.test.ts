import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "./reader-builder.ts";

/** The kinds of what is found between reports in English, each a day later than the one before. */
function found(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, i) => readReport(`Paper ${i}`, "en", text, `2025-01-1${i + 2}`));
  return findingsOf(reports, []).conflicts.map(({ kind, severity }) => `${kind} ${severity}`);
}

const POISONED = "The mayor said the mill poisoned the river at Orle in May.";

describe("Firsthand holds an assertion against a denial", () => {
  test("of what it asserts", () => {
    assert.deepEqual(found(POISONED, "The company said the mill did not poison the river at Orle in May."), ["polarity conflict"]);
    assert.deepEqual(found("The ministry said soldiers were in the hospital.", "The clinic said no soldiers were in the hospital."), [
      "polarity conflict",
    ]);
  });

  for (const [name, ...texts] of [
    ["of how somebody takes it", POISONED, "The clerk said he was not happy that the mill poisoned the river at Orle in May."],
    [
      "in the same words, with more before them",
      "“There is much to do in a harbour that sadly has not been run well for years,” the mayor said.",
      "“The harbour has not been run well for years,” the clerk said.",
    ],
    ["of what was to be", "The union said the mill would be closed in Orle.", "The owner said the mill was not closed in Orle."],
    [
      "of another deed of its kind",
      "Ida Reik said Jan Holt stole the grain from the barn.",
      "Ida Reik said Otto Maas had not stolen the grain from the barn.",
    ],
    ["in a question", "The company did not poison the river at Orle.", "Did the company poison the river at Orle?"],
  ] as const)
    test(`but not ${name}`, () => assert.deepEqual(found(...texts), []));
});

describe("Firsthand holds times against each other", () => {
  const detained = (day: string): string => `Jan Holt of the Sund Union was detained by Ida Reik in Tallinn on ${day}.`;

  test("that two give for one event", () => {
    assert.deepEqual(found(detained("4 January 2025"), detained("7 January 2025")), ["time tension"]);
  });

  test("but not of those who meet again and again", () => {
    assert.deepEqual(found(...["2 May 2021", "7 June 2022", "9 March 2023", "4 January 2025"].map(detained)), []);
  });
});

test("Firsthand takes two sentences of one paragraph for two, however alike", () => {
  const text = "“I hope the mill will get a new roof this year. I think the mill will get a new roof this year,” Jan Holt said.";
  assert.deepEqual(found(text), []);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "./reader-builder.ts";

/** Two reports on one mill, each of which names its owner and its place. */
const told = (...texts: readonly string[]): readonly string[] =>
  findingsOf(
    texts.map((text, i) => readReport(`Paper ${i}`, "en", `Vorn Chemicals runs the mill in Hollin Reach. ${text}`, `2026-05-0${i + 4}`)),
    [],
  ).conflicts.map(({ kind, explanation }) => `${kind}: ${english(explanation)}`);

const PAIRS: readonly (readonly [name: string, one: string, other: string, found: readonly string[]])[] = [
  [
    "what came at once and what came late",
    "The alarm of the mill rang within five minutes.",
    "The alarm rang only fifty minutes after the first shout.",
    ["duration: Paper 0 says that it came within 5 minutes, Paper 1 says that it came after 50 minutes."],
  ],
  [
    "what had not come for a long time",
    "The alarm did not ring for fifty minutes.",
    "The alarm rang within five minutes.",
    ["duration: Paper 1 says that it came within 5 minutes, Paper 0 says that it did not come for 50 minutes."],
  ],
  [
    "how long somebody was questioned",
    "The stoker was questioned for nine hours.",
    "The stoker was questioned for two hours.",
    ["duration: Paper 1 says that it lasted 2 hours, Paper 0 says that it lasted 9 hours."],
  ],
  ["but no two lengths that may be one", "The alarm rang within five minutes.", "The alarm rang four minutes after the shout.", []],
  ["but no length of something else", "The alarm rang within five minutes.", "The doctors came only fifty minutes after the shout.", []],
  [
    "the hour of one thing",
    "The fire brigade reached the mill at 03:20.",
    "The fire brigade reached the mill at 4.45 a.m.",
    ["time: Paper 0 puts it at 03:20, Paper 1 puts it at 04:45."],
  ],
  ["but not of another of its kind", "A second brigade reached the mill at 03:20.", "The fire brigade reached the mill at 4.45 a.m.", []],
  ["nor by another clock", "The fire brigade reached the mill at 02:20 Orlavia time.", "The fire brigade reached the mill at 03:20.", []],
  [
    "nor where one tells of several hours",
    "The fire brigade reached the mill at 03:20. The fire brigade reached the mill again at 06:10.",
    "The fire brigade reached the mill at 4.45 a.m.",
    [],
  ],
  [
    "the same minute of two days",
    "The order to clear the streets was given on 3 May at 2:10 a.m.",
    "The order to clear the whole town was given by the prefect on 2 May at 2:10 a.m.",
    ["time: Paper 1 dates it 2026-05-02 02:10, Paper 0 dates it 2026-05-03 02:10."],
  ],
  [
    "wind and none",
    "There was no wind that night.",
    "The mast at the mill recorded a west wind of 35 km/h.",
    ["polarity: Paper 1 speaks of wind, and Paper 0 says that there was none."],
  ],
  ["but not what is only forecast", "There was no wind that night.", "The mast warned that a west wind of 35 km/h would come.", []],
  [
    "how much leaked, however much less it is",
    "Nine tonnes of chlorine escaped from the mill.",
    "No more than 1,100 kg of chlorine were released.",
    ["quantity: Paper 1 speaks of at most 1,100 kg (2026-05-05), Paper 0 speaks of 9 t (2026-05-04): the two ranges do not meet."],
  ],
  [
    "but not what the tank holds",
    "Nine tonnes of chlorine escaped from the mill.",
    "The tank of the mill holds 50 tonnes of chlorine.",
    [],
  ],
];

describe("Firsthand holds against each other in one story", () => {
  for (const [name, one, other, found] of PAIRS) test(name, () => assert.deepEqual(told(one, other), found));

  test("what many repeat, once", () =>
    assert.deepEqual(
      told(
        "The alarm of the mill rang within five minutes.",
        "The alarm of the mill rang within five minutes.",
        "The alarm rang only fifty minutes after the first shout.",
      ),
      ["duration: Paper 0 says that it came within 5 minutes, Paper 2 says that it came after 50 minutes."],
    ));

  test("the age in what somebody relays, and a birth in a point of a list", () => {
    assert.deepEqual(
      told(
        "A guard told the Dawn that Emre Vidal, 47, a father of two, had admitted that he had slept.",
        "The court accuses\n\n2. Emre VIDAL, born on 8 June 1984 in Osten Vale, stoker, citizen of Orlavia",
      ),
      ["age-birth: Emre VIDAL is said to be 47 on 2026-05-04 and to have been born in 1984-06-08: by birthdays he or she would be 41."],
    );
  });
});

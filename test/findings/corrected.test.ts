import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "./reader-builder.ts";

type Said = readonly [publisher: string, text: string, day: string];

/** What faces what, with how it may be resolved. */
const told = (...said: readonly Said[]): readonly (readonly [severity: string, explanation: string, first: string])[] =>
  findingsOf(
    said.map(([publisher, text, day]) => readReport(publisher, "en", text, `2026-05-${day}`)),
    [],
  ).conflicts.map(({ severity, explanation, resolutions: [first] }) => [
    severity,
    english(explanation),
    first === undefined ? "" : english(first),
  ]);

const SEVEN: Said = ["Harbour Ministry", "Seven people were killed on the ferry Alma.", "04"];
const SIX: Said = ["Harbour Ministry", "Correction: six people were killed on the ferry Alma, not seven as we said earlier.", "05"];
const PUT_RIGHT = "Harbour Ministry corrected it: 6 (2026-05-05), and no longer 7 (2026-05-04).";

describe("Firsthand tells a correction", () => {
  test("by the body that told the number, as a note and no contradiction", () =>
    assert.deepEqual(told(SEVEN, SIX), [["note", PUT_RIGHT, "The later number stands in place of the earlier one."]]));

  test("beside the contradiction where others told the number that was taken back", () => {
    const hospital: Said = ["Sollen Hospital", "Seven people were killed on the ferry Alma.", "04"];
    const [found] = told(SEVEN, SIX, hospital);
    assert.deepEqual([found?.[0], found?.[2]], ["tension", PUT_RIGHT]);
  });

  test("and nothing where somebody else tells another number, or the same body does without a word of that", () => {
    const other: Said = ["Sollen Hospital", "Correction: six people were killed on the ferry Alma, not seven as we said earlier.", "05"];
    const again: Said = ["Harbour Ministry", "Six people were killed on the ferry Alma.", "05"];
    for (const said of [other, again]) {
      const [found] = told(SEVEN, said);
      assert.equal(found?.[0], "tension");
      assert.doesNotMatch(`${found?.[1]} ${found?.[2]}`, /corrected it/);
    }
  });

  test("of police in two papers only where the number that is taken back is told", () => {
    const first: Said = ["Harbour Times", "Police said seven people had been killed on the ferry Alma.", "04"];
    const names: Said = [
      "Morning Ledger",
      "Police said six people had been killed on the ferry Alma, not seven as they had said earlier.",
      "05",
    ];
    const not: Said = ["Morning Ledger", "Police said six people had been killed on the ferry Alma, correcting an earlier figure.", "05"];
    assert.deepEqual(
      [names, not].map((said) => told(first, said)[0]?.[0]),
      ["note", "tension"],
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readCredits } from "../../src/read/credits.ts";
import { takeApart } from "../../src/read/document.ts";

function found(text: string): readonly (readonly [kind: string, name: string])[] {
  return readCredits(takeApart(text, false)).map((c) => [c.kind, c.name]);
}

const CASES: readonly (readonly [text: string, kind: string, name: string])[] = [
  ["SEOUL, Jan. 12 (Wire) — Two soldiers were captured.", "dateline", "Wire"],
  ["KYIV, Ukraine (AP) -- Two soldiers were captured.", "dateline", "AP"],
  ["(Reuters) - Two soldiers were captured.", "dateline", "Reuters"],
  ["SEOUL, Jan. 12, Yonhap — Two soldiers were captured.", "dateline", "Yonhap"],
  ["Captured\n\nBy Jane Roe\n\nTwo soldiers were captured.", "byline", "Jane Roe"],
  ["Captured\n\nBy Jane Roe and John van Doe | Example Post\n\nTwo soldiers.", "byline", "Jane Roe and John van Doe"],
  ["A man in a bunk.\n\nPhoto: Example Office / Telegram", "agency", "Example Office / Telegram"],
  ["A man in a bunk.\n\nExample Office / Telegram", "agency", "Example Office"],
  ["Two soldiers.\n\nThis article was first published in the Example Post on Jan. 3.", "republished", "Example Post"],
  ["Two soldiers.\n\nRepublished with permission from Example Post.", "republished", "Example Post"],
  ["Two soldiers.\n\nSource: Example Post", "republished", "Example Post"],
  ["Two soldiers.\n\nTranslated from Ukrainian by Ann Lee", "translated", "Ann Lee"],
  ["Two soldiers.\n\nReporting by Ann Lee", "reporting", "Ann Lee"],
  ["Two soldiers were captured.\n\n— Wire News Agency", "agency", "Wire News Agency"],
  ["Two soldiers were captured. (AFP)", "agency", "AFP"],
];

describe("Firsthand reads credits", () => {
  for (const [text, kind, name] of CASES) test(text.replaceAll("\n", " / "), () => assert.deepEqual(found(text), [[kind, name]]));

  test("of reporters and editors apart", () => {
    assert.deepEqual(found("It ended.\n\nReporting by Ann Lee in Seoul; editing by Bob Ray"), [
      ["reporting", "Ann Lee in Seoul"],
      ["reporting", "Bob Ray"],
    ]);
  });

  for (const text of [
    "By Friday the talks had ended.",
    "By January 2025 some 300 were dead.",
    "The ministry (MOD) said so. He stood by John and left.",
    "He spoke of the photo in the card — a man from Tuva.",
  ]) {
    test(`but none in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  test("at spans that lie in the text, in order, apart, and hold the name", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CASES.map(([text]) => text), "\n", "(", "Photo: ", "— ", "By "), { maxLength: 6 }),
        (parts) => {
          const text = parts.join("\n\n");
          let end = 0;
          for (const credit of readCredits(takeApart(text, false))) {
            assert.ok(credit.span[0] >= end);
            end = credit.span[1];
            assert.ok(text.slice(...credit.span).includes(credit.name));
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    ));

  test("in time that grows with the length of the text", () => {
    for (const piece of ["By A ", "Photo: ", "(AP", "A, ", "first published in ", "Translated from ", "— A ", "Reporting by A\n"]) {
      // Where time grew with the square of the length, each would take minutes and not a tenth of a second.
      const document = takeApart(piece.repeat(300_000 / piece.length), false);
      const started = performance.now();
      readCredits(document);
      assert.ok(performance.now() - started < 120_000, piece);
    }
  });
});

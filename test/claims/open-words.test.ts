import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isNegated } from "../../src/claims/negation.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "../findings/reader-builder.ts";

/** What each attributed utterance of a text states, with its side. */
const sides = (text: string): readonly string[] =>
  [...findingsOf([readReport("Paper 0", "en", text, "2026-05-04")], []).gathered.utterances.values()].flatMap(
    ({ voice, polarity, words }) => (voice === "attributed" ? [`${polarity}: ${words}`] : []),
  );

describe("What is said in the negative", () => {
  test("is not what somebody is not to do", () => {
    assert.equal(isNegated("an order not to take prisoners had been given by radio"), false);
    assert.equal(isNegated("he was told not to speak"), false);
    assert.equal(isNegated("the order was not given"), true);
    assert.equal(isNegated("he is not to blame"), true);
  });
});

describe("What an utterance states", () => {
  test("is left open where it does not show who did it", () => {
    assert.deepEqual(sides("The video does not show who fired."), ["open: who fired"]);
  });
  test("has no half of a clause in it that somebody else's words end", () => {
    const told = sides(
      "He stated that the five had laid down their weapons after their commander had been told that they would be spared.",
    );
    assert.ok(told.includes("for: the five had laid down their weapons"), told.join("; "));
  });
});

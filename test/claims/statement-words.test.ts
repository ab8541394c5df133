import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statementOf } from "../../src/claims/statement.ts";
import type { Utterance } from "../../src/record/utterance.ts";

const told = (words: string, rule = "content-after"): string =>
  statementOf({ words, slots: { negated: false }, rule } as unknown as Utterance);

describe("The sentence that stands for a claim", () => {
  test("has a verb where the words of a count had it outside", () => {
    assert.equal(told("the number of dead at five"), "The number of dead put at five");
    assert.equal(told("the toll from three to five"), "The toll changed from three to five");
    assert.equal(told("the number of men at the gate"), "The number of men at the gate");
    assert.equal(told("its estimate to the minister"), "Its estimate to the minister");
  });
  test("says that something is what it was called", () => {
    assert.equal(told("the video a fake"), "The video is a fake");
    assert.equal(told("the claims of the regime's minister lies"), "The claims of the regime's minister are lies");
    assert.equal(told("the tapes false"), "The tapes are false");
    assert.equal(told("the gate was a fake"), "The gate was a fake");
    assert.equal(told("the man who lies"), "The man who lies");
  });
  test("says what somebody is accused of", () => {
    const accused = (words: string): string => told(words, "content-after (accuses)");
    assert.equal(accused("the army of firing first"), "The army is guilty of firing first");
    assert.equal(accused("both sides of firing first"), "Both sides are guilty of firing first");
    assert.equal(accused("the mayor for the flood"), "The mayor is to blame for the flood");
    assert.equal(accused("the army"), "The army");
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { takeApart } from "../../src/read/document.ts";

function classOf(text: string, word: string): string | undefined {
  return takeApart(text).tokens.find((token) => token.text === word)?.pos;
}

test("Firsthand tells helping verbs from verbs", () => {
  assert.equal(classOf("The men have left the town.", "have"), "AUX");
  assert.equal(classOf("The men have a map.", "have"), "VERB");
  assert.equal(classOf("The army did not answer.", "did"), "AUX");
  assert.equal(classOf("The army did nothing.", "did"), "VERB");
  assert.equal(classOf("The men were tired.", "were"), "AUX");
  assert.equal(classOf("There were two men.", "were"), "VERB");
  assert.equal(classOf("They may leave.", "may"), "AUX");
});

test("Firsthand tells what introduces a clause from what introduces a noun", () => {
  assert.equal(classOf("He said that they left.", "that"), "SCONJ");
  assert.equal(classOf("They left after the army had arrived.", "after"), "SCONJ");
  assert.equal(classOf("They left after the battle.", "after"), "ADP");
  assert.equal(classOf("They drove to the border.", "to"), "ADP");
  assert.equal(classOf("They wanted to leave.", "to"), "PART");
});

test("Firsthand tells a pronoun from an article", () => {
  assert.equal(classOf("This is a lie.", "This"), "PRON");
  assert.equal(classOf("This claim is a lie.", "This"), "DET");
});

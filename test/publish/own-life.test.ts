import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tellsWhoSomebodyIs } from "../../src/publish/protect/told-of-people.ts";

describe("What somebody tells of his own life", () => {
  for (const words of [
    "I am from a village near Tura",
    "My mother is a nurse there",
    "We come from the same street",
    "I have two small children",
    "I grew up by the river",
    "He is originally from the coast",
    "My real name is on the card",
  ])
    test(`is kept back: ${words}`, () => assert.equal(tellsWhoSomebodyIs(words), true));
  for (const words of [
    "The shells came from the north",
    "I saw four men come out",
    "Then he shot them. I did not shoot",
    "The order was from the battalion",
  ])
    test(`and what he saw is not: ${words}`, () => assert.equal(tellsWhoSomebodyIs(words), false));
});

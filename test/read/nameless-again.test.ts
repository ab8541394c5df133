import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

/** The source of each act as people are shown it. */
function shown(text: string): readonly string[] {
  const { utterances, entities } = read({ file: "t", text, title: null, publisher: null, published: "2025-09-14", language: "en" });
  return utterances.map(({ source }) => {
    const name = entities.find(({ id }) => id === source.entity)?.name;
    return name ?? source.shown ?? (source.span === null ? "–" : text.slice(...source.span));
  });
}

describe("Whoever speaks without a name", () => {
  test("is shown as he was told of before, where “he” speaks on", () => {
    assert.deepEqual(shown("A man who lives in Halm said he heard no shots. “There was no fight,” he said."), [
      "A man who lives in Halm",
      "A man who lives in Halm",
    ]);
    assert.deepEqual(shown("The woman's brother says she called. “They were eleven,” he says."), [
      "The woman's brother",
      "The woman's brother",
    ]);
    assert.deepEqual(shown("A source close to the talks said two fled. The money came later, the source said."), [
      "A source close to the talks",
      "A source close to the talks",
    ]);
  });
  test("is not shown so where somebody else may be meant", () => {
    assert.deepEqual(shown("A man who lives in Halm said he heard no shots. “There was no fight,” she said."), [
      "A man who lives in Halm",
      "she",
    ]);
    assert.deepEqual(shown("Two men said they heard shots. “There was no fight,” he said."), ["Two men", "he"]);
  });
  test("is not whoever he is close to, or a critic of", () => {
    assert.deepEqual(shown("A source close to the Relief Federation said a ransom was paid."), ["A source close to the Relief Federation"]);
    assert.deepEqual(shown("A critic of the Relief Federation said a ransom was paid."), ["A critic of the Relief Federation"]);
  });
});

describe("What is said in a paper", () => {
  test("is said by whoever speaks in it", () => {
    assert.deepEqual(shown("Seven were shot, the Interior Ministry said in a statement, which added that no ransom had been paid."), [
      "Interior Ministry",
      "Interior Ministry",
    ]);
    assert.deepEqual(shown("The Relief Federation said in a statement on its Telegram channel that it had freed them."), [
      "Relief Federation",
    ]);
  });
  test("is that paper's, where one has a story", () => {
    assert.deepEqual(shown("Colonel Farid Ouali denied a report in the Kelt Evening Star that money was paid."), [
      "Farid Ouali",
      "Kelt Evening Star",
    ]);
    assert.deepEqual(shown("Colonel Farid Ouali denied a report in Halm that money was paid."), ["Farid Ouali", "–"]);
  });
  test("is shown by one of several pictures", () => {
    assert.deepEqual(shown("I bought two images. The first shows no trucks. The second shows three."), ["The first", "The second"]);
    assert.deepEqual(shown("I met two guides. The first shows people the cave."), []);
  });
});

describe("Terms on which somebody speaks", () => {
  test("are nothing that is said", () => {
    assert.deepEqual(shown("They spoke because they were not permitted to discuss the raid."), []);
    assert.deepEqual(shown("A man who asked that we call him only Hamid said it was dark."), [
      "A man who asked that we call him only Hamid",
    ]);
  });
});

describe("What is asked for, or laid side by side", () => {
  test("is no question, and nothing that is said", () => {
    assert.deepEqual(shown("The Relief Federation asked Ostia for the data on which its statement was based."), []);
    assert.deepEqual(shown("The Review found by comparing it with other pictures that the video was old.").length, 1);
  });
});

describe("Whoever is of a people", () => {
  test("is not that people, nor does one who is called by radio call on it", () => {
    assert.deepEqual(shown("A Ralian soldier captured on April 25 said an officer had given the order."), [
      "A Ralian soldier captured on April 25",
    ]);
    assert.deepEqual(shown("Ada Venn called on the radio and asked what to do."), ["Ada Venn"]);
  });
});

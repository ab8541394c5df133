import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

const acts = (text: string): readonly string[] => {
  const { utterances } = read({ file: "t", text, title: null, publisher: null, published: "2025-09-14", language: "en" });
  return utterances.map(({ source, content }) =>
    [source.span === null ? "–" : text.slice(...source.span), ...content.map((span) => text.slice(...span))].join(" | "),
  );
};

describe("What something is called", () => {
  test("needs no article where it is lies or nonsense", () => {
    assert.deepEqual(acts("The group called the minister's claims lies."), ["The group | the minister's claims lies"]);
    assert.deepEqual(acts("They called the men heroes."), ["They | the men heroes"]);
  });
  test("may stand behind what was claimed", () => {
    assert.deepEqual(acts("The group called the minister's claim that twelve were freed a lie."), [
      "The group | the minister's claim that twelve were freed a lie",
    ]);
  });
});

describe("A count that is changed", () => {
  test("is told with what is counted", () => {
    assert.deepEqual(acts("The ministry revised the number of hostages freed near Tassel to 11 from 12."), [
      "The ministry | the number of hostages freed near Tassel to 11 from 12",
    ]);
  });
});

describe("“Went”", () => {
  test("says something only before words in marks", () => {
    assert.deepEqual(acts("“The cars came, people got out, the cars went,” Venn said."), [
      "Venn | “The cars came, people got out, the cars went,”",
    ]);
  });
});

describe("Whoever is asked by somebody", () => {
  test("may be told when, before it is told by whom", () => {
    assert.deepEqual(acts("He had been asked on Saturday by the Relief Federation to keep away."), [
      "the Relief Federation | to keep away",
    ]);
  });
});

describe("A transcript", () => {
  test("begins with its first turn, which is no headline", () => {
    const text =
      "Investigator: Were you at the pier on 21 April?\n\nCaptive B: Yes.\n\nInvestigator: What did you see?\n\nCaptive B: Nothing.";
    const { utterances } = read({ file: "t", text, title: null, publisher: null, published: null, language: "en" });
    assert.deepEqual(
      utterances.map(({ stance, rule }) => `${stance} ${rule}`),
      ["asks colon-speaker", "asserts colon-speaker", "asks colon-speaker", "asserts colon-speaker"],
    );
  });
});

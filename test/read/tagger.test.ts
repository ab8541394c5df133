import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { takeApart } from "../../src/read/document.ts";
import { PENN_TAGS } from "../../src/read/penn-tag.ts";
import { spelt } from "../../src/read/spelling.ts";
import { tag } from "../../src/read/tagger.ts";

/** "word/TAG" for each token of a text. */
function tagged(text: string): string {
  return takeApart(text)
    .tokens.map((token) => `${token.text}/${token.tag}`)
    .join(" ");
}

function tagOf(text: string, word: string): string | undefined {
  return takeApart(text).tokens.find((token) => token.text === word)?.tag;
}

describe("Firsthand's tagger", () => {
  test("tells the forms of a verb apart", () => {
    assert.equal(tagOf("The ministry denied the claim.", "denied"), "VBD");
    assert.equal(tagOf("The ministry has denied the claim.", "denied"), "VBN");
    assert.equal(tagOf("The ministry did not deny the claim.", "deny"), "VB");
    assert.equal(tagOf("Officials deny the claim.", "deny"), "VBP");
    assert.equal(tagOf("She denies the claim.", "denies"), "VBZ");
    assert.equal(tagOf("He left the room, denying the claim.", "denying"), "VBG");
  });

  test("tells a report from to report", () => {
    assert.equal(tagOf("The report was published on Monday.", "report"), "NN");
    assert.equal(tagOf("They report heavy losses.", "report"), "VBP");
    assert.equal(tagOf("The generals refused to order an attack.", "order"), "VB");
    assert.equal(tagOf("The court issued an order.", "order"), "NN");
    assert.equal(tagOf("Witnesses could not estimate the number.", "estimate"), "VB");
    assert.equal(tagOf("The charge was dropped.", "charge"), "NN");
  });

  test("tells what “that” and “’s” are", () => {
    assert.equal(tagOf("He said that the men were tired.", "that"), "IN");
    assert.equal(tagOf("In that town nobody had seen them.", "that"), "DT");
    assert.equal(tagOf("The drone that hit the bridge was old.", "that"), "WDT");
    assert.equal(tagOf("Seoul’s agency agreed.", "’s"), "POS");
    assert.equal(tagOf("It’s a lie.", "’s"), "VBZ");
  });

  test("tells “to” before a verb from “to” before a noun", () => {
    assert.equal(tagOf("They promised to leave.", "to"), "TO");
    assert.equal(tagOf("They drove to the border.", "to"), "IN");
  });

  test("reads headings in capitals", () => {
    assert.equal(tagged("TWO SOLDIERS CAPTURED IN THE REGION"), "TWO/CD SOLDIERS/NNS CAPTURED/VBN IN/IN THE/DT REGION/NN");
    assert.equal(tagOf("Government Denies Claims About Two Captured Soldiers", "Denies"), "VBZ");
    assert.equal(tagOf("Government Denies Claims About Two Captured Soldiers", "Soldiers"), "NNS");
  });

  test("takes names that it has never seen for names", () => {
    assert.equal(tagOf("On Friday Colonel Brzyk told the tribunal everything.", "Brzyk"), "NNP");
    assert.equal(tagOf("The village of Oschurowka was shelled.", "Oschurowka"), "NNP");
  });

  test("knows numbers, marks and addresses by their look", () => {
    assert.equal(
      tagged("“Nearly 12,000 – perhaps $3.5 million.”"),
      "“/`` Nearly/RB 12,000/CD –/: perhaps/RB $/$ 3.5/CD million/CD ./. ”/''",
    );
    assert.equal(tagOf("See https://example.org/page for more.", "https://example.org/page"), "ADD");
  });
});

describe("Firsthand's tagger, whatever it is given,", () => {
  const word = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    fc.constantFrom("the", "SAID", "’s", "“", "-", "to"),
  );

  const tagsOf = (words: readonly string[], starts: readonly number[]) => tag(words.map(spelt), starts);

  test("gives every word one tag, and the same again", () => {
    const known = new Set<string>(PENN_TAGS);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(fc.nat(45), { maxLength: 6 }), (words, places) => {
        const starts = [...places].sort((a, b) => a - b);
        const tags = tagsOf(words, starts);
        assert.equal(tags.length, words.length);
        assert.ok(tags.every((t) => known.has(t)));
        assert.deepEqual(tagsOf(words, starts), tags);
      }),
    );
  });

  test("tags a sentence the same wherever it stands", () => {
    const sentence = ["The", "ministry", "denied", "it", "."];
    const alone = tagsOf(sentence, [0]);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (before) => {
        assert.deepEqual(tagsOf([...before, ...sentence], [0, before.length]).slice(before.length), alone);
      }),
    );
  });

  test("reads a word of a million letters and scripts that it does not know", () => {
    assert.equal(tagsOf(["a".repeat(1_000_000), "said"], [0]).length, 2);
    assert.equal(tagOf("The word 평양 means a city.", "평양"), "FW");
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { placeList } from "../../src/case/place-list.ts";
import { read } from "../../src/read/read.ts";
import type { ReadEntity } from "../../src/record/reading.ts";
import { answerTo, PASSAGES } from "./places-gold.ts";

function entitiesOf(text: string, publisher: string | null = null): readonly ReadEntity[] {
  return read({ file: "test", text, title: null, publisher, published: null, language: "en" }, placeList).entities;
}

/** The places that a name may mean, each with its ground. */
function placesOf(text: string, name: string, publisher: string | null = null): readonly string[] {
  const entity = entitiesOf(text, publisher).find((one) => one.name === name);
  assert.ok(entity !== undefined, `${name} was not found in: ${text}`);
  return entity.facts.filter(({ property }) => property === "place").map(({ value, rule }) => `${rule} ${value}`);
}

/** Of a half of the gold: how many names are read right, how many are left open that are not, and how many wrong. */
function tally(half: string): readonly [passages: number, right: number, open: number, wrong: number] {
  const passages = PASSAGES.filter((passage) => passage.half === half);
  const answers = passages.map((passage) => ({ answer: answerTo(passage), wanted: passage.wanted }));
  const right = answers.filter(({ answer, wanted }) => answer === wanted).length;
  const open = answers.filter(({ answer, wanted }) => answer === "open" && wanted !== "open").length;
  return [passages.length, right, open, passages.length - right - open];
}

describe("Firsthand tells places of one name apart", () => {
  test("as docs/reading/places.md says of the gold", () => {
    assert.deepEqual({ a: tally("a"), b: tally("b") }, { a: [47, 45, 2, 0], b: [55, 51, 3, 1] });
  });

  test("and drops the others only where the text says which is meant", () => {
    assert.deepEqual(placesOf("Roofs flew off in Paris, Texas.", "Paris"), [
      "said-in-text Paris, Texas, United States (city, 33.66 -95.56)",
    ]);
    assert.ok(placesOf("Delegates met in Paris.", "Paris").length > 5);
  });

  test("and names both where the text says two things", () => {
    const places = placesOf("He went from Paris, Texas, by train. She was in Paris, France.", "Paris");
    assert.deepEqual(
      places.map((place) => place.split(" (")[0]),
      ["said-in-text Paris, Texas, United States", "said-in-text Paris, Ile-de-France, France"],
    );
  });

  test("and does not take the next word for what holds a place", () => {
    assert.ok(placesOf("In Paris, Lebanon denied it.", "Paris").length > 5);
    assert.ok(placesOf("The policy of Moscow in Ukraine changed.", "Moscow").every((place) => !place.startsWith("said-in-text")));
    assert.deepEqual(placesOf("They went to Velden, Norway and Sweden.", "Velden"), []);
  });

  test("by the country of the publisher, where nothing else speaks", () => {
    assert.match(placesOf("The depot in Brest burned.", "Brest", "Belarusian Wire")[0] ?? "", /^publisher Brest, Brest Region, Belarus/);
    assert.match(placesOf("The depot in Brest burned.", "Brest")[0] ?? "", /^undecided/);
  });

  test("says that a name is a former one, or another spelling", () => {
    const facts = entitiesOf("He left Artemivsk for Kiev.").flatMap((entity) =>
      entity.facts.filter(({ property }) => property !== "place"),
    );
    assert.deepEqual(
      facts.map(({ property, value }) => `${property} ${value}`),
      ["formerNameOf Bakhmut", "otherSpellingOf Kyiv"],
    );
  });
});

describe("Firsthand takes the place of a dateline for a place", () => {
  for (const text of [
    "OSTA, March 3 (Wire) — The river rose.",
    "OSTA, 3 March — The river rose.",
    "OSTA (Wire) - The river rose.",
    "OSTA — The governor said that the river rose.",
    "OSTA, Norway (AP) — The river rose.",
  ])
    test(text, () => assert.deepEqual(entitiesOf(text)[0]?.type, "place"));

  test("but not the short name of an organisation", () => {
    assert.equal(entitiesOf("NATO — the alliance — met on Monday.")[0]?.type, "organization");
  });
});

describe("Firsthand's candidates", () => {
  const sentences = PASSAGES.filter(({ text }) => !/, (?:in )?\p{Lu}/u.test(text)).map(({ text }) => text);
  const unrelated = fc.constantFrom(
    "Nobody slept.",
    "A doctor said that she was tired.",
    "Three boats were late on Monday.",
    "It rained in Norway.",
  );

  test("are the same however often a text is read, and lie inside it", () => {
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1, maxLength: 4 }), (chosen) => {
        const text = chosen.join("\n\n");
        const entities = entitiesOf(text);
        assert.deepEqual(entitiesOf(text), entities);
        for (const { facts, mentions } of entities)
          for (const { span, property } of facts) {
            assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length);
            if (property === "place") assert.ok(mentions.some(([start, end]) => start < span[1] && span[0] < end));
          }
      }),
      { numRuns: 40 },
    );
  });

  test("are never fewer for a sentence that says nothing of them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PASSAGES), unrelated, ({ text, name }, more) => {
        const valuesIn = (whole: string): readonly string[] =>
          entitiesOf(whole)
            .filter((entity) => entity.name === name)
            .flatMap(({ facts }) => facts.filter(({ property }) => property === "place").map(({ value }) => value));
        assert.deepEqual([...valuesIn(`${text} ${more}`)].sort(), [...valuesIn(text)].sort());
      }),
      { numRuns: 60 },
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { gather } from "../../src/claims/gather.ts";
import { asTold } from "../../src/record/as-told.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { english } from "../../src/record/sentence.ts";
import { contraryOf } from "../../src/record/statement-in-words.ts";
import { type Marks, reportOf } from "./reading-builder.ts";

type Count = NonNullable<Marks["counts"]>[number];

/** What an office says was done to somebody somewhere. `places` are names with what the list of places knows of them. */
function said(words: string, office: string, places: Readonly<Record<string, string>> = {}, counts: readonly Count[] = []): ReadReport {
  return reportOf(`The ${office} said that ${words}.`, {
    publisher: `Paper of the ${office}`,
    published: "2025-01-10",
    entities: [
      { name: office, type: "organization" },
      ...Object.entries(places).map(([name, meant]) => ({ name, type: "place", facts: { place: [meant, name] } }) as const),
    ],
    says: [{ source: office, cue: "said", content: [words] }],
    counts,
  });
}

/** The claims as sets of the words that they hold. */
function claimsOf(...reports: readonly ReadReport[]): readonly (readonly string[])[] {
  const { claims, utterances } = gather(reports, []);
  const words = [...claims.values()].map(({ members }) => members.flatMap((id) => utterances.get(id)?.words ?? []).sort());
  return words.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const exactly = (n: number, words: string, unit: string): Count => ({ words, min: n, max: n, unit });
const KYIV = { Kyiv: "Kyiv, Ukraine (city, 50.45 30.52)" };
const LVIV = { Lviv: "Lviv, Lviv Oblast, Ukraine (city, 49.84 24.02)" };
const UKRAINE = { Ukraine: "Ukraine (country)" };
const KURSK = { "Kursk Oblast": "Kursk Oblast, Russia (region)" };

describe("Firsthand keeps rivals out of one claim", () => {
  test("of what came before something and after it, and of opposite states", () => {
    const pairs = [
      ["the ferry left the harbour before the fire", "the ferry left the harbour after the fire"],
      ["the gate of the ferry pier was open", "the gate of the ferry pier was locked"],
    ] as const;
    for (const [one, other] of pairs) {
      assert.deepEqual(
        claimsOf(said(one, "Harbour Board"), said(other, "Coast Guard")),
        [one, other].sort().map((words) => [words]),
      );
      assert.deepEqual(claimsOf(said(one, "Harbour Board"), said(one, "Coast Guard")), [[one, one]]);
    }
  });

  test("where two lengths of time are told, in figures or in words", () => {
    const opened = (length: string, office: string): ReadReport => said(`the old gates were opened ${length} of the siren`, office);
    assert.equal(
      claimsOf(opened("within four minutes", "Interior Ministry"), opened("within fourteen minutes", "Border Service")).length,
      2,
    );
    assert.equal(claimsOf(opened("within 14 minutes", "Interior Ministry"), opened("within fourteen minutes", "Border Service")).length, 1);
    assert.equal(claimsOf(opened("within four minutes", "Interior Ministry"), opened("in sight", "Border Service")).length, 1);
  });

  test("where two places are named, and where one of them lies in the other", () => {
    const at = (places: Readonly<Record<string, string>>, office: string): ReadReport =>
      said(`the old depot was shelled in ${Object.keys(places)[0]}`, office, places);
    assert.equal(claimsOf(at(KYIV, "Interior Ministry"), at(LVIV, "Border Service")).length, 2);
    assert.equal(claimsOf(at(KYIV, "Interior Ministry"), at(UKRAINE, "Border Service")).length, 2);
    assert.equal(claimsOf(at(KYIV, "Interior Ministry"), at(KYIV, "Border Service")).length, 1);
    const both = said("the old depot was shelled in Kyiv, Ukraine", "General Staff", { ...KYIV, ...UKRAINE });
    assert.equal(claimsOf(at(KYIV, "Interior Ministry"), both).length, 1, "a town with its country is the town");
  });

  test("and takes a country that acts for no place", () => {
    const captured = said("Ukraine has captured two soldiers of the brigade", "Interior Ministry", UKRAINE);
    const there = said("Two soldiers of the brigade were captured in Kursk Oblast", "Border Service", KURSK);
    const elsewhere = said("Two soldiers of the brigade were captured in Ukraine", "General Staff", UKRAINE);
    assert.equal(claimsOf(captured, there).length, 1);
    assert.equal(claimsOf(elsewhere, there).length, 2);
  });

  test("where a wording without a number fits both, in any order and under any names", () => {
    const two = "two men were detained at the iron bridge";
    const three = "three men were detained at the iron bridge";
    const none = "men were detained at the iron bridge";
    const numbered: Readonly<Record<string, readonly Count[]>> = {
      [two]: [exactly(2, "two", "man")],
      [three]: [exactly(3, "three", "man")],
      [none]: [],
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["Interior Ministry", "Border Service", "General Staff", "Water Board"], { minLength: 3 }),
        (offices) => {
          const reports = [two, three, none].map((words, i) => said(words, offices[i] ?? "", {}, numbered[words]));
          assert.deepEqual(claimsOf(...reports), [[none], [three], [two]]);
        },
      ),
      { seed: 8, numRuns: 24 },
    );
  });

  test("and joins it to the one that it is more like", () => {
    const late = said("two men were detained at the iron bridge late in the evening", "Interior Ministry", {}, [exactly(2, "two", "man")]);
    const early = said("three men were detained at the iron bridge", "Border Service", {}, [exactly(3, "three", "man")]);
    const plain = said("men were detained at the iron bridge late in the evening", "General Staff");
    assert.deepEqual(
      claimsOf(late, early, plain).map((words) => words.length),
      [2, 1],
    );
  });

  test("and puts a measure that was converted with its original, but no other", () => {
    const long = (n: number, unit: string, office: string): ReadReport =>
      said(`the convoy on the harbour road is ${n} ${unit}s long`, office, {}, [exactly(n, `${n} ${unit}s`, unit)]);
    assert.equal(claimsOf(long(10, "kilometre", "Interior Ministry"), long(6, "mile", "Border Service")).length, 1);
    assert.equal(claimsOf(long(10, "kilometre", "Interior Ministry"), long(50, "mile", "Border Service")).length, 2);
  });
});

describe("Firsthand states a claim in the affirmative", () => {
  test("and says so where everybody puts it the other way", () => {
    const statements = (...reports: readonly ReadReport[]): readonly string[] =>
      [...gather(reports, []).claims.values()].map(({ statement }) => statement);
    const no = said("no soldiers were sent to the border", "Interior Ministry");
    assert.deepEqual(statements(no), ["The contrary of “No soldiers were sent to the border”"]);
    assert.deepEqual(statements(no, said("soldiers were sent to the border", "Border Service")), ["Soldiers were sent to the border"]);
  });

  test("which is shown in the words that were said, with its sides turned round", () => {
    const claim = { statement: english(contraryOf("No soldiers were sent")), asserted: 0, denied: 4 };
    assert.deepEqual(asTold(claim), { statement: "No soldiers were sent", asserted: 4, denied: 0 });
    const plain = { statement: "Soldiers were sent", asserted: 1, denied: 4 };
    assert.deepEqual(asTold(plain), plain);
  });

  test("and in words that lean on no other sentence, where somebody has them", () => {
    const stated = (...reports: readonly ReadReport[]): readonly string[] =>
      [...gather(reports, []).claims.values()].map(({ statement }) => statement);
    const [they, who] = [
      said("some of them were sent to the iron bridge at dawn", "Interior Ministry"),
      reportOf("The Border Service denied that any sappers were sent to the iron bridge at dawn.", {
        entities: [{ name: "Border Service", type: "organization" }],
        says: [
          { source: "Border Service", cue: "denied", content: ["any sappers were sent to the iron bridge at dawn"], stance: "denies" },
        ],
      }),
    ];
    assert.deepEqual(stated(they, who), ["Sappers were sent to the iron bridge at dawn"]);
  });

  test("and without marks of quotation that have nothing to close", () => {
    const stated = (words: string): readonly string[] =>
      [...gather([said(words, "Interior Ministry")], []).claims.values()].map(({ statement }) => statement);
    assert.deepEqual(stated("«the pier was empty that evening."), ["The pier was empty that evening"]);
    assert.deepEqual(stated("the pier was empty that evening”"), ["The pier was empty that evening"]);
    assert.deepEqual(stated('the watchman called the pier "empty" that evening'), ['The watchman called the pier "empty" that evening']);
  });
});

describe("Firsthand takes one word for too little", () => {
  test("to put two wordings together, whoever says it", () => {
    const [they, drivers] = [said("they were captured", "Interior Ministry"), said("no drivers were captured", "Border Service")];
    assert.deepEqual(
      claimsOf(they, drivers).map((words) => words.length),
      [1, 1],
    );
  });

  test("to put two deeds together that have only their kind in common, or one that was done with one that is ordered", () => {
    const apart = (a: string, b: string): void =>
      assert.deepEqual(
        claimsOf(said(a, "Interior Ministry"), said(b, "Border Service")).map((words) => words.length),
        [1, 1],
      );
    apart("the porters did not shoot", "he had shot at the sky");
    apart("heavy chains had been used by the guards", "heavy chains are to be used by the guards on order");
  });

  test("but “called up” for another word than “called”", () => {
    const [up, enlisted, rang] = [
      said("he was called up at the iron bridge", "Interior Ministry"),
      said("he was enlisted at the iron bridge", "Border Service"),
      said("he called at the iron bridge", "General Staff"),
    ];
    assert.deepEqual(
      claimsOf(up, enlisted, rang)
        .map((words) => words.length)
        .sort(),
      [1, 2],
    );
  });
});

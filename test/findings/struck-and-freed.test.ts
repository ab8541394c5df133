import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isContraryToFact } from "../../src/claims/contrary-to-fact.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "./reader-builder.ts";

const findings = (...texts: readonly string[]) =>
  findingsOf(
    texts.map((text, i) => readReport(`Paper ${i}`, "en", text, `2026-05-0${i + 4}`)),
    [],
  );
const conflicts = (...texts: readonly string[]): readonly string[] =>
  findings(...texts).conflicts.map(({ severity, explanation }) => `${severity}: ${english(explanation)}`);

const FREED = "Eleven aid workers held near Tassel were freed on Monday, the Relief Federation said.";

describe("Whoever was freed, taken or brought away", () => {
  test("is counted whatever the reports call them", () => {
    const found = conflicts(FREED, "Soldiers liberated twelve hostages near Tassel on Monday, Colonel Farid Ouali said.");
    assert.deepEqual(found, [
      "tension: Relief Federation speaks of 11 freed (2026-05-04), Farid Ouali speaks of 12 freed (2026-05-05): the two ranges do not meet.",
    ]);
  });
  for (const [name, other] of [
    ["but not a part of them", "Four women held near Tassel were freed on Monday, the Relief Federation said."],
    ["nor more of them, who came later", "Another twelve hostages were freed near Tassel on Monday, the Relief Federation said."],
    ["nor others to whom it was not done", "Twelve soldiers were waiting near Tassel on Monday, the Relief Federation said."],
    ["nor those of another day", "Twelve hostages were freed near Tassel on 3 March, the Relief Federation said."],
    ["nor in another town, of which nobody else knows", "Twelve hostages were freed near Umm Dar on Monday, the League of Sailors said."],
    [
      "nor by who knows of both numbers",
      "Twelve hostages were freed near Tassel on Monday, the Relief Federation said. Eleven aid workers were freed there, it had said before.",
    ],
  ] as const)
    test(name, () =>
      assert.deepEqual(
        conflicts(FREED, other).filter((told) => told.includes("freed (")),
        [],
      ),
    );
});

describe("A denial of what others say", () => {
  test("faces whoever says it in another report", () => {
    const found = conflicts(
      "The Interior Ministry of Zareb denies reports, circulated by certain media, that a ransom was paid.",
      "A ransom of four million dollars was paid for the freedom of the Tassel hostages, a source close to the talks said.",
    );
    assert.equal(found.length, 1);
    assert.match(
      found[0] ?? "",
      /^tension: “a source close to the talks” in Paper 1 asserts and .*Interior Ministry.* denies: A ransom of four/u,
    );
  });
  test("of a sum faces whoever names it, though nothing else is told", () => {
    const found = conflicts(
      "Colonel Farid Ouali denied a report in the Kelt Evening Star that $4 million was paid.",
      "A ransom of four million dollars was paid, a source told this newspaper.",
    );
    assert.deepEqual(found.length, 1);
    assert.match(found[0] ?? "", /Farid Ouali denies/u);
  });
});

describe("What would be so if something else had been", () => {
  test("is asserted by nobody", () => {
    const { gathered } = findings(
      "If special forces had surrounded the ravine for three days, there would be trucks in the pictures.",
      "Special forces surrounded the ravine for three days, Ida Bakk said.",
    );
    const sides = [...gathered.utterances.values()].flatMap(({ voice, polarity }) => (voice === "publisher" ? [] : [polarity]));
    assert.deepEqual(sides.sort(), ["for", "open"]);
  });
  test("is told from a question, and from a condition that may come about", () => {
    assert.equal(isContraryToFact("He asked if they had left before anybody would see them"), false);
    assert.equal(isContraryToFact("If the dam bursts, the town will be flooded"), false);
    assert.equal(isContraryToFact("Had they fired, the whole valley would have heard it"), true);
    assert.equal(isContraryToFact("There would have been craters if they had shelled it"), true);
    assert.equal(isContraryToFact("Якби вони стріляли, почула б уся долина"), true);
    assert.equal(isContraryToFact("Если бы они стреляли, услышала бы вся долина"), true);
  });
});

describe("Two who do one thing", () => {
  test("do it each by himself, where few words tell of it", () => {
    const { gathered } = findings(
      "The government of Zareb said it does not pay ransoms.",
      "“Norvia does not pay ransoms,” the foreign minister Per Holt said.",
    );
    const claims = [...gathered.claims.values()].filter(({ statement }) => /ransom/u.test(statement));
    assert.deepEqual(
      claims.map(({ members }) => members.length),
      [1, 1],
    );
  });
});

describe("What struck", () => {
  const drone = "A Kite-type drone hit the hospital in Merin at 5.40 a.m. on Monday, Mayor Sela Orban said.";
  test("was one thing, by two accounts of one strike", () => {
    assert.deepEqual(conflicts(drone, "Major General Iven Roth said a Tavrian air-defence missile hit the hospital in Merin on Monday."), [
      "conflict: Sela Orban puts it down to “A Kite-type drone”, Iven Roth to “a Tavrian air-defence missile”.",
    ]);
  });
  test("is told from its parts, and by how many", () => {
    const [found] = conflicts(
      drone,
      "The damage to the hospital in Merin on Monday was caused by a missile, Iven Roth said.",
      "Fragments found at the hospital in Merin on Monday belong to a missile, Gleb Sarn said.",
    );
    assert.match(found ?? "", /^conflict: Sela Orban puts it down to “A Kite-type drone”, Iven Roth, like 1 more, to “a missile”\.$/u);
  });
  for (const [name, other] of [
    ["but not of another thing that was struck", "Iven Roth said a missile hit a workshop in Merin on Monday."],
    ["nor of another day", "Iven Roth said a missile hit the hospital in Merin on 3 March."],
    ["nor where it is denied", "Iven Roth said no missile hit the hospital in Merin on Monday."],
    ["nor in another town", "Ida Vell said a missile hit the hospital in Halm on Monday."],
  ] as const)
    test(name, () =>
      assert.deepEqual(
        conflicts(drone, other).filter((told) => told.includes("puts it down")),
        [],
      ),
    );
});

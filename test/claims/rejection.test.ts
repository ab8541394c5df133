import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "../findings/reader-builder.ts";

/** What a text says of each claim: "for" or "against" by whoever takes a side. */
function sides(text: string, language = "en"): Readonly<Record<string, string>> {
  const { gathered } = findingsOf([readReport("Paper", language, text)], []);
  const told = [...gathered.claims.values()].map(({ id, statement }) => {
    const members = [...gathered.utterances.values()].filter((one) => gathered.claimOf.get(one.id) === id && one.polarity !== "open");
    return [
      statement,
      members
        .map(({ polarity }) => polarity)
        .sort()
        .join(" "),
    ] as const;
  });
  return Object.fromEntries(told.filter(([, side]) => side !== ""));
}

test("what stands behind a “no” is what holds instead, and the “no” answers the question", () => {
  const talk = [
    "Spokesman: Good morning.",
    "Reporter: Is it true that one of the sailors is a child?",
    "Spokesman: No. All of the sailors are adults.",
    "Second reporter: Torland says that the boat was outside the zone.",
    "Spokesman: That is false. The navigator measured nine miles.",
    "Reporter: Did the sailors carry a rocket?",
    "Spokesman: No, the rocket belonged to the navy.",
    "Reporter: Is it correct that two sailors drowned?",
    "Spokesman: Yes.",
  ];
  assert.deepEqual(sides(talk.join("\n")), {
    "One of the sailors is a child": "against",
    "All of the sailors are adults": "for",
    "The boat was outside the zone": "against for",
    "The navigator measured nine miles": "for",
    "The rocket belonged to the navy": "for",
    "Two sailors drowned": "for",
  });
});

test("a quotation that begins with a rejection goes on with what holds", () => {
  assert.deepEqual(
    sides("The captain denied it. “Not true,” he said. “The men were asleep in the hold.”")["The men were asleep in the hold"],
    "for",
  );
  assert.deepEqual(sides("«Нет, они спали в трюме», — сказал капитан Орлов.", "ru")["Они спали в трюме"], "for");
  assert.deepEqual(sides("“No. 4 pump was broken,” the captain said.")["No. 4 pump was broken"], "for");
});

test("what is done without something is no claim of what is done with it", () => {
  const told = sides(
    "The mate said shots were fired without warning. The guard said warning shots were fired. The cook said warning shots were fired.",
  );
  assert.deepEqual(Object.keys(told).sort(), ["Shots were fired without warning", "Warning shots were fired"]);
});

test("whoever denies or confirms what somebody claims takes a side himself", () => {
  assert.deepEqual(sides("The port denied claims by the union that two sailors had fled."), { "Two sailors had fled": "against for" });
  assert.deepEqual(sides("The union's claim that two sailors had fled was dismissed by the port."), {
    "Two sailors had fled": "against for",
  });
  assert.deepEqual(sides("The clinic confirmed a report by the radio that two sailors had fled."), { "Two sailors had fled": "for for" });
  assert.deepEqual(sides("The clinic confirmed that the radio had said two sailors had fled."), { "Two sailors had fled": "for" });
  assert.deepEqual(sides("국방부는 선원 두 명이 익사했다는 라이스 대위의 주장을 부인했다.", "ko"), {
    "선원 두 명이 익사했다": "against for",
  });
});

test("a thing that somebody saw, showed, asked for or published is no claim, and what happened to it is one", () => {
  const told = [
    "The surveyor saw the boat.",
    "The navy published the radar picture.",
    "The union requested the data.",
    "The film shows the shelling of the pier.",
    "The surveyor saw the boat burn.",
    "The minister announced a ceasefire.",
    "The union denied the captain's resignation.",
    "The surveyor counted seven men.",
  ];
  const claims = Object.keys(sides(told.join(" ")));
  for (const thing of [/^The boat$/, /^The radar picture/, /^The data/])
    assert.equal(
      claims.some((one) => thing.test(one)),
      false,
      `${thing}: ${claims.join("; ")}`,
    );
  for (const said of [/shelling of the pier/, /boat burn/, /ceasefire/, /resignation/, /seven men/i])
    assert.equal(
      claims.some((one) => said.test(one)),
      true,
      `${said}: ${claims.join("; ")}`,
    );
});

test("what a post is labelled with is no claim", () => {
  assert.deepEqual(Object.keys(sides("‼️ EXCLUSIVE. Video by our reader. The boat was boarded at dawn.")), ["The boat was boarded at dawn"]);
});

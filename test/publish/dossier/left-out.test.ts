import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import { article, deskOf } from "../small-case.ts";

/** What a dossier tells of a case of one article, as one text. */
async function toldOf(t: Parameters<typeof deskOf>[0], text: string): Promise<string> {
  const desk = await deskOf(t, { "a.md": article("Harbour Times", "2025-01-13", text) });
  const opened = await desk.as("Anna");
  const { dossier } = makeDossier(opened);
  opened.close();
  return dossier.claims.flatMap(({ statement, quotes }) => [statement, ...quotes.map(({ words }) => words ?? "")]).join("\n");
}

test("the age of somebody who is no captive is left out of a claim, and the rest of it is told", async (t) => {
  const told = await toldOf(t, "Anna Belk, a retired teacher aged 62, died on the way to the hospital, her son said.");
  assert.match(told, /died on the way to the hospital/);
  assert.doesNotMatch(told, /62|Belk/);
});

test("nothing is told of a claim that tells the age of a child, of a captive, or one beside a family", async (t) => {
  const kept = [
    "Filip Voss, 15, carried two people out before the ambulance came, a doctor said.",
    "The captured soldier, Danil Hrovat, 24, carried a letter in his boot, the ministry said.",
    "Josef Tarn, 34, whose nine-year-old daughter Lena lived, was found under the roof, a doctor said.",
    "The lawyer said that Hrovat, who she said is 17, should not be held with adults. The captured soldier, Danil Hrovat, was silent.",
  ];
  for (const text of kept) assert.doesNotMatch(await toldOf(t, text), /15|24|34|17|carried|nine|held with adults/, text);
});

test("a wound of one word hides the wounded nowhere but where it is told of somebody", async (t) => {
  const told = await toldOf(
    t,
    "The mayor said that 23 people were wounded when the market was hit. His colleague Mary Dorsk was wounded, a doctor said.",
  );
  assert.match(told, /23 people were wounded/);
});

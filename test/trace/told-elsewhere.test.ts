import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { english } from "../../src/record/sentence.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "../findings/reader-builder.ts";

const paper = (name: string, text: string, hour: string): ReadReport => readReport(name, "en", text, `2026-05-04T${hour}:00Z`);

/** Where what one report cites leads, and how surely. */
function led(reports: readonly ReadReport[], cited: ReadReport): readonly string[] {
  const { gathered, traced } = findingsOf(reports, []);
  const said = [...gathered.utterances.values()].find(({ report, voice }) => report === cited.report.id && voice === "attributed");
  if (said === undefined) assert.fail("nobody is cited");
  return traced.links.from(said.id).map(({ because, certain }) => `${certain ? "surely" : "perhaps"}: ${english(because)}`);
}

const first = paper(
  "Harbour Echo",
  "A barge full of gravel rammed the long quay of the fish market in thick fog and sank within minutes, killing at least six people, the harbour master's office said.",
  "08:00",
);
const cited = paper("Kite Radio", "According to the Harbour Echo, at least six people were killed at Sollen.", "10:00");

describe("Firsthand follows what an outlet is cited for", () => {
  test("to what it told in other words, where a number is the same", () => {
    assert.deepEqual(led([first, cited], cited), ["surely: Kite Radio names Harbour Echo, whose own report tells of it in other words"]);
  });

  test("and not to another number, nor to what it told later", () => {
    const other = paper(
      "Harbour Echo",
      "A barge full of gravel rammed the long quay of the fish market in thick fog and sank within minutes, killing at least nine people, the harbour master's office said.",
      "08:00",
    );
    const later = paper(
      "Harbour Echo",
      "A barge full of gravel rammed the long quay of the fish market in thick fog and sank within minutes, killing at least six people, the harbour master's office said.",
      "12:00",
    );
    for (const report of [other, later]) assert.deepEqual(led([report, cited], cited), []);
  });

  test("nor to another matter", () => {
    const other = paper("Harbour Echo", "Six boats were painted for the summer fair, the harbour master's office said.", "08:00");
    assert.deepEqual(led([other, cited], cited), []);
  });

  test("whenever the report comes to the case, and when it leaves", () => {
    const aside = standing({ kind: "aside", item: first.report.item, because: "Not of this case." });
    const [all, without] = [findingsOf([first, cited], []), findingsOf([first, cited], [aside])];
    const shown = ({ traced }: typeof all): string => JSON.stringify([[...traced.claims], [...traced.links]]);
    assert.equal(shown(findingsOf([first, cited], [aside], all)), shown(without));
    assert.equal(shown(findingsOf([first, cited], [], without)), shown(all));
    assert.notEqual(shown(all), shown(without));
  });
});

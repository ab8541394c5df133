import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../../src/record/decision.ts";
import type { CopiedText } from "../../src/record/origin.ts";
import { english } from "../../src/record/sentence.ts";
import { copies } from "../../src/trace/copies.ts";
import { languageName, sharedInOrder, timeBetween } from "../../src/trace/echo-words.ts";
import { instantOf } from "../../src/trace/instant.ts";
import { trace } from "../../src/trace/trace.ts";
import { echoReports } from "./echo-texts.ts";
import { type CaseSketch, claimOf, gatheredFrom, type ReportSketch, reportOf, rootOf, utteranceOf } from "./generator.ts";

const CLAIM = "31 of 36 were shot down";

/** A report of the set, in a case in which it says what the claim says in its own voice. */
function report(key: string, more: Partial<ReportSketch> = {}): ReportSketch {
  const found = echoReports.find((one) => one.key === key);
  assert.ok(found);
  const { publisher, published, language, text } = found;
  return { name: key, publisher, published, language, text, says: language === "en" ? [{ claim: CLAIM }] : [], ...more };
}

const staff = "Командування «Лиман»";
const roles = { [staff]: "official", Ministry: "official" } as const;
const echoes = (sketch: CaseSketch): readonly CopiedText[] =>
  copies(gatheredFrom(sketch).reports.values()).filter(({ echo }) => echo !== undefined);

describe("Firsthand, meeting a translation in a case,", () => {
  const original = report("a-drones/o");
  const echo = report("a-drones/e2");
  const own = report("a-drones/i2");

  test("lists it as text that the later took from the earlier, with what stands in both", () => {
    const found = echoes({ reports: [original, echo, own] });
    assert.deepEqual(
      found.map(({ from, to, containment }) => ({ from, to, containment })),
      [{ from: reportOf("a-drones/e2"), to: reportOf("a-drones/o"), containment: 0 }],
    );
    assert.equal(found[0]?.echo?.from.length, found[0]?.echo?.to.length);
  });

  test("ties it to the original, uncertainly, and says why", () => {
    const { links } = trace(gatheredFrom({ roles, reports: [original, echo, own] }));
    const tied = [...links].filter(({ reason }) => reason === "copied-text");
    assert.deepEqual(
      tied.map(({ from, to, certain }) => ({ from, to, certain })),
      [{ from: utteranceOf("a-drones/e2", 0), to: rootOf("a-drones/o"), certain: false }],
    );
    assert.equal(
      english(tied[0]?.because ?? ""),
      `11 names, 10 numbers and 1 quotation stand in the same order in Eastern Bulletin as in the Ukrainian report of ${staff}, published 95 minutes earlier`,
    );
    assert.deepEqual([...new Set(tied[0]?.evidence.map((one) => one.report))], [reportOf("a-drones/e2"), reportOf("a-drones/o")]);
  });

  test("lowers the lower bound only", () => {
    const said = (source: string) => ({ says: [{ claim: CLAIM, source }] });
    const reports = [
      { ...original, ...said(staff) },
      { ...echo, publisher: "Ministry", ...said("Ministry") },
      report("a-drones/i2", { publisher: "Ministry of Grain", says: [] }),
    ];
    const bounds = (some: readonly ReportSketch[]) =>
      trace(gatheredFrom({ roles, reports: some })).claims.get(claimOf(CLAIM))?.asserted.origins;
    // What a named office says for itself rests on that office, however its words are put.
    assert.deepEqual(bounds(reports), { min: 2, max: 2 });
    const ownVoice = reports.map((one) => ({ ...one, says: one.says.map(({ claim }) => ({ claim })) }));
    assert.deepEqual(bounds(ownVoice), { min: 1, max: 2 });
    assert.deepEqual(bounds(ownVoice.map((one, i) => (i === 1 ? { ...one, text: own.text ?? "" } : one))), { min: 2, max: 2 });
  });

  test("leaves it to a person to call the two independent", () => {
    const independent: Decision = {
      kind: "independent",
      reports: [reportOf("a-drones/o"), reportOf("a-drones/e2")],
      because: "both had it from the briefing",
    };
    const { links } = trace(gatheredFrom({ roles, reports: [original, echo], decisions: [independent] }));
    assert.deepEqual(
      [...links].filter(({ reason }) => reason === "copied-text"),
      [],
    );
  });

  test("leaves the direction open where a time is not known", () => {
    const reports = [{ ...original, published: null, says: [{ claim: CLAIM }] }, echo];
    const { links } = trace(gatheredFrom({ roles, reports }));
    const tied = [...links].filter(({ reason }) => reason === "copied-text");
    assert.equal(tied.length, 1);
    assert.match(english(tied[0]?.because ?? ""), /which of them is first is not known$/);
  });

  test("gives each the three best earlier parents at most", () => {
    const mirrors = Array.from({ length: 6 }, (_, i) =>
      report("a-drones/o", { name: `mirror ${i}`, published: `2025-07-22T06:4${i}+03:00` }),
    );
    const found = echoes({ reports: [...mirrors.map((one, i) => ({ ...one, text: `${one.text} ${i}` })), echo] });
    assert.equal(found.length, 3);
    assert.deepEqual(new Set(found.map(({ from }) => from)), new Set([reportOf("a-drones/e2")]));
  });
});

describe("Firsthand, putting an echo into words,", () => {
  test("counts what stands in one order", () => {
    const counts = (names: number, numbers: number, addresses: number, quotations: number): string =>
      english(sharedInOrder({ names, numbers, addresses, quotations }));
    assert.equal(counts(7, 4, 0, 2), "7 names, 4 numbers and 2 quotations");
    assert.equal(counts(1, 0, 2, 0), "1 name and 2 addresses");
    assert.equal(counts(0, 12, 0, 0), "12 numbers");
  });

  test("says how much earlier, as exactly as the times are known", () => {
    const between = (a: string | null, b: string | null): string | null => {
      const gap = timeBetween(instantOf(a), instantOf(b));
      return gap === null ? null : english(gap);
    };
    assert.equal(between("2025-01-12T08:00Z", "2025-01-12T10:40+02:00"), "40 minutes");
    assert.equal(between("2025-01-12T08:00Z", "2025-01-12T08:01Z"), "1 minute");
    assert.equal(between("2025-01-12T08:00Z", "2025-01-12T15:10Z"), "7 hours");
    assert.equal(between("2025-01-12", "2025-01-13T08:00Z"), "1 day");
    assert.equal(between("2025-01-12", "2025-01-15"), "3 days");
    assert.equal(between("2025-01-12", "2025-01-12T08:00Z"), null);
    assert.equal(between(null, "2025-01-12"), null);
  });

  test("names the languages that it knows", () => {
    assert.deepEqual(["uk", "ko-KR", "und"].map(languageName), ["Ukrainian", "Korean", null]);
  });
});

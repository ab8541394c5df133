import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { largeCase } from "../../bench/large-case.ts";
import { Gathering } from "../../src/claims/gather.ts";
import { makeExample } from "../../src/cli/example.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import { canonical } from "../../src/record/canonical.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Decision } from "../../src/record/decision.ts";
import { digestOfText } from "../../src/record/digest.ts";
import type { Findings } from "../../src/record/findings.ts";
import { decisionId, questionId, type UtteranceId } from "../../src/record/id.ts";
import type { ClaimOrigins } from "../../src/record/origin.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-revised-"));
after(() => rmSync(work, { recursive: true, force: true }));

/** Everything that is derived, as text: two findings are the same when these are. */
function whole({ gathered, traced, conflicts, weighings }: Findings): readonly string[] {
  return [
    [...gathered.entities],
    [...gathered.utterances],
    [...gathered.claims],
    [...gathered.claimOf].sort(([a], [b]) => (a < b ? -1 : 1)),
    gathered.questions,
    gathered.orphans,
    [...traced.claims],
    [...traced.links],
    traced.copies,
    [...traced.controlOf],
    conflicts,
    weighings,
  ].map((part) => JSON.stringify(part, null, 1));
}

const standing = (decision: Decision): StandingDecision => ({ id: decisionId(digestOfText(canonical(decision))), decision });

/** The same report with pictures that are all alike. */
function allAlike(read: ReadReport): ReadReport {
  if (read.pictures === undefined) return read;
  const fingerprint = { pdq: Array.from({ length: 8 }, (_, way) => digestOfText(`${way}`)), quality: 90 };
  return { ...read, pictures: read.pictures.map((item) => ({ ...item, fingerprint })) };
}

/** Decisions of every kind about what the reports of a case hold, most of them wrong: findings have to follow any of them. */
function decisionArbitrary({ gathered }: Findings): fc.Arbitrary<Decision> {
  const because = "made for a test";
  const utterances = [...gathered.utterances.values()];
  const inClaims = [...gathered.claims.values()].filter(({ members }) => members.length > 1).flatMap(({ members }) => members);
  const utterance = fc.oneof(fc.constantFrom(...utterances.map(({ id }) => id)), fc.constantFrom(...inClaims));
  const spoken = fc.constantFrom(...utterances.filter(({ content }) => content.length > 0));
  const report = fc.constantFrom(...gathered.reports.keys());
  const carrying = [...gathered.reports.values()].filter((read) => read.report.media.length > 0).map((read) => read.report.id);
  const showing = carrying.length === 0 ? report : fc.constantFrom(...carrying);
  const item = fc.constantFrom(...[...gathered.reports.values()].map((read) => read.report.item));
  const name = fc.constantFrom(...[...gathered.entities.values()].map((entity) => entity.name));
  const asked = gathered.questions.map(({ id }) => id);
  const text = fc.constantFrom("Who was it?", "Where was it?");
  const kinds: readonly fc.Arbitrary<object>[] = [
    fc.record({ kind: fc.constantFrom("accept", "reject", "reject"), utterance }),
    spoken.chain(({ id, content: [first] }) => {
      const [from, to] = first ?? [0, 2];
      const part = fc.constant([[from, Math.max(from + 1, (from + to) >> 1)]]);
      return fc.record(
        {
          kind: fc.constant("correct"),
          utterance: fc.constant(id),
          stance: fc.constantFrom("asserts", "denies", "hedges", "declines"),
          content: part,
          source: fc.option(name),
        },
        { requiredKeys: ["kind", "utterance"] },
      );
    }),
    spoken.chain(({ id, content }) => {
      const [from, to] = content.at(-1) ?? [0, 2];
      const rest = fc
        .constantFrom((from + to) >> 1, (2 * from + to) / 3)
        .map((at) => [[Math.max(from + 1, Math.floor(at)), Math.max(from + 2, to)]]);
      return fc.record({ kind: fc.constant("split"), utterance: fc.constant(id), rest });
    }),
    spoken.chain(({ id, report }) => {
      const others = (gathered.spoken.get(report) ?? []).map((other) => other.id);
      const within = fc.oneof(fc.constantFrom(...others), fc.constant(null));
      return fc.record(
        { kind: fc.constant("correct"), utterance: fc.constant(id), within, source: fc.option(name) },
        { requiredKeys: ["kind", "utterance", "within"] },
      );
    }),
    fc.record({ kind: fc.constantFrom("same", "different"), utterances: fc.tuple(utterance, utterance) }),
    fc.record({
      kind: fc.constant("relies"),
      from: fc.oneof(utterance, report),
      on: fc.oneof(utterance, report, item),
      certain: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("independent"), reports: fc.tuple(report, report) }),
    fc.record({ kind: fc.constant("independent"), reports: fc.tuple(showing, showing) }),
    fc.record({ kind: fc.constant("origin"), utterance, origin: fc.constantFrom("eyewitness", "unknown", "custodial-statement") }),
    fc.record({
      kind: fc.constant("control"),
      name: fc.oneof(name, fc.constant("A Ministry of Nowhere")),
      by: name,
      certain: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("interest"), name, claim: utterance, interest: fc.constantFrom("for", "against") }),
    fc.record({ kind: fc.constant("reliability"), name, grade: fc.constantFrom("A", "C", "F") }),
    fc.record({ kind: fc.constant("outcome"), question: fc.constantFrom(...asked), claim: fc.option(utterance) }),
    fc.record({ kind: fc.constant("record"), name, right: fc.constantFrom(0, 3), of: fc.constant(4), case: fc.constantFrom("k1", "k2") }),
    fc.record({ kind: fc.constant("credibility"), claim: utterance, grade: fc.constantFrom("1", "4", "6") }),
    fc.record({ kind: fc.constant("question"), text }),
    fc.record({ kind: fc.constant("answer"), question: text.map((asked) => questionId(asked)), claim: utterance }),
    fc.record({ kind: fc.constantFrom("same", "different"), names: fc.tuple(name, name) }),
    fc.record({ kind: fc.constant("aside"), item }),
    fc.record({ kind: fc.constant("rendering"), report, of: fc.oneof(report, item), as: fc.constant("translation"), supplier: name }),
  ];
  const local = fc.oneof(...kinds.slice(0, -3));
  return fc
    .oneof({ arbitrary: local, weight: 8 }, { arbitrary: fc.oneof(...kinds.slice(-3)), weight: 2 })
    .map((decision) => ({ ...decision, because }) as Decision);
}

/** Decisions by which somebody is named otherwise, or other reports are in use, and a few besides. */
function namingArbitrary({ gathered }: Findings): fc.Arbitrary<Decision> {
  const because = fc.constant("made for a test");
  const name = fc.constantFrom(...[...gathered.entities.values()].map((entity) => entity.name));
  const item = fc.constantFrom(...[...gathered.reports.values()].map((read) => read.report.item));
  const report = fc.constantFrom(...gathered.reports.keys());
  const utterance = fc.constantFrom(...gathered.utterances.keys());
  return fc.oneof(
    fc.record({ kind: fc.constantFrom("same" as const, "different" as const), names: fc.tuple(name, name), because }),
    fc.record({ kind: fc.constant("aside" as const), item, because }),
    fc.record({
      kind: fc.constant("rendering" as const),
      report,
      of: fc.oneof(report, item),
      as: fc.constant("translation" as const),
      supplier: fc.oneof(name, fc.constant("Nobody Known")),
      because,
    }),
    fc.record({ kind: fc.constant("control" as const), name, by: name, certain: fc.boolean(), because }),
    fc.record({
      kind: fc.constant("relies" as const),
      from: fc.oneof(utterance, report),
      on: fc.oneof(utterance, report, item),
      certain: fc.boolean(),
      because,
    }),
    fc.record({ kind: fc.constant("reject" as const), utterance, because }),
    fc.record({ kind: fc.constant("correct" as const), utterance, source: fc.option(name), because }),
  ) as fc.Arbitrary<Decision>;
}

/** Decisions on the standing of a few who speak much: under whose power they are, whom their words serve, and what is known of them. */
function standingArbitrary({ gathered }: Findings): fc.Arbitrary<Decision> {
  const because = fc.constant("made for a test");
  const offices = [...gathered.entities.values()].filter(({ mentions }) => mentions.length > 0).map((entity) => entity.name);
  const name = fc.constantFrom(...offices);
  const attributed = [...gathered.utterances.values()].filter(({ voice }) => voice === "attributed").map(({ id }) => id);
  const denied = fc.constantFrom(...[...gathered.utterances.values()].filter(({ polarity }) => polarity === "against").map(({ id }) => id));
  const utterance = fc.oneof(denied, fc.constantFrom(...attributed));
  const asked = fc.constantFrom(...gathered.questions.map(({ id }) => id));
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("control" as const), name, by: name, certain: fc.boolean(), because }) },
    fc.record({
      kind: fc.constant("reliability" as const),
      name,
      grade: fc.constantFrom("A" as const, "D" as const, "F" as const),
      because,
    }),
    fc.record({
      kind: fc.constant("interest" as const),
      name,
      claim: utterance,
      interest: fc.constantFrom("for" as const, "against" as const),
      because,
    }),
    fc.record({
      kind: fc.constant("record" as const),
      name,
      right: fc.constantFrom(0, 4),
      of: fc.constant(4),
      case: fc.constant("k1"),
      because,
    }),
    fc.record({ kind: fc.constant("outcome" as const), question: asked, claim: fc.option(utterance), because }),
    fc.record({
      kind: fc.constant("origin" as const),
      utterance,
      origin: fc.constantFrom("custodial-statement" as const, "unknown" as const),
      because,
    }),
  ) as fc.Arbitrary<Decision>;
}

for (const example of ["kursk-2025", "port-lavina-2023"]) {
  describe(`Findings of ${example}, found again after further decisions,`, () => {
    let reports: readonly ReadReport[] = [];
    let decided: readonly StandingDecision[] = [];
    let first: Findings | undefined;
    before(async () => {
      using opened = await makeExample(join(EXAMPLES, example), join(work, example));
      first = opened.findings();
      reports = [...first.gathered.reports.values()].map(allAlike);
      decided = first.gathered.decisions;
    });

    test("are those that are found at once", () => {
      assert.ok(first);
      const all = first;
      fc.assert(
        fc.property(fc.array(fc.array(decisionArbitrary(all), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (steps) => {
          const standingNow = new Map(decided.map((one) => [one.id, one]));
          let found = findingsOf(reports, [...standingNow.values()]);
          const made: StandingDecision[] = [];
          for (const step of steps) {
            for (const one of step.map(standing)) {
              standingNow.set(one.id, one);
              made.push(one);
            }
            found = findingsOf(reports, [...standingNow.values()], found);
            const afresh = whole(findingsOf(reports, [...standingNow.values()]));
            for (const [i, part] of whole(found).entries()) assert.equal(part, afresh[i]);
          }
          for (const one of made) {
            standingNow.delete(one.id);
            found = findingsOf(reports, [...standingNow.values()], found);
          }
          const afresh = whole(findingsOf(reports, [...standingNow.values()]));
          for (const [i, part] of whole(found).entries()) assert.equal(part, afresh[i]);
        }),
        { numRuns: Number(process.env["RUNS"] ?? (example === "kursk-2025" ? 8 : 12)) },
      );
    });
  });
}

describe("Findings found again, each in a case that the law above once failed on,", () => {
  test("follow whoever supplied an interpreter when the report that told of him is set aside", async () => {
    using opened = await makeExample(join(EXAMPLES, "port-lavina-2023"), join(work, "supplier"));
    const { reports, decisions } = opened.findings().gathered;
    const reads = [...reports.values()];
    for (const { report } of reads) {
      const [rendered] = reads.map((one) => one.report.item).filter((item) => item !== report.item);
      assert.ok(rendered);
      const because = "made for a test";
      const made: Decision = { kind: "rendering", report: report.id, of: rendered, as: "translation", supplier: "tank", because };
      let [standingNow, found] = [[...decisions, standing(made)], findingsOf(reads, [...decisions, standing(made)])];
      for (const aside of reads) {
        standingNow = [...decisions, standing(made), standing({ kind: "aside", item: aside.report.item, because })];
        found = findingsOf(reads, standingNow, found);
        assert.deepEqual([...found.traced.controlOf], [...findingsOf(reads, standingNow).traced.controlOf]);
      }
    }
  });
});

describe("Findings of a case that no decision reaches as a whole", () => {
  const reports = largeCase(40);
  const inTwoLanguages = reports.map((read, i) => (i % 4 === 0 ? { ...read, report: { ...read.report, language: "uk" } } : read));

  for (const [name, some] of Object.entries({ "in one language": reports, "in two languages": inTwoLanguages }))
    test(`are found again where names and the reports in use differ, ${name}`, () => {
      const all = findingsOf(some, []);
      fc.assert(
        fc.property(fc.array(namingArbitrary(all), { minLength: 1, maxLength: 4 }), (made) => {
          let found = all;
          const standingNow: StandingDecision[] = [];
          for (const one of made.map(standing)) {
            standingNow.push(one);
            found = findingsOf(some, standingNow, found);
          }
          const afresh = whole(findingsOf(some, standingNow));
          for (const [i, part] of whole(found).entries()) assert.equal(part, afresh[i]);
        }),
        { numRuns: Number(process.env["RUNS"] ?? 6) },
      );
    });

  test("are found again where those who speak stand otherwise", () => {
    const because = "made for a test";
    const shared = [...findingsOf(reports, []).traced.claims.values()].filter(({ origins }) => origins.length > 1).slice(0, 12);
    const first = (found: ClaimOrigins | undefined): UtteranceId => found?.origins[0]?.through[0] ?? assert.fail("nobody says it");
    const denied = shared.map((found): Decision => ({ kind: "correct", utterance: first(found), stance: "denies", because }));
    const asked = ["Which holds?", "Which of these?", "What is it?"].flatMap((text, i): readonly Decision[] => [
      { kind: "question", text, because },
      { kind: "answer", question: questionId(text), claim: first(shared[i]), because },
      { kind: "answer", question: questionId(text), claim: first(shared[i + 3]), because },
    ]);
    const held = shared
      .slice(3, 9)
      .map((found): Decision => ({ kind: "origin", utterance: first(found), origin: "custodial-statement", because }));
    const given = [...denied, ...asked, ...held].map(standing);
    const all = findingsOf(reports, given);
    assert.ok(all.weighings.length > 8 && all.gathered.questions.length > 0);
    fc.assert(
      fc.property(fc.array(standingArbitrary(all), { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (made, undone) => {
        let found = all;
        const standingNow = new Map(given.map((one) => [one.id, one]));
        const decided = made.map(standing);
        for (const one of decided) {
          standingNow.set(one.id, one);
          found = findingsOf(reports, [...standingNow.values()], found);
        }
        standingNow.delete(decided[undone % decided.length]?.id ?? assert.fail("nothing was decided"));
        found = findingsOf(reports, [...standingNow.values()], found);
        const afresh = whole(findingsOf(reports, [...standingNow.values()]));
        for (const [i, part] of whole(found).entries()) assert.equal(part, afresh[i]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 6) },
    );
  });

  test("are not gathered as a whole for two names of one publisher, nor for a report that is set aside", () => {
    const { gathered } = Gathering.of(reports, [], () => null);
    const [one, other] = [...new Set(gathered.publisherOf.values())].map((id) => gathered.entities.get(id)?.name ?? "");
    const decisions: readonly Decision[] = [
      { kind: "same", names: [one ?? "", other ?? ""], because: "One paper." },
      { kind: "aside", item: reports[7]?.report.item ?? assert.fail("no report"), because: "It is of another case." },
    ];
    for (const decision of decisions) {
      const next = Gathering.of(reports, [], () => null).revised([standing(decision)]);
      assert.ok(next?.revision.known);
      assert.ok(next.revision.known.reports.size * 2 < reports.length);
    }
  });
});

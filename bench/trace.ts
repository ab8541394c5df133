// Measures trace, check and weigh over a case that is made in memory, 20 utterances a report, and again after one decision:
//   node --import tsx bench/trace.ts 10000 [--two-languages]
// No reader runs: the readings are made, as a reader would have left them, by a seeded generator.
import { check } from "../src/check/check.ts";
import { gather } from "../src/claims/gather.ts";
import { findingsOf } from "../src/findings/findings.ts";
import { proposedQuestions } from "../src/findings/proposed-questions.ts";
import type { StandingDecision } from "../src/record/case-record.ts";
import type { Decision } from "../src/record/decision.ts";
import type { Findings } from "../src/record/findings.ts";
import { decisionId, type ReportId, type UtteranceId } from "../src/record/id.ts";
import { copies } from "../src/trace/copies.ts";
import { trace } from "../src/trace/trace.ts";
import { weigh } from "../src/weigh/weigh.ts";
import { largeCase } from "./large-case.ts";

const size = Number(process.argv[2] ?? 10_000);

function timed<Result>(name: string, work: () => Result): Result {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const clock = ((performance.now() - from) / 1000).toFixed(2);
  console.log(`  ${name.padEnd(34)}${clock} s, processor ${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

/** Every tenth report is said to be in another language: then what they say is compared across languages too. */
const inTwoLanguages = process.argv.includes("--two-languages");
const reports = timed("made", () =>
  largeCase(size).map((read, i) => (inTwoLanguages && i % 10 === 0 ? { ...read, report: { ...read.report, language: "uk" } } : read)),
);
const gathered = timed("gather", () => gather(reports, []));
console.log(`${gathered.reports.size} reports, ${gathered.utterances.size} utterances, ${gathered.claims.size} claims`);
const copied = timed("copies", () => copies(gathered.reports.values()));
console.log(`  ${copied.length} copies`);
const traced = timed("trace, copies known", () => trace(gathered, copied));
const conflicts = timed("check", () => check(gathered));
timed("weigh", () => weigh(gathered, traced, [...gathered.questions, ...proposedQuestions(gathered, conflicts)]));
const found = timed("findings, all of it", () => findingsOf(reports, []));
for (const [name, decisions] of Object.entries(decisionsOn(found))) {
  const [spent, looked]: [number[], number[]] = [[], []];
  let before = found;
  const standing: StandingDecision[] = [];
  for (const decision of decisions) {
    standing.push({ id: decisionId(JSON.stringify(decision)), decision });
    const from = performance.now();
    before = findingsOf(reports, standing, before);
    const decided = performance.now();
    spent.push(decided - from);
    // What the answers come to is worked out for whoever looks at the questions.
    for (const { answers } of before.weighings) if (answers.length === 0) throw new Error("a question has no answers");
    looked.push(performance.now() - decided);
  }
  for (const times of [spent, looked]) times.sort((a, b) => a - b);
  const at = (share: number, times = spent): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(
    `  one decision more: ${name.padEnd(34)}median ${at(0.5)} ms, nine of ten within ${at(0.9)}, all within ${at(1)} (${spent.length}); all questions looked at after that ${at(0.5, looked)}`,
  );
}
console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

/** Twenty decisions of each kind that people make most, spread over the case; and a few of those that reach further. */
function decisionsOn({ gathered }: Findings): Readonly<Record<string, readonly Decision[]>> {
  const because = "seen";
  const attributed = [...gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
  const spread = <One>(all: readonly One[]): readonly One[] =>
    Array.from({ length: 20 }, (_, i) => all[Math.floor(((i + 0.5) / 20) * all.length)] as One);
  const some = spread(attributed);
  const others = spread(attributed.slice(7));
  const reported = spread([...gathered.reports.keys()]);
  const speakers = [...gathered.entities.values()].filter(({ mentions }) => mentions.length > 0);
  const outlets = [...gathered.entities.values()].filter(({ mentions }) => mentions.length === 0);
  const pair = (i: number) => [some[i]?.id, others[i]?.id] as [UtteranceId, UtteranceId];
  return {
    accept: some.map(({ id }) => ({ kind: "accept", utterance: id, because })),
    reject: some.map(({ id }) => ({ kind: "reject", utterance: id, because })),
    "correct the stance": some.map(({ id }) => ({ kind: "correct", utterance: id, stance: "denies", because })),
    "relies, one utterance": some.map((_, i) => ({ kind: "relies", from: pair(i)[0], on: pair(i)[1], certain: true, because })),
    "relies, a whole report": reported.map((from, i) => ({
      kind: "relies",
      from,
      on: reported[(i + 1) % 20] as ReportId,
      certain: true,
      because,
    })),
    independent: reported.map((one, i) => ({ kind: "independent", reports: [one, reported[(i + 1) % 20] as ReportId], because })),
    origin: some.map(({ id }) => ({ kind: "origin", utterance: id, origin: "eyewitness", because })),
    "same claim": some.map((_, i) => ({ kind: "same", utterances: pair(i), because })),
    "another claim": some.map((_, i) => ({ kind: "different", utterances: pair(i), because })),
    reliability: spread([...gathered.entities.values()]).map(({ name }) => ({ kind: "reliability", name, grade: "B", because })),
    control: spread([...gathered.entities.values()]).map(({ name }) => ({
      kind: "control",
      name,
      by: [...gathered.entities.values()][0]?.name ?? "",
      certain: true,
      because,
    })),
    "same name": outlets.slice(0, 4).map(({ name }, i) => ({ kind: "same", names: [name, outlets[i + 10]?.name ?? ""], because })),
    "another name": outlets.slice(0, 4).map(({ name }, i) => ({ kind: "different", names: [name, outlets[i + 10]?.name ?? ""], because })),
    aside: [...gathered.reports.values()].slice(0, 4).map(({ report }) => ({ kind: "aside", item: report.item, because })),
    "control of who speaks in a sixth of the case": speakers.slice(1).map(({ name }) => ({
      kind: "control",
      name,
      by: speakers[0]?.name ?? "",
      certain: true,
      because,
    })),
  };
}

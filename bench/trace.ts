// Measures trace, check and weigh over a case that is made in memory, 20 utterances a report, and again after one decision:
//   node --import tsx bench/trace.ts 10000
// No reader runs: the readings are made, as a reader would have left them, by a seeded generator.
import { check } from "../src/check/check.ts";
import { gather } from "../src/claims/gather.ts";
import { findingsOf } from "../src/findings/findings.ts";
import { proposedQuestions } from "../src/findings/proposed-questions.ts";
import type { StandingDecision } from "../src/record/case-record.ts";
import { decisionId } from "../src/record/id.ts";
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

const reports = timed("made", () => largeCase(size));
const gathered = timed("gather", () => gather(reports, []));
console.log(`${gathered.reports.size} reports, ${gathered.utterances.size} utterances, ${gathered.claims.size} claims`);
const copied = timed("copies", () => copies(gathered.reports.values()));
console.log(`  ${copied.length} copies`);
const traced = timed("trace, copies known", () => trace(gathered, copied));
const conflicts = timed("check", () => check(gathered));
timed("weigh", () => weigh(gathered, traced, [...gathered.questions, ...proposedQuestions(gathered, conflicts)]));
const found = { gathered, traced, conflicts, weighings: [] };
const [from, on] = [...gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
if (from && on) {
  const decision = { kind: "relies", from: from.id, on: on.id, certain: true, because: "seen" } as const;
  const standing: StandingDecision = { id: decisionId(JSON.stringify(decision)), decision };
  const after = timed("gather, after one decision", () => gather(reports, [standing]));
  timed("trace, after one decision", () => trace(after, copied));
  timed("findings, after one decision", () => findingsOf(reports, [standing], found));
}
console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

// Measures what a supposition costs over a case that is made in memory, 20 utterances a report:
//   node --import tsx bench/what-if.ts 10000
// No reader runs: the readings are made, as a reader would have left them, by a seeded generator. Each is supposed three times; the first
// also pays for what is kept with the findings.
import { findingsOf } from "../src/findings/findings.ts";
import { whatIf } from "../src/findings/what-if.ts";
import type { Findings } from "../src/record/findings.ts";
import type { Supposition } from "../src/record/what-if.ts";
import { largeCase } from "./large-case.ts";

const TIMES = 3;
const size = Number(process.argv[2] ?? 10_000);
const found = findingsOf(largeCase(size), []);
const { gathered } = found;
console.log(`${gathered.reports.size} reports, ${gathered.utterances.size} utterances, ${gathered.claims.size} claims`);
for (const [name, suppositions] of Object.entries(suppositionsOn(found))) {
  const spent = Array.from({ length: TIMES }, () => {
    const from = performance.now();
    whatIf(found, suppositions);
    return performance.now() - from;
  });
  console.log(`  ${name.padEnd(34)}${spent.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(", ")}`);
}
console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

/** What people suppose most, from what reaches little to what reaches a sixth of the case. */
function suppositionsOn({ gathered, traced }: Findings): Readonly<Record<string, readonly Supposition[]>> {
  const speaker = [...gathered.entities.values()].find(({ mentions }) => mentions.length > 0);
  const report = [...gathered.reports.keys()][size >> 1];
  const origin = [...traced.claims.values()].find(({ origins }) => origins.length > 0)?.origins[0];
  if (speaker === undefined || report === undefined || origin === undefined) throw new Error("the case holds nothing to suppose");
  const graded = { kind: "reliability", name: speaker.name, grade: "B", because: "supposed" } as const;
  return {
    "one origin falls": [{ kind: "without-origin", origin: origin.id, alone: true }],
    "a sixth of the case falls": [{ kind: "without-source", source: speaker.id, alone: true }],
    "and all that is one with it": [{ kind: "without-source", source: speaker.id, alone: false }],
    "a report is left out": [{ kind: "without-report", report }],
    "a grade": [{ kind: "decided", decision: graded }],
    "one counts by itself": [{ kind: "without-collapse", origin: origin.id }],
  };
}

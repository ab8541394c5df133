import type { Evidence } from "../../record/origin.ts";
import { hull } from "../../record/span.ts";

/** Pieces with less than this between them are shown as one: a source and its verb. */
const GAP = 40;

/** Evidence of one report that stands close together, as one span. */
export function joinedEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const joined: Evidence[] = [];
  for (const one of [...evidence].sort((a, b) => (a.report === b.report ? a.span[0] - b.span[0] : a.report < b.report ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && last.report === one.report && one.span[0] - last.span[1] < GAP)
      joined[joined.length - 1] = { report: one.report, span: hull([last.span, one.span]) };
    else joined.push(one);
  }
  return joined;
}

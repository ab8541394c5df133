import { check } from "../check/check.ts";
import { gather } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import { trace } from "../trace/trace.ts";
import { weigh } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/**
 * The one way from the record of a case to what it shows: gather, trace, check, weigh. Pure: the same reports and decisions
 * give the same findings byte for byte, on any machine and in any order of arrival. `before` is what was found earlier in the same
 * case; text that was compared then is not compared again while the same reports are in use.
 */
export function findingsOf(reports: readonly ReadReport[], decisions: readonly StandingDecision[], before?: Findings): Findings {
  const gathered = gather(reports, decisions);
  const traced = before !== undefined && sameReports(before.gathered, gathered) ? trace(gathered, before.traced.copies) : trace(gathered);
  const conflicts = check(gathered);
  const questions = [...gathered.questions, ...proposedQuestions(gathered, conflicts)];
  return { gathered, traced, conflicts, weighings: weigh(gathered, traced, questions) };
}

/** Reports never change under their identifier. */
function sameReports(a: Gathered, b: Gathered): boolean {
  return a.reports.size === b.reports.size && [...a.reports.keys()].every((id) => b.reports.has(id));
}

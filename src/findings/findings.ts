import { check } from "../check/check.ts";
import { gather } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import { trace } from "../trace/trace.ts";
import { weigh } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/**
 * The one way from the record of a case to what it shows: gather, trace, check, weigh. Pure: the same reports and decisions
 * give the same findings byte for byte, on any machine and in any order of arrival.
 */
export function findingsOf(reports: readonly ReadReport[], decisions: readonly StandingDecision[]): Findings {
  const gathered = gather(reports, decisions);
  const traced = trace(gathered);
  const conflicts = check(gathered);
  const questions = [...gathered.questions, ...proposedQuestions(gathered, conflicts)];
  return { gathered, traced, conflicts, weighings: weigh(gathered, traced, questions) };
}

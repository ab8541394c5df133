import { Checking } from "../check/check.ts";
import { Gathering } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import { copies } from "../trace/copies.ts";
import { Tracing } from "../trace/trace.ts";
import { weigh } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/** What stands behind findings: each step with what it takes to be taken again for a few more decisions. */
interface Work {
  readonly reports: readonly ReadReport[];
  readonly gathering: Gathering;
  readonly tracing: Tracing;
  readonly checking: Checking;
}

/** The work behind findings that somebody still holds. */
const works = new WeakMap<Findings, Work>();

/**
 * The one way from the record of a case to what it shows: gather, trace, check, weigh. Pure: the same reports and decisions
 * give the same findings byte for byte, on any machine and in any order of arrival. `before` is what was found earlier in the same
 * case: while the same reports are in use, only what further decisions reach is found anew, and texts are not compared again.
 */
export function findingsOf(reports: readonly ReadReport[], decisions: readonly StandingDecision[], before?: Findings): Findings {
  const known = before === undefined ? undefined : works.get(before);
  const held = known !== undefined && areSame(known.reports, reports) ? known : undefined;
  const work = (held === undefined ? null : revised(held, decisions)) ?? worked(reports, decisions, held);
  const { gathered } = work.gathering;
  const { traced } = work.tracing;
  const { conflicts } = work.checking;
  const questions = [...gathered.questions, ...proposedQuestions(gathered, conflicts)];
  const findings: Findings = { gathered, traced, conflicts, weighings: weigh(gathered, traced, questions) };
  works.set(findings, work);
  return findings;
}

function worked(reports: readonly ReadReport[], decisions: readonly StandingDecision[], held: Work | undefined): Work {
  const gathering = Gathering.of(reports, decisions);
  const { gathered } = gathering;
  const compared =
    held !== undefined && hasSameReports(held.gathering, gathering) ? held.tracing.traced.copies : copies(gathered.reports.values());
  return { reports, gathering, tracing: Tracing.of(gathered, compared), checking: Checking.of(gathered) };
}

/** The work after other decisions on the same reports; null where they reach so far that all has to be done again. */
function revised({ reports, gathering, tracing, checking }: Work, decisions: readonly StandingDecision[]): Work | null {
  const next = gathering.revised(decisions);
  if (next === null) return null;
  const { gathered } = next.gathering;
  return {
    reports,
    gathering: next.gathering,
    tracing: tracing.revised(gathered, next.revision),
    checking: checking.revised(gathered, next.revision),
  };
}

/** Reports never change under their identifier. */
function areSame(one: readonly ReadReport[], other: readonly ReadReport[]): boolean {
  return one === other || (one.length === other.length && one.every(({ report }, i) => report.id === other[i]?.report.id));
}

/** True where no decision has set evidence aside, or taken it back in, between the two. */
function hasSameReports({ gathered: { reports: one } }: Gathering, { gathered: { reports: other } }: Gathering): boolean {
  return one.size === other.size && [...one.keys()].every((id) => other.has(id));
}

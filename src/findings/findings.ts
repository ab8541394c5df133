import { Checking } from "../check/check.ts";
import { Gathering } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Question } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import { copies } from "../trace/copies.ts";
import { Tracing } from "../trace/trace.ts";
import { Weighed } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/** What stands behind findings: each step with what it takes to be taken again for a few more decisions. */
interface Work {
  readonly reports: readonly ReadReport[];
  readonly gathering: Gathering;
  readonly tracing: Tracing;
  readonly checking: Checking;
  readonly weighed: Weighed;
}

/** The work behind findings that somebody still holds. */
const works = new WeakMap<Findings, Work>();

/**
 * The one way from the record of a case to what it shows: gather, trace, check, weigh. Pure: the same reports and decisions
 * give the same findings byte for byte, on any machine and in any order of arrival. `before` is what was found earlier in the same
 * case: only what further decisions reach is found anew, and while the same reports are in use texts are not compared again.
 */
export function findingsOf(reports: readonly ReadReport[], decisions: readonly StandingDecision[], before?: Findings): Findings {
  const known = before === undefined ? undefined : works.get(before);
  const held = known !== undefined && areSame(known.reports, reports) ? known : undefined;
  const work = (held === undefined ? null : revised(held, decisions)) ?? worked(reports, decisions, held);
  const findings: Findings = {
    gathered: work.gathering.gathered,
    traced: work.tracing.traced,
    conflicts: work.checking.conflicts,
    weighings: work.weighed.weighings,
  };
  works.set(findings, work);
  return findings;
}

function worked(reports: readonly ReadReport[], decisions: readonly StandingDecision[], held: Work | undefined): Work {
  const gathering = held?.gathering.joinedAnew(reports, decisions) ?? Gathering.of(reports, decisions);
  const { gathered } = gathering;
  const compared =
    held !== undefined && hasSameReports(held.gathering, gathering) ? held.tracing.traced.copies : copies(gathered.reports.values());
  const [tracing, checking] = [Tracing.of(gathered, compared), Checking.of(gathered)];
  const questions = questionsIn(gathered, checking);
  return { reports, gathering, tracing, checking, weighed: Weighed.of(gathered, tracing.traced, questions) };
}

function questionsIn(gathered: Gathered, { conflicts }: Checking): readonly Question[] {
  return [...gathered.questions, ...proposedQuestions(gathered, conflicts)];
}

/** The work after other decisions on the same reports; null where they reach so far that all has to be done again. */
function revised(work: Work, decisions: readonly StandingDecision[]): Work | null {
  const next = work.gathering.revised(decisions);
  if (next === null) return null;
  const { gathering, revision } = next;
  const { gathered } = gathering;
  const [tracing, checking] = [work.tracing.revised(gathered, revision), work.checking.revised(gathered, revision)];
  const weighed = work.weighed.revised(gathered, tracing.traced, questionsIn(gathered, checking));
  return { reports: work.reports, gathering, tracing, checking, weighed };
}

/** Reports never change under their identifier, but what they carry may be erased, or looked at. */
function areSame(one: readonly ReadReport[], other: readonly ReadReport[]): boolean {
  return one === other || (one.length === other.length && one.every((read, i) => isSame(read, other[i])));
}

function isSame({ report, pictures = [], looks = [] }: ReadReport, other: ReadReport | undefined): boolean {
  const [shown, seen] = [other?.pictures ?? [], other?.looks ?? []];
  const sameLooks = looks.length === seen.length && looks.every((look, i) => look === seen[i]);
  return (
    report.id === other?.report.id && sameLooks && pictures.length === shown.length && pictures.every(({ id }, i) => id === shown[i]?.id)
  );
}

/** True where no decision has set evidence aside, or taken it back in, between the two. */
function hasSameReports({ gathered: { reports: one } }: Gathering, { gathered: { reports: other } }: Gathering): boolean {
  return one.size === other.size && [...one.keys()].every((id) => other.has(id));
}

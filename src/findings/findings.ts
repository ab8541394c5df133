import { Gathering } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import { copies } from "../trace/copies.ts";
import { Tracing } from "../trace/trace.ts";
import { findingsFrom, type Judged, judged, judgedAnew } from "./judged.ts";
import { mayBeOne } from "./other-scripts.ts";

/** What stands behind findings: each step with what it takes to be taken again for a few more decisions. */
interface Work {
  readonly reports: readonly ReadReport[];
  readonly gathering: Gathering;
  readonly tracing: Tracing;
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
  if (before === undefined || known === undefined || !areSame(known.reports, reports)) return worked(reports, decisions, undefined);
  return revised(before, known, decisions) ?? worked(reports, decisions, known);
}

/** What would be found in the same reports after other decisions. */
export function findingsAfter(before: Findings, decisions: readonly StandingDecision[]): Findings {
  return findingsOf(works.get(before)?.reports ?? [...before.gathered.reports.values()], decisions, before);
}

/** How the findings were traced, while somebody holds them; undefined for what was only supposed. */
export function tracingBehind(findings: Findings): Tracing | undefined {
  return works.get(findings)?.tracing;
}

function worked(reports: readonly ReadReport[], decisions: readonly StandingDecision[], held: Work | undefined): Findings {
  const gathering = Gathering.of(reports, decisions, mayBeOne);
  const { gathered } = gathering;
  const compared =
    held !== undefined && hasSameReports(held.gathering, gathering) ? held.tracing.traced.copies : copies(gathered.reports.values());
  const tracing = Tracing.of(gathered, compared);
  return kept({ reports, gathering, tracing }, judged(gathered, tracing.traced));
}

/** The findings after other decisions on the same reports; null where they reach so far that all has to be done again. */
function revised(
  before: Findings,
  { reports, gathering: gatheredBefore, tracing: tracedBefore }: Work,
  decisions: readonly StandingDecision[],
) {
  const next = gatheredBefore.revised(decisions);
  if (next === null) return null;
  const { gathering, revision } = next;
  const { gathered } = gathering;
  const areOthers = revision.known !== null && revision.known.moved.size > 0;
  const tracing = tracedBefore.revised(gathered, revision, areOthers ? copies(gathered.reports.values()) : null);
  return kept({ reports, gathering, tracing }, judgedAnew(before, gathered, tracing.traced, revision));
}

function kept(work: Work, behind: Judged): Findings {
  const findings = findingsFrom(work.gathering.gathered, work.tracing.traced, behind);
  works.set(findings, work);
  return findings;
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

import { Gathering } from "../claims/gather.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ReportId } from "../record/id.ts";
import { Copying } from "../trace/copies.ts";
import { Tracing } from "../trace/trace.ts";
import { findingsFrom, type Judged, judged, judgedAnew } from "./judged.ts";
import { mayBeOne } from "./other-scripts.ts";

/** What stands behind findings: each step with what it takes to be taken again for a few more decisions. */
interface Work {
  readonly reports: readonly ReadReport[];
  readonly gathering: Gathering;
  readonly copying: Copying;
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
  const used = gathered.reports;
  const copying =
    held === undefined ? Copying.of(reports, used) : comparedAnew(held, used, movedBetween(held.gathering.gathered.reports, used));
  const tracing = Tracing.of(gathered, copying.copied);
  return kept({ reports, gathering, copying, tracing }, judged(gathered, tracing.traced));
}

/** The findings after other decisions on the same reports; null where they reach so far that all has to be done again. */
function revised(before: Findings, held: Work, decisions: readonly StandingDecision[]): Findings | null {
  const next = held.gathering.revised(decisions);
  if (next === null) return null;
  const { gathering, revision } = next;
  const { gathered } = gathering;
  const copying = comparedAnew(held, gathered.reports, revision.known?.moved ?? NO_REPORTS);
  const tracing = held.tracing.revised(gathered, revision, copying === held.copying ? null : copying.copied);
  return kept({ reports: held.reports, gathering, copying, tracing }, judgedAnew(before, gathered, tracing.traced, revision));
}

/** What the reports in use took from each other, where `moved` are in use now and were not, or the other way round. */
function comparedAnew({ reports, gathering, copying }: Work, used: Gathered["reports"], moved: ReadonlySet<ReportId>): Copying {
  if (moved.size === 0) return copying;
  const before = gathering.gathered.reports;
  const reads = [...moved].flatMap((id) => used.get(id) ?? before.get(id) ?? []);
  return copying.revised(used, reads) ?? Copying.of(reports, used);
}

const NO_REPORTS: ReadonlySet<ReportId> = new Set();

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

/** The reports that a decision has set aside, or taken back in, between the two. */
function movedBetween(one: Gathered["reports"], other: Gathered["reports"]): ReadonlySet<ReportId> {
  return new Set([...[...one.keys()].filter((id) => !other.has(id)), ...[...other.keys()].filter((id) => !one.has(id))]);
}

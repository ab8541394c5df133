import type { Decision } from "./decision.ts";
import type { Gathered } from "./gathered.ts";
import type { ClaimId, EntityId, ReportId, UtteranceId } from "./id.ts";
import { OF_SOMEBODY } from "./of-somebody.ts";
import type { Utterance } from "./utterance.ts";

/** How what is gathered after some decisions differs from what was gathered before them. Everything that is not named is the same. */
export interface Revision {
  /** Decisions that were made or undone. */
  readonly decisions: readonly Decision[];
  /** Utterances that are new, gone, or say something else than before, and those in another claim; not those that were only accepted. */
  readonly utterances: ReadonlySet<UtteranceId>;
  /** The reports in which something is said otherwise, comes or goes. */
  readonly reports: ReadonlySet<ReportId>;
  /** Claims that are new, gone, or hold something else than before; among them every claim that holds one of the utterances, or held it. */
  readonly claims: ReadonlySet<ClaimId>;
  /** Null where all reports are the same, and everybody in them is known as before. */
  readonly known: KnownOtherwise | null;
}

/** The same for whoever does not go through reports. */
export type RevisedClaims = Omit<Revision, "reports">;

/** What is different where somebody is named otherwise, or other reports are in use. */
export interface KnownOtherwise {
  /** Reports that came into use, or went out of it. */
  readonly moved: ReadonlySet<ReportId>;
  /** Entities that came, went, or are known under other names, in another role, by other joins, or as other places. */
  readonly entities: ReadonlySet<EntityId>;
  /** The reports that mention one of them, or that one of them published; and those that moved. */
  readonly reports: ReadonlySet<ReportId>;
  /** Those of the reports that one of them published, or that moved: everything in them is told by another, or as another. */
  readonly published: ReadonlySet<ReportId>;
}

/** Everything that entities who are known otherwise say, or are said to do, before and after: whoever publishes it. */
export function* saidOfOthers(
  before: Pick<Gathered, "spoken">,
  after: Pick<Gathered, "spoken">,
  { entities, reports }: KnownOtherwise,
): Iterable<Utterance> {
  for (const report of reports)
    for (const utterance of saidInEither(before, after, report))
      if (involves(utterance, entities) || OF_SOMEBODY.test(utterance.words)) yield utterance;
}

/** What a report says, before and after; what stays the same object once. */
export function* saidInEither(before: Pick<Gathered, "spoken">, after: Pick<Gathered, "spoken">, report: ReportId): Iterable<Utterance> {
  const [was, is] = [before.spoken.get(report) ?? [], after.spoken.get(report) ?? []];
  yield* was;
  if (was !== is) for (const [i, utterance] of is.entries()) if (utterance !== was[i]) yield utterance;
}

/** True where one of these entities says it, or it is said of one. */
export function involves({ source, slots }: Utterance, entities: ReadonlySet<EntityId>): boolean {
  if (source !== null && entities.has(source)) return true;
  const { who, where, facts } = slots;
  return (
    who.some((id) => entities.has(id)) ||
    where.some((id) => entities.has(id)) ||
    facts.some(({ subject }) => subject !== null && entities.has(subject))
  );
}

/** True where people hold two names apart that they did not, or no longer do: who may be one under two names is then another, even where nobody was joined. */
export function areNamesHeldApart(moved: readonly Decision[]): boolean {
  return moved.some((decision) => decision.kind === "different" && decision.names !== undefined);
}

/** True where a report with pictures, videos or recordings came into use, or went out of it. */
export function movesMedia({ moved }: KnownOtherwise, ...states: readonly Pick<Gathered, "reports">[]): boolean {
  return [...moved].some((id) => states.some(({ reports }) => (reports.get(id)?.report.media.length ?? 0) > 0));
}

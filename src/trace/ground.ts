import type { DecisionKind, DecisionOf } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, ReportId, UtteranceId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import type { Utterance } from "../record/utterance.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";

/** What an utterance does to its claim; those that are open take no side. */
export type Polarity = "for" | "against";

/** What is gathered, arranged for following chains: who says the same thing in which report, and who published before whom. */
export interface Ground {
  readonly gathered: Gathered;
  /** The side of its claim that an utterance is on; absent for those on none. */
  readonly sideOf: ReadonlyMap<UtteranceId, { readonly claim: ClaimId; readonly side: Polarity }>;
  /** The utterances of one side of one claim in one report, sorted by id. See {@link said}. */
  readonly sayings: ReadonlyMap<string, readonly Utterance[]>;
  /** The reports of one publisher that speak on one side of a claim, the earliest first, those of unknown time last. */
  readonly tellings: ReadonlyMap<string, readonly ReportId[]>;
  readonly reportsBy: ReadonlyMap<EntityId, readonly ReportId[]>;
  readonly times: ReadonlyMap<ReportId, Instant | null>;
  readonly roots: ReadonlyMap<ReportId, Utterance>;
  /** What each report took from others, the best parent first. */
  readonly parents: ReadonlyMap<ReportId, readonly CopiedText[]>;
  /** By the text of an id, as decisions write it. */
  readonly utteranceAt: ReadonlyMap<string, Utterance>;
  readonly reportsAt: ReadonlyMap<string, readonly ReportId[]>;
  /** Pairs of reports that a person called independent, as `pairKey`. */
  readonly independent: ReadonlySet<string>;
}

export function groundOf(gathered: Gathered, copied: readonly CopiedText[]): Ground {
  const sideOf = new Map<UtteranceId, { claim: ClaimId; side: Polarity }>();
  const sayings = new Map<string, Utterance[]>();
  const tellings = new Map<string, ReportId[]>();
  for (const claim of gathered.claims.values()) {
    for (const member of new Set(claim.members)) {
      const utterance = gathered.utterances.get(member);
      if (!utterance || utterance.polarity === "open") continue;
      sideOf.set(member, { claim: claim.id, side: utterance.polarity });
      const said = listAt(sayings, sayingKey(claim.id, utterance.polarity, utterance.report));
      const publisher = gathered.publisherOf.get(utterance.report);
      if (said.length === 0 && publisher !== undefined) {
        listAt(tellings, sayingKey(claim.id, utterance.polarity, publisher)).push(utterance.report);
      }
      said.push(utterance);
    }
  }
  const times = new Map<ReportId, Instant | null>();
  for (const [id, { report }] of gathered.reports) times.set(id, instantOf(report.published));
  const earliestFirst = (a: ReportId, b: ReportId): number => byInstant(times.get(a) ?? null, times.get(b) ?? null) || (a < b ? -1 : 1);
  for (const said of sayings.values()) said.sort(byId);
  for (const reports of tellings.values()) reports.sort(earliestFirst);
  const reportsBy = new Map<EntityId, ReportId[]>();
  for (const [report, publisher] of gathered.publisherOf) listAt(reportsBy, publisher).push(report);
  for (const reports of reportsBy.values()) reports.sort(earliestFirst);
  const roots = new Map<ReportId, Utterance>();
  for (const utterance of gathered.utterances.values()) if (utterance.voice === "publisher") roots.set(utterance.report, utterance);
  const parents = new Map<ReportId, CopiedText[]>();
  for (const copy of copied) listAt(parents, copy.from).push(copy);
  const independent = new Set(decisionsOf(gathered, "independent").map(({ reports: [a, b] }) => pairKey(a, b)));
  const reportsAt = new Map<string, ReportId[]>();
  for (const [id, { report }] of gathered.reports) {
    reportsAt.set(id, [id]);
    listAt(reportsAt, report.item).push(id);
  }
  for (const reports of reportsAt.values()) reports.sort();
  return {
    gathered,
    utteranceAt: gathered.utterances,
    reportsAt,
    sideOf,
    sayings,
    tellings,
    reportsBy,
    times,
    roots,
    parents,
    independent,
  };
}

/** The standing decisions of one kind, in the order of their ids. */
export function decisionsOf<Kind extends DecisionKind>(gathered: Gathered, kind: Kind): readonly DecisionOf<Kind>[] {
  const standing = [...gathered.decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return standing.map(({ decision }) => decision).filter((decision): decision is DecisionOf<Kind> => decision.kind === kind);
}

export function sayingKey(claim: ClaimId, side: Polarity, teller: ReportId | EntityId): string {
  return `${claim} ${side} ${teller}`;
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What a report says on the side that `utterance` takes; empty for an utterance that takes none. */
export function said(ground: Ground, utterance: Utterance, report: ReportId): readonly Utterance[] {
  const place = ground.sideOf.get(utterance.id);
  return place ? (ground.sayings.get(sayingKey(place.claim, place.side, report)) ?? []) : [];
}

/** The name of an entity, or the words for somebody who is not named. */
export function nameOf(ground: Ground, entity: EntityId | null): string {
  return (entity !== null && ground.gathered.entities.get(entity)?.name) || "an unnamed source";
}

/** The name under which a report was published. */
export function publisherName(ground: Ground, report: ReportId): string {
  const publisher = ground.gathered.publisherOf.get(report);
  return publisher === undefined
    ? (ground.gathered.reports.get(report)?.report.publisher ?? `report ${report}`)
    : nameOf(ground, publisher);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The list under a key, made where there is none. */
export function listAt<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  const list = map.get(key);
  if (list) return list;
  const made: Value[] = [];
  map.set(key, made);
  return made;
}

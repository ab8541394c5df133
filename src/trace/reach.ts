import { ofKind } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, ReportId, UtteranceId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import { involves, type KnownOtherwise, type Revision, saidInEither } from "../record/revision.ts";
import type { Control } from "./control.ts";
import type { Flow } from "./flow.ts";
import { decisionsOf, type Ground, publisherName } from "./ground.ts";
import type { TakenOtherwise } from "./taken-otherwise.ts";
import { asksForReport } from "./tie-finder.ts";

/*
 * What a revision reaches: the claims, reports, utterances and entities that may be traced otherwise than before. Too many of them cost time and nothing else.
 */

const NO_CLAIM = "" as ClaimId;
const NOWHERE: ReadonlySet<ReportId> = new Set();
const NOBODY: ReadonlySet<EntityId> = new Set();

/** Claims that changed themselves, and those of everything that stands in a report with what changed: a chain runs through whatever encloses it. */
export function claimsTouched(ground: Ground, gathered: Gathered, revision: Revision): ReadonlySet<ClaimId> {
  const touched = new Set(revision.claims);
  const ids = new Set([
    ...revision.utterances,
    ...[...revision.reports].flatMap((report) => (ground.gathered.spoken.get(report) ?? []).map(({ id }) => id)),
  ]);
  for (const id of ids) for (const { claimOf } of [ground.gathered, gathered]) touched.add(claimOf.get(id) ?? NO_CLAIM);
  touched.delete(NO_CLAIM);
  return touched;
}

/**
 * The reports that may come from elsewhere than before because others are known otherwise: these themselves, whatever names their pages or shows their pictures,
 * credits somebody who is another now, or took its text from other reports than before.
 */
export function ledOtherwise(before: Ground, ground: Ground, known: KnownOtherwise | null, taken: TakenOtherwise): ReadonlySet<ReportId> {
  if (known === null) return NOWHERE;
  const led = new Set(known.published);
  const reads = [...known.published].flatMap((id) => before.gathered.reports.get(id) ?? ground.gathered.reports.get(id) ?? []);
  const isOther = (name: string): boolean => {
    const [was, is] = [before.gathered.entityNamed(name), ground.gathered.entityNamed(name)];
    return was !== is || (is !== null && known.entities.has(is));
  };
  for (const { index } of before.index === ground.index ? [ground] : [before, ground]) {
    for (const id of index.sharing(reads)) led.add(id);
    for (const id of index.crediting(isOther)) led.add(id);
  }
  for (const [id, copies] of taken) if (!areSameCopies(before.parents.get(id), copies)) led.add(id);
  return led;
}

function areSameCopies(ones: readonly CopiedText[] = [], others: readonly CopiedText[] = []): boolean {
  return ones.length === others.length && ones.every((one, i) => isSameCopy(one, others[i]));
}

function isSameCopy(one: CopiedText, other: CopiedText | undefined): boolean {
  if (one === other) return true;
  if (one.to !== other?.to || one.containment !== other.containment || one.longest.tokens !== other.longest.tokens) return false;
  return JSON.stringify([one.longest, one.echo]) === JSON.stringify([other.longest, other.echo]);
}

/** Entities that are known otherwise, and all who may speak under the power of one. */
export function namedOtherwise(known: KnownOtherwise | null, controls: readonly Control[]): ReadonlySet<EntityId> {
  const entities = known?.entities ?? NOBODY;
  const found = new Set(entities);
  if (found.size === 0) return found;
  for (const { under, powersOver } of controls)
    for (const entity of under) for (const power of powersOver(entity)) if (entities.has(power)) found.add(entity);
  return found;
}

/** What a revision reaches of what utterances rely on. */
export interface Reached {
  /** Every utterance that may rely on something else than before. */
  readonly relying: ReadonlySet<UtteranceId>;
  /** True of those on which something may rest that is told otherwise, even where they rely on the same. */
  readonly isOther: (utterance: UtteranceId) => boolean;
}

/** What may be followed otherwise than before the revision; `led` are reports that may come from elsewhere. */
export function relyingOtherwise(
  before: Ground,
  ground: Ground,
  flow: Flow,
  revision: Revision,
  touched: ReadonlySet<ClaimId>,
  led: ReadonlySet<ReportId>,
): Reached {
  const others = saidOrDecidedOtherwise(before, ground, revision, touched);
  const relying = new Set([...others, ...citingOf(before, ground, revision)]);
  const { entities, reports, published } = revision.known ?? NOTHING_KNOWN;
  for (const report of new Set([...led, ...reports])) {
    const [isPublished, isLed] = [published.has(report), led.has(report)];
    const isRenamed = isPublished && publisherName(before, report) !== publisherName(ground, report);
    for (const utterance of saidInEither(before.gathered, ground.gathered, report)) {
      const { id } = utterance;
      const isSaidOfOthers = involves(utterance, entities);
      if (!isSaidOfOthers && !isLed && !isPublished) continue;
      // What leads to it tells whose it is.
      if (isSaidOfOthers || isPublished) for (const one of flow.into(id)) relying.add(one);
      const found = flow.of(id)?.reliance;
      if (isSaidOfOthers || asksForReport(utterance, found)) relying.add(id);
      // Of many that come from one report a few are told by whoever published them, and not by their own reasons.
      if (isRenamed && found !== undefined && found.ties.length > 0) others.add(id);
    }
  }
  return { relying, isOther: (id) => others.has(id) };
}

/** Whatever is said in the name of an outlet of which a report is other than before: what it tells of anything may be what is cited. */
function* citingOf(before: Ground, ground: Ground, { reports, known }: Revision): Iterable<UtteranceId> {
  const outlets = new Set<EntityId>();
  for (const report of new Set([...reports, ...(known?.moved ?? []), ...(known?.published ?? [])]))
    for (const { gathered } of [before, ground]) {
      const publisher = gathered.publisherOf.get(report);
      if (publisher !== undefined && gathered.entities.get(publisher)?.role === "outlet") outlets.add(publisher);
    }
  for (const outlet of outlets) {
    const mentions = [before, ground].flatMap(({ gathered }) => gathered.entities.get(outlet)?.mentions ?? []);
    for (const report of new Set(mentions.map((mention) => mention.report)))
      for (const { id, source } of saidInEither(before.gathered, ground.gathered, report)) if (source === outlet) yield id;
  }
}

const NOTHING_KNOWN: KnownOtherwise = { moved: NOWHERE, entities: NOBODY, reports: NOWHERE, published: NOWHERE };

/** Every utterance that is another than before, belongs to a claim that is, or is decided on otherwise. */
function saidOrDecidedOtherwise(before: Ground, ground: Ground, revision: Revision, touched: ReadonlySet<ClaimId>): Set<UtteranceId> {
  const found = new Set(revision.utterances);
  for (const id of touched)
    for (const { gathered } of [before, ground]) for (const member of gathered.claims.get(id)?.members ?? []) found.add(member);
  const changed: ReadonlySet<string> = changedIn(before, ground, revision);
  const standing = ground.gathered.decisions.flatMap(({ decision }) =>
    decision.kind === "relies" && changed.has(decision.on) ? [decision] : [],
  );
  const renderings = [
    ...ofKind(revision.decisions, "rendering"),
    ...decisionsOf(ground.gathered, "rendering").filter(({ of }) => changed.has(of)),
  ];
  const from = [
    ...[...ofKind(revision.decisions, "relies"), ...standing].map((relies) => relies.from as string),
    ...ofKind(revision.decisions, "independent").flatMap(({ reports }) => reports as readonly string[]),
    ...ofKind(revision.decisions, "origin").map(({ utterance }) => utterance as string),
    ...renderings.map(({ report }) => report as string),
  ];
  for (const reference of from) {
    const utterance = ground.utteranceAt.get(reference);
    if (utterance !== undefined) found.add(utterance.id);
    for (const report of ground.reportsAt.get(reference) ?? [])
      for (const { id } of ground.gathered.spoken.get(report) ?? []) found.add(id);
  }
  return found;
}

/** Everything that decisions may refer to and that is other than before: utterances, and the reports and items that are known otherwise. */
function changedIn(before: Ground, ground: Ground, { utterances, known }: Revision): ReadonlySet<string> {
  if (known === null) return utterances;
  const items = [...known.reports].flatMap((id) => [before, ground].flatMap(({ gathered }) => gathered.reports.get(id)?.report.item ?? []));
  return new Set<string>([...utterances, ...known.reports, ...items]);
}

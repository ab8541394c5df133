import type { ReadReport } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import { type DecisionKind, type DecisionOf, ofKind } from "../record/decision.ts";
import type { Digest } from "../record/digest.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, ReportId, UtteranceId } from "../record/id.ts";
import type { Fingerprint } from "../record/item.ts";
import type { Look } from "../record/look.ts";
import type { CopiedText } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { KnownOtherwise } from "../record/revision.ts";
import { english, type Sentence, say, type Wording } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";
import { ReportIndex } from "./report-index.ts";
import type { TakenOtherwise } from "./taken-otherwise.ts";

/** What an utterance does to its claim; those that are open take no side. */
export type Polarity = "for" | "against";

/** One side of one claim. */
export interface Place {
  readonly claim: ClaimId;
  readonly side: Polarity;
  /** Its utterances, sorted by id. */
  readonly members: readonly Utterance[];
  /** How many reports these stand in. */
  readonly reports: number;
  /** Those of one report, sorted by id. */
  readonly saidIn: (report: ReportId) => readonly Utterance[];
  /** Its reports by one publisher, the earliest first, those of unknown time last; `publisherOf` is of the case that asks. */
  readonly toldBy: (publisher: EntityId, publisherOf: Gathered["publisherOf"]) => readonly ReportId[];
}

/** The two sides of a claim; undefined for one that nobody takes. */
type Sides = Readonly<Partial<Record<Polarity, Place>>>;

/** What is gathered, arranged for following chains: who says the same thing in which report, and who published before whom. */
export interface Ground {
  readonly gathered: Gathered;
  /** The side of its claim that an utterance is on; absent for those on none. */
  readonly placeOf: ReadonlyMap<UtteranceId, Place>;
  readonly sidesOf: ReadonlyMap<ClaimId, Sides>;
  readonly times: ReadonlyMap<ReportId, Instant | null>;
  readonly roots: ReadonlyMap<ReportId, Utterance>;
  /** How many reports each who published any has published. */
  readonly publishers: ReadonlyMap<EntityId, number>;
  /** What each report took from others, the best parent first. */
  readonly parents: ReadonlyMap<ReportId, readonly CopiedText[]>;
  /** By the text of an id, as decisions write it. */
  readonly utteranceAt: ReadonlyMap<string, Utterance>;
  readonly reportsAt: ReadonlyMap<string, readonly ReportId[]>;
  /** Pairs of reports that a person called independent, as `pairKey`. */
  readonly independent: ReadonlySet<string>;
  readonly index: ReportIndex;
  /** By what the pictures that reports carry are known again. */
  readonly fingerprints: ReadonlyMap<Digest, Fingerprint>;
  /** By what the videos and recordings that they carry are. */
  readonly looks: ReadonlyMap<Digest, Look>;
}

/** Both sides of a claim, as far as somebody takes them. */
export function placesIn(sides: Sides): readonly Place[] {
  return SIDES.flatMap((side) => sides[side] ?? []);
}

export function groundOf(gathered: Gathered, copied: readonly CopiedText[]): Ground {
  const times = new Map<ReportId, Instant | null>();
  for (const [id, { report }] of gathered.reports) times.set(id, instantOf(report.published));
  const placeOf = new Map<UtteranceId, Place>();
  const sidesOf = new Map<ClaimId, Sides>();
  for (const claim of gathered.claims.values()) sidesOf.set(claim.id, putInPlace(placeOf, gathered, times, claim));
  const roots = new Map<ReportId, Utterance>();
  for (const [report, [root]] of gathered.spoken) if (root?.voice === "publisher") roots.set(report, root);
  const reportsAt = new Map<string, ReportId[]>();
  for (const [id, { report }] of gathered.reports) {
    reportsAt.set(id, [id]);
    listAt(reportsAt, report.item).push(id);
  }
  for (const reports of reportsAt.values()) reports.sort();
  const shown = shownIn(gathered.reports.values());
  return {
    gathered,
    utteranceAt: gathered.utterances,
    reportsAt,
    placeOf,
    sidesOf,
    times,
    roots,
    publishers: publishersIn(gathered),
    parents: parentsIn(copied),
    independent: independentIn(gathered),
    index: ReportIndex.of(gathered.reports, copied),
    ...shown,
  };
}

function publishersIn({ publisherOf }: Gathered): Ground["publishers"] {
  const counted = new Map<EntityId, number>();
  for (const publisher of publisherOf.values()) counted.set(publisher, (counted.get(publisher) ?? 0) + 1);
  return counted;
}

/** The same where some reports may have another publisher. */
function publishersAnew({ publishers, gathered: before }: Ground, after: Gathered, published: ReadonlySet<ReportId>): Ground["publishers"] {
  const counted = new Map(publishers);
  for (const report of published)
    for (const [{ publisherOf }, more] of [[before, -1] as const, [after, 1] as const]) {
      const publisher = publisherOf.get(report);
      if (publisher !== undefined) counted.set(publisher, (counted.get(publisher) ?? 0) + more);
    }
  for (const [publisher, count] of counted) if (count === 0) counted.delete(publisher);
  return counted;
}

/** What each report took from others, the best parent first. */
function parentsIn(copied: readonly CopiedText[]): Ground["parents"] {
  const parents = new Map<ReportId, CopiedText[]>();
  for (const copy of copied) listAt(parents, copy.from).push(copy);
  return parents;
}

/** By what the pictures, videos and recordings in reports are known again. */
function shownIn(reports: Iterable<ReadReport>): Pick<Ground, "fingerprints" | "looks"> {
  const fingerprints = new Map<Digest, Fingerprint>();
  const seen = new Map<Digest, Look>();
  for (const { pictures = [], looks = [] } of reports) {
    for (const { digest, fingerprint } of pictures) if (fingerprint !== null) fingerprints.set(digest, fingerprint);
    for (const look of looks) seen.set(look.digest, look);
  }
  return { fingerprints, looks: seen };
}

/** The same after a revision, with `claims` arranged anew; `taken` where reports took from others than before. */
export function revisedGround(
  ground: Ground,
  gathered: Gathered,
  known: KnownOtherwise | null,
  claims: ReadonlySet<ClaimId>,
  taken: TakenOtherwise,
): Ground {
  const among = known === null ? ground : { ...ground, ...reportsKnownOtherwise(ground, gathered, known, taken) };
  const places = new Map<UtteranceId, Place | undefined>();
  for (const id of claims) for (const member of ground.gathered.claims.get(id)?.members ?? []) places.set(member, undefined);
  const sides = new Map<ClaimId, Sides | undefined>();
  for (const id of claims) {
    const claim = gathered.claims.get(id);
    sides.set(id, claim === undefined ? undefined : putInPlace(places, gathered, among.times, claim));
  }
  return {
    ...among,
    gathered,
    utteranceAt: gathered.utterances,
    placeOf: Patched.over(ground.placeOf).with(places),
    sidesOf: Patched.over(ground.sidesOf).with(sides),
    independent: independentIn(gathered),
  };
}

/** What differs where other reports are in use, or somebody in them is known otherwise. */
function reportsKnownOtherwise(ground: Ground, gathered: Gathered, { moved, reports, published }: KnownOtherwise, taken: TakenOtherwise) {
  const [times, reportsAt, roots] = [
    new Map<ReportId, Instant | null | undefined>(),
    new Map<string, readonly ReportId[] | undefined>(),
    new Map<ReportId, Utterance | undefined>(),
  ];
  for (const id of reports) {
    const [root] = gathered.spoken.get(id) ?? [];
    roots.set(id, root?.voice === "publisher" ? root : undefined);
  }
  for (const id of moved) {
    const read = gathered.reports.get(id);
    const item = (read ?? ground.gathered.reports.get(id))?.report.item;
    times.set(id, read === undefined ? undefined : instantOf(read.report.published));
    reportsAt.set(id, read === undefined ? undefined : [id]);
    if (item === undefined) continue;
    const others = (reportsAt.has(item) ? reportsAt.get(item) : ground.reportsAt.get(item))?.filter((other) => other !== id) ?? [];
    const all = read === undefined ? others : [...others, id].sort();
    reportsAt.set(item, all.length === 0 ? undefined : all);
  }
  const come = [...moved].flatMap((id) => gathered.reports.get(id) ?? []);
  const { fingerprints, looks } = shownIn(come);
  return {
    times: Patched.over(ground.times).with(times),
    reportsAt: Patched.over(ground.reportsAt).with(reportsAt),
    roots: Patched.over(ground.roots).with(roots),
    publishers: publishersAnew(ground, gathered, published),
    parents: Patched.over(ground.parents).with(taken),
    index:
      moved.size + taken.size === 0
        ? ground.index
        : ground.index.revised(ground.gathered.reports, gathered.reports, moved, (id) => ground.parents.get(id), taken),
    // What is known of a picture does not change, and nobody asks for one that is not shown.
    fingerprints: fingerprints.size === 0 ? ground.fingerprints : new Map([...ground.fingerprints, ...fingerprints]),
    looks: looks.size === 0 ? ground.looks : new Map([...ground.looks, ...looks]),
  };
}

function independentIn(gathered: Gathered): ReadonlySet<string> {
  return new Set(decisionsOf(gathered, "independent").map(({ reports: [a, b] }) => pairKey(a, b)));
}

function putInPlace(places: Map<UtteranceId, Place | undefined>, gathered: Gathered, times: Ground["times"], claim: Claim): Sides {
  const sides: Partial<Record<Polarity, TakenSide>> = {};
  for (const id of claim.members) {
    const member = gathered.utterances.get(id);
    if (member === undefined || member.polarity === "open") continue;
    const place = sides[member.polarity] ?? new TakenSide(claim.id, member.polarity, times);
    sides[member.polarity] = place;
    place.members.push(member);
    places.set(id, place);
  }
  return sides;
}

const SIDES: readonly Polarity[] = ["for", "against"];
/** Up to so many utterances are looked through one by one. */
const FEW = 8;

/** Most sides hold an utterance or two, and there is one for every claim: what only large ones need is arranged when somebody asks for it. */
class TakenSide implements Place {
  readonly claim: ClaimId;
  readonly side: Polarity;
  readonly members: Utterance[] = [];
  readonly #times: Ground["times"];
  #sayings: ReadonlyMap<ReportId, readonly Utterance[]> | null = null;
  /** Kept for one state of the case: whoever is named otherwise leaves a side as it is. */
  #tellings: { readonly by: Gathered["publisherOf"]; readonly all: ReadonlyMap<EntityId, readonly ReportId[]> } | null = null;

  constructor(claim: ClaimId, side: Polarity, times: Ground["times"]) {
    this.claim = claim;
    this.side = side;
    this.#times = times;
  }

  get reports(): number {
    const [one, other] = this.members;
    if (this.members.length <= 2) return other === undefined || one?.report === other.report ? 1 : 2;
    return new Set(this.members.map(({ report }) => report)).size;
  }

  saidIn(report: ReportId): readonly Utterance[] {
    const [only] = this.members;
    if (this.members.length === 1) return only?.report === report ? this.members : NOTHING;
    if (this.members.length <= FEW) {
      const said = this.members.filter((member) => member.report === report);
      if (said.length < 2) return said;
    }
    // One list for all who ask: what is worked out of it is kept under it.
    this.#sayings ??= this.#said();
    return this.#sayings.get(report) ?? NOTHING;
  }

  toldBy(publisher: EntityId, publisherOf: Gathered["publisherOf"]): readonly ReportId[] {
    if (this.#tellings?.by !== publisherOf) this.#tellings = { by: publisherOf, all: this.#told(publisherOf) };
    return this.#tellings.all.get(publisher) ?? NOWHERE;
  }

  #said(): ReadonlyMap<ReportId, readonly Utterance[]> {
    const said = new Map<ReportId, Utterance[]>();
    for (const member of this.members) listAt(said, member.report).push(member);
    return said;
  }

  #told(publisherOf: Gathered["publisherOf"]): ReadonlyMap<EntityId, readonly ReportId[]> {
    const told = new Map<EntityId, ReportId[]>();
    for (const report of new Set(this.members.map((member) => member.report))) {
      const publisher = publisherOf.get(report);
      if (publisher !== undefined) listAt(told, publisher).push(report);
    }
    const timeOf = (report: ReportId): Instant | null => this.#times.get(report) ?? null;
    for (const reports of told.values())
      if (reports.length > 1) reports.sort((a, b) => byInstant(timeOf(a), timeOf(b)) || (a < b ? -1 : 1));
    return told;
  }
}

/** The standing decisions of one kind, in the order of their ids. */
export function decisionsOf<Kind extends DecisionKind>(gathered: Gathered, kind: Kind): readonly DecisionOf<Kind>[] {
  const standing = [...gathered.decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ofKind(
    standing.map(({ decision }) => decision),
    kind,
  );
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const NOTHING: readonly Utterance[] = [];
const NOWHERE: readonly ReportId[] = [];

/** What a report says on the side that `utterance` takes; empty for an utterance that takes none. */
export function said(ground: Ground, utterance: Utterance, report: ReportId): readonly Utterance[] {
  return ground.placeOf.get(utterance.id)?.saidIn(report) ?? NOTHING;
}

const UNNAMED: Sentence = say`an unnamed source`;

/** How a sentence calls whoever says something. */
export function named(ground: Ground, entity: EntityId | null): Wording {
  return (entity !== null && ground.gathered.entities.get(entity)?.name) || UNNAMED;
}

/** How a sentence calls whoever published a report. */
export function publisherNamed(ground: Ground, report: ReportId): Wording {
  const publisher = ground.gathered.publisherOf.get(report);
  if (publisher !== undefined) return named(ground, publisher);
  return ground.gathered.reports.get(report)?.report.publisher ?? say`a report without a publisher`;
}

/** The name under which a report was published. */
export function publisherName(ground: Ground, report: ReportId): string {
  return english(publisherNamed(ground, report));
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

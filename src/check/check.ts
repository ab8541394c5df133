import type { Conflict } from "../record/conflict.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { areNamesHeldApart, movesMedia, type RevisedClaims, saidOfOthers } from "../record/revision.ts";
import { causes } from "./causes.ts";
import { countsAcross } from "./counts-across.ts";
import { lives } from "./dates.ts";
import { delays } from "./delays.ts";
import { denialsAcross } from "./denials-across.ts";
import { DeniedElsewhere } from "./denied-elsewhere.ts";
import { doers } from "./doers.ts";
import { factsOf, type StatedFact } from "./facts.ts";
import { fates } from "./fates.ts";
import { hours } from "./hours.ts";
import { type Carrying, carriedDocuments } from "./identity.ts";
import { livesAcross } from "./lives-across.ts";
import { nobody } from "./nobody.ts";
import { orders } from "./orders.ts";
import { pictures } from "./pictures.ts";
import { deniedClaim } from "./polarity.ts";
import { presences } from "./presence.ts";
import { counts, losses, strangeCounts } from "./quantities.ts";
import { quotations } from "./quotations.ts";
import { withRepairs } from "./repairs.ts";
import { conflictOf, type Found } from "./statement.ts";
import { states } from "./states.ts";
import { events, happenings } from "./times.ts";
import { daysAcross, hoursAcross, lengthsAcross } from "./times-across.ts";
import { type Change, Compared, type Filing, type Revising, type Stating, statedIn, statingIn, type Topic } from "./topic.ts";
import { isInOneLanguage, isInOneLanguageAfter, translations } from "./translations.ts";
import { stays } from "./travel.ts";
import { undergone } from "./undergone.ts";
import { weather } from "./weather.ts";

const RANK: Readonly<Record<Conflict["severity"], number>> = { conflict: 0, tension: 1, note: 2 };

/** Finds the claims of a case that cannot all be true. Sorted by severity, kind and id; the order of arrival makes no difference. */
export function check(gathered: Gathered): readonly Conflict[] {
  return Checking.of(gathered).conflicts;
}

/** What was found of one kind of thing, whatever its entries are. */
interface Looked {
  readonly found: Patched<string, readonly Found[]>;
  readonly revising: (change: Change) => Revising<Looked>;
}

/** What is compared by itself. Of what is found twice, what an earlier topic found is told. */
const TOPICS: readonly ((gathered: Gathered) => Filing<Looked>)[] = [
  (gathered) => Compared.filing(strangeCounts, gathered),
  (gathered) => Compared.filing(counts, gathered),
  (gathered) => Compared.filing(undergone, gathered),
  (gathered) => Compared.filing(causes, gathered),
  (gathered) => Compared.filing(losses, gathered),
  (gathered) => Compared.filing(fates, gathered),
  (gathered) => Compared.filing(nobody, gathered),
  (gathered) => Compared.filing(stays, gathered),
  (gathered) => Compared.filing(presences, gathered),
  (gathered) => Compared.filing(quotations, gathered),
  (gathered) => Compared.filing(translations, gathered),
  (gathered) => Compared.filing(pictures, gathered),
  (gathered) => Compared.filing(events, gathered),
  (gathered) => Compared.filing(happenings, gathered),
  (gathered) => Compared.filing(delays, gathered),
  (gathered) => Compared.filing(hours, gathered),
  (gathered) => Compared.filing(orders, gathered),
  (gathered) => Compared.filing(doers, gathered),
  (gathered) => Compared.filing(states, gathered),
  (gathered) => Compared.filing(weather, gathered),
  (gathered) => Compared.filing(countsAcross, gathered),
  (gathered) => Compared.filing(daysAcross, gathered),
  (gathered) => Compared.filing(hoursAcross, gathered),
  (gathered) => Compared.filing(lengthsAcross, gathered),
  (gathered) => Compared.filing(denialsAcross, gathered),
  (gathered) => Compared.filing(livesAcross, gathered),
];

interface Parts {
  /** The claims of which something denies a part, or did: only these are looked through for who faces whom. */
  readonly denying: ReadonlySet<ClaimId>;
  readonly denied: Patched<ClaimId, readonly Found[]>;
  /** Whoever states anything that is compared, or once did: of most utterances there is nothing to take back. */
  readonly stating: Patched<UtteranceId, true>;
  readonly elsewhere: DeniedElsewhere;
  readonly lives: Compared<StatedFact>;
  readonly carried: Compared<Carrying>;
  readonly others: readonly Looked[];
}

/** What was checked, with what it takes to check a few claims more, or fewer, without looking through all. */
export class Checking {
  readonly conflicts: readonly Conflict[];
  readonly #gathered: Gathered;
  readonly #parts: Parts;

  private constructor(gathered: Gathered, parts: Parts, conflicts: readonly Conflict[] = conflictsIn(gathered, parts)) {
    this.#gathered = gathered;
    this.#parts = parts;
    this.conflicts = conflicts;
  }

  static of(gathered: Gathered): Checking {
    const stated = Compared.filing(lives, gathered);
    // Documents are compared with what is stated of people, once all of that is known.
    let facts: Compared<StatedFact> | undefined;
    const documents = Compared.filing(
      carriedBy(() => facts),
      gathered,
    );
    const elsewhere = DeniedElsewhere.filing(gathered);
    const others = TOPICS.map((filing) => filing(gathered));
    const all = [stated, documents, ...others];
    const denied = new Set<ClaimId>();
    const comparable = new Map<UtteranceId, true>();
    // Every topic takes an utterance while it is at hand: to go through all of them for each topic is to wait for memory nine times.
    for (const stating of statedIn(gathered)) {
      elsewhere.take(stating);
      if (takenBy(all, stating)) comparable.set(stating.utterance.id, true);
      if (stating.utterance.polarity === "against") denied.add(stating.claim);
    }
    facts = stated.compared();
    return new Checking(gathered, {
      denying: denied,
      denied: Patched.over(deniedAmong(gathered, denied)),
      stating: Patched.over(comparable),
      elsewhere: elsewhere.compared(),
      lives: facts,
      carried: documents.compared(),
      others: others.map((filing) => filing.compared()),
    });
  }

  /** What `Checking.of` would give after a revision. */
  revised(gathered: Gathered, revision: RevisedClaims): Checking {
    if (reachesAll(this.#gathered, gathered, revision)) return Checking.of(gathered);
    const { utterances, claims } = reachedBy(this.#gathered, gathered, revision);
    if (utterances.size === 0 && claims.size === 0) return this;
    const before = [...statingIn(this.#gathered, comparableAmong(utterances, this.#parts.stating))];
    const after = [...statingIn(gathered, utterances)];
    // What belongs to no claim, as a publisher's voice over a whole report does not, contradicts nothing.
    if (before.length + after.length + claims.size === 0) return new Checking(gathered, this.#parts, this.conflicts);
    const change = { gathered, changed: utterances, beforehand: this.#gathered };
    let stated: Compared<StatedFact> | undefined;
    const lived = this.#parts.lives.revising(change);
    const carrying = this.#parts.carried.over(carriedBy(() => stated)).revising(change);
    const others = this.#parts.others.map((looked) => looked.revising(change));
    const all = [lived, carrying, ...others];
    for (const stating of before) for (const topic of all) topic.leave(stating);
    const comparable = new Map<UtteranceId, true>();
    for (const stating of after) if (takenBy(all, stating)) comparable.set(stating.utterance.id, true);
    const facts = lived.compared();
    stated = facts.compared;
    const besides = [...this.#parts.carried.abouts()].filter((pair) => pair.split(" ").some((entity) => facts.touched.has(entity)));
    const denying = denyingAnew(this.#parts.denying, after);
    const again = [...claims].filter((claim) => denying.has(claim));
    const denied = deniedAmong(gathered, again);
    return new Checking(gathered, {
      denying,
      stating: this.#parts.stating.with(comparable),
      denied: this.#parts.denied.with(new Map(again.map((claim) => [claim, denied.get(claim)]))),
      elsewhere: this.#parts.elsewhere.revised(gathered, claims, after.length === 0 ? utterances : null),
      lives: stated,
      carried: carrying.compared(besides).compared,
      others: others.map((topic) => topic.compared().compared),
    });
  }
}

/** Every topic takes it, and one of them at least has a use for it. */
function takenBy(topics: readonly Pick<Filing<unknown>, "take">[], stating: Stating): boolean {
  let isOfUse = false;
  for (const topic of topics) if (topic.take(stating)) isOfUse = true;
  return isOfUse;
}

/**
 * True where what is stated in one report may be compared otherwise because of another: which picture was shown first, whose words are given again, and who may
 * be one under two names in a case of several languages.
 */
function reachesAll(before: Gathered, after: Gathered, { decisions, known }: RevisedClaims): boolean {
  if (decisions.some(({ kind }) => kind === "rendering")) return true;
  const isOther =
    areNamesHeldApart(decisions) ||
    !areSame(before.alikeSpeakers, after.alikeSpeakers) ||
    !areSame(before.alikePersons, after.alikePersons);
  if (isOther && !isInOneLanguage(after)) return true;
  return (
    known !== null && (movesMedia(known, before, after) || isInOneLanguage(before) !== isInOneLanguageAfter(before, after, known.moved))
  );
}

function areSame(one: Gathered["alikeSpeakers"], other: Gathered["alikeSpeakers"]): boolean {
  return one?.size === other?.size && [...(one ?? [])].every(([speaker, least]) => other?.get(speaker) === least);
}

/**
 * Every utterance that says something else than before, or says it of, or as, somebody who is known otherwise, and the claims that they belong to. Whose report it
 * stands in makes no difference here.
 */
function reachedBy(
  before: Gathered,
  after: Gathered,
  { utterances, claims, known }: RevisedClaims,
): Pick<RevisedClaims, "utterances" | "claims"> {
  if (known === null) return { utterances, claims };
  const reached = { utterances: new Set(utterances), claims: new Set(claims) };
  for (const { id } of saidOfOthers(before, after, known)) {
    reached.utterances.add(id);
    for (const { claimOf } of [before, after]) {
      const claim = claimOf.get(id);
      if (claim !== undefined) reached.claims.add(claim);
    }
  }
  return reached;
}

function* comparableAmong(utterances: Iterable<UtteranceId>, stating: ReadonlyMap<UtteranceId, true>): Iterable<UtteranceId> {
  for (const id of utterances) if (stating.has(id)) yield id;
}

/** The same set where nobody denies anything in a claim of which nobody did. */
function denyingAnew(denying: ReadonlySet<ClaimId>, stated: readonly Stating[]): ReadonlySet<ClaimId> {
  const more = stated.flatMap(({ utterance, claim }) => (utterance.polarity === "against" && !denying.has(claim) ? [claim] : []));
  return more.length === 0 ? denying : new Set([...denying, ...more]);
}

function carriedBy(facts: () => Compared<StatedFact> | undefined): Topic<Carrying> {
  return carriedDocuments((entity: EntityId) => factsOf(facts()?.entriesAbout(entity) ?? []));
}

function deniedAmong(gathered: Gathered, claims: Iterable<ClaimId>): ReadonlyMap<ClaimId, readonly Found[]> {
  const found = new Map<ClaimId, readonly Found[]>();
  for (const id of [...claims].sort()) {
    const claim = gathered.claims.get(id);
    const denied = claim === undefined ? null : deniedClaim(gathered, claim);
    if (denied !== null) found.set(id, [denied]);
  }
  return found;
}

/** What is found stays the same object as long as nothing that it speaks of changes, and reports never change. */
const made = new WeakMap<Found, Conflict | null>();

function conflictMade(gathered: Gathered, found: Found): Conflict | null {
  const known = made.get(found);
  if (known !== undefined) return known;
  const conflict = conflictOf(gathered, found);
  made.set(found, conflict);
  return conflict;
}

/**
 * True where a claim is denied by itself, or where those who assert it are nobody by name, and only told of by whoever denies it, "denied reports that …": who asserts
 * the same elsewhere tells more.
 */
const isOnlyRetold = (found: readonly Found[] | undefined): boolean =>
  (found ?? []).every(({ stated: [asserted, denied] }) => {
    const denying = new Set(denied?.map(({ utterance }) => utterance.report));
    return asserted?.every(({ utterance }) => utterance.source === null && denying.has(utterance.report)) === true;
  });

function conflictsIn(gathered: Gathered, { denied, elsewhere: facing, lives: facts, carried, others }: Parts): readonly Conflict[] {
  const conflicts = new Map<string, readonly [Found, Conflict]>();
  const told = new Set<string>();
  const between = new Set<string>();
  const elsewhere = [...facing.found].filter(([claim]) => isOnlyRetold(denied.get(claim))).sort(([a], [b]) => (a < b ? -1 : 1));
  const faced = new Set(elsewhere.map(([claim]) => claim));
  for (const part of [
    new Map([...denied].filter(([claim]) => !faced.has(claim))),
    new Map(elsewhere.map(([claim, found]) => [claim, [found]])),
    ...[...others, carried, facts].map(({ found }) => found),
  ])
    for (const found of [...part.values()].flat()) {
      const conflict = found.once !== undefined && told.has(found.once) ? null : conflictMade(gathered, found);
      if (found.once !== undefined) told.add(found.once);
      if (conflict === null) continue;
      const pairs = [
        conflict.claims.join(" "),
        ...(found.values === undefined ? [] : conflict.claims.map((claim) => `${claim} ${found.values}`)),
      ];
      const keys = pairs.map((pair) => `${conflict.kind} ${pair}`);
      if (found.unlessTold !== true || !keys.some((key) => between.has(key))) conflicts.set(conflict.id, [found, conflict]);
      for (const key of keys) between.add(key);
    }
  return [...withRepairs([...conflicts.values()])].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
  );
}

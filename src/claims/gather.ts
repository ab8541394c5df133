import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Across, Claim } from "../record/claim.ts";
import { type Decision, type DecisionOf, ofKind } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import { type ClaimId, claimId, type DecisionId, type EntityId, isId, type ReportId, type UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { areNamesHeldApart, type KnownOtherwise, type Revision } from "../record/revision.ts";
import { isSame } from "../record/same.ts";
import { type Sentence, say, term } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import type { AcrossLanguages } from "./across-languages.ts";
import { type Joined, type JoinedAnew, Joining } from "./entities.ts";
import { type Group, Groups } from "./group.ts";
import { placesOtherwise, saysWhere } from "./places-otherwise.ts";
import { partId } from "./proposals.ts";
import { questionsOf } from "./questions.ts";
import { type Reviews, reviewsOf } from "./reviews.ts";
import { type Kin, placesIn, samePlaceIn } from "./same-place.ts";
import { acrossAnew, acrossIn, likenesses } from "./several-languages.ts";
import { spokesman, statementOf } from "./statement.ts";
import { isStating, publishedBy, type SaidInReport, utterancesOf } from "./utterances.ts";

/**
 * Puts together what all reports of a case say. The order of reports and decisions makes no difference, nor does a report that is given twice. `kin` says
 * why two names in two languages may be one; without it no two are.
 */
export function gather(reports: readonly ReadReport[], decisions: readonly StandingDecision[], kin: Kin = () => null): Gathered {
  return Gathering.of(reports, decisions, kin).gathered;
}

/** What stands behind what was gathered. */
interface Work {
  readonly joining: Joining;
  readonly groups: Groups;
  /** The entities by which places were compared when utterances were grouped. */
  readonly places: Gathered["entities"];
  /** Those of them that are known as other places by now; nobody says that anything happened there. */
  readonly otherPlaces: ReadonlySet<EntityId>;
  /** All reports of the case, those that are set aside as well, each once, by the item that they were read from. */
  readonly byItem: ReadonlyMap<string, readonly ReadReport[]>;
  readonly kin: Kin;
  /** Null where all reports are in one language. */
  readonly across: AcrossLanguages | null;
}

/** The reports of which something is said anew. */
interface Again {
  /** Those that are taken apart again. */
  readonly taken: ReadonlySet<ReportId>;
  /** Those of which the publisher is another: nothing else in them differs, unless they are taken apart. */
  readonly republished: ReadonlySet<ReportId>;
}

/** What was gathered, with what it takes to gather again after a few more decisions without going through all reports. */
export class Gathering {
  readonly gathered: Gathered;
  readonly #work: Work;

  private constructor(gathered: Gathered, work: Work) {
    this.gathered = gathered;
    this.#work = work;
  }

  static of(reports: readonly ReadReport[], decisions: readonly StandingDecision[], kin: Kin): Gathering {
    const sorted = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
    const all = eachOnce(reports);
    const aside = asideBy(sorted);
    const used = all.filter(({ report }) => !aside.has(report.item));
    const joining = Joining.of(used, sorted);
    const { joined } = joining;
    const reviews = reviewsOf(sorted);
    const spoken = new Map<ReportId, readonly Utterance[]>();
    const taken: Utterance[] = [];
    const rejectedIn = new Map<string, ReportId>();
    for (const one of used) {
      const said = utterancesOf(one, joined, reviews);
      spoken.set(one.report.id, said.utterances);
      for (const utterance of said.utterances) taken.push(utterance);
      for (const id of said.rejected) rejectedIn.set(id, one.report.id);
    }
    const utterances = keyedById<UtteranceId, Utterance>(taken);
    const read = new Map(used.map((one) => [one.report.id, one]));
    const located = placesIn(joined.entities);
    const stating = [...stated(utterances.values())];
    const across = acrossIn(stating, { reports: read, joined, decisions: sorted, kin });
    const pairs = across?.pairs ?? NO_PAIRS;
    const { groups, all: grouped } = Groups.of(stating, sorted, samePlaceIn(joined.entities, located, kin), pairs);
    const acrossOf = byMember(pairs);
    const claims = keyedById<ClaimId, Claim>(grouped.flatMap((group) => claimFrom(group, read, acrossOf) ?? []));
    const claimOf = new Map<UtteranceId, ClaimId>();
    for (const { id, members } of claims.values()) for (const member of members) claimOf.set(member, id);
    const gathered: Gathered = {
      reports: read,
      entities: joined.entities,
      utterances,
      spoken,
      claims,
      claimOf,
      ...likenesses(read, joined, sorted, kin),
      entityNamed: joined.named,
      publisherOf: joined.publisherOf,
      questions: questionsOf(sorted, claims, claimOf, located),
      decisions: sorted,
      rejectedIn,
      orphans: [],
    };
    const byItem = new Map<string, ReadReport[]>();
    for (const one of all) byItem.set(one.report.item, [...(byItem.get(one.report.item) ?? []), one]);
    const work = { byItem, joining, groups, places: joined.entities, otherPlaces: new Set<EntityId>(), kin, across };
    return new Gathering({ ...gathered, orphans: orphansAmong(gathered, reviews, byItem) }, work);
  }

  /**
   * What `Gathering.of` would give for the same reports and other decisions, and how it differs. What is said is taken apart again where a decision is about
   * it, or where somebody is another than before, and grouped anew where it differs. Null where that is much of the case: going through all is quicker then.
   */
  revised(decisions: readonly StandingDecision[]): { readonly gathering: Gathering; readonly revision: Revision } | null {
    const before = this.gathered;
    const { byItem, joining, places } = this.#work;
    const sorted = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
    const moved = movedBetween(before.decisions, sorted);
    const reviewed = { taken: this.#reviewedIn(moved), republished: NOWHERE };
    if (!moved.some(isOnNames)) return this.#over(reviewed, moved, sorted, this.#work, null);
    const aside = asideBy(sorted);
    const concerned = [...new Set(ofKind(moved, "aside").map(({ item }) => item))].flatMap((item) => byItem.get(item) ?? []).sort(byReport);
    const gone = concerned.filter(({ report }) => aside.has(report.item) && before.reports.has(report.id));
    const come = concerned.filter(({ report }) => !aside.has(report.item) && !before.reports.has(report.id));
    const anew = joining.revised(gone, come, sorted);
    if (anew.entities.size + anew.touched.size === 0) return this.#over(reviewed, moved, sorted, this.#work, null);
    if (anew.touched.size * 2 > before.reports.size) return null;
    const { joined } = anew.joining;
    const others = placesOtherwise(places, joined.entities, new Set([...this.#work.otherPlaces, ...anew.entities]));
    const newly = new Set([...others].filter((id) => !this.#work.otherPlaces.has(id)));
    if (newly.size > 0 && saysWhere(before.spoken.values(), newly)) return null;
    const corrected = this.#reviewedIn(this.#correctedTo(anew, sorted));
    const taken = new Set([...anew.otherwise, ...reviewed.taken, ...corrected]);
    const ids = new Set([...gone, ...come].map(({ report }) => report.id));
    const reports = new Set([...anew.touched, ...corrected]);
    const known: KnownOtherwise = { moved: ids, entities: anew.entities, reports, published: anew.published };
    const again = { taken, republished: anew.republished };
    const next = this.#over(again, moved, sorted, { ...this.#work, joining: anew.joining, otherPlaces: others }, known, come);
    const said = [...taken].flatMap((id) => [next?.gathering.gathered.spoken.get(id) ?? []]);
    return saysWhere(said, others) ? null : next;
  }

  /** The same with some reports taken apart again, by what stands behind it now. Null where so much is said otherwise that all has to be grouped anew. */
  #over(
    again: Again,
    moved: readonly Decision[],
    sorted: readonly StandingDecision[],
    work: Work,
    known: KnownOtherwise | null,
    newly: readonly ReadReport[] = [],
  ): { readonly gathering: Gathering; readonly revision: Revision } | null {
    const before = this.gathered;
    const { joined } = work.joining;
    const reports = known === null ? before.reports : inUse(before.reports, known.moved, newly);
    const reviews = reviewsOf(sorted);
    const said = this.#saidAnew(again, reports, joined, reviews);
    const utterances = Patched.over(before.utterances).with(said.utterances);
    const stating = (id: UtteranceId): Utterance | undefined => [utterances.get(id)].find((one) => one !== undefined && isStating(one));
    const [gone, come] = [said.gone.filter(isStating), said.come.filter(isStating)];
    const across = acrossAnew(
      work.across,
      { gone, come, others: known?.entities ?? NOBODY },
      () => stated(utterances.values()),
      moved,
      {
        reports,
        joined,
        decisions: sorted,
        kin: work.kin,
      },
      newly,
    );
    const pairs = across?.pairs ?? NO_PAIRS;
    const grouped = work.groups.changed({ gone, come, decisions: sorted, across: pairs, utterance: stating });
    if (grouped === null) return null;
    const acrossOf = byMember(pairs);
    const found = grouped.touched.flatMap((group) => claimFrom(group, reports, acrossOf) ?? []);
    const claims = changedClaims(before, grouped.left, found);
    const claimOf = new Map<UtteranceId, ClaimId | undefined>();
    for (const id of grouped.left) claimOf.set(id, undefined);
    for (const { id, members } of found) for (const member of members) claimOf.set(member, id);
    const changed = new Set([...said.gone, ...said.come].map(({ id }) => id));
    for (const [id, claim] of claimOf) if (before.claimOf.get(id) !== claim) changed.add(id);
    const revised = {
      ...before,
      reports,
      entities: joined.entities,
      ...(known === null && !areNamesHeldApart(moved) ? {} : likenesses(reports, joined, sorted, work.kin)),
      entityNamed: joined.named,
      publisherOf: joined.publisherOf,
      utterances,
      spoken: Patched.over(before.spoken).with(said.spoken),
      claims: Patched.over(before.claims).with(claims),
      claimOf: Patched.over(before.claimOf).with(claimOf),
      decisions: sorted,
      rejectedIn: said.rejectedIn,
    };
    const questions = questionsOf(sorted, revised.claims, revised.claimOf, placesIn(joined.entities));
    const gathered: Gathered = { ...revised, questions };
    return {
      gathering: new Gathering(
        { ...gathered, orphans: orphansAmong(gathered, reviews, work.byItem) },
        { ...work, groups: grouped.groups, across },
      ),
      revision: {
        decisions: moved,
        utterances: changed,
        // The voice over a whole report encloses all of it in the same way, whoever's it is.
        reports: new Set([...said.gone, ...said.come].flatMap(({ voice, report }) => (voice === "publisher" ? [] : [report]))),
        claims: new Set([...claims.keys(), ...claimsOf(changed, before.claimOf, revised.claimOf)]),
        known,
      },
    };
  }

  /** Takes some reports apart again; what went is gone with all that it says. */
  #saidAnew({ taken, republished }: Again, reports: Gathered["reports"], joined: Joined, reviews: Reviews) {
    const utterances = new Map<UtteranceId, Utterance | undefined>();
    const spoken = new Map<ReportId, readonly Utterance[] | undefined>();
    const rejectedIn = new Map([...this.gathered.rejectedIn].filter(([, report]) => !taken.has(report)));
    const gone: Utterance[] = [];
    const come: Utterance[] = [];
    for (const report of new Set([...taken, ...republished])) {
      const read = reports.get(report);
      const known = this.gathered.spoken.get(report) ?? [];
      const anew = (): SaidInReport => (read === undefined ? NOTHING_SAID : utterancesOf(read, joined, reviews));
      const said = taken.has(report) ? anew() : { utterances: publishedBy(joined.publisherOf.get(report) ?? null, known), rejected: [] };
      const before = new Map(known.map((utterance) => [utterance.id, utterance]));
      for (const now of said.utterances) {
        const was = before.get(now.id);
        before.delete(now.id);
        if (was === now) continue;
        utterances.set(now.id, now);
        if (was !== undefined && isSameButForReview(was, now)) continue;
        if (was !== undefined) gone.push(was);
        come.push(now);
      }
      for (const [id, was] of before) {
        utterances.set(id, undefined);
        gone.push(was);
      }
      for (const id of said.rejected) rejectedIn.set(id, report);
      spoken.set(report, read === undefined ? undefined : said.utterances);
    }
    return { utterances, spoken, rejectedIn, gone, come };
  }

  /** Corrections that name a source who is another entity than before, or known otherwise. */
  #correctedTo({ joining: { joined }, entities }: JoinedAnew, decisions: readonly StandingDecision[]): readonly Decision[] {
    const corrections = ofKind(
      decisions.map(({ decision }) => decision),
      "correct",
    );
    return corrections.filter(({ source }) => {
      if (source === undefined || source === null) return false;
      const [was, is] = [this.#work.joining.joined.named(source), joined.named(source)];
      return was !== is || (is !== null && entities.has(is));
    });
  }

  /** The reports in which something is reviewed. */
  #reviewedIn(moved: readonly Decision[]): ReadonlySet<ReportId> {
    const found = new Set<ReportId>();
    for (const decision of moved) {
      if (!isReview(decision)) continue;
      const report = this.gathered.utterances.get(decision.utterance)?.report ?? this.gathered.rejectedIn.get(decision.utterance);
      if (report !== undefined) found.add(report);
    }
    return found;
  }
}

/** Decisions on single proposals, which change what one report says. */
function isReview(decision: Decision): decision is DecisionOf<"accept" | "reject" | "correct" | "split"> {
  return decision.kind === "accept" || decision.kind === "reject" || decision.kind === "correct" || decision.kind === "split";
}

const NOTHING_SAID = { utterances: [], rejected: [] };

/** Decisions by which somebody may be named otherwise, or other reports be in use. */
function isOnNames(decision: Decision): boolean {
  switch (decision.kind) {
    case "aside":
    case "rendering":
    case "control":
    case "reliability":
      return true;
    case "same":
    case "different":
      return decision.names !== undefined;
    case "record":
    case "accept":
    case "reject":
    case "correct":
    case "split":
    case "relies":
    case "independent":
    case "origin":
    case "interest":
    case "credibility":
    case "question":
    case "answer":
    case "outcome":
    case "protect":
    case "lift":
    case "withhold":
    case "redact":
    case "full":
    case "confirm":
      return false;
  }
}

/** The items that decisions set aside. */
function asideBy(decisions: readonly StandingDecision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ decision }) => (decision.kind === "aside" ? [decision.item] : [])));
}

function byReport(a: ReadReport, b: ReadReport): number {
  return a.report.id < b.report.id ? -1 : 1;
}

/** The reports each once, sorted by id. */
function eachOnce(reports: readonly ReadReport[]): readonly ReadReport[] {
  return [...reports].sort(byReport).filter(({ report }, i, all) => report.id !== all[i - 1]?.report.id);
}

/** The reports in use after some have moved into use, `come`, or out of it. */
function inUse(reports: Gathered["reports"], moved: ReadonlySet<ReportId>, come: readonly ReadReport[]): Gathered["reports"] {
  const changes = new Map<ReportId, ReadReport | undefined>([...moved].map((id) => [id, undefined]));
  for (const read of come) changes.set(read.report.id, read);
  return Patched.over(reports).with(changes);
}

const NO_CLAIM = "" as ClaimId;
const NO_PAIRS: readonly Across[] = [];
const NOWHERE: ReadonlySet<ReportId> = new Set();
const NOBODY: ReadonlySet<EntityId> = new Set();

/** By their identifiers, in the order of these. To sort identifiers that stand by themselves takes a third of the time that it takes with all that bears them. */
function keyedById<Id extends string, One extends { readonly id: Id }>(all: readonly One[]): ReadonlyMap<Id, One> {
  const byId = new Map(all.map((one) => [one.id, one]));
  const keyed = new Map<Id, One>();
  for (const id of [...byId.keys()].sort()) keyed.set(id, byId.get(id) as One);
  return keyed;
}

/** Every claim that holds one of some utterances in one of two states of a case. */
function* claimsOf(utterances: Iterable<UtteranceId>, ...states: readonly Gathered["claimOf"][]): Iterable<ClaimId> {
  for (const id of utterances)
    for (const claimOf of states) {
      const claim = claimOf.get(id);
      if (claim !== undefined) yield claim;
    }
}

function isSameButForReview(one: Utterance, other: Utterance): boolean {
  return isSame({ ...one, review: "" }, { ...other, review: "" });
}

/** Decisions that stand among the ones and not among the others. */
function movedBetween(before: readonly StandingDecision[], after: readonly StandingDecision[]): readonly Decision[] {
  const [one, other] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return [...before.filter(({ id }) => !other.has(id)), ...after.filter(({ id }) => !one.has(id))].map(({ decision }) => decision);
}

/** Claims that came, went or changed where groups were formed anew; undefined where one went. */
function changedClaims(before: Gathered, left: ReadonlySet<UtteranceId>, found: readonly Claim[]): ReadonlyMap<ClaimId, Claim | undefined> {
  const changed = new Map<ClaimId, Claim | undefined>();
  for (const id of left) changed.set(before.claimOf.get(id) ?? NO_CLAIM, undefined);
  changed.delete(NO_CLAIM);
  for (const claim of found) changed.set(claim.id, claim);
  for (const [id, claim] of changed) if (JSON.stringify(before.claims.get(id)) === JSON.stringify(claim)) changed.delete(id);
  return changed;
}

/** The identifier comes from the earliest member, so that later echoes do not change it. */
function claimFrom(
  { members, grouping }: Group,
  reports: Gathered["reports"],
  acrossOf: ReadonlyMap<UtteranceId, readonly Across[]>,
): Claim | null {
  const first = firstOf(members, reports);
  if (first === undefined) return null;
  const speaker = spokesman(members, first, ({ report }) => reports.get(report)?.report.language ?? "");
  const across = acrossOf.size === 0 ? NO_PAIRS : acrossAmong(members, acrossOf);
  return {
    id: claimId(first.id),
    statement: statementOf(speaker),
    slots: speaker.slots,
    members: members.map((member) => member.id),
    grouping,
    ...(across.length === 0 ? {} : { across }),
  };
}

/** Who is the first to say something, by the time of the report; at one time the first by id. */
function firstOf(members: readonly Utterance[], reports: Gathered["reports"]): Utterance | undefined {
  let first = members[0];
  if (members.length < 2) return first;
  let when: string | null = null;
  for (const member of members) {
    const told = reports.get(member.report)?.report.published ?? "9999";
    if (when !== null && first !== undefined && (told === when ? member.id >= first.id : told > when)) continue;
    [first, when] = [member, told];
  }
  return first;
}

function acrossAmong(members: readonly Utterance[], acrossOf: ReadonlyMap<UtteranceId, readonly Across[]>): readonly Across[] {
  const ids = new Set(members.map(({ id }) => id));
  return members.flatMap(({ id }) => (acrossOf.get(id) ?? []).filter(({ utterances: [one, other] }) => one === id && ids.has(other)));
}

function* stated(utterances: Iterable<Utterance>): Iterable<Utterance> {
  for (const utterance of utterances) if (isStating(utterance)) yield utterance;
}

/** By the pairs, which most decisions leave as they are. */
const members = new WeakMap<readonly Across[], ReadonlyMap<UtteranceId, readonly Across[]>>();

function byMember(across: readonly Across[]): ReadonlyMap<UtteranceId, readonly Across[]> {
  const known = members.get(across);
  if (known !== undefined) return known;
  const found = new Map<UtteranceId, Across[]>();
  for (const pair of across) for (const id of pair.utterances) found.set(id, [...(found.get(id) ?? []), pair]);
  members.set(across, found);
  return found;
}

/** Decisions about something that is not in the case (any more): a reader that has learned may cut a proposal otherwise. */
function orphansAmong(gathered: Gathered, reviews: Reviews, byItem: Work["byItem"]): Gathered["orphans"] {
  // Items from which no report was read, such as a recording, are not known here: whoever writes the decision saw to it that they are there.
  const isItem = (reference: string): boolean =>
    byItem.get(reference)?.some(({ report }) => gathered.reports.has(report.id)) ?? isId("i", reference);
  const isKnown = (reference: string): boolean =>
    reviews.rejected.has(reference) || isItem(reference) || has(gathered.utterances, reference) || has(gathered.reports, reference);
  const orphans: { decision: DecisionId; because: Sentence }[] = [];
  for (const { id, decision } of gathered.decisions) {
    const missing = referencesOf(decision).find((reference) => !isKnown(reference));
    if (missing !== undefined)
      orphans.push({
        decision: id,
        because: say`the ${term(decision.kind)} decision is about ${missing}, which is not in the case as it is read now`,
      });
    else if (NAMING.has(decision.kind) && "name" in decision && gathered.entityNamed(decision.name) === null)
      orphans.push({ decision: id, because: say`nobody in the case is named “${decision.name}”` });
    else if (decision.kind === "split" && splitsNothing(decision, gathered, reviews))
      orphans.push({ decision: id, because: say`what it splits off is not part of those words, or nothing would be left on one side` });
    else if (decision.kind === "correct" && nestsNothing(decision, gathered, reviews))
      orphans.push({ decision: id, because: say`nobody in its report says what it is to stand inside, or it would stand inside itself` });
    else if (answersNothing(decision, gathered))
      orphans.push({ decision: id, because: say`it settles a question that nobody asks, or with a claim that is none of its answers` });
  }
  return orphans;
}

function splitsNothing({ utterance, rest }: DecisionOf<"split">, { utterances }: Gathered, { rejected }: Reviews): boolean {
  const first = utterances.get(utterance);
  if (first === undefined) return false;
  const part = partId(first, rest);
  return !utterances.has(part) && !rejected.has(part);
}

function nestsNothing(decision: DecisionOf<"correct">, { utterances }: Gathered, { corrected, rejected }: Reviews): boolean {
  const { utterance, within } = decision;
  const inner = utterances.get(utterance);
  if (inner === undefined || within === undefined || within === null || rejected.has(within)) return false;
  return corrected.get(utterance) === decision && inner.parent !== within;
}

/** Decisions that are about nobody where nobody has the name. */
const NAMING: ReadonlySet<string> = new Set<Decision["kind"]>(["interest", "record", "protect", "lift"]);

function has(map: ReadonlyMap<string, unknown>, key: string): boolean {
  return map.has(key);
}

function answersNothing(decision: Decision, { questions, claimOf }: Gathered): boolean {
  if (decision.kind !== "outcome") return false;
  const question = questions.find(({ id }) => id === decision.question);
  const claim = decision.claim === null ? null : claimOf.get(decision.claim);
  if (question === undefined || claim === undefined) return true;
  return claim !== null && !question.answers.some((answer) => answer.supports.includes(claim));
}

function referencesOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case "accept":
    case "reject":
    case "split":
    case "origin":
      return [decision.utterance];
    case "correct":
      return decision.within == null ? [decision.utterance] : [decision.utterance, decision.within];
    case "same":
    case "different":
      return decision.utterances ?? [];
    case "relies":
      return [decision.from, decision.on];
    case "independent":
      return decision.reports;
    case "rendering":
      return [decision.report, decision.of];
    case "interest":
    case "credibility":
      return [decision.claim];
    case "answer":
      return [decision.claim, ...(decision.supports ?? []), ...(decision.opposes ?? [])];
    case "outcome":
      return decision.claim === null ? [] : [decision.claim];
    case "control":
    case "reliability":
    case "record":
    case "question":
    case "protect":
    case "lift":
    case "withhold":
    case "redact":
    case "full":
    case "confirm":
    case "aside":
      return [];
  }
}

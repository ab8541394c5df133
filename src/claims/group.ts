import type { StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { compatible, featuresOf, keyOf, rivalKey, type SamePlace } from "./features.ts";
import { isWording, type Wording, Wordings } from "./wordings.ts";

type Grouping = Claim["grouping"];

/** Utterances that state one claim, sorted by id, and the reason. */
export interface Group {
  readonly members: readonly Utterance[];
  readonly grouping: Grouping;
}

/** What people decided on single utterances: which of them stand apart, and which go together. */
interface Put {
  readonly apart: ReadonlySet<string>;
  readonly together: ReadonlyMap<string, readonly UtteranceId[]>;
}

/** What has changed about the utterances that state something; `utterance` finds those that do so now. */
export interface Regrouping {
  readonly gone: readonly Utterance[];
  readonly come: readonly Utterance[];
  readonly decisions: readonly StandingDecision[];
  readonly utterance: (id: UtteranceId) => Utterance | undefined;
}

/**
 * Puts utterances together that state one claim. Those that say exactly the same, in slots and in the words that are left, join the first of
 * them. Each distinct wording joins the ones most like it, if they are like enough and compatible: nearest neighbours instead of all pairs
 * above a threshold, because single links chain unrelated claims together. Last comes what people decided.
 */
export class Groups {
  /** By the key of what is said, the first who says it. */
  readonly #first: Patched<string, UtteranceId>;
  readonly #wordings: Wordings;
  readonly #put: Put;
  readonly #samePlace: SamePlace;
  /** For each utterance that something is like, all that hang together with it. */
  readonly #bundles: Patched<UtteranceId, readonly UtteranceId[]>;

  private constructor(
    first: Patched<string, UtteranceId>,
    wordings: Wordings,
    put: Put,
    samePlace: SamePlace,
    bundles: Patched<UtteranceId, readonly UtteranceId[]>,
  ) {
    this.#first = first;
    this.#wordings = wordings;
    this.#put = put;
    this.#samePlace = samePlace;
    this.#bundles = bundles;
  }

  /** Groups all of `utterances`, which are sorted by id. */
  static of(
    utterances: readonly Utterance[],
    decisions: readonly StandingDecision[],
    samePlace: SamePlace,
  ): { readonly groups: Groups; readonly all: readonly Group[] } {
    const put = putBy(decisions);
    const first = new Map<string, UtteranceId>();
    const distinct: Wording[] = [];
    const keys = new Map<UtteranceId, string>();
    for (const utterance of utterances) {
      if (put.apart.has(utterance.id)) continue;
      const key = keyOf(utterance);
      keys.set(utterance.id, key);
      if (key === "" || first.has(key)) continue;
      first.set(key, utterance.id);
      const wording = wordingOf(utterance);
      if (isWording(wording.features)) distinct.push(wording);
    }
    const groups = new Groups(Patched.over(first), Wordings.of(distinct, samePlace), put, samePlace, Patched.over(new Map()));
    const found = groups.#among(utterances, ({ id }) => keys.get(id) ?? "");
    return { groups: groups.#with(new Map(bundled(found.bundles))), all: found.groups };
  }

  #with(bundles: ReadonlyMap<UtteranceId, readonly UtteranceId[] | undefined>): Groups {
    return new Groups(this.#first, this.#wordings, this.#put, this.#samePlace, this.#bundles.with(bundles));
  }

  /**
   * The groups after a change, and those of them that hold, or held, anything that it touches. `left` names the members of the groups that they
   * take the place of. Null where so much has changed that all have to be grouped anew.
   */
  changed(
    given: Regrouping,
  ): { readonly groups: Groups; readonly touched: readonly Group[]; readonly left: ReadonlySet<UtteranceId> } | null {
    const put = putBy(given.decisions);
    const by = withPutOtherwise(given, movedBetween(this.#put, put));
    const gone = new Map(by.gone.map((utterance) => [utterance.id, utterance]));
    const said = this.#saidAnew(by, gone, put);
    const seeds = new Set([...by.gone, ...by.come].flatMap((one) => [one.id, this.#first.get(keyOf(one)) ?? one.id]));
    for (const id of seeds) for (const other of put.together.get(id) ?? []) if (by.utterance(other) !== undefined) seeds.add(other);
    const beside = new Set([...seeds].flatMap((id) => this.#bundleOf(id)).map((id) => this.#keyAt(gone.get(id) ?? by.utterance(id))));
    const changed = this.#wordings.changed(
      said.flatMap(({ key, was }) => (was === null || !isWording(was.features) ? [] : [key])),
      said.flatMap(({ now }) => (now === null || !isWording(now.features) ? [] : [now])),
      beside,
    );
    if (changed === null) return null;
    const first = this.#first.with(new Map(said.map(({ key, now }) => [key, now?.utterance.id])));
    for (const key of changed.moved) {
      const ends = [this.#wordings, changed.wordings].flatMap((wordings) => wordings.nearest(key).utterances.map(({ id }) => id));
      for (const id of [...ends, first.get(key)]) if (id !== undefined) seeds.add(id);
    }
    const left = new Set([...seeds].flatMap((id) => this.#bundleOf(id)).filter((id) => gone.has(id) || by.utterance(id) !== undefined));
    const members = [...new Set([...left, ...by.come.map(({ id }) => id)])].sort().flatMap((id) => by.utterance(id) ?? []);
    const groups = new Groups(first, changed.wordings, put, this.#samePlace, this.#bundles);
    const found = groups.#among(members, (utterance) => groups.#keyAt(utterance));
    const bundles = new Map<UtteranceId, readonly UtteranceId[] | undefined>([...left].map((id) => [id, undefined]));
    for (const [id, bundle] of bundled(found.bundles)) bundles.set(id, bundle);
    return { groups: groups.#with(bundles), touched: found.groups, left };
  }

  #bundleOf(id: UtteranceId): readonly UtteranceId[] {
    return this.#bundles.get(id) ?? [id];
  }

  /** For each thing that those who went or came say, who said it first before, and who does now, where that is another. */
  #saidAnew(by: Regrouping, gone: ReadonlyMap<UtteranceId, Utterance>, put: Put): readonly SaidAnew[] {
    const touched = new Map<string, Utterance[]>();
    for (const utterance of by.gone) if (!this.#put.apart.has(utterance.id)) touched.set(keyOf(utterance), []);
    for (const utterance of by.come) {
      if (put.apart.has(utterance.id)) continue;
      const key = keyOf(utterance);
      touched.set(key, [...(touched.get(key) ?? []), utterance]);
    }
    touched.delete("");
    return [...touched].flatMap(([key, come]) => {
      const first = this.#first.get(key);
      const before = first === undefined ? undefined : (gone.get(first) ?? by.utterance(first));
      const left = before === undefined ? [] : gone.has(before.id) ? this.#othersWho(by, gone, before.id, key) : [before];
      const now = [...left, ...come].reduce<Utterance | null>((least, one) => (least === null || one.id < least.id ? one : least), null);
      if (now === (before ?? null)) return [];
      return [{ key, was: before === undefined ? null : wordingOf(before), now: now === null ? null : wordingOf(now) }];
    });
  }

  /** Those beside `first` who said just the same and have stayed. All who say the same hang together. */
  #othersWho(by: Regrouping, gone: ReadonlyMap<UtteranceId, Utterance>, first: UtteranceId, key: string): readonly Utterance[] {
    const others = this.#bundleOf(first).flatMap((id) => (gone.has(id) ? [] : (by.utterance(id) ?? [])));
    return others.filter((other) => this.#keyAt(other) === key);
  }

  /** The key of what an utterance says; empty where it stands apart or says nothing. */
  #keyAt(utterance: Utterance | undefined): string {
    return utterance === undefined || this.#put.apart.has(utterance.id) ? "" : keyOf(utterance);
  }

  /** The groups among utterances that nothing ties to any other. */
  #among(utterances: readonly Utterance[], keyOfEach: (utterance: Utterance) => string): Grouped {
    const edges: Edge[] = [];
    const distinct: Alike[] = [];
    for (const utterance of utterances) {
      const key = keyOfEach(utterance);
      const first = key === "" ? undefined : this.#first.get(key);
      if (first === undefined) continue;
      if (first !== utterance.id) edges.push([first, utterance.id, "slots"]);
      else distinct.push({ utterance, ...this.#wordings.nearest(key) });
    }
    edges.push(...joinedAmong(distinct, this.#samePlace), ...this.#decidedAmong(utterances));
    const reasons = new Map<string, Grouping>();
    for (const [a, b, reason] of edges) for (const end of [a, b]) if (reason !== "slots" || !reasons.has(end)) reasons.set(end, reason);
    const groups = setsAmong(utterances, edges).map((members) => ({ members, grouping: groupingOf(members, reasons) }));
    const likenesses = distinct.flatMap(({ utterance, utterances: nearest }) => nearest.map(({ id }): Join => [utterance.id, id]));
    return { groups, bundles: setsAmong(utterances, [...edges, ...likenesses]).map((members) => members.map(({ id }) => id)) };
  }

  #decidedAmong(utterances: readonly Utterance[]): readonly Edge[] {
    if (this.#put.together.size === 0) return [];
    const held = new Set<string>(utterances.map(({ id }) => id));
    return utterances.flatMap(({ id }) =>
      (this.#put.together.get(id) ?? []).flatMap((other): Edge[] => (held.has(other) ? [[id, other, "decided"]] : [])),
    );
  }
}

/** Groups, and what hangs together with them by any likeness: whether one of a bundle joins another depends on the whole of it. */
interface Grouped {
  readonly groups: readonly Group[];
  readonly bundles: readonly (readonly UtteranceId[])[];
}

type Join = readonly [a: UtteranceId, b: UtteranceId, ...unknown[]];
type Edge = readonly [UtteranceId, UtteranceId, Grouping];

/** A distinct wording, and those that are most like it. */
interface Alike {
  readonly utterance: Utterance;
  readonly utterances: readonly Utterance[];
  readonly likeness: number;
}

/**
 * The wordings that join, the most alike first. What has joined one of two rivals joins nothing that goes with the other: "men were held"
 * must not bring "two men were held" and "three men were held" into one claim. What is as much like the one as like the other joins neither.
 */
function joinedAmong(distinct: readonly Alike[], samePlace: SamePlace): readonly Edge[] {
  const rivals = (a: Utterance, b: Utterance): boolean => !compatible(a, b, samePlace);
  const torn = new Set<UtteranceId>();
  const pairs: { readonly ends: readonly [Utterance, Utterance]; readonly likeness: number }[] = [];
  for (const { utterance, utterances: nearest, likeness } of distinct) {
    if (nearest.some((one, n) => nearest.slice(n + 1).some((other) => rivals(one, other)))) torn.add(utterance.id);
    for (const other of nearest) pairs.push({ ends: inOrder(utterance, other), likeness });
  }
  pairs.sort((a, b) => b.likeness - a.likeness || byId(a.ends[0], b.ends[0]) || byId(a.ends[1], b.ends[1]));
  const sets = new DisjointSets();
  const members = new Map(distinct.map(({ utterance }) => [utterance.id as string, new Map([[rivalKey(utterance), utterance]])]));
  const edges: Edge[] = [];
  for (const { ends } of pairs) {
    const [one, other] = ends.map(({ id }) => members.get(sets.find(id)));
    if (one === undefined || other === undefined || one === other || ends.some(({ id }) => torn.has(id))) continue;
    if ([...one].some(([key, a]) => [...other].some(([another, b]) => key !== another && rivals(a, b)))) continue;
    const [a, b] = [ends[0].id, ends[1].id];
    sets.join(a, b);
    const [more, fewer] = one.size < other.size ? [other, one] : [one, other];
    for (const [key, utterance] of fewer) more.set(key, utterance);
    members.set(sets.find(a), more);
    edges.push([a, b, "wording"]);
  }
  return edges;
}

function inOrder(a: Utterance, b: Utterance): readonly [Utterance, Utterance] {
  return a.id < b.id ? [a, b] : [b, a];
}

function byId(a: Utterance, b: Utterance): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The sets that utterances fall into, in the order of their first members. */
function setsAmong(utterances: readonly Utterance[], joins: readonly Join[]): readonly (readonly Utterance[])[] {
  const sets = new DisjointSets();
  for (const [a, b] of joins) sets.join(a, b);
  const found = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const root = sets.find(utterance.id);
    const set = found.get(root);
    if (set === undefined) found.set(root, [utterance]);
    else set.push(utterance);
  }
  return [...found.values()];
}

/** Each utterance of a bundle of several with the whole of it. */
function* bundled(bundles: Grouped["bundles"]): Iterable<[UtteranceId, readonly UtteranceId[]]> {
  for (const bundle of bundles) if (bundle.length > 1) for (const id of bundle) yield [id, bundle];
}

/** Something that another utterance is now the first to say, or that nobody says any more, or said before. */
interface SaidAnew {
  readonly key: string;
  readonly was: Wording | null;
  readonly now: Wording | null;
}

function wordingOf(utterance: Utterance): Wording {
  return { utterance, features: featuresOf(utterance) };
}

/** Utterances on which people decided otherwise have gone and come back. */
function withPutOtherwise(given: Regrouping, moved: readonly UtteranceId[]): Regrouping {
  const known = new Set([...given.gone, ...given.come].map(({ id }) => id));
  const again = moved.flatMap((id) => (known.has(id) ? [] : (given.utterance(id) ?? [])));
  return { ...given, gone: [...given.gone, ...again], come: [...given.come, ...again] };
}

function putBy(decisions: readonly StandingDecision[]): Put {
  const apart = new Set<string>();
  const together = new Map<string, UtteranceId[]>();
  for (const { decision } of decisions) {
    if (decision.kind === "different" && decision.utterances !== undefined) apart.add(decision.utterances[1]);
    if (decision.kind !== "same" || decision.utterances === undefined) continue;
    const [a, b] = decision.utterances;
    together.set(a, [...(together.get(a) ?? []), b]).set(b, [...(together.get(b) ?? []), a]);
  }
  return { apart, together };
}

/** The utterances on which people decided otherwise than before. */
function movedBetween(before: Put, after: Put): UtteranceId[] {
  const moved = new Set<string>();
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const id of one.apart) if (!other.apart.has(id)) moved.add(id);
    for (const [a, all] of one.together) {
      const held: readonly string[] = other.together.get(a) ?? [];
      for (const b of all) if (!held.includes(b)) moved.add(a).add(b);
    }
  }
  return [...moved] as UtteranceId[];
}

function groupingOf(members: readonly Utterance[], reasons: ReadonlyMap<string, Grouping>): Grouping {
  if (members.length === 1) return "single";
  const found = new Set(members.map((member) => reasons.get(member.id)));
  if (found.has("decided")) return "decided";
  return found.has("wording") ? "wording" : "slots";
}

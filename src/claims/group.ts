import type { StandingDecision } from "../record/case-record.ts";
import type { Across, Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { compatible, featuresOf, keyOf, rivalKey, type SamePlace } from "./features.ts";
import { NumberedSets } from "./numbered-sets.ts";
import { isWording, type Wording, Wordings } from "./wordings.ts";

type Grouping = Claim["grouping"];

/** Utterances that state one claim, sorted by id, and the reason. */
export interface Group {
  readonly members: readonly Utterance[];
  readonly grouping: Grouping;
}

/** What people decided on single utterances: which of them stand apart, and which go together; and those in other languages that say the same. */
interface Put {
  readonly apart: ReadonlySet<string>;
  readonly together: ReadonlyMap<string, readonly UtteranceId[]>;
  readonly across: ReadonlyMap<string, readonly OtherLanguage[]>;
}

interface OtherLanguage {
  readonly other: UtteranceId;
  readonly likeness: number;
}

/** What has changed about the utterances that state something; `utterance` finds those that do so now. */
export interface Regrouping {
  readonly gone: readonly Utterance[];
  readonly come: readonly Utterance[];
  readonly decisions: readonly StandingDecision[];
  readonly across: readonly Across[];
  readonly utterance: (id: UtteranceId) => Utterance | undefined;
}

/**
 * Puts utterances together that state one claim. Those that say exactly the same, in slots and in the words that are left, join the first of
 * them. Each distinct wording joins the ones most like it, if they are like enough and compatible: nearest neighbours instead of all pairs
 * above a threshold, because single links chain unrelated claims together. What was found to say the same in another language joins under the same
 * conditions. Last comes what people decided.
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
    across: readonly Across[],
  ): { readonly groups: Groups; readonly all: readonly Group[] } {
    const put = putBy(decisions, across);
    const numbers = new Map<string, number>();
    const distinct: Wording[] = [];
    const firsts = utterances.map((utterance, number) => {
      const features = put.apart.has(utterance.id) ? null : featuresOf(utterance);
      if (features === null || features.key === "") return NOBODY;
      const first = numbers.get(features.key);
      if (first !== undefined) return first;
      numbers.set(features.key, number);
      if (isWording(features)) distinct.push({ utterance, features });
      return number;
    });
    const keys: (string | undefined)[] = new Array(utterances.length);
    const first = new Map<string, UtteranceId>();
    for (const [key, number] of numbers) {
      keys[number] = key;
      first.set(key, (utterances[number] as Utterance).id);
    }
    const groups = new Groups(Patched.over(first), Wordings.of(distinct, samePlace), put, samePlace, Patched.over(new Map()));
    const found = groups.#among(utterances, {
      firstFor: (number) => firsts[number] ?? NOBODY,
      keyOf: (number) => keys[number] ?? "",
    });
    return { groups: groups.#over(Patched.over(new Map(bundled(found.bundles)))), all: found.groups };
  }

  #over(bundles: Patched<UtteranceId, readonly UtteranceId[]>): Groups {
    return new Groups(this.#first, this.#wordings, this.#put, this.#samePlace, bundles);
  }

  /**
   * The groups after a change, and those of them that hold, or held, anything that it touches. `left` names the members of the groups that they
   * take the place of. Null where so much has changed that all have to be grouped anew.
   */
  changed(
    given: Regrouping,
  ): { readonly groups: Groups; readonly touched: readonly Group[]; readonly left: ReadonlySet<UtteranceId> } | null {
    const put = putBy(given.decisions, given.across);
    const by = withPutOtherwise(given, movedBetween(this.#put, put));
    const gone = new Map(by.gone.map((utterance) => [utterance.id, utterance]));
    const said = this.#saidAnew(by, gone, put);
    const seeds = new Set([...by.gone, ...by.come].flatMap((one) => [one.id, this.#first.get(keyOf(one)) ?? one.id]));
    for (const id of seeds) for (const other of besideIn(put, id)) if (by.utterance(other) !== undefined) seeds.add(other);
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
    const keys = members.map((utterance) => groups.#keyAt(utterance));
    const numbers = new Map(members.map(({ id }, number) => [id, number]));
    const found = groups.#among(members, {
      firstFor: (number) => {
        const who = first.get(keys[number] ?? "");
        return who === undefined ? NOBODY : (numbers.get(who) ?? NOBODY);
      },
      keyOf: (number) => keys[number] ?? "",
    });
    const bundles = new Map<UtteranceId, readonly UtteranceId[] | undefined>([...left].map((id) => [id, undefined]));
    for (const [id, bundle] of bundled(found.bundles)) bundles.set(id, bundle);
    return { groups: groups.#over(this.#bundles.with(bundles)), touched: found.groups, left };
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

  /** The groups among utterances that nothing ties to any other. They are sorted by id, and joined by their numbers in that order. */
  #among(utterances: readonly Utterance[], { firstFor, keyOf: keyAt }: Saying): Grouped {
    const numbers = new Map<UtteranceId, number>();
    for (const { id } of utterances) numbers.set(id, numbers.size);
    const sets = new NumberedSets(numbers.size);
    const reasons = new Array<Grouping | undefined>(numbers.size);
    const join = (x: number, y: number, reason: Grouping): void => {
      sets.join(x, y);
      reasons[x] = stronger(reasons[x], reason);
      reasons[y] = stronger(reasons[y], reason);
    };
    const alike: Alike[] = [];
    for (let own = 0; own < utterances.length; own++) {
      const first = firstFor(own);
      if (first === NOBODY) continue;
      if (first !== own) {
        join(first, own, "slots");
        continue;
      }
      const { utterances: nearest, likeness } = this.#wordings.nearest(keyAt(own));
      if (nearest.length > 0) alike.push({ own, nearest: nearest.flatMap(({ id }) => numbers.get(id) ?? []), likeness, reason: "wording" });
    }
    for (const other of this.#othersAmong(utterances, numbers)) alike.push(other);
    for (const [x, y, reason] of joinedAmong(alike, utterances, this.#samePlace)) join(x, y, reason);
    for (const [x, y] of this.#decidedAmong(utterances, numbers)) join(x, y, "decided");
    const groups = setsAmong(sets, numbers.size).map((set) => ({ members: pick(utterances, set), grouping: groupingOf(set, reasons) }));
    for (const { own, nearest } of alike) for (const other of nearest) sets.join(own, other);
    const bundles = setsAmong(sets, numbers.size).filter(({ length }) => length > 1);
    return { groups, bundles: bundles.map((set) => pick(utterances, set).map(({ id }) => id)) };
  }

  #decidedAmong(utterances: readonly Utterance[], numbers: Numbers): readonly (readonly [number, number])[] {
    if (this.#put.together.size === 0) return [];
    return utterances.flatMap(({ id }, own) =>
      (this.#put.together.get(id) ?? []).flatMap((other) => {
        const number = numbers.get(other);
        return number === undefined ? [] : [[own, number] as const];
      }),
    );
  }

  /** What says the same in other languages; each utterance is stood for by the first that says just what it does. */
  #othersAmong(utterances: readonly Utterance[], numbers: Numbers): readonly Alike[] {
    if (this.#put.across.size === 0) return [];
    const standsFor = (id: UtteranceId): number | undefined => {
      const number = numbers.get(id);
      const utterance = utterances[number ?? NOBODY];
      if (utterance === undefined || this.#put.apart.has(id)) return undefined;
      const first = this.#first.get(keyOf(utterance));
      return first === undefined ? number : numbers.get(first);
    };
    return utterances.flatMap(({ id }) =>
      (this.#put.across.get(id) ?? []).flatMap(({ other, likeness }): readonly Alike[] => {
        const [own, nearest] = [standsFor(id), standsFor(other)];
        return own === undefined || nearest === undefined ? [] : [{ own, nearest: [nearest], likeness, reason: "languages" }];
      }),
    );
  }
}

/** Stands for the number of an utterance where there is none. */
const NOBODY = -1;

type Numbers = ReadonlyMap<UtteranceId, number>;

/** What each of some utterances says, by its number: the number of the first who says just the same, and under which key; {@link NOBODY} where it stands apart or says nothing. */
interface Saying {
  readonly firstFor: (number: number) => number;
  readonly keyOf: (first: number) => string;
}

/** Groups, and bundles of several that hang together by any likeness: whether one of a bundle joins another depends on the whole of it. */
interface Grouped {
  readonly groups: readonly Group[];
  readonly bundles: readonly (readonly UtteranceId[])[];
}

/** Two that are alike, by their numbers in the order of their ids, the lesser first. */
interface Pair extends Pick<Alike, "likeness" | "reason"> {
  readonly x: number;
  readonly y: number;
}

type Join = readonly [number, number, "wording" | "languages"];

/** A distinct wording, and those that are most like it, by the numbers of the utterances that stand for them. */
interface Alike {
  readonly own: number;
  readonly nearest: readonly number[];
  readonly likeness: number;
  readonly reason: "wording" | "languages";
}

/**
 * The wordings that join, the most alike first. What has joined one of two rivals joins nothing that goes with the other: "men were held"
 * must not bring "two men were held" and "three men were held" into one claim. What is as much like the one as like the other joins neither.
 */
function joinedAmong(alike: readonly Alike[], utterances: readonly Utterance[], samePlace: SamePlace): readonly Join[] {
  const at = (number: number): Utterance => utterances[number] as Utterance;
  const rivals = (a: Utterance, b: Utterance): boolean => !compatible(a, b, samePlace);
  const torn = new Set<number>();
  const pairs: Pair[] = [];
  for (const { own, nearest, likeness, reason } of alike) {
    if (nearest.some((one, n) => nearest.slice(n + 1).some((other) => rivals(at(one), at(other))))) torn.add(own);
    for (const other of nearest) pairs.push({ x: Math.min(own, other), y: Math.max(own, other), likeness, reason });
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.x - b.x || a.y - b.y);
  const sets = new NumberedSets(utterances.length);
  /** Under the number that stands for a set, its wordings by what makes them rivals of others; only of sets of several. */
  const joined = new Map<number, Map<string, Utterance>>();
  const joins: Join[] = [];
  for (const { reason, ...ends } of pairs) {
    const [x, y] = [sets.find(ends.x), sets.find(ends.y)];
    if (x === y || torn.has(ends.x) || torn.has(ends.y)) continue;
    const [one, other] = [joined.get(x) ?? alone(at(ends.x)), joined.get(y) ?? alone(at(ends.y))];
    if ([...one].some(([key, a]) => [...other].some(([another, b]) => key !== another && rivals(a, b)))) continue;
    sets.join(x, y);
    const [more, fewer] = one.size < other.size ? [other, one] : [one, other];
    for (const [key, utterance] of fewer) more.set(key, utterance);
    joined.set(sets.find(x), more);
    joins.push([ends.x, ends.y, reason]);
  }
  return joins;
}

function alone(utterance: Utterance): Map<string, Utterance> {
  return new Map([[rivalKey(utterance), utterance]]);
}

/** The sets that so many numbers fall into, in the order of their first members. */
function setsAmong(sets: NumberedSets, count: number): readonly (readonly number[])[] {
  const found: (number[] | undefined)[] = new Array(count);
  for (let number = 0; number < count; number++) {
    const first = sets.find(number);
    const set = found[first];
    if (set === undefined) found[first] = [number];
    else set.push(number);
  }
  return found.filter((set) => set !== undefined);
}

function pick(utterances: readonly Utterance[], numbers: readonly number[]): readonly Utterance[] {
  return numbers.map((number) => utterances[number] as Utterance);
}

/** Each utterance of a bundle with the whole of it. */
function* bundled(bundles: Grouped["bundles"]): Iterable<[UtteranceId, readonly UtteranceId[]]> {
  for (const bundle of bundles) for (const id of bundle) yield [id, bundle];
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

/** By the pairs, which most decisions leave as they are. */
const othersIn = new WeakMap<readonly Across[], Put["across"]>();

function acrossOf(pairs: readonly Across[]): Put["across"] {
  const known = othersIn.get(pairs);
  if (known !== undefined) return known;
  const across = new Map<string, OtherLanguage[]>();
  for (const { utterances, likeness } of pairs) {
    const [a, b] = utterances;
    across.set(a, [...(across.get(a) ?? []), { other: b, likeness }]).set(b, [...(across.get(b) ?? []), { other: a, likeness }]);
  }
  othersIn.set(pairs, across);
  return across;
}

function putBy(decisions: readonly StandingDecision[], pairs: readonly Across[]): Put {
  const apart = new Set<string>();
  const together = new Map<string, UtteranceId[]>();
  for (const { decision } of decisions) {
    if (decision.kind === "different" && decision.utterances !== undefined) apart.add(decision.utterances[1]);
    if (decision.kind !== "same" || decision.utterances === undefined) continue;
    const [a, b] = decision.utterances;
    together.set(a, [...(together.get(a) ?? []), b]).set(b, [...(together.get(b) ?? []), a]);
  }
  return { apart, together, across: acrossOf(pairs) };
}

/** Those that people put together with an utterance, or that say the same in another language: it may join them when it comes back. */
function besideIn({ together, across }: Put, id: UtteranceId): readonly UtteranceId[] {
  return [...(together.get(id) ?? []), ...(across.get(id) ?? []).map(({ other }) => other)];
}

function movedAcross(one: Put, other: Put, moved: Set<string>): void {
  if (one.across === other.across) return;
  for (const [a, all] of one.across) {
    const held = other.across.get(a) ?? [];
    for (const pair of all)
      if (!held.some((same) => same.other === pair.other && same.likeness === pair.likeness)) moved.add(a).add(pair.other);
  }
}

/** The utterances on which people decided otherwise than before, or that go with others across languages. */
function movedBetween(before: Put, after: Put): UtteranceId[] {
  const moved = new Set<string>();
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const id of one.apart) if (!other.apart.has(id)) moved.add(id);
    movedAcross(one, other, moved);
    for (const [a, all] of one.together) {
      const held: readonly string[] = other.together.get(a) ?? [];
      for (const b of all) if (!held.includes(b)) moved.add(a).add(b);
    }
  }
  return [...moved] as UtteranceId[];
}

function groupingOf(members: readonly number[], reasons: readonly (Grouping | undefined)[]): Grouping {
  if (members.length === 1) return "single";
  const found = new Set(members.map((number) => reasons[number]));
  return REASONS.find((reason) => found.has(reason)) ?? "slots";
}

/** The strongest first: what says most of why a claim is one. */
const REASONS = ["decided", "languages", "wording"] as const;

function stronger(held: Grouping | undefined, reason: Grouping): Grouping | undefined {
  return REASONS.find((one) => one === held || one === reason);
}

import type { StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { featuresOf, keyOf } from "./features.ts";
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

/** What has changed about the utterances that state something, and how to look around them. */
export interface Regrouping {
  readonly gone: readonly Utterance[];
  readonly come: readonly Utterance[];
  readonly decisions: readonly StandingDecision[];
  /** The utterances of a group as it was, named by any of them; none for one that is new. */
  readonly groupOf: (utterance: UtteranceId) => readonly UtteranceId[];
  readonly utterance: (id: UtteranceId) => Utterance | undefined;
}

/**
 * Puts utterances together that state one claim. Those that say exactly the same, in slots and in the words that are left, join the first of
 * them. Each distinct wording joins the one most like it, if that is like enough and compatible: nearest neighbours instead of all pairs
 * above a threshold, because single links chain unrelated claims together. Last comes what people decided.
 */
export class Groups {
  /** By the key of what is said, the first who says it. */
  readonly #first: Patched<string, UtteranceId>;
  readonly #wordings: Wordings;
  readonly #put: Put;

  private constructor(first: Patched<string, UtteranceId>, wordings: Wordings, put: Put) {
    this.#first = first;
    this.#wordings = wordings;
    this.#put = put;
  }

  /** Groups all of `utterances`, which are sorted by id. */
  static of(
    utterances: readonly Utterance[],
    decisions: readonly StandingDecision[],
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
    const groups = new Groups(Patched.over(first), Wordings.of(distinct), put);
    return { groups, all: groups.#among(utterances, ({ id }) => keys.get(id) ?? "") };
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
    const beside = new Set([...seeds].flatMap((id) => by.groupOf(id)).map((id) => this.#keyAt(gone.get(id) ?? by.utterance(id))));
    const changed = this.#wordings.changed(
      said.flatMap(({ key, was }) => (was === null || !isWording(was.features) ? [] : [key])),
      said.flatMap(({ now }) => (now === null || !isWording(now.features) ? [] : [now])),
      beside,
    );
    if (changed === null) return null;
    const first = this.#first.with(new Map(said.map(({ key, now }) => [key, now?.utterance.id])));
    const groups = new Groups(first, changed.wordings, put);
    for (const key of changed.moved)
      for (const id of [first.get(key), this.#wordings.nearest(key), changed.wordings.nearest(key)])
        if (id !== undefined && id !== null) seeds.add(id);
    const left = new Set([...seeds].flatMap((id) => by.groupOf(id)));
    const members = [...new Set([...left, ...by.come.map(({ id }) => id)])].sort().flatMap((id) => by.utterance(id) ?? []);
    return { groups, touched: groups.#among(members, (utterance) => groups.#keyAt(utterance)), left };
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

  /** Those beside `first` who said just the same and have stayed. All who say the same are in one group. */
  #othersWho(by: Regrouping, gone: ReadonlyMap<UtteranceId, Utterance>, first: UtteranceId, key: string): readonly Utterance[] {
    const others = by.groupOf(first).flatMap((id) => (gone.has(id) ? [] : (by.utterance(id) ?? [])));
    return others.filter((other) => this.#keyAt(other) === key);
  }

  /** The key of what an utterance says; empty where it stands apart or says nothing. */
  #keyAt(utterance: Utterance | undefined): string {
    return utterance === undefined || this.#put.apart.has(utterance.id) ? "" : keyOf(utterance);
  }

  /** The groups among utterances that nothing ties to any other, the first member's id first. */
  #among(utterances: readonly Utterance[], keyOf: (utterance: Utterance) => string): readonly Group[] {
    const sets = new DisjointSets();
    const reasons = new Map<string, Grouping>();
    const join = (a: string, b: string, reason: Grouping): void => {
      sets.join(a, b);
      if (reason === "wording" || !reasons.has(a)) reasons.set(a, reason);
      if (reason === "wording" || !reasons.has(b)) reasons.set(b, reason);
    };
    const held = new Set<string>(utterances.map(({ id }) => id));
    for (const utterance of utterances) {
      const key = keyOf(utterance);
      const first = key === "" ? undefined : this.#first.get(key);
      if (first === undefined) continue;
      if (first !== utterance.id) join(first, utterance.id, "slots");
      const nearest = first === utterance.id ? this.#wordings.nearest(key) : null;
      if (nearest !== null) join(utterance.id, nearest, "wording");
    }
    for (const { id } of utterances) {
      for (const other of this.#put.together.get(id) ?? []) {
        if (!held.has(other)) continue;
        sets.join(id, other);
        reasons.set(id, "decided").set(other, "decided");
      }
    }
    const groups = new Map<string, Utterance[]>();
    for (const utterance of utterances) {
      const root = sets.find(utterance.id);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [utterance]);
      else group.push(utterance);
    }
    return [...groups.values()].map((members) => ({ members, grouping: groupingOf(members, reasons) }));
  }
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

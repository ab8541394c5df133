import type { Across } from "../record/claim.ts";
import type { EntityId, UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { type Given, judged, type Told, toldBy } from "./told-alike.ts";

/** So many of one language that tell of one thing with one value are compared, in the order of their ids; more would say no more. */
const COMPARED = 24;

/** What tells of one thing with one value, by language, sorted by id. */
type Filed = ReadonlyMap<string, readonly Told[]>;
/** What is most like an utterance in each other language. */
type Nearest = ReadonlyMap<string, readonly Across[]>;

/** What a revision changes about utterances in several languages; `others` are entities of which something else is known than before. */
interface Change {
  readonly gone: readonly Utterance[];
  readonly come: readonly Utterance[];
  readonly others: ReadonlySet<EntityId>;
}

/**
 * What is said in two languages of one event: the same class of event or the same property, an equal number, fact or day, somebody or a place in
 * common, by a name that may be the same in both, and no slot that rules it out. Words are not compared, since they are other ones. An utterance goes with
 * the ones most like it in each language. Never changed: after a revision there is another.
 */
export class AcrossLanguages {
  /** Sorted. The same object as before a revision that changes none of them. */
  readonly pairs: readonly Across[];
  readonly #told: Patched<UtteranceId, Told>;
  readonly #filed: Patched<string, Filed>;
  readonly #nearest: Patched<UtteranceId, Nearest>;

  private constructor(
    pairs: readonly Across[],
    told: Patched<UtteranceId, Told>,
    filed: Patched<string, Filed>,
    nearest: Patched<UtteranceId, Nearest>,
  ) {
    this.pairs = pairs;
    this.#told = told;
    this.#filed = filed;
    this.#nearest = nearest;
  }

  static of(utterances: Iterable<Utterance>, languageOf: (utterance: Utterance) => string, given: Given): AcrossLanguages {
    const none = new AcrossLanguages([], Patched.over(new Map()), Patched.over(new Map()), Patched.over(new Map()));
    return none.revised({ gone: [], come: [...utterances], others: new Set() }, languageOf, given);
  }

  /** What `of` would give after a change. */
  revised({ gone, come, others }: Change, languageOf: (utterance: Utterance) => string, given: Given): AcrossLanguages {
    const told = new Map<UtteranceId, Told | undefined>();
    const tell = (utterance: Utterance): void => {
      told.set(utterance.id, toldBy(utterance, languageOf(utterance), given.entities) ?? undefined);
    };
    // Whoever is named otherwise may be like others than before.
    for (const { utterance } of others.size === 0 ? [] : this.#told.values())
      if ([...utterance.slots.who, ...utterance.slots.where].some((entity) => others.has(entity))) tell(utterance);
    for (const { id } of gone) told.set(id, undefined);
    for (const utterance of come) tell(utterance);
    const keys = new Set([...told].flatMap(([id, now]) => [...(this.#told.get(id)?.keys ?? []), ...(now?.keys ?? [])]));
    const filed = this.#filedAnew(told);
    const next = new AcrossLanguages(this.pairs, this.#told.with(told), filed, this.#nearest);
    return next.#comparedAnew(this, keys, given);
  }

  #filedAnew(told: ReadonlyMap<UtteranceId, Told | undefined>): Patched<string, Filed> {
    const come = new Map<string, Map<string, Told[]>>();
    const touched = new Set<string>();
    for (const [id, now] of told) {
      for (const key of this.#told.get(id)?.keys ?? []) touched.add(key);
      if (now === undefined) continue;
      for (const key of now.keys) {
        touched.add(key);
        const languages = come.get(key) ?? new Map<string, Told[]>();
        const held = languages.get(now.language) ?? [];
        held.push(now);
        come.set(key, languages.set(now.language, held));
      }
    }
    const filed = new Map<string, Filed | undefined>();
    for (const key of touched) {
      const before = this.#filed.get(key) ?? NOTHING_FILED;
      const after = new Map<string, readonly Told[]>();
      for (const language of new Set([...before.keys(), ...(come.get(key)?.keys() ?? [])])) {
        const left = (before.get(language) ?? []).filter(({ utterance }) => !told.has(utterance.id));
        const all = [...left, ...(come.get(key)?.get(language) ?? [])].sort(byId);
        if (all.length > 0) after.set(language, all);
      }
      filed.set(key, after.size === 0 ? undefined : after);
    }
    return this.#filed.with(filed);
  }

  /** The same where all that is compared under some keys, before or now, is compared again. */
  #comparedAnew(before: AcrossLanguages, keys: ReadonlySet<string>, given: Given): AcrossLanguages {
    const again = new Map<UtteranceId, Told | undefined>();
    for (const key of keys) for (const { utterance } of before.#compared(key)) again.set(utterance.id, this.#told.get(utterance.id));
    for (const key of keys) for (const one of this.#compared(key)) again.set(one.utterance.id, one);
    const known = new Map<string, Across | null>();
    const pairOf = (one: Told, other: Told): Across | null => {
      const [a, b] = one.utterance.id < other.utterance.id ? [one, other] : [other, one];
      const name = `${a.utterance.id} ${b.utterance.id}`;
      const found = known.get(name);
      if (found !== undefined) return found;
      const pair = judged(a, b, given);
      known.set(name, pair);
      return pair;
    };
    const changed = new Map<UtteranceId, Nearest | undefined>();
    for (const [id, one] of again) {
      const nearest = one === undefined ? NOTHING_NEAR : this.#nearestTo(one, pairOf);
      if (!isSame(nearest, this.#nearest.get(id) ?? NOTHING_NEAR)) changed.set(id, nearest.size === 0 ? undefined : nearest);
    }
    if (changed.size === 0) return this;
    const all = this.#nearest.with(changed);
    const kept = new Map<string, Across>();
    for (const nearest of all.values())
      for (const pairs of nearest.values()) for (const pair of pairs) kept.set(pair.utterances.join(" "), pair);
    const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
    return new AcrossLanguages(sorted, this.#told, this.#filed, all);
  }

  #nearestTo(one: Told, pairOf: (one: Told, other: Told) => Across | null): Nearest {
    const nearest = new Map<string, Across[]>();
    const seen = new Set<UtteranceId>();
    for (const key of one.keys)
      for (const other of this.#comparedWith(one, key)) {
        if (seen.has(other.utterance.id)) continue;
        seen.add(other.utterance.id);
        const pair = pairOf(one, other);
        const held = nearest.get(other.language) ?? [];
        const best = held[0]?.likeness ?? 0;
        if (pair === null || pair.likeness < best) continue;
        nearest.set(other.language, pair.likeness > best ? [pair] : [...held, pair]);
      }
    return nearest;
  }

  /** All that is compared under a key. */
  #compared(key: string): readonly Told[] {
    return [...(this.#filed.get(key) ?? NOTHING_FILED).values()].flatMap((all) => all.slice(0, COMPARED));
  }

  /** All in other languages that this one is compared with under a key. */
  #comparedWith(one: Told, key: string): readonly Told[] {
    const filed = this.#filed.get(key) ?? NOTHING_FILED;
    if (filed.size < 2 || !(filed.get(one.language) ?? []).slice(0, COMPARED).includes(one)) return [];
    return this.#compared(key).filter(({ language }) => language !== one.language);
  }
}

const NOTHING_FILED: Filed = new Map();
const NOTHING_NEAR: Nearest = new Map();

function byId(a: Told, b: Told): number {
  return a.utterance.id < b.utterance.id ? -1 : 1;
}

function isSame(one: Nearest, other: Nearest): boolean {
  if (one.size !== other.size) return false;
  const told = (nearest: Nearest): string => JSON.stringify([...nearest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return one.size === 0 || told(one) === told(other);
}

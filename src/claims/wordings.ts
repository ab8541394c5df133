import type { Utterance } from "../record/utterance.ts";
import { compatible, type Features, likenessOf, type SamePlace, weightOf } from "./features.ts";

/** Two wordings are one claim from this likeness on. Set on the worked case and the second case, on the side of keeping apart. */
const SAME = 0.62;
/** Of the features of one of two such wordings, this share by weight is shared at the least: 2·shared ≥ SAME·(a + b) and shared ≤ b. */
const LEAST = SAME / (2 - SAME);
/** A feature that more distinct wordings share than this tells nothing apart, and is not used to find candidates. */
const COMMON = 400;
/** So many wordings may come and go before all are arranged anew. */
const CHANGES = 20_000;
/** Fewer features say too little to be compared. */
const FEWEST = 3;

/** "Police did not fire" and "he fired into the air" have one word in common, which counts as the kind of event as well. */
function isEnoughShared({ names }: Features, { names: others }: Features): boolean {
  let shared = 0;
  for (const name of names) {
    if (!isComparable(name) || !others.includes(name)) continue;
    // More than one, or one that is no plain word.
    if (++shared > 1 || !name.startsWith("s:")) return true;
  }
  return shared === comparableIn(names) || shared === comparableIn(others);
}

/** The kind of event stands for a word that is there as well. */
const isComparable = (name: string): boolean => weightOf(name) > 0 && !name.startsWith("w:");

function comparableIn(names: readonly string[]): number {
  let count = 0;
  for (const name of names) if (isComparable(name)) count++;
  return count;
}

/** An utterance that stands for all that say exactly the same. */
export interface Wording {
  readonly utterance: Utterance;
  readonly features: Features;
}

/** The wordings that are most like another one, all of one likeness, which is counted from whole numbers and so is equal exactly. */
interface Nearest {
  readonly keys: readonly string[];
  readonly score: number;
}

const NONE: Nearest = { keys: [], score: 0 };

/**
 * A wording with its features as numbers, the rarest first; a lesser number is a rarer feature. Those that are new have none. They stand in a list, from one
 * place to another, which may hold those of other wordings as well.
 */
interface Numbered extends Wording {
  readonly list: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** The wordings of a case and the features that two of them may have in common, arranged once. */
interface Arranged {
  readonly wordings: readonly Wording[];
  /** Where each stands, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The features by name, their weights, and how many wordings hold each. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly holders: Uint32Array;
  /** The features of all wordings, one after the other; where those of each begin; and what they weigh together. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly totals: Float64Array;
  /** For each feature, the wordings among whose rarest features it stands, ascending. */
  readonly index: readonly (readonly number[] | undefined)[];
  /** For each wording, the last search in which it was compared; at the end, the number of searches. */
  readonly compared: Uint32Array;
  readonly nearest: ReadonlyMap<string, Nearest>;
}

/** What has come and gone since: never changed, so that the state before can be held too. */
interface Since {
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlyMap<string, Numbered>;
  readonly nearest: ReadonlyMap<string, Nearest>;
  readonly counts: ReadonlyMap<string, number>;
}

export function isWording({ names }: Features): boolean {
  return names.filter((name) => weightOf(name) > 0).length >= FEWEST;
}

/**
 * For each wording the one most like it, by exact prefix filtering (Bayardo, Ma & Srikant 2007): the rarest feature that two wordings with
 * a likeness of {@link SAME} share stands among the rarest features of each, so only those are indexed and looked up. Likeness is
 * the weighted Dice coefficient: 1 where both say the same in the same words, 0 where they share nothing. A wording is named by the key of its features.
 */
export class Wordings {
  readonly #all: Arranged;
  readonly #since: Since;
  readonly #samePlace: SamePlace;

  private constructor(all: Arranged, since: Since, samePlace: SamePlace) {
    this.#all = all;
    this.#since = since;
    this.#samePlace = samePlace;
  }

  static of(wordings: readonly Wording[], samePlace: SamePlace): Wordings {
    const all = arranged(wordings);
    const made = new Wordings(all, { gone: new Set(), come: new Map(), nearest: new Map(), counts: new Map() }, samePlace);
    const nearest = new Map<string, Nearest>();
    for (const [place, { features }] of wordings.entries()) {
      const found = made.#search(numberedAt(all, place));
      if (found.keys.length > 0) nearest.set(features.key, found);
    }
    return new Wordings({ ...all, nearest }, made.#since, samePlace);
  }

  /** The utterances that stand for the wordings most like this one, and how like it they are; none where none is alike enough and compatible. */
  nearest(key: string): { readonly utterances: readonly Utterance[]; readonly likeness: number } {
    const { keys, score } = this.#nearest(key);
    return { utterances: keys.flatMap((other) => this.#said(other)?.utterance ?? []), likeness: score };
  }

  #nearest(key: string): Nearest {
    return this.#since.nearest.get(key) ?? this.#all.nearest.get(key) ?? NONE;
  }

  #said(key: string): Wording | undefined {
    const come = this.#since.come.get(key);
    return come !== undefined || this.#since.gone.has(key) ? come : this.#all.wordings[this.#all.places.get(key) ?? -1];
  }

  #wording(key: string): Numbered | undefined {
    const come = this.#since.come.get(key);
    if (come !== undefined || this.#since.gone.has(key)) return come;
    const place = this.#all.places.get(key);
    return place === undefined ? undefined : numberedAt(this.#all, place);
  }

  /**
   * The same where some wordings have gone and others have come; one that another utterance stands for now has done both. `beside` are the keys of
   * those that may have been most like one that went. Null where so much has changed that all have to be arranged anew.
   */
  changed(
    gone: readonly string[],
    come: readonly Wording[],
    beside: ReadonlySet<string>,
  ): { readonly wordings: Wordings; readonly moved: readonly string[] } | null {
    if (gone.length === 0 && come.length === 0) return { wordings: this, moved: [] };
    const since = {
      gone: new Set(this.#since.gone),
      come: new Map(this.#since.come),
      nearest: new Map(this.#since.nearest),
      counts: new Map(this.#since.counts),
    };
    const again = new Set(come.map(({ features }) => features.key));
    const left = new Set(gone);
    for (const key of gone) {
      if (!again.has(key) && !this.#counted(since.counts, this.#said(key)?.features, -1)) return null;
      since.gone.add(key);
      since.come.delete(key);
      since.nearest.set(key, NONE);
    }
    for (const wording of come) {
      if (!left.has(wording.features.key) && !this.#counted(since.counts, wording.features, 1)) return null;
      const list = numbered(this.#all.numbers, wording.features);
      since.come.set(wording.features.key, { ...wording, list, from: 0, to: list.length });
    }
    if (since.gone.size + since.come.size > CHANGES) return null;
    const wordings = new Wordings(this.#all, since, this.#samePlace);
    return { wordings, moved: wordings.#moveTo(since.nearest, left, come, beside) };
  }

  /** Puts down anew what is nearest to those that came, to those they are nearest to now, and to those whose nearest has gone. */
  #moveTo(
    nearest: Map<string, Nearest>,
    gone: ReadonlySet<string>,
    come: readonly Wording[],
    beside: ReadonlySet<string>,
  ): readonly string[] {
    const moved = new Set(come.map(({ features }) => features.key));
    for (const key of beside) if (this.#nearest(key).keys.some((one) => gone.has(one))) moved.add(key);
    for (const { features } of come) {
      const wording = this.#wording(features.key);
      if (wording === undefined) continue;
      this.#alike(wording, SAME, (other, score) => {
        if (score >= this.#nearest(other.features.key).score) moved.add(other.features.key);
        return SAME;
      });
    }
    for (const key of moved) {
      const wording = this.#wording(key);
      nearest.set(key, wording === undefined ? NONE : this.#search(wording));
    }
    return [...moved];
  }

  /** Counts the features of a wording in or out. False where one of them becomes common by it, or ceases to be: then other wordings are candidates. */
  #counted(counts: Map<string, number>, features: Features | undefined, by: number): boolean {
    let same = true;
    for (const key of features?.names ?? []) {
      const before = this.#heldAtFirst(key) + (counts.get(key) ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + by);
      if (before > COMMON !== before + by > COMMON) same = false;
    }
    return same;
  }

  #search(own: Numbered): Nearest {
    let keys: string[] = [];
    let most = 0;
    this.#alike(own, SAME, ({ features }, score) => {
      if (score > most) keys = [];
      keys.push(features.key);
      most = score;
      return score;
    });
    return { keys, score: most };
  }

  /** Hands on every wording that is like `own` and compatible with it; `visit` says how alike the next has to be. */
  #alike(own: Numbered, from: number, visit: (wording: Wording, score: number) => number): void {
    const { wordings, index, compared } = this.#all;
    const { gone, come } = this.#since;
    let least = from;
    const meet = (other: Wording, score: number): void => {
      if (
        other.features.key !== own.features.key &&
        isEnoughShared(own.features, other.features) &&
        compatible(own.utterance, other.utterance, this.#samePlace)
      )
        least = visit(other, score);
    };
    const search = (compared[wordings.length] ?? 0) + 1;
    compared[wordings.length] = search;
    const end = endOfRarest(this.#all, own);
    for (let at = own.from; at < end; at++)
      for (const i of index[own.list[at] ?? 0] ?? []) {
        if (compared[i] === search) continue;
        compared[i] = search;
        const score = likeness(this.#all, own, i, least);
        const other = score >= least ? wordings[i] : undefined;
        if (other !== undefined && !gone.has(other.features.key)) meet(other, score);
      }
    for (const other of come.values()) {
      const score = likenessOf(own.features, other.features);
      if (score >= least && this.#meetsBy(own, other)) meet(other, score);
    }
  }

  /** True where the two share a feature that few enough hold: what is arranged finds no others, so neither does what came since. */
  #meetsBy({ features: { names } }: Wording, { features }: Wording): boolean {
    const others = new Set(features.names);
    return names.some((name) => others.has(name) && this.#holders(name) <= COMMON);
  }

  #holders(name: string): number {
    return this.#heldAtFirst(name) + (this.#since.counts.get(name) ?? 0);
  }

  #heldAtFirst(name: string): number {
    const number = this.#all.numbers.get(name);
    return number === undefined ? 0 : (this.#all.holders[number] ?? 0);
  }
}

function arranged(wordings: readonly Wording[]): Arranged {
  const counts = new Map<string, number>();
  for (const { features } of wordings) for (const name of features.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(ranked.map(([name], number) => [name, number]));
  const starts = new Uint32Array(wordings.length + 1);
  for (const [i, { features }] of wordings.entries()) starts[i + 1] = (starts[i] ?? 0) + features.names.length;
  const all = {
    wordings,
    places: new Map(wordings.map(({ features }, place) => [features.key, place])),
    numbers,
    weights: Float64Array.from(ranked, ([name]) => weightOf(name)),
    holders: Uint32Array.from(ranked, ([, count]) => count),
    features: new Uint32Array(starts[wordings.length] ?? 0),
    starts,
    totals: Float64Array.from(wordings, ({ features }) => features.total),
    index: new Array<number[] | undefined>(ranked.length),
    compared: new Uint32Array(wordings.length + 1),
    nearest: new Map<string, Nearest>(),
  };
  for (const [i, { features }] of wordings.entries()) {
    let to = starts[i] ?? 0;
    for (const name of features.names) all.features[to++] = numbers.get(name) ?? 0;
    all.features.subarray(starts[i], to).sort();
    const own = numberedAt(all, i);
    const end = endOfRarest(all, own);
    for (let at = own.from; at < end; at++) {
      const feature = own.list[at] ?? 0;
      const list = all.index[feature];
      if (list === undefined) all.index[feature] = [i];
      else list.push(i);
    }
  }
  return all;
}

function numberedAt({ wordings, features, starts }: Arranged, place: number): Numbered {
  const wording = wordings[place];
  if (wording === undefined) throw new RangeError(`there is no wording ${place}`);
  const { utterance, features: own } = wording;
  return { utterance, features: own, list: features, from: starts[place] ?? 0, to: starts[place + 1] ?? 0 };
}

/** The features that are known, as numbers. */
function numbered(numbers: ReadonlyMap<string, number>, { names }: Features): Uint32Array {
  return Uint32Array.from(names.flatMap((name) => numbers.get(name) ?? [])).sort();
}

/**
 * Where in its list the features of a wording end without which what is left is too little to be alike, but for those that are common. Those that are
 * new are the rarest.
 */
function endOfRarest({ weights, holders }: Pick<Arranged, "weights" | "holders">, { features, list, from, to }: Numbered): number {
  const needed = LEAST * features.total;
  let left = 0;
  for (let at = from; at < to; at++) left += weights[list[at] ?? 0] ?? 0;
  let end = from;
  for (; end < to && left >= needed; end++) {
    const feature = list[end] ?? 0;
    if ((holders[feature] ?? 0) > COMMON) break;
    left -= weights[feature] ?? 0;
  }
  return end;
}

/** The likeness of a wording to the one at a place; anything below `least` where it cannot reach that. */
function likeness(
  { weights, features, starts, totals }: Arranged,
  { list, from, to, features: own }: Numbered,
  place: number,
  least: number,
): number {
  const both = own.total + (totals[place] ?? 0);
  if (2 * Math.min(own.total, totals[place] ?? 0) < least * both) return 0;
  const end = starts[place + 1] ?? 0;
  let shared = 0;
  for (let i = from, j = starts[place] ?? 0; i < to && j < end; ) {
    const [left, right] = [list[i] ?? 0, features[j] ?? 0];
    if (left === right) shared += weights[left] ?? 0;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / both;
}

import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { compatible, type Features } from "./features.ts";

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

/** An utterance that stands for all that say exactly the same. */
export interface Wording {
  readonly utterance: Utterance;
  readonly features: Features;
}

/** The wording that is most like another one, and how alike the two are. */
interface Nearest {
  readonly key: string;
  readonly score: number;
}

/** A wording with its features as numbers, the rarest first; a lesser number is a rarer feature. */
interface Numbered extends Wording {
  readonly set: Uint32Array;
}

/** The wordings of a case and the features that two of them may have in common, arranged once. */
interface Arranged {
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly holders: Uint32Array;
  readonly wordings: readonly Numbered[];
  /** Where each stands, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** For each feature, the wordings among whose rarest features it stands, ascending. */
  readonly index: readonly (readonly number[] | undefined)[];
  /** For each wording, the last search in which it was compared. */
  readonly compared: Uint32Array;
  readonly nearest: ReadonlyMap<string, Nearest>;
}

/** What has come and gone since: never changed, so that the state before can be held too. */
interface Since {
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlyMap<string, Numbered>;
  readonly nearest: ReadonlyMap<string, Nearest | null>;
  readonly counts: ReadonlyMap<string, number>;
}

export function isWording({ weights }: Features): boolean {
  return weights.size >= FEWEST;
}

/**
 * For each wording the one most like it, by exact prefix filtering (Bayardo, Ma & Srikant 2007): the rarest feature that two wordings with
 * a likeness of {@link SAME} share stands among the rarest features of each, so only those are indexed and looked up. Likeness is
 * the weighted Dice coefficient: 1 where both say the same in the same words, 0 where they share nothing. A wording is named by the key of its features.
 */
export class Wordings {
  readonly #all: Arranged;
  readonly #since: Since;

  private constructor(all: Arranged, since: Since) {
    this.#all = all;
    this.#since = since;
  }

  static of(wordings: readonly Wording[]): Wordings {
    const all = arranged(wordings);
    const made = new Wordings(all, { gone: new Set(), come: new Map(), nearest: new Map(), counts: new Map() });
    const nearest = new Map<string, Nearest>();
    for (const wording of all.wordings) {
      const found = made.#search(wording);
      if (found !== null) nearest.set(wording.features.key, found);
    }
    return new Wordings({ ...all, nearest }, made.#since);
  }

  /** The utterance that stands for the wording most like this one, of equals the least by id; null where none is alike enough and compatible. */
  nearest(key: string): UtteranceId | null {
    const found = this.#nearest(key);
    return found === null ? null : (this.#wording(found.key)?.utterance.id ?? null);
  }

  #nearest(key: string): Nearest | null {
    const since = this.#since.nearest.get(key);
    return since === undefined ? (this.#all.nearest.get(key) ?? null) : since;
  }

  #wording(key: string): Numbered | undefined {
    const come = this.#since.come.get(key);
    if (come !== undefined || this.#since.gone.has(key)) return come;
    const place = this.#all.places.get(key);
    return place === undefined ? undefined : this.#all.wordings[place];
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
      if (!again.has(key) && !this.#counted(since.counts, this.#wording(key)?.features, -1)) return null;
      since.gone.add(key);
      since.come.delete(key);
      since.nearest.set(key, null);
    }
    for (const wording of come) {
      if (!left.has(wording.features.key) && !this.#counted(since.counts, wording.features, 1)) return null;
      since.come.set(wording.features.key, { ...wording, set: numbered(this.#all.numbers, wording.features) });
    }
    if (since.gone.size + since.come.size > CHANGES) return null;
    const wordings = new Wordings(this.#all, since);
    return { wordings, moved: wordings.#moveTo(since.nearest, left, come, beside) };
  }

  /** Puts down anew what is nearest to those that came, to those they are nearest to now, and to those whose nearest has gone. */
  #moveTo(
    nearest: Map<string, Nearest | null>,
    gone: ReadonlySet<string>,
    come: readonly Wording[],
    beside: ReadonlySet<string>,
  ): readonly string[] {
    const moved = new Set(come.map(({ features }) => features.key));
    for (const key of beside) if (gone.has(this.#nearest(key)?.key ?? "")) moved.add(key);
    for (const { features } of come) {
      const wording = this.#wording(features.key);
      if (wording === undefined) continue;
      this.#alike(wording, SAME, (other, score) => {
        if (this.#isNearer(wording, score, this.#nearest(other.features.key))) moved.add(other.features.key);
        return SAME;
      });
    }
    for (const key of moved) {
      const wording = this.#wording(key);
      nearest.set(key, wording === undefined ? null : this.#search(wording));
    }
    return [...moved];
  }

  #isNearer(wording: Wording, score: number, than: Nearest | null): boolean {
    if (than === null || score !== than.score) return than === null || score > than.score;
    const held = this.#wording(than.key);
    return held === undefined || wording.utterance.id < held.utterance.id;
  }

  /** Counts the features of a wording in or out. False where one of them becomes common by it, or ceases to be: then other wordings are candidates. */
  #counted(counts: Map<string, number>, features: Features | undefined, by: number): boolean {
    let same = true;
    for (const key of features?.weights.keys() ?? []) {
      const number = this.#all.numbers.get(key);
      const before = (number === undefined ? 0 : (this.#all.holders[number] ?? 0)) + (counts.get(key) ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + by);
      if (before > COMMON !== before + by > COMMON) same = false;
    }
    return same;
  }

  #search(own: Numbered): Nearest | null {
    const best: { wording: Numbered | null; score: number } = { wording: null, score: SAME };
    this.#alike(own, SAME, (wording, score) => {
      if (best.wording === null || score > best.score || wording.utterance.id < best.wording.utterance.id) best.wording = wording;
      best.score = score;
      return score;
    });
    return best.wording === null ? null : { key: best.wording.features.key, score: best.score };
  }

  /** Hands on every wording that is like `own` and compatible with it; `visit` says how alike the next has to be. */
  #alike(own: Numbered, from: number, visit: (wording: Numbered, score: number) => number): void {
    const { wordings, index, compared } = this.#all;
    const { gone, come } = this.#since;
    let least = from;
    const compare = (other: Numbered | undefined): void => {
      if (other === undefined || other.features.key === own.features.key) return;
      const score = this.#likeness(own, other, least);
      if (score >= least && compatible(own.utterance, other.utterance)) least = visit(other, score);
    };
    const search = (compared[wordings.length] ?? 0) + 1;
    compared[wordings.length] = search;
    for (const feature of rarest(this.#all, own))
      for (const i of index[feature] ?? []) {
        if (compared[i] === search) continue;
        compared[i] = search;
        const other = wordings[i];
        if (gone.size === 0 || (other !== undefined && !gone.has(other.features.key))) compare(other);
      }
    for (const other of come.values()) compare(other);
  }

  /** The likeness of two wordings; anything below `least` where it cannot reach that. */
  #likeness(one: Numbered, other: Numbered, least: number): number {
    const [all, others] = [one.features.total, other.features.total];
    if (2 * Math.min(all, others) < least * (all + others)) return 0;
    const shared =
      this.#since.come.size > 0 && (one.set.length < one.features.weights.size || other.set.length < other.features.weights.size)
        ? sharedWeight(one.features.weights, other.features.weights)
        : sharedNumbers(this.#all.weights, one.set, other.set);
    return (2 * shared) / (all + others);
  }
}

function arranged(wordings: readonly Wording[]): Arranged {
  const counts = new Map<string, number>();
  for (const { features } of wordings) for (const key of features.weights.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(ranked.map(([key], number) => [key, number]));
  const weights = new Float64Array(ranked.length);
  const numberedAll = wordings.map((wording) => {
    for (const [key, weight] of wording.features.weights) weights[numbers.get(key) ?? 0] = weight;
    return { ...wording, set: numbered(numbers, wording.features) };
  });
  const all = {
    numbers,
    weights,
    holders: Uint32Array.from(ranked, ([, count]) => count),
    wordings: numberedAll,
    places: new Map(numberedAll.map(({ features }, place) => [features.key, place])),
    compared: new Uint32Array(wordings.length + 1),
    nearest: new Map<string, Nearest>(),
  };
  const index: number[][] = [];
  for (const [i, wording] of numberedAll.entries())
    for (const feature of rarest(all, wording)) {
      const list = index[feature];
      if (list === undefined) index[feature] = [i];
      else list.push(i);
    }
  return { ...all, index };
}

/** The features that are known, as numbers. */
function numbered(numbers: ReadonlyMap<string, number>, { weights }: Features): Uint32Array {
  const set = new Uint32Array(weights.size);
  let filled = 0;
  for (const key of weights.keys()) {
    const number = numbers.get(key);
    if (number !== undefined) set[filled++] = number;
  }
  return set.subarray(0, filled).sort();
}

/** The features without which what is left is too little to be alike, but for those that are common. Those that nobody else has are the rarest. */
function rarest({ weights, holders }: Pick<Arranged, "weights" | "holders">, { features, set }: Numbered): Uint32Array {
  let known = 0;
  for (const feature of set) known += weights[feature] ?? 0;
  const needed = LEAST * features.total;
  let left = known;
  let end = 0;
  for (; end < set.length && left >= needed; end++) {
    const feature = set[end] ?? 0;
    if ((holders[feature] ?? 0) > COMMON) break;
    left -= weights[feature] ?? 0;
  }
  return set.subarray(0, end);
}

function sharedNumbers(weights: Float64Array, x: Uint32Array, y: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] ?? 0, y[j] ?? 0];
    if (left === right) shared += weights[left] ?? 0;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

function sharedWeight(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [key, weight] of x) if (y.has(key)) shared += weight;
  return shared;
}

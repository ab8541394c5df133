import type { Utterance } from "../record/utterance.ts";
import { compatible, type Features, type SamePlace } from "./features.ts";

/** Two wordings are one claim from this likeness on. Set on the worked case and the second case, on the side of keeping apart. */
const SAME = 0.62;
/** Of the features of one of two such wordings, this share by weight is shared at the least: 2·shared ≥ SAME·(a + b) and shared ≤ b. */
const LEAST = SAME / (2 - SAME);
/** A feature that more distinct wordings share than this tells nothing apart, and is not used to find candidates. */
const COMMON = 400;

/** An utterance that stands for all that say exactly the same. */
export interface Wording {
  readonly utterance: Utterance;
  readonly features: Features;
}

/**
 * Finds the most alike among wordings, by exact prefix filtering (Bayardo, Ma & Srikant 2007): the rarest feature that two wordings with
 * a likeness of {@link SAME} share stands among the rarest features of each, so only those are indexed and looked up. Likeness is
 * the weighted Dice coefficient: 1 where both say the same in the same words, 0 where they share nothing.
 */
export class Wordings {
  readonly #wordings: readonly Wording[];
  /** For each wording its features as numbers, the rarest first; a lesser number is a rarer feature. */
  readonly #sets: readonly Uint32Array[];
  readonly #weights: Float64Array;
  readonly #holders: Uint32Array;
  /** For each feature, the wordings among whose rarest features it stands, ascending. */
  readonly #index: readonly (readonly number[] | undefined)[];
  /** For each wording, the last search in which it was compared. */
  readonly #compared: Uint32Array;
  readonly #samePlace: SamePlace;
  #search = 0;

  constructor(wordings: readonly Wording[], samePlace: SamePlace) {
    this.#samePlace = samePlace;
    const counts = new Map<string, number>();
    for (const { features } of wordings) for (const key of features.weights.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
    const numbers = new Map(ranked.map(([key], number) => [key, number]));
    this.#wordings = wordings;
    this.#holders = Uint32Array.from(ranked, ([, count]) => count);
    this.#weights = new Float64Array(ranked.length);
    this.#sets = wordings.map(({ features }) => {
      const set = new Uint32Array(features.weights.size);
      let filled = 0;
      for (const [key, weight] of features.weights) {
        const number = numbers.get(key) ?? 0;
        this.#weights[number] = weight;
        set[filled++] = number;
      }
      return set.sort();
    });
    const index: number[][] = [];
    for (const i of wordings.keys())
      for (const feature of this.#rarest(i)) {
        const list = index[feature];
        if (list === undefined) index[feature] = [i];
        else list.push(i);
      }
    this.#index = index;
    this.#compared = new Uint32Array(wordings.length);
  }

  /**
   * The wordings most like the one at a place, all of one likeness; none where none is alike enough and compatible. Likeness is counted from
   * whole numbers, so equal ones are equal exactly.
   */
  nearest(own: number): { readonly wordings: readonly Wording[]; readonly likeness: number } {
    const wording = this.#wordings[own];
    let best: Wording[] = [];
    let most = SAME;
    this.#search++;
    this.#compared[own] = this.#search;
    for (const feature of this.#rarest(own))
      for (const i of this.#index[feature] ?? []) {
        const other = this.#wordings[i];
        if (this.#compared[i] === this.#search || wording === undefined || other === undefined) continue;
        this.#compared[i] = this.#search;
        const score = this.#likeness(own, i, most);
        if (score < most || !compatible(wording.utterance, other.utterance, this.#samePlace)) continue;
        if (score > most) best = [];
        best.push(other);
        most = score;
      }
    return { wordings: best, likeness: most };
  }

  /** The features without which what is left is too little to be alike, but for those that are common. */
  #rarest(i: number): Uint32Array {
    const set = this.#sets[i] ?? NONE;
    let left = this.#wordings[i]?.features.total ?? 0;
    const needed = LEAST * left;
    let end = 0;
    for (; end < set.length && left >= needed; end++) {
      const feature = set[end] ?? 0;
      if ((this.#holders[feature] ?? 0) > COMMON) break;
      left -= this.#weights[feature] ?? 0;
    }
    return set.subarray(0, end);
  }

  /** The likeness of two wordings; anything below `least` where it cannot reach that. */
  #likeness(a: number, b: number, least: number): number {
    const [x, y] = [this.#sets[a] ?? NONE, this.#sets[b] ?? NONE];
    const [all, others] = [this.#wordings[a]?.features.total ?? 0, this.#wordings[b]?.features.total ?? 0];
    if (2 * Math.min(all, others) < least * (all + others)) return 0;
    let shared = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      const [left, right] = [x[i] ?? 0, y[j] ?? 0];
      if (left === right) shared += this.#weights[left] ?? 0;
      if (left <= right) i++;
      if (right <= left) j++;
    }
    return (2 * shared) / (all + others);
  }
}

const NONE = new Uint32Array(0);

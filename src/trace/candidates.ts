import type { GramIndex } from "./gram-index.ts";
import { COMMON, EARLIEST, type Enough, needed, type SharedPair } from "./shared-pair.ts";

/**
 * Counts go up by two; the odd bit marks a pair that is listed if it shares enough: it shares a gram that is not common, or one of a common
 * gram's earliest holders is in it.
 */
const ONE = 2;
const LISTED = 1;
/** Beyond so many holders a gram is not counted for every pair but looked up for those that may be listed. */
const EVERYWHERE = 1024;

/** Counts, text by text, how many grams it shares with earlier ones. */
export class Candidates {
  readonly #index: GramIndex;
  readonly #enough: Enough;
  readonly #counts: Int32Array;
  readonly #touched: Uint32Array;
  readonly #everywhere: Everywhere;
  /** For each list of more than {@link EVERYWHERE}, its weight for the text that is looked at. */
  readonly #weight: Uint32Array;

  constructor(index: GramIndex, enough: Enough) {
    this.#index = index;
    this.#enough = enough;
    this.#counts = new Int32Array(index.held.length);
    this.#touched = new Uint32Array(index.held.length);
    this.#everywhere = everywhereIn(index);
    this.#weight = new Uint32Array(this.#everywhere.count);
  }

  /** Adds the pairs of this text with earlier ones that share enough with it, ascending, with exact containments. */
  of(text: number, pairs: SharedPair[]): void {
    const found = this.#count(text);
    const uncounted = this.#weigh(text, true);
    for (const other of this.#near(text, found, uncounted).sort()) {
      const counted = (this.#counts[other] ?? 0) >> 1;
      this.#counts[other] = 0;
      const pair = this.#pair(text, other, uncounted === 0 ? counted : this.#exact(other, counted));
      if (pair) pairs.push(pair);
    }
    if (uncounted > 0) this.#weigh(text, false);
  }

  /** Sets, or takes back, the weights of what a text holds of the lists that are not counted for every pair; gives their sum. */
  #weigh(text: number, isLookedAt: boolean): number {
    const { held, weights } = this.#index;
    const on = held[text] ?? NONE;
    let sum = 0;
    for (let i = 0; i < on.length; i++) {
      const number = this.#everywhere.numberOf[on[i] ?? 0] ?? 0;
      if (number === 0) continue;
      const weight = isLookedAt ? (weights[text]?.[i] ?? 0) : 0;
      this.#weight[number] = weight;
      sum += weight;
    }
    return sum;
  }

  /** Counts the grams that a text shares with each earlier one; gives the number of those texts. */
  #count(text: number): number {
    const { held, weights, lists } = this.#index;
    const on = held[text] ?? NONE;
    let found = 0;
    for (let n = 0; n < on.length; n++) {
      const list = on[n] ?? 0;
      const weight = ONE * (weights[text]?.[n] ?? 0);
      const from = lists.offsets[list] ?? 0;
      const to = lists.offsets[list + 1] ?? 0;
      const listed = to - from > COMMON ? from + EARLIEST : to;
      found = this.#add(text, from, listed, weight, LISTED, found);
      if (to - from <= EVERYWHERE) found = this.#add(text, listed, to, weight, 0, found);
    }
    return found;
  }

  /** Adds a weight to the earlier texts in a part of a list. */
  #add(text: number, from: number, to: number, weight: number, mark: number, found: number): number {
    const { texts } = this.#index.lists;
    const counts = this.#counts;
    for (let i = from; i < to; i++) {
      const other = texts[i] ?? 0;
      if (other >= text) break;
      const count = counts[other] ?? 0;
      if (count === 0) this.#touched[found++] = other;
      counts[other] = (count + weight) | mark;
    }
    return found;
  }

  /** Those that may share enough; most share a phrase only and are gone before anything is sorted. */
  #near(text: number, found: number, uncounted: number): Uint32Array {
    let kept = 0;
    for (let i = 0; i < found; i++) {
      const other = this.#touched[i] ?? 0;
      const count = this.#counts[other] ?? 0;
      if ((count & LISTED) !== 0 && (count >> 1) + uncounted >= needed(this.#index, this.#enough, text, other))
        this.#touched[kept++] = other;
      else this.#counts[other] = 0;
    }
    return this.#touched.subarray(0, kept);
  }

  #pair(text: number, other: number, shared: number): SharedPair | null {
    const { sizes } = this.#index;
    if (shared < needed(this.#index, this.#enough, text, other)) return null;
    return { earlier: other, later: text, ofEarlier: shared / (sizes[other] ?? 1), ofLater: shared / (sizes[text] ?? 1) };
  }

  /** All the grams that the two share: of those that stand everywhere only the earliest holders have been counted. */
  #exact(other: number, counted: number): number {
    const on = this.#everywhere.held[other] ?? NONE;
    let shared = counted;
    for (let i = 0; i < on.length; i++) shared += this.#weight[on[i] ?? 0] ?? 0;
    return shared;
  }
}

/**
 * The lists of more than {@link EVERYWHERE} texts under numbers of their own from 1 on: they are few, and what is known of them stays in the fastest
 * memory while they are looked up for a million pairs.
 */
interface Everywhere {
  readonly count: number;
  /** For each list its number; 0 for one of fewer texts. */
  readonly numberOf: Uint32Array;
  /** For each text the numbers of those on which it is, but not among the earliest, who are counted for every pair. */
  readonly held: readonly Uint32Array[];
}

function everywhereIn({ held, lists }: GramIndex): Everywhere {
  const numberOf = new Uint32Array(lists.count);
  let count = 1;
  for (let list = 0; list < lists.count; list++)
    if ((lists.offsets[list + 1] ?? 0) - (lists.offsets[list] ?? 0) > EVERYWHERE) numberOf[list] = count++;
  if (count === 1) return { count, numberOf, held: [] };
  const found = new Uint32Array(count);
  const later = held.map((on, text) => {
    let kept = 0;
    for (let i = 0; i < on.length; i++) {
      const list = on[i] ?? 0;
      const number = numberOf[list] ?? 0;
      if (number !== 0 && text > (lists.texts[(lists.offsets[list] ?? 0) + EARLIEST - 1] ?? 0)) found[kept++] = number;
    }
    return found.slice(0, kept);
  });
  return { count, numberOf, held: later };
}

const NONE = new Uint32Array(0);

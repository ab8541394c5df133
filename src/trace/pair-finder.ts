import type { GramIndex } from "./gram-index.ts";
import { COMMON, EARLIEST, type Enough, needed, type SharedPair } from "./shared-pair.ts";

/** Which texts of an index are in use, and in which order. */
export interface Order {
  /** How many are not in use. */
  readonly away: number;
  /** Those that stand elsewhere than their number says. */
  readonly displaced: ReadonlySet<number>;
  has(text: number): boolean;
  /** Below zero where the first is the earlier. */
  compare(one: number, other: number): number;
}

/**
 * For each list of an index, how many grams of one text are on it. That does not depend on which texts are in use, so all finders of an index share one: to make it takes a few
 * milliseconds in a case of 10,000 reports, and two that are asked for the same text hold it once.
 */
export class HeldText {
  readonly #index: GramIndex;
  readonly #weights: Uint32Array;
  #text = -1;

  constructor(index: GramIndex) {
    this.#index = index;
    this.#weights = new Uint32Array(index.lists.count);
  }

  /** The weights of a text, good until another is asked for. */
  of(text: number): Uint32Array {
    if (this.#text === text) return this.#weights;
    for (const list of this.#index.held[this.#text] ?? NONE) this.#weights[list] = 0;
    this.#text = text;
    const weights = this.#index.weights[text] ?? NONE;
    (this.#index.held[text] ?? NONE).forEach((list, i) => {
      this.#weights[list] = weights[i] ?? 0;
    });
    return this.#weights;
  }
}

/**
 * Finds for single texts the pairs that {@link SharedText.pairs} finds for all at once: two that share enough, and a gram that is not common or of
 * whose earliest holders the earlier of them is one. What two share does not depend on others; only whether a gram is common, and who its earliest
 * holders are, does.
 */
export class PairFinder {
  readonly #index: GramIndex;
  readonly #enough: Enough;
  readonly #order: Order;
  readonly #held: HeldText;
  readonly #earliest = new Map<number, readonly number[] | null>();

  constructor(index: GramIndex, enough: Enough, order: Order, held: HeldText) {
    this.#index = index;
    this.#enough = enough;
    this.#order = order;
    this.#held = held;
  }

  /** All pairs of a text, in no order; none for one that is not in use. */
  of(text: number): readonly SharedPair[] {
    if (!this.#order.has(text)) return [];
    const others = new Set<number>();
    for (const list of this.#index.held[text] ?? NONE) {
      const earliest = this.earliest(list);
      for (const other of earliest === null || earliest.includes(text) ? this.members(list) : earliest) others.add(other);
    }
    others.delete(text);
    const found: SharedPair[] = [];
    const weights = this.#held.of(text);
    for (const other of others) {
      if (!this.#order.has(other)) continue;
      const shared = this.#sharedWith(other, weights);
      if (shared >= needed(this.#index, this.#enough, text, other)) found.push(this.#pair(text, other, shared));
    }
    return found;
  }

  /** The texts with which a text is a pair. */
  othersOf(text: number): ReadonlySet<number> {
    return new Set(this.of(text).map(({ earlier, later }) => (earlier === text ? later : earlier)));
  }

  /** The pair of two texts, null where they are none. Fastest where the first is the same many times. */
  between(one: number, other: number): SharedPair | null {
    if (!this.#order.has(one) || !this.#order.has(other)) return null;
    const weights = this.#held.of(one);
    const shared = this.#sharedWith(other, weights);
    if (shared < needed(this.#index, this.#enough, one, other)) return null;
    const earlier = this.#order.compare(one, other) < 0 ? one : other;
    const isListed = (this.#index.held[other] ?? NONE).some(
      (list) => weights[list] !== 0 && (this.earliest(list)?.includes(earlier) ?? true),
    );
    return isListed ? this.#pair(one, other, shared) : null;
  }

  /** The earliest holders of what is common, in order; null for a list of what is not. */
  earliest(list: number): readonly number[] | null {
    const length = this.#end(list) - this.#start(list);
    if (length <= COMMON) return null;
    const known = this.#earliest.get(list);
    if (known !== undefined) return known;
    const found = this.#isCommon(list, length) ? this.#first(list) : null;
    this.#earliest.set(list, found);
    return found;
  }

  /** The texts on a list, those that are not in use as well. */
  members(list: number): Uint32Array {
    return this.#index.lists.texts.subarray(this.#start(list), this.#end(list));
  }

  /** The lists that a text is on. */
  lists(text: number): Uint32Array {
    return this.#index.held[text] ?? NONE;
  }

  #start(list: number): number {
    return this.#index.lists.offsets[list] ?? 0;
  }

  #end(list: number): number {
    return this.#index.lists.offsets[list + 1] ?? 0;
  }

  #isCommon(list: number, length: number): boolean {
    if (length - this.#order.away > COMMON) return true;
    let used = 0;
    for (const text of this.members(list)) if (this.#order.has(text)) used++;
    return used > COMMON;
  }

  #first(list: number): readonly number[] {
    const found: number[] = [];
    const members = this.members(list);
    for (let i = 0; i < members.length && found.length < EARLIEST; i++) {
      const text = members[i] ?? 0;
      if (this.#order.has(text) && !this.#order.displaced.has(text)) found.push(text);
    }
    if (this.#order.displaced.size === 0) return found;
    const moved = [...this.#order.displaced].filter((text) => this.#order.has(text) && members.includes(text));
    return [...found, ...moved].sort((a, b) => this.#order.compare(a, b)).slice(0, EARLIEST);
  }

  #sharedWith(other: number, weights: Uint32Array): number {
    let shared = 0;
    for (const list of this.lists(other)) shared += weights[list] ?? 0;
    return shared;
  }

  #pair(one: number, other: number, shared: number): SharedPair {
    const [earlier, later] = this.#order.compare(one, other) < 0 ? [one, other] : [other, one];
    const { sizes } = this.#index;
    return { earlier, later, ofEarlier: shared / (sizes[earlier] ?? 1), ofLater: shared / (sizes[later] ?? 1) };
  }
}

const NONE = new Uint32Array(0);

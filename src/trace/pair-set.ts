/** Beyond so many pairs it is quicker to compare everything again. */
const MOST_PAIRS = 200_000;

/** Pairs of texts, those of one text together; a pair may be in it both ways round. */
export class PairSet {
  readonly #others = new Map<number, Set<number>>();
  #size = 0;

  add(one: number, other: number): void {
    if (one === other || this.isTooLarge) return;
    const others = this.#others.get(one) ?? new Set<number>();
    this.#others.set(one, others);
    if (others.has(other)) return;
    others.add(other);
    this.#size++;
  }

  /** All pairs among these texts. */
  addAll(texts: readonly number[]): void {
    if (texts.length * texts.length > 2 * MOST_PAIRS) this.#size = MOST_PAIRS + 1;
    for (const [i, one] of texts.entries()) {
      if (this.isTooLarge) return;
      for (const other of texts.slice(0, i)) this.add(one, other);
    }
  }

  /** True where there are, or were to be, so many that not all of them are in it. */
  get isTooLarge(): boolean {
    return this.#size > MOST_PAIRS;
  }

  /** Those in which none of these texts is. */
  without(texts: ReadonlySet<number>): PairSet {
    const left = new PairSet();
    left.#size = this.isTooLarge ? this.#size : 0;
    for (const [one, other] of this) if (!texts.has(one) && !texts.has(other)) left.add(one, other);
    return left;
  }

  *[Symbol.iterator](): Iterator<readonly [number, number]> {
    for (const [one, others] of this.#others) for (const other of others) yield [one, other];
  }
}

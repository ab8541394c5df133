/** The weights of features: each a tag's place in PENN_TAGS and a weight from -128 to 127, in one number. Made by {@link entryOf}. */
export type WeightRow = ArrayLike<number>;

const EMPTY = -1;

/** One weight of a row. */
export function entryOf(tag: number, weight: number): number {
  return (tag << 8) | (weight & 255);
}

/** Adds the weights of a row from the `first`-th entry to before the `end`-th to the scores of the tags. */
export function addRow(scores: Int32Array, row: Int16Array, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const entry = row[i] ?? 0;
    const tag = entry >> 8;
    scores[tag] = (scores[tag] ?? 0) + ((entry << 24) >> 24);
  }
}

/**
 * Weights by feature. One array of pairs (feature, where its row begins), open addressing, never more than half full; another with the
 * rows, each its length and then its entries. So a look-up touches two places of memory, whatever there is to find.
 */
export class WeightTable {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #rows: Int16Array;
  #used = 0;

  /** Room for so many features with so many weights together. */
  constructor(features: number, weights: number) {
    const bits = 33 - Math.clz32(Math.max(1, features));
    this.#slots = new Int32Array(2 << bits).fill(EMPTY);
    this.#shift = 32 - bits;
    this.#rows = new Int16Array(features + weights);
  }

  /** Adds a feature, which is no negative number and is not in the table yet. */
  set(feature: number, row: WeightRow): void {
    const slot = this.#slot(feature);
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = this.#used;
    this.#rows[this.#used++] = row.length;
    this.#rows.set(row, this.#used);
    this.#used += row.length;
  }

  /** Adds the weights of a feature to the scores of the tags; a feature that is not in the table adds nothing. */
  addTo(scores: Int32Array, feature: number): void {
    const slot = this.#slot(feature);
    if (this.#slots[slot] !== feature) return;
    const start = this.#slots[slot + 1] ?? 0;
    addRow(scores, this.#rows, start + 1, start + 1 + (this.#rows[start] ?? 0));
  }

  /** The weights of several features in one row. */
  rowOf(features: readonly number[]): Int16Array {
    const row: number[] = [];
    for (const feature of features) {
      const slot = this.#slot(feature);
      if (this.#slots[slot] !== feature) continue;
      const start = this.#slots[slot + 1] ?? 0;
      row.push(...this.#rows.subarray(start + 1, start + 1 + (this.#rows[start] ?? 0)));
    }
    return Int16Array.from(row);
  }

  #slot(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> this.#shift) << 1;
    for (let key = slots[slot]; key !== feature && key !== EMPTY; key = slots[slot]) slot = (slot + 2) & mask;
    return slot;
  }
}

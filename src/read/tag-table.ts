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
 * rows, each its length and then its entries. Most look-ups find nothing: a small array of bits, one for each eighth of a slot, tells most
 * of those, so that they need not touch the large ones.
 */
export class WeightTable {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #rows: Int16Array;
  readonly #bits: Uint8Array;
  #used = 0;

  /** Room for so many features with so many weights together. */
  constructor(features: number, weights: number) {
    const bits = 33 - Math.clz32(Math.max(1, features));
    this.#slots = new Int32Array(2 << bits).fill(EMPTY);
    this.#bits = new Uint8Array(1 << bits);
    this.#shift = 29 - bits;
    this.#rows = new Int16Array(features + weights);
  }

  /** Adds a feature, which is no negative number and is not in the table yet. */
  set(feature: number, row: WeightRow): void {
    const hash = hashOf(feature) >>> this.#shift;
    const slot = this.#slot(feature, hash);
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = this.#used;
    this.#rows[this.#used++] = row.length;
    for (let i = 0; i < row.length; i++) this.#rows[this.#used++] = row[i] ?? 0;
  }

  /** Adds the weights of a feature to the scores of the tags; a feature that is not in the table adds nothing. */
  addTo(scores: Int32Array, feature: number): void {
    const start = this.#start(feature);
    if (start >= 0) addRow(scores, this.#rows, start + 1, start + 1 + (this.#rows[start] ?? 0));
  }

  /** The weights of several features in one row. */
  rowOf(features: readonly number[]): Int16Array {
    const row: number[] = [];
    for (const feature of features) {
      const start = this.#start(feature);
      for (let i = 1; start >= 0 && i <= (this.#rows[start] ?? 0); i++) row.push(this.#rows[start + i] ?? 0);
    }
    return Int16Array.from(row);
  }

  /** Where the row of a feature begins, or -1. */
  #start(feature: number): number {
    const hash = hashOf(feature) >>> this.#shift;
    if (((this.#bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0) return -1;
    const slot = this.#slot(feature, hash);
    return this.#slots[slot] === feature ? (this.#slots[slot + 1] ?? -1) : -1;
  }

  /** The slot that holds a feature, or the empty one where it would be put. */
  #slot(feature: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash >>> 3) << 1;
    for (let key = slots[slot]; key !== feature && key !== EMPTY; key = slots[slot]) slot = (slot + 2) & mask;
    return slot;
  }
}

/** Spreads features over 32 bits; the upper ones are the better. */
function hashOf(feature: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1);
}

/** The weights of one feature: for each tag that it speaks for or against, its place in PENN_TAGS and a weight. */
export type WeightRow = readonly (readonly [tag: number, weight: number])[];

const EMPTY = -1;

/**
 * Weights by feature. One array of pairs (feature, where its row begins), open addressing, never more than half full; another with the
 * rows, each its length and then tag and weight in one number. So a look-up touches two places of memory, whatever there is to find.
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
    for (const [tag, weight] of row) this.#rows[this.#used++] = (tag << 8) | (weight & 255);
  }

  /** Adds the weights of a feature to the scores of the tags; a feature that is not in the table adds nothing. */
  addTo(scores: Int32Array, feature: number): void {
    const slot = this.#slot(feature);
    if (this.#slots[slot] !== feature) return;
    const rows = this.#rows;
    const start = this.#slots[slot + 1] ?? 0;
    const end = start + (rows[start] ?? 0);
    for (let i = start + 1; i <= end; i++) {
      const entry = rows[i] ?? 0;
      const tag = entry >> 8;
      scores[tag] = (scores[tag] ?? 0) + ((entry << 24) >> 24);
    }
  }

  #slot(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> this.#shift) << 1;
    for (let key = slots[slot]; key !== feature && key !== EMPTY; key = slots[slot]) slot = (slot + 2) & mask;
    return slot;
  }
}

import type { Arrays } from "./arrays.ts";
import { PENN_TAGS } from "./penn-tag.ts";

/** The weights of features: each a tag's place in PENN_TAGS and a weight from -128 to 127, in one number. Made by {@link entryOf}. */
export type WeightRow = ArrayLike<number>;

/** Four tags share a number, each with so many bits: sums stay far below 4096 on either side of nought. */
const BITS = 13;
const PAIR = 2 ** (2 * BITS);
/** What a weight counts in its number, by the last two bits of its tag's place. */
const SHARES = Float64Array.from({ length: 4 }, (_, tag) => 2 ** (BITS * tag));
/** So many numbers hold a sum for every tag. A number counts 52 bits exactly: one addition serves four tags. */
export const SUMS: number = Math.ceil(PENN_TAGS.length / 4);

/** One weight of a row. */
export function entryOf(tag: number, weight: number): number {
  return (tag << 8) | (weight & 255);
}

/** The place of the tag with the highest sum; the first among equals. */
export function highest(sums: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < PENN_TAGS.length; tag += 2) {
    const four = sums[tag >> 2] ?? 0;
    const upper = Math.round(four / PAIR);
    const pair = (tag & 2) === 0 ? four - upper * PAIR : upper;
    const first = (pair << (32 - BITS)) >> (32 - BITS);
    const second = (pair - first) >> BITS;
    if (first > most) {
      best = tag;
      most = first;
    }
    if (second > most) {
      best = tag + 1;
      most = second;
    }
  }
  return best;
}

/**
 * Weights by feature. One array says by a feature's hash where its row begins, open addressing, never more than two thirds full; another
 * holds the rows: the feature in two halves, the number of its entries, and the entries, three on average. So all of it stays near the
 * processor, and little memory has to be made ready. A small array of bits, one for each eighth of a slot, tells most features that are
 * not there.
 */
export class WeightTable {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #bits: Uint8Array;
  readonly #rows: Uint16Array;
  #used: number;

  private constructor(slots: Int32Array, bits: Uint8Array, rows: Uint16Array, used: number) {
    this.#slots = slots;
    this.#bits = bits;
    this.#rows = rows;
    this.#used = used;
    this.#shift = Math.clz32(slots.length) - 2;
  }

  /** Room for so many features, and for so many entries of all of them together. */
  static empty(features: number, entries: number): WeightTable {
    const size = 1 << (32 - Math.clz32(features * 1.5));
    // No row begins at 0, which is what an empty slot holds.
    return new WeightTable(new Int32Array(size), new Uint8Array(size), new Uint16Array(1 + features * 3 + entries), 1);
  }

  /** Takes the three arrays of {@link arrays}. */
  static from(arrays: Arrays): WeightTable {
    const [slots, bits, rows] = [arrays.int32(), arrays.uint8(), arrays.uint16()];
    return new WeightTable(slots, bits, rows, rows.length);
  }

  get arrays(): readonly [Int32Array, Uint8Array, Uint16Array] {
    return [this.#slots, this.#bits, this.#rows.subarray(0, this.#used)];
  }

  /** Adds a feature, which is no negative number and is not in the table yet. */
  set(feature: number, row: WeightRow): void {
    const hash = hashOf(feature) >>> this.#shift;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash >>> 3;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    const rows = this.#rows;
    let at = this.#used;
    slots[slot] = at;
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
    rows[at++] = feature & 0xffff;
    rows[at++] = feature >>> 16;
    rows[at++] = row.length;
    for (let i = 0; i < row.length; i++) rows[at++] = row[i] ?? 0;
    this.#used = at;
  }

  /** Adds the weights of a feature to the sums from `to` on; a feature that is not in the table adds nothing. */
  addTo(sums: Float64Array, to: number, feature: number): void {
    const row = this.#rowOf(feature);
    if (row === 0) return;
    const rows = this.#rows;
    const first = row + 3;
    const end = first + (rows[row + 2] ?? 0);
    for (let i = first; i < end; i++) {
      const entry = rows[i] ?? 0;
      const at = to + (entry >> 10);
      sums[at] = (sums[at] ?? 0) + ((entry << 24) >> 24) * (SHARES[(entry >> 8) & 3] ?? 0);
    }
  }

  /** Where the row of a feature begins, or 0. */
  #rowOf(feature: number): number {
    const hash = hashOf(feature) >>> this.#shift;
    if (((this.#bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0) return 0;
    const slots = this.#slots;
    const rows = this.#rows;
    const mask = slots.length - 1;
    let slot = hash >>> 3;
    let row = slots[slot] ?? 0;
    while (row !== 0 && (rows[row] !== (feature & 0xffff) || rows[row + 1] !== feature >>> 16)) {
      slot = (slot + 1) & mask;
      row = slots[slot] ?? 0;
    }
    return row;
  }
}

/** Spreads features over 32 bits; the upper ones are the better. */
function hashOf(feature: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1);
}

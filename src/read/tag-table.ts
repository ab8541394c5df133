import { PENN_TAGS } from "./penn-tag.ts";

/** The weights of features: each a tag's place in PENN_TAGS and a weight from -128 to 127, in one number. Made by {@link entryOf}. */
export type WeightRow = ArrayLike<number>;

/** Four tags share a number, each with so many bits: sums stay far below 4096 on either side of nought. */
const BITS = 13;
const PAIR = 2 ** (2 * BITS);
/** So many numbers hold a sum for every tag. A number counts 52 bits exactly: one addition serves four tags. */
export const SUMS: number = Math.ceil(PENN_TAGS.length / 4);

const EMPTY = -1;

/** One weight of a row. */
export function entryOf(tag: number, weight: number): number {
  return (tag << 8) | (weight & 255);
}

/** Adds {@link SUMS} numbers of `rows`, from `start` on, to those of `sums` from `to` on. */
export function addSums(sums: Float64Array, to: number, rows: Float64Array, start: number): void {
  for (let i = 0; i < SUMS; i++) sums[to + i] = (sums[to + i] ?? 0) + (rows[start + i] ?? 0);
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
 * Weights by feature. One array of pairs (feature, where its row begins), open addressing, never more than half full; another with the
 * rows, each {@link SUMS} numbers. A small array of bits, one for each eighth of a slot, tells most features that are not there, so that
 * they need not touch the large ones.
 */
export class WeightTable {
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #rows: Float64Array;
  readonly #bits: Uint8Array;
  #used = 0;

  /** Room for so many features. */
  constructor(features: number) {
    const bits = 33 - Math.clz32(Math.max(1, features));
    this.#slots = new Int32Array(2 << bits).fill(EMPTY);
    this.#bits = new Uint8Array(1 << bits);
    this.#shift = 29 - bits;
    this.#rows = new Float64Array(features * SUMS);
  }

  /** Adds a feature, which is no negative number and is not in the table yet. */
  set(feature: number, row: WeightRow): void {
    const hash = hashOf(feature) >>> this.#shift;
    const slot = this.#slot(feature, hash);
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = this.#used;
    for (let i = 0; i < row.length; i++) {
      const entry = row[i] ?? 0;
      const tag = entry >> 8;
      const at = this.#used + (tag >> 2);
      this.#rows[at] = (this.#rows[at] ?? 0) + ((entry << 24) >> 24) * 2 ** (BITS * (tag & 3));
    }
    this.#used += SUMS;
  }

  /** Adds the weights of a feature to the sums from `to` on; a feature that is not in the table adds nothing. */
  addTo(sums: Float64Array, to: number, feature: number): void {
    const start = this.#start(feature);
    if (start >= 0) addSums(sums, to, this.#rows, start);
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

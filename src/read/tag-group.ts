import { SUMS, type WeightTable } from "./tag-table.ts";

/** Two to the power of so many sums are kept for a group. Each has one place, from which another that belongs there drives it. */
const BITS = 12;

/**
 * The sums of a few features of a place that come together over and over, as those of the tag before and of the look of the words
 * around: one look finds what all of them weigh.
 */
export class FeatureGroup {
  readonly #weights: WeightTable;
  readonly #first: number;
  readonly #count: number;
  /** The features of each place; no feature is 0, which is what an empty place holds. */
  readonly #held: Int32Array;
  /** SUMS numbers for each place. */
  readonly sums: Float64Array;

  /** The group has the features `[first, last)` of those of a place. */
  constructor(weights: WeightTable, [first, last]: readonly [number, number]) {
    this.#weights = weights;
    this.#first = first;
    this.#count = last - first;
    this.#held = new Int32Array(this.#count << BITS);
    this.sums = new Float64Array(SUMS << BITS);
  }

  /** Where in {@link sums} those of the group begin. They hold until the next call. */
  find(features: Int32Array): number {
    const place = this.#placeOf(features);
    if (!this.#isAt(place, features)) this.#put(place, features);
    return place * SUMS;
  }

  #placeOf(features: Int32Array): number {
    let hash = 0;
    for (let i = 0; i < this.#count; i++) hash = Math.imul(hash ^ (hash >>> 15) ^ (features[this.#first + i] ?? 0), 0x9e3779b1);
    return hash >>> (32 - BITS);
  }

  #isAt(place: number, features: Int32Array): boolean {
    const at = place * this.#count;
    for (let i = 0; i < this.#count; i++) if (this.#held[at + i] !== features[this.#first + i]) return false;
    return true;
  }

  #put(place: number, features: Int32Array): void {
    this.sums.fill(0, place * SUMS, (place + 1) * SUMS);
    for (let i = 0; i < this.#count; i++) {
      const feature = features[this.#first + i] ?? 0;
      this.#held[place * this.#count + i] = feature;
      this.#weights.addTo(this.sums, place * SUMS, feature);
    }
  }
}

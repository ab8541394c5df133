import type { Fingerprint } from "./item.ts";
import { type Sentence, say } from "./sentence.ts";

/** Two pictures of which one was probably made of the other differ in no more bits than this (PDQ). */
export const ALIKE_BITS = 31;
/** A picture of less quality has too little in it to be known again. */
export const LEAST_QUALITY = 50;

const WORDS = 8;

/** How the first of two pictures has to be turned to be like the second: the place in {@link Fingerprint.pdq}, and what to call it. */
const TURNINGS: readonly Sentence[] = [
  say`as it is`,
  say`turned a quarter to the left`,
  say`turned upside down`,
  say`turned a quarter to the right`,
  say`mirrored`,
  say`mirrored and turned upside down`,
  say`mirrored and turned a quarter to the left`,
  say`mirrored and turned a quarter to the right`,
];

export function turningOf(way: number): Sentence {
  return TURNINGS[way] ?? say`as it is`;
}

/** In what two pictures differ. */
export interface Alike {
  /** In how many of 256 bits. */
  readonly bits: number;
  /** A place in {@link turningOf}. */
  readonly way: number;
}

/**
 * How two pictures are alike that are probably one; null where they are not, or where one has too little in it to tell. The hash of a turned picture is not
 * quite the hash of the other turned back, so whoever compares gives the picture with the lesser digest first.
 */
export function alikeness(turned: Fingerprint, upright: Fingerprint): Alike | null {
  if (turned.quality < LEAST_QUALITY || upright.quality < LEAST_QUALITY) return null;
  const ways = waysOf.get(turned) ?? new PdqHashes(turned.pdq);
  waysOf.set(turned, ways);
  return ways
    .within(upright.pdq[0] ?? "", ALIKE_BITS)
    .reduce<Alike | null>((best, { at, bits }) => (best === null || bits < best.bits ? { bits, way: at } : best), null);
}

/** The hashes of one picture, for all ways in which it can be turned, are compared with those of many. */
const waysOf = new WeakMap<Fingerprint, PdqHashes>();

/** Many PDQ hashes in one piece of memory, to be looked through one after the other: a million in some twenty milliseconds, which no index would make worth its while. */
export class PdqHashes {
  readonly #words: Uint32Array;
  readonly length: number;

  /** Hashes of 64 hexadecimal digits. */
  constructor(hashes: readonly string[]) {
    this.length = hashes.length;
    this.#words = new Uint32Array(hashes.length * WORDS);
    for (const [i, hash] of hashes.entries()) this.#words.set(wordsOf(hash), i * WORDS);
  }

  /** Which hashes differ from this one in at most `most` bits, in their order, and in how many. */
  within(hash: string, most: number): readonly { readonly at: number; readonly bits: number }[] {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = wordsOf(hash);
    const words = this.#words;
    const found: { at: number; bits: number }[] = [];
    for (let at = 0, i = 0; at < words.length; at += WORDS, i++) {
      // Unrelated hashes are seen to be so after a quarter of them, mostly.
      let bits = ones((words[at] ?? 0) ^ a) + ones((words[at + 1] ?? 0) ^ b);
      if (bits > most) continue;
      bits += ones((words[at + 2] ?? 0) ^ c) + ones((words[at + 3] ?? 0) ^ d);
      if (bits > most) continue;
      bits +=
        ones((words[at + 4] ?? 0) ^ e) + ones((words[at + 5] ?? 0) ^ f) + ones((words[at + 6] ?? 0) ^ g) + ones((words[at + 7] ?? 0) ^ h);
      if (bits <= most) found.push({ at: i, bits });
    }
    return found;
  }
}

function wordsOf(hash: string): readonly number[] {
  return Array.from({ length: WORDS }, (_, i) => Number.parseInt(hash.slice(8 * i, 8 * i + 8), 16));
}

/** How many bits of 32 are set, counted in parallel (Hacker's Delight, 5-2). */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}

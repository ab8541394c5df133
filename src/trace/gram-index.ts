import type { WordStream } from "./word-stream.ts";

/** Words in one gram. */
export const GRAM = 5;

/**
 * Every run of {@link GRAM} words of every text, and the texts that it stands in. Texts are numbers 0, 1, 2, … in the order given.
 * Two different runs share a number with a probability of about 10⁻⁷ for four million runs (48 bits of hash).
 */
export interface GramIndex {
  /** For each text, the gram at each of its positions. */
  readonly sequences: readonly Uint32Array[];
  /** For each text, its distinct grams, ascending. */
  readonly sets: readonly Uint32Array[];
  /** The texts of gram g are `texts[offsets[g]] … texts[offsets[g + 1] - 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly texts: Uint32Array;
}

/** Builds the index by sorting, in time linear in the number of words. */
export function gramIndex(streams: readonly WordStream[]): GramIndex {
  const lengths = streams.map((stream) => Math.max(0, stream.words.length - GRAM + 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const hash: Hashes = [new Uint16Array(total), new Uint16Array(total), new Uint16Array(total)];
  const owner = new Uint32Array(total);
  let at = 0;
  streams.forEach((stream, text) => {
    for (let i = 0; i + GRAM <= stream.words.length; i++, at++) {
      hashInto(stream.words, i, hash, at);
      owner[at] = text;
    }
  });
  const order = sortedOrder(hash, total);
  const numbers = new Uint32Array(total);
  const texts = new Uint32Array(total);
  const offsets: number[] = [];
  let filled = 0;
  let last = -1;
  for (let i = 0; i < total; i++) {
    const place = order[i] ?? 0;
    const fresh = last < 0 || hash[0][place] !== hash[0][last] || hash[1][place] !== hash[1][last] || hash[2][place] !== hash[2][last];
    if (fresh) offsets.push(filled);
    if (fresh || owner[place] !== owner[last]) texts[filled++] = owner[place] ?? 0;
    numbers[place] = offsets.length - 1;
    last = place;
  }
  offsets.push(filled);
  const sequences: Uint32Array[] = [];
  let from = 0;
  for (const length of lengths) {
    sequences.push(numbers.subarray(from, from + length));
    from += length;
  }
  return { sequences, sets: sequences.map(distinct), offsets: Uint32Array.from(offsets), texts: texts.subarray(0, filled) };
}

/** 48 bits for each position, in three parts. */
type Hashes = readonly [Uint16Array, Uint16Array, Uint16Array];

function hashInto(words: Uint32Array, from: number, hash: Hashes, at: number): void {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = from; i < from + GRAM; i++) {
    const word = words[i] ?? 0;
    a = Math.imul(a ^ word, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  const mixed = Math.imul(a ^ (a >>> 16), 0x27d4eb2f);
  hash[0][at] = mixed;
  hash[1][at] = mixed >>> 16;
  hash[2][at] = b ^ (b >>> 16);
}

/** Positions ordered by hash, and by position among equals: a radix sort, stable, three passes of 16 bits. */
function sortedOrder(hash: Hashes, total: number): Uint32Array {
  let order = new Uint32Array(total);
  for (let i = 0; i < total; i++) order[i] = i;
  let next = new Uint32Array(total);
  for (const digits of hash) {
    const starts = new Uint32Array(0x10001);
    for (let i = 0; i < total; i++) {
      const digit = (digits[i] ?? 0) + 1;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    for (let i = 0; i < total; i++) {
      const place = order[i] ?? 0;
      const digit = digits[place] ?? 0;
      const to = starts[digit] ?? 0;
      next[to] = place;
      starts[digit] = to + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

function distinct(sequence: Uint32Array): Uint32Array {
  const sorted = sequence.slice().sort();
  let filled = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[filled++] = sorted[i] ?? 0;
  return sorted.subarray(0, filled);
}

/** How many grams two texts have in common: a merge of two ascending lists. */
export function sharedGrams(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

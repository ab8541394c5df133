import type { Arrays } from "./arrays.ts";

/** Gives words their numbers, from 1. */
export interface WordNumbers {
  get(word: string): number | undefined;
}

/**
 * Words numbered in their order, held as three arrays of numbers, so that they can be kept as bytes and need no making. Open addressing,
 * never more than half full; up to 65,535 words.
 */
export class WordList implements WordNumbers {
  /** The words behind each other, in UTF-16. */
  readonly #codes: Uint16Array;
  /** Where each word begins, by its number less one; behind the last, where it ends. */
  readonly #starts: Int32Array;
  /** Numbers of words, by hash; 0 where there is none. */
  readonly #slots: Uint16Array;

  private constructor(codes: Uint16Array, starts: Int32Array, slots: Uint16Array) {
    this.#codes = codes;
    this.#starts = starts;
    this.#slots = slots;
  }

  /** No word may occur twice. */
  static of(words: readonly string[]): WordList {
    const codes = Uint16Array.from(words.join(""), (unit) => unit.charCodeAt(0));
    const starts = new Int32Array(words.length + 1);
    const slots = new Uint16Array(2 << (32 - Math.clz32(words.length)));
    words.forEach((word, i) => {
      starts[i + 1] = (starts[i] ?? 0) + word.length;
      let slot = slotOf(word, slots.length);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i + 1;
    });
    return new WordList(codes, starts, slots);
  }

  /** Takes the three arrays of {@link arrays}. */
  static from(arrays: Arrays): WordList {
    return new WordList(arrays.uint16(), arrays.int32(), arrays.uint16());
  }

  get arrays(): readonly [Uint16Array, Int32Array, Uint16Array] {
    return [this.#codes, this.#starts, this.#slots];
  }

  get(word: string): number | undefined {
    const slots = this.#slots;
    for (let slot = slotOf(word, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] ?? 0;
      if (number === 0) return undefined;
      if (this.#is(number, word)) return number;
    }
  }

  #is(number: number, word: string): boolean {
    const start = this.#starts[number - 1] ?? 0;
    if ((this.#starts[number] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.#codes[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }
}

function slotOf(word: string, slots: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots - 1);
}

import { bySpan, type Span } from "../record/span.ts";

/** The words of a text in order, each as a number that stands for the folded word in a {@link Vocabulary}, with its place. */
export interface WordStream {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Numbers for words, one for all that are the same when folded; given in order of first sight, they hold within one comparison only. */
export class Vocabulary {
  readonly #written = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#written.get(word);
    if (known !== undefined) return known;
    const folded = word.normalize("NFKC").toLowerCase();
    const number = this.#folded.get(folded) ?? this.#folded.size + 1;
    this.#folded.set(folded, number);
    this.#written.set(word, number);
    return number;
  }
}

/** Scripts that write no space between words are compared character by character. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Takes a text apart into words for comparison: compatibility-normalised and in lower case, punctuation left out. Words that touch
 * a masked span are left out too, and what stands on either side of the gap becomes adjacent: two texts that frame the same
 * quotation with the same words still share a run.
 */
export function wordStream(text: string, masked: readonly Span[], vocabulary: Vocabulary): WordStream {
  const gaps = [...masked].sort(bySpan);
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = 0;
  let hiddenTo = 0;
  for (const found of text.matchAll(WORD)) {
    const end = found.index + found[0].length;
    for (let next = gaps[gap]; next !== undefined && next[0] < end; next = gaps[++gap]) hiddenTo = Math.max(hiddenTo, next[1]);
    if (found.index < hiddenTo) continue;
    words.push(vocabulary.numberOf(found[0]));
    starts.push(found.index);
    ends.push(end);
  }
  return { words: new Uint32Array(words), starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}

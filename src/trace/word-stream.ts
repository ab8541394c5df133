import { bySpan, type Span } from "../record/span.ts";

/** The words of a text in order, each as a number that stands for the folded word, with its place. */
export interface WordStream {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Scripts that write no space between words are compared character by character. */
const ALONE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const PART = /^[\p{L}\p{N}\p{M}]$/u;

const UNKNOWN = 0;
const NO_WORD = 1;
const PART_OF_WORD = 2;
const WORD_ALONE = 3;

/** What kind of character each of the first 65,536 is, found out when first met: that is far faster than an expression on every text. */
const kinds = new Uint8Array(0x10000);

function kindOf(point: number): number {
  const known = kinds[point] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(point);
  const kind = ALONE.test(character) ? WORD_ALONE : PART.test(character) ? PART_OF_WORD : NO_WORD;
  if (point < kinds.length) kinds[point] = kind;
  return kind;
}

/**
 * Takes a text apart into words for comparison: compatibility-normalised and in lower case, punctuation left out. Words that touch
 * a masked span are left out too, and what stands on either side of the gap becomes adjacent: two texts that frame the same
 * quotation with the same words still share a run. A word's number is a hash of 32 bits: that two words share one is rare, and that five in a
 * row do is not to be feared.
 */
export function wordStream(text: string, masked: readonly Span[]): WordStream {
  const gaps = [...masked].sort(bySpan);
  const found = text.length <= SCRATCH ? scratch : columns(Math.floor(text.length / 2) + 1);
  const word = { end: 0, hash: 0 };
  let count = 0;
  let gap = 0;
  let hiddenTo = 0;
  for (let at = 0; at < text.length; at = word.end) {
    if (!readWord(text, at, word)) continue;
    for (let next = gaps[gap]; next !== undefined && next[0] < word.end; next = gaps[++gap]) hiddenTo = Math.max(hiddenTo, next[1]);
    if (at < hiddenTo) continue;
    if (count === found.words.length) grow(found);
    found.words[count] = word.hash;
    found.starts[count] = at;
    found.ends[count] = word.end;
    count++;
  }
  return { words: found.words.slice(0, count), starts: found.starts.slice(0, count), ends: found.ends.slice(0, count) };
}

/** A word has at least one character, so texts up to this length find room in the same columns, which need not be made for each. */
const SCRATCH = 16_384;
const scratch = columns(SCRATCH);

interface Columns {
  words: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

function columns(length: number): Columns {
  return { words: new Uint32Array(length), starts: new Uint32Array(length), ends: new Uint32Array(length) };
}

/** Reads the word that begins here; where none does, steps over one character and returns false. */
function readWord(text: string, at: number, word: { end: number; hash: number }): boolean {
  let point = text.codePointAt(at) ?? 0;
  let kind = kindOf(point);
  word.end = at + (point > 0xffff ? 2 : 1);
  if (kind === NO_WORD) return false;
  const alone = kind === WORD_ALONE;
  let plain = true;
  let hash = HASH;
  for (;;) {
    plain &&= point < 0x80;
    hash = hashOn(hash, point >= 0x41 && point <= 0x5a ? point + 0x20 : point);
    if (alone || word.end >= text.length) break;
    point = text.codePointAt(word.end) ?? 0;
    kind = kindOf(point);
    if (kind !== PART_OF_WORD) break;
    word.end += point > 0xffff ? 2 : 1;
  }
  word.hash = plain ? hash : hashOf(folded(text.slice(at, word.end)));
  return true;
}

/** A word as it is compared. */
function folded(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}

const HASH = 0x811c9dc5;

function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) >>> 0;
}

function hashOf(word: string): number {
  let hash = HASH;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** In a text without spaces there may be as many words as characters. */
function grow(found: Columns): void {
  const larger = (old: Uint32Array): Uint32Array => {
    const made = new Uint32Array(old.length * 2);
    made.set(old);
    return made;
  };
  found.words = larger(found.words);
  found.starts = larger(found.starts);
  found.ends = larger(found.ends);
}

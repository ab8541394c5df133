import type { Span } from "../record/span.ts";
import type { WordStream } from "./word-stream.ts";

/** An odd reading that two texts share where others have the usual one. */
export interface SharedError {
  readonly written: string;
  readonly usual: string;
  readonly a: Span;
  readonly b: Span;
}

interface Text {
  readonly text: string;
  readonly stream: WordStream;
}

/** Where a word stands: in which text, as which of its words. */
interface Place {
  readonly text: number;
  readonly word: number;
}

/** Beyond so many words in all, what stands between the same words is not gathered. */
const MOST_WORDS = 2_000_000;
/** So many texts with one odd reading are a fashion, and no pair of them is told apart by it. */
const MOST_HOLDERS = 8;
/** A pair shows so many. */
const MOST_SHOWN = 20;

/**
 * Finds words that stand between the same two words on either side but differ: a misspelling, another spelling of a name, another number.
 * Two who both get a thing right need not have met; two who share a mistake that others do not make very likely have. A word is odd where another
 * that is nearly the same is written more often; a number where more texts have another number in its place. By pair of texts, the
 * lesser number first.
 */
export function sharedErrors(texts: readonly Text[]): ReadonlyMap<string, readonly SharedError[]> {
  const found = new Map<string, SharedError[]>();
  if (texts.reduce((sum, { stream }) => sum + stream.words.length, 0) > MOST_WORDS) return found;
  const often = new Map<number, number>();
  for (const { stream } of texts) for (const word of stream.words) often.set(word, (often.get(word) ?? 0) + 1);
  for (const readings of variants(texts)) {
    for (const [word, places] of readings) {
      const usual = usualFor(word, readings, often, texts);
      if (usual !== null && places.length > 1 && places.length <= MOST_HOLDERS) addPairs(places, usual, texts, found);
    }
  }
  return found;
}

/** What stands between the same words, where that differs: by word, its places, one for each text. */
function variants(texts: readonly Text[]): Iterable<ReadonlyMap<number, readonly Place[]>> {
  const between = new Map<number, Map<number, Place[]>>();
  texts.forEach(({ stream: { words } }, text) => {
    for (let word = 2; word + 2 < words.length; word++) {
      const before = Math.imul(words[word - 2] ?? 0, 0x85ebca6b) ^ (words[word - 1] ?? 0);
      const after = Math.imul(words[word + 1] ?? 0, 0xc2b2ae35) ^ (words[word + 2] ?? 0);
      const key = (before >>> 0) * 0x20_0000 + (after >>> 11);
      const readings = between.get(key) ?? new Map<number, Place[]>();
      const places = readings.get(words[word] ?? 0) ?? [];
      if (places.at(-1)?.text !== text) places.push({ text, word });
      readings.set(words[word] ?? 0, places);
      between.set(key, readings);
    }
  });
  return [...between.values()].filter((readings) => readings.size > 1);
}

/** The reading that others have for an odd one; null where it is not odd. */
function usualFor(
  word: number,
  readings: ReadonlyMap<number, readonly Place[]>,
  often: ReadonlyMap<number, number>,
  texts: readonly Text[],
): string | null {
  const places = readings.get(word) ?? [];
  const written = wordAt(texts, places[0]);
  let best: { readonly usual: string; readonly count: number } | null = null;
  for (const [other, elsewhere] of readings) {
    if (other === word) continue;
    const usual = wordAt(texts, elsewhere[0]);
    const number = isNumber(written) && isNumber(usual);
    const count = number ? elsewhere.length : (often.get(other) ?? 0);
    const odd = number ? count > places.length : count > (often.get(word) ?? 0) && isNear(written, usual);
    if (odd && (best === null || count > best.count || (count === best.count && usual < best.usual))) best = { usual, count };
  }
  return best?.usual ?? null;
}

function addPairs(places: readonly Place[], usual: string, texts: readonly Text[], found: Map<string, SharedError[]>): void {
  places.forEach((one, i) => {
    for (const other of places.slice(i + 1)) {
      const key = `${one.text} ${other.text}`;
      const list = found.get(key) ?? [];
      const written = wordAt(texts, one);
      if (list.length < MOST_SHOWN && !list.some((known) => known.written === written))
        list.push({ written, usual, a: spanAt(texts, one), b: spanAt(texts, other) });
      found.set(key, list);
    }
  });
}

function spanAt(texts: readonly Text[], place: Place | undefined): Span {
  const stream = place === undefined ? undefined : texts[place.text]?.stream;
  return [stream?.starts[place?.word ?? 0] ?? 0, stream?.ends[place?.word ?? 0] ?? 0];
}

function wordAt(texts: readonly Text[], place: Place | undefined): string {
  return place === undefined ? "" : (texts[place.text]?.text.slice(...spanAt(texts, place)) ?? "");
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

const SHORTEST = 4;
const LONG = 8;

/** One letter apart, or two in a long word; words of fewer than four letters are near to too many others. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || isNumber(a) || isNumber(b)) return false;
  const allowed = Math.min(a.length, b.length) < LONG ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && editsBetween(a.toLowerCase(), b.toLowerCase()) <= allowed;
}

/** Letters put in, left out, changed, or swapped with a neighbour. */
function editsBetween(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}

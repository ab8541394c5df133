import type { Span } from "../record/span.ts";
import { type GramIndex, gramIndex, sharedGrams } from "./gram-index.ts";
import { byInstant, type Instant, instantOf, isBefore } from "./instant.ts";
import { RunFinder } from "./longest-run.ts";
import { directionOf } from "./overlap-direction.ts";
import { Vocabulary, type WordStream, wordStream } from "./word-stream.ts";

/** A text to compare. `masked` spans (quotations, boilerplate) take no part. */
export interface OverlapText {
  readonly key: string;
  readonly text: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
  readonly masked: readonly Span[];
}

/** Two texts that share words, `a` the one with the lesser key. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  /** `a`: the share of a's grams that stand in b; `b`: the share of b's that stand in a. */
  readonly containment: { readonly a: number; readonly b: number };
  /** The longest run of words that both have; the spans are offsets into the original texts. */
  readonly longest: { readonly tokens: number; readonly a: Span; readonly b: Span };
  /** The key of the one that the other took its text from; null where the direction is not known. */
  readonly parent: string | null;
  /** How probable it is that one took text from the other (or both from a third); with a parent, in that direction. */
  readonly probability: number;
  /** `time`: the parent was published before. `shape`: the other is an excerpt. `none`: the direction is not known. */
  readonly direction: "time" | "shape" | "none";
  readonly because: string;
}

/** A gram that stands in more texts than this is compared with its earliest holders only. */
const COMMON = 64;
const EARLIEST = 8;
/** Fewer shared grams (an eight-word phrase) prove nothing. */
const LEAST_SHARED = 4;

interface Prepared {
  readonly source: OverlapText;
  readonly at: Instant | null;
  readonly stream: WordStream;
}

/**
 * Finds the pairs of texts of which at least one stands in the other to the share of `minContainment` (0.25 unless given), most shared first.
 *
 * The measure is containment of distinct word 5-grams, exact, from an inverted index; Jaccard or MinHash would miss the excerpt in a long
 * article. To stay near-linear, a gram that stands in more than 64 texts leads only to the eight earliest of them. A pair can so go
 * unlisted only if what the two share also stands in at least eight earlier texts, and then each is listed with those: who copied
 * still has a parent, and a run however long is never lost. The figures of a listed pair count every gram, the common ones too.
 * Texts of unknown time come last, and in the order of their keys. Keys must differ.
 */
export function overlap(texts: readonly OverlapText[], options?: { readonly minContainment?: number }): readonly Overlap[] {
  const least = options?.minContainment ?? 0.25;
  const vocabulary = new Vocabulary();
  const prepared = [...texts]
    .map((source) => ({ source, at: instantOf(source.published), key: source.key }))
    .sort((x, y) => byInstant(x.at, y.at) || (x.key < y.key ? -1 : 1))
    .map(({ source, at }) => ({ source, at, stream: wordStream(source.text, source.masked, vocabulary) }));
  const index = gramIndex(prepared.map((text) => text.stream));
  const finder = new RunFinder(index.offsets.length);
  const found: Overlap[] = [];
  const candidates = new Candidates(index, least);
  prepared.forEach((later, number) => {
    const pairs = candidates.of(number);
    if (pairs.length === 0) return;
    finder.hold(index.sequences[number] ?? new Uint32Array(0));
    for (const pair of pairs) {
      const earlier = prepared[pair.text];
      if (!earlier) continue;
      const run = finder.find(index.sequences[pair.text] ?? new Uint32Array(0));
      const inLater = spanOf(later.stream, run.a, run.tokens);
      const inEarlier = spanOf(earlier.stream, run.b, run.tokens);
      found.push(described(earlier, later, pair, { tokens: run.tokens, inEarlier, inLater }));
    }
  });
  return found.sort(mostSharedFirst);
}

function mostSharedFirst(x: Overlap, y: Overlap): number {
  const more = Math.max(y.containment.a, y.containment.b) - Math.max(x.containment.a, x.containment.b);
  return more || y.longest.tokens - x.longest.tokens || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}

function spanOf(stream: WordStream, from: number, tokens: number): Span {
  return [stream.starts[from] ?? 0, stream.ends[from + tokens - 1] ?? 0];
}

interface Pair {
  readonly text: number;
  readonly ofEarlier: number;
  readonly ofLater: number;
}

/** Counts, text by text, how many grams it shares with earlier ones. */
class Candidates {
  readonly #index: GramIndex;
  readonly #least: number;
  readonly #counts: Uint32Array;
  readonly #common: Uint32Array;

  constructor(index: GramIndex, least: number) {
    this.#index = index;
    this.#least = least;
    this.#counts = new Uint32Array(index.sets.length);
    this.#common = Uint32Array.from(index.sets, (set) => set.reduce((sum, gram) => sum + (holders(index, gram) > COMMON ? 1 : 0), 0));
  }

  /** The earlier texts that share enough with this one, ascending, with exact containments. */
  of(text: number): readonly Pair[] {
    const { sets, offsets, texts } = this.#index;
    const counts = this.#counts;
    const touched: number[] = [];
    for (const gram of sets[text] ?? []) {
      const from = offsets[gram] ?? 0;
      const to = offsets[gram + 1] ?? 0;
      const stop = to - from > COMMON ? from + EARLIEST : to;
      for (let i = from; i < stop; i++) {
        const other = texts[i] ?? 0;
        if (other >= text) break;
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    const pairs: Pair[] = [];
    for (const other of touched.sort((x, y) => x - y)) {
      const counted = this.#counts[other] ?? 0;
      this.#counts[other] = 0;
      const pair = this.#pair(text, other, counted);
      if (pair) pairs.push(pair);
    }
    return pairs;
  }

  #pair(text: number, other: number, counted: number): Pair | null {
    const mine = this.#index.sets[text] ?? new Uint32Array(0);
    const theirs = this.#index.sets[other] ?? new Uint32Array(0);
    const needed = Math.max(LEAST_SHARED, this.#least * Math.min(mine.length, theirs.length));
    const uncounted = Math.min(this.#common[text] ?? 0, this.#common[other] ?? 0);
    if (counted + uncounted < needed) return null;
    const shared = uncounted === 0 ? counted : sharedGrams(mine, theirs);
    return shared < needed ? null : { text: other, ofEarlier: shared / theirs.length, ofLater: shared / mine.length };
  }
}

function holders(index: GramIndex, gram: number): number {
  return (index.offsets[gram + 1] ?? 0) - (index.offsets[gram] ?? 0);
}

function described(
  earlier: Prepared,
  later: Prepared,
  pair: Pair,
  run: { readonly tokens: number; readonly inEarlier: Span; readonly inLater: Span },
): Overlap {
  const first = earlier.source.key < later.source.key;
  const [a, b] = first ? [earlier, later] : [later, earlier];
  const containment = first ? { a: pair.ofEarlier, b: pair.ofLater } : { a: pair.ofLater, b: pair.ofEarlier };
  const longest = { tokens: run.tokens, a: first ? run.inEarlier : run.inLater, b: first ? run.inLater : run.inEarlier };
  const before = isBefore(a.at, b.at) ? "a" : isBefore(b.at, a.at) ? "b" : null;
  const judged = directionOf(containment, run.tokens, before);
  const parent = judged.parent === null ? null : judged.parent === "a" ? a.source.key : b.source.key;
  return { a: a.source.key, b: b.source.key, containment, longest, ...judged, parent };
}

import type { Span } from "../record/span.ts";
import { type GramIndex, gramIndex, sharedGrams } from "./gram-index.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";
import { RunFinder } from "./longest-run.ts";
import { Vocabulary, type WordStream, wordStream } from "./word-stream.ts";

/** A text to compare. `masked` spans (quotations, boilerplate) take no part. */
export interface OverlapText {
  readonly key: string;
  readonly text: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
  readonly masked: readonly Span[];
}

/** A text as it is compared. */
export interface Prepared {
  readonly source: OverlapText;
  readonly at: Instant | null;
  readonly stream: WordStream;
}

/** Two texts that share words, by their numbers in {@link SharedText.texts}: which share of the grams of each stands in the other. */
export interface SharedPair {
  readonly earlier: number;
  readonly later: number;
  readonly ofEarlier: number;
  readonly ofLater: number;
}

/** The longest run of words that two texts have, at its place in each. */
export interface SharedRun {
  readonly tokens: number;
  readonly inEarlier: Span;
  readonly inLater: Span;
}

/** A gram that stands in more texts than this is compared with its earliest holders only. */
const COMMON = 64;
const EARLIEST = 8;
/** Fewer shared grams (an eight-word phrase) prove nothing. */
const LEAST_SHARED = 4;

/**
 * Finds the pairs of texts of which at least one stands in the other to the share of `least`.
 *
 * The measure is containment of distinct word 5-grams, exact, from an inverted index; Jaccard or MinHash would miss the excerpt in a long
 * article. To stay near-linear, a gram that stands in more than 64 texts leads only to the eight earliest of them. A pair can so go
 * unlisted only if what the two share also stands in at least eight earlier texts, and then each is listed with those: who copied
 * still has a parent, and a run however long is never lost. The figures of a listed pair count every gram, the common ones too.
 * Texts of unknown time come last, and in the order of their keys. Keys must differ.
 */
export class SharedText {
  /** The earliest first. */
  readonly texts: readonly Prepared[];
  readonly #index: GramIndex;
  readonly #least: number;
  readonly #finder: RunFinder;
  #held = -1;

  constructor(texts: readonly OverlapText[], least: number) {
    const vocabulary = new Vocabulary();
    this.texts = [...texts]
      .map((source) => ({ source, at: instantOf(source.published), key: source.key }))
      .sort((x, y) => byInstant(x.at, y.at) || (x.key < y.key ? -1 : 1))
      .map(({ source, at }) => ({ source, at, stream: wordStream(source.text, source.masked, vocabulary) }));
    this.#index = gramIndex(this.texts.map((text) => text.stream));
    this.#finder = new RunFinder(this.#index.offsets.length);
    this.#least = least;
  }

  /** The pairs, by the later of the two and then by the earlier. */
  *pairs(): Iterable<SharedPair> {
    const candidates = new Candidates(this.#index, this.#least);
    for (const number of this.texts.keys()) yield* candidates.of(number);
  }

  /** The longest run of a pair. Fastest where pairs with one later text follow each other. */
  longest({ earlier, later }: SharedPair): SharedRun {
    const { sequences } = this.#index;
    if (this.#held !== later) this.#finder.hold(sequences[later] ?? NONE);
    this.#held = later;
    const run = this.#finder.find(sequences[earlier] ?? NONE);
    return {
      tokens: run.tokens,
      inEarlier: spanOf(this.texts[earlier]?.stream, run.b, run.tokens),
      inLater: spanOf(this.texts[later]?.stream, run.a, run.tokens),
    };
  }
}

const NONE = new Uint32Array(0);

function spanOf(stream: WordStream | undefined, from: number, tokens: number): Span {
  return [stream?.starts[from] ?? 0, stream?.ends[from + tokens - 1] ?? 0];
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
  of(text: number): readonly SharedPair[] {
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
    const pairs: SharedPair[] = [];
    for (const other of touched.sort((x, y) => x - y)) {
      const counted = this.#counts[other] ?? 0;
      this.#counts[other] = 0;
      const pair = this.#pair(text, other, counted);
      if (pair) pairs.push(pair);
    }
    return pairs;
  }

  #pair(text: number, other: number, counted: number): SharedPair | null {
    const mine = this.#index.sets[text] ?? NONE;
    const theirs = this.#index.sets[other] ?? NONE;
    const needed = Math.max(LEAST_SHARED, this.#least * Math.min(mine.length, theirs.length));
    const uncounted = Math.min(this.#common[text] ?? 0, this.#common[other] ?? 0);
    if (counted + uncounted < needed) return null;
    const shared = uncounted === 0 ? counted : sharedGrams(mine, theirs);
    return shared < needed ? null : { earlier: other, later: text, ofEarlier: shared / theirs.length, ofLater: shared / mine.length };
  }
}

function holders(index: GramIndex, gram: number): number {
  return (index.offsets[gram + 1] ?? 0) - (index.offsets[gram] ?? 0);
}

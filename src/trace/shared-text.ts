import type { Span } from "../record/span.ts";
import { ALONE, GRAM, type GramIndex, gramIndex } from "./gram-index.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";
import { RunFinder } from "./longest-run.ts";
import { type WordStream, wordStream } from "./word-stream.ts";

/** A text to compare. `masked` spans (quotations, boilerplate) take no part. */
export interface OverlapText {
  readonly key: string;
  readonly text: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
  readonly masked: readonly Span[];
  /** BCP 47; texts in different languages are compared by what a translation keeps. Absent where that is not asked for. */
  readonly language?: string;
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

/** A stretch of the words of a text, by their numbers in its stream, `to` not included. */
export interface Stretch {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** A gram that stands in more texts than this is compared with its earliest holders only. */
const COMMON = 64;
const EARLIEST = 8;
/** Fewer shared grams (an eight-word phrase) prove nothing. */
const LEAST_SHARED = 4;

/**
 * Finds the pairs of texts of which at least one stands in the other to the share of `least`, and those that may share a run of `run` words.
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
  readonly #run: number;
  readonly #finder: RunFinder;
  #held = -1;
  /** For each gram the last time that it was marked, made when first needed. */
  #marks: Uint32Array | null = null;
  #marked = 0;

  constructor(texts: readonly OverlapText[], least: number, run: number = Number.POSITIVE_INFINITY) {
    this.texts = [...texts]
      .map((source) => ({ source, at: instantOf(source.published), key: source.key }))
      .sort((x, y) => byInstant(x.at, y.at) || (x.key < y.key ? -1 : 1))
      .map(({ source, at }) => ({ source, at, stream: wordStream(source.text, source.masked) }));
    this.#index = gramIndex(this.texts.map((text) => text.stream));
    this.#finder = new RunFinder(this.#index.grams);
    this.#least = least;
    this.#run = run - GRAM + 1;
  }

  /** The pairs, by the later of the two and then by the earlier. */
  pairs(): readonly SharedPair[] {
    const candidates = new Candidates(this.#index, this.#least, this.#run);
    const pairs: SharedPair[] = [];
    for (let text = 0; text < this.texts.length; text++) candidates.of(text, pairs);
    return pairs;
  }

  /** How many different grams a text has. */
  size(text: number): number {
    return this.#index.sizes[text] ?? 0;
  }

  /** True where some gram of a stretch stands in no other text. */
  isAlone({ text, from, to }: Stretch): boolean {
    const sequence = this.#index.sequences[text] ?? NONE;
    for (let gram = from; gram + GRAM <= to; gram++) if (sequence[gram] === ALONE) return true;
    return false;
  }

  /** The longest run of a pair, outside these stretches. Fastest where pairs with one later text follow each other. */
  longest({ earlier, later }: SharedPair, common: readonly Stretch[] = []): SharedRun {
    const { sequences } = this.#index;
    const [a, b] = [sequences[earlier] ?? NONE, sequences[later] ?? NONE];
    const kept = common.length === 0 ? -1 : later;
    if (kept >= 0) {
      this.#mark(common);
      this.#finder.hold(b.map((gram) => (this.#isMarked(gram) ? ALONE : gram)));
    } else if (this.#held !== later) this.#finder.hold(b);
    this.#held = kept >= 0 ? -1 : later;
    const run = this.#finder.find(a);
    return {
      tokens: run.tokens,
      inEarlier: spanOf(this.texts[earlier]?.stream, run.b, run.tokens),
      inLater: spanOf(this.texts[later]?.stream, run.a, run.tokens),
    };
  }

  /** A pair with what stands in these stretches left out on both sides; null where less than a phrase is left. */
  beyond({ earlier, later }: SharedPair, common: readonly Stretch[]): SharedPair | null {
    this.#mark(common);
    const inEarlier = this.#unmarked(earlier);
    const inLater = this.#unmarked(later);
    let shared = 0;
    for (const gram of inLater.grams) if (inEarlier.grams.has(gram)) shared++;
    if (shared < LEAST_SHARED) return null;
    return { earlier, later, ofEarlier: shared / Math.max(1, inEarlier.size), ofLater: shared / Math.max(1, inLater.size) };
  }

  #mark(common: readonly Stretch[]): void {
    this.#marks ??= new Uint32Array(this.#index.grams + 1);
    this.#marked++;
    for (const { text, from, to } of common)
      for (const gram of (this.#index.sequences[text] ?? NONE).subarray(from, Math.max(from, to - GRAM + 1)))
        this.#marks[gram] = this.#marked;
  }

  #isMarked(gram: number): boolean {
    return gram !== ALONE && this.#marks?.[gram] === this.#marked;
  }

  /** The different grams of a text that are shared with others and not marked; and how many are not marked, those of its own with them. */
  #unmarked(text: number): { readonly grams: ReadonlySet<number>; readonly size: number } {
    const grams = new Set<number>();
    const marked = new Set<number>();
    for (const gram of this.#index.sequences[text] ?? NONE) if (gram !== ALONE) (this.#isMarked(gram) ? marked : grams).add(gram);
    return { grams, size: this.size(text) - marked.size };
  }
}

const NONE = new Uint32Array(0);

function spanOf(stream: WordStream | undefined, from: number, tokens: number): Span {
  return [stream?.starts[from] ?? 0, stream?.ends[from + tokens - 1] ?? 0];
}

/**
 * Counts go up by two; the odd bit marks a pair that is listed if it shares enough: it shares a gram that is not common, or one of a common
 * gram's earliest holders is in it.
 */
const ONE = 2;
const LISTED = 1;
/** Beyond so many holders a gram is not counted for every pair but looked up for those that may be listed. */
const EVERYWHERE = 1024;

/** Counts, text by text, how many grams it shares with earlier ones. */
class Candidates {
  readonly #index: GramIndex;
  readonly #least: number;
  /** So many shared grams are enough whatever their share: a run may be among them. */
  readonly #run: number;
  readonly #counts: Int32Array;
  readonly #touched: Uint32Array;
  readonly #everywhere: Everywhere;
  /** For each list of more than {@link EVERYWHERE}, its weight for the text that is looked at. */
  readonly #weight: Uint32Array;

  constructor(index: GramIndex, least: number, run: number) {
    this.#index = index;
    this.#least = least;
    this.#run = run;
    this.#counts = new Int32Array(index.held.length);
    this.#touched = new Uint32Array(index.held.length);
    this.#everywhere = everywhereIn(index);
    this.#weight = new Uint32Array(this.#everywhere.count);
  }

  /** Adds the pairs of this text with earlier ones that share enough with it, ascending, with exact containments. */
  of(text: number, pairs: SharedPair[]): void {
    const found = this.#count(text);
    const uncounted = this.#weigh(text, true);
    for (const other of this.#near(text, found, uncounted).sort()) {
      const counted = (this.#counts[other] ?? 0) >> 1;
      this.#counts[other] = 0;
      const pair = this.#pair(text, other, uncounted === 0 ? counted : this.#exact(other, counted));
      if (pair) pairs.push(pair);
    }
    if (uncounted > 0) this.#weigh(text, false);
  }

  /** Sets, or takes back, the weights of what a text holds of the lists that are not counted for every pair; gives their sum. */
  #weigh(text: number, isLookedAt: boolean): number {
    const { held, weights } = this.#index;
    const on = held[text] ?? NONE;
    let sum = 0;
    for (let i = 0; i < on.length; i++) {
      const number = this.#everywhere.numberOf[on[i] ?? 0] ?? 0;
      if (number === 0) continue;
      const weight = isLookedAt ? (weights[text]?.[i] ?? 0) : 0;
      this.#weight[number] = weight;
      sum += weight;
    }
    return sum;
  }

  /** Counts the grams that a text shares with each earlier one; gives the number of those texts. */
  #count(text: number): number {
    const { held, weights, lists } = this.#index;
    const on = held[text] ?? NONE;
    let found = 0;
    for (let n = 0; n < on.length; n++) {
      const list = on[n] ?? 0;
      const weight = ONE * (weights[text]?.[n] ?? 0);
      const from = lists.offsets[list] ?? 0;
      const to = lists.offsets[list + 1] ?? 0;
      const listed = to - from > COMMON ? from + EARLIEST : to;
      found = this.#add(text, from, listed, weight, LISTED, found);
      if (to - from <= EVERYWHERE) found = this.#add(text, listed, to, weight, 0, found);
    }
    return found;
  }

  /** Adds a weight to the earlier texts in a part of a list. */
  #add(text: number, from: number, to: number, weight: number, mark: number, found: number): number {
    const { texts } = this.#index.lists;
    const counts = this.#counts;
    for (let i = from; i < to; i++) {
      const other = texts[i] ?? 0;
      if (other >= text) break;
      const count = counts[other] ?? 0;
      if (count === 0) this.#touched[found++] = other;
      counts[other] = (count + weight) | mark;
    }
    return found;
  }

  /** Those that may share enough; most share a phrase only and are gone before anything is sorted. */
  #near(text: number, found: number, uncounted: number): Uint32Array {
    let kept = 0;
    for (let i = 0; i < found; i++) {
      const other = this.#touched[i] ?? 0;
      const count = this.#counts[other] ?? 0;
      if ((count & LISTED) !== 0 && (count >> 1) + uncounted >= this.#needed(text, other)) this.#touched[kept++] = other;
      else this.#counts[other] = 0;
    }
    return this.#touched.subarray(0, kept);
  }

  #needed(text: number, other: number): number {
    const { sizes } = this.#index;
    const share = this.#least * Math.min(sizes[text] ?? 0, sizes[other] ?? 0);
    return Math.max(LEAST_SHARED, Math.min(share, this.#run));
  }

  #pair(text: number, other: number, shared: number): SharedPair | null {
    const { sizes } = this.#index;
    if (shared < this.#needed(text, other)) return null;
    return { earlier: other, later: text, ofEarlier: shared / (sizes[other] ?? 1), ofLater: shared / (sizes[text] ?? 1) };
  }

  /** All the grams that the two share: of those that stand everywhere only the earliest holders have been counted. */
  #exact(other: number, counted: number): number {
    const on = this.#everywhere.held[other] ?? NONE;
    let shared = counted;
    for (let i = 0; i < on.length; i++) shared += this.#weight[on[i] ?? 0] ?? 0;
    return shared;
  }
}

/**
 * The lists of more than {@link EVERYWHERE} texts under numbers of their own from 1 on: they are few, and what is known of them stays in the fastest
 * memory while they are looked up for a million pairs.
 */
interface Everywhere {
  readonly count: number;
  /** For each list its number; 0 for one of fewer texts. */
  readonly numberOf: Uint32Array;
  /** For each text the numbers of those on which it is, but not among the earliest, who are counted for every pair. */
  readonly held: readonly Uint32Array[];
}

function everywhereIn({ held, lists }: GramIndex): Everywhere {
  const numberOf = new Uint32Array(lists.count);
  let count = 1;
  for (let list = 0; list < lists.count; list++)
    if ((lists.offsets[list + 1] ?? 0) - (lists.offsets[list] ?? 0) > EVERYWHERE) numberOf[list] = count++;
  if (count === 1) return { count, numberOf, held: [] };
  const found = new Uint32Array(count);
  const later = held.map((on, text) => {
    let kept = 0;
    for (let i = 0; i < on.length; i++) {
      const list = on[i] ?? 0;
      const number = numberOf[list] ?? 0;
      if (number !== 0 && text > (lists.texts[(lists.offsets[list] ?? 0) + EARLIEST - 1] ?? 0)) found[kept++] = number;
    }
    return found.slice(0, kept);
  });
  return { count, numberOf, held: later };
}

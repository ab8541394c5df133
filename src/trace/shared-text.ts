import type { Span } from "../record/span.ts";
import { Candidates } from "./candidates.ts";
import { ALONE, GRAM, type GramIndex, gramIndex, withOnly } from "./gram-index.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";
import { RunFinder } from "./longest-run.ts";
import { HeldText, type Order, PairFinder } from "./pair-finder.ts";
import { type Enough, LEAST_SHARED, type SharedPair } from "./shared-pair.ts";
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
  readonly #enough: Enough;
  readonly #finder: RunFinder;
  #held = -1;
  #heldText: HeldText | null = null;
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
    this.#enough = { least, run: run - GRAM + 1 };
  }

  /** The pairs, by the later of the two and then by the earlier; where not all texts are in use, of those that are. */
  pairs(isUsed?: (text: number) => boolean): readonly SharedPair[] {
    const candidates = new Candidates(isUsed === undefined ? this.#index : withOnly(this.#index, isUsed), this.#enough);
    const pairs: SharedPair[] = [];
    for (let text = 0; text < this.texts.length; text++) candidates.of(text, pairs);
    return pairs;
  }

  /** Finds the pairs of single texts, and what makes them pairs, while these texts are in use in this order. */
  finder(order: Order): PairFinder {
    this.#heldText ??= new HeldText(this.#index);
    return new PairFinder(this.#index, this.#enough, order, this.#heldText);
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

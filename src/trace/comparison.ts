import type { ReadReport } from "../record/case-record.ts";
import { beyondCommon, type CommonParents, type JudgedPair, type Least } from "./beyond-common.ts";
import { isBefore } from "./instant.ts";
import { parentBy } from "./overlap-direction.ts";
import type { Printers } from "./release.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { SharedText } from "./shared-text.ts";
import { type CommonSentences, StandingPassages } from "./standing-passages.ts";
import type { TextsInUse } from "./texts-in-use.ts";

/** What texts have in common, whichever of them are in use. */
export interface ComparedTexts {
  readonly shared: SharedText;
  readonly sentences: CommonSentences;
  readonly printers: Printers;
  /** The reports that may print one of the others. */
  readonly printing: ReadonlySet<ReadReport>;
}

/** The pairs of the texts in use that share enough to be listed. */
interface Pairs {
  of(text: number): readonly SharedPair[];
  between(one: number, other: number): SharedPair | null;
}

/** Judges the pairs of texts while some of them are in use: what they share beyond what they have from a common parent, and which took from which. */
export class Comparison {
  readonly inUse: TextsInUse;
  readonly standing: StandingPassages;
  readonly #texts: ComparedTexts;
  readonly #pairs: Pairs;
  readonly #least: Least;
  readonly #parents: CommonParents;
  readonly #releases = new Map<number, readonly number[]>();

  constructor(texts: ComparedTexts, inUse: TextsInUse, pairs: Pairs, least: Least) {
    this.inUse = inUse;
    this.#texts = texts;
    this.#pairs = pairs;
    this.#least = least;
    this.standing = new StandingPassages(texts.sentences, {
      order: inUse,
      between: (one, other) => pairs.between(one, other),
      publisherOf: (text) => inUse.readAt(text)?.report.publisher ?? null,
    });
    this.#parents = { releasesOf: (text) => this.#releasesOf(text), standingIn: (pair) => this.standing.ofBoth(pair) };
  }

  /** False where no report may print another one: then nothing is left out of the figures of a pair. */
  get mayHoldReleases(): boolean {
    return this.#texts.printing.size > 0;
  }

  /** A pair as it is judged; null where the two share only what they have from a common parent. Fastest where pairs with one later text follow each other. */
  judged(pair: SharedPair): JudgedPair | null {
    return beyondCommon(this.#texts.shared, this.#least, this.#parents, pair);
  }

  /**
   * True where the later of a pair is the copy: by a release that the other prints, by time, by shape, and where none of these tells by the order in
   * which they are compared.
   */
  isFromLater({ earlier, later, ofEarlier, ofLater, release }: JudgedPair): boolean {
    if (release !== undefined) return release === earlier;
    const before = isBefore(this.inUse.timeAt(earlier), this.inUse.timeAt(later)) ? "a" : null;
    return parentBy({ a: ofEarlier, b: ofLater }, before).parent !== "b";
  }

  /** The texts that print a text as a release: that share words with it, were not published before it, and name its publisher, or it is a statement by its kind. */
  printersOf(release: number): readonly number[] {
    if (!this.mayHoldReleases) return NONE;
    return othersIn(this.#pairs.of(release), release).filter((taker) => this.prints(taker, release));
  }

  /** Whether one of a pair prints the other as a release. */
  prints(taker: number, release: number): boolean {
    const [by, of] = [this.inUse.readAt(taker), this.inUse.readAt(release)];
    if (by === undefined || of === undefined || !this.#texts.printing.has(by)) return false;
    return this.#texts.printers.mayPrint(of, by) && !isBefore(this.inUse.timeAt(taker), this.inUse.timeAt(release));
  }

  /** The releases that a text prints: two who print one release did not copy each other by that. */
  #releasesOf(text: number): readonly number[] {
    if (!this.mayHoldReleases) return NONE;
    const known = this.#releases.get(text);
    if (known !== undefined) return known;
    const read = this.inUse.readAt(text);
    const may = read !== undefined && this.#texts.printing.has(read);
    const found = may ? othersIn(this.#pairs.of(text), text).filter((release) => this.prints(text, release)) : NONE;
    this.#releases.set(text, found);
    return found;
  }
}

const NONE: readonly number[] = [];

function othersIn(pairs: readonly SharedPair[], text: number): readonly number[] {
  return pairs.map(({ earlier, later }) => (earlier === text ? later : earlier));
}

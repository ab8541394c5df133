import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import type { JudgedPair, Least } from "./beyond-common.ts";
import type { Comparison } from "./comparison.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { SharedText } from "./shared-text.ts";

/**
 * A round-up may hold the whole of a short story and much else, and who rewrites a story keeps a sentence of it: a run of this many words
 * counts whatever its share. Names and titles alone seldom make one of fourteen.
 */
const LONG = 15;
const LEAST = 0.25;
export const LEAST_COPIED: Least = { share: LEAST, run: LONG };
/** So many parents of a report are kept: a later step needs the best that speaks of the same claim. */
const PARENTS = 8;

/** A pair as its copy sees it. */
interface Taken {
  readonly pair: JudgedPair;
  readonly to: ReportId;
  /** The later of the pair is the copy. */
  readonly fromLater: boolean;
  readonly containment: number;
}

/** Chooses from what each text took the parents that are kept. */
export class BestParents {
  readonly #shared: SharedText;
  readonly #comparison: Comparison;

  constructor(shared: SharedText, comparison: Comparison) {
    this.#shared = shared;
    this.#comparison = comparison;
  }

  /**
   * The best parents of a text among the pairs in which it is the copy, and the releases that it prints: who holds most of it, in the longest run, and of
   * equals the earliest, so that a further print of one parent takes nobody's place. Runs are looked for only where they decide who is among them.
   */
  of(text: number, pairs: readonly JudgedPair[]): readonly CopiedText[] {
    const from = this.#comparison.inUse.idAt(text);
    if (from === undefined) return [];
    const ranked = this.#takenBy(text, pairs).sort((x, y) => y.containment - x.containment || this.#earliest(x, y));
    const last = ranked[PARENTS - 1]?.containment ?? 0;
    const releases = new Set(ranked.flatMap(({ pair, to }) => (pair.release === undefined ? [] : [to])));
    return ranked
      .filter(({ containment, to }) => containment >= last || last < LEAST || releases.has(to))
      .map((one) => ({ one, longest: this.#runIn(one) }))
      .filter(({ one, longest }) => one.containment >= LEAST || longest.tokens >= LONG)
      .sort((x, y) => y.one.containment - x.one.containment || y.longest.tokens - x.longest.tokens || this.#earliest(x.one, y.one))
      .filter(({ one }, rank) => rank < PARENTS || releases.has(one.to))
      .map(({ one, longest }): CopiedText => ({ from, to: one.to, containment: one.containment, longest }));
  }

  /**
   * The pairs of a text in which it is the copy, but for such as are sure not to be kept. Where there are no releases a pair that is judged has its figures still: then
   * the best are judged first, and the rest not at all.
   */
  among(text: number, pairs: readonly SharedPair[]): readonly JudgedPair[] {
    if (this.#comparison.mayHoldReleases)
      return pairs.flatMap((pair) => this.#comparison.judged(pair) ?? []).filter((pair) => this.#isCopy(text, pair));
    const ranked = pairs.filter((pair) => this.#isCopy(text, pair)).sort((x, y) => shareOf(text, y) - shareOf(text, x));
    const found: JudgedPair[] = [];
    for (const pair of ranked) {
      const last = found[PARENTS - 1];
      const least = last === undefined ? 0 : shareOf(text, last);
      if (least >= LEAST && shareOf(text, pair) < least) break;
      const judged = this.#comparison.judged(pair);
      if (judged !== null) found.push(judged);
    }
    return found;
  }

  #isCopy(text: number, pair: JudgedPair): boolean {
    return (this.#comparison.isFromLater(pair) ? pair.later : pair.earlier) === text;
  }

  /** Whether one pair more, in which a text is the copy, may change which parents of it are kept. What is not kept never does. */
  mayJoin(kept: readonly CopiedText[], pair: JudgedPair, isFromLater: boolean): boolean {
    const containment = isFromLater ? pair.ofLater : pair.ofEarlier;
    const last = kept[PARENTS - 1];
    if (last !== undefined && last.containment > containment && pair.release === undefined) return false;
    return containment >= LEAST || this.#shared.longest(pair, pair.common).tokens >= LONG;
  }

  /** Of one text at a time: a large case has a million pairs, of which few are kept. */
  #takenBy(text: number, pairs: readonly JudgedPair[]): Taken[] {
    const last =
      Float64Array.from(pairs, (pair) => shareOf(text, pair))
        .sort()
        .at(-PARENTS) ?? 0;
    const found: Taken[] = [];
    for (const pair of pairs) {
      const containment = shareOf(text, pair);
      // Most are below the best that are kept, and are gone before anything is made of them.
      if (last >= LEAST && containment < last && pair.release === undefined) continue;
      const fromLater = pair.later === text;
      const to = this.#comparison.inUse.idAt(fromLater ? pair.earlier : pair.later);
      if (to !== undefined) found.push({ pair, to, fromLater, containment });
    }
    return found;
  }

  #earliest(x: Taken, y: Taken): number {
    const parentIn = ({ pair, fromLater }: Taken): number => (fromLater ? pair.earlier : pair.later);
    return this.#comparison.inUse.compare(parentIn(x), parentIn(y));
  }

  #runIn({ pair, fromLater }: Taken): CopiedText["longest"] {
    const { tokens, inEarlier, inLater } = this.#shared.longest(pair, pair.common);
    return fromLater ? { tokens, from: inLater, to: inEarlier } : { tokens, from: inEarlier, to: inLater };
  }
}

/** The share of a text that stands in the other of a pair. */
function shareOf(text: number, { later, ofEarlier, ofLater }: SharedPair): number {
  return later === text ? ofLater : ofEarlier;
}

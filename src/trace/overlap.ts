import type { Span } from "../record/span.ts";
import { echoOverlaps, type OverlapEcho } from "./echo-overlap.ts";
import { isBefore } from "./instant.ts";
import { NearestPairs } from "./nearest-pairs.ts";
import { directionOf } from "./overlap-direction.ts";
import { reworded, type Vocabulary, vocabularyOf } from "./rewording.ts";
import { type SharedError, sharedErrors } from "./shared-errors.ts";
import type { SharedPair } from "./shared-pair.ts";
import { type OverlapText, type Prepared, type SharedRun, SharedText } from "./shared-text.ts";

/** Two texts that share words, `a` the one with the lesser key. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  /** `a`: the share of a's grams that stand in b; `b`: the share of b's that stand in a. */
  readonly containment: { readonly a: number; readonly b: number };
  /** `a`: how much of a stands in b in other words; see `rewording.ts`. */
  readonly reworded: { readonly a: number; readonly b: number };
  /** The longest run of words that both have; the spans are offsets into the original texts. */
  readonly longest: { readonly tokens: number; readonly a: Span; readonly b: Span };
  /** Mistakes and odd spellings that both have where other texts have the usual ones. */
  readonly sharedErrors: readonly SharedError[];
  /** The key of the one that the other took its text from; null where the direction is not known. */
  readonly parent: string | null;
  /** True where of all earlier texts the parent is the nearest; where no times are known, where the pair belongs to the shortest tree of all. */
  readonly nearest: boolean;
  /** How probable it is that one took text from the other (or both from a third); with a parent, in that direction. */
  readonly probability: number;
  /** `time`: the parent was published before. `shape`: the other is an excerpt. `none`: the direction is not known. */
  readonly direction: "time" | "shape" | "none";
  readonly because: string;
  /** Set for texts in different languages, which share no words: what they share in one order instead. */
  readonly echo: OverlapEcho | null;
}

export interface OverlapOptions {
  /** At least so much of one text must stand in the other, word for word (0.25 unless given). */
  readonly minContainment?: number;
  /** Or so much in other words (0.4 unless given). */
  readonly minReworded?: number;
}

/** Up to so many texts all pairs are compared for rewording, otherwise those that share a phrase. */
const ALL_PAIRS = 200;
const LEAST_CONTAINED = 0.25;
const LEAST_REWORDED = 0.4;

/**
 * The pairs of texts of which one stands in the other, word for word or reworded, most shared first, see {@link SharedText}; then those in different
 * languages of which one may be a translation of the other.
 */
export function overlap(texts: readonly OverlapText[], options: OverlapOptions = {}): readonly Overlap[] {
  const shared = new SharedText(texts, options.minContainment ?? LEAST_CONTAINED);
  const vocabularies = shared.texts.map(({ stream }) => vocabularyOf(stream));
  const pairs = new Map<string, SharedPair>();
  for (const pair of shared.pairs()) pairs.set(keyOf(pair), pair);
  const least = options.minReworded ?? LEAST_REWORDED;
  if (shared.texts.length <= ALL_PAIRS)
    for (let later = 1; later < shared.texts.length; later++)
      for (let earlier = 0; earlier < later; earlier++) {
        const pair = { earlier, later };
        const known = pairs.get(keyOf(pair)) ?? { ...pair, ofEarlier: 0, ofLater: 0 };
        if (mostReworded(vocabularies, pair) >= least) pairs.set(keyOf(pair), known);
      }
  const errors = sharedErrors(shared.texts.map(({ source, stream }) => ({ text: source.text, stream })));
  const nearest = new NearestPairs(shared.texts, [...pairs.values()]);
  const found: Overlap[] = [];
  for (const pair of pairs.values()) {
    const [earlier, later] = [shared.texts[pair.earlier], shared.texts[pair.later]];
    if (earlier === undefined || later === undefined) continue;
    const inOther = { earlier: share(vocabularies, pair.earlier, pair.later), later: share(vocabularies, pair.later, pair.earlier) };
    const context = { pair, run: shared.longest(pair), inOther, errors: errors.get(keyOf(pair)) ?? [], nearest: nearest.has(pair) };
    found.push(described(earlier, later, context));
  }
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const echoes = echoOverlaps(texts).filter(({ a, b }) => !known.has(`${a} ${b}`));
  return [...found.sort(mostSharedFirst), ...echoes];
}

function keyOf({ earlier, later }: Pick<SharedPair, "earlier" | "later">): string {
  return `${earlier} ${later}`;
}

function share(vocabularies: readonly Vocabulary[], of: number, into: number): number {
  const [a, b] = [vocabularies[of], vocabularies[into]];
  return a && b ? reworded(a, b) : 0;
}

function mostReworded(vocabularies: readonly Vocabulary[], { earlier, later }: Pick<SharedPair, "earlier" | "later">): number {
  return Math.max(share(vocabularies, earlier, later), share(vocabularies, later, earlier));
}

function mostSharedFirst(x: Overlap, y: Overlap): number {
  const more = Math.max(y.containment.a, y.containment.b) - Math.max(x.containment.a, x.containment.b);
  return more || y.longest.tokens - x.longest.tokens || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}

interface Context {
  readonly pair: SharedPair;
  readonly run: SharedRun;
  readonly inOther: { readonly earlier: number; readonly later: number };
  readonly errors: readonly SharedError[];
  readonly nearest: boolean;
}

function described(earlier: Prepared, later: Prepared, { pair, run, inOther, errors, nearest }: Context): Overlap {
  const first = earlier.source.key < later.source.key;
  const [a, b] = first ? [earlier, later] : [later, earlier];
  const inOrder = <One>(ofEarlier: One, ofLater: One): { a: One; b: One } =>
    first ? { a: ofEarlier, b: ofLater } : { a: ofLater, b: ofEarlier };
  const containment = inOrder(pair.ofEarlier, pair.ofLater);
  const longest = { tokens: run.tokens, ...inOrder(run.inEarlier, run.inLater) };
  const before = isBefore(a.at, b.at) ? "a" : isBefore(b.at, a.at) ? "b" : null;
  const both = inOrder(inOther.earlier, inOther.later);
  const judged = directionOf({ containment, reworded: both, tokens: run.tokens, errors: errors.length }, before);
  const parent = judged.parent === null ? null : judged.parent === "a" ? a.source.key : b.source.key;
  const sharedErrors = errors.map((error) => ({ ...error, ...inOrder(error.a, error.b) }));
  return { a: a.source.key, b: b.source.key, containment, reworded: both, longest, sharedErrors, nearest, ...judged, parent, echo: null };
}

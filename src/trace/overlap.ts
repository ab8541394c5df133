import type { Span } from "../record/span.ts";
import { isBefore } from "./instant.ts";
import { directionOf } from "./overlap-direction.ts";
import { type OverlapText, type Prepared, type SharedPair, type SharedRun, SharedText } from "./shared-text.ts";

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

/** The pairs of texts of which at least one stands in the other to the share of `minContainment` (0.25 unless given), most shared first; see {@link SharedText}. */
export function overlap(texts: readonly OverlapText[], options?: { readonly minContainment?: number }): readonly Overlap[] {
  const shared = new SharedText(texts, options?.minContainment ?? 0.25);
  const found: Overlap[] = [];
  for (const pair of shared.pairs()) {
    const [earlier, later] = [shared.texts[pair.earlier], shared.texts[pair.later]];
    if (earlier !== undefined && later !== undefined) found.push(described(earlier, later, pair, shared.longest(pair)));
  }
  return found.sort(mostSharedFirst);
}

function mostSharedFirst(x: Overlap, y: Overlap): number {
  const more = Math.max(y.containment.a, y.containment.b) - Math.max(x.containment.a, x.containment.b);
  return more || y.longest.tokens - x.longest.tokens || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}

function described(earlier: Prepared, later: Prepared, pair: SharedPair, run: SharedRun): Overlap {
  const first = earlier.source.key < later.source.key;
  const [a, b] = first ? [earlier, later] : [later, earlier];
  const containment = first ? { a: pair.ofEarlier, b: pair.ofLater } : { a: pair.ofLater, b: pair.ofEarlier };
  const longest = { tokens: run.tokens, a: first ? run.inEarlier : run.inLater, b: first ? run.inLater : run.inEarlier };
  const before = isBefore(a.at, b.at) ? "a" : isBefore(b.at, a.at) ? "b" : null;
  const judged = directionOf(containment, run.tokens, before);
  const parent = judged.parent === null ? null : judged.parent === "a" ? a.source.key : b.source.key;
  return { a: a.source.key, b: b.source.key, containment, longest, ...judged, parent };
}

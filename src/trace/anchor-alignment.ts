import type { Anchor } from "./anchor.ts";
import { soundAlike } from "./name-sounds.ts";

/** An anchor of one text with the same of another, by their numbers. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly key: string;
  readonly weight: number;
}

/** How the anchors of two texts lie to each other. */
export interface Alignment {
  /** The heaviest set of matches whose sentences stand in one order in both texts. */
  readonly chain: readonly Match[];
  /** What each key of the chain weighs in it, at most as much as if it came once. */
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of all that both have, in whatever order. */
  readonly shared: number;
}

/** Of an anchor that comes again and again, so many are matched. */
const REPEATED = 6;

/** Where each key stands in a text. */
export type AnchorPlaces = ReadonlyMap<string, readonly number[]>;

export function placesOf(anchors: readonly Anchor[]): AnchorPlaces {
  const places = new Map<string, number[]>();
  anchors.forEach(({ keys }, place) => {
    for (const key of keys) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [place]);
      else if (list.length < REPEATED) list.push(place);
    }
  });
  return places;
}

/**
 * Lays the anchors of two texts beside each other: the heaviest common subsequence of the two by sentences, for within a sentence
 * languages differ in their order. What comes several times counts as much as if it came once. `places` are those of `b`, `rarityOf` says what part of its weight a key has in this case.
 */
export function aligned(a: readonly Anchor[], b: readonly Anchor[], places: AnchorPlaces, rarityOf: (key: string) => number): Alignment {
  const found = new Map<string, { readonly a: number; readonly b: number }[]>();
  a.forEach((anchor, i) => {
    for (const key of anchor.keys) {
      const alike = places.get(key)?.filter((j) => isSame(anchor, b[j], key)) ?? NOWHERE;
      if (alike.length === 0) continue;
      const pairs = found.get(key) ?? [];
      found.set(key, pairs);
      if (pairs.length < REPEATED * REPEATED) for (const j of alike) pairs.push({ a: i, b: j });
      return;
    }
  });
  const matches: Match[] = [];
  const most = new Map<string, number>();
  let shared = 0;
  for (const [key, pairs] of found) {
    const times = Math.min(new Set(pairs.map((pair) => pair.a)).size, new Set(pairs.map((pair) => pair.b)).size);
    const rarity = rarityOf(key);
    const weights = pairs.map((pair) => rarity * Math.min(a[pair.a]?.weight ?? 0, b[pair.b]?.weight ?? 0));
    most.set(key, Math.max(...weights));
    shared += Math.max(...weights);
    matches.push(...pairs.map((pair, n) => ({ ...pair, key, weight: (weights[n] ?? 0) / times })));
  }
  const chain = heaviestChain(matches, a, b);
  return { chain, weights: weightsWithin(chain, most), shared };
}

const NOWHERE: readonly number[] = [];

function isSame(a: Anchor, b: Anchor | undefined, key: string): boolean {
  if (b === undefined || !(a.certain || b.certain)) return false;
  if (a.kind !== "name" || b.kind !== "name") return true;
  return soundAlike(a.sounds[a.keys.indexOf(key)] ?? "", b.sounds[b.keys.indexOf(key)] ?? "");
}

/** An anchor that stands between two of its like may be matched with both, and counts once. */
function weightsWithin(chain: readonly Match[], most: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { key, weight } of chain) weights.set(key, Math.min(most.get(key) ?? 0, (weights.get(key) ?? 0) + weight));
  return weights;
}

/** The heaviest set of matches of which none goes back behind the sentence of another, in either text; time n log n. */
function heaviestChain(matches: readonly Match[], a: readonly Anchor[], b: readonly Anchor[]): readonly Match[] {
  const placed = matches.map((match) => ({ match, x: a[match.a]?.sentence ?? 0, y: b[match.b]?.sentence ?? 0 }));
  placed.sort((p, q) => p.x - q.x || p.y - q.y || p.match.a - q.match.a || p.match.b - q.match.b);
  const width = (b.at(-1)?.sentence ?? 0) + 1;
  const best = new Float64Array(placed.length);
  const before = new Int32Array(placed.length).fill(-1);
  // A Fenwick tree of maxima: for each sentence of b the number, plus one, of the match that ends the heaviest chain up to there.
  const tree = new Int32Array(width + 1);
  const heavier = (one: number, other: number): boolean => other < 0 || (best[one] ?? 0) > (best[other] ?? 0);
  let last = -1;
  placed.forEach(({ match, y }, n) => {
    let held = -1;
    for (let at = y + 1; at > 0; at -= at & -at) {
      const candidate = (tree[at] ?? 0) - 1;
      if (candidate >= 0 && heavier(candidate, held)) held = candidate;
    }
    before[n] = held;
    best[n] = match.weight + (held < 0 ? 0 : (best[held] ?? 0));
    for (let at = y + 1; at <= width; at += at & -at) if (heavier(n, (tree[at] ?? 0) - 1)) tree[at] = n + 1;
    if (heavier(n, last)) last = n;
  });
  const chain: Match[] = [];
  for (let n = last; n >= 0; n = before[n] ?? -1) chain.push((placed[n] as { readonly match: Match }).match);
  return chain.reverse();
}

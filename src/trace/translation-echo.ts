import type { Span } from "../record/span.ts";
import type { Anchor, Anchored } from "./anchor.ts";
import { type AnchorPlaces, aligned, type Match, placesOf } from "./anchor-alignment.ts";
import { AnchorKeys, type EchoText, primaryLanguage } from "./anchor-keys.ts";
import { EchoIndex, type Least } from "./echo-index.ts";
import { byInstant, instantOf } from "./instant.ts";

/** Two texts in different languages that hold the same names, numbers and quotations in one order, by their numbers in {@link EchoFinder.texts}. */
export interface EchoPair {
  readonly earlier: number;
  readonly later: number;
  /** Which share, by weight, of what a translation would keep of each stands in the other, in one order. */
  readonly ofEarlier: number;
  readonly ofLater: number;
  /** How many different ones stand in one order. Dates and times are numbers. */
  readonly names: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly quotations: number;
  /** How probable it is that one was translated from the other, or both from a third. */
  readonly probability: number;
  /** The heaviest of what stands in both, at its places, in order; the two lists run side by side. */
  readonly inEarlier: readonly Span[];
  readonly inLater: readonly Span[];
}

/** Less than this in one order happens between two reports of one event, each by itself. */
const LEAST_WEIGHT = 12;
/** At least this share of what a translation would keep of the one text that keeps more of it. */
const LEAST_SHARE = 0.55;
const OF_TWO: Least = { weight: LEAST_WEIGHT, share: LEAST_SHARE };
/** One publisher that says a thing in two languages within so many milliseconds has most often translated it, so that less is enough. */
const SOON = 2 * 24 * 60 * 60 * 1_000;
const OF_ONE_PUBLISHER: Least = { weight: 6, share: 0.35 };
/** Of what both have, at least so much in one order. */
const LEAST_ORDER = 0.7;
/** So much evidence is kept of each pair. */
const SHOWN = 10;

/**
 * Finds echoes across languages: texts that share no words, but names, numbers, dates, times, addresses and quotations in one order and to a
 * greater part than two independent reports of one event would. Names meet by their sound (`name-sounds.ts`), the order is a heaviest common
 * subsequence (`anchor-alignment.ts`), and what stands in many texts counts less (inverse document frequency). Texts of one language are
 * never compared. To stay near-linear, pairs come from an inverted index (`echo-index.ts`), as in {@link SharedText}.
 */
export class EchoFinder {
  /** The earliest first, those of unknown time last and in the order of their keys. */
  readonly texts: readonly EchoText[];

  readonly #keys: AnchorKeys;

  /** `keys` may be those of some of the same texts, which then need not be found again. */
  constructor(texts: readonly EchoText[], keys: AnchorKeys = new AnchorKeys()) {
    this.#keys = keys;
    this.texts = texts
      .map((text) => ({ text, at: instantOf(text.published) }))
      .sort((x, y) => byInstant(x.at, y.at) || (x.text.key < y.text.key ? -1 : 1))
      .map(({ text }) => text);
  }

  /** The pairs, by the later of the two and then the most probable first. */
  pairs(): readonly EchoPair[] {
    if (new Set(this.texts.map(primaryLanguage)).size < 2) return [];
    const index = new EchoIndex(this.texts, leastOf, this.#keys);
    return this.texts.flatMap((_, later) => {
      const candidates = index.candidates(later);
      const places = candidates.length === 0 ? NO_PLACES : placesOf(index.anchorsOf(later).anchors);
      return candidates
        .flatMap((earlier) => judged(index, earlier, later, places) ?? [])
        .sort((x, y) => y.probability - x.probability || x.earlier - y.earlier);
    });
  }
}

const NO_PLACES: AnchorPlaces = new Map();

function leastOf(one: EchoText, other: EchoText): Least {
  if (one.publisher == null || one.publisher !== other.publisher) return OF_TWO;
  const [a, b] = [instantOf(one.published), instantOf(other.published)];
  return a !== null && b !== null && Math.abs(a.from - b.from) <= SOON ? OF_ONE_PUBLISHER : OF_TWO;
}

/** Lays two texts beside each other; null where what they share is less than one would have by translating the other. */
function judged(index: EchoIndex, earlier: number, later: number, places: AnchorPlaces): EchoPair | null {
  const [a, b] = [index.anchorsOf(earlier), index.anchorsOf(later)];
  const { chain, weights, shared } = aligned(a.anchors, b.anchors, places, (key) => index.rarityOf(key));
  const weight = sumOf(weights);
  const [first, second] = [index.texts[earlier], index.texts[later]];
  const least = first === undefined || second === undefined ? OF_TWO : leastOf(first, second);
  if (weight < least.weight) return null;
  const named = index.isNamed(earlier, later);
  const names = new Set(chain.flatMap((match) => (a.anchors[match.a]?.kind === "name" ? [match.key] : [])));
  const inOrder = named ? weight : sumOf([...weights].filter(([key]) => !names.has(key)));
  const [ofEarlier, ofLater] = [earlier, later].map((text) => shareOf(index.totalOf(text, named), inOrder)) as [number, number];
  const strength = Math.min(weight / least.weight, Math.max(ofEarlier, ofLater) / least.share, weight / shared / LEAST_ORDER);
  if (strength < 1) return null;
  const counted = (kinds: readonly Anchor["kind"][]): number =>
    new Set(chain.filter((match) => kinds.includes(kindOf(a.anchors, b.anchors, match))).map(({ key }) => key)).size;
  const shown = [...chain]
    .sort((x, y) => y.weight - x.weight || x.a - y.a)
    .slice(0, SHOWN)
    .sort((x, y) => x.a - y.a);
  return {
    earlier,
    later,
    ofEarlier,
    ofLater,
    names: names.size,
    numbers: counted(["number", "date", "time"]),
    addresses: counted(["link"]),
    quotations: quotationsInOrder(a, b, chain),
    probability: probabilityOf(strength),
    inEarlier: shown.map((match) => a.anchors[match.a]?.span ?? [0, 0]),
    inLater: shown.map((match) => b.anchors[match.b]?.span ?? [0, 0]),
  };
}

function sumOf(weights: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [, weight] of weights) sum += weight;
  return sum;
}

/** `strength` is the least of the three measures in times of what is asked of it; even odds at nine tenths. */
function probabilityOf(strength: number): number {
  return Math.round(1000 / (1 + Math.exp(8 * (0.9 - strength)))) / 1000;
}

function kindOf(a: readonly Anchor[], b: readonly Anchor[], match: Match): Anchor["kind"] {
  return a[match.a]?.kind ?? b[match.b]?.kind ?? "name";
}

/** So much besides names must there be to say which share of it two texts have in common. */
const LEAST_TOTAL = 3;

/** The share of all that a text may have in common with another that stands in order in it. */
function shareOf(whole: number, inOrder: number): number {
  return whole < LEAST_TOTAL ? 0 : Math.min(1, inOrder / whole);
}

/** Quotations are translated to about the same length. */
const LONGER = 1.8;
/** "He said: …" becomes "…, he said": so many anchors may have changed sides. */
const MOVED = 2;

/** How many quotations stand in one order at about the same place, and are about as long. */
function quotationsInOrder(a: Anchored, b: Anchored, chain: readonly Match[]): number {
  const placed = (text: Anchored, side: "a" | "b"): readonly PlacedQuotation[] =>
    text.quotations.map(({ span, length }) => ({
      length,
      place: chain.filter((match) => (text.anchors[match[side]]?.span[0] ?? 0) < span[0]).length,
    }));
  const others = placed(b, "b");
  let count = 0;
  let next = 0;
  for (const one of placed(a, "a")) {
    const at = others.findIndex(
      (other, n) => n >= next && Math.abs(other.place - one.place) <= MOVED && isAsLong(one.length, other.length),
    );
    if (at < 0) continue;
    count++;
    next = at + 1;
  }
  return count;
}

interface PlacedQuotation {
  readonly length: number;
  /** How many anchors of the chain stand before it. */
  readonly place: number;
}

function isAsLong(a: number, b: number): boolean {
  return Math.max(a, b) <= LONGER * Math.min(a, b);
}

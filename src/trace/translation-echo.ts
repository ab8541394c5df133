import type { Span } from "../record/span.ts";
import { type Anchor, type Anchored, anchored } from "./anchor.ts";
import { aligned, type Match } from "./anchor-alignment.ts";
import { byInstant, instantOf } from "./instant.ts";
import { furnitureIn } from "./masked.ts";

/** A text to compare with texts in other languages. */
export interface EchoText {
  readonly key: string;
  readonly text: string;
  /** BCP 47; `und` is a language of its own. */
  readonly language: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
}

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
/** Of what both have, at least so much in one order. */
const LEAST_ORDER = 0.7;
/** A name or number in more texts of a language than this leads to the earliest of them only. */
const COMMON = 64;
const EARLIEST = 8;
/** So many texts that have most in common with one are laid beside it. */
const COMPARED = 24;
/** So much evidence is kept of each pair. */
const SHOWN = 10;

/**
 * Finds echoes across languages: texts that share no words, but names, numbers, dates, times, addresses and quotations in one order and to a
 * greater part than two independent reports of one event would. Names meet by their sound (`name-sounds.ts`), the order is a heaviest common
 * subsequence (`anchor-alignment.ts`), and what stands in many texts counts less (inverse document frequency). Texts of one language are
 * never compared. To stay near-linear, pairs come from an inverted index as in {@link SharedText}.
 */
export class EchoFinder {
  /** The earliest first, those of unknown time last and in the order of their keys. */
  readonly texts: readonly EchoText[];
  readonly #languages: readonly string[];

  constructor(texts: readonly EchoText[]) {
    this.texts = texts
      .map((text) => ({ text, at: instantOf(text.published) }))
      .sort((x, y) => byInstant(x.at, y.at) || (x.text.key < y.text.key ? -1 : 1))
      .map(({ text }) => text);
    this.#languages = this.texts.map(({ language }) => language.split("-", 1)[0] ?? "");
  }

  /** The pairs, by the later of the two and then the most probable first. */
  pairs(): readonly EchoPair[] {
    if (new Set(this.#languages).size < 2) return [];
    const found = withNames(this.texts.map(({ text, language, published }) => anchored(text, language, published, furnitureIn(text))));
    const rarity = rarityIn(found);
    const index = new Candidates(found, this.#languages, rarity);
    return this.texts.flatMap((_, later) =>
      index
        .of(later)
        .flatMap((earlier) => judged(found, earlier, later, rarity) ?? [])
        .sort((x, y) => y.probability - x.probability || x.earlier - y.earlier),
    );
  }
}

/** Words of Hangul that no other text has for a name are left out. */
function withNames(found: readonly Anchored[]): readonly Anchored[] {
  const names = new Set(found.flatMap(({ anchors }) => anchors.filter(({ certain }) => certain).flatMap(({ keys }) => keys)));
  return found.map((one) =>
    one.anchors.every(({ certain }) => certain)
      ? one
      : { ...one, anchors: one.anchors.filter(({ certain, keys }) => certain || keys.some((key) => names.has(key))) },
  );
}

/** So many texts without a name or number are thought of beside those of a case, lest a small case call everything common. */
const OTHERS = 50;
/** What stands in every text of a case still tells something by its order. */
const LEAST_RARITY = 0.5;

type Rarity = (key: string) => number;

/** How rare a key is: 1 where two texts have it, less the more do. */
function rarityIn(found: readonly Anchored[]): Rarity {
  const holders = new Map<string, number>();
  for (const { anchors } of found)
    for (const key of new Set(anchors.flatMap(({ keys }) => keys))) holders.set(key, (holders.get(key) ?? 0) + 1);
  const all = found.length + OTHERS;
  return (key) => Math.max(LEAST_RARITY, Math.min(1, Math.log(all / (holders.get(key) ?? 2)) / Math.log(all / 2)));
}

/** Gives for each text the earlier ones in other languages that have much in common with it. */
class Candidates {
  readonly #found: readonly Anchored[];
  readonly #languages: readonly string[];
  readonly #rarity: Rarity;
  /** Language → key → the texts that have it, ascending. */
  readonly #holders = new Map<string, Map<string, number[]>>();

  constructor(found: readonly Anchored[], languages: readonly string[], rarity: Rarity) {
    this.#found = found;
    this.#languages = languages;
    this.#rarity = rarity;
    found.forEach(({ anchors }, text) => {
      const language = languages[text] ?? "";
      const held = this.#holders.get(language) ?? new Map<string, number[]>();
      this.#holders.set(language, held);
      for (const key of new Set(anchors.flatMap(({ keys }) => keys))) {
        const list = held.get(key);
        if (list === undefined) held.set(key, [text]);
        else list.push(text);
      }
    });
  }

  of(text: number): readonly number[] {
    const weights = new Map<string, number>();
    for (const { keys, weight } of this.#found[text]?.anchors ?? []) for (const key of keys) weights.set(key, weight * this.#rarity(key));
    const shared = new Map<number, number>();
    for (const [language, held] of this.#holders) {
      if (language === this.#languages[text]) continue;
      for (const [key, weight] of weights) {
        const list = held.get(key) ?? [];
        const most = list.length > COMMON ? EARLIEST : list.length;
        for (let i = 0; i < most; i++) {
          const other = list[i] ?? text;
          if (other >= text) break;
          shared.set(other, (shared.get(other) ?? 0) + weight);
        }
      }
    }
    return [...shared]
      .filter(([, weight]) => weight >= LEAST_WEIGHT / 2)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, COMPARED)
      .map(([other]) => other);
  }
}

/** Lays two texts beside each other; null where what they share is less than one would have by translating the other. */
function judged(found: readonly Anchored[], earlier: number, later: number, rarity: Rarity): EchoPair | null {
  const [a, b] = [found[earlier], found[later]];
  if (a === undefined || b === undefined) return null;
  const { chain, weight, shared } = aligned(a.anchors, b.anchors, (key, x, y) => Math.min(x.weight, y.weight) * rarity(key));
  if (weight < LEAST_WEIGHT) return null;
  const [ofEarlier, ofLater] = [shareOf("a", a.anchors, b.anchors, chain, rarity), shareOf("b", b.anchors, a.anchors, chain, rarity)];
  const strength = Math.min(weight / LEAST_WEIGHT, Math.max(ofEarlier, ofLater) / LEAST_SHARE, weight / shared / LEAST_ORDER);
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
    names: counted(["name"]),
    numbers: counted(["number", "date", "time"]),
    addresses: counted(["link"]),
    quotations: quotationsInOrder(a, b, chain),
    probability: probabilityOf(strength),
    inEarlier: shown.map((match) => a.anchors[match.a]?.span ?? [0, 0]),
    inLater: shown.map((match) => b.anchors[match.b]?.span ?? [0, 0]),
  };
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

/** The share of the anchors of one text that stand in order in the other. Where names are not known by capitals, of all but names. */
function shareOf(side: "a" | "b", own: readonly Anchor[], other: readonly Anchor[], chain: readonly Match[], rarity: Rarity): number {
  const named = own.every(({ certain }) => certain) && other.every(({ certain }) => certain);
  const counts = ({ kind }: Anchor): boolean => named || kind !== "name";
  const weights = new Map<string, number>();
  for (const anchor of own) {
    const [key = ""] = anchor.keys;
    if (counts(anchor)) weights.set(key, anchor.weight * rarity(key));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const inOrder = chain.reduce((sum, match) => sum + (counts(own[match[side]] as Anchor) ? match.weight : 0), 0);
  return total < LEAST_TOTAL ? 0 : Math.min(1, inOrder / total);
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

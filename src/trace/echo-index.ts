import type { Anchored } from "./anchor.ts";
import { type AnchorKeys, anchorsIn, type EchoText, FIRST, type FoundKeys, NAME, primaryLanguage, UNCERTAIN } from "./anchor-keys.ts";

/** What two texts must have in common at least, to be looked at. */
export interface Least {
  readonly weight: number;
  /** Of what the one has in all that has less. */
  readonly share: number;
}

/** So many texts without a name or number are thought of beside those of a case, lest a small case call everything common. */
const OTHERS = 50;
/** What stands in every text of a case still tells something by its order. */
const LEAST_RARITY = 0.5;
/** A key in more texts of a language than this leads to the earliest of them only. */
const COMMON = 64;
const EARLIEST = 8;
/** So many texts that have most in common with one are given. */
const MOST = 24;
/** So many texts are kept with their anchors; those of others are found again when asked for. */
const KEPT = 2048;

/** The keys of a text that stand in texts of other languages too, by their numbers, and what each weighs. */
interface IndexedText {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** The weight of all that it has, names among it; and without names. */
  readonly total: number;
  readonly totalWithoutNames: number;
  /** True where every name is known by its capital. */
  readonly named: boolean;
}

/**
 * Texts by the names, numbers, dates, times and addresses that they hold. Finds in near-linear time which of them may be translations of each other:
 * of pairs in different languages those that have enough in common, whatever its order.
 */
export class EchoIndex {
  readonly texts: readonly EchoText[];
  readonly #leastOf: (one: EchoText, other: EchoText) => Least;
  readonly #keys: AnchorKeys;
  /** For each key, how many texts have it, in which languages (a bit each), and whether some text has it as more than a word of Hangul. */
  readonly #holders: number[] = [];
  readonly #languages: number[] = [];
  readonly #isCertain: boolean[] = [];
  readonly #indexed: readonly IndexedText[];
  readonly #bitOf: readonly number[];
  /** For each language, for each key the texts that have it, ascending. */
  readonly #lists = new Map<number, Map<number, number[]>>();
  readonly #kept = new Map<number, Anchored>();

  /** Of `texts` the earliest come first; `keys` may be those of an index of some of the same texts. */
  constructor(texts: readonly EchoText[], leastOf: (one: EchoText, other: EchoText) => Least, keys: AnchorKeys) {
    this.texts = texts;
    this.#keys = keys;
    this.#leastOf = leastOf;
    const names = [...new Set(texts.map(primaryLanguage))].sort();
    // Beyond thirty languages the last share a bit, and are not compared with each other.
    this.#bitOf = texts.map((text) => 1 << Math.min(MOST_LANGUAGES - 1, names.indexOf(primaryLanguage(text))));
    const found = texts.map((text) => keys.in(text));
    found.forEach((one, number) => {
      this.#note(one, number);
    });
    this.#indexed = found.map((one, number) => this.#index(one, number));
  }

  /** The earlier texts in other languages that may have enough in common with this one, those with most first. */
  candidates(text: number): readonly number[] {
    const shared = new Map<number, number>();
    const common = new Map<number, number>();
    for (const [language, lists] of this.#lists) if (language !== this.#bitOf[text]) common.set(language, this.#count(text, lists, shared));
    return [...shared]
      .filter(([other, weight]) => weight + (common.get(this.#bitOf[other] ?? 0) ?? 0) >= this.#needed(text, other))
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST)
      .map(([other]) => other);
  }

  /** What a translation keeps of a text; words of Hangul that no other text has for a name are left out. */
  anchorsOf(text: number): Anchored {
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    const source = this.texts[text];
    if (source === undefined) return { anchors: [], quotations: [] };
    const all = anchorsIn(source);
    const anchors = all.anchors.filter(({ certain, keys }) => certain || keys.some((key) => this.#isCertain[this.#keys.numberOf(key)]));
    const made = { ...all, anchors };
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(text, made);
    return made;
  }

  /** 1 for a key that two texts have, less the more do. */
  rarityOf(key: string): number {
    return this.#rarity(this.#keys.numberOf(key));
  }

  /** True where the names of both are known by their capitals. */
  isNamed(a: number, b: number): boolean {
    return (this.#indexed[a]?.named ?? false) && (this.#indexed[b]?.named ?? false);
  }

  /** The weight of all that a text may have in common with another, each once, with or without names. */
  totalOf(text: number, withNames: boolean): number {
    const found = this.#indexed[text];
    return (withNames ? found?.total : found?.totalWithoutNames) ?? 0;
  }

  #rarity(key: number): number {
    const all = this.texts.length + OTHERS;
    const rare = Math.log(all / Math.max(2, this.#holders[key] ?? 0)) / Math.log(all / 2);
    return Math.max(LEAST_RARITY, Math.min(1, rare));
  }

  #note({ keys, certain }: FoundKeys, number: number): void {
    for (const key of certain) this.#isCertain[key] = true;
    for (const key of keys) {
      this.#holders[key] = (this.#holders[key] ?? 0) + 1;
      this.#languages[key] = (this.#languages[key] ?? 0) | (this.#bitOf[number] ?? 0);
    }
  }

  #index({ keys, weights, marks }: FoundKeys, text: number): IndexedText {
    const kept: number[] = [];
    const weighed: number[] = [];
    const bit = this.#bitOf[text] ?? 0;
    let [total, totalWithoutNames, named] = [0, 0, true];
    const lists = this.#lists.get(bit) ?? new Map<number, number[]>();
    this.#lists.set(bit, lists);
    keys.forEach((key, n) => {
      const mark = marks[n] ?? 0;
      if ((mark & UNCERTAIN) !== 0) {
        if (!this.#isCertain[key]) return;
        named = false;
      }
      const weight = (weights[n] ?? 0) * this.#rarity(key);
      if ((mark & FIRST) !== 0) total += weight;
      if ((mark & FIRST) !== 0 && (mark & NAME) === 0) totalWithoutNames += weight;
      if (this.#languages[key] === bit) return;
      kept.push(key);
      weighed.push(weight);
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [text]);
      else list.push(text);
    });
    return { keys: Uint32Array.from(kept), weights: Float32Array.from(weighed), total, totalWithoutNames, named };
  }

  /** Adds what a text shares with earlier ones; what stands in too many of them is only counted as a whole, and given back. */
  #count(text: number, lists: ReadonlyMap<number, readonly number[]>, shared: Map<number, number>): number {
    const { keys, weights } = this.#indexed[text] ?? NOTHING;
    let common = 0;
    keys.forEach((key, n) => {
      const list = lists.get(key) ?? NOBODY;
      const isCommon = list.length > COMMON;
      const weight = isCommon ? 0 : (weights[n] ?? 0);
      if (isCommon) common += weights[n] ?? 0;
      for (let i = 0; i < (isCommon ? EARLIEST : list.length); i++) {
        const other = list[i] ?? text;
        if (other >= text) break;
        shared.set(other, (shared.get(other) ?? 0) + weight);
      }
    });
    return common;
  }

  #needed(text: number, other: number): number {
    const named = this.isNamed(text, other);
    const [a, b] = [this.texts[text], this.texts[other]];
    if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
    const { weight, share } = this.#leastOf(a, b);
    return Math.max(weight, share * Math.min(this.totalOf(text, named), this.totalOf(other, named)));
  }
}

const MOST_LANGUAGES = 30;
const NOBODY: readonly number[] = [];
const NOTHING: Pick<IndexedText, "keys" | "weights"> = { keys: new Uint32Array(0), weights: new Float32Array(0) };

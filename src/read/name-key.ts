import { copyOf, Memory } from "../record/memory.ts";

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** The keys of the names seen last: a name is looked for in several lists in turn. */
const KEYS = new Memory<string>();
/** What each character contributes to a key: nothing, a space, or its letter without marks. */
const FOLDED = new Map<string, string>();

/**
 * Folds a name so that its spellings with and without marks, apostrophes, stops and hyphens become one key:
 * lower case, words parted by single spaces. Two names with one key may still be two things.
 */
export function nameKey(name: string): string {
  if (name !== lastName) {
    lastKey = KEYS.get(name) ?? KEYS.keep(copyOf(name), keyOf(name));
    lastName = name;
  }
  return lastKey;
}

/** What was asked for last: a name is looked for in one list after the other. */
let lastName = "";
let lastKey = "";

function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let key = "";
  let space = false;
  for (const character of lower) {
    const folded = FOLDED.get(character) ?? remember(character);
    if (folded === " ") space = key !== "";
    else if (folded !== "") {
      key += space ? ` ${folded}` : folded;
      space = false;
    }
  }
  return key;
}

function remember(character: string): string {
  const folded = fold(character);
  FOLDED.set(character, folded);
  return folded;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Partial<Record<string, string>>> = {
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ə: "a",
};

function fold(character: string): string {
  const bare = character.normalize("NFD").replace(/[\p{M}'’‘ʼ`´.]/gu, "");
  const plain = PLAIN_LETTERS[bare] ?? bare;
  return plain === "" || /^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ";
}

/** A word with its key made once. The key of a word with a hyphen has several parts. */
export interface KeyedWord {
  readonly text: string;
  readonly key: string;
  /** The first part of the key. */
  readonly opening: string;
  /** What the tables found of the opening when they were asked last: see {@link unasked}. */
  readonly limits: number[];
}

let tables = 0;

/** A place for each table, in which it remembers how long its names with an opening are; words with one opening may share them. */
export const unasked = (): number[] => new Array<number>(tables).fill(-1);

/** Names of several words, found by the words themselves: the longest that begins at a place wins. */
export class NameTable<Value> {
  readonly #values = new Map<string, Value>();
  readonly #longest = new Map<string, number>();
  readonly #number = tables++;
  /** The key that was asked for last, and its value: rules ask for one name in turn. */
  #asked: string | null = null;
  #answer: Value | undefined = undefined;

  /** Adds a name unless its key is there; the first to come stays. */
  add(name: string, value: Value): void {
    // The names of a list are seen once: they are not to fill the memory of names that are asked for.
    const key = keyOf(name);
    if (key === "" || this.#values.has(key)) return;
    this.#values.set(key, value);
    this.#asked = null;
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const cut = name.search(/['’]/);
    if (cut < 0) {
      this.#allow(first, space < 0 ? 1 : spaces(key) + 1);
      return;
    }
    // Tokens part a possessive from its noun: “Workers' Party” is three of them.
    const tokens = spaces(key) + 1 + (name.match(/['’]/g)?.length ?? 0);
    this.#allow(first, tokens);
    this.#allow(keyOf(name.slice(0, cut)).split(" ", 1)[0] ?? "", tokens);
  }

  #allow(opening: string, tokens: number): void {
    if ((this.#longest.get(opening) ?? 0) < tokens) this.#longest.set(opening, tokens);
  }

  get(name: string): Value | undefined {
    const key = nameKey(name);
    if (key !== this.#asked) {
      this.#asked = key;
      this.#answer = this.#values.get(key);
    }
    return this.#answer;
  }

  /** How many words the longest name takes that begins as this word does; 0 where none does. */
  #limitOf({ opening, limits }: KeyedWord): number {
    const known = limits[this.#number] ?? -1;
    if (known >= 0) return known;
    const limit = this.#longest.get(opening) ?? 0;
    limits[this.#number] = limit;
    return limit;
  }

  /** The longest name that the words from `from` on begin with, before `end`, and how many of them it takes. */
  longestAt(words: readonly KeyedWord[], from: number, end: number): { readonly value: Value; readonly count: number } | null {
    const word = from < end ? words[from] : undefined;
    const limit = word === undefined ? 0 : this.#limitOf(word);
    if (word === undefined || limit === 0) return null;
    let key = word.key;
    let best: { value: Value; count: number } | null = null;
    for (let count = 1; from + count <= end && count <= limit; count++) {
      const more = count > 1 ? words[from + count - 1] : undefined;
      if (more !== undefined) {
        const apostrophe = /^['’]/.test(more.text);
        if (more.key === "" && !apostrophe) break;
        key = more.key === "" || apostrophe ? `${key}${more.key}` : `${key} ${more.key}`;
      }
      const value = this.#values.get(key);
      if (value !== undefined) best = { value, count };
    }
    return best;
  }
}

function spaces(key: string): number {
  let count = 0;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) count++;
  return count;
}

const PLAIN = /^[a-z0-9]+$/;

/**
 * Folds a name so that its spellings with and without marks, apostrophes, stops and hyphens become one key:
 * lower case, words parted by single spaces. Two names with one key may still be two things.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}|['’‘ʼ`´.]/gu, "")
    .replace(/[ıł]/g, (c) => (c === "ł" ? "l" : "i"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A word with its key made once. The key of a word with a hyphen has several parts. */
export interface KeyedWord {
  readonly text: string;
  readonly key: string;
  /** The first part of the key. */
  readonly opening: string;
}

/** Names of several words, found by the words themselves: the longest that begins at a place wins. */
export class NameTable<Value> {
  readonly #values = new Map<string, Value>();
  readonly #longest = new Map<string, number>();

  /** Adds a name unless its key is there; the first to come stays. */
  add(name: string, value: Value): void {
    const key = nameKey(name);
    if (key === "" || this.#values.has(key)) return;
    this.#values.set(key, value);
    const words = key.split(" ");
    const first = words[0] ?? "";
    // Tokens part a possessive from its noun: “Workers' Party” is three of them.
    const tokens = words.length + (name.match(/['’]/g)?.length ?? 0);
    for (const opening of new Set([first, nameKey(name.split(/['’]/, 1)[0] ?? "").split(" ", 1)[0] ?? ""]))
      this.#longest.set(opening, Math.max(this.#longest.get(opening) ?? 0, tokens));
  }

  get(name: string): Value | undefined {
    return this.#values.get(nameKey(name));
  }

  /** The longest name that the words from `from` on begin with, before `end`, and how many of them it takes. */
  longestAt(words: readonly KeyedWord[], from: number, end: number): { readonly value: Value; readonly count: number } | null {
    const word = from < end ? words[from] : undefined;
    const limit = word === undefined ? undefined : this.#longest.get(word.opening);
    if (word === undefined || limit === undefined) return null;
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

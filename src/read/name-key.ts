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
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }

  get(name: string): Value | undefined {
    return this.#values.get(nameKey(name));
  }

  /** The longest name that the words from `from` on begin with, before `end`, and how many of them it takes. A word with a hyphen counts as its parts. */
  longestAt(words: readonly string[], from: number, end: number): { readonly value: Value; readonly count: number } | null {
    let key = nameKey(words[from] ?? "");
    const limit = this.#longest.get(key.split(" ", 1)[0] ?? "");
    if (limit === undefined) return null;
    let best: { value: Value; count: number } | null = null;
    for (let count = 1; from + count <= end && count <= limit; count++) {
      if (count > 1) key = `${key} ${nameKey(words[from + count - 1] ?? "")}`.trim();
      const value = this.#values.get(key);
      if (value !== undefined) best = { value, count };
    }
    return best;
  }
}

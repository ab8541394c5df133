/** A run of letters, a number, or a single mark; finer than a token, so that "20-year-old" and "1990s" come apart. */
export interface TimeWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case with plain apostrophes; a possessive ending is a word of its own. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** White space, or the beginning, stands before it. */
  readonly spaced: boolean;
}

const WORD = /(\p{L}+\p{M}*(?:(?<=[oO])['’](?=clock)clock)?)|(\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+)|['’](?:s|ll|d|re|ve|m)(?!\p{L})|\S/gu;

/** Takes `[from, to)` of a text apart. Linear in its length. */
export function timeWords(text: string, from: number, to: number): readonly TimeWord[] {
  const words: TimeWord[] = [];
  const slice = text.slice(from, to);
  let end = -1;
  for (const match of slice.matchAll(WORD)) {
    const [piece, letters, digits] = match;
    const at = match.index;
    const kind = letters !== undefined ? "word" : digits !== undefined ? "number" : "mark";
    words.push({
      start: from + at,
      end: from + at + piece.length,
      text: piece,
      lower: kind === "number" ? piece : piece.toLowerCase().replace("’", "'"),
      kind,
      spaced: at !== end,
    });
    end = at + piece.length;
  }
  return words;
}

/** True for a hyphen, dash or tilde that joins two words. */
export function isDash(word: TimeWord | undefined): boolean {
  return word !== undefined && (word.lower === "-" || word.lower === "–" || word.lower === "—" || word.lower === "‑");
}

/** The lower-case text of the word at a place, or the empty text beyond either end. */
export function lowerAt(words: readonly TimeWord[], at: number): string {
  return words[at]?.lower ?? "";
}

/** So many characters at its end tell a piece from most others. */
const KEY = 3;
/** Two to the power of so many rows, in few of which anything stands. */
const BITS = 13;

/** Finds where any of many pieces stand in a text, all of them in one look at each of its characters. */
export class PieceSearch {
  /** For each row the number of its list, from 1; 0 where no piece ends so. */
  readonly #rows = new Uint8Array(1 << BITS);
  readonly #lists: (readonly number[])[] = [];
  readonly #pieces: readonly string[];
  /** Shorter than a key: each is looked for by itself. */
  readonly #short: readonly number[];

  /** Throws where the pieces have more than 255 different ends. */
  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
    this.#short = pieces.flatMap((piece, i) => (piece.length < KEY ? [i] : []));
    const byRow = new Map<number, number[]>();
    pieces.forEach((piece, i) => {
      if (piece.length < KEY) return;
      const row = rowAt(piece, piece.length);
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [i]);
      else list.push(i);
    });
    if (byRow.size > 255) throw new RangeError(`${byRow.size} different ends of pieces are too many for one search: make two of them`);
    for (const [row, list] of byRow) this.#rows[row] = this.#lists.push(list);
  }

  /** Calls `found` for every place `[start, end)` of every piece, in no certain order. Takes time linear in the length of the text. */
  each(text: string, found: (piece: number, start: number, end: number) => void): void {
    for (let end = KEY; end <= text.length; end++) {
      const row = this.#rows[rowAt(text, end)] ?? 0;
      if (row === 0) continue;
      for (const i of this.#lists[row - 1] ?? []) {
        const piece = this.#pieces[i] ?? "";
        const start = end - piece.length;
        if (start >= 0 && text.startsWith(piece, start)) found(i, start, end);
      }
    }
    for (const i of this.#short) {
      const piece = this.#pieces[i] ?? "";
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found(i, at, at + piece.length);
    }
  }
}

/** The row of what ends before a place. */
function rowAt(text: string, end: number): number {
  const key = (text.charCodeAt(end - 3) << 10) ^ (text.charCodeAt(end - 2) << 5) ^ text.charCodeAt(end - 1);
  return Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
}

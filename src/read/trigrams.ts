const BITS = 1 << 16;

/** Which runs of three characters a text holds. It may hold for there what is not, never the other way round. */
export class Trigrams {
  readonly #bits = new Uint8Array(BITS >> 3);

  constructor(text: string) {
    let last = text.charCodeAt(0);
    let here = text.charCodeAt(1);
    for (let i = 2; i < text.length; i++) {
      const next = text.charCodeAt(i);
      const place = placeOf(last, here, next);
      this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
      last = here;
      here = next;
    }
  }

  /** False where the text certainly does not hold the piece. */
  mayHold(piece: string): boolean {
    for (let i = 2; i < piece.length; i++) {
      const place = placeOf(piece.charCodeAt(i - 2), piece.charCodeAt(i - 1), piece.charCodeAt(i));
      if (((this.#bits[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
    }
    return true;
  }
}

function placeOf(a: number, b: number, c: number): number {
  return Math.imul((a << 10) ^ (b << 5) ^ c, 0x9e3779b1) >>> 16;
}

const PERMUTATIONS = 128;
/** 32 bands of 4 rows: the usual choice for a Jaccard of one half. */
const ROWS = 4;
const GRAM = 5;
const THRESHOLD = 0.5;

/** The usual search for near-duplicates, to compare with: MinHash of word 5-grams with banded hashing, and its estimate of Jaccard. */
export class MinHashIndex {
  readonly #signatures: readonly Uint32Array[];
  readonly #bands = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    const words = new Map<string, number>();
    this.#signatures = texts.map((text) => signatureOf(text, words));
    this.#signatures.forEach((signature, text) => {
      for (let band = 0; band < PERMUTATIONS / ROWS; band++) {
        const key = `${band} ${signature.subarray(band * ROWS, band * ROWS + ROWS).join(" ")}`;
        const bucket = this.#bands.get(key);
        if (bucket) bucket.push(text);
        else this.#bands.set(key, [text]);
      }
    });
  }

  /** How many pairs share a band and reach the threshold. */
  pairs(): number {
    const found = new Set<number>();
    for (const bucket of this.#bands.values())
      for (const [i, a] of bucket.entries())
        for (const b of bucket.slice(i + 1)) {
          const key = a * this.#signatures.length + b;
          if (!found.has(key) && this.#alike(a, b)) found.add(key);
        }
    return found.size;
  }

  /** True where the two share a band and reach the threshold. */
  has(a: number, b: number): boolean {
    const [x, y] = [this.#signatures[a], this.#signatures[b]];
    if (!x || !y) return false;
    for (let band = 0; band < PERMUTATIONS; band += ROWS) {
      let row = 0;
      while (row < ROWS && x[band + row] === y[band + row]) row++;
      if (row === ROWS) return this.#alike(a, b);
    }
    return false;
  }

  #alike(a: number, b: number): boolean {
    const [x, y] = [this.#signatures[a], this.#signatures[b]];
    let same = 0;
    for (let i = 0; i < PERMUTATIONS; i++) if (x?.[i] === y?.[i]) same++;
    return same >= THRESHOLD * PERMUTATIONS;
  }
}

function signatureOf(text: string, numbers: Map<string, number>): Uint32Array {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => {
    const known = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, known);
    return known;
  });
  const grams = new Set<number>();
  for (let i = 0; i + GRAM <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(i, i + GRAM)) {
      hash = Math.imul(hash ^ word, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    grams.add(hash >>> 0);
  }
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const gram of grams)
    for (let i = 0; i < PERMUTATIONS; i++) {
      let mixed = Math.imul(gram ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 16)) >>> 0;
      if (mixed < (signature[i] ?? 0)) signature[i] = mixed;
    }
  return signature;
}

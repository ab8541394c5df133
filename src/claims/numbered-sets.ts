/**
 * Disjoint sets of the whole numbers below `size`, with path halving (Tarjan 1975). The least of a set stands for it. {@link DisjointSets} do the same for
 * names; of hundreds of thousands of names each look-up waits for memory.
 */
export class NumberedSets {
  /** For each number one above it in its set; itself at the top. */
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = new Int32Array(size).map((_, number) => number);
  }

  find(number: number): number {
    let at = number;
    for (;;) {
      const up = this.#above[at] ?? at;
      if (up === at) return at;
      const next = this.#above[up] ?? up;
      this.#above[at] = next;
      at = next;
    }
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#above[Math.max(x, y)] = Math.min(x, y);
  }
}

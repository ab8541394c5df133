/**
 * Disjoint sets with path halving (Tarjan 1975). The representative is always the least member in code-unit order, so
 * that it does not depend on the order of the joins.
 */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  /** The representative of the set that holds `member`, which is made if it is new. */
  find(member: string): string {
    let at = member;
    for (;;) {
      const up = this.#parent.get(at);
      if (up === undefined) {
        this.#parent.set(at, at);
        return at;
      }
      if (up === at) return at;
      const next = this.#parent.get(up) ?? up;
      this.#parent.set(at, next);
      at = next;
    }
  }

  /** Joins the sets of two members. */
  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    if (x < y) this.#parent.set(y, x);
    else this.#parent.set(x, y);
  }
}

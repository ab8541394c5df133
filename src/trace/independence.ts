/** So many branchings are explored before the search settles for what it has found. */
const BUDGET = 20_000;

/**
 * The size of a largest set of things no two of which are tied: of origins, the number that are independent of each other
 * even if every tie holds. Unlike the number of connected groups, it never grows when something is taken away, and a thing tied to
 * two others does not make those two one.
 *
 * Exact (reduction of simplicial vertices, then branching) unless a tangle of ties exceeds the budget; then it is a lower bound.
 */
export function independentCount(ties: readonly ReadonlySet<number>[]): number {
  const search = { left: BUDGET };
  return parts(ties).reduce((sum, part) => sum + largest(ties, new Set(part), search), 0);
}

function parts(ties: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const found: number[][] = [];
  ties.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const part = [start];
    for (const node of part) {
      for (const other of ties[node] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    found.push(part.sort((a, b) => a - b));
  });
  return found;
}

function largest(ties: readonly ReadonlySet<number>[], left: Set<number>, search: { left: number }): number {
  let taken = 0;
  while (left.size > 0) {
    const { node, simplicial } = nextOf(ties, left);
    if (!simplicial && search.left > 0) {
      search.left--;
      const without = new Set(left);
      without.delete(node);
      return taken + Math.max(1 + largest(ties, around(ties, left, node), search), largest(ties, without, search));
    }
    taken++;
    left = around(ties, left, node);
  }
  return taken;
}

function around(ties: readonly ReadonlySet<number>[], left: ReadonlySet<number>, node: number): Set<number> {
  const rest = new Set<number>();
  for (const other of left) if (other !== node && !ties[node]?.has(other)) rest.add(other);
  return rest;
}

/** A vertex whose neighbours are all tied to each other can always be taken; where there is none, the one with the fewest ties. */
function nextOf(ties: readonly ReadonlySet<number>[], left: ReadonlySet<number>): { readonly node: number; readonly simplicial: boolean } {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const node of left) {
    const near = [...(ties[node] ?? [])].filter((other) => left.has(other));
    if (near.length < fewest) {
      best = node;
      fewest = near.length;
    }
    if (near.length <= 1) return { node, simplicial: true };
    if (near.every((one, i) => near.slice(i + 1).every((other) => ties[one]?.has(other)))) return { node, simplicial: true };
  }
  return { node: best, simplicial: false };
}

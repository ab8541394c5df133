/**
 * Disjoint sets of strings. The name of a set is its least member by code units, so that it does not depend on the order
 * of joins. Members that nobody joined stand alone.
 */
export interface Partition {
  readonly join: (a: string, b: string) => void;
  readonly find: (member: string) => string;
}

export function partition(): Partition {
  const parents = new Map<string, string>();
  const find = (member: string): string => {
    let root = member;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = member; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const x = find(a);
    const y = find(b);
    if (x < y) parents.set(y, x);
    else if (y < x) parents.set(x, y);
  };
  return { join, find };
}

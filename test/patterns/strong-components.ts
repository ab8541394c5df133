/** The sets of nodes that all lead to each other, and single ones that lead to themselves (Kosaraju's two passes, without recursion). */
export function loopsIn(nodes: readonly number[], leads: readonly (readonly number[] | undefined)[]): readonly (readonly number[])[] {
  const back: number[][] = [];
  for (const from of nodes)
    for (const to of leads[from] ?? []) {
      const froms = back[to] ?? [];
      froms.push(from);
      back[to] = froms;
    }
  const taken = new Set<number>();
  const groups = inOrderOfLeaving(nodes, leads)
    .reverse()
    .filter((root) => !taken.has(root))
    .map((root) => (taken.has(root) ? [] : gathered(root, back, taken)));
  return groups.filter(([node, other]) => other !== undefined || (node !== undefined && (leads[node]?.includes(node) ?? false)));
}

/** Everything that some nodes lead to, themselves included. */
export function onward(from: readonly number[], leads: readonly (readonly number[] | undefined)[]): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const root of from) if (!seen.has(root)) gathered(root, leads, seen);
  return seen;
}

/** The nodes from `root` on that are not taken yet, which are taken now. */
function gathered(root: number, leads: readonly (readonly number[] | undefined)[], taken: Set<number>): readonly number[] {
  const group = [root];
  taken.add(root);
  for (let i = 0; i < group.length; i++)
    for (const to of leads[group[i] ?? -1] ?? [])
      if (!taken.has(to)) {
        taken.add(to);
        group.push(to);
      }
  return group;
}

function inOrderOfLeaving(nodes: readonly number[], leads: readonly (readonly number[] | undefined)[]): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const root of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = leads[top.node]?.[top.next++];
      if (to === undefined) {
        order.push(top.node);
        path.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        path.push({ node: to, next: 0 });
      }
    }
  }
  return order;
}

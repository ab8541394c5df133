/**
 * Strongly connected components of a graph over nodes 0 … n − 1 (Tarjan 1972, without recursion, so that a chain of any length
 * is safe). They come in reverse topological order: every edge leads to the same component or to one that came before.
 */
export function components(n: number, edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const walk: Walk = { edges, seen: new Int32Array(n).fill(-1), low: new Int32Array(n), done: new Uint8Array(n), open: [], clock: 0 };
  const found: (readonly number[])[] = [];
  for (let start = 0; start < n; start++) if (walk.seen[start] === -1) walkFrom(start, walk, found);
  return found;
}

interface Walk {
  readonly edges: readonly (readonly number[])[];
  /** When each node was first seen; −1 before. */
  readonly seen: Int32Array;
  /** The earliest node on the open stack that each one reaches. */
  readonly low: Int32Array;
  readonly done: Uint8Array;
  readonly open: number[];
  clock: number;
}

function walkFrom(start: number, walk: Walk, found: (readonly number[])[]): void {
  const path = [enter(start, walk)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = walk.edges[step.node]?.[step.edge++];
    if (next === undefined) {
      path.pop();
      const above = path.at(-1);
      if (above) lower(walk, above.node, walk.low[step.node] ?? 0);
      if (walk.low[step.node] === walk.seen[step.node]) found.push(closed(step.node, walk));
    } else if (walk.seen[next] === -1) path.push(enter(next, walk));
    else if (walk.done[next] === 0) lower(walk, step.node, walk.seen[next] ?? 0);
  }
}

function enter(node: number, walk: Walk): { readonly node: number; edge: number } {
  walk.seen[node] = walk.low[node] = walk.clock++;
  walk.open.push(node);
  return { node, edge: 0 };
}

function lower(walk: Walk, node: number, to: number): void {
  walk.low[node] = Math.min(walk.low[node] ?? 0, to);
}

function closed(node: number, walk: Walk): readonly number[] {
  const component = walk.open.splice(walk.open.lastIndexOf(node));
  for (const member of component) walk.done[member] = 1;
  return component.sort((a, b) => a - b);
}

import type { Edge, Graph } from "./graph.ts";

/** Times for all points that keep every constraint, or a circle of constraints that cannot hold. */
export type Solution = { readonly ok: true; readonly times: Float64Array } | { readonly ok: false; readonly cycle: readonly Edge[] };

/**
 * Bellman, Ford and Moore's labelling, with Tarjan's disassembly of subtrees (1981): when the time of a point falls, all that
 * hung on it is taken off, so that a circle shows the moment it closes. Points are asked in turn: the same order always.
 */
export function solve(graph: Graph): Solution {
  const count = graph.size;
  const times = new Float64Array(count);
  const tree = new Tree(count);
  const queue = Array.from({ length: count }, (_, i) => i);
  const waiting = new Uint8Array(count).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const from = queue[head] ?? 0;
    waiting[from] = 0;
    if (!tree.holds(from)) continue;
    for (const edge of graph.out[from] ?? []) {
      const time = (times[from] ?? 0) + edge.most;
      if (time >= (times[edge.to] ?? 0)) continue;
      if (tree.hangs(from, edge.to)) return { ok: false, cycle: tree.circle(edge) };
      times[edge.to] = time;
      tree.hang(edge);
      if (waiting[edge.to] === 0) queue.push(edge.to);
      waiting[edge.to] = 1;
    }
    if (head > 4 * count + 1024) head = compact(queue, head);
  }
  return { ok: true, times };
}

/** Forgets what was asked already, so that the queue does not grow with the work done. */
function compact(queue: number[], head: number): number {
  queue.splice(0, head + 1);
  return -1;
}

/** The tree of last causes, kept as a thread in preorder: what hangs on a point follows it, deeper than it. */
class Tree {
  readonly #next: Int32Array;
  readonly #before: Int32Array;
  readonly #depth: Int32Array;
  readonly #cause: (Edge | undefined)[];
  readonly #root: number;

  constructor(count: number) {
    this.#root = count;
    this.#next = Int32Array.from({ length: count + 1 }, (_, i) => (i === count ? 0 : i + 1));
    this.#before = Int32Array.from({ length: count + 1 }, (_, i) => (i === 0 ? count : i - 1));
    this.#depth = new Int32Array(count + 1).fill(1);
    this.#depth[count] = 0;
    this.#cause = new Array<Edge | undefined>(count);
  }

  /** False for a point that was taken off and not hung again. */
  holds(point: number): boolean {
    return (this.#depth[point] ?? 0) > 0;
  }

  /** Takes off all that hangs on `top`. True where `point` is among it, or is `top` itself. */
  hangs(point: number, top: number): boolean {
    if (point === top) return true;
    if (!this.holds(top)) return false;
    const depth = this.#depth[top] ?? 0;
    let after = this.#next[top] ?? 0;
    for (; (this.#depth[after] ?? 0) > depth; after = this.#next[after] ?? 0) {
      if (after === point) return true;
      this.#depth[after] = 0;
    }
    this.#link(this.#before[top] ?? 0, after);
    this.#depth[top] = 0;
    return false;
  }

  hang(edge: Edge): void {
    const after = this.#next[edge.from] ?? this.#root;
    this.#link(edge.from, edge.to);
    this.#link(edge.to, after);
    this.#depth[edge.to] = (this.#depth[edge.from] ?? 0) + 1;
    this.#cause[edge.to] = edge;
  }

  /** The constraints from `last.to` down to `last.from`, and `last`. */
  circle(last: Edge): readonly Edge[] {
    const cycle = [last];
    for (let point = last.from; point !== last.to; ) {
      const cause = this.#cause[point];
      if (cause === undefined) break;
      cycle.unshift(cause);
      point = cause.from;
    }
    return cycle;
  }

  #link(a: number, b: number): void {
    this.#next[a] = b;
    this.#before[b] = a;
  }
}

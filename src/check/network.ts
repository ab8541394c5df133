import { type Constraint, type Contradiction, contradiction } from "./constraint.ts";
import { type Edge, Graph, graphOf } from "./graph.ts";
import { Heap } from "./heap.ts";
import { type Hopeless, shortestThrough } from "./shortest.ts";
import { solve } from "./solve.ts";

/** Contradictions of this many statements besides the new one are looked for before anything is moved: most are as short, and near. */
const NEAR = 6;

/** A shorter circle is looked for from this many of the points of the first that was found. */
const STARTS = 32;

const NO_WAY = (): number => 0;

/**
 * A network of difference constraints (a simple temporal network: Dechter, Meiri and Pearl 1991) that is always free of
 * contradiction. It keeps a time for each point that satisfies every constraint, so that one more is checked by following only what it
 * moves (Cotton and Maler 2006): most move nothing.
 */
export class Network {
  readonly #graph = new Graph();
  readonly #times: number[] = [];
  readonly #owned = new Map<string, Edge[]>();

  /**
   * Adds what one speaker states, all of it or nothing. Returns null, or why it cannot be added: a contradiction with the fewest
   * constraints of others.
   */
  add(constraints: readonly Constraint[]): Contradiction | null {
    const added: Edge[] = [];
    const moved = new Map<number, number>();
    for (const constraint of constraints) {
      const edge = this.#graph.add(constraint);
      while (this.#times.length < this.#graph.size) this.#times.push(0);
      added.push(edge);
      const cycle = this.#refuses(edge, moved);
      if (cycle === null) continue;
      for (const [point, time] of moved) this.#times[point] = time;
      for (const one of added) this.#graph.remove(one);
      return contradiction(cycle.map((one) => one.constraint));
    }
    for (const edge of added) {
      const { by } = edge.constraint;
      if (by === null) continue;
      const owned = this.#owned.get(by);
      if (owned === undefined) this.#owned.set(by, [edge]);
      else owned.push(edge);
    }
    return null;
  }

  /** Takes back all that one speaker states. What is left stays free of contradiction. */
  withdraw(by: string): void {
    for (const edge of this.#owned.get(by) ?? []) this.#graph.remove(edge);
    this.#owned.delete(by);
  }

  /** Null where `edge` can hold: points have then moved, and `moved` says where they stood. */
  #refuses(edge: Edge, moved: Map<number, number>): readonly Edge[] | null {
    if (this.#time(edge.from) + edge.most >= this.#time(edge.to)) return null;
    const near = shortestThrough(this.#graph, edge, NEAR, this.#hopeless(edge, NO_WAY));
    if (near !== null) return near;
    const wayTo = this.#settles(edge, moved);
    return wayTo === null ? null : shortestThrough(this.#graph, edge, this.#graph.size, this.#hopeless(edge, wayTo));
  }

  /**
   * What the times tell: by each constraint they leave some minutes to spare, never fewer than none, and a circle through `edge` that cannot hold
   * has fewer to spare in all than `edge` asks for. `wayTo` gives the least that a way from its end to a point has to spare.
   */
  #hopeless({ from, to, most }: Edge, wayTo: (point: number) => number): Hopeless {
    const [start, end] = [this.#time(from), this.#time(to)];
    const asked = end - start - most;
    return (side, point, minutes) =>
      side === "to"
        ? minutes + end - this.#time(point) >= asked
        : minutes + this.#time(point) - start + wayTo(point) >= asked;
  }

  /**
   * Moves points earlier until `edge` holds. Where it would have to move its own beginning it moves nothing, and gives what a way from its end to a
   * point has to spare at least.
   */
  #settles(edge: Edge, moved: Map<number, number>): ((point: number) => number) | null {
    const asked = this.#time(edge.to) - this.#time(edge.from) - edge.most;
    const spare = new Float64Array(this.#graph.size).fill(asked);
    const done = new Uint8Array(this.#graph.size);
    const settled: number[] = [];
    const heap = new Heap();
    spare[edge.to] = 0;
    heap.push(0, edge.to);
    for (let point = heap.pop(); point !== undefined; point = heap.pop()) {
      if (done[point] === 1) continue;
      const far = spare[point] ?? 0;
      if (point === edge.from) return (other) => (done[other] === 1 ? (spare[other] ?? 0) : far);
      done[point] = 1;
      settled.push(point);
      const earliest = this.#time(point) + far;
      for (const next of this.#graph.out[point] ?? []) {
        const by = earliest + next.most - this.#time(next.to);
        if (by >= (spare[next.to] ?? 0) || done[next.to] === 1) continue;
        spare[next.to] = by;
        heap.push(by, next.to);
      }
    }
    for (const point of settled) {
      const stood = this.#time(point);
      if (!moved.has(point)) moved.set(point, stood);
      this.#times[point] = stood - asked + (spare[point] ?? 0);
    }
    return null;
  }

  #time(point: number): number {
    return this.#times[point] ?? 0;
  }
}

/** Checks constraints all at once. Returns a contradiction, short but not always the shortest, or null where all can hold. */
export function contradictionIn(constraints: readonly Constraint[]): Contradiction | null {
  const graph = graphOf(constraints);
  const solution = solve(graph);
  if (solution.ok) return null;
  let best = solution.cycle;
  for (const edge of solution.cycle.slice(0, STARTS)) {
    const found = shortestThrough(graph, edge, best.length - 1);
    if (found !== null && stated(found) < stated(best)) best = found;
  }
  return contradiction(best.map((edge) => edge.constraint));
}

function stated(cycle: readonly Edge[]): number {
  return new Set(cycle.map(({ constraint }) => constraint.by)).size;
}

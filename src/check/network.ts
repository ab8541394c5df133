import { type Constraint, type Contradiction, contradiction } from "./constraint.ts";
import { type Edge, Graph, graphOf } from "./graph.ts";
import { type Hopeless, shortestThrough } from "./shortest.ts";
import { solve } from "./solve.ts";
import { meet, Ways } from "./ways.ts";

/** A shorter circle is looked for from this many of the points of the first that was found. */
const STARTS = 32;

/** Contradictions of this many statements besides the new one are looked for first: most are as short, and near. */
const NEAR = 4;

const nothing = (): number => 0;

/**
 * A network of difference constraints (a simple temporal network: Dechter, Meiri and Pearl 1991) that is always free of
 * contradiction. It keeps a time for each point that satisfies every constraint, so that one more is checked by following only what it
 * moves (Cotton and Maler 2006): most move nothing.
 */
export class Network {
  readonly #graph = new Graph();
  readonly #times: number[] = [];
  readonly #owned = new Map<string, Edge[]>();
  readonly #ahead = new Ways(this.#graph.out, "to", (edge) => this.#spare(edge));
  readonly #back = new Ways(this.#graph.into, "from", (edge) => this.#spare(edge));

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

  /** Null where `edge` can hold: points have then moved earlier, and `moved` says where they stood. */
  #refuses(edge: Edge, moved: Map<number, number>): readonly Edge[] | null {
    const asked = -this.#spare(edge);
    if (asked <= 0) return null;
    const near = shortestThrough(this.#graph, edge, NEAR, this.#hopeless(edge, asked, nothing, nothing));
    if (near !== null) return near;
    const [ahead, back] = [this.#ahead, this.#back];
    ahead.begin(edge.to);
    back.begin(edge.from);
    if (meet(ahead, back, asked)) {
      const hopeless = this.#hopeless(
        edge,
        asked,
        (point) => ahead.leastTo(point),
        (point) => back.leastTo(point),
      );
      return shortestThrough(this.#graph, edge, this.#graph.size, hopeless);
    }
    for (const point of ahead.within(back, asked)) {
      const stood = this.#time(point);
      if (!moved.has(point)) moved.set(point, stood);
      this.#times[point] = stood - asked + ahead.leastTo(point);
    }
    return null;
  }

  /**
   * A circle through `edge` cannot hold only where the others in it have less to spare than it asks for. `wayTo` and `wayFrom` give what ways from its end to
   * a point, and from a point to its beginning, have to spare at least.
   */
  #hopeless({ from, to }: Edge, asked: number, wayTo: (point: number) => number, wayFrom: (point: number) => number): Hopeless {
    const [start, end] = [this.#time(from), this.#time(to)];
    return (side, point, minutes) =>
      side === "to"
        ? minutes + end - this.#time(point) + wayFrom(point) >= asked
        : minutes + this.#time(point) - start + wayTo(point) >= asked;
  }

  /** How many minutes the times leave to spare by a constraint. */
  #spare({ from, to, most }: Edge): number {
    return this.#time(from) + most - this.#time(to);
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

import type { Edge } from "./graph.ts";
import { Heap } from "./heap.ts";

/**
 * The ways from one end of a constraint through a network in which all others hold, those with the least to spare first (Dijkstra). By each
 * constraint the times leave some minutes to spare, never fewer than none. Keep one for a network: it is used again and again.
 */
export class Ways {
  readonly #edges: readonly (readonly Edge[])[];
  readonly #far: "from" | "to";
  readonly #spareOf: (edge: Edge) => number;
  #heap = new Heap();
  /** What the best way to a point has to spare, as far as it is known; good where the point bears the number of this search. */
  #spare = new Float64Array(0);
  #reached = new Uint32Array(0);
  #settled = new Uint32Array(0);
  #search = 0;
  #points: number[] = [];

  /** "to" follows constraints forwards, "from" backwards. */
  constructor(edges: readonly (readonly Edge[])[], far: "from" | "to", spareOf: (edge: Edge) => number) {
    this.#edges = edges;
    this.#far = far;
    this.#spareOf = spareOf;
  }

  begin(start: number): void {
    if (this.#spare.length < this.#edges.length) {
      // The numbers of earlier searches are not carried over: no point bears one, as if none had been reached.
      const size = 2 * this.#edges.length;
      [this.#spare, this.#reached, this.#settled] = [new Float64Array(size), new Uint32Array(size), new Uint32Array(size)];
    }
    this.#search++;
    this.#heap = new Heap();
    this.#points = [];
    this.#reach(start, 0);
  }

  /** What a way to any point that is not settled has to spare at least. */
  get least(): number {
    return this.#heap.least ?? Number.POSITIVE_INFINITY;
  }

  /** What the best way to a point has to spare, or fewer minutes than that. */
  leastTo(point: number): number {
    return this.#settled[point] === this.#search ? (this.#spare[point] ?? 0) : this.least;
  }

  /** Settles the next point. True where it is found that a way meets one of the others and has with it less than `asked` to spare. */
  meets(others: Ways, asked: number): boolean {
    const point = this.#heap.pop();
    if (point === undefined || this.#settled[point] === this.#search) return false;
    const far = this.#known(point);
    this.#settled[point] = this.#search;
    this.#points.push(point);
    if (far + others.#known(point) < asked) return true;
    for (const edge of this.#edges[point] ?? []) {
      const next = edge[this.#far];
      const spare = far + this.#spareOf(edge);
      if (spare >= asked || spare >= this.#known(next)) continue;
      this.#reach(next, spare);
      if (spare + others.#known(next) < asked) return true;
    }
    return false;
  }

  /** The points to which some way has less than `asked` to spare, where none of them meets the others. */
  within(others: Ways, asked: number): readonly number[] {
    while (this.least < asked) this.meets(others, asked);
    return this.#points;
  }

  #known(point: number): number {
    return this.#reached[point] === this.#search ? (this.#spare[point] ?? 0) : Number.POSITIVE_INFINITY;
  }

  #reach(point: number, spare: number): void {
    this.#spare[point] = spare;
    this.#reached[point] = this.#search;
    this.#heap.push(spare, point);
  }
}

/** True where two ways meet that have together less than `asked` to spare. They take turns: one of them may have far fewer points to go through. */
export function meet(ahead: Ways, back: Ways, asked: number): boolean {
  while (ahead.least + back.least < asked) if (ahead.meets(back, asked) || back.meets(ahead, asked)) return true;
  return false;
}

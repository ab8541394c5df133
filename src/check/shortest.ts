import type { Edge, Graph } from "./graph.ts";

/**
 * True where no circle that cannot hold leads through a point that a walk from one end of the constraint ("to" forwards, "from" backwards) has
 * reached in so many minutes.
 */
export type Hopeless = (end: "from" | "to", point: number, minutes: number) => boolean;

const HOPEFUL: Hopeless = () => false;

/**
 * Of the circles through `closing` that cannot hold, one with the fewest constraints that others than its own speaker state; axioms and
 * what the same speaker states cost no step. Walks are made in layers, one step more each (Bellman's equation by the number of steps),
 * from both ends of `closing` until they meet. Null where there is none of at most `limit` steps. `hopeless` saves going on where nothing can be found.
 */
export function shortestThrough(graph: Graph, closing: Edge, limit: number, hopeless: Hopeless = HOPEFUL): readonly Edge[] | null {
  const ahead = new Front(graph.out, closing, "to", hopeless);
  const back = new Front(graph.into, closing, "from", hopeless);
  for (let steps = 0; ; steps++) {
    const meeting = ahead.meets(back, -closing.most);
    if (meeting !== null) return simple([closing, ...ahead.walkTo(meeting).reverse(), ...back.walkTo(meeting)]);
    if (steps === limit || (ahead.ended && back.ended)) return null;
    const grows = ahead.ended || (!back.ended && back.width < ahead.width) ? back : ahead;
    grows.step();
  }
}

/** The last constraint of a walk, with the walk before it. */
interface Step {
  readonly edge: Edge;
  readonly before: Step | null;
}

interface Reached {
  readonly minutes: number;
  readonly walk: Step | null;
}

/** All points that walks of so many steps reach from one end of a constraint, each by the walk that allows the fewest minutes. */
class Front {
  readonly #edges: readonly (readonly Edge[])[];
  readonly #closing: Edge;
  readonly #far: "from" | "to";
  readonly #hopeless: Hopeless;
  readonly #reached = new Map<number, Reached>();
  /** What the last step has reached or improved: the next goes on from there. */
  #layer = new Map<number, Reached>();

  constructor(edges: readonly (readonly Edge[])[], closing: Edge, far: "from" | "to", hopeless: Hopeless) {
    this.#edges = edges;
    this.#closing = closing;
    this.#far = far;
    this.#hopeless = hopeless;
    this.#take(this.#layer, closing[far], { minutes: 0, walk: null });
    this.#goFreely();
  }

  get ended(): boolean {
    return this.#layer.size === 0;
  }

  get width(): number {
    return this.#layer.size;
  }

  step(): void {
    const next = new Map<number, Reached>();
    for (const [point, reached] of this.#layer)
      for (const edge of this.#edges[point] ?? []) if (!this.#isFree(edge)) this.#follow(next, edge, reached);
    this.#layer = next;
    this.#goFreely();
  }

  /** The least point that both have reached by walks which together allow less than `most` minutes. */
  meets(other: Front, most: number): number | null {
    const [few, many] = this.#layer.size < other.#layer.size ? [this, other] : [other, this];
    return few.#meetsAt(many, most) ?? many.#meetsAt(few, most);
  }

  walkTo(point: number): Edge[] {
    const walk: Edge[] = [];
    for (let step = this.#reached.get(point)?.walk ?? null; step !== null; step = step.before) walk.push(step.edge);
    return walk;
  }

  #meetsAt(other: Front, most: number): number | null {
    let least: number | null = null;
    for (const [point, { minutes }] of this.#layer) {
      const rest = other.#reached.get(point)?.minutes;
      if (rest !== undefined && minutes + rest < most && (least === null || point < least)) least = point;
    }
    return least;
  }

  /** Follows, within one step, the constraints that cost none. */
  #goFreely(): void {
    const queue = [...this.#layer.keys()];
    const most = queue.length + 4 * this.#edges.length;
    for (let head = 0; head < queue.length && head < most; head++) {
      const point = queue[head] ?? 0;
      const reached = this.#layer.get(point);
      if (reached === undefined) continue;
      for (const edge of this.#edges[point] ?? [])
        if (this.#isFree(edge) && this.#follow(this.#layer, edge, reached)) queue.push(edge[this.#far]);
    }
  }

  #isFree({ constraint: { by } }: Edge): boolean {
    return by === null || by === this.#closing.constraint.by;
  }

  #follow(layer: Map<number, Reached>, edge: Edge, { minutes, walk }: Reached): boolean {
    if (edge === this.#closing) return false;
    return this.#take(layer, edge[this.#far], { minutes: minutes + edge.most, walk: { edge, before: walk } });
  }

  #take(layer: Map<number, Reached>, point: number, reached: Reached): boolean {
    if (reached.minutes >= (this.#reached.get(point)?.minutes ?? Number.POSITIVE_INFINITY)) return false;
    if (this.#hopeless(this.#far, point, reached.minutes)) return false;
    this.#reached.set(point, reached);
    layer.set(point, reached);
    return true;
  }
}

/** Cuts a closed walk where it meets itself, and keeps the part that cannot hold. Of a walk that meets itself nowhere, all. */
export function simple(walk: readonly Edge[]): readonly Edge[] {
  const place = new Map<number, number>();
  for (const [i, edge] of walk.entries()) {
    const seen = place.get(edge.from);
    if (seen !== undefined) {
      const inner = walk.slice(seen, i);
      const rest = [...walk.slice(0, seen), ...walk.slice(i)];
      return simple(inner.reduce((sum, { most }) => sum + most, 0) < 0 ? inner : rest);
    }
    place.set(edge.from, i);
  }
  return walk;
}

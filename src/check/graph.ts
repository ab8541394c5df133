import type { Constraint, Point } from "./constraint.ts";

/** A constraint between numbered points. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly constraint: Constraint;
}

/** Constraints as a graph: points are numbered as they appear, and each lists the constraints that begin and end in it. */
export class Graph {
  readonly out: Edge[][] = [];
  readonly into: Edge[][] = [];
  readonly #numbers = new Map<Point, number>();

  get size(): number {
    return this.out.length;
  }

  add(constraint: Constraint): Edge {
    if (!Number.isSafeInteger(constraint.most)) throw new RangeError(`a constraint of ${constraint.most} minutes has no exact number`);
    const edge = { from: this.#number(constraint.from), to: this.#number(constraint.to), most: constraint.most, constraint };
    this.out[edge.from]?.push(edge);
    this.into[edge.to]?.push(edge);
    return edge;
  }

  remove(edge: Edge): void {
    for (const held of [this.out[edge.from] ?? [], this.into[edge.to] ?? []]) {
      const at = held.lastIndexOf(edge);
      if (at >= 0) held.splice(at, 1);
    }
  }

  #number(point: Point): number {
    const held = this.#numbers.get(point);
    if (held !== undefined) return held;
    const made = this.out.length;
    this.#numbers.set(point, made);
    this.out.push([]);
    this.into.push([]);
    return made;
  }
}

export function graphOf(constraints: Iterable<Constraint>): Graph {
  const graph = new Graph();
  for (const constraint of constraints) graph.add(constraint);
  return graph;
}

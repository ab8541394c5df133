/** A moment that claims speak of, by name: `birth e1`, `begin capture e1 e2`. */
export type Point = string;

/** The fixed moment that dates are counted from: midnight at the beginning of 1970-01-01. */
export const ZERO: Point = "0";

/** `to` comes at most `most` minutes after `from`. A negative number says that it comes before, by at least as much. */
export interface Constraint {
  readonly from: Point;
  readonly to: Point;
  readonly most: number;
  /** The key of whatever states it, or null for an axiom, which holds whoever says what. */
  readonly by: string | null;
}

/** Constraints that cannot hold together: followed in a circle they say that a moment comes before itself. */
export interface Contradiction {
  readonly cycle: readonly Constraint[];
  /** The keys of those who state them, each once, sorted. */
  readonly by: readonly string[];
  /** By how many minutes the circle misses: never 0. */
  readonly excess: number;
}

/** What a circle of constraints amounts to. */
export function contradiction(cycle: readonly Constraint[]): Contradiction {
  const by = new Set(cycle.flatMap((constraint) => (constraint.by === null ? [] : [constraint.by])));
  return { cycle, by: [...by].sort(), excess: -cycle.reduce((sum, { most }) => sum + most, 0) };
}

/** `later` is at least `least` minutes after `earlier`. */
export function apart(earlier: Point, later: Point, least: number, by: string | null): Constraint {
  return { from: later, to: earlier, most: -least, by };
}

/** A point lies in `[from, to)`, in minutes from {@link ZERO}; null is an open end. */
export function within(
  point: Point,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  by: string | null,
): readonly Constraint[] {
  const bounds: Constraint[] = [];
  if (from !== null) bounds.push(apart(ZERO, point, from, by));
  if (to !== null) bounds.push({ from: ZERO, to: point, most: to - 1, by });
  return bounds;
}

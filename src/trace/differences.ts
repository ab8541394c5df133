import type { Span } from "../record/span.ts";
import { GRAM } from "./gram-index.ts";

/** Beyond so many inserted and deleted words two texts are no longer compared word by word: they are not near. */
const MOST = 2_000;

/**
 * How far two texts are from each other, counted in words that differ: each place where they part counts its words, but at most {@link GRAM}.
 * Somebody who leaves out a page, or copies from a torn one, made one decision and not five hundred: with all words counted, the torn
 * copies of different texts would look like relatives. Infinite where the texts have little in common.
 */
export function differences(a: Uint32Array, b: Uint32Array): number {
  const found = partings(a, b);
  if (found === null) return Number.POSITIVE_INFINITY;
  return found.reduce((sum, { a: [fromA, toA], b: [fromB, toB] }) => sum + Math.min(GRAM, Math.max(toA - fromA, toB - fromB)), 0);
}

/** A place where two texts part: the words that stand only in the one, and those that stand only in the other in their place. */
export interface Parting {
  readonly a: Span;
  readonly b: Span;
}

/** Every place where two texts part, in order, by word numbers; null where they have too little in common. */
export function partings(a: Uint32Array, b: Uint32Array): readonly Parting[] | null {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const found = script(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
  const moved = ([from, to]: Span): Span => [from + head, to + head];
  return found === null ? null : found.map((one) => ({ a: moved(one.a), b: moved(one.b) }));
}

/** The shortest way from one text to the other (Myers 1986), as the places where they part; null where it is too long. */
function script(a: Uint32Array, b: Uint32Array): readonly Parting[] | null {
  const most = Math.min(MOST, a.length + b.length);
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trail: Int32Array[] = [];
  for (let cost = 0; cost <= most; cost++) {
    trail.push(furthest.slice(middle - cost - 1, middle + cost + 2));
    for (let k = -cost; k <= cost; k += 2) {
      const down = k === -cost || (k !== cost && (furthest[middle + k - 1] ?? 0) < (furthest[middle + k + 1] ?? 0));
      let x = down ? (furthest[middle + k + 1] ?? 0) : (furthest[middle + k - 1] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkedBack(trail, cost, a.length, b.length);
    }
  }
  return null;
}

/** Walks the trail back and gathers steps that no equal word parts. */
function walkedBack(trail: readonly Int32Array[], cost: number, endA: number, endB: number): readonly Parting[] {
  const found: Parting[] = [];
  let [x, y] = [endA, endB];
  for (let left = cost; left > 0; left--) {
    const before = trail[left] ?? new Int32Array(0);
    const at = (k: number): number => before[k + left + 1] ?? 0;
    const k = x - y;
    const down = k === -left || (k !== left && at(k - 1) < at(k + 1));
    const fromX = down ? at(k + 1) : at(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const [stepX, stepY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const open = found.at(-1);
    if (open !== undefined && open.a[0] === stepX && open.b[0] === stepY)
      found[found.length - 1] = { a: [fromX, open.a[1]], b: [fromY, open.b[1]] };
    else found.push({ a: [fromX, stepX], b: [fromY, stepY] });
    [x, y] = [fromX, fromY];
  }
  return found.reverse();
}

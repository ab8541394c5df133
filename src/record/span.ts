/** A half-open pair of UTF-16 code-unit offsets `[start, end)` into a text, so that `text.slice(...span)` is the thing named. */
export type Span = readonly [start: number, end: number];

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The smallest span that covers all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    if (from < start) start = from;
    if (to > end) end = to;
  }
  return [start, end];
}

/** What is left of `span` without the parts that `holes` cover. */
export function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = span[0];
  for (const hole of holes.filter((inner) => overlaps(inner, span)).sort(bySpan)) {
    if (hole[0] > at) rest.push([at, hole[0]]);
    at = Math.max(at, hole[1]);
  }
  if (at < span[1]) rest.push([at, span[1]]);
  return rest;
}

/** Orders spans by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * The index of the first of `count` things in order of their start that begins at `offset` or behind it; `count` where none does.
 * `startOf` gives the start of each. Takes time logarithmic in `count`.
 */
export function firstFrom(count: number, startOf: (index: number) => number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

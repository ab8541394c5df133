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
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
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

import type { Span } from "../record/span.ts";

/** The words of what is said, in order. */
export function wordsIn(text: string, content: readonly Span[]): readonly Span[] {
  return content.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/\S+/g)].map((match): Span => [start + match.index, start + match.index + match[0].length]),
  );
}

/** What is said from a place on. */
export function contentFrom(content: readonly Span[], at: number): readonly Span[] {
  return content.flatMap(([start, end]): readonly Span[] => (end <= at ? [] : [[Math.max(start, at), end]]));
}

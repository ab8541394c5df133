import type { Span } from "../record/span.ts";
import { partings } from "./differences.ts";
import { GRAM } from "./gram-index.ts";
import { type WordStream, wordStream } from "./word-stream.ts";

/** A row of two texts side by side: so many words that both have, or what each has in the other's place. */
export interface Row {
  readonly a: string;
  readonly b: string;
  /** Zero where the texts part. */
  readonly shared: number;
}

/**
 * Two texts side by side. Fewer shared words than a gram are shown as a part of the difference around them: any two texts have
 * an "of the" in common. Null where the texts have too little in common to be laid beside each other.
 */
export function sideBySide(a: string, b: string): readonly Row[] | null {
  const [left, right] = [wordStream(a, []), wordStream(b, [])];
  const found = partings(left.words, right.words);
  if (found === null) return null;
  const rows: Row[] = [];
  const row = (inA: Span, inB: Span, shared: number): void => {
    if (inA[0] < inA[1] || inB[0] < inB[1]) rows.push({ a: textOf(a, left, inA), b: textOf(b, right, inB), shared });
  };
  let [openA, openB]: [Span, Span] = [
    [0, 0],
    [0, 0],
  ];
  const end = { a: [left.words.length, left.words.length], b: [right.words.length, right.words.length] } as const;
  for (const { a: inA, b: inB } of [...found, end]) {
    const shared = inA[0] - openA[1];
    if (shared < GRAM && rows.length + openA[1] > 0) {
      [openA, openB] = [
        [openA[0], inA[1]],
        [openB[0], inB[1]],
      ];
      continue;
    }
    row(openA, openB, 0);
    row([openA[1], inA[0]], [openB[1], inB[0]], shared);
    [openA, openB] = [inA, inB];
  }
  row(openA, openB, 0);
  return rows;
}

/** The words with the marks that follow them. */
function textOf(text: string, stream: WordStream, [from, to]: Span): string {
  return from < to ? text.slice(stream.starts[from], stream.starts[to] ?? text.length).trim() : "";
}

import type { Leak } from "./secrets.ts";

/** A run of text out of a file, and how a place in it is called. */
export interface Strand {
  readonly text: string;
  readonly where: (at: number) => string;
  /** False for the source of a page, whose drawings are full of numbers that are no places on earth. */
  readonly coordinates: boolean;
}

/** Takes what was found in a strand. */
export type Report = (leak: {
  readonly kind: Leak["kind"];
  readonly person: number | null;
  readonly at: number;
  readonly why: string;
}) => void;

/** Counts lines, for a text that is read from its beginning. */
export function lineOf(text: string, at: number): string {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line++;
  return `line ${line}`;
}

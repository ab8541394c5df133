import { firstFrom } from "../../record/span.ts";
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
  /** Whose it is, where that is no person. */
  readonly label?: string | null;
  readonly at: number;
  readonly why: string;
}) => void;

/** The line in which a place stands. Places of one text are asked for one after the other, so its line breaks are kept until another text comes. */
export function lineOf(text: string, at: number): string {
  if (held.text !== text) held = { text, breaks: breaksIn(text) };
  const { breaks } = held;
  return `line ${1 + firstFrom(breaks.length, (i) => breaks[i] ?? 0, at)}`;
}

let held: { readonly text: string; readonly breaks: readonly number[] } = { text: "", breaks: [] };

function breaksIn(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) breaks.push(next);
  return breaks;
}

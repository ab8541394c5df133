import { copyOf, Memory } from "./memory.ts";

/** A word or mark as it is written. Equal ones are one object, as long as they are remembered. */
export interface Spelling {
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
}

const SPELLINGS = new Memory<Spelling>();

/**
 * The spelling of what stands at `[start, end)` of a text. What is asked of a word over and over is found faster by a string that was
 * asked for before, and that string is not made again.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  const written = text.slice(start, end);
  const known = SPELLINGS.get(written);
  if (known !== undefined) return known;
  const own = copyOf(written);
  return SPELLINGS.keep(own, { text: own, lower: own.toLowerCase().replaceAll("’", "'") });
}

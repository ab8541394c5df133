import { copyOf } from "./memory.ts";

/** A word or mark as it is written. Equal ones are one object, as long as they are remembered. */
export interface Spelling {
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
}

/** Two to the power of so many spellings are remembered at most. Each has one place, from which another that belongs there drives it. */
const BITS = 14;
const HELD = new Array<Spelling | null>(1 << BITS).fill(null);
/** Longer ones are not remembered: few of them come again. */
const LONGEST = 40;

/**
 * The spelling of what stands at `[start, end)` of a text. It is found by its characters where they stand, so that no string is made of
 * a word that is known; and what is asked of a word over and over is found faster by a string that was asked for before.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return made(text.slice(start, end));
  const place = placeOf(text, start, end);
  const held = HELD[place];
  if (held !== null && held !== undefined && held.text.length === end - start && isAt(text, start, held.text)) return held;
  const spelling = made(copyOf(text.slice(start, end)));
  HELD[place] = spelling;
  return spelling;
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}

function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function made(text: string): Spelling {
  const lower = text.toLowerCase().replaceAll("’", "'");
  // A word in small letters shares its string, and so do "The" and "the" as long as both are remembered.
  return { text, lower: lower === text ? text : spellingOf(lower, 0, lower.length).text };
}

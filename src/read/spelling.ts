import { copyOf } from "../record/memory.ts";

/** A word or mark as it is written. Equal ones are one object, as long as they are remembered. */
export interface Spelling {
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  /** For `marksOf`: in which of so many lists of words it stands. */
  marks: number;
  lists: number;
  /** What rules have found of it: each memory of {@link SpellingMemory} has a place of its own. */
  readonly found: unknown[];
}

/** Two to the power of so many rows hold spellings. */
const BITS = 13;
/** A row has so many places. The first to come keeps its own, as most common words come early; the others give way in turn. */
const WAYS = 4;
const HELD = new Array<Spelling | null>(WAYS << BITS).fill(null);
let turn = 0;
/** Longer ones are not remembered: few of them come again. */
const LONGEST = 40;

/**
 * The spelling of what stands at `[start, end)` of a text. It is found by its characters where they stand, so that no string is made of
 * a word that is known; and what is asked of a word over and over is found faster by a string that was asked for before.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return made(text.slice(start, end));
  const row = rowOf(text, start, end);
  let place = row;
  for (; place < row + WAYS; place++) {
    const held = HELD[place] ?? null;
    if (held === null) break;
    if (isAt(text, start, end, held.text)) return held;
  }
  if (place === row + WAYS) {
    turn = (turn + 1) % (WAYS - 1);
    place = row + 1 + turn;
  }
  const spelling = made(copyOf(text.slice(start, end)));
  HELD[place] = spelling;
  return spelling;
}

/** The spelling of a word by itself. */
export function spelt(word: string): Spelling {
  return spellingOf(word, 0, word.length);
}

/** The first place of the row to which a word belongs. */
function rowOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)) * WAYS;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function made(text: string): Spelling {
  const lower = text.toLowerCase().replaceAll("’", "'");
  // A word in small letters shares its string, and so do "The" and "the" as long as both are remembered.
  return { text, lower: lower === text ? text : spelt(lower).text, marks: 0, lists: 0, found: [null, null, null, null] };
}

let memories = 0;

/**
 * Remembers what was found for spellings, as long as they are remembered themselves: a text repeats its words, and texts repeat each other's. It
 * lies with the spelling, so that whoever has that needs to look nowhere else.
 */
export class SpellingMemory<Value> {
  readonly #place = memories++;

  get(spelling: Spelling): Value | null {
    // Nobody else writes at this place.
    return (spelling.found[this.#place] as Value | undefined) ?? null;
  }

  /** Remembers a value for a spelling and gives it back. */
  keep(spelling: Spelling, value: Value): Value {
    spelling.found[this.#place] = value;
    return value;
  }
}

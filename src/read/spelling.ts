/** A word or mark as it is written. Equal ones are one object, as long as they are remembered. */
export interface Spelling {
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
}

const KNOWN = new Map<string, Spelling>();
/** So many are remembered, and then all forgotten, so that memory does not grow with what is read. */
const MOST = 20_000;
const LONGEST = 40;

/**
 * The spelling of what stands at `[start, end)` of a text. Texts repeat their words: what is asked of a word over and over is found faster
 * by a string that was asked for before, and that string is not made again.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  const written = text.slice(start, end);
  const known = KNOWN.get(written);
  if (known !== undefined) return known;
  if (written.length > LONGEST) return { text: written, lower: lowered(written) };
  const own = copyOf(written);
  const spelling = { text: own, lower: lowered(own) };
  if (KNOWN.size >= MOST) KNOWN.clear();
  KNOWN.set(own, spelling);
  return spelling;
}

function lowered(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

/** The same string without what it was cut from: an engine may keep a whole text alive for the sake of a part of it. */
function copyOf(part: string): string {
  return String.fromCharCode(...Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)));
}

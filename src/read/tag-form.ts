/** What can be seen of a word without its neighbours. All numbers are small and count from 0; 0 is "unknown" or "none". */
export interface WordForm {
  readonly lower: string;
  readonly shape: number;
  /** The part behind the last hyphen of "US-led"; empty where there is none. */
  readonly tail: string;
}

/** How a word looks. The numbers are part of the weights: a change asks for new training. */
export const SHAPE = {
  mark: 1,
  lower: 2,
  capital: 3,
  capitals: 4,
  mixed: 5,
  oneCapital: 6,
  initial: 7,
  abbreviation: 8,
  lowerAbbreviation: 9,
  hyphened: 10,
  capitalHyphened: 11,
  integer: 12,
  year: 13,
  decimal: 14,
  clock: 15,
  digitsFirst: 16,
  digitsWithin: 17,
  address: 18,
  clitic: 19,
  foreign: 20,
} as const;

/** A word longer than this is no English word: what stands behind is not looked at. */
const LONGEST = 60;

/** Takes the word as it stands in the text. */
export function formOf(word: string): WordForm {
  const seen = word.length > LONGEST ? word.slice(0, LONGEST) : word;
  const lower = seen.toLowerCase().replaceAll("’", "'").replaceAll(/\p{N}/gu, "0");
  const hyphen = lower.lastIndexOf("-");
  return { lower, shape: shapeOf(seen), tail: hyphen > 0 ? lower.slice(hyphen + 1) : "" };
}

function shapeOf(word: string): number {
  // What most words of English are, told without the classes of Unicode.
  if (/^[a-z]+$/.test(word)) return SHAPE.lower;
  if (/^[A-Z][a-z]+$/.test(word)) return SHAPE.capital;
  if (/^[!-/:-@[-`{-~]$/.test(word)) return SHAPE.mark;
  if (/^\p{Ll}+$/u.test(word)) return SHAPE.lower;
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)) return SHAPE.capital;
  if (/^(?:[’']\p{L}{1,2}|n[’']t)$/iu.test(word)) return SHAPE.clitic;
  if (/^(?:https?:|www\.|[@#][\p{L}\p{N}_]|[^@\s]+@[^@\s]+\.)/u.test(word)) return SHAPE.address;
  if (/^\p{N}/u.test(word)) return shapeOfNumber(word);
  if (!/[\p{L}]/u.test(word)) return SHAPE.mark;
  if (/\p{N}/u.test(word)) return SHAPE.digitsWithin;
  return shapeOfLetters(word);
}

function shapeOfNumber(word: string): number {
  if (/^(?:1[5-9]|20)\p{N}{2}$/u.test(word)) return SHAPE.year;
  if (/^\p{N}+$/u.test(word)) return SHAPE.integer;
  if (/^[\p{N}.,]+$/u.test(word)) return SHAPE.decimal;
  return /^[\p{N}.,:/-]+$/u.test(word) ? SHAPE.clock : SHAPE.digitsFirst;
}

function shapeOfLetters(word: string): number {
  if (/^\p{Lu}$/u.test(word)) return SHAPE.oneCapital;
  if (/^\p{Lu}\.$/u.test(word)) return SHAPE.initial;
  if (/\.$/.test(word)) return /^\p{Lu}/u.test(word) ? SHAPE.abbreviation : SHAPE.lowerAbbreviation;
  if (/[-‐‑–]/.test(word)) return /\p{Lu}/u.test(word) ? SHAPE.capitalHyphened : SHAPE.hyphened;
  if (/^[\p{Lu}&]+s?$/u.test(word)) return SHAPE.capitals;
  return /[\p{Lu}\p{Ll}]/u.test(word) ? SHAPE.mixed : SHAPE.foreign;
}

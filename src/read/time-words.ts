import { type Spelling, spellingOf } from "./spelling.ts";
import type { Document, Token } from "./token.ts";
import { marksOf } from "./word-mark.ts";

/** A run of letters, a number, or a single mark; finer than a token, so that "20-year-old" and "1990s" come apart. */
export interface TimeWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case with plain apostrophes; a possessive ending is a word of its own. */
  readonly lower: string;
  /** The lists of words in which it stands: see word-mark.ts. */
  readonly marks: number;
  readonly kind: "word" | "number" | "mark";
  /** White space, or the beginning, stands before it. */
  readonly spaced: boolean;
}

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;
const SPACE = /^\s$/;
const CLITIC = /['’](?:s|ll|d|re|ve|m)(?!\p{L})/iuy;

/** The words of each paragraph of a document, in order; taken apart once however often they are asked for. */
export function paragraphWords(document: Document): readonly (readonly TimeWord[])[] {
  let words = HELD.get(document);
  if (words === undefined) {
    const { text, tokens } = document;
    const cursor = { tokens, at: 0 };
    words = document.paragraphs.map(({ span }) => timeWords(text, span[0], span[1], cursor));
    HELD.set(document, words);
  }
  return words;
}

const HELD = new WeakMap<Document, readonly (readonly TimeWord[])[]>();

/** The tokens of a text, and how far they have been passed. Most of them are one word here too, whose spelling is known. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

function spellingAt(text: string, start: number, end: number, cursor: Cursor): Spelling {
  const { tokens } = cursor;
  while ((tokens[cursor.at]?.start ?? Infinity) < start) cursor.at++;
  const token = tokens[cursor.at];
  return token?.start === start && token.end === end ? token.spelling : spellingOf(text, start, end);
}

/** Takes `[from, to)` of a text apart; the stretches of a text are to be asked for in their order. Linear in its length. */
export function timeWords(text: string, from: number, to: number, cursor: Cursor = { tokens: [], at: 0 }): readonly TimeWord[] {
  const words: TimeWord[] = [];
  let end = -1;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code < 128 ? code >= 9 && code <= 13 : SPACE.test(text.charAt(at)))) {
      at += 1;
      continue;
    }
    const next = wordEnd(text, at, to, code);
    const spelling = spellingAt(text, at, next, cursor);
    const kind = code >= 48 && code <= 57 ? "number" : isLetterAt(text, at, code) ? "word" : "mark";
    words.push({ start: at, end: next, text: spelling.text, lower: spelling.lower, marks: marksOf(spelling), kind, spaced: at !== end });
    end = next;
    at = next;
  }
  return words;
}

/** The end of the word, number or mark that begins at `at`. */
function wordEnd(text: string, at: number, to: number, code: number): number {
  if (code >= 48 && code <= 57) return numberEnd(text, at, to);
  if (isLetterAt(text, at, code)) return lettersEnd(text, at, to);
  if (code === 39 || code === 0x2019) {
    CLITIC.lastIndex = at;
    const clitic = CLITIC.exec(text);
    if (clitic !== null && at + clitic[0].length <= to) return at + clitic[0].length;
  }
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function isLetterAt(text: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Letters, then the marks that belong to the last; "o'clock" is one word. */
function lettersEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isLetterAt(text, at, code)) break;
    at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  }
  while (at < to && text.charCodeAt(at) > 127 && MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
    at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00 ? 2 : 1;
  const clock = at - from === 1 && /^[oO]$/.test(text.charAt(from)) && /^['’]clock$/.test(text.slice(at, at + 6)) && at + 6 <= to;
  return clock ? at + 6 : at;
}

/** Figures, with commas between groups of three and one decimal point: "12,000", "3.5". */
function numberEnd(text: string, from: number, to: number): number {
  let at = digitsEnd(text, from, to);
  while (text.charCodeAt(at) === 44 && at + 4 <= to && digitsEnd(text, at + 1, at + 4) === at + 4) at += 4;
  const point = text.charCodeAt(at) === 46 && at < to ? digitsEnd(text, at + 1, to) : at;
  return point > at + 1 ? point : at;
}

function digitsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

/** True for a hyphen, dash or tilde that joins two words. */
export function isDash(word: TimeWord | undefined): boolean {
  return word !== undefined && (word.lower === "-" || word.lower === "–" || word.lower === "—" || word.lower === "‑");
}

/** The lower-case text of the word at a place, or the empty text beyond either end. */
export function lowerAt(words: readonly TimeWord[], at: number): string {
  return words[at]?.lower ?? "";
}

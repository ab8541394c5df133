import type { Span } from "../record/span.ts";

/** A word, the digits of a number, or a mark, at its place in a text. */
export interface AnchorToken {
  readonly kind: "name" | "word" | "digits" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, a space, a space that does not break, or the end of a line. */
  readonly gap: "" | " " | "\u00a0" | "\n";
  /** True where a word was left out right before it. */
  readonly afterWord: boolean;
}

const UNKNOWN = 0;
const SPACE = 1;
const FIXED_SPACE = 2;
const LINE = 3;
const DIGIT = 4;
const HANGUL = 5;
const CAPITAL = 6;
const LETTER = 7;
const JOINER = 8;
const MARK = 9;

/** What kind of character each of the first 65,536 is, found out when first met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = kindOf(text.charAt(at), code);
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string, code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  if (/[\n\r\u2028\u2029]/.test(character)) return LINE;
  if (/[\u00a0\u2007\u2009\u202f]/.test(character)) return FIXED_SPACE;
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  if (/['’ʼ-]/.test(character)) return JOINER;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}

/**
 * The tokens of a text but those that touch a `left` span; these are in order. Latin words in small letters are left out too, but for the one behind
 * a number and for single letters: no other tells anything. A word of Hangul is parted from other letters, for a particle stands right
 * behind what is written in Latin. A word that may be a name, because it begins with a capital or is Hangul, is of kind `name`.
 */
export function anchorTokens(text: string, left: readonly Span[]): readonly AnchorToken[] {
  const tokens: AnchorToken[] = [];
  let gap: AnchorToken["gap"] = "";
  let afterWord = false;
  let skip = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind <= LINE) {
      gap = widened(gap, kind);
      at++;
      continue;
    }
    const end = endOf(text, at, kind);
    while ((left[skip]?.[1] ?? Number.POSITIVE_INFINITY) <= at) skip++;
    const hidden = (left[skip]?.[0] ?? Number.POSITIVE_INFINITY) < end;
    const silent: boolean =
      kind === LETTER && end > at + 1 && text.charCodeAt(at) < NOT_LATIN && (afterWord || tokens.at(-1)?.kind !== "digits");
    if (!hidden && !silent) tokens.push({ kind: TOKEN_KINDS[kind] ?? "mark", text: text.slice(at, end), start: at, end, gap, afterWord });
    afterWord = silent;
    if (!silent || gap !== "\n") gap = "";
    at = end;
  }
  return tokens;
}

const NOT_LATIN = 0x80;
const TOKEN_KINDS: Readonly<Partial<Record<number, AnchorToken["kind"]>>> = {
  [DIGIT]: "digits",
  [HANGUL]: "name",
  [CAPITAL]: "name",
  [LETTER]: "word",
};

function widened(gap: AnchorToken["gap"], kind: number): AnchorToken["gap"] {
  if (kind === LINE || gap === "\n") return "\n";
  return kind === SPACE ? " " : "\u00a0";
}

function endOf(text: string, from: number, kind: number): number {
  if (kind === MARK || kind === JOINER) return from + 1;
  let at = from + 1;
  if (kind === DIGIT || kind === HANGUL) {
    while (at < text.length && kindAt(text, at) === kind) at++;
    return at;
  }
  for (; at < text.length; at++) {
    const next = kindAt(text, at);
    if (next === CAPITAL || next === LETTER) continue;
    // An apostrophe or a hyphen between letters belongs to the word.
    const behind = next === JOINER && at + 1 < text.length ? kindAt(text, at + 1) : MARK;
    if (behind !== CAPITAL && behind !== LETTER) break;
  }
  return at;
}

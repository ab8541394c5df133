import type { Span } from "../record/span.ts";

/** A text as the rules see it, and the way back to the text as it was given. */
export interface Normalised {
  /** Odd spaces, quotation marks and hyphens folded to their common forms, invisible characters left out. Never longer than the original. */
  readonly text: string;
  /** Carries a non-empty span of {@link Normalised.text} back to the original; an empty one to an empty one. */
  readonly original: (span: Span) => Span;
}

/** Characters that are seen as another one. All are single code units, so that lengths stay the same. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u000b\u001f\ufffc"].map(
    (c) => [c, " "] as const,
  ),
  ...[..."\u0085\u2028\u2029\u000c"].map((c) => [c, "\n"] as const),
  ...[..."\u201f\u275d\u301d"].map((c) => [c, "\u201c"] as const),
  ...[..."\u275e\u301e\u301f"].map((c) => [c, "\u201d"] as const),
  ...[..."\u201b\u275b"].map((c) => [c, "\u2018"] as const),
  ...[..."\u275c\u02bc\u02b9\u2032\u00b4\uff07"].map((c) => [c, "\u2019"] as const),
  ["\uff02", '"'],
  ["\u2033", '"'],
  ...[..."\u2010\u2011\u2043\ufe63\uff0d"].map((c) => [c, "-"] as const),
  ...[..."\u2012\u2015\u2e3a\u2e3b"].map((c) => [c, "\u2014"] as const),
]);

/** Seen as nothing: soft hyphen, zero-width and bidirectional controls, variation selectors, other controls. A line break stays. */
const INVISIBLE =
  /[\ufe00-\ufe0f]|[\u0000-\u0008\u000e-\u001e\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\r]/;
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join("")}]`, "g");
const ANY_INVISIBLE = new RegExp(INVISIBLE.source, "g");

/**
 * Folds what looks alike and leaves out what cannot be seen, so that rules need not know of them.
 * No Unicode normalisation form is applied: its result depends on the tables of the engine. Only the Cyrillic letters й, ї, ё and ў are
 * put together where they are written as two characters.
 */
export function normalise(raw: string): Normalised {
  if (isPlain(raw)) return { text: raw, original: (span) => span };
  const folded = doubled(composed(raw).replace(FOLDABLE, (c) => FOLDED.get(c) ?? c));
  if (!INVISIBLE.test(folded)) return { text: folded, original: (span) => span };
  const at = new Uint32Array(folded.length);
  let length = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const plain = code > 31 && code < 127;
    if (plain || code === 10 || (code === 13 && folded.charCodeAt(i + 1) !== 10) || !INVISIBLE.test(folded[i] ?? "")) at[length++] = i;
  }
  const text = folded.replace(ANY_INVISIBLE, (c, i: number) => (c === "\r" && folded.charCodeAt(i + 1) !== 10 ? "\n" : ""));
  const place = (i: number): number => (i < length ? (at[i] ?? raw.length) : raw.length);
  return { text, original: ([start, end]) => (end > start ? [place(start), place(end - 1) + 1] : [place(start), place(start)]) };
}

/** True where nothing is to fold and nothing to leave out, as in most texts: no character but those that are written most. */
function isPlain(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!((code > 31 && code < 127) || code === NEWLINE || isPlainLetter(code) || isPlainMark(raw, i, code))) return false;
  }
  return true;
}

const NEWLINE = 10;

/** Latin, Cyrillic and Hangul letters of one character; a sign that belongs to the letter before it is none. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x17f) ||
  (code >= 0x400 && code <= 0x481) ||
  (code >= 0x48a && code <= 0x52f) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** Two single marks side by side are seen as one, so that only a lone one is plain. */
const isPlainMark = (raw: string, i: number, code: number): boolean =>
  code === 0x2018 || code === 0x2019 ? raw.charCodeAt(i + 1) !== code : PLAIN_MARKS.has(code);

const PLAIN_MARKS = new Set([..."“”„«»–—…·•§°€£"].map((c) => c.charCodeAt(0)));

/** Two single marks side by side are one double mark, as typewriters made it; of three at an end the first closes what stands inside. */
const doubled = (text: string): string => (/‘‘|’’/.test(text) ? text.replace(/‘‘/g, "``").replace(/’’(?!’)/g, "''") : text);

/** Cyrillic letters that may be written as two characters. */
const COMPOSED: ReadonlyMap<string, string> = new Map(
  ["и\u0306й", "И\u0306Й", "і\u0308ї", "І\u0308Ї", "е\u0308ё", "Е\u0308Ё", "у\u0306ў", "У\u0306Ў"].map((row) => [
    row.slice(0, 2),
    row.slice(2),
  ]),
);

/** Puts a letter and its sign together; an invisible character keeps the place of the sign. */
function composed(raw: string): string {
  if (!/[\u0306\u0308]/.test(raw)) return raw;
  return raw.replace(/[иИіІеЕуУ][\u0306\u0308]/g, (pair) => {
    const letter = COMPOSED.get(pair);
    return letter === undefined ? pair : `${letter}\u200b`;
  });
}

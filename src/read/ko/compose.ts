import type { Span } from "../../record/span.ts";

const INITIAL = 0x1100;
const VOWEL = 0x1161;
const FINAL = 0x11a7;
const SYLLABLE = 0xac00;
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175]/;
const RUN = /([\u1100-\u1112])([\u1161-\u1175])([\u11a8-\u11c2]?)/g;

/** A text whose Hangul is composed, and the way back to the text as it was given. */
export interface Composed {
  readonly text: string;
  readonly original: (span: Span) => Span;
}

/**
 * Composes Hangul that is written as its single letters (form D of Unicode), so that rules see syllables. By the arithmetic of the
 * standard, section 3.12, and so the same on every engine.
 */
export function composed(raw: string): Composed {
  if (!DECOMPOSED.test(raw)) return { text: raw, original: (span) => span };
  const at = new Uint32Array(raw.length + 1);
  let text = "";
  let from = 0;
  const copy = (to: number): void => {
    for (let i = from; i < to; i++) at[text.length + i - from] = i;
    text += raw.slice(from, to);
  };
  for (const match of raw.matchAll(RUN)) {
    copy(match.index);
    at[text.length] = match.index;
    text += syllable(match[1] ?? "", match[2] ?? "", match[3] ?? "");
    from = match.index + match[0].length;
  }
  copy(raw.length);
  at[text.length] = raw.length;
  return { text, original: ([start, end]) => (end > start ? [at[start] ?? 0, at[end] ?? raw.length] : [at[start] ?? 0, at[start] ?? 0]) };
}

function syllable(initial: string, vowel: string, final: string): string {
  const [l, v, t] = [initial.charCodeAt(0) - INITIAL, vowel.charCodeAt(0) - VOWEL, final === "" ? 0 : final.charCodeAt(0) - FINAL];
  return String.fromCharCode(SYLLABLE + (l * 21 + v) * 28 + t);
}

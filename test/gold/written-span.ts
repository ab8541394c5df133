import type { Span } from "../../src/record/span.ts";

/** A span as the gold writes it: `[words]`, `[first words … last words]`, `[words]@2` where the words stand more than once. */
export interface WrittenSpan {
  readonly words: string;
  /** Which of several occurrences is meant, from 1; null where the words stand once. */
  readonly occurrence: number | null;
}

/** Either what was asked for, or one sentence that says why there is none. */
export type Resolved<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const refuse = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why });
const WRITTEN = /\[([^[\]]+)\](?:@([1-9]\d*))?/g;
const ELISION = " … ";
const WORD = /[\p{L}\p{N}]/u;
const HANGUL = /[가-힣]/;

/** Takes `[a] + [b]@2` apart; nothing but such spans, joined by " + ", may stand in the field. */
export function parseSpans(field: string): Resolved<readonly WrittenSpan[]> {
  const found = [...field.matchAll(WRITTEN)];
  if (found.length === 0 || found.map((match) => match[0]).join(" + ") !== field)
    return refuse(`"${field}" is not a list of spans like [words] + [first … last]@2`);
  return {
    ok: true,
    value: found.map((match) => ({ words: match[1] ?? "", occurrence: match[2] === undefined ? null : Number(match[2]) })),
  };
}

/**
 * Finds the one place in the text that a written span means. Words are found whole. With an elision the number counts the
 * occurrences of the first words, and the last words are those that follow next.
 */
export function resolveSpan(text: string, { words, occurrence }: WrittenSpan): Resolved<Span> {
  const [first = "", last, more] = words.split(ELISION);
  if (more !== undefined) return refuse(`[${words}] leaves words out in more than one place`);
  const places = occurrences(text, first, 0);
  if (places.length === 0) return refuse(`[${first}] does not stand in the text`);
  if (places.length > 1 && occurrence === null) return refuse(`[${first}] stands ${places.length} times in the text; say which with @n`);
  if (places.length === 1 && occurrence !== null) return refuse(`[${first}] stands only once in the text; @${occurrence} is not needed`);
  const start = places[(occurrence ?? 1) - 1];
  if (start === undefined) return refuse(`[${first}] stands ${places.length} times in the text, not ${occurrence} times`);
  if (last === undefined) return { ok: true, value: [start, start + first.length] };
  const end = occurrences(text, last, start + first.length)[0];
  return end === undefined ? refuse(`[${last}] does not follow [${first}]`) : { ok: true, value: [start, end + last.length] };
}

function occurrences(text: string, words: string, from: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (standsAlone(text, at, at + words.length)) places.push(at);
  return places;
}

/** True where neither end of the span cuts a word; a Korean word may be cut before its particle or ending. */
function standsAlone(text: string, start: number, end: number): boolean {
  const cut = (before: number): boolean => WORD.test(text[before] ?? "") && WORD.test(text[before + 1] ?? "");
  return !cut(start - 1) && (!cut(end - 1) || HANGUL.test(text[end] ?? ""));
}

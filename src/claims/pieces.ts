import type { Span } from "../record/span.ts";

const SENTENCE_END = /[.!?…]["'”’»)]*\s+(?=["'“‘«(]*[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s.("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Brig|Sgt|Capt|Adm|St|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** "Pit No. 3"; "No. All of them are adults" is an answer and another sentence. */
const NUMBER = /(?:^|[\s.("“])No\.\s+\d$/;

/**
 * Cuts the content of a proposal into sentence-long pieces, because a quotation of three sentences states three claims.
 * A further cut is made at a semicolon and before a second "that"-clause. The two halves of a sentence that its reporting
 * clause interrupts stay one piece of two spans. Offsets in and out are those of the report's text.
 */
export function piecesOf(text: string, content: readonly Span[]): readonly (readonly Span[])[] {
  const pieces: Span[][] = [];
  let unfinished: Span[] | null = null;
  for (const span of content) {
    for (const [i, part] of cut(text, span).entries()) {
      if (i === 0 && unfinished !== null) unfinished.push(part);
      else {
        unfinished = [part];
        pieces.push(unfinished);
      }
    }
    if (unfinished !== null && /[.!?…]["'”’»)]*$/.test(text.slice(...span).trimEnd())) unfinished = null;
  }
  return pieces;
}

/** Most contents are one sentence without its full stop. */
const MAY_CUT = /[.!?…;]| and that /;

function cut(text: string, span: Span): readonly Span[] {
  const words = text.slice(...span);
  if (words.length > 0 && !MAY_CUT.test(words)) return [span];
  const ends = [...words.matchAll(SENTENCE_END)]
    .map((mark) => ({ end: mark.index + mark[0].trimEnd().length, next: mark.index + mark[0].length }))
    .filter(
      ({ end, next }) =>
        !ABBREVIATION.test(words.slice(Math.max(0, end - 8), end)) && !NUMBER.test(words.slice(Math.max(0, end - 8), next + 1)),
    );
  const clauses = [...words.matchAll(/;\s+|,? and (?=that )/g)]
    .map((mark) => ({ end: mark.index, next: mark.index + mark[0].length }))
    .filter(({ end, next }) => count(words.slice(0, end)) >= 4 && count(words.slice(next)) >= 4);
  const parts: Span[] = [];
  let at = 0;
  for (const { end, next } of [...ends, ...clauses].sort((a, b) => a.end - b.end)) {
    if (end <= at) continue;
    parts.push([span[0] + at, span[0] + end]);
    at = next;
  }
  if (at < words.length) parts.push([span[0] + at, span[1]]);
  return parts;
}

function count(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

import type { Span } from "../../record/span.ts";
import { wordAfterStart, wordBefore, wordEndAfter, wordEndBefore } from "../word-ends.ts";

/** What a step or a pull goes by. */
export type Unit = "word" | "character";

/** One end of one piece of what was said, or of who says it. */
export interface End {
  readonly part: "content" | "source";
  readonly piece: number;
  readonly side: "begin" | "end";
}

/** Pieces of a text, in their order. */
type Pieces = readonly Span[];

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** No character that people see is longer, in UTF-16 units. */
const LONGEST = 64;

/** Where the character begins that holds a place, or that ends there with `before`. */
function characterStart(text: string, at: number, before = false): number {
  const from = Math.max(0, at - LONGEST);
  const seen = graphemes.segment(text.slice(from, at + LONGEST)).containing(before ? at - from - 1 : at - from);
  return seen === undefined ? at : from + seen.index;
}

/** Where the character ends that begins at a place. */
function characterEnd(text: string, at: number): number {
  const seen = graphemes.segment(text.slice(at, at + LONGEST)).containing(0);
  return seen === undefined ? at : at + seen.segment.length;
}

/**
 * The pieces with one end pulled to a place: to the word that stands there, or to the character. An end stays in its piece, leaves it a word or a character, and does not
 * go into another piece. The same pieces where that changes nothing.
 */
export function withEndAt(text: string, pieces: Pieces, { piece, side }: Pick<End, "piece" | "side">, at: number, unit: Unit): Pieces {
  const held = pieces[piece];
  if (held === undefined) return pieces;
  const [start, end] = held;
  const place = Math.max(0, Math.min(text.length, at));
  const byWord = unit === "word";
  if (side === "begin") {
    const least = pieces[piece - 1]?.[1] ?? 0;
    const most = byWord ? wordBefore(text, end) : characterStart(text, end, true);
    const to = Math.min(byWord ? Math.min(place, wordBefore(text, place + 1)) : characterStart(text, place), most);
    // Next to another piece stands the first whole word behind it.
    const kept = to < least && byWord ? Math.min(wordAfterStart(text, least - 1), most) : to;
    return changed(pieces, piece, [Math.max(least, kept), end]);
  }
  const most = pieces[piece + 1]?.[0] ?? text.length;
  const least = byWord ? wordEndAfter(text, start) : characterEnd(text, start);
  const to = Math.max(byWord ? Math.max(place, wordEndAfter(text, Math.max(0, place - 1))) : characterStart(text, place), least);
  const kept = to > most && byWord ? Math.max(wordEndBefore(text, most + 1), least) : to;
  return changed(pieces, piece, [start, Math.min(most, kept)]);
}

/** The pieces with one end moved by one word or character, forwards or back in the text. */
export function withEndStepped(text: string, pieces: Pieces, end: Pick<End, "piece" | "side">, by: 1 | -1, unit: Unit): Pieces {
  const held = pieces[end.piece];
  if (held === undefined) return pieces;
  const at = end.side === "begin" ? held[0] : held[1];
  if (unit === "character") return withEndAt(text, pieces, end, by === 1 ? characterEnd(text, at) : characterStart(text, at, true), unit);
  if (end.side === "begin") return withEndAt(text, pieces, end, by === 1 ? wordAfterStart(text, at) : wordBefore(text, at), unit);
  return withEndAt(text, pieces, end, by === 1 ? wordEndAfter(text, at) : wordEndBefore(text, at), unit);
}

function changed(pieces: Pieces, piece: number, to: Span): Pieces {
  const held = pieces[piece];
  if (held === undefined || (held[0] === to[0] && held[1] === to[1]) || to[0] >= to[1]) return pieces;
  return pieces.map((one, i) => (i === piece ? to : one));
}

/** True where two lists of pieces are the same places. */
export function areSame(some: Pieces, others: Pieces): boolean {
  return some.length === others.length && some.every(([start, end], i) => start === others[i]?.[0] && end === others[i]?.[1]);
}

/** A stretch of the text that stayed, came in or was let go; `gap` where words between pieces belong to neither. */
export interface Stretch {
  readonly kind: "stays" | "new" | "gone" | "gap";
  readonly span: Span;
}

/** What became of pieces whose ends were moved, in the order of the text. */
export function stretchesOf(before: Pieces, after: Pieces): readonly Stretch[] {
  const edges = [...new Set([...before, ...after].flat())].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1];
    if (end === undefined) break;
    const [was, is] = [before, after].map((pieces) => pieces.some((span) => span[0] <= start && end <= span[1]));
    const kind = was ? (is ? "stays" : "gone") : is ? "new" : "gap";
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, span: [last.span[0], end] };
    else stretches.push({ kind, span: [start, end] });
  }
  return stretches;
}

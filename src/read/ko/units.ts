import { firstFrom, type Span } from "../../record/span.ts";
import type { KoreanQuotation } from "./quotations.ts";

/** A word with its particles as it is written between spaces (어절), a mark, or a whole quotation. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Of a quotation the empty string. */
  readonly text: string;
  readonly kind: "word" | "mark" | "quote";
  /** No space stands before it: a particle behind a closing mark is a unit of its own. */
  readonly glued: boolean;
  readonly quotation: KoreanQuotation | null;
}

/** A short bracket without a space belongs to its word: "도만수(61)", "세계보건기구(WHO)는". Every repetition is bounded. */
const PIECE =
  /[\p{L}\p{M}\p{N}%$€£~_@#&+](?:[.,:/·∼~-]?[\p{L}\p{M}\p{N}%℃㎞㎏_@#&+]|\([^()\s“”‘’"]{1,20}\)(?=[\p{L}.,\s]|$)){0,200}|\.{2,20}|…{1,10}|[^\s]/gu;

/** Cuts a span of a text into units; `quotations` are those of the text in order. Takes time linear in the span. */
export function unitsIn(text: string, [from, to]: Span, quotations: readonly KoreanQuotation[]): readonly Unit[] {
  const units: Unit[] = [];
  let at = from;
  for (let q = firstFrom(quotations.length, (i) => quotations[i]?.span[0] ?? 0, from); q < quotations.length; q++) {
    const quotation = quotations[q];
    if (quotation === undefined || quotation.span[0] >= to) break;
    if (quotation.span[0] < at || quotation.span[1] > to) continue;
    pieces(text, at, quotation.span[0], units);
    const [start, end] = quotation.span;
    units.push({ start, end, text: "", kind: "quote", glued: start > 0 && !/\s/.test(text[start - 1] ?? " "), quotation });
    at = end;
  }
  pieces(text, at, to, units);
  return units;
}

function pieces(text: string, from: number, to: number, units: Unit[]): void {
  if (to <= from) return;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const kind = /[\p{L}\p{N}%]/u.test(match[0]) ? "word" : "mark";
    units.push({
      start,
      end: start + match[0].length,
      text: match[0],
      kind,
      glued: start > 0 && !/\s/.test(text[start - 1] ?? " "),
      quotation: null,
    });
  }
}

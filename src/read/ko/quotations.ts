import type { Span } from "../../record/span.ts";
import type { Paragraph } from "../token.ts";

/** A quotation of a Korean text: `span` with its marks, `inner` without. */
export interface KoreanQuotation {
  readonly span: Span;
  readonly inner: Span;
  /** Single marks and brackets stress a word or name a work as often as they quote. */
  readonly single: boolean;
}

const MARKS = /[“”‘’"'「」『』«»〈〉《》]/g;
const PAIRS: Readonly<Partial<Record<string, string>>> = { "“": "”", "‘": "’", "「": "」", "『": "』", "«": "»", "〈": "〉", "《": "》" };
const CLOSING = new Set(Object.values(PAIRS));
/** Quotations within quotations are followed to this depth. */
const DEEPEST = 8;

interface Open {
  readonly at: number;
  readonly close: string;
}

/**
 * Matches quotation marks paragraph by paragraph. What is left open at the end of a paragraph runs to there where the next one begins with
 * a mark too; else the mark is none. In order of their start, the outer before the inner. Every mark is looked at once.
 */
export function koreanQuotations(text: string, paragraphs: readonly Paragraph[]): readonly KoreanQuotation[] {
  const found: KoreanQuotation[] = [];
  paragraphs.forEach(({ span: [start, end] }, i) => {
    const open: Open[] = [];
    const own: KoreanQuotation[] = [];
    const piece = text.slice(start, end);
    for (const match of piece.matchAll(MARKS)) take(piece, match.index, match[0], open, own);
    const next = paragraphs[i + 1]?.span[0];
    const left = open.find(({ close }) => close === "”" || close === '"');
    if (
      left !== undefined &&
      next !== undefined &&
      /[“"]/.test(text.charAt(next)) &&
      !own.some(({ span }) => span[0] < left.at && span[1] > left.at)
    )
      own.push({ span: [left.at, piece.length], inner: [left.at + 1, piece.length], single: false });
    for (const { span, inner, single } of own.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
      found.push({ span: [span[0] + start, span[1] + start], inner: [inner[0] + start, inner[1] + start], single });
  });
  return found;
}

function take(piece: string, at: number, mark: string, open: Open[], found: KoreanQuotation[]): void {
  const pair = PAIRS[mark];
  if (pair !== undefined) {
    if (open.length < DEEPEST) open.push({ at, close: pair });
    return;
  }
  const opened = open.findLastIndex(({ close }) => close === mark);
  if (opened >= 0) {
    const start = open[opened]?.at ?? at;
    open.length = opened;
    if (at > start + 1) found.push({ span: [start, at + 1], inner: [start + 1, at], single: /[’'」』〉》]/.test(mark) });
    return;
  }
  if (CLOSING.has(mark) || open.length >= DEEPEST) return;
  // A straight mark opens in front of a word.
  if (!/[\p{L}\p{N}]/u.test(piece[at - 1] ?? " ") && /\S/.test(piece[at + 1] ?? " ")) open.push({ at, close: mark });
}

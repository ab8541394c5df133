import { firstFrom, type Span } from "../record/span.ts";
import { offsetUnder } from "./offset-under.ts";

/** A node of the page and a place in it. */
type Place = readonly [node: Node, offset: number];

/**
 * The range of the page in which a span of a report's text stands; null where the page does not hold it. A character that cannot be seen is shown by its number, and is one
 * character of the text all the same.
 */
export function rangeOf([start, end]: Span): Range | null {
  const paragraphs = document.querySelectorAll<HTMLElement>(".report .report-text [data-start]");
  const from = placeAt(paragraphs, start, true);
  const to = placeAt(paragraphs, end, false);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Where a character begins, or with `begins` false where the one before a place ends. */
function placeAt(paragraphs: NodeListOf<HTMLElement>, offset: number, begins: boolean): Place | null {
  const startOf = (i: number): number => Number(paragraphs[i]?.dataset["start"]);
  const next = firstFrom(paragraphs.length, startOf, begins ? offset + 1 : offset);
  let last: Place | null = null;
  // Between two paragraphs lie line breaks, which belong to neither.
  for (let i = Math.max(0, next - 1); i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || (last !== null && !begins && startOf(i) >= offset)) break;
    for (const piece of piecesOf(paragraph, startOf(i))) {
      if (begins ? offset < piece.end : offset <= piece.end) return placeWithin(piece, offset);
      last = placeWithin(piece, piece.end);
    }
  }
  return begins ? null : last;
}

/** A node of the page with the part of the text that it shows. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

function* piecesOf(paragraph: HTMLElement, start: number): Generator<Piece> {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = start;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isHidden = node.parentElement?.classList.contains("hidden-character") ?? false;
    const end = at + (isHidden ? 1 : (node.nodeValue ?? "").length);
    yield { node, start: at, end };
    at = end;
  }
}

function placeWithin({ node, start, end }: Piece, offset: number): Place {
  const written = (node.nodeValue ?? "").length;
  const within = Math.max(0, offset - start);
  return [node, written === end - start ? within : within === 0 ? 0 : written];
}

/** The place in a report's text that lies under a point of the window; null where none does. */
export function placeUnder(x: number, y: number): number | null {
  const paragraph = document.elementsFromPoint(x, y).find((one) => one.matches(".report .report-text [data-start]"));
  const start = paragraph?.getAttribute("data-start");
  if (paragraph === undefined || start === null || start === undefined) return null;
  const offset = offsetUnder(paragraph, x, y);
  return offset === null ? null : Number(start) + offset;
}

import type { DrawnPage, PageWord } from "../../capture/pdf-page.ts";
import { linesOf } from "../../publish/pictures/page-words.ts";
import type { ReadReport } from "../../record/case-record.ts";
import type { PixelBox } from "../../record/decision.ts";
import type { Span } from "../../record/span.ts";
import type { PageMark, PageView } from "../../record/workbench.ts";

/** Where the pages of a PDF begin in the text that was read from it; none for anything else. */
export function pageMarks({ report }: ReadReport): readonly PageMark[] {
  return (report.anchors ?? []).flatMap(({ at, label }) => {
    const number = /^p\. (\d+)$/.exec(label)?.[1];
    return number === undefined ? [] : [{ number: Number(number), at }];
  });
}

/** A drawn page with boxes around words of the report that stand on it; none where the page's own words do not hold them. `span` is clipped to the page. */
export function pageView(read: ReadReport, { number, at }: PageMark, span: Span, { width, height, words }: DrawnPage): PageView {
  const { text } = read.reading;
  const next = pageMarks(read).find((mark) => mark.at > at)?.at ?? text.length;
  const [from, to] = [Math.max(at, span[0]), Math.min(next, span[1])];
  const share = next > at ? (from - at) / (next - at) : 0;
  return { number, size: { width, height }, boxes: from < to ? boxesOf(words, text.slice(from, to), share) : [] };
}

/** Two programs that read a page differ in spaces, hyphens and marks, so letters and figures are compared alone. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Boxes around a passage, a line each. `share` is about how much of the page stands before it, by which one of several equal passages is chosen. */
export function boxesOf(words: readonly PageWord[], passage: string, share: number): readonly PixelBox[] {
  const wanted = lettersOf(passage);
  if (wanted === "") return [];
  const starts: number[] = [];
  let letters = "";
  for (const { text } of words) {
    starts.push(letters.length);
    letters += lettersOf(text);
  }
  const beginnings = new Set(starts);
  let [best, distance] = [-1, Number.POSITIVE_INFINITY];
  for (let found = letters.indexOf(wanted); found >= 0; found = letters.indexOf(wanted, found + 1)) {
    const away = Math.abs(found - share * letters.length);
    if (beginnings.has(found) && away < distance) [best, distance] = [found, away];
  }
  if (best < 0) return [];
  const end = best + wanted.length;
  return linesOf(words.filter((_, i) => (starts[i] ?? 0) < end && (starts[i + 1] ?? letters.length) > best)).map(({ box }) => box);
}

import type { Span } from "../record/span.ts";

const NAME = "found";

/**
 * Marks a span of a report's text that stands in the page, and brings it into sight; a span by nobody's proposal has no mark of its own. Offsets are those
 * of the text. Does nothing where the browser knows no custom highlights but still scrolls.
 */
export function highlight(span: Span): void {
  const range = rangeOf(span);
  if (range === null) return;
  if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

export function clearHighlight(): void {
  if ("highlights" in CSS) CSS.highlights.delete(NAME);
}

function rangeOf([start, end]: Span): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const paragraph of document.querySelectorAll<HTMLElement>(".report-text [data-start]")) {
    let at = Number(paragraph.dataset["start"]);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // A character that cannot be seen is shown by its number, and is one character of the text all the same.
      const length = node.parentElement?.classList.contains("hidden-character") ? 1 : (node.nodeValue ?? "").length;
      if (!begun && start < at + length) {
        range.setStart(node, Math.max(0, Math.min(start - at, length)));
        begun = true;
      }
      if (begun && end <= at + length) {
        range.setEnd(node, Math.max(0, Math.min(end - at, length)));
        return range;
      }
      at += length;
    }
  }
  return null;
}

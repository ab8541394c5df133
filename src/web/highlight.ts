import type { Span } from "../record/span.ts";
import { rangeOf } from "./text-range.ts";

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

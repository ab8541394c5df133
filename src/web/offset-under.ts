/** A node of the page and a place in it. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * How many characters of the text of an element, as UTF-16 units, stand before a point of the window; null where the point is beside it. A character that cannot be seen is shown
 * by its number, and is one character all the same.
 */
export function offsetUnder(element: Element, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (caret === null || !element.contains(caret.node)) return null;
  let before = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isHidden = node.parentElement?.classList.contains("hidden-character") ?? false;
    if (node === caret.node) return before + (isHidden ? 0 : caret.offset);
    before += isHidden ? 1 : (node.nodeValue ?? "").length;
  }
  return null;
}

/** Browsers name it in two ways. */
function caretAt(x: number, y: number): Caret | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const old: { readonly caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
  const range = old.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

import { type RefObject, useEffect } from "react";
import type { Alignment } from "../../record/workbench.ts";

type Side = 0 | 1;
type Anchors = Alignment["anchors"];

/** The place in the other text that goes with one in this: between two anchors as far as it lies between them. `side` is that of `at`. */
export function across(anchors: Anchors, at: number, side: Side): number {
  const other = side === 0 ? 1 : 0;
  for (const [i, after] of anchors.entries()) {
    const before = anchors[i - 1];
    if (before === undefined || after[side] < at) continue;
    const width = after[side] - before[side];
    const share = width === 0 ? 0 : Math.max(0, at - before[side]) / width;
    return before[other] + share * (after[other] - before[other]);
  }
  return anchors.at(-1)?.[other] ?? 0;
}

const paragraphsIn = (text: HTMLElement): readonly HTMLElement[] => [...text.querySelectorAll<HTMLElement>("[data-start]")];
const startOf = (paragraph: HTMLElement): number => Number(paragraph.dataset["start"]);
const lengthOf = (paragraph: HTMLElement): number => (paragraph.textContent ?? "").length;

/** The offset of what stands at a height of the window; the nearest where nothing does. */
function offsetAt(text: HTMLElement, y: number): number {
  let last = 0;
  for (const paragraph of paragraphsIn(text)) {
    const { top, bottom, height } = paragraph.getBoundingClientRect();
    if (y < top) return startOf(paragraph);
    const share = height === 0 ? 0 : Math.min(1, (y - top) / height);
    last = startOf(paragraph) + share * lengthOf(paragraph);
    if (y <= bottom) return last;
  }
  return last;
}

/** The height in the window at which an offset stands. */
function heightOf(text: HTMLElement, offset: number): number {
  let found = text.getBoundingClientRect().top;
  for (const paragraph of paragraphsIn(text)) {
    if (startOf(paragraph) > offset) break;
    const { top, height } = paragraph.getBoundingClientRect();
    const length = lengthOf(paragraph);
    found = top + (length === 0 ? 0 : Math.min(1, (offset - startOf(paragraph)) / length)) * height;
  }
  return found;
}

/** The line of a view that is read: so far down from its top. */
const READING = 1 / 3;

/**
 * Scrolls a text in a frame with the text of the page, and the page with the frame, so that what says the same stands at one height. Whichever the reader last
 * touched leads, since each would otherwise answer the other for ever.
 */
export function useAlignedScrolling(frame: RefObject<HTMLElement | null>, anchors: Anchors | null): void {
  useEffect(() => {
    const pane = frame.current;
    const [main, beside] = [document.querySelector<HTMLElement>(".report .report-text"), pane?.querySelector<HTMLElement>(".report-text")];
    if (pane === null || anchors === null || main === null || !beside) return undefined;
    let leads: "page" | "pane" = "page";
    let waiting = 0;
    const touched = (event: Event): void => {
      leads = event.target instanceof Node && pane.contains(event.target) ? "pane" : "page";
    };
    const align = (): void => {
      waiting = 0;
      const { top, height } = pane.getBoundingClientRect();
      const [line, paneLine] = [window.innerHeight * READING, top + height * READING];
      if (leads === "page") pane.scrollTop += heightOf(beside, across(anchors, offsetAt(main, line), 0)) - paneLine;
      else window.scrollBy(0, heightOf(main, across(anchors, offsetAt(beside, paneLine), 1)) - line);
    };
    const scrolled = (event: Event): void => {
      const isPane = event.target === pane;
      if ((leads === "pane") === isPane && waiting === 0) waiting = requestAnimationFrame(align);
    };
    const acts = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
    for (const act of acts) window.addEventListener(act, touched, { capture: true, passive: true });
    document.addEventListener("scroll", scrolled, { capture: true, passive: true });
    align();
    return () => {
      for (const act of acts) window.removeEventListener(act, touched, { capture: true });
      document.removeEventListener("scroll", scrolled, { capture: true });
      cancelAnimationFrame(waiting);
    };
  }, [frame, anchors]);
}

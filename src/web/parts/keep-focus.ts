import { type RefObject, useLayoutEffect } from "react";

/**
 * Where a part of a page goes that somebody has just used, as the line of a decision that was taken back, the focus goes to the line next to it; where there is none, to the
 * beginning of the room, and never nowhere.
 */
export function useKeepFocus(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = part;
    return () => keepFocus(part.current ?? current);
  }, [part]);
}

const FOCUSED = ["a", "button", "summary"];

function keepFocus(part: HTMLElement | null): void {
  if (part === null || !part.contains(document.activeElement)) return;
  const line = part.closest("li") ?? part.closest("article");
  const beside = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector<HTMLElement>(FOCUSED.join(","));
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const to = beside?.isConnected ? beside : document.getElementById("room");
    to?.focus({ preventScroll: true });
  });
}

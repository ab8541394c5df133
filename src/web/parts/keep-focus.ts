import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

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

/**
 * A button that goes with what it did, as the one that accepts a proposal, leaves the focus nowhere: where the last thing in a room that had it is gone, it goes to what `next` names. Whoever
 * left the room meanwhile is left alone.
 */
export function useFocusAfter(room: RefObject<HTMLElement | null>, next: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = room;
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    current?.addEventListener("focusin", note);
    return () => current?.removeEventListener("focusin", note);
  }, [room]);
  useEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    next()?.focus({ preventScroll: true });
  });
}

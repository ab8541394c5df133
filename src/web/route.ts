import { useMemo, useSyncExternalStore } from "react";

/** Where in the workbench one stands; every place has an address that can be kept and sent. */
export type Route =
  | { readonly room: "case" }
  | { readonly room: "reports" }
  | { readonly room: "report"; readonly report: string | null; readonly utterance: string | null }
  | { readonly room: "claims" }
  | { readonly room: "claim"; readonly claim: string }
  | { readonly room: "questions"; readonly question: string | null }
  | { readonly room: "conflicts"; readonly conflict: string | null }
  | { readonly room: "timeline" }
  | { readonly room: "entities" }
  | { readonly room: "entity"; readonly entity: string }
  | { readonly room: "evidence" }
  | { readonly room: "nowhere" };

/** Reads an address. */
export function routeOf(path: string): Route {
  const [noun, id, more] = path.split("/").slice(1);
  if (more !== undefined) return { room: "nowhere" };
  if (noun === "" || noun === undefined) return { room: "case" };
  if (noun === "reports") return id ? { room: "report", report: id, utterance: null } : { room: "reports" };
  if (noun === "utterances" && id) return { room: "report", report: null, utterance: id };
  if (noun === "claims") return id ? { room: "claim", claim: id } : { room: "claims" };
  if (noun === "questions") return { room: "questions", question: id || null };
  if (noun === "conflicts") return { room: "conflicts", conflict: id || null };
  if (noun === "entities") return id ? { room: "entity", entity: id } : { room: "entities" };
  if (noun === "timeline" && id === undefined) return { room: "timeline" };
  if (noun === "evidence" && id === undefined) return { room: "evidence" };
  return { room: "nowhere" };
}

const MOVED = "firsthand:moved";

/** Goes to an address; `replace` leaves no step in the browser's history, for moves within one room. */
export function go(path: string, how: "push" | "replace" = "push"): void {
  if (path === location.pathname + location.hash) return;
  // Whoever comes back finds the page as far down as he left it.
  history.replaceState({ at: window.scrollY }, "");
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  window.dispatchEvent(new Event(MOVED));
}

/** How far down a page stood that one has come back to; the top where one comes to it for the first time. */
export function placeLeft(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "at" in state && typeof state.at === "number" ? state.at : 0;
}

/** The address as it stands, followed through every move. */
export function usePath(): string {
  return useSyncExternalStore(follow, () => location.pathname);
}

function follow(changed: () => void): () => void {
  window.addEventListener("popstate", changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener("popstate", changed);
    window.removeEventListener(MOVED, changed);
  };
}

/** What the address names behind its path, without the mark before it; empty where it names nothing. */
export function useNamed(): string {
  return useSyncExternalStore(follow, () => location.hash).slice(1);
}

/** The part of a text that the address names behind its path (`#120-164`), in UTF-16 units; null where it names none. */
export function useSpan(): readonly [number, number] | null {
  const [, start = "", end = ""] = /^(\d{1,9})-(\d{1,9})$/.exec(useNamed()) ?? [];
  return useMemo(() => (Number(start) < Number(end) ? [Number(start), Number(end)] : null), [start, end]);
}

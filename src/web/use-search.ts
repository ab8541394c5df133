import { useEffect, useState } from "react";
import type { Found } from "../record/workbench.ts";
import { ask } from "./ask.ts";

/** How long nobody has to type before it is searched for, in milliseconds. */
const WAIT = 120;

/** What the case holds of some words; nothing is asked for no words. */
export function useSearch(query: string): { readonly found: readonly Found[]; readonly busy: boolean; readonly error: Error | null } {
  const [state, set] = useState<{ query: string; found: readonly Found[]; error: Error | null }>({ query: "", found: [], error: null });
  const words = query.trim();
  useEffect(() => {
    if (words === "") {
      set({ query: "", found: [], error: null });
      return;
    }
    let gone = false;
    const timer = setTimeout(() => {
      ask<readonly Found[]>("GET", `/api/search?q=${encodeURIComponent(words)}`).then(
        (found) => gone || set({ query: words, found, error: null }),
        (error: unknown) => gone || set({ query: words, found: [], error: error instanceof Error ? error : new Error(String(error)) }),
      );
    }, WAIT);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [words]);
  return { found: state.found, busy: state.query !== words, error: state.error };
}

/**
 * Whoever presses Enter before what he typed was searched for means what is found then, and not what stood there for the letters before. `take` takes the first of it; what is typed
 * in between forgets it.
 */
export function useTakeWhenFound(busy: boolean, take: () => void): { wait(): void; forget(): void } {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!waits || busy) return;
    setWaits(false);
    take();
  });
  return { wait: () => setWaits(true), forget: () => setWaits(false) };
}

import { useSyncExternalStore } from "react";
import { expireAll } from "./resource.ts";

/** Whether the server answers, and a count of the times that somebody else wrote to the case since the page was opened. */
interface Live {
  readonly connected: boolean;
  readonly changes: number;
}

let live: Live = { connected: true, changes: 0 };
let state: string | null = null;
let following = false;
/** A browser gives up on a server that refuses it, as one that was started anew does until it knows this browser; it is asked again after so long. */
const AGAIN = 1_500;
const watchers = new Set<() => void>();

function become(next: Live): void {
  live = next;
  for (const changed of watchers) changed();
}

/** Follows the case: whatever anybody writes is in sight within a second. A server that stops and comes back is found again. */
export function follow(): void {
  if (following) return;
  following = true;
  connect();
}

function connect(): void {
  const source = new EventSource("/api/changes");
  source.addEventListener("state", (event) => {
    const told = String(event.data);
    const changed = state !== null && told !== state;
    if (changed || !live.connected) {
      expireAll();
      become({ connected: true, changes: live.changes + (changed ? 1 : 0) });
    }
    state = told;
  });
  source.addEventListener("error", () => {
    if (live.connected) become({ ...live, connected: false });
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, AGAIN);
  });
}

export function useLive(): Live {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => live,
  );
}

import { useSyncExternalStore } from "react";
import { expireAll } from "./resource.ts";

let connected = true;
let state: string | null = null;
let following = false;
/** A browser gives up on a server that refuses it, as one that was started anew does until it knows this browser; it is asked again after so long. */
const AGAIN = 1_500;
const watchers = new Set<() => void>();

function become(next: boolean): void {
  if (next === connected) return;
  connected = next;
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
    if (!connected || (state !== null && told !== state)) expireAll();
    state = told;
    become(true);
  });
  source.addEventListener("error", () => {
    become(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, AGAIN);
  });
}

/** Whether the server answers. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => connected,
  );
}

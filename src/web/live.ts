import { useSyncExternalStore } from "react";
import { expireAll } from "./resource.ts";

/** Whether the server answers, and a count of the times that somebody else wrote to the case since the page was opened. */
interface Live {
  readonly connected: boolean;
  readonly changes: number;
}

let live: Live = { connected: true, changes: 0 };
let state: string | null = null;
let source: EventSource | null = null;
const watchers = new Set<() => void>();

function become(next: Live): void {
  live = next;
  for (const changed of watchers) changed();
}

/** Follows the case: whatever anybody writes is in sight within a second. A server that stops and comes back is found again. */
export function follow(): void {
  if (source !== null) return;
  source = new EventSource("/api/changes");
  source.addEventListener("state", (event) => {
    const told = String(event.data);
    if (state !== null && told !== state) {
      expireAll();
      become({ connected: true, changes: live.changes + 1 });
    } else if (!live.connected) {
      expireAll();
      become({ ...live, connected: true });
    }
    state = told;
  });
  source.addEventListener("error", () => become({ ...live, connected: false }));
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

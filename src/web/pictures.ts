import { useSyncExternalStore } from "react";

/** Counts how often everything was hidden: a picture that was opened before that is covered again. */
let hidden = 0;
const watchers = new Set<() => void>();

/** Covers every picture at once. */
export function hidePictures(): void {
  hidden += 1;
  for (const changed of watchers) changed();
}

export function useHidden(): number {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => hidden,
  );
}

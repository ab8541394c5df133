import { useSyncExternalStore } from "react";
import topologyUrl from "world-atlas/countries-50m.json?url";
import { type BaseMap, baseMapOf, type Topology } from "../../map/base-map.ts";

/** Coasts and borders; null while they are on their way, and where they could not be had: places are shown without them then. */
let held: BaseMap | null = null;
let asked = false;
const watchers = new Set<() => void>();

/** They come with the app, and are fetched when a map is first looked at. */
async function fetchBase(): Promise<void> {
  const answer = await fetch(topologyUrl);
  if (!answer.ok) throw new Error(`the base map could not be had: ${answer.status}`);
  const topology: Topology = await answer.json();
  held = baseMapOf(topology);
  for (const changed of watchers) changed();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  if (!asked) {
    asked = true;
    // A later look asks again.
    fetchBase().catch(() => {
      asked = false;
    });
  }
  return () => watchers.delete(changed);
}

export function useBaseMap(): BaseMap | null {
  return useSyncExternalStore(watch, () => held);
}

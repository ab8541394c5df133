import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BaseMap, baseMapOf } from "../../map/base-map.ts";

let held: BaseMap | null = null;

/** Coasts and borders at 1:50 million (Natural Earth, by way of world-atlas 2.0.2). Read when a map is first drawn. */
export function baseMap(): BaseMap {
  held ??= baseMapOf(JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8")));
  return held;
}

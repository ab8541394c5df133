import { readFileSync } from "node:fs";
import { PlaceIndex } from "../read/place-index.ts";

let held: PlaceIndex | null = null;

/** The list of places of data/, read when a text first names one: most of starting to read would be this otherwise. */
export function placeList(): PlaceIndex {
  held ??= new PlaceIndex(listed("places-candidates"), listed("places-codes"));
  return held;
}

function listed(name: string): string {
  return readFileSync(new URL(`../../data/${name}.txt`, import.meta.url), "utf8");
}

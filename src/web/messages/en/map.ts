import type { PlaceCandidate } from "../../../record/place.ts";
import { count, FORMATS } from "./base.ts";

const KIND: Readonly<Record<PlaceCandidate["kind"], string>> = {
  city: "town",
  place: "place",
  region: "region",
  country: "country",
  water: "water",
};

/** Where things are said to have happened. */
export const MAP = {
  map: {
    places: "Places",
    label: (n: number): string => `A map of ${count(n, "place")} that claims name; the list of places says the same in words`,
    closer: "Closer",
    farther: "Farther",
    all: "All places",
    caption:
      "Drag the map, or use the arrow keys, + and −. A circle is as wide as the place is known: about 10 km around a town, 150 km around the middle of a region. A country or a water is a square in its middle. Dashed: the name may mean several places. Coasts and borders: Natural Earth.",
    unknown: "On no list of places",
    nowhere: "No list of places has this name, so it is not on the map.",
    more: (n: number): string => `${count(n, "more place")} that fewer claims name`,
    claims: (n: number): string => count(n, "claim"),
    denied: (n: number): string => `${FORMATS.number(n)} denied`,
    kind: KIND,
    within: (kilometres: number): string => `within about ${FORMATS.number(kilometres)} km`,
    somewhere: "somewhere in it",
    onlyInFrame: "Only what lies in the map's frame",
    onlyAt: (name: string): string => `Only ${name}`,
    nothing: "No claim names a place on the map.",
  },
};

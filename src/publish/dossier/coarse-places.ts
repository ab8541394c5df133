import { placeList } from "../../case/place-list.ts";
import { RADIUS } from "../../map/radius.ts";
import { candidatesAmong, type PlaceCandidate } from "../../record/place.ts";
import { type Protection, UNKNOWN_PLACE } from "../protect/protection.ts";
import type { DossierPlace } from "./model.ts";

const DECIMALS = { region: 1, country: 0 } as const;

/**
 * Where the places that are told lie: each as the region or the country that it surely lies in, and never finer. A place that may be in several regions, or whose region no list has, is not among them.
 */
export function coarsePlaces({ of }: Protection): readonly DossierPlace[] {
  const found = new Map<string, DossierPlace>();
  for (const { entity, shown } of of.values()) {
    if (entity.type !== "place" || shown === UNKNOWN_PLACE || found.has(shown)) continue;
    const coarse = coarsest(candidatesAmong(entity.facts));
    if (coarse?.at == null) continue;
    const kind = coarse.kind === "country" ? "country" : "region";
    const [latitude, longitude] = coarse.at.map((degrees) => Number(degrees.toFixed(DECIMALS[kind])));
    found.set(shown, { name: shown, kind, at: [latitude ?? 0, longitude ?? 0], radius: RADIUS[kind] });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The region, or where there is none the country, in which everything lies that a name may mean. */
function coarsest(meant: readonly PlaceCandidate[]): PlaceCandidate | null {
  const country = meant.find(({ kind }) => kind === "country");
  if (country !== undefined) return country;
  const holders = new Map(meant.map((one) => [`${regionOf(one)}, ${one.country}`, one]));
  const [only, ...others] = holders.values();
  if (only === undefined || others.length > 0) return null;
  const region = regionOf(only);
  return (
    (region === null ? null : listed(region, "region", only.country)) ??
    (only.country === null ? null : listed(only.country, "country", null))
  );
}

const regionOf = ({ kind, name, region }: PlaceCandidate): string | null => (kind === "region" ? name : region);

function listed(name: string, kind: "region" | "country", country: string | null): PlaceCandidate | null {
  const places = placeList();
  const described = places.candidatesOf(name).map((place) => places.described(place));
  return described.find((place) => place.kind === kind && place.country === country && place.at !== null) ?? null;
}

import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { candidatesAmong, liesIn, type PlaceCandidate } from "../record/place.ts";

/** The places that an entity may mean; none where the list has none. */
export function placesMeant(gathered: Gathered, entity: EntityId): readonly PlaceCandidate[] {
  return candidatesAmong(gathered.entities.get(entity)?.facts ?? []);
}

/** True where one may lie in the other, or be it, as far as is known: places that no list has may lie anywhere. */
export function mayMeet(a: readonly PlaceCandidate[], b: readonly PlaceCandidate[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => liesIn(one, other) || liesIn(other, one)));
}

/** True for points: towns and the like. A country or region has a middle, but whoever is in it may be far from there. */
function isPoint({ kind }: PlaceCandidate): boolean {
  return kind === "city" || kind === "place";
}

const EARTH = 6371;

/** The least distance in kilometres between what the two may mean, along a great circle; null where one is no point or unknown. */
export function distance(a: readonly PlaceCandidate[], b: readonly PlaceCandidate[]): number | null {
  if (![...a, ...b].every(isPoint)) return null;
  const between = a.flatMap(({ at }) => b.flatMap((other) => (at === null || other.at === null ? [] : [greatCircle(at, other.at)])));
  return between.length < a.length * b.length || between.length === 0 ? null : Math.min(...between);
}

/** The least distance in kilometres from a spot to what a name may mean; null where that is no point or unknown. */
export function distanceTo(meant: readonly PlaceCandidate[], spot: readonly [latitude: number, longitude: number]): number | null {
  return distance(meant, [{ kind: "place", name: "", region: null, country: null, at: spot }]);
}

/** Kilometres between two spots along a great circle. */
export function greatCircle([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [rad(lat2 - lat1), rad(lon2 - lon1)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

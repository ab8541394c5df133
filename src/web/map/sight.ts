import { greatCircle } from "../../check/places.ts";
import { type Bounds, boundsAround } from "../../map/projection.ts";
import { AROUND_COUNTRY } from "../../map/radius.ts";
import type { MapPlace, MapSpot } from "../../record/workbench.ts";

/** Degrees from the lower to the upper edge. */
const LEAST = 0.5;
const MOST = 150;
/** How far north or south the middle of a map may be. */
const NORTHMOST = 80;

/** Where all of the places can be seen; null where no list has any of them. */
export function sightOf(places: readonly MapPlace[]): Bounds | null {
  const spots = places.flatMap(({ meant }) => meant.map(({ at, radius }) => ({ at, radius: radius ?? AROUND_COUNTRY })));
  return spots.length === 0 ? null : boundsAround(spots);
}

/** Where one begins to look: without names that may mean places far apart, unless there are no others. */
export function firstSight(places: readonly MapPlace[]): Bounds | null {
  return sightOf(places.filter(({ meant }) => !areApart(meant))) ?? sightOf(places);
}

/** True where a name may mean spots that do not touch each other; a town and the region of its name around it do. */
export function areApart(spots: readonly MapSpot[]): boolean {
  return spots.some((one, i) =>
    spots.slice(i + 1).some((other) => greatCircle(one.at, other.at) > (one.radius ?? AROUND_COUNTRY) + (other.radius ?? AROUND_COUNTRY)),
  );
}

/** The same middle, and `times` as much in sight. */
export function scaled({ west, south, east, north }: Bounds, times: number): Bounds {
  const height = Math.min(MOST, Math.max(LEAST, (north - south) * times));
  const width = ((east - west) * height) / (north - south);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return { west: x - width / 2, east: x + width / 2, south: y - height / 2, north: y + height / 2 };
}

/** Moved by shares of its own width and height. */
export function moved({ west, south, east, north }: Bounds, right: number, up: number): Bounds {
  const [aside, height] = [right * (east - west), north - south];
  const middle = Math.min(NORTHMOST, Math.max(-NORTHMOST, (south + north) / 2 + up * height));
  // Once around the world one is where one was.
  const turn = Math.round(((west + east) / 2 + aside) / 360) * 360;
  return { west: west + aside - turn, east: east + aside - turn, south: middle - height / 2, north: middle + height / 2 };
}

import { type Placed, placedIn } from "../../findings/places.ts";
import type { Bounds } from "../../map/projection.ts";
import { RADIUS } from "../../map/radius.ts";
import type { ClaimId, EntityId } from "../../record/id.ts";
import { candidatesAmong } from "../../record/place.ts";
import type { MapPlace, MapSpot, MapView, TimelineLine } from "../../record/workbench.ts";
import type { Within } from "../within.ts";
import { type Desk, nameOf } from "./desk.ts";
import { kept } from "./kept.ts";
import { wellFormed } from "./well-formed.ts";

/** More than this no map can hold, and nobody can look through. */
const MOST = 400;

/** Where claims of a case place what they tell. */
export const placed: (desk: Desk) => Placed = kept(({ findings }) => placedIn(findings));

/** The places that claims name, with how many name them within the time that is looked at. */
export function mapView(desk: Desk, lines: readonly TimelineLine[], within: Within): MapView {
  const claims = new Map<EntityId, ClaimId[]>();
  for (const line of lines)
    for (const { id } of isWithinTime(line, within) ? line.where : []) {
      const held = claims.get(id);
      if (held === undefined) claims.set(id, [line.claim]);
      else held.push(line.claim);
    }
  const places = [...claims].map(([id, all]) => mapPlace(desk, id, all)).sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  const shown = new Set(places.slice(0, MOST).map(({ id }) => id));
  const explanations = new Map(desk.findings.conflicts.map(({ id, explanation }) => [id, wellFormed(explanation)]));
  return {
    places: places.slice(0, MOST),
    total: places.length,
    rivals: placed(desk)
      .rivals.filter(({ places: [a, b] }) => shown.has(a) && shown.has(b))
      .flatMap((rival) => {
        const explanation = explanations.get(rival.conflict);
        return explanation === undefined ? [] : [{ ...rival, explanation }];
      }),
  };
}

function mapPlace(desk: Desk, id: EntityId, claims: readonly ClaimId[]): MapPlace {
  const { traced } = desk.findings;
  return {
    id,
    name: nameOf(desk, id)?.toWellFormed() ?? id,
    meant: spotsOf(desk, id),
    claims: claims.length,
    denied: claims.filter((claim) => (traced.claims.get(claim)?.denied.reports ?? 0) > 0).length,
    conflicts: new Set(claims.flatMap((claim) => desk.conflictsOf(claim))).size,
  };
}

/** What a name may mean, each spot once: a town and the region of its name that lies around it are told apart only by how wide they are. */
function spotsOf(desk: Desk, id: EntityId): readonly MapSpot[] {
  const held = spots(desk);
  const known = held.get(id) ?? spotsAmong(desk, id);
  held.set(id, known);
  return known;
}

/** Many claims name the same place. */
const spots = kept((_: Desk) => new Map<EntityId, readonly MapSpot[]>());

function spotsAmong(desk: Desk, id: EntityId): readonly MapSpot[] {
  const candidates = candidatesAmong(desk.findings.gathered.entities.get(id)?.facts ?? []);
  return candidates.flatMap((place): readonly MapSpot[] =>
    place.at === null ? [] : [{ ...place, at: place.at, radius: RADIUS[place.kind] }],
  );
}

/** True of a line that may have happened within the time; one that names no time only where all times are looked at. */
function isWithinTime({ when }: TimelineLine, { first, last }: Within): boolean {
  if (first === null && last === null) return true;
  return when.some(
    ({ from, to }) =>
      (to ?? Number.POSITIVE_INFINITY) > (first ?? Number.NEGATIVE_INFINITY) &&
      (from ?? Number.NEGATIVE_INFINITY) <= (last ?? Number.POSITIVE_INFINITY),
  );
}

/** True of a line that is told of a place, or of one of which some spot that its name may mean lies between these degrees. */
export function isWithin(desk: Desk, line: TimelineLine, within: Within): boolean {
  if (!isWithinTime(line, within)) return false;
  const { place, bounds } = within;
  if (place !== null && !line.where.some(({ id }) => id === place)) return false;
  return bounds === null || line.where.some(({ id }) => spotsOf(desk, id).some(({ at }) => liesBetween(at, bounds)));
}

/** Degrees of longitude go round: 190 is -170. */
function liesBetween([latitude, longitude]: MapSpot["at"], { west, south, east, north }: Bounds): boolean {
  return latitude >= south && latitude <= north && [-360, 0, 360].some((turn) => longitude + turn >= west && longitude + turn <= east);
}

import type { Entity } from "../record/entity.ts";
import type { EntityId } from "../record/id.ts";
import { finestOf, mayLieIn, type NamedPlace, parsePlace } from "../record/place.ts";
import type { SamePlace } from "./features.ts";

/**
 * Compares the places that utterances name, by what the list of places knows of them. Whoever says "Ukraine" has not said "Kyiv", and
 * has not denied it; so the two are not one claim, and no conflict either. A country is as often the one who acts ("Ukraine has captured
 * …") as the place, so it is no rival of a place elsewhere. Where the list does not help, a name in common is wanted.
 */
export function samePlaceBy(located: (place: EntityId) => NamedPlace): SamePlace {
  return (a, b) => {
    if (a.length === 0 || b.length === 0) return true;
    const [x, y] = [finestOf(a.map(located)), finestOf(b.map(located))];
    if (x === null || y === null) return a.some((place) => b.includes(place));
    const [inside, around] = [mayLieIn(x, y), mayLieIn(y, x)];
    return x.place === y.place || (inside && around) || (!inside && !around && isCountry(x) !== isCountry(y));
  };
}

function isCountry({ meant }: NamedPlace): boolean {
  return meant.every(({ kind }) => kind === "country");
}

/** What the names of a case may mean, by the list of places. */
export function placesIn(entities: ReadonlyMap<EntityId, Entity>): (place: EntityId) => NamedPlace {
  const known = new Map<EntityId, NamedPlace>();
  return (place) => {
    const held = known.get(place);
    if (held !== undefined) return held;
    const facts = entities.get(place)?.facts ?? [];
    const made = { place, meant: facts.flatMap(({ property, value }) => (property === "place" ? (parsePlace(value) ?? []) : [])) };
    known.set(place, made);
    return made;
  };
}

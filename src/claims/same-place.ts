import type { Entity } from "../record/entity.ts";
import type { EntityId } from "../record/id.ts";
import { candidatesAmong, finestOf, mayLieIn, type NamedPlace, type PlaceCandidate } from "../record/place.ts";
import type { Sentence } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import type { SamePlace } from "./features.ts";

/** Why two entities of one kind may be the same under names in two scripts or languages, or null. */
export type Kin = (a: Entity, b: Entity) => Sentence | null;

type Entities = ReadonlyMap<EntityId, Entity>;

/**
 * Compares the places that utterances name, by what the list of places knows of them. Whoever says "Ukraine" has not said "Kyiv", and
 * has not denied it; so the two are not one claim, and no conflict either. A country that acts ("Ukraine has captured …") is no place of
 * the event. Where the list does not help, a name in common is wanted, two names that the list has for one place, or two of which one is not in the list and that may be one
 * name in two scripts or cases.
 */
export function samePlaceIn(entities: Entities, located: (place: EntityId) => NamedPlace, kin: Kin): SamePlace {
  const isOne = (one: EntityId, other: EntityId): boolean => one === other || meansSame(located(one), located(other)) || areKin(one, other);
  const areKin = (one: EntityId, other: EntityId): boolean => {
    const [a, b] = [entities.get(one), entities.get(other)];
    if (a === undefined || b === undefined || (located(one).meant.length > 0 && located(other).meant.length > 0)) return false;
    // In Latin letters one place has one name.
    return !(LATIN.test(a.name) && LATIN.test(b.name)) && kin(a, b) !== null;
  };
  return (a, b) => {
    const [ofA, ofB] = [a.slots.where, b.slots.where];
    if (ofA.length === 0 || ofB.length === 0) return true;
    const [x, y] = [finestOf(ofA.map(located)), finestOf(ofB.map(located))];
    if (x === null || y === null) return ofA.some((one) => ofB.some((other) => isOne(one, other)));
    const [inside, around] = [mayLieIn(x, y), mayLieIn(y, x)];
    if (x.place === y.place || (inside && around)) return true;
    return !inside && !around && (acts(a, x, entities) || acts(b, y, entities));
  };
}

const LATIN = /^\p{Script=Latin}/u;

/** True where the list has a place that bears both names. */
export function meansSame({ meant: ones }: NamedPlace, { meant: others }: NamedPlace): boolean {
  const isOne = (one: PlaceCandidate, other: PlaceCandidate): boolean =>
    one.kind === other.kind && one.name === other.name && one.region === other.region && one.country === other.country;
  return ones.some((one) => others.some((other) => isOne(one, other)));
}

/** What the names of a case may mean, by the list of places. */
export function placesIn(entities: Entities): (place: EntityId) => NamedPlace {
  const known = new Map<EntityId, NamedPlace>();
  return (place) => {
    const held = known.get(place);
    if (held !== undefined) return held;
    const made = { place, meant: candidatesAmong(entities.get(place)?.facts ?? []) };
    known.set(place, made);
    return made;
  };
}

/**
 * Where an utterance says that something happened: the finest of the places that it names, each once, without countries that act. Several where they do
 * not lie in each other.
 */
export function placesOfEvent(utterance: Utterance, entities: Entities, located: (place: EntityId) => NamedPlace): readonly NamedPlace[] {
  const all = [...new Set(utterance.slots.where)].map(located);
  const named = all.filter((place) => place.meant.length === 0 || !acts(utterance, place, entities));
  const isAround = (outer: NamedPlace): boolean =>
    named.some((inner) => inner.place !== outer.place && mayLieIn(inner, outer) && !mayLieIn(outer, inner));
  return named.filter((place) => !isAround(place));
}

const AT = /(?:^|\s)(?:in|inside|into|within|near|at|to|from|of|off|outside|across|over|through|throughout|around)\s+(?:the\s+)?$/i;
/** Words of place before a name in Ukrainian or Russian, and the particles behind one in Korean. */
const CYRILLIC_AT =
  /(?:^|[\s«(])(?:в|у|во|на|з|із|зі|из|со|до|від|от|через|по|біля|около|поблизу|близ|усередині|внутри|за межами|за пределами)\s+$/i;
const KOREAN_AT = /^(?:에서|에|으로|로|내|까지|부터|땅|영토|영내|국경|현지|지역|본토)/;

/** True of a country before which, or in Korean behind which, no word of place stands. */
function acts({ words }: Utterance, { place, meant }: NamedPlace, entities: Entities): boolean {
  if (!meant.every(({ kind }) => kind === "country")) return false;
  const entity = entities.get(place);
  const names = entity === undefined ? [] : [entity.name, ...entity.names];
  return !names.some((name) => {
    const written = writtenAs(name);
    for (let at = words.indexOf(written); at >= 0; at = words.indexOf(written, at + 1))
      if (isAt(written, words.slice(0, at), words.slice(at + written.length))) return true;
    return false;
  });
}

/** A Cyrillic name stands in a text with an ending of its case. */
function writtenAs(name: string): string {
  return /^\p{Script=Cyrillic}/u.test(name) && name.length > 4 ? name.replace(/\p{L}$/u, "") : name;
}

function isAt(name: string, before: string, behind: string): boolean {
  if (/^\p{Script=Hangul}/u.test(name)) return KOREAN_AT.test(behind);
  return (/^\p{Script=Cyrillic}/u.test(name) ? CYRILLIC_AT : AT).test(before);
}

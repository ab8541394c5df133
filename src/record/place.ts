import type { EntityFact } from "./entity.ts";
import type { EntityId } from "./id.ts";
import type { FactProperty } from "./reading.ts";

/** A place that may be meant by a name, as the value of the fact `place` writes it. */
export interface PlaceCandidate {
  /** `place` where only the text says that there is one, and where it lies. */
  readonly kind: "country" | "region" | "city" | "water" | "place";
  readonly name: string;
  /** The first-level region that it lies in, or null where it is one, lies in none, or none is known. */
  readonly region: string | null;
  /** The usual name of its country; null for one itself, and for what lies in no one country. */
  readonly country: string | null;
  /** Latitude and longitude in degrees, to two decimals; for a region or country the middle of its towns. Null where unknown. */
  readonly at: readonly [latitude: number, longitude: number] | null;
}

/** "Tripoli, North Lebanon Governorate, Lebanon (city, 34.43 35.84)". Names hold no comma and no bracket. */
export function placeText({ kind, name, region, country, at }: PlaceCandidate): string {
  const names = [name, region, country].filter((part) => part !== null).join(", ");
  return `${names} (${[kind, ...(at === null ? [] : [at.map((degrees) => degrees.toFixed(2)).join(" ")])].join(", ")})`;
}

/** Reads what {@link placeText} wrote; null for anything else. */
export function parsePlace(text: string): PlaceCandidate | null {
  const found = /^([^()]+) \((country|region|city|water|place)(?:, (-?\d+\.\d\d) (-?\d+\.\d\d))?\)$/.exec(text);
  const kind = KINDS.find((one) => one === found?.[2]);
  if (found === null || kind === undefined) return null;
  const [name = "", ...holders] = (found[1] ?? "").split(", ");
  const country = holders.at(-1) ?? null;
  const region = holders.length > 1 ? (holders[0] ?? null) : null;
  return { kind, name, region, country, at: found[3] === undefined ? null : [Number(found[3]), Number(found[4])] };
}

/** The places that a name may mean, by the facts that a list tells of it; none where the list does not have it. */
export function candidatesAmong(facts: readonly Pick<EntityFact, "property" | "value">[]): readonly PlaceCandidate[] {
  return facts.flatMap(({ property, value }) => (property === "place" ? (parsePlace(value) ?? []) : []));
}

/** True where `inner` is `outer`, or is known to lie in it. */
export function liesIn(inner: PlaceCandidate, outer: PlaceCandidate): boolean {
  if (outer.kind === "country") return inner.name === outer.name || inner.country === outer.name;
  if (inner.country !== outer.country) return false;
  if (inner.name === outer.name && inner.region === outer.region) return true;
  return outer.kind === "region" && inner.region === outer.name;
}

/** A name of a place with what it may mean; nothing where no list has it. */
export interface NamedPlace {
  readonly place: EntityId;
  readonly meant: readonly PlaceCandidate[];
}

/** True where what one name may mean lies, or may lie, in what the other may mean. */
export function mayLieIn(inner: NamedPlace, outer: NamedPlace): boolean {
  return inner.meant.some((one) => outer.meant.some((other) => liesIn(one, other)));
}

/** Of the places of one statement that which lies in all the others; null where they are not one inside the other, or none is known. */
export function finestOf(places: readonly NamedPlace[]): NamedPlace | null {
  return places.find((one) => one.meant.length > 0 && places.every((other) => mayLieIn(one, other))) ?? null;
}

const KINDS: readonly PlaceCandidate["kind"][] = ["country", "region", "city", "water", "place"];

/** True for facts that a list tells of a name, and not the text: nobody asserts them, so none can contradict another. */
export function isFromList(property: FactProperty): boolean {
  return property === "place" || property === "formerNameOf" || property === "otherSpellingOf";
}

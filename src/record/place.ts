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

const KINDS: readonly PlaceCandidate["kind"][] = ["country", "region", "city", "water", "place"];

/** True for facts that a list tells of a name, and not the text: nobody asserts them, so none can contradict another. */
export function isFromList(property: FactProperty): boolean {
  return property === "place" || property === "formerNameOf" || property === "otherSpellingOf";
}

import type { PlaceCandidate } from "../record/place.ts";
import { placeNamed } from "./gazetteer.ts";
import { nameKey } from "./name-key.ts";

/** A place of the list. */
export interface ListedPlace {
  readonly kind: "country" | "region" | "city" | "water";
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `XX`; with a dot and GeoNames' code behind it, the first-level region that it is or lies in. */
  readonly code: string;
  readonly at: readonly [latitude: number, longitude: number] | null;
  /** 0 where unknown or below 1,000; each further class is about three times as many people. */
  readonly people: number;
  /** The seat of a state. */
  readonly capital: boolean;
}

/** Nouns behind a name that say which kind of place bears it. */
const KIND_NOUN =
  /^(.+?) (?:(region|oblast|krai|raion|province|governorate|state|county|prefecture|territory|republic)|(city|town|village|settlement))$/i;

const KIND_OPENING = /^(?:republic|state|province|region|governorate) of (?:the )?(.+)$/i;

/** A region that the list of names has without its people counts as a large one; a sea, or a part of the world, outweighs its namesakes. */
const UNCOUNTED = { country: 8, region: 7, water: 9, city: 1 } as const;

/**
 * The places that bear a name. The lists are texts of sorted lines and are searched as they are, so that nothing is made of them
 * beforehand: `candidates` by {@link nameKey} (data/places-candidates.txt), `codes` by code (data/places-codes.txt).
 */
export class PlaceIndex {
  readonly #candidates: string;
  readonly #codes: string;
  readonly #held = new Map<string, readonly ListedPlace[]>();

  constructor(candidates: string, codes: string) {
    this.#candidates = withoutHead(candidates);
    this.#codes = withoutHead(codes);
  }

  /** Every place of the list that the name may mean: "Tripoli", "Kursk region", "Kiev", "Artemivsk". In the order of the list. */
  candidatesOf(name: string): readonly ListedPlace[] {
    const held = this.#held.get(name) ?? this.#search(name);
    this.#held.set(name, held);
    return held;
  }

  /** How a candidate is written for people. */
  described({ kind, name, code, at }: ListedPlace): PlaceCandidate {
    const country = this.#nameOf(code.slice(0, 2));
    const region = kind === "city" && code.length > 2 ? this.#nameOf(code) : null;
    return { kind, name, region, country: kind === "country" ? null : country, at };
  }

  #search(name: string): readonly ListedPlace[] {
    const exact = this.#listed(name);
    const [, opened] = KIND_OPENING.exec(name) ?? [];
    const [, base = opened, , town] = KIND_NOUN.exec(name) ?? [];
    if (base === undefined || exact.some(({ at }) => at !== null)) return exact;
    const wanted = town === undefined ? ["region", "country"] : ["city"];
    const bare = this.#listed(base).filter(({ kind }) => wanted.includes(kind));
    return bare.length > 0 ? bare : exact;
  }

  #listed(name: string): readonly ListedPlace[] {
    const known = placeNamed(name);
    const own = [name, ...otherSaints(name)].flatMap((one) => this.#bearing(one));
    if (known === null) return own;
    const anywhere = known.country === "XX";
    const present =
      nameKey(known.name) === nameKey(name)
        ? []
        : this.#bearing(known.name).filter((place) => anywhere || countryOf(place) === known.country);
    const found = [...present, ...own.filter((place) => !present.some((other) => isSame(other, place)))];
    // "the Red Sea" is no less meant for a state of that name.
    if (anywhere ? present.length > 0 : found.some((place) => countryOf(place) === known.country)) return found;
    const people = UNCOUNTED[anywhere ? "water" : known.kind];
    return [...found, { kind: known.kind, name: known.name, code: known.country, at: null, people, capital: false }];
  }

  /** The places on the line of a name. */
  #bearing(name: string): readonly ListedPlace[] {
    const [written = "", ...rows] = lineOf(this.#candidates, nameKey(name), (line) => nameKey(line.slice(0, line.indexOf("|")))).split("|");
    return rows.flatMap((row): readonly ListedPlace[] => {
      if (row.startsWith("=")) return this.coded(row.slice(1));
      const [code = "", latitude = "", longitude = "", people = ""] = row.split(" ");
      return [
        {
          kind: "city",
          name: written,
          code,
          at: [Number(latitude), Number(longitude)],
          people: Number.parseInt(people, 10),
          capital: people.endsWith("*"),
        },
      ];
    });
  }

  /** The region or country with this code; none where the list has none. */
  coded(code: string): readonly ListedPlace[] {
    const [, name = "", at = "", people = ""] = this.#row(code);
    if (name === "") return [];
    const [latitude, longitude] = at.split(" ").map(Number);
    const middle = latitude === undefined || longitude === undefined || at === "" ? null : ([latitude, longitude] as const);
    return [{ kind: code.length > 2 ? "region" : "country", name, code, at: middle, people: Number(people), capital: false }];
  }

  #nameOf(code: string): string | null {
    return this.#row(code)[1] ?? null;
  }

  #row(code: string): readonly string[] {
    return lineOf(this.#codes, code, (line) => line.slice(0, line.indexOf("|"))).split("|");
  }
}

export function countryOf({ code }: ListedPlace): string {
  return code.slice(0, 2);
}

/** Whether a place lies in a region or country: "Paris" of Texas in Texas and in the United States. None lies in itself. */
export function within(place: ListedPlace, holder: ListedPlace): boolean {
  if (holder.kind === "country") return place.kind !== "country" && countryOf(place) === holder.code;
  return holder.kind === "region" && place.kind === "city" && holder.code.length > 2 && place.code === holder.code;
}

const KM_A_DEGREE = 111;
const NEAR_KM = 150;
/** How many degrees of latitude lie in what counts as near. */
export const NEAR_DEGREES: number = NEAR_KM / KM_A_DEGREE;

/** Whether two towns, or a town and the middle of a region, lie near each other. */
export function isNear(a: ListedPlace, b: ListedPlace): boolean {
  if (a.at === null || b.at === null || a.kind === "country" || b.kind === "country") return false;
  const [north, east] = [a.at[0] - b.at[0], (a.at[1] - b.at[1]) * Math.cos((a.at[0] * Math.PI) / 180)];
  return north * north + east * east < NEAR_DEGREES * NEAR_DEGREES;
}

/** Whether the list has one place twice, under two spellings of its name. */
function isSame(a: ListedPlace, b: ListedPlace): boolean {
  return a.kind === b.kind && a.code === b.code && a.at?.[0] === b.at?.[0] && a.at?.[1] === b.at?.[1];
}

/** "Saint Helens" is listed as "St. Helens", or the other way round. */
function otherSaints(name: string): readonly string[] {
  const [opening] = /^(?:Saint|St\.?) /.exec(name) ?? [];
  return opening === undefined ? [] : [`${opening === "Saint " ? "St" : "Saint"} ${name.slice(opening.length)}`];
}

/** A list without the comment lines that it opens with. */
function withoutHead(list: string): string {
  let start = 0;
  while (list.startsWith("#", start)) start = list.indexOf("\n", start) + 1 || list.length;
  return list.slice(start);
}

/** The line with this key of a text whose lines are sorted by it; empty where there is none. */
function lineOf(text: string, key: string, keyOf: (line: string) => string): string {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf("\n", middle - 1) + 1;
    const newline = text.indexOf("\n", middle);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const own = keyOf(line);
    if (own === key) return line;
    if (own < key) low = end + 1;
    else high = start;
  }
  return "";
}

import { CITIES, COUNTRIES, PEOPLES, REGIONS } from "./gazetteer-data.ts";
import { type KeyedWord, NameTable } from "./name-key.ts";

/** A name of the list of names, by which places are found in a text. Which places bear it, `place-index.ts` says. */
export interface Place {
  /** The usual English name. */
  readonly name: string;
  readonly kind: "country" | "region" | "city" | "water";
  /** ISO 3166-1 alpha-2, or `XX` where it lies in no one country. */
  readonly country: string;
  /** True for names such as "US" that are names only when written in capitals. */
  readonly capitals: boolean;
  /** True for "Stalingrad": the usual name replaced this one. */
  readonly former: boolean;
}

/** A word for a people: "Ukrainian", "Kurds". */
export interface People {
  /** The adjective by which the people is listed. */
  readonly name: string;
  /** The country whose people it is, or null. */
  readonly country: string | null;
}

/** The words for peoples, and by its code the adjective for the people of a country. */
interface Peoples {
  readonly table: NameTable<People>;
  readonly adjectives: ReadonlyMap<string, string>;
}

let heldPeoples: Peoples | null = null;
let heldPlaces: NameTable<Place> | null = null;

function peoples(): Peoples {
  if (heldPeoples !== null) return heldPeoples;
  const table = new NameTable<People>();
  const adjectives = new Map<string, string>();
  for (const line of COUNTRIES.split("\n")) {
    const [country = "XX", , demonyms = ""] = cells(line);
    const [adjective = ""] = items(demonyms);
    if (adjective !== "") adjectives.set(country, adjective);
    for (const demonym of items(demonyms)) table.add(demonym, { name: adjective, country });
  }
  for (const line of PEOPLES.split("\n")) for (const form of items(line)) table.add(form, { name: items(line)[0] ?? form, country: null });
  heldPeoples = { table, adjectives };
  return heldPeoples;
}

function places(): NameTable<Place> {
  if (heldPlaces !== null) return heldPlaces;
  const table = new NameTable<Place>();
  const capitals = addCountries(table);
  addRegions(table);
  for (const capital of capitals) table.add(capital.name, capital);
  addCities(table);
  heldPlaces = table;
  return table;
}

function addCities(places: NameTable<Place>): void {
  const arabic: Place[] = [];
  for (const line of CITIES.split("\n")) {
    const [country = "XX", names = ""] = cells(line);
    for (const name of items(names)) {
      const city = place(name, "city", country);
      places.add(name, city);
      if (ARABIC.has(country)) arabic.push(city);
    }
  }
  // A spelling never takes the name of another place.
  for (const city of arabic) for (const form of arabicForms(city.name)) places.add(form, city);
}

/** Countries whose places are named in Arabic. */
const ARABIC = new Set("AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TD TN YE".split(" "));

/**
 * The spellings in which reports write an Arabic name: the article assimilated ("Ar Raqqah"), plain ("Al Raqqah") or left out, and
 * the last letter of "Raqqah" written or not.
 */
function arabicForms(name: string): readonly string[] {
  const bare = name.replace(/^(?:A\p{L}{1,2}|El)\p{M}*[ -](?=\p{L})/u, "");
  const stems = [bare, ...(bare.endsWith("ah") ? [bare.slice(0, -1)] : /[^aā]a$/.test(bare) ? [`${bare}h`] : [])];
  const article = name.slice(0, name.length - bare.length);
  return stems.flatMap((stem) => [...(stem.length > 4 ? [stem] : []), ...(article === "" ? [] : [`${article}${stem}`, `Al ${stem}`])]);
}

/** Returns the capitals, which come after the regions: those know which spelling is the usual one. */
function addCountries(places: NameTable<Place>): readonly Place[] {
  const capitals: Place[] = [];
  for (const line of COUNTRIES.split("\n")) {
    const [country = "XX", names = "", , seats = ""] = cells(line);
    const [usual = ""] = items(names);
    for (const name of items(names)) places.add(name, { ...place(name, "country", country), name: isSpelling(name) ? usual : name });
    for (const seat of items(seats)) capitals.push(place(seat, "city", country));
  }
  return capitals;
}

/** "U.S." and "DPRK" are spellings of the usual name; "Gaza" and "Scotland" are places of their own. */
function isSpelling(name: string): boolean {
  return /^[\p{Lu}.]{2,}$/u.test(name) || /\b(?:Republic|Federation|Emirate|Kingdom|States|State)\b/.test(name);
}

function addRegions(places: NameTable<Place>): void {
  for (const line of REGIONS.split("\n")) {
    const [country = "XX", kind = "", names = ""] = cells(line);
    for (const item of items(names)) {
      const [name = "", usual = name] = item.split(/[=<]/).map((part) => part.trim());
      const listed = place(name, kind === "water" || kind === "city" ? kind : "region", country);
      places.add(name, { ...listed, name: usual, former: item.includes("<") });
    }
  }
}

const cells = (line: string): string[] => line.split("|").map((cell) => cell.trim());
const items = (cell: string): string[] =>
  cell
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
const place = (name: string, kind: Place["kind"], country: string): Place => ({
  name,
  kind,
  country,
  capitals: name.length <= 5 && /^[\p{Lu}.]{2,5}$/u.test(name),
  former: false,
});

/** The place of this name, or null. */
export function placeNamed(name: string): Place | null {
  const found = places().get(name);
  return found === undefined || (found.capitals && /\p{Ll}/u.test(name)) ? null : found;
}

/** The people that this word names, or null. */
export function peopleNamed(word: string): People | null {
  return peoples().table.get(word) ?? null;
}

/** The adjective for the people of a country, by one of the country's names: "Norwegian" for "Norway"; null for no country. */
export function adjectiveOf(country: string): string | null {
  const place = placeNamed(country);
  return place?.kind === "country" ? (peoples().adjectives.get(place.country) ?? null) : null;
}

/** The longest place name that begins at `words[from]`, and the number of words it takes. */
export function placeAt(words: readonly KeyedWord[], from: number, end: number): { readonly value: Place; readonly count: number } | null {
  const found = places().longestAt(words, from, end);
  return found === null || (found.value.capitals && /\p{Ll}/u.test(words[from]?.text ?? "")) ? null : found;
}

/** The longest word for a people that begins at `words[from]`, and the number of words it takes. */
export function peopleAt(
  words: readonly KeyedWord[],
  from: number,
  end: number,
): { readonly value: People; readonly count: number } | null {
  return peoples().table.longestAt(words, from, end);
}

import { peopleAt, placeAt } from "./gazetteer.ts";
import { GIVEN, INSTITUTIONS, KNOWN_ORGANISATIONS, ORGANISATION_HEADS, TITLE_MODIFIERS, TITLE_TABLE } from "./name-lexicon.ts";
import { isPlaceHead } from "./name-place.ts";
import { headOf, isDocumentName, isOrganisationHead, isVesselPrefix } from "./name-type.ts";
import type { NameWord } from "./name-word.ts";
import { isSurnameFirst } from "./surname-first.ts";

/** A part of a run: a name with the title before it, a word for a people, or a title that stands alone. Tokens `[first, last)`. */
export interface RunPart {
  readonly kind: "name" | "people" | "title";
  readonly first: number;
  readonly last: number;
  /** Tokens `[first, last)` of the title before the name, or null. */
  readonly title: readonly [number, number] | null;
}

const SERVICES = new Set("army navy marine marines police".split(" "));

/** Cuts a run of capitalised words into names: "Estonian President Ants Lepik" into a people and a titled person. */
export function splitRun(words: readonly NameWord[], first: number, last: number): readonly RunPart[] {
  if (first >= last) return [];
  const whole: RunPart = { kind: "name", first, last, title: null };
  if (last - first > 24) return [whole];
  if (isVesselPrefix(words[first]?.text ?? "") || isDocumentName(words, first, last)) return [whole];
  const known = KNOWN_ORGANISATIONS.longestAt(words, first, last);
  if (known !== null && known.count === last - first) return [whole];
  const title = firstTitle(words, first, last);
  if (title !== null && !isOfficeName(words, first, last, title)) return splitAtTitle(words, first, last, title);
  // "Han Ji-won" is nobody of the Han.
  const surname = last - first > 1 && isSurnameFirst(words[first]?.lower ?? "", words[first + 1]?.lower ?? "");
  const people = surname ? null : peopleAt(words, first, last);
  if (people !== null) return splitAfterPeople(words, first, last, people.count);
  if (last - first === 1 || endsAsOne(words, first, last)) return [whole];
  const place = placeAt(words, first, last);
  const count = Math.max(place?.count ?? 0, known?.count ?? 0);
  const rest = words[first + count]?.lower ?? "";
  const cut = count > 0 && first + count < last && !GIVEN.has(words[first]?.lower ?? "");
  if (cut && (known !== null || GIVEN.has(rest) || (place?.value.kind === "country" && !/^(?:of|for|and)$/.test(rest))))
    return [{ ...whole, last: first + count }, ...splitRun(words, skipConnector(words, first + count, last), last)];
  return [whole];
}

function skipConnector(words: readonly NameWord[], from: number, last: number): number {
  let i = from;
  while (i < last && words[i]?.capital !== true) i++;
  return i;
}

/** The last word says that the run is one name. */
function endsAsOne(words: readonly NameWord[], first: number, last: number): boolean {
  const head = headOf(words, first, last);
  return isOrganisationHead(head) || isPlaceHead(head);
}

/** The first title in the run, as tokens. A plain trade is no title in capitals, except before a name. */
function firstTitle(words: readonly NameWord[], first: number, last: number): readonly [number, number] | null {
  for (let i = first; i < last; i++) {
    const found = TITLE_TABLE.longestAt(words, i, last);
    if (found !== null && (found.value !== "trade" || i + found.count < last)) return [i, i + found.count];
  }
  return null;
}

/** "General Staff", "Prosecutor General's Office": a title inside the name of an organisation. */
function isOfficeName(words: readonly NameWord[], first: number, last: number, title: readonly [number, number]): boolean {
  const head = headOf(words, first, last);
  return (ORGANISATION_HEADS.has(head) || isPlaceHead(head)) && !GIVEN.has(words[title[1]]?.lower ?? "");
}

function splitAtTitle(words: readonly NameWord[], first: number, last: number, title: readonly [number, number]): readonly RunPart[] {
  let from = title[0];
  while (from > first && (TITLE_MODIFIERS.has(words[from - 1]?.lower ?? "") || SERVICES.has(words[from - 1]?.lower ?? ""))) from--;
  const left = splitRun(words, first, from);
  let end = title[1];
  for (;;) {
    const more = TITLE_TABLE.longestAt(words, end, last);
    if (more === null || end + more.count >= last || GIVEN.has(words[end]?.lower ?? "")) break;
    end += more.count;
  }
  while (end < last - 1 && words[end]?.capital !== true) end++;
  if (end >= last) return [...left, { kind: "title", first: from, last, title: null }];
  return [...left, { kind: "name", first: end, last, title: [from, end] }];
}

function splitAfterPeople(words: readonly NameWord[], first: number, last: number, count: number): readonly RunPart[] {
  const rest = first + count;
  if (rest < last && endsAsOne(words, rest, last)) return [{ kind: "name", first, last, title: null }];
  return [{ kind: "people", first, last: rest, title: null }, ...splitRun(words, skipConnector(words, rest, last), last)];
}

/** The end of a state's institution in lower case that begins at `from` ("security forces"), or `from` where there is none. */
export function institutionEnd(words: readonly NameWord[], from: number, end: number): number {
  const found = INSTITUTIONS.longestAt(words, from, end);
  if (found !== null) return from + found.count;
  const qualified = QUALIFIES_INSTITUTION.has(words[from]?.text ?? "") ? INSTITUTIONS.longestAt(words, from + 1, end) : null;
  return qualified === null ? from : from + 1 + qualified.count;
}

const QUALIFIES_INSTITUTION = new Set(
  "military state armed special federal transitional interim ground pro-government paramilitary".split(" "),
);

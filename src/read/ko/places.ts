import type { ReadFact } from "../../record/reading.ts";
import { type ForeignName, foreignPlaceFacts, listedUnder, spelledAs } from "../foreign-places.ts";
import { placeNamed } from "../gazetteer.ts";
import { nameKey } from "../name-key.ts";
import type { ListedPlace, PlaceIndex } from "../place-index.ts";
import type { Group } from "./entities.ts";
import { koreanPlace } from "./place-words.ts";
import { romanisedSyllables } from "./romanised-place.ts";

const KOREAS: ReadonlySet<string> = new Set(["KR", "KP"]);
/** What hangs on the name of a place and says which kind it is. */
const TAIL = /^(.{2,}?)(특별자치도|특별자치시|특별시|광역시|공화국|반도|지역|주|도|시|군|구|읍|면|리|섬|항|강)$/;
const REGION_TAIL = /^(?:특별자치도|주|도|공화국|반도)$/;
/** Seas, for which a town or a village is called somewhere. */
const SEAS = /^(?:동해|서해|남해|황해)$/;
/** Endings with which the list has towns of Korea. */
const SUFFIXES = ["", "-si", "-gun", " gun", "-up", "-dong", " City"];

/** Which places of the list the names of a Korean text may mean: by their English names, or for towns of Korea by their syllables. */
export function koreanPlaceFacts(text: string, groups: readonly Group[], index: PlaceIndex): ReadonlyMap<Group, readonly ReadFact[]> {
  const beside = holdersIn(text, groups);
  const names = groups.flatMap((group): readonly ForeignName<Group>[] => {
    const [first] = group.mentions;
    const isPlace = group.type === "place" || koreanPlace(group.name)?.kind === "country";
    const found = first === undefined || !isPlace ? NOWHERE : placesOf(group.name, index);
    if (first === undefined || found.candidates.length === 0) return [];
    return [{ group, span: first.span, ...found, isPlace, holders: beside.get(group) ?? [] }];
  });
  const placed = foreignPlaceFacts(names, index);
  return new Map([...placed].map(([group, facts]) => [group, [...otherNames(group), ...facts]]));
}

type Placed = Pick<ForeignName<Group>, "candidates" | "romanised">;
/** A river is nothing of what it is called after. */
const RIVER = "강";
const NOWHERE: Placed = { candidates: [], romanised: false };

function placesOf(name: string, index: PlaceIndex): Placed {
  const [, base = name, tail = ""] = (koreanPlace(name)?.english ?? null) === null ? (TAIL.exec(name) ?? []) : [];
  if (tail === RIVER) return NOWHERE;
  const english = koreanPlace(base)?.english ?? null;
  const listed = english === null ? [] : listedUnder(english, kindOf(english, tail), index);
  if (listed.length > 0 || REGION_TAIL.test(tail) || SEAS.test(base)) return { candidates: listed, romanised: false };
  const spellings = romanisedSyllables(base).flatMap((latin) => SUFFIXES.map((suffix) => `${latin}${suffix}`));
  return { candidates: spelledAs(spellings, "city", KOREAS, index), romanised: true };
}

/** "조지아" is no state of America, which is "조지아주". A town's name alone may stand for its region, as in "쿠르스크에서". */
function kindOf(english: string, tail: string): ListedPlace["kind"] | null {
  if (tail === "" || tail === "지역") return placeNamed(english)?.kind === "country" ? "country" : null;
  return REGION_TAIL.test(tail) ? "region" : "city";
}

/** "경기도 화성시", "러시아 쿠르스크주 수자": what stands right before a place is where it lies. */
function holdersIn(text: string, groups: readonly Group[]): ReadonlyMap<Group, readonly Group[]> {
  const mentions = groups.flatMap((group) => group.mentions.map(({ span }) => ({ group, span }))).sort((a, b) => a.span[0] - b.span[0]);
  const found = new Map<Group, readonly Group[]>();
  mentions.forEach(({ group, span }, i) => {
    const before = mentions[i - 1];
    if (before === undefined || before.group === group) return;
    if (text.slice(before.span[1], span[0]) === " ") found.set(group, [...(found.get(group) ?? []), before.group]);
  });
  return found;
}

/** "키예프" is another spelling of Kyiv, and "아르툐몹스크" a name that Bakhmut bore, as the list has it of their English names. */
function otherNames({ name, mentions }: Group): readonly ReadFact[] {
  const english = koreanPlace(name)?.english ?? null;
  const known = english === null ? null : placeNamed(english);
  const span = mentions[0]?.span;
  if (english === null || known === null || span === undefined || known.kind === "country" || nameKey(known.name) === nameKey(english))
    return [];
  return [{ property: known.former ? "formerNameOf" : "otherSpellingOf", value: known.name, span, rule: "list-of-names" }];
}

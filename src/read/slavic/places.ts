import type { ReadFact } from "../../record/reading.ts";
import { type ForeignName, foreignPlaceFacts, listedUnder, spelledAs } from "../foreign-places.ts";
import { placeNamed } from "../gazetteer.ts";
import type { SpokenLanguage } from "../language-reader.ts";
import type { ListedPlace, PlaceIndex } from "../place-index.ts";
import type { NameGroup } from "./entities.ts";
import { romanisedPlace } from "./romanised.ts";

/** Countries whose towns are written in Cyrillic, or were on the maps from which their Latin names come. */
const CYRILLIC: ReadonlySet<string> = new Set("UA RU BY KZ KG MN BG RS MK".split(" "));
/** A region is named with its noun, or by a name of its own that is none of a town. */
const REGION = /(?:област|обл\.?|край|кра[юєї]|округ)\p{L}{0,4}$|щин(?:а|і|у|и|ою)$/iu;

/**
 * Which places of the list the names of a text may mean. Names of the Cyrillic list are looked up by their English names; a town that it does not have
 * is looked for by its letters, in the nominative that is proposed for it.
 */
export function slavicPlaceFacts(
  text: string,
  groups: readonly NameGroup[],
  nameOf: (group: NameGroup) => string,
  language: SpokenLanguage,
  index: PlaceIndex,
): ReadonlyMap<NameGroup, readonly ReadFact[]> {
  const beside = holdersIn(text, groups);
  const names = groups.flatMap((group): readonly ForeignName<NameGroup>[] => {
    const [first] = group.mentions;
    if (group.type !== "place" || first === undefined) return [];
    const listed = group.mentions.find(({ place }) => place !== null)?.place ?? null;
    const name = nameOf(group);
    // Another place may bear still, or have borne, a name that the list has as a former one.
    const alike = listed === null || (name !== listed.uk && name !== listed.ru) ? spelledLike(name, language, index) : [];
    const candidates = listed === null ? alike : together(listedUnder(listed.english, kindOf(listed.english), index), alike);
    if (candidates.length === 0) return [];
    return [{ group, span: first.span, candidates, romanised: listed === null, isPlace: true, holders: beside.get(group) ?? [] }];
  });
  return foreignPlaceFacts(names, index);
}

function together(listed: readonly ListedPlace[], alike: readonly ListedPlace[]): readonly ListedPlace[] {
  const isThere = (place: ListedPlace): boolean => listed.some(({ code, at }) => code === place.code && at?.join() === place.at?.join());
  return [...listed, ...alike.filter((place) => !isThere(place))];
}

/** "Грузія" is no state of America, and "Київ" no region, which is called "Київська область". */
function kindOf(english: string): ListedPlace["kind"] {
  if (placeNamed(english)?.kind === "country") return "country";
  return /\b(?:Oblast|Krai|Region)$/.test(english) ? "region" : "city";
}

function spelledLike(name: string, language: SpokenLanguage, index: PlaceIndex): readonly ListedPlace[] {
  if (REGION.test(name) || !/^\p{Script=Cyrillic}/u.test(name)) return [];
  return spelledAs(romanisedPlace(name, language), "city", CYRILLIC, index);
}

/** "Покровськ Донецької області", "Покровськ у Донецькій області": what stands right behind a town is where it lies. */
function holdersIn(text: string, groups: readonly NameGroup[]): ReadonlyMap<NameGroup, readonly NameGroup[]> {
  const mentions = groups.flatMap((group) => group.mentions.map(({ span }) => ({ group, span }))).sort((a, b) => a.span[0] - b.span[0]);
  const found = new Map<NameGroup, readonly NameGroup[]>();
  mentions.forEach(({ group, span }, i) => {
    const next = mentions[i + 1];
    if (next === undefined || next.group === group || group.type !== "place" || next.group.type !== "place") return;
    if (/^(?: | [ву] |, що [ву] | \()$/.test(text.slice(span[1], next.span[0])))
      found.set(group, [...(found.get(group) ?? []), next.group]);
  });
  return found;
}

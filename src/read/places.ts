import { placeText } from "../record/place.ts";
import type { ReadFact } from "../record/reading.ts";
import { bySpan, type Span } from "../record/span.ts";
import type { ChunkGroup } from "./entity-group.ts";
import { peopleNamed, placeNamed } from "./gazetteer.ts";
import type { NameChunk } from "./name-chunk.ts";
import { nameKey } from "./name-key.ts";
import type { ListedPlace, PlaceIndex } from "./place-index.ts";
import { ranked } from "./place-ranking.ts";
import { type PlaceMention, type Said, saidPlaces } from "./place-said.ts";
import { type Anchor, Surroundings } from "./place-surroundings.ts";

/** A name of a place, as one entity of the document. */
interface Named {
  readonly group: ChunkGroup;
  readonly candidates: readonly ListedPlace[];
  readonly said: readonly Said[];
}

/** Towns below this class tell little of where the rest of a document is, though the list has no other of the name. */
const SMALL = 3;

/**
 * Says which places the names of places in a document may mean: one fact `place` a candidate, the most plausible first, its rule the ground.
 * Only where the text itself says which is meant do the others go.
 */
export function placeFacts(
  text: string,
  groups: readonly ChunkGroup[],
  publisher: string | null,
  index: PlaceIndex,
): ReadonlyMap<ChunkGroup, readonly ReadFact[]> {
  const mentions = mentionsIn(text, groups, index);
  const said = saidPlaces(text, mentions, index);
  const names = groups
    .filter((group) => group.type === "place")
    .map((group): Named => ({ group, candidates: candidatesOf(text, group, index), said: said.get(group) ?? [] }));
  const around = new Surroundings([...names.flatMap(anchorsOf), ...statesIn(mentions, groups)], countryIn(publisher ?? ""));
  return new Map(names.map((name) => [name.group, [...otherNames(name.group), ...factsOf(name, around, index)]]));
}

/** A document that says nothing else. */
const NOTHING: Surroundings = new Surroundings([], null);
const namesIn = ({ chunks }: ChunkGroup): readonly NameChunk[] => chunks.filter(({ kind }) => kind === "name");

/** Names of places and states, and words for peoples, in the order of the text. */
function mentionsIn(text: string, groups: readonly ChunkGroup[], index: PlaceIndex): readonly PlaceMention[] {
  return groups
    .flatMap((group) => group.chunks.map((chunk): PlaceMention => mentionOf(text, group, chunk, index)))
    .sort((a, b) => bySpan(a.span, b.span))
    .filter((mention, i, all) => i === 0 || mention.span[0] >= (all[i - 1]?.span[1] ?? 0));
}

function mentionOf(text: string, group: ChunkGroup, { span, name, kind }: NameChunk, index: PlaceIndex): PlaceMention {
  const country = group.type === "person" ? null : peopleCountry(name);
  const states = group.type === "place" || group.type === "other" || placeNamed(name)?.kind === "country";
  const places = country !== null ? index.coded(country) : states && kind === "name" ? meant(text, span[0], index.candidatesOf(name)) : [];
  return { group, span, name, places, people: country !== null };
}

/** The country of "Mexican" and of "Mexican navy". */
function peopleCountry(name: string): string | null {
  const [first = ""] = name.split(" ", 1);
  return (peopleNamed(name) ?? peopleNamed(first))?.country ?? null;
}

/** "the region of Kursk" is no town. */
function meant(text: string, start: number, places: readonly ListedPlace[]): readonly ListedPlace[] {
  const noun = /\b(?:(region|province|oblast|state|governorate|county)|(city|town|port|village)) of (?:the )?$/.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const kind = noun === null ? null : noun[1] === undefined ? "city" : "region";
  const fitting = places.filter((place) => kind === null || place.kind === kind);
  return fitting.length > 0 ? fitting : places;
}

function candidatesOf(text: string, group: ChunkGroup, index: PlaceIndex): readonly ListedPlace[] {
  const found: ListedPlace[] = [];
  for (const { name, span } of namesIn(group))
    for (const place of meant(text, span[0], index.candidatesOf(name))) if (!found.includes(place)) found.push(place);
  const distinct = new Map(found.map((place) => [`${place.kind} ${place.code} ${place.at?.join(" ") ?? place.name}`, place]));
  return [...distinct.values()];
}

/** The place of a name, for telling others by: certain where the text says it or the list has no other; likely where it is by far the largest. */
function anchorsOf({ group, candidates, said }: Named): readonly Anchor[] {
  const told = said.flatMap(({ places }) => places);
  const [first] = ranked(told.length > 0 ? told : candidates, NOTHING, null);
  if (first === undefined || first.ground === "undecided") return [];
  const { place, ground } = first;
  const small = told.length === 0 && place.kind === "city" && place.people < SMALL;
  const dateline = group.chunks.some(({ votes }) => votes.some(({ rule }) => rule === "dateline"));
  const certain = dateline || place.kind === "country" || (ground === "only-one-listed" && !small);
  return [{ of: group, place, weight: certain ? 1 : 0.5, dateline }];
}

/** States that act and peoples, whose names name no place here, each once. */
function statesIn(mentions: readonly PlaceMention[], groups: readonly ChunkGroup[]): readonly Anchor[] {
  const held = new Map<ChunkGroup, ListedPlace>();
  for (const { group, places, people } of mentions) {
    const country = places.find(({ kind }) => kind === "country");
    if ((group.type !== "place" || people) && country !== undefined && !held.has(group)) held.set(group, country);
  }
  return groups.flatMap((group) => {
    const place = held.get(group);
    return place === undefined ? [] : [{ of: group, place, weight: 1, dateline: false }];
  });
}

/** The country that the name of a publisher names: "Norwegian Wire", "Kyiv Post". */
function countryIn(publisher: string): string | null {
  const codes = publisher.split(/[\s-]+/).map((word) => peopleNamed(word)?.country ?? placeNamed(word)?.country ?? null);
  return codes.find((code) => code !== null && code !== "XX") ?? null;
}

/** A name that a place bore, or another spelling of the one that it bears. */
function otherNames(group: ChunkGroup): readonly ReadFact[] {
  const seen = new Set<string>();
  return namesIn(group).flatMap(({ name, span }): readonly ReadFact[] => {
    const known = placeNamed(name);
    if (known === null || nameKey(known.name) === nameKey(name) || (known.kind === "country" && !known.former) || seen.has(name)) return [];
    seen.add(name);
    return [{ property: known.former ? "formerNameOf" : "otherSpellingOf", value: known.name, span, rule: "list-of-names" }];
  });
}

function factsOf({ group, candidates, said }: Named, around: Surroundings, index: PlaceIndex): readonly ReadFact[] {
  const facts = new Map<string, ReadFact>();
  const add = (value: string, span: Span, rule: string): void => {
    if (!facts.has(value)) facts.set(value, { property: "place", value, span, rule });
  };
  for (const { span, places, unlisted } of said) {
    if (unlisted !== null) add(placeText(unlisted), span, "said-in-text");
    for (const { place, ground } of ranked(places, around, group))
      add(placeText(index.described(place)), span, ground === "only-one-listed" ? "said-in-text" : ground);
  }
  const span = namesIn(group)[0]?.span;
  if (said.length === 0 && span !== undefined)
    for (const { place, ground } of ranked(candidates, around, group)) add(placeText(index.described(place)), span, ground);
  return [...facts.values()];
}

import { placeText } from "../record/place.ts";
import type { ReadFact } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { countryOf, type ListedPlace, type PlaceIndex, within } from "./place-index.ts";
import { type Ground, ranked } from "./place-ranking.ts";
import { type Anchor, Surroundings } from "./place-surroundings.ts";

/** A name in another script, as one entity of a document, with what the list of places has for it. */
export interface ForeignName<Group extends object> {
  readonly group: Group;
  readonly span: Span;
  readonly candidates: readonly ListedPlace[];
  /** The name is in no list in this script: it was spelled in Latin letters, and so found. */
  readonly romanised: boolean;
  /** A name of a place, or only of a state that acts, which tells where the others are. */
  readonly isPlace: boolean;
  /** The names of places that the text says it lies in, by standing right beside it. */
  readonly holders: readonly Group[];
}

/** Why a candidate stands first: as in English, or the letters alone say that it may be this place. */
type ForeignGround = Ground | "romanised" | "said-in-text";

/**
 * Says which places of the list the names of a document in Cyrillic or Hangul may mean, as `placeFacts` does of English names: one fact `place` a
 * candidate, the most plausible first, its rule the ground. Several candidates stay several; only what the text says beside a name drops the others.
 */
export function foreignPlaceFacts<Group extends object>(
  names: readonly ForeignName<Group>[],
  index: PlaceIndex,
): ReadonlyMap<Group, readonly ReadFact[]> {
  const told = withHolders(names);
  const around = new Surroundings(told.flatMap(anchorsOf), null);
  return new Map(
    told.filter(({ isPlace }) => isPlace).map((name) => [name.group, factsOf(name, ranked(name.candidates, around, name.group), index)]),
  );
}

interface Told<Group extends object> extends ForeignName<Group> {
  readonly said: boolean;
}

/** "Покровськ Донецької області": of the candidates those that lie in what the text names beside them; all where one of those holds none. */
function withHolders<Group extends object>(names: readonly ForeignName<Group>[]): readonly Told<Group>[] {
  const byGroup = new Map(names.map((name) => [name.group, name]));
  return names.map((name) => {
    const holders = name.holders.flatMap((holder) => byGroup.get(holder) ?? []);
    const inside = holders.map(({ candidates }) => name.candidates.filter((place) => candidates.some((holder) => within(place, holder))));
    if (inside.length === 0 || inside.some(({ length }) => length === 0)) return { ...name, said: false };
    return { ...name, candidates: [...new Set(inside.flat())], said: true };
  });
}

const NOTHING: Surroundings = new Surroundings([], null);

function anchorsOf<Group extends object>({ group, candidates, romanised, said }: Told<Group>): readonly Anchor[] {
  const [first] = ranked(candidates, NOTHING, null);
  if (first === undefined || first.ground === "undecided" || (romanised && !said)) return [];
  const certain = said || first.place.kind === "country" || first.ground === "only-one-listed";
  return [{ of: group, place: first.place, weight: certain ? 1 : 0.5, dateline: false }];
}

function factsOf<Group extends object>(
  { span, romanised, said }: Told<Group>,
  places: ReturnType<typeof ranked>,
  index: PlaceIndex,
): readonly ReadFact[] {
  const facts = new Map<string, ReadFact>();
  for (const { place, ground } of places) {
    const value = placeText(index.described(place));
    const rule: ForeignGround = ground !== "only-one-listed" ? ground : said ? "said-in-text" : romanised ? "romanised" : ground;
    if (!facts.has(value)) facts.set(value, { property: "place", value, span, rule });
  }
  return [...facts.values()];
}

/** The places that a listed name means by its English name, of one kind where the language says which. */
export function listedUnder(english: string, kind: ListedPlace["kind"] | null, index: PlaceIndex): readonly ListedPlace[] {
  const all = index.candidatesOf(english);
  const fitting = all.filter((place) => place.kind === kind);
  return fitting.length > 0 ? fitting : all;
}

/** The places of some countries that bear one of several spellings; each once. */
export function spelledAs(
  spellings: readonly string[],
  kind: ListedPlace["kind"],
  countries: ReadonlySet<string>,
  index: PlaceIndex,
): readonly ListedPlace[] {
  const found = new Map<string, ListedPlace>();
  for (const spelling of spellings)
    for (const place of index.candidatesOf(spelling))
      if (place.kind === kind && countries.has(countryOf(place))) found.set(`${place.code} ${place.at?.join(" ") ?? ""}`, place);
  return [...found.values()];
}

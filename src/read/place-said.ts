import type { PlaceCandidate } from "../record/place.ts";
import type { Span } from "../record/span.ts";
import type { ChunkGroup } from "./entity-group.ts";
import { type ListedPlace, type PlaceIndex, within } from "./place-index.ts";

/** A stretch of text that names a place, a state or a people, with the places that it may mean. */
export interface PlaceMention {
  readonly group: ChunkGroup;
  readonly span: Span;
  readonly name: string;
  readonly places: readonly ListedPlace[];
  /** "Mexican": nothing lies in it, but what stands behind it lies in its country. */
  readonly people: boolean;
}

/** What the words of the text themselves say of a name: which places of the list it means, or where a place lies that the list lacks. */
export interface Said {
  readonly span: Span;
  readonly places: readonly ListedPlace[];
  readonly unlisted: PlaceCandidate | null;
}

/** No more than so much text stands between a name and the name of what holds it. */
const BETWEEN = 60;
const SMALL = "(?:[\\p{Ll}-]{1,20} ){0,3}";
const NOUN = "(?:city|town|village|port|capital|region|province|state|oblast|district|governorate|county|island|territory|enclave|exclave)";

/** Between a name and what holds it: "Tripoli *in* Lebanon", "Brest*, a city in* Belarus", "the Kharkiv region *of* Ukraine". */
const IN = new RegExp(`^(?:,? in (?:the )?|, (?:a|an|the) ${SMALL}(?:in|of) (?:the )?|,? of (?:the )?)${SMALL}$`, "u");
/** "Paris*, *Texas", "Paris* (*Texas)". */
const BESIDE = /^(?:,| \() ?$/;
/** Between what holds a name and the name: "Russia*'s* Rostov region", "the Mexican *state of* Yucatan". */
const OWNER = new RegExp(`^['’]s? ${SMALL}$`, "u");
const ADJECTIVE = new RegExp(`^ ${SMALL}${NOUN} (?:of |called )?(?:the )?$`, "u");

/** Reads containment that the text states between one name and the next. Mentions are sorted and do not overlap. */
export function saidPlaces(text: string, mentions: readonly PlaceMention[], index: PlaceIndex): ReadonlyMap<ChunkGroup, readonly Said[]> {
  const said = new Map<ChunkGroup, Said[]>();
  const note = (mention: PlaceMention, one: Said | null): void => {
    if (one !== null && mention.group.type === "place") said.set(mention.group, [...(said.get(mention.group) ?? []), one]);
  };
  mentions.forEach((first, i) => {
    const second = mentions[i + 1];
    if (second === undefined || second.span[0] - first.span[1] > BETWEEN) return;
    const between = text.slice(first.span[1], second.span[0]);
    const span: Span = [first.span[0], second.span[1]];
    const beside = BESIDE.test(between);
    if (!first.people && (beside || IN.test(between))) {
      const [inner, outer] = pairOf(first, second);
      note(first, inner.length > 0 ? { span, places: inner, unlisted: null } : unlisted(text, first, second, { beside, index }));
      if (!second.people && outer.length > 0) note(second, { span, places: outer, unlisted: null });
    } else if (OWNER.test(between) || (first.people && ADJECTIVE.test(`${afterPeople(first.name)}${between}`))) {
      const [inner] = pairOf(second, first);
      note(second, inner.length > 0 ? { span, places: inner, unlisted: null } : null);
    }
  });
  return said;
}

/** "Lebanese city" may be one name: what stands in small letters belongs to what follows. */
const afterPeople = (name: string): string => / \p{Ll}.*/u.exec(name)?.[0] ?? "";

/** The places of `inner` that lie in one of `outer`, and those of `outer` that hold one. */
function pairOf(inner: PlaceMention, outer: PlaceMention): readonly [readonly ListedPlace[], readonly ListedPlace[]] {
  return [
    inner.places.filter((place) => outer.places.some((holder) => within(place, holder))),
    outer.places.filter((holder) => inner.places.some((place) => within(place, holder))),
  ];
}

/**
 * A place that the list does not have where the text says that it is. "The policy of Moscow in Ukraine" says nothing of where Moscow is,
 * and "in Paris, Lebanon denied it" nothing of Paris: a name that the list knows elsewhere must be closed off as an address is.
 */
function unlisted(
  text: string,
  first: PlaceMention,
  second: PlaceMention,
  { beside, index }: { readonly beside: boolean; readonly index: PlaceIndex },
): Said | null {
  const holders = second.places.filter((place) => place.kind === "country" || place.kind === "region");
  const [holder] = holders;
  if (holder === undefined || holders.length > 1 || first.places.some((place) => place.kind !== "city")) return null;
  if (beside ? !isAddress(text, first, second) : first.places.length > 0) return null;
  const { name, country } = index.described(holder);
  const place = {
    kind: "place",
    name: plain(first.name),
    region: country === null ? null : name,
    country: country ?? name,
    at: null,
  } as const;
  return { span: [first.span[0], second.span[1]], places: [], unlisted: place };
}

/** "in Paris, Idaho," and not "in Paris, Idaho and Ohio". */
function isAddress(text: string, first: PlaceMention, second: PlaceMention): boolean {
  const after = text.slice(second.span[1], second.span[1] + 8);
  const before = text.slice(Math.max(0, first.span[0] - 6), first.span[0]);
  return /^(?:[.;:)\n]| [(–—-]|,(?! (?:\p{Lu}|and|or))|$)/u.test(after) && !/(?:,| and| or) $/.test(before);
}

/** Names in values hold neither commas nor brackets. */
const plain = (name: string): string => name.replace(/[,()]/g, " ").replace(/\s+/g, " ").trim();

import { placeNamed } from "./gazetteer.ts";
import { actNumberEnd } from "./name-act.ts";
import type { Vote } from "./name-chunk.ts";
import { GIVEN, KNOWN_ORGANISATIONS, KOREAN, ORGANISATION_HEADS } from "./name-lexicon.ts";
import { isPlaceHead, isPlaceOpening, opensPlaceOf } from "./name-place.ts";
import { isAcronym, type NameWord } from "./name-word.ts";

const DOCUMENT_HEADS = new Set(
  "resolution act agreement accord accords treaty convention protocol constitution order report charter code declaration decree directive communique communiqué memorandum statute article section law bill manifesto covenant passport certificate visa annex regulation".split(
    " ",
  ),
);
const VESSEL_FIRST = new Set(
  "uss usns usav uscgc hms hmas hmcs hmnzs rfa rfs rms rrs mv mt ms ss fs fns ins iris jds js roks kri bns brp pns slns tcg hdms hnoms hnlms hswms esps nrp orp ara sas nns rss htms fgs usv".split(
    " ",
  ),
);
const PLACE_SHAPE =
  /(?:stan|grad|gorod|burg|ivka|ivske?|ovka|evka|ovo|evo|ino|sk|shchyna|pur|abad|polis|ville|shire|tsk|kovo|iyah|iyya|dong|ri|hsien)$/;
const LOCATIVE = new Set("in near across throughout outside around toward towards inside via at".split(" "));
/** Words after which a name is no subject. */
const GOVERNS = new Set(
  "in near across throughout outside around toward towards inside via at of from into within to with by on over for against".split(" "),
);
const BODY_NOUNS = new Set("regime government administration presidency junta cabinet clan tribe dynasty".split(" "));
const SPEECH =
  /^(?:said|says|say|told|tells|added|adds|announced|announces|reported|reports|claimed|claims|denied|denies|confirmed|confirms|stated|states|warned|warns|accused|accuses|insisted|insists|alleged|alleges|acknowledged|admitted|declared|explained|noted|condemned|urged|called|wrote|posted|argued|vowed|pledged|rejected|dismissed|refused|asked|asserted|estimated|estimates|believes|believed|thinks|suspects|published|released|disclosed|revealed|tweeted|replied|responded|recalled|testified)$/;
const TOWN =
  /^(?:town|city|village|province|district|region|area|port|outskirts|capital|governorate|suburb|settlement|south|north|east|west|hamlet|state|oblast|island|republic)$/;
const AUXILIARY = new Set("has have had also later then earlier previously never not repeatedly officially initially".split(" "));

/** Whether what stands at `[first, last)` is the subject of a verb of saying: "said", "has not confirmed"; not "in Norway said by many". */
export function speaksAt(words: readonly NameWord[], first: number, last: number, end: number): boolean {
  if (GOVERNS.has(words[first - 1]?.lower ?? "")) return false;
  for (let i = last; i < end && i < last + 4; i++) {
    const lower = words[i]?.lower ?? "";
    if (SPEECH.test(lower)) return words[i + 1]?.lower !== "by";
    if (!AUXILIARY.has(lower)) return false;
  }
  return false;
}

/** The last word before a connector, which says what kind of thing a long name names: "Security *Service* of Ukraine". */
export function headOf(words: readonly NameWord[], first: number, last: number): string {
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|on)$/.test(words[i]?.lower ?? "")) return words[i - 1]?.lower ?? "";
  return words[last - 1]?.lower ?? "";
}

export function isOrganisationHead(head: string): boolean {
  return ORGANISATION_HEADS.has(head);
}

/** Names of acts and papers: the last word before a number, or the head, is one of theirs. */
export function isDocumentName(words: readonly NameWord[], first: number, last: number): boolean {
  if (DOCUMENT_HEADS.has(headOf(words, first, last))) return true;
  for (let i = first + 1; i < last; i++) if (actNumberEnd(words, i, last) > i) return true;
  return false;
}

export function isVesselPrefix(word: string): boolean {
  return VESSEL_FIRST.has(word.toLowerCase()) && word === word.toUpperCase();
}

/** "the Holt administration", "the Ravn clan": a noun that makes a body of the name before it. */
export function isBodyNoun(word: NameWord | undefined): boolean {
  return word !== undefined && BODY_NOUNS.has(word.text);
}

/** What the words of a name themselves say about its type. */
export function votesOfWords(words: readonly NameWord[], first: number, last: number, name: string): readonly Vote[] {
  const votes: Vote[] = [];
  const opening = words[first]?.lower ?? "";
  const head = headOf(words, first, last);
  const count = last - first;
  const known = KNOWN_ORGANISATIONS.get(name);
  const place = placeNamed(name);
  if (known !== undefined && !(known.capitals && /\p{Ll}/u.test(name)))
    votes.push({ type: "organization", weight: 8, rule: "known-organisation" });
  if (place !== null)
    votes.push({ type: "place", weight: place.kind === "country" ? 8 : place.kind === "city" ? 5 : 6, rule: "gazetteer" });
  if (count > 1 && isVesselPrefix(words[first]?.text ?? "")) votes.push({ type: "vessel", weight: 9, rule: "vessel-prefix" });
  if (isDocumentName(words, first, last)) votes.push({ type: "document", weight: 8, rule: "document-head" });
  if (place === null && ORGANISATION_HEADS.has(head)) votes.push({ type: "organization", weight: 6, rule: "organisation-head" });
  if (count > 1 && (isPlaceHead(head) || isPlaceOpening(opening))) votes.push({ type: "place", weight: 6, rule: "place-head" });
  if (opensPlaceOf(opening, words[first + 1]?.lower ?? "")) votes.push({ type: "place", weight: 7, rule: "place-of" });
  votes.push(...personVotes(words, first, last, opening));
  if (count === 1 && isAcronym(name)) votes.push({ type: "organization", weight: 3, rule: "acronym" });
  else if (count === 1 && PLACE_SHAPE.test(opening)) votes.push({ type: "place", weight: 2, rule: "place-shape" });
  return votes;
}

function personVotes(words: readonly NameWord[], first: number, last: number, opening: string): readonly Vote[] {
  const count = last - first;
  const second = words[first + 1]?.text ?? "";
  const allWords = words.slice(first, last).every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word.text));
  if (!allWords || count > 5) return [];
  if (/^(?:abu|umm|ibn|al-[\p{L}'’-]+)$/iu.test(opening) && count > 1) return [{ type: "person", weight: 4, rule: "arabic-name" }];
  if (GIVEN.has(opening)) return [{ type: "person", weight: count > 1 ? 6 : 3, rule: "given-name" }];
  if (KOREAN.has(opening) && (/^\p{Lu}\p{L}*-\p{L}+$/u.test(second) || count === 3))
    return [{ type: "person", weight: 5, rule: "korean-name" }];
  if (count > 1 && /^\p{Lu}\.$/u.test(second)) return [{ type: "person", weight: 4, rule: "initial" }];
  const plain = words.slice(first, last).every((word) => !/\p{Lu}.*\p{Lu}/u.test(word.text) || /[-'’]|^Mc|^Mac/.test(word.text));
  return count > 1 && count < 5 && plain ? [{ type: "person", weight: 1.5, rule: "two-names" }] : [];
}

/** What stands around a name says about its type. `end` is the end of its sentence. */
export function votesOfContext(words: readonly NameWord[], first: number, last: number, begin: number, end: number): readonly Vote[] {
  const votes: Vote[] = [];
  const before = first > begin ? (words[first - 1]?.lower ?? "") : "";
  const two = first - 1 > begin ? (words[first - 2]?.lower ?? "") : "";
  const next = last < end ? (words[last]?.lower ?? "") : "";
  const after = last + 1 < end ? words[last + 1] : undefined;
  votes.push(...votesOfPreposition(before, two, last - first === 1));
  if (/^(?:town|city|village|river|airport|airfield|highway|border|neighbourhood|neighborhood|suburb|outskirts|frontline|axis)$/.test(next))
    votes.push({ type: "place", weight: 4, rule: "place-noun" });
  if (before === "the") votes.push({ type: "organization", weight: 2, rule: "article" });
  if (/^['’]s?$/.test(next) && last - first === 1 && before !== "the") votes.push({ type: "person", weight: 1.5, rule: "owner" });
  if (
    /^(?:group|militia|movement|party|agency|newspaper|company|channel|brigade|battalion|network|news|broadcaster|firm|faction|organisation|organization|regiment|fighters|militants|commander|spokesman|spokeswoman)$/.test(
      next,
    )
  )
    votes.push({ type: "organization", weight: 3, rule: "organisation-noun" });
  if (/^(?:newspaper|broadcaster|agency|channel|outlet|website|magazine|group|company|firm|operator|militia|movement)$/.test(before))
    votes.push({ type: "organization", weight: 4, rule: "called" });
  if (speaksAt(words, first, last, end) && before !== "the") votes.push({ type: "person", weight: 2, rule: "speaks" });
  if (next === "," && after !== undefined) votes.push(...votesOfApposition(words, last + 1, end, after));
  if (/^(?:who|whose|aged|himself|herself)$/.test(next) || (next === "(" && /^\d{2}$/.test(after?.text ?? "")))
    votes.push({ type: "person", weight: 4, rule: "person-word" });
  return votes;
}

function votesOfPreposition(before: string, two: string, single: boolean): readonly Vote[] {
  if (LOCATIVE.has(before)) return [{ type: "place", weight: before === "in" ? 3 : 2, rule: "locative" }];
  if (before === "of" && TOWN.test(two)) return [{ type: "place", weight: 6, rule: "town-of" }];
  return single && /^(?:from|to)$/.test(before) ? [{ type: "place", weight: 0.5, rule: "preposition" }] : [];
}

function votesOfApposition(words: readonly NameWord[], from: number, end: number, after: NameWord): readonly Vote[] {
  if (/^\d{2}$/.test(after.text) && (words[from + 1]?.text === "," || from + 1 >= end)) return [{ type: "person", weight: 6, rule: "age" }];
  if (/^(?:who|whose)$/.test(after.lower)) return [{ type: "person", weight: 3, rule: "person-word" }];
  if (after.capital && placeNamed(after.text) !== null) return [{ type: "place", weight: 2, rule: "place-after" }];
  if (!/^(?:a|an|the)$/.test(after.lower)) return [];
  for (let i = from + 1; i < end && i < from + 5; i++) {
    const lower = words[i]?.lower ?? "";
    if (/^(?:town|city|village|district|province|region|area|suburb|port|hamlet|settlement)$/.test(lower))
      return [{ type: "place", weight: 4, rule: "apposition" }];
    if (
      /^(?:spokesman|spokeswoman|commander|soldier|man|woman|resident|leader|minister|officer|analyst|director|head|sniper|rifleman|journalist|activist|lawyer|doctor)$/.test(
        lower,
      )
    )
      return [{ type: "person", weight: 4, rule: "apposition" }];
    if (/^(?:agency|newspaper|group|militia|company|organisation|organization|charity|party|network|broadcaster)$/.test(lower))
      return [{ type: "organization", weight: 4, rule: "apposition" }];
  }
  return [];
}

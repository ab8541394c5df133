import { placeNamed } from "./gazetteer.ts";
import { actNumberEnd } from "./name-act.ts";
import type { Vote } from "./name-chunk.ts";
import { GIVEN, KNOWN_ORGANISATIONS, KOREAN, ORGANISATION_HEADS } from "./name-lexicon.ts";
import { votesOfPaper } from "./name-paper.ts";
import { isPlaceHead, isPlaceOpening, opensPlaceOf } from "./name-place.ts";
import { isAcronym, type NameWord } from "./name-word.ts";
import { isChineseName } from "./surname-first.ts";

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
const BODY_NOUNS = new Set("regime government administration presidency junta cabinet clan tribe dynasty".split(" "));

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
  return word.length <= 5 && word === word.toUpperCase() && VESSEL_FIRST.has(word.toLowerCase());
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
  if (count > 1 && /^(?:daily|radio|channel|weekly)$/.test(opening)) votes.push({ type: "organization", weight: 4, rule: "medium" });
  if (count > 1 && (isPlaceHead(head) || isPlaceOpening(opening))) votes.push({ type: "place", weight: 6, rule: "place-head" });
  if (opensPlaceOf(opening, words[first + 1]?.lower ?? "")) votes.push({ type: "place", weight: 7, rule: "place-of" });
  votes.push(...votesOfPaper(words, first, last), ...personVotes(words, first, last, opening));
  if (count === 1) votes.push(...votesOfShape(name, opening));
  return votes;
}

function votesOfShape(name: string, lower: string): readonly Vote[] {
  // "T.K.": whoever may not be named; states and unions written so are known.
  if (/^(?:\p{Lu}\.){2,3}$/u.test(name) && placeNamed(name) === null && KNOWN_ORGANISATIONS.get(name) === undefined)
    return [{ type: "person", weight: 4, rule: "initials" }];
  // "HOST:", "SPEAKER:": who speaks in a transcript.
  if (/^(?:HOST|GUEST|PRESENTER|ANCHOR|INTERVIEWER|REPORTER|MODERATOR|CALLER|SPEAKER|WITNESS|VOICE)$/.test(name)) return [];
  if (isAcronym(name)) return [{ type: "organization", weight: 3, rule: "acronym" }];
  if (isCompounded(name)) return [{ type: "organization", weight: 3, rule: "inner-capital" }];
  return PLACE_SHAPE.test(lower) ? [{ type: "place", weight: 2, rule: "place-shape" }] : [];
}

/** "HarbourWatch", and not "McNeil" or "DeLano". */
const isCompounded = (name: string): boolean => /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{2,}$/u.test(name);

const OF_LETTERS = /^[\p{L}\p{M}'’.-]+$/u;

function personVotes(words: readonly NameWord[], first: number, last: number, opening: string): readonly Vote[] {
  const count = last - first;
  const second = words[first + 1]?.text ?? "";
  if (count > 5) return [];
  const own = words.slice(first, last);
  if (!own.every((word) => OF_LETTERS.test(word.text))) return [];
  // Places are called so as well, and "Umm" more often.
  if (count > 1 && /^(?:abu|umm|ibn|al-[\p{L}'’-]+)$/iu.test(opening))
    return [{ type: "person", weight: opening === "umm" ? 3 : 4, rule: "arabic-name" }];
  if (GIVEN.has(opening)) return [{ type: "person", weight: count > 1 ? 6 : 3, rule: "given-name" }];
  if (KOREAN.has(opening) && (/^\p{Lu}\p{L}*-\p{L}+$/u.test(second) || count === 3))
    return [{ type: "person", weight: 5, rule: "korean-name" }];
  if (count === 2 && isChineseName(opening, second.toLowerCase())) return [{ type: "person", weight: 4, rule: "chinese-name" }];
  if (count > 1 && /^\p{Lu}\.$/u.test(second)) return [{ type: "person", weight: 4, rule: "initial" }];
  // "Ada HOLM": courts write surnames in capitals.
  const plain = (word: NameWord): boolean =>
    !/\p{Lu}.*\p{Lu}/u.test(word.text) || /[-'’]|^Mc|^Mac/.test(word.text) || (word !== own[0] && /^\p{Lu}{3,}$/u.test(word.text));
  return count > 1 && count < 5 && own.every(plain) ? [{ type: "person", weight: 1.5, rule: "two-names" }] : [];
}

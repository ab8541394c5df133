import type { Span } from "../record/span.ts";
import { peopleAt } from "./gazetteer.ts";
import { PERSON_NOUNS, pastHonorific, TITLE_MODIFIERS, TITLE_TABLE } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";
import type { Document, Sentence } from "./token.ts";
import { markOf } from "./word-mark.ts";

/** Words for one person who is not named there: "the rifleman", "one of the soldiers", "a 20-year-old sniper". Tokens `[first, last)`. */
export interface Description {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly sentence: number;
  /** The noun, in lower case: "rifleman", "tank commander"; "soldier" for "one of the soldiers"; "" for "the other". */
  readonly head: string;
  /** Where the noun begins. */
  readonly headAt: number;
  /** The token after whom it serves: "the commander *of the Harbour Guard*"; `last` where it does not say. */
  readonly end: number;
  /** It points at somebody whom the text has told of: "the", "this". */
  readonly definite: boolean;
}

/** The head of every description of whoever a paper names. */
export const HOLDER = "holder";
const HOLDS = markOf(new Set([HOLDER, "bearer", "owner"]));
const DEFINITE = /^(?:the|this|that)$/;
const ARTICLE = markOf(new Set(["the", "a", "an", "another", "this", "that"]));
const ORDINAL = /^(?:first|second|third|fourth|other|former|latter)$/;
/** Numbers by which courts and reports tell people apart who are called alike; "first officer" is a rank. */
const NUMBERED = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
/** Participles that stand for one person, as courts have them. */
const PARTICIPLE = /^(?:accused|deceased)$/;
/** Words that end a noun phrase before its noun has come. */
const STOPS: ReadonlySet<string> = new Set(
  "of in on at to by for from with and or but that which who whom whose is was are were has had have be been as than not will would can could may might must said says told he she it they the a an his her their its my our".split(
    " ",
  ),
);
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u;

/** The names of a text, by token: who stands where. */
export interface Named {
  /** Tokens that begin or continue the name of somebody. */
  readonly persons: ReadonlySet<number>;
  /** Where a name of something else begins → the token after it. */
  readonly others: ReadonlyMap<number, number>;
  /** Of those, the organisations. A state's delegate speaks for the state: there the state is the source. */
  readonly bodies: ReadonlySet<number>;
}

/** Finds them in every sentence, between the names. */
export function findDescriptions(document: Document, words: readonly NameWord[], named: Named): readonly Description[] {
  const found: Description[] = [];
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayOpen(words, i, named)) continue;
      const phrase =
        holder(words, i) ??
        oneOf(words, i, sentence) ??
        ordinal(document, words, i, sentence) ??
        participle(document, words, i, sentence) ??
        noun(document, words, i, sentence, named) ??
        officer(document, words, i, sentence, named) ??
        office(words, i, sentence, named) ??
        ownedOffice(words, i, sentence, named);
      if (phrase === null) continue;
      const span: Span = [words[i]?.start ?? 0, words[phrase.last - 1]?.end ?? 0];
      found.push({
        first: i,
        last: phrase.last,
        span,
        sentence: index,
        head: phrase.head,
        headAt: phrase.headAt,
        end: servedEnd(words, phrase.last, sentence, named),
        definite: phrase.definite,
      });
      i = phrase.last - 1;
    }
  });
  return found;
}

const OPENINGS = new Set(["the", "a", "an", "another", "this", "that", "one", "its", "'s", "’s"]);

const OPENING = markOf(OPENINGS);

/** Every description opens with one of a few words, behind a comma, or with a name or a title. */
function mayOpen(words: readonly NameWord[], i: number, named: Named): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const owned = ((words[i - 1]?.marks ?? 0) & OWNING) !== 0;
  return (word.marks & OPENING) !== 0 || word.capital || owned || words[i - 1]?.text === "," || named.others.has(i);
}

const OWNING = markOf(new Set(["its", "their", "his", "her", "our", "'s", "’s", "'", "’"]));

type Phrase = Pick<Description, "last" | "head" | "headAt" | "definite">;

/** "its holder", "the bearer": whoever a paper names. */
function holder(words: readonly NameWord[], i: number): Phrase | null {
  const noun = words[i + 1];
  if (noun === undefined || (noun.marks & HOLDS) === 0 || !/^(?:its|the|['’]s)$/.test(words[i]?.lower ?? "")) return null;
  return { last: i + 2, head: HOLDER, headAt: i + 1, definite: true };
}

/** "one of the captured soldiers", "another of them", "the first of the men". */
function oneOf(words: readonly NameWord[], i: number, sentence: Sentence): Phrase | null {
  const opening = words[i]?.lower ?? "";
  const counted = opening === "the" && ORDINAL.test(words[i + 1]?.lower ?? "");
  const of = counted ? i + 2 : i + 1;
  if (!(counted || opening === "one" || opening === "another") || words[of]?.lower !== "of" || of >= sentence.last) return null;
  if (/^(?:them|these|those|whom)$/.test(words[of + 1]?.lower ?? "") && !/^\p{L}/u.test(words[of + 2]?.text ?? "."))
    return { last: of + 2, head: "", headAt: i, definite: false };
  if (words[of + 1]?.lower === "them") return { last: of + 2, head: "", headAt: i, definite: false };
  for (let k = of + 1; k < sentence.last && k < of + 8; k++) {
    const lower = words[k]?.lower ?? "";
    const single = singular(lower);
    if (single !== null) return { last: k + 1, head: single, headAt: k, definite: false };
    if (k > of + 1 && (STOPS.has(lower) || !/^[\p{L}\p{N}-]+$/u.test(lower))) return null;
  }
  return null;
}

/** "the other", "the second": only as the subject of what follows. */
function ordinal(document: Document, words: readonly NameWord[], i: number, sentence: Sentence): Phrase | null {
  if (words[i]?.lower !== "the" || !ORDINAL.test(words[i + 1]?.lower ?? "") || i + 2 >= sentence.last) return null;
  const next = document.tokens[i + 2];
  const verb = next !== undefined && (next.pos === "AUX" || /^(?:was|is|has|had|said|says|told)$/.test(next.lower));
  if (!verb && !(next?.text === "," && /^(?:a|an|aged|born|who|whose|\d{2})$/.test(words[i + 3]?.lower ?? ""))) return null;
  return { last: i + 2, head: "", headAt: i, definite: false };
}

/** "the accused", "the fifth accused": one person, where a verb in the singular or a past tense follows. */
function participle(document: Document, words: readonly NameWord[], i: number, sentence: Sentence): Phrase | null {
  if (words[i]?.lower !== "the") return null;
  const k = NUMBERED.test(words[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const next = k + 1 < sentence.last ? document.tokens[k + 1] : undefined;
  if (!PARTICIPLE.test(words[k]?.lower ?? "") || next === undefined) return null;
  if (/^(?:NN|JJ|PRP)/.test(next.tag) || /^(?:were|are|have|all|both)$/.test(next.lower)) return null;
  return numbered(words, i, { last: k + 1, head: words[k]?.lower ?? "", headAt: k, definite: true });
}

/** "the second prisoner" is told of again as "the second prisoner", and is no other one: the number is part of what he is called. */
function numbered(words: readonly NameWord[], i: number, phrase: Phrase | null): Phrase | null {
  const number = words[i + 1]?.lower ?? "";
  if (phrase?.headAt !== i + 2 || !phrase.definite || !NUMBERED.test(number)) return phrase;
  if (
    number === "first" &&
    !/^(?:accused|deceased|defendant|applicant|respondent|claimant|plaintiff|appellant|witness|suspect)$/.test(phrase.head)
  )
    return phrase;
  return { ...phrase, head: `${number} ${phrase.head}`, headAt: i + 1 };
}

/** True for what somebody is called together with a number: "fifth accused". */
export const isNumbered = (head: string): boolean => NUMBERED.test(head.split(" ", 1)[0] ?? "");

/** "the rifleman", "a wounded North Korean soldier". */
function noun(document: Document, words: readonly NameWord[], i: number, sentence: Sentence, named: Named): Phrase | null {
  const article = words[i]?.lower ?? "";
  if (words[i - 1]?.text === "," && named.persons.has(i - 2)) {
    const bare = bareNoun(document, words, i, sentence, named);
    if (bare !== null) return bare;
  }
  if (((words[i]?.marks ?? 0) & ARTICLE) === 0) return null;
  for (let k = i + 1; k < sentence.last && k < i + 8; k++) {
    const word = words[k];
    if (word === undefined) return null;
    const count = headCount(words, k, sentence);
    if (count > 0 && !word.capital)
      return numbered(words, i, after(document, words, k, k + count, sentence, named.persons, DEFINITE.test(article)));
    const other = named.others.get(k);
    if (other !== undefined && other > k + 1) {
      k = other - 1;
      continue;
    }
    const people = word.capital ? peopleAt(words, k, Math.min(k + 3, sentence.last)) : null;
    if (people !== null) k += people.count - 1;
    else if (endsPhrase(word, k > i + 3)) return null;
  }
  return null;
}

/** "commander of the Harbour Guard" without an article, behind somebody's name and a comma. */
function bareNoun(document: Document, words: readonly NameWord[], i: number, sentence: Sentence, named: Named): Phrase | null {
  const count = words[i]?.capital === false ? headCount(words, i, sentence) : 0;
  if (count === 0 || !/^(?:for|of|at|with|from|in)$/.test(words[i + count]?.lower ?? "")) return null;
  return after(document, words, i, i + count, sentence, named.persons, false);
}

/** No word that may stand between an article and its noun; a name far behind the article is none of them. */
function endsPhrase(word: NameWord, far: boolean): boolean {
  if (word.capital && far && !/^[\p{Lu}.]+$/u.test(word.text)) return true;
  return STOPS.has(word.lower) || !PLAIN.test(word.text);
}

/** "Harbour Guard spokesman", "NATO's deputy commander": an office behind the name of whom it serves. */
function officer(document: Document, words: readonly NameWord[], i: number, sentence: Sentence, named: Named): Phrase | null {
  let k = named.bodies.has(i) ? (named.others.get(i) ?? 0) : 0;
  if (k === 0 || named.persons.has(i)) return null;
  const owned = /^['’]s?$/.test(words[k]?.text ?? "");
  if (owned) k++;
  while (k < sentence.last && TITLE_MODIFIERS.has(words[k]?.lower ?? "") && headCount(words, k, sentence) === 0) k++;
  const count = headCount(words, k, sentence);
  // "the ministry's spokeswoman, Turid Aas": one holds it, and is named.
  const isTold = owned && words[k + count]?.text === "," && named.persons.has(pastHonorific(words, k + count + 1));
  return count === 0 ? null : after(document, words, k, k + count, sentence, named.persons, isTold);
}

/** "Minister for the Islands, Greta Lindqvist,": an office without an article before whoever holds it. */
function office(words: readonly NameWord[], i: number, sentence: Sentence, named: Named): Phrase | null {
  const count = words[i]?.capital === true && !named.persons.has(i) ? headCount(words, i, sentence) : 0;
  const end = count === 0 ? 0 : servedEnd(words, i + count, sentence, named);
  if (end <= i + count || words[end]?.text !== "," || !named.persons.has(end + 1)) return null;
  const head = words
    .slice(i, i + count)
    .map((w) => w.lower)
    .join(" ");
  return { last: i + count, head, headAt: i, definite: true };
}

/** "its spokesman, Davit Renn,", "the board's chair, Ines Torvald,": an office behind whoever has it, before whoever holds it. */
function ownedOffice(words: readonly NameWord[], i: number, sentence: Sentence, named: Named): Phrase | null {
  if (((words[i - 1]?.marks ?? 0) & OWNING) === 0 || words[i]?.capital === true) return null;
  let k = i;
  while (k < sentence.last && TITLE_MODIFIERS.has(words[k]?.lower ?? "") && headCount(words, k, sentence) === 0) k++;
  const count = headCount(words, k, sentence);
  if (count === 0 || words[k + count]?.text !== "," || !named.persons.has(pastHonorific(words, k + count + 1))) return null;
  const head = words
    .slice(k, k + count)
    .map(({ lower }) => lower)
    .join(" ");
  return { last: k + count, head, headAt: k, definite: true };
}

/** The token after "of the Harbour Guard" where that follows at `from`, else `from`. */
function servedEnd(words: readonly NameWord[], from: number, sentence: Sentence, named: Named): number {
  if (from >= sentence.last || !/^(?:of|for|to|at|from|with)$/.test(words[from]?.lower ?? "")) return from;
  const at = words[from + 1]?.lower === "the" ? from + 2 : from + 1;
  return named.others.get(at) ?? from;
}

/** How many words from `k` on are a singular noun for a person; the longest wins. */
function headCount(words: readonly NameWord[], k: number, sentence: Sentence): number {
  if (words[k]?.lower === "guard" && BODY_OF_GUARDS.test(words[k - 1]?.lower ?? "")) return 0;
  const title = TITLE_TABLE.longestAt(words, k, sentence.last);
  if (title !== null && title.value !== "honorific") return title.count;
  return ((words[k]?.marks ?? 0) & PERSON) !== 0 ? 1 : 0;
}

const PERSON = markOf(PERSON_NOUNS);

/** "the coast guard" is a service and no person. */
const BODY_OF_GUARDS = /^(?:coast|border|national|home|republican|presidential)$/;

/** The noun stands alone: no name and no further noun follows it. */
function after(
  document: Document,
  words: readonly NameWord[],
  headAt: number,
  from: number,
  sentence: Sentence,
  taken: ReadonlySet<number>,
  definite: boolean,
): Phrase | null {
  let last = from;
  for (
    let more = headCount(words, last, sentence);
    more > 0 && last < sentence.last && words[last]?.capital !== true;
    more = headCount(words, last, sentence)
  )
    last += more;
  const next = last < sentence.last ? document.tokens[last] : undefined;
  if (taken.has(headAt) || (next !== undefined && (taken.has(last) || next.pos === "NOUN" || next.text === "-"))) return null;
  const head = words
    .slice(headAt, last)
    .map((w) => w.lower)
    .join(" ");
  return { last, head, headAt, definite };
}

/** The singular of a plural noun for a person, or null. */
function singular(lower: string): string | null {
  const men = lower.endsWith("men") ? `${lower.slice(0, -3)}man` : lower.endsWith("s") ? lower.slice(0, -1) : "";
  if (lower === "people" || lower === "persons") return "person";
  return PERSON_NOUNS.has(men) || TITLE_TABLE.get(men) !== undefined ? men : null;
}

/** True for a plural that several people are meant by: "soldiers", "men". */
export function isPluralPerson(lower: string): boolean {
  return singular(lower) !== null;
}

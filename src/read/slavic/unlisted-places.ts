import { firstFrom } from "../../record/span.ts";
import type { Document, Token } from "../token.ts";
import { factsOf } from "./facts.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { type NameMention, speakerStems } from "./names.ts";
import { BEFORE_PLACES, PERSONS_BEFORE, PREPOSITIONS_OF_PLACE } from "./place-signs.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/** What a mention tells of what bears its name: two of `2` and more make a place, and nothing does where anything tells of a person. */
type Sign = "person" | "office" | 0 | 1 | 2;

const ENOUGH = 2;

/**
 * A town that no list has looks like a surname. What it is, is decided once for all its mentions in a report, by the prepositions, cases and nouns
 * around them («у Крушині», «обстріл Крушина», «в посёлке Крушин»). Where anything tells of a person, who has a title or a given name, an age, a
 * family, who speaks or is held, it stays a person everywhere, also where it stands behind a preposition.
 */
export function withUnlistedPlaces(document: Document, lexicon: SlavicLexicon, mentions: readonly NameMention[]): readonly NameMention[] {
  const open = mentions.filter(isOpen);
  if (open.length === 0) return mentions;
  const text: Text = { document, lexicon, ending: new Map(mentions.map((one) => [one.last, one])) };
  const named = new Set(mentions.filter(isFullName).flatMap(({ words }) => words.map(loosely)));
  // "Мер *Ладини* Остап Гілка": of these no doubt is left.
  const held = new Set(mentions.filter(({ rule }) => rule === "office-of").map(nameOf));
  const byName = new Map<string, NameMention[]>();
  for (const one of open) byName.set(nameOf(one), [...(byName.get(nameOf(one)) ?? []), one]);
  const types = new Map<string, "person" | "place">();
  for (const [name, all] of byName) {
    const type = typeOf(text, all, named.has(name), held.has(name));
    if (type !== null) types.set(name, type);
  }
  return mentions.map((one) => {
    if (!isOpen(one)) return one;
    const type = types.get(nameOf(one));
    if (type === undefined) return one.words.length === 1 ? { ...one, surmised: true } : one;
    // Behind "the village of" a name is a place, whoever else bears it.
    const stays = type === one.type || (type === "person" && isCalledPlace(document, one));
    return stays ? one : { ...one, type };
  });
}

/** A name that could be either: of one word, or of an adjective and a noun, in no list, and like no surname that no town is called by. */
function isOpen({ place, rule, type, words }: NameMention): boolean {
  if (place !== null || (rule !== "single" && rule !== "run") || (type !== "person" && type !== "place")) return false;
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.some((word) => !/^\p{Lu}[\p{Ll}'’ʼ]{1,}(?:-\p{L}[\p{Ll}'’ʼ]*){0,2}$/u.test(word) || word.length < 3)) return false;
  return words.length === 1 ? !SURNAME_ALONE.test(last) : words.length === 2 && type === "place";
}

const SURNAME_ALONE =
  /(?:[еє]нк(?:о|а|у|ом|ові)|(?:ч|щ)?ук(?:а|у|ом|ові)?|юк(?:а|у|ом|ові)?|[ое]вич(?:а|у|ем|еві)?|дзе|швілі|швили|сон(?:а|у|ом|ові)?|штейн(?:а|у|ом)?|[сцз]ь?к(?:ий|ого|ому|им|ім|ом))$/;

const isFullName = ({ type, words }: NameMention): boolean => type === "person" && words.length > 1;

function nameOf({ words }: NameMention): string {
  return words.map(loosely).join(" ");
}

/** What all cases of a name have in common where a vowel comes and goes (Тимель, Тимля) or the last consonant changes (Гребінка, Гребінці). */
function loosely(word: string): string {
  return wordStem(folded(word.toLowerCase()))
    .replace(/[ьй]$/, "")
    .replace(/[еоє](?=[бвгґджзклмнпрстфхцчшщ]$)/, "")
    .replace(/[цч]$/, "к")
    .replace(/[зж]$/, "г")
    .replace(/[сш]$/, "х");
}

interface Text {
  readonly document: Document;
  readonly lexicon: SlavicLexicon;
  /** The mention that ends before a token. */
  readonly ending: ReadonlyMap<number, NameMention>;
}

function typeOf(text: Text, all: readonly NameMention[], isNamed: boolean, isHeld: boolean): "person" | "place" | null {
  if (isNamed) return "person";
  let sum = isHeld ? ENOUGH : 0;
  const isPlural = all.some((one) => /(?:ах|ях)$/.test(lastWordOf(one)));
  for (const one of all) {
    const sign = signAt(text, one);
    // "Мер Залужан": of a town in the plural it is the genitive, and no mayor of that name.
    if (sign === "person" || (sign === "office" && !isPlural)) return "person";
    sum += sign === "office" ? 1 : sign;
  }
  return sum >= ENOUGH ? "place" : null;
}

/** The tokens around a mention, in lower case, within its sentence. */
interface Around {
  readonly tokens: readonly Token[];
  readonly lexicon: SlavicLexicon;
  readonly begin: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** The last word of the name, in lower case; and of the first of a list in which it stands, "у Тимлі та Крушині". */
  readonly form: string;
  readonly headForm: string;
  /** The token before the name, and before an adjective in small letters that is told of it. */
  readonly at: number;
}

function wordAt({ tokens, begin, end }: Around, i: number): string {
  const token = i >= begin && i < end ? tokens[i] : undefined;
  return token === undefined ? "" : folded(token.lower);
}

const LOOSE_ADJECTIVE = /(?:[нтчшщвжклрд]|[сц]ьк|[сц]к)(?:ої|ого|ому|ій|ім|ою|ой|ом|им|ым|их|ых)$/;

function aroundOf({ document: { tokens, sentences }, lexicon, ending }: Text, mention: NameMention): Around {
  const { first, last } = mention;
  const sentence = sentences[firstFrom(sentences.length, (i) => sentences[i]?.first ?? 0, first + 1) - 1];
  const bounds = { begin: sentence?.first ?? first, end: sentence?.last ?? last };
  let head = mention;
  for (let steps = 0; steps < LONGEST_LIST && /^(?:і|й|та|и|,|або|или)$/.test(tokens[head.first - 1]?.lower ?? ""); steps++)
    head = ending.get(head.first - 1) ?? head;
  const before = head.first - 1 >= bounds.begin ? tokens[head.first - 1] : undefined;
  const told = before?.kind === "word" && /^\p{Ll}/u.test(before.text) && LOOSE_ADJECTIVE.test(folded(before.lower));
  const at = told && !lexicon.prepositions.has(folded(before.lower)) ? head.first - 2 : head.first - 1;
  return { tokens, lexicon, ...bounds, first, last, form: lastWordOf(mention), headForm: lastWordOf(head), at };
}

const LONGEST_LIST = 6;

function lastWordOf({ words }: NameMention): string {
  return folded(words.at(-1)?.toLowerCase() ?? "");
}

/** "у селі Крушин", "м. Крушин". */
function isCalledPlace(document: Document, { first }: NameMention): boolean {
  return BEFORE_PLACES.NOUN.test(folded(document.tokens[first - 1]?.lower ?? ""));
}

function signAt(text: Text, mention: NameMention): Sign {
  const { document, lexicon } = text;
  const around = aroundOf(text, mention);
  if (isCalledPlace(document, mention)) return 2;
  const governed = governedSign(around);
  const preposition = governed === null ? prepositionSign(around) : null;
  const sign = governed ?? preposition ?? objectSign(around) ?? 0;
  if (sign === "person" || sign === 2) return sign;
  if (governed === null && isTitled(around)) return BEFORE_PLACES.OFFICE.test(wordAt(around, around.first - 1)) ? "office" : "person";
  if (governed === null && preposition === null && acts(around)) return "person";
  return governed === null && isToldOf(document, lexicon, mention) ? "person" : sign;
}

/** A genitive; of a name that ends in а or я nobody knows whether it is one. */
const GENITIVE = /(?:[аяиіїы]|ів|їв|ов|ев|ей|ої|ой|ого|его)$/;
const SURE_GENITIVE = /(?:[иіїы]|ів|їв|ої|ой|ого|его)$/;

/** What a noun before the name tells: "обстріл Крушина", "мешканці Крушина", "мати Крушина", "мер Осташів". */
function governedSign(around: Around): Sign | null {
  const { form } = around;
  const noun = wordAt(around, around.at);
  if (noun === "" || !GENITIVE.test(form)) return null;
  if (BEFORE_PLACES.GOVERNOR.test(noun)) return 2;
  if (PERSONS_BEFORE.OWNER.test(noun)) return "person";
  if (BEFORE_PLACES.OFFICE.test(noun)) return SURE_GENITIVE.test(form) ? 2 : 1;
  return BEFORE_PLACES.BODY.test(noun) ? 1 : null;
}

function prepositionSign(around: Around): Sign | null {
  const preposition = wordAt(around, around.at);
  const rule = PREPOSITIONS_OF_PLACE.find(({ words }) => words.test(preposition));
  if (rule === undefined) return null;
  const { form, headForm, lexicon } = around;
  const reading = rule.readings.find(
    ({ forms, language, behind, around: near }) =>
      forms.test(form) &&
      forms.test(headForm) &&
      (language === null || language === lexicon.language) &&
      (behind === null || behind.test(`${wordAt(around, around.at - 2)} ${wordAt(around, around.at - 1)}`)) &&
      (near === null || near.test(nearby(around))),
  );
  return reading?.sign ?? 0;
}

/** The four words before the preposition and the four behind the name. */
function nearby(around: Around): string {
  const { at, last } = around;
  const before = [4, 3, 2, 1].map((back) => wordAt(around, at - back));
  const behind = [0, 1, 2, 3].map((on) => wordAt(around, last + on));
  return ` ${[...before, ...behind].join(" ")}`;
}

/** A town is taken and shelled in a case that a man would not stand in; and "Тимель — містечко". */
function objectSign(around: Around): Sign | null {
  const { form, first, last, tokens } = around;
  const [before, next] = [wordAt(around, first - 1), wordAt(around, last)];
  const inanimate = /[бвгґджзйклмнпрстфхцчшщь]$/.test(form) && !/(?:ом|ем|єм|им|ым|ів|їв|ей|ой)$/.test(form);
  if (inanimate && BEFORE_PLACES.TAKEN.test(before)) return 2;
  if ((inanimate || /[ую]$/.test(form)) && (BEFORE_PLACES.SHELLED.test(before) || BEFORE_PLACES.SHELLED.test(next))) return 2;
  const mark = tokens[last]?.text ?? "";
  const told = [1, 2].some((on) => BEFORE_PLACES.KIND.test(wordAt(around, last + on)) && !/^\p{Lu}/u.test(tokens[last + on]?.text ?? ""));
  return /^(?:—|–|,|-)$/.test(mark) && told ? 2 : null;
}

/** A rank, a trade, or what is done to somebody stands before the name: "сержант", "полонений", "адвокат". */
function isTitled(around: Around): boolean {
  const before = wordAt(around, around.first - 1);
  if (BEFORE_PLACES.OFFICE.test(before)) return !GENITIVE.test(around.form);
  if (BEFORE_PLACES.BODY.test(before) || BEFORE_PLACES.SERVICE.test(before)) return false;
  const stem = wordStem(before);
  return (
    around.lexicon.speakers.has(before) || PERSONS_BEFORE.HELD.test(before) || (stem.length > 3 && speakerStems(around.lexicon).has(stem))
  );
}

/** Whoever says, is born, serves or dies: "Крушин розповів", "— відповіла Ладина". */
function acts(around: Around): boolean {
  const { lexicon, first, last, form } = around;
  const isOne = (word: string): boolean => {
    return /^(?:past-[mf]|sg)$/.test(lexicon.cues.get(word)?.shape ?? "");
  };
  if (/(?:ові|еві|єві)$/.test(form) && lexicon.language === "uk") return true;
  const at = wordAt(around, last) === "не" ? last + 1 : last;
  const behind = wordAt(around, at);
  if (isOne(behind) || PERSONS_BEFORE.LIFE.test(behind) || PERSONS_BEFORE.SUFFERED.test(behind)) return true;
  // "Осек взят в плен": a town is taken as well, but nobody takes it prisoner.
  if (/^[ув]$/.test(wordAt(around, at + 1)) && /^(?:полон|плен)/.test(wordAt(around, at + 2))) return true;
  return isOne(wordAt(around, first - 1)) && !/(?:[иіїы]|ою|ей)$/.test(form);
}

/** His age or that he is held stands beside the name. */
function isToldOf(document: Document, lexicon: SlavicLexicon, mention: NameMention): boolean {
  const facts = factsOf(document, { type: "person", mentions: [mention], stems: [] }, lexicon);
  return facts.some(({ property }) => property === "age" || property === "status" || property === "rank");
}

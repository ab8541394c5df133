import { isConverted, sameWhenRounded } from "../record/amount.ts";
import { Memory } from "../record/memory.ts";
import type { Amount, SlotFact, Slots, Utterance } from "../record/utterance.ts";
import { areOfTwoDoers, doerOf } from "./doer.ts";
import { areOpposed, sidesOf } from "./opposed.ts";
import { stem } from "./stem.ts";

/** What an utterance says as a set of weighted features, for comparing wordings. */
export interface Features {
  /** The whole set, sorted. */
  readonly key: string;
  /** Each by its name, sorted. */
  readonly names: readonly string[];
  readonly total: number;
}

/** What a feature weighs, by the letter that its name begins with: slots say more about what is claimed than an adjective does. */
const WEIGHTS: Readonly<Record<string, number>> = { w: 15, e: 12, n: 15, t: 10, f: 15, s: 10 };

/** Weights are whole numbers, so that a sum of them does not depend on its order. */
export function weightOf(feature: string): number {
  return WEIGHTS[feature.charAt(0)] ?? 0;
}

/** What an utterance says, as one text: two that say the same in slots and in the words that are left have the same. */
export function keyOf(utterance: Utterance): string {
  return namesOf(utterance).join(" ");
}

export function featuresOf(utterance: Utterance): Features {
  const names = namesOf(utterance);
  return { key: names.join(" "), names, total: names.reduce((sum, name) => sum + weightOf(name), 0) };
}

/** The weighted Dice coefficient: 1 where both say the same in the same words, 0 where they share nothing. */
export function likenessOf(one: Features, other: Features): number {
  const held = new Set(other.names);
  const shared = one.names.reduce((sum, name) => (held.has(name) ? sum + weightOf(name) : sum), 0);
  return shared === 0 ? 0 : (2 * shared) / (one.total + other.total);
}

function namesOf(utterance: Utterance): readonly string[] {
  const { slots, source, report } = utterance;
  const names: string[] = slots.what === null ? [] : [`w:${slots.what}`];
  for (const id of slots.who) names.push(named("e", id));
  for (const id of slots.where) names.push(named("e", id));
  for (const amount of slots.howMany) names.push(figureKey(amount));
  for (const interval of slots.when) names.push(`t:${interval.edtf}`);
  for (const fact of slots.facts) names.push(`f:${fact.property}=${fact.value}`);
  for (const stemmed of slots.stems) names.push(named("s", stemmed));
  for (const side of sidesOf(utterance)) names.push(`r:${side}`);
  // "claimed responsibility", "denied involvement": one word alone is said of whoever says it.
  if (slots.stems.length === 1 && isBare(slots)) names.push(`o:${source ?? report}`);
  names.sort();
  return names.some((name, i) => name === names[i - 1]) ? names.filter((name, i) => name !== names[i - 1]) : names;
}

/** A case has few words and entities for all that is said in it: each is one string wherever it stands, which is held once and compared at once. */
function named(letter: "e" | "s", what: string): string {
  const known = NAMED[letter];
  return known.get(what) ?? known.keep(what, `${letter}:${what}`);
}

const NAMED = { e: new Memory<string>(), s: new Memory<string>() };

/** One word or none, and nobody, no place, no number, no day and no fact with it. */
export const isBare = ({ who, where, howMany, when, facts, stems }: Slots): boolean =>
  stems.length < 2 && who.length + where.length + howMany.length + when.length + facts.length === 0;

function amountKey({ min, max, unit }: Amount): string {
  return `n:${min ?? ""}..${max ?? ""} ${unit ?? ""}`;
}

/** The figure that is told, whether or not with "at least": who retells it leaves that out. */
export function figureKey(amount: Amount): string {
  return amountKey(amount.min === amount.max ? { ...amount, max: null } : amount);
}

/** Whether the places that two utterances name can be the place of one event. */
export type SamePlace = (a: Utterance, b: Utterance) => boolean;

/**
 * True where two utterances may state one claim: the same event class where both have one, no rival number of the same
 * thing, no rival value of one property, times that can be the same, and the same place where both name one. Rivals are what
 * conflicts are made of; they must not vanish inside one claim.
 */
export function compatible(a: Utterance, b: Utterance, samePlace: SamePlace): boolean {
  const [x, y] = [a.slots, b.slots];
  if (x.what !== null && y.what !== null && x.what !== y.what) return false;
  if (x.howMany.some((one) => y.howMany.some((other) => areRivals(one, other)))) return false;
  const lengths = lengthsIn(a);
  if (lengths.length > 0 && areRivalLengths(lengths, lengthsIn(b))) return false;
  if (isCounted(x) !== isCounted(y) || saysWithout(x) !== saysWithout(y) || isYetToBe(a) !== isYetToBe(b)) return false;
  if (areOfTwoDoers(a, b) || areOpposed(a, b)) return false;
  if (x.facts.some((one) => y.facts.some((other) => areRivalFacts(one, other)))) return false;
  if (x.when.length > 0 && y.when.length > 0 && !x.when.some((one) => y.when.some((other) => meet(one, other)))) return false;
  return samePlace(a, b);
}

/** What decides with whom an utterance is {@link compatible}: those with one key are so with the same others, but for countries that act. */
export function rivalKey(utterance: Utterance): string {
  const { slots, words } = utterance;
  const facts = slots.facts.map(({ property, value }) => `${property}=${value}`);
  const times = slots.when.map(({ from, to }) => `${from}..${to}`);
  return JSON.stringify([
    slots.what,
    slots.howMany.map(amountKey),
    facts,
    times,
    slots.where,
    saysWithout(slots),
    isYetToBe({ words }),
    lengthsIn(utterance),
    doerOf(utterance),
    sidesOf(utterance),
  ]);
}

/** Words in two scripts may say the same: "wounded" and "поранення" are no rivals. */
function areRivalFacts(one: SlotFact, other: SlotFact): boolean {
  return one.property === other.property && one.value !== other.value && scriptOf(one.value) === scriptOf(other.value);
}

const SCRIPTS = [/\p{Script=Hangul}/u, /\p{Script=Cyrillic}/u];
const scriptOf = (value: string): number => SCRIPTS.findIndex((script) => script.test(value));

/** Numbers of one unit are the same or rivals; one that was converted into another unit may be a rounded form of the same. */
function areRivals(one: Amount, other: Amount): boolean {
  if (one.unit === null || other.unit === null) return false;
  if (one.unit === other.unit) return figureKey(one) !== figureKey(other);
  return isConverted(one, other) && !sameWhenRounded(one, other);
}

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const LENGTH = new RegExp(
  `(?<![\\p{L}\\d.,:-])(\\d{1,3}|${SMALL.join("|")})[ -](second|minute|hour|day|week|month|year)s?(?![\\p{L}-])(?! (?:old|ago|earlier|later|of age))`,
  "giu",
);
const OF_TIME = new Set(["second", "minute", "hour", "day", "week", "month", "year"].map(stem));
const NO_LENGTHS: readonly (readonly [unit: string, number: number])[] = [];

/** How long something took or is to take, by units of time: "within four minutes". */
function lengthsIn({ words, slots }: Utterance): readonly (readonly [unit: string, number: number])[] {
  if (!slots.stems.some((stemmed) => OF_TIME.has(stemmed))) return NO_LENGTHS;
  return [...words.matchAll(LENGTH)].map(([, number = "", unit = ""]) => {
    const small = SMALL.indexOf(number.toLowerCase());
    return [unit.toLowerCase(), small < 0 ? Number(number) : small + 1];
  });
}

type Lengths = ReturnType<typeof lengthsIn>;

/** Four minutes and fourteen are rivals; where either tells of several lengths, one in common is enough. */
function areRivalLengths(some: Lengths, others: Lengths): boolean {
  const told = some.filter(([unit]) => others.some(([other]) => other === unit));
  return told.length > 0 && !told.some(([unit, number]) => others.some(([other, value]) => other === unit && value === number));
}

/** "Shots were fired without warning" tells the contrary of "warning shots were fired" in the same words. */
const saysWithout = ({ stems }: Slots): boolean => stems.some((stemmed) => WITHOUT.has(stemmed));
const WITHOUT = new Set(["without", "без", "없이"]);

/** "Live rounds are to be fired only on order" is no word on whether any were. */
const isYetToBe = ({ words }: Pick<Utterance, "words">): boolean =>
  words.includes(" to be ") && /\b(?:is|are) (?:only |not |never )?to be \p{Ll}+/u.test(words);

/** A claim with a large number in it is about the number; one without says something else, and would join rival numbers. */
function isCounted({ howMany }: Utterance["slots"]): boolean {
  return howMany.some(({ min, max }) => (max ?? min ?? 0) >= 100);
}

function meet(a: { from: number | null; to: number | null }, b: { from: number | null; to: number | null }): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

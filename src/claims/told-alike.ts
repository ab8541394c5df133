import type { Across } from "../record/claim.ts";
import type { Entity } from "../record/entity.ts";
import type { EntityId } from "../record/id.ts";
import { mayLieIn, type NamedPlace } from "../record/place.ts";
import { listOf, type Part, type Sentence, say, term } from "../record/sentence.ts";
import type { Length, Utterance } from "../record/utterance.ts";
import { type Concept, conceptName, conceptsOf, isOfNation } from "./concepts.ts";
import { compatible, figureKey, type SamePlace } from "./features.ts";
import { type Kin, meansSame, placesOfEvent } from "./same-place.ts";
import { stem } from "./stem.ts";

type Entities = ReadonlyMap<EntityId, Entity>;

/** Of all that two utterances hold in their slots, at least this share by weight is in both. */
const LEAST = 0.55;
const WEIGHT = { what: 15, value: 15, time: 10, entity: 12, word: 8, strange: 2 } as const;
/** Where words are compared, so much by weight is in both: somebody and three words, or five words. */
const ENOUGH = 36;
/** Fewer words that are known in all languages say too little, unless both say nothing else. */
const FEWEST = 3;
const SHORTEST = 2;
/** By so many of an utterance's concepts, those that stand first in the list, it is found. */
const LOOKED_UP = 6;

/** What an utterance tells in any language. */
export interface Told {
  readonly utterance: Utterance;
  readonly language: string;
  /** The class of event, or null. */
  readonly what: string | null;
  /** Numbers with their unit, facts and days. */
  readonly values: readonly string[];
  readonly entities: readonly EntityId[];
  /** What its words mean, one entry a word; those that the list of concepts has. */
  readonly words: readonly (readonly Concept[])[];
  /** How many of its words that list does not have. */
  readonly strange: number;
  /** Under which it is found by whatever may tell of the same. */
  readonly keys: readonly string[];
}

/** What an utterance tells that can be compared with another language; null where that is nothing. */
export function toldBy(utterance: Utterance, language: string, entities: Entities): Told | null {
  const { what, howMany, when, facts } = utterance.slots;
  const all = [...utterance.slots.who, ...utterance.slots.where];
  // "the vessel" is a word like others, which another language has a word for.
  const things = all.flatMap((id) => (isCommonNoun(entities.get(id)) ? [id] : []));
  const stems = [...utterance.slots.stems, ...things.map((id) => stem(entities.get(id)?.name.split(" ").at(-1) ?? ""))];
  const values = [
    ...howMany.filter(({ unit }) => unit !== null).map((amount) => figureKey({ ...amount, unit: unitOf(amount.unit, what) })),
    ...facts.map(({ property, value }) => `f:${property}=${value}`),
    ...when.flatMap(({ edtf }) => dateIn(edtf)).map((date) => `t:${date}`),
  ];
  const meanings = stems.map(conceptsOf);
  const words = meanings.flat();
  // Counted with all who are named, so that what somebody is called does not decide it.
  if ((what === null || values.length === 0) && words.length - things.length + all.length < SHORTEST) return null;
  const strange = stems.filter(
    (word, i) => meanings[i]?.length === 0 && TELLING.test(word) && !isOfNation(word.normalize("NFC")) && !EMPTY.has(word.normalize("NFC")),
  ).length;
  const told = {
    utterance,
    language,
    what,
    values: [...new Set(values)],
    entities: all.filter((id) => !things.includes(id)),
    words,
    strange,
  };
  return { ...told, keys: [...keysOf(told), ...wordKeysOf(told)] };
}

const isCommonNoun = (entity: Entity | undefined): boolean =>
  entity !== undefined && /^(?:vessel|weapon|document)$/.test(entity.type) && /^[a-z]/.test(entity.name);

/** A word that is none of the small ones, which the list of concepts leaves out; a Korean syllable is folded into two or three letters. */
const TELLING = /^(?:[a-z]{4}|\p{Script=Cyrillic}{5}|\p{Script=Hangul}{7})/u;

/** Longer words that carry nothing: English ones as they are stemmed, those of other languages as they are folded. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "sinc until via while near among peopl person " +
    "않았다 않는다 않은 않고 않았으며 없다 없었다 있다 있었다 것으로 중에는 중에 가운데 가운데는 대한 위한 " +
    "серед поблизу поблизости біля людина людину людини людям людеи " +
    "среди вблизи человек человека человеку людям близ " +
    "немає через після разом також тільки потім якиі яких якого якому якою кожен цього цьому того своіх своіи своіми самого перед менше більше навіть зокрема " +
    "будуть наразі зараз інших свого своєі " +
    "вместе после также только потом которыи которая которое которые которых которого которому которым которои своих своим своими своего своеи самого перед менее более " +
    "даже будет будут являлся является являются этого этому именно сеичас других " +
    // "to deal a blow", as both put it
    "завдавав завдавала завдавало завдавали завдав завдала завдало завдали наносил наносила наносило наносили нанес нанесла нанесло нанесли"
  ).split(" "),
);

/** Of the wounded one language counts the wounded and another people; what else is counted each names by a word of its own. */
function unitOf(unit: string | null, what: string | null): string | null {
  if (unit === null) return null;
  if (unit === "person" || ANYBODY.test(unit)) return FATE[what ?? ""] ?? "person";
  const [meaning] = conceptsOf(stem(unit.toLowerCase())).flat();
  return meaning === undefined ? unit : conceptName(meaning);
}

/** What one language counts, where another counts people. */
const ANYBODY = /^(?:passenger|resident|citizen)$/;

const FATE: Readonly<Partial<Record<string, string>>> = { wound: "wounded", kill: "killed" };

const DAY = /^\d{4}-\d\d-\d\d/;
const NAMED_ALONE = /^\d{4}(?:-\d\d)?(?=$|\/\.\.$)/;

/** The day that a time begins with, or the month or year that is named alone: "in November", "since November", "since 2023". */
const dateIn = (edtf: string): readonly string[] => DAY.exec(edtf) ?? NAMED_ALONE.exec(edtf) ?? [];

/** By what those of one event are found: numbers and facts in figures, which tell more apart than a day; the day where there is nothing else. */
function keysOf({ what, values }: Omit<Told, "keys">): readonly string[] {
  if (what === null) return [];
  const telling = values.filter((value) => /^n:|^f:[^=]+=\d/.test(value));
  return (telling.length > 0 ? telling : values).map((value) => `${what} ${value}`);
}

/** By what those are found that say the same in words: two concepts of each, of those that stand first in the list. */
function wordKeysOf({ words }: Omit<Told, "keys">): readonly string[] {
  if (words.length < SHORTEST) return [];
  const first = [...new Set(words.flat())].sort((a, b) => a - b).slice(0, LOOKED_UP);
  return first.flatMap((a, i) => first.slice(i + 1).map((b) => `c ${a} ${b}`));
}

/** What is known of the names of a case. */
export interface Given {
  readonly entities: Entities;
  readonly located: (place: EntityId) => NamedPlace;
  readonly kin: Kin;
  readonly samePlace: SamePlace;
}

/** Whether two utterances in two languages tell of one event, and by what; null where they do not. `a` is the lesser by id. */
export function judged(a: Told, b: Told, given: Given): Across | null {
  const { entities, samePlace } = given;
  if (!compatible(a.utterance, b.utterance, samePlace)) return null;
  if (arePlacesApart(a.utterance, b.utterance, given) || areOfOtherLengths(a.utterance, b.utterance)) return null;
  if (areAtOtherHours(a.utterance, b.utterance)) return null;
  const values = a.values.filter((value) => b.values.includes(value));
  const met = meetings(a.entities, b.entities, given);
  if (areOthers(a, b, met, entities)) return null;
  const words = sharedWords(a.words, b.words);
  const what = a.what !== null && a.what === b.what ? a.what : null;
  const slots = what === null || values.length === 0 || met.length === 0 ? 0 : likenessBySlots(a, b, values, met);
  const figures = what === null ? 0 : likenessByFigures(a, b, values);
  const short = likenessOfShort(a, b, { what, values, met, words });
  const likeness = Math.max(slots, figures, short, likenessByWords(a, b, { what, values, met, words }));
  if (likeness < LEAST) return null;
  const reasons = reasonsFor(what, values, words.length < (short > 0 ? SHORTEST : FEWEST) ? [] : words);
  const names = met.map(({ because }) => because);
  return {
    utterances: [a.utterance.id, b.utterance.id],
    likeness,
    because: names.length === 0 ? say`Both ${and(reasons)}.` : say`Both ${and(reasons)}; ${and(names)}.`,
  };
}

/** By the kind of event, numbers, facts, days and names alone. */
function likenessBySlots(a: Told, b: Told, values: readonly string[], met: readonly Meeting[]): number {
  const shared = WEIGHT.what + weightOf(values) + WEIGHT.entity * met.length;
  return (2 * shared) / (slotWeight(a) + slotWeight(b));
}

/** By two numbers or more of one kind of event, "23 dead and 41 missing", whatever else only one of them tells; 0 where fewer are the same. */
function likenessByFigures(a: Told, b: Told, values: readonly string[]): number {
  if (values.filter((value) => value.startsWith("n:")).length < 2) return 0;
  return (2 * weightOf(values)) / (weightOf(a.values) + weightOf(b.values));
}

interface Common {
  readonly what: string | null;
  readonly values: readonly string[];
  readonly met: readonly Meeting[];
  readonly words: readonly Concept[];
}

/**
 * By all that both tell, what their words mean as well; 0 where that is too little to go by. The words have to be half of what either says: long
 * sentences on one subject share the words for that subject.
 */
function likenessByWords(a: Told, b: Told, { what, values, met, words }: Common): number {
  const shared = (what === null ? 0 : WEIGHT.what) + weightOf(values) + WEIGHT.entity * met.length + WEIGHT.word * words.length;
  const told = Math.max(...[a, b].map((one) => one.words.length + one.strange));
  if (shared < ENOUGH || words.length < FEWEST || words.length * 2 < told) return 0;
  return (2 * shared) / (wholeWeight(a) + wholeWeight(b));
}

/**
 * Of two short utterances, "closed since November", that say the same throughout: every word of the one has one of the other, every number, day and
 * name as well, and the kind of event is the same, or one tells none. In one language they would be said in the same words. 0 where anything is left over.
 */
function likenessOfShort(a: Told, b: Told, { values, met, words }: Common): number {
  // "captured" tells a kind of event, and "пленных" none.
  const isOfOneKind = a.what === b.what || a.what === null || b.what === null;
  if (words.length < SHORTEST || !isOfOneKind) return 0;
  const isWhole = (one: Told): boolean =>
    one.strange === 0 &&
    one.words.every((meanings) => meanings.some((concept) => words.includes(concept))) &&
    one.values.length === values.length &&
    one.entities.length === met.length;
  return isWhole(a) && isWhole(b) ? 1 : 0;
}

const slotWeight = ({ what, values, entities }: Told): number =>
  (what === null ? 0 : WEIGHT.what) + weightOf(values) + WEIGHT.entity * entities.length;

const wholeWeight = (told: Told): number => slotWeight(told) + WEIGHT.word * told.words.length + WEIGHT.strange * told.strange;

/** The concepts that words of the one and of the other mean, each word taken once. */
function sharedWords(ones: Told["words"], others: Told["words"]): readonly Concept[] {
  const left = [...others];
  return ones.flatMap((meanings) => {
    const at = left.findIndex((other) => other.some((concept) => meanings.includes(concept)));
    const found = left[at]?.find((concept) => meanings.includes(concept));
    if (found === undefined) return [];
    left.splice(at, 1);
    return [found];
  });
}

/** Six years and ten years are rivals, and must not vanish inside one claim; a length of days and one of years are told of two things. */
function areOfOtherLengths({ slots: { howLong: ones = [] } }: Utterance, { slots: { howLong: others = [] } }: Utterance): boolean {
  const unitOf = ({ value }: Length): string => value.replace(/[\d.]+/, "");
  const compared = ones.filter((one) => others.some((other) => unitOf(one) === unitOf(other)));
  return compared.length > 0 && !compared.some(({ value }) => others.some((other) => other.value === value));
}

const CLOCK = /T(\d\d):(\d\d)/;
const HALF_AN_HOUR = 30;

/** Half past four and a quarter past seven are rivals as well, on whichever day. */
function areAtOtherHours({ slots: { when: ones } }: Utterance, { slots: { when: others } }: Utterance): boolean {
  const clocksIn = (times: typeof ones): readonly number[] =>
    times.flatMap(({ edtf }) => {
      const clock = CLOCK.exec(edtf);
      return clock === null ? [] : [Number(clock[1]) * 60 + Number(clock[2])];
    });
  const [some, more] = [clocksIn(ones), clocksIn(others)];
  return some.length > 0 && more.length > 0 && !some.some((one) => more.some((other) => Math.abs(one - other) <= HALF_AN_HOUR));
}

/** True where both say where it happened, and neither place may lie in the other; a country that acts is no such place. */
function arePlacesApart(a: Utterance, b: Utterance, { entities, located }: Given): boolean {
  const [ones, others] = [a, b].map((utterance) => placesOfEvent(utterance, entities, located).filter(({ meant }) => meant.length > 0));
  if (ones === undefined || others === undefined || ones.length === 0 || others.length === 0) return false;
  return !ones.some((one) => others.some((other) => mayLieIn(one, other) || mayLieIn(other, one)));
}

function weightOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + (value.startsWith("t:") ? WEIGHT.time : WEIGHT.value), 0);
}

interface Meeting {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly because: Sentence;
}

/** Those of the one that are, or may be, among the other; each once. */
function meetings(ones: readonly EntityId[], others: readonly EntityId[], given: Given): readonly Meeting[] {
  const left = new Set(others);
  return ones.flatMap((a) => {
    for (const b of left) {
      const because = a === b ? nameOf(given.entities, a) : meet(a, b, given);
      if (because === null) continue;
      left.delete(b);
      return [{ a, b, because }];
    }
    return [];
  });
}

function nameOf(entities: Entities, id: EntityId): Sentence {
  return say`“${entities.get(id)?.name ?? id}” is named in both`;
}

function meet(a: EntityId, b: EntityId, { entities, located, kin }: Given): Sentence | null {
  const [one, other, here, there] = [entities.get(a), entities.get(b), located(a), located(b)];
  if (one === undefined || other === undefined) return null;
  if (here.meant.length === 0 || there.meant.length === 0) return kin(one, other);
  return meansSame(here, there) ? say`“${one.name}” and “${other.name}” can be one place` : null;
}

/** Two people by name who cannot be one are not told of by one claim. */
function areOthers(a: Told, b: Told, met: readonly Meeting[], entities: Entities): boolean {
  const persons = (told: Told): readonly EntityId[] => told.entities.filter((id) => entities.get(id)?.type === "person");
  const [ones, others] = [persons(a), persons(b)];
  const shared = met.some(({ a: id }) => ones.includes(id));
  return ones.length > 0 && others.length > 0 && !shared;
}

function reasonsFor(what: string | null, values: readonly string[], words: readonly Concept[]): readonly Part[] {
  const same = values.length === 0 ? null : say`the same ${and(values.map(inWords))}`;
  const event = what === null ? null : say`tell of one kind of event (${term(what)})`;
  const told = event !== null && same !== null ? say`${event} with ${same}` : (event ?? (same === null ? null : say`give ${same}`));
  const alike = words.length === 0 ? null : say`have words for the same (${term(words.map(conceptName).join(", "))})`;
  return [told, alike].filter((reason) => reason !== null);
}

function inWords(value: string): Sentence {
  const [kind, rest] = [value.slice(0, 2), value.slice(2)];
  if (kind === "t:")
    return rest.length > "2025-01".length ? say`day (${rest})` : rest.length > "2025".length ? say`month (${rest})` : say`year (${rest})`;
  if (kind === "f:") {
    const [property = "", said = ""] = [rest.slice(0, rest.indexOf("=")), rest.slice(rest.indexOf("=") + 1)];
    return say`${term(property)} (${said})`;
  }
  const [dots, space] = [rest.indexOf(".."), rest.indexOf(" ")];
  const [min, max, unit] = [rest.slice(0, dots), rest.slice(dots + 2, space), rest.slice(space + 1)];
  const number = min !== "" && max !== "" ? say`${min} to ${max}` : min === "" ? max : min;
  return say`number (${number} ${term(unit)})`;
}

function and(parts: readonly Part[]): Part {
  return listOf(parts, ", ", " and ");
}

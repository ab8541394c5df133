import { pastRoughly } from "./clause.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isNoun, isQuote, isVerbal } from "./unit-class.ts";

const OF_ONLY: ReadonlySet<string> = new Set(["of", "'s", "for", "among"]);
/** What somebody states of a person or an event by a word or a number: "gave the time as 04:10". */
const STATED =
  /^(?:names?|ages?|numbers?|figures?|tolls?|times?|dates?|address(?:es)?|causes?|reasons?|units?|ranks?|locations?|positions?|places?|years?|hours?|height|weight|speed|distance|depth|range|occupation|nationality|religion|identity|sum|total|cost|price|value|strength|size|length)$/;
/** What is kept and not seen: "observed the ceasefire". */
const KEPT =
  /^(?:silence|ceasefires?|cease-fires?|truces?|armistices?|rules?|laws?|holidays?|customs?|curfews?|protocols?|fasts?|ramadan|lent|sabbath|traditions?|deadlines?|terms?|agreements?|treat(?:y|ies)|embargo(?:es)?|neutrality|limits?|precautions?|etiquette|anniversar(?:y|ies)|moment|minute)$/;

/**
 * Whether what stands behind a verb that takes only some objects is one of them: "thought it unlikely", and not "thought the world of her".
 * True of every other verb.
 */
export function isOwnObject(units: readonly Unit[], at: number, lemma: string, end: number): boolean {
  return OBJECTS.get(lemma)?.(units, at, end) ?? true;
}

type Narrow = (units: readonly Unit[], at: number, end: number) => boolean;

/** "thought it unlikely", "judged him “a risk”": a pronoun, and what is thought of it. */
const heldToBe: Narrow = (units, at, end) => {
  const next = units[at + 1];
  const stop = phraseEnd(units, at, end);
  // "judged the letter to be genuine"
  if (stop > at + 1 && units[stop]?.lower === "to" && units[stop + 1]?.lower === "be") return true;
  const said = isQuote(next) || /^(?:JJ|RBR|DT|VBN)/.test(next?.tag ?? "") || (next?.lower === "to" && units[at + 2]?.lower === "be");
  return /^(?:it|them|him|her|this|that)$/.test(units[at]?.lower ?? "") && at + 1 < end && said;
};

/** "felt the floor shake": what somebody feels happen. */
const happening: Narrow = (units, at, end) => {
  const stop = phraseEnd(units, at, end, OF_ONLY);
  return stop > at && isNoun(units[stop - 1]) && isVerbal(units[stop]) && /^VB[GP]?$/.test(units[stop]?.tag ?? "");
};

/** "counted 14 craters". */
const numbered: Narrow = (units, at) => units[at]?.tag === "CD" || units[at]?.kind === "number" || pastRoughly(units, at) > at;

/** "gave the time of death as 04:10", and not "gave the car as a present". */
const statedAs: Narrow = (units, at, end) => {
  const stop = phraseEnd(units, at, end, OF_ONLY);
  const number =
    /^(?:as|at)$/.test(units[stop]?.lower ?? "") &&
    (units[stop + 1]?.tag === "CD" || units[stop + 1]?.kind === "number" || isQuote(units[stop + 1]));
  if (number) return true;
  // "gives a place of issue", and not "gives the wrong time": of papers only, which whoever asks sees to.
  if (units[stop]?.lower !== "as" && !/^an?$|^his$|^her$|^its$|^the$/.test(units[at]?.lower ?? "")) return false;
  for (let i = at; i < stop; i++) if (STATED.test(units[i]?.lower ?? "")) return true;
  return false;
};

/** "refers to the raid as “an exercise”". */
const called: Narrow = (units, at, end) =>
  isQuote(units[at]) ||
  // Short words in marks are no unit of their own.
  (units[at]?.start ?? 0) - (units[at - 1]?.end ?? 0) > 1 ||
  units[phraseEnd(units, at, end)]?.lower === "as";

/** The phrase at `at` ends with a name, a pronoun or a noun for people. */
export const isPerson: Narrow = (units, at, end) => {
  const head = units[phraseEnd(units, at, end, OWNED) - 1];
  return head?.tag === "NNP" || head?.tag === "PRP" || PEOPLE.test(head?.lower ?? "");
};

const OWNED: ReadonlySet<string> = new Set(["'s"]);
/** Those who may be questioned and are no office. */
const PEOPLE =
  /(?:^|-)(?:\p{L}{0,12}m[ae]n|\p{L}{0,12}wom[ae]n|suspects?|pupils?|students?|relatives?|parents?|crews?|staff|residents?|witness(?:es)?|aides?|detainees?|captives?|prisoners?|officers?|drivers?|guards?|soldiers?|leaders?|managers?|owners?|ministers?|mayors?|doctors?|nurses?|officials?|journalists?|reporters?|editors?|neighbours?|neighbors?|mothers?|fathers?|brothers?|sisters?|sons?|daughters?|widows?|wi(?:fe|ves)|husbands?|bo(?:y|ys)|girls?|people|judges?|lawyers?|director|captains?|pilots?|fighters?|rivals?|opponents?|critics?)$/u;

const seen: Narrow = (units, at, end) => {
  const stop = phraseEnd(units, at, end, OF_ONLY);
  for (let i = at; i < stop; i++) if (KEPT.test(units[i]?.lower ?? "")) return false;
  return true;
};

/** "smelled gas", and not "smelt a rat". */
const scented: Narrow = (units, at, end) =>
  !/^(?:rats?|trouble|danger|victory|defeat|success|opportunit(?:y|ies)|money)$/.test(
    units[phraseEnd(units, at, end, OF_ONLY) - 1]?.lower ?? "",
  );

/** What somebody holds fast to in words: "maintained his innocence", and not "maintained the road". */
const PLEA: Narrow = (units, at, end) =>
  /^(?:innocence|ignorance|silence|guilt|insanity|poverty|immunity|neutrality)$/.test(
    units[phraseEnd(units, at, end, OF_ONLY) - 1]?.lower ?? "",
  );

/** "urged restraint", "advised caution". */
const COUNSEL = /^(?:restraint|caution|calm|patience|prudence|vigilance|moderation|discretion|unity|dialogue|action|talks|peace)$/;
const counselled: Narrow = (units, at, end) => COUNSEL.test(units[phraseEnd(units, at, end, OWNED) - 1]?.lower ?? "");

/** "muttered something about a deal", and not "muttered a prayer". */
const vaguely: Narrow = (units, at) => /^(?:something|words|threats|insults|abuse|curses)$/.test(units[at]?.lower ?? "");

/** "considers it necessary to add": a resolve, and nothing that is held to be true. */
const resolved: Narrow = (units, at) =>
  !(
    units[at]?.lower === "it" &&
    /^(?:necessary|appropriate|important|essential|advisable|expedient|useful|right|proper|sufficient|unnecessary)$/.test(
      units[at + 1]?.lower ?? "",
    ) &&
    units[at + 2]?.lower === "to"
  );

const OBJECTS: ReadonlyMap<string, Narrow> = new Map([
  ["consider", resolved],
  ...["think", "judge", "presume"].map((lemma): [string, Narrow] => [lemma, heldToBe]),
  // "newspapers that name him"
  ...["name", "identify"].map((lemma): [string, Narrow] => [
    lemma,
    (units, at, end) => !/^(?:me|him|her|them|us|you)$/.test(units[at]?.lower ?? "") || (at + 1 < end && !isVerbal(units[at + 1])),
  ]),
  ...["maintain", "protest", "plead"].map((lemma): [string, Narrow] => [lemma, PLEA]),
  // "advised caution", "advised her to leave"
  ["advise", (units, at, end) => counselled(units, at, end) || /^(?:to|not)$/.test(units[phraseEnd(units, at, end, OWNED)]?.lower ?? "")],
  ...["mutter", "whisper"].map((lemma): [string, Narrow] => [lemma, vaguely]),
  // "threatened the mayor"
  ["threaten", (units, at, end) => !isPerson(units, at, end)],
  [
    "place",
    (units, at, end) =>
      /^(?:in|at|on|near|inside|aboard|outside|off|behind|beside|within|above|under)$/.test(
        units[phraseEnd(units, at, end, OWNED)]?.lower ?? "",
      ),
  ],
  // "questioned an aide"
  ["question", (units, at, end) => !isPerson(units, at, end)],
  // "certified her death", and not "certified that"
  ["certify", (units, at, end) => !/^deaths?$/.test(units[phraseEnd(units, at, end, OWNED) - 1]?.lower ?? "")],
  ["feel", happening],
  ["count", numbered],
  ["give", statedAs],
  ["refer_to", called],
  ["observe", seen],
  ["smell", scented],
]);

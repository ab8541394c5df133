import { pastAdjuncts } from "./adjunct.ts";
import { clauseAt, pastRoughly } from "./clause.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { isSpeechNoun } from "./noun-speech.ts";
import type { Unit } from "./region.ts";
import {
  isAdverb,
  isComma,
  isFiniteVerb,
  isNominal,
  isNoun,
  isPreposition,
  isQuote,
  isRelative,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";
import { isVerdict } from "./verdict.ts";

/** A verb in its bare form, as behind "to", an adverb before it or not. */
export const isBareVerb = (units: readonly Unit[], at: number): boolean =>
  // "threatened to “carve” him": a word in marks.
  (units[at - 1]?.lower === "to" && (units[at]?.start ?? 0) - (units[at - 1]?.end ?? 0) > 1 && units[at]?.kind === "word") ||
  isVerbal(units[at]) ||
  cueForm(units[at]?.lower ?? "")?.lemma === units[at]?.lower ||
  (isAdverb(units[at]) && isVerbal(units[at + 1]));

/** "ordered his men to hold the bridge": those who are ordered are no part of the order. */
export function infinitiveBehind(units: readonly Unit[], at: number, end: number): number | null {
  // "ordered the warden in May | to burn the files"
  const phrase = phraseEnd(units, at, end);
  const stop =
    isPreposition(units[phrase]) && units[phrase]?.lower !== "to" ? pastTimes(units, phrase, end) : pastRemark(units, phrase, end);
  const to = units[stop]?.lower === "not" ? stop + 1 : stop;
  const quoted = isQuote(units[to + 1]) && /^["“‘']\p{Ll}/u.test(units[to + 1]?.text ?? "");
  if (units[to]?.lower === "to" && (quoted || isBareVerb(units, to + 1))) return stop;
  return isRelative(units[stop]) ? infinitiveOfRelative(units, stop, end) : null;
}

/** How many words a remark between commas may have. */
const REMARK = 6;

/** "orders the pilots, in French, | to climb": the unit behind a remark that says how; `at` elsewhere. */
function pastRemark(units: readonly Unit[], at: number, end: number): number {
  if (!isComma(units[at]) || !isPreposition(units[at + 1])) return at;
  for (let i = at + 2; i < Math.min(end, at + REMARK); i++)
    if (isComma(units[i])) return /^(?:to|not)$/.test(units[i + 1]?.lower ?? "") ? i + 1 : at;
  return at;
}

/** Where somebody is sent: "ordered them | indoors", "ordered everyone | out of the hall". */
export const AWAY =
  /^(?:out|off|back|away|forward|indoors|inside|outdoors|outside|ashore|aboard|home|upstairs|downstairs|underground|below|up|down)$/;

/** The word that says where to, behind those who are ordered there; null where there is none. */
export function sentWhere(units: readonly Unit[], at: number, end: number): number | null {
  const stop = /^(?:all|both|most|some|many)$/.test(units[at]?.lower ?? "") && units[at + 1]?.lower === "of" ? at + 2 : at;
  const pronoun = /^(?:me|him|her|them|us|you|everyone|everybody)$/.test(units[stop]?.lower ?? "");
  const past = pronoun ? stop + 1 : phraseEnd(units, at, end);
  return past > at && past < end && AWAY.test(units[past]?.lower ?? "") ? past : null;
}

/** The unit behind words that say when, where an infinitive follows them; `at` elsewhere. */
function pastTimes(units: readonly Unit[], at: number, end: number): number {
  const past = isTimeNoun(units[at + 1]) || units[at + 1]?.kind === "number" ? pastAdjuncts(units, at, end) : at;
  return /^(?:to|not)$/.test(units[past]?.lower ?? "") ? past : at;
}

/** The preposition behind an object that has prepositional phrases of its own: "the number of dead at nine". */
export function behindPhrase(units: readonly Unit[], at: number, end: number): string {
  const stop = phraseEnd(units, at, end, OF_ONLY);
  return units[stop]?.lower ?? "";
}
const OF_ONLY: ReadonlySet<string> = new Set(["of", "'s", "for", "among"]);

/** How far behind what somebody regards the "as" is looked for. */
const REGARDED = 40;

/** "the number of dead | up to 40": a count, and what it was brought to. */
function isTally(units: readonly Unit[], at: number, stop: number): boolean {
  const counts = units.slice(at, stop).some(({ lower }) => /^(?:toll|count|tally|number|figure|estimate|total)$/.test(lower));
  const since = units[stop]?.lower === "from" && units[stop + 1]?.tag === "CD" ? stop + 2 : stop;
  const way = /^(?:up|down|upwards?|downwards?)$/.test(units[since]?.lower ?? "") ? since + 1 : since;
  return counts && ((units[way]?.lower === "to" && /^(?:CD|IN|RB|JJR|DT)$/.test(units[way + 1]?.tag ?? "")) || isTallyOf(units, stop));
}

/** How many words may tell what is counted. */
const COUNTED = 14;

/** "the number of hostages | freed on Sunday to 11": what is counted has a clause or a participle of its own. */
function isTallyOf(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + COUNTED) && !isComma(units[i]); i++)
    if (units[i]?.lower === "to" && units[i + 1]?.tag === "CD" && units[i + 2]?.tag !== "NNP") return true;
  return false;
}

/** An object with what is said of it. "called her" and "called her to meet" are telephone calls. */
export function isObject(units: readonly Unit[], at: number, { lemma, frames }: CueVerb, end: number): boolean {
  if (units[at]?.lower === "what" && !frames.has("wh") && !/^(?:call|put|lay|pin|give|regard)$/.test(lemma))
    return clauseAt(units, at + 1, end);
  // "dismissed that figure"
  const from = units[at]?.lower === "that" && units[at]?.tag === "DT" && isNoun(units[at + 1]) ? at + 1 : at;
  const stop = phraseEnd(units, from, end);
  if (stop === from) return false;
  // "put the toll at nine", "gave the year as 1998"
  if (lemma === "put") return /^(?:at|in|on|near|inside|outside|aboard|down|nearer|closer)$/.test(behindPhrase(units, at, end));
  // "raised the death toll to 31"
  if (TALLIES.test(lemma)) return isTally(units, at, phraseEnd(units, at, end, OF_ONLY));
  // "laid the blame for the fire on the crew"
  if (lemma === "lay" || lemma === "pin") return /^(?:blame|responsibility)$/.test(units[at + 1]?.lower ?? "");
  if (/^recogni[sz]e$/.test(lemma)) return behindPhrase(units, at, end) === "as";
  if (lemma === "give") return true;
  // "commanded the unit", "directed the film": only what somebody is told to do is said.
  if (lemma === "command" || lemma === "direct") return infinitiveBehind(units, at, end) !== null;
  // "regards the bridge as lost", and not "a letter regarding the bridge"
  if (lemma === "regard") return units.slice(stop, Math.min(end, stop + REGARDED)).some(({ lower }) => lower === "as");
  if (lemma !== "call") return true;
  if (/sel(?:f|ves)$/.test(units[at]?.lower ?? "") && units[at + 1]?.tag === "NNP") return false;
  // "called his wife"
  if (units[at]?.tag === "PRP$" && isTitle(units[stop - 1]) && stop - at <= 3 && !saidOf(units[stop])) return false;
  // "called his wife from the port": whoever is called stands before a preposition, and nothing is said of her.
  const called = phraseEnd(units, at, end, OF_ONLY);
  if (called < stop && /^(?:from|by)$/.test(units[called]?.lower ?? "")) return false;
  return !isCalledUp(units, at, stop, end) && [called, stop].some((i) => isCalledSo(units, at, i, end));
}

/** What may stand behind somebody of whom something is said: "called their son a hero". */
const saidOf = (unit: Unit | undefined): boolean => isQuote(unit) || /^(?:DT|JJ|NN|VBG)/.test(unit?.tag ?? "");

/** "called the raid | a crime", "called him reckless": something is said of whoever or whatever is called. */
function isCalledSo(units: readonly Unit[], at: number, stop: number, end: number): boolean {
  const next = units[stop];
  if (stop < end && (isQuote(next) || /^(?:DT|PRP\$|JJ|NN|VBG|VBN|CD|RB)/.test(next?.tag ?? "")) && !isTimeNoun(next)) return true;
  const last = units[stop - 1];
  // "call the minister's claims | lies", "calls the claim that twelve were freed | a lie"
  if (stop > at + 2 && isVerdict(last?.lower ?? "")) return true;
  if (next?.lower === "that" && isSpeechNoun(last?.lower ?? "") && isVerdict(units[end - 1]?.lower ?? "")) return true;
  // “theatre” may stand in marks that are no unit of their own.
  for (let i = at + 1; i < stop; i++) if (isQuote(units[i]) || (units[i]?.start ?? 0) - (units[i - 1]?.end ?? 0) > 1) return true;
  // What a pronoun is called stands in the same phrase, and so does an adjective behind its noun.
  if (/^(?:me|him|her|them|us|you|it|this|that|these|those)$/.test(units[at]?.lower ?? "")) return stop > at + 1;
  return stop > at + 1 && /^JJ/.test(last?.tag ?? "") && /^NN/.test(units[stop - 2]?.tag ?? "");
}

/** "called her", "called them back": a pronoun with nothing said of it. */
const isCalledUp = (units: readonly Unit[], at: number, stop: number, end: number): boolean =>
  /^(?:me|him|her|them|us|you)$/.test(units[at]?.lower ?? "") &&
  // "called her story “nonsense”": whose it is.
  !(units[at]?.tag === "PRP$" && stop > at + 1) &&
  (stop >= end || /^(?:to|and|in|on|at|from|back|for|,)$/.test(units[stop]?.lower ?? ""));

/** "claimed last night", "asked three times". */
const saysWhen = (units: readonly Unit[], at: number): boolean =>
  (/^(?:last|this|next|late|early|earlier)$/.test(units[at]?.lower ?? "") && isTimeNoun(units[at + 1])) ||
  (units[at + 1]?.lower === "times" && /^(?:CD|JJ)$/.test(units[at]?.tag ?? ""));

/** "confirmed that to the paper", "denied that and left": the pronoun, before whoever is told or a further verb. */
const isThatAlone = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === "DT" &&
  ((units[at + 1]?.lower === "to" && isNominal(units[at + 2])) || (units[at + 1]?.tag === "CC" && isFiniteVerb(units[at + 2])));

/** The phrase at `at` is a thing that can be said, and no adjunct of the verb before. */
export function isThing(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || isTimeNoun(unit) || saysWhen(units, at)) return false;
  // "denies ever getting a complaint"
  if (unit.lower === "ever" && units[at + 1]?.tag === "VBG") return true;
  // "shows him leaving"
  if (/^(?:him|her|them|it)$/.test(unit.lower) && /^VB[GP]?$/.test(units[at + 1]?.tag ?? "")) return true;
  // "is questioning them": persons are not said.
  if (unit.lower === "that" && (at + 1 >= end || isComma(units[at + 1]) || isThatAlone(units, at))) return true;
  if (unit.tag === "PRP" && isFiniteVerb(units[at + 1])) return false;
  if (unit.lower === "that" && unit.tag === "DT") return phraseEnd(units, at + 1, end) > at + 1;
  // "condemned what it called a massacre"
  if (unit.lower === "what") return clauseAt(units, at + 1, end);
  // "found it hilarious"
  if (/sel(?:f|ves)$/.test(unit.lower) || (unit.lower === "it" && /^JJ/.test(units[at + 1]?.tag ?? "") && !isTimeNoun(units[at + 2])))
    return false;
  if (/^(?:him|her|them|us|me|you)$/.test(unit.lower) && (unit.tag === "PRP" || at + 1 >= end)) return false;
  return phraseEnd(units, at, end) > at || unit.tag === "VBG" || pastRoughly(units, at) > at;
}

/** "urges anybody who met him | to come forward": behind the clause of whoever is bidden. */
export function infinitiveOfRelative(units: readonly Unit[], pronoun: number, end: number): number | null {
  for (let i = pronoun + 2; i < Math.min(end, pronoun + 9); i++) if (units[i]?.lower === "to" && isBareVerb(units, i + 1)) return i;
  return null;
}

/** Verbs that bring a count up to date. */
export const TALLIES = /^(?:raise|revise|update|lower)$/;

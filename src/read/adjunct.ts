import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { beginsPhrase, isAdverb, isColon, isComma, isFiniteVerb, isNoun, isPreposition, isQuote, isTimeNoun } from "./unit-class.ts";

/** How many phrases in a row may stand between a verb of saying and what is said. */
const MOST = 6;
/** How far a remark between commas is followed: "said, in a letter that was read out, that". */
const REACH = 25;
const OF = new Set(["of", "'s", "for", "with", "in", "on", "at", "to"]);

/**
 * The unit behind the words that say when, where, to whom or in what something was said, from `at` on: "on Monday", "in a
 * statement", "to reporters", "last week", ", in a letter,". Returns `at` where there are none.
 */
export function pastAdjuncts(units: readonly Unit[], at: number, end: number): number {
  let i = at;
  for (let n = 0; n < MOST; n++) {
    const next = pastOne(units, i, end);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** How something is said, in a noun: "notes with concern", "said with deep regret". */
const FEELING = /^(?:concern|regret|alarm|dismay|satisfaction|interest|sadness|sorrow|pride|surprise|relief|disappointment|indignation)$/;

/** The unit behind a feeling, "with concern", or `at`. */
function pastFeeling(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "with") return at;
  if (FEELING.test(units[at + 1]?.lower ?? "")) return at + 2;
  return FEELING.test(units[at + 2]?.lower ?? "") ? at + 3 : at;
}

/** The unit behind a feeling, or a time that a noun tells with words around it; or `at`. */
function pastNaming(units: readonly Unit[], at: number): number {
  const feeling = pastFeeling(units, at);
  if (feeling > at) return feeling;
  // "told him the next morning that"
  const named = units[at]?.lower === "the" && /^(?:next|following|same|previous|other)$/.test(units[at + 1]?.lower ?? "");
  if (named && isTimeNoun(units[at + 2])) return at + 3;
  // "warned the owner a month ago that"
  return isTimeNoun(units[at + 1]) && /^(?:ago|earlier|later|before)$/.test(units[at + 2]?.lower ?? "") ? at + 3 : at;
}

function pastOne(units: readonly Unit[], at: number, end: number): number {
  const unit = units[at];
  if (unit === undefined || at >= end) return at;
  if (isTimeNoun(unit) || (/^(?:last|next|this|that|early|late|earlier|later)$/.test(unit.lower) && isTimeNoun(units[at + 1])))
    return pastTime(units, at, end);
  if (isAdverb(unit) && !/^(?:only|just|even|not|never|n't|so)$/.test(unit.lower) && !/^(?:JJ|CD|VB[NG])/.test(units[at + 1]?.tag ?? ""))
    return at + 1;
  // "told me once he would"
  if (isOnce(units, at)) return at + 1;
  const when = pastNaming(units, at);
  if (when > at) return when;
  if (unit.lower === "out" && units[at + 1]?.lower === "of" && units[at + 2]?.lower === "hand") return at + 3;
  if (/^(?:aloud|offhand)$/.test(unit.lower) || isParticipleOfPaper(units, at)) return at + 1;
  // "grumbled all the way to the pump that"
  if (unit.lower === "all" && units[at + 2]?.lower === "way") return at + 3;
  // "asked him three times who"
  if (/^times?$/.test(units[at + 1]?.lower ?? "")) return at + 2;
  // "shouted across to the skipper"
  if (/^(?:across|over|back|down|up|out|through)$/.test(unit.lower) && units[at + 1]?.lower === "to") return at + 1;
  // "said outside that he would appeal"
  if (/^(?:outside|inside|afterwards?|nearby)$/.test(unit.lower) && units[at + 1]?.lower === "that") return at + 1;
  if (isPreposition(unit)) return pastPhrase(units, at, end);
  if (isComma(unit)) return pastRemark(units, at, end);
  return at;
}

const isOnce = (units: readonly Unit[], at: number): boolean =>
  /^(?:once|twice|afterwards?|later|straight|flat|outright|plainly)$/.test(units[at]?.lower ?? "") &&
  units[at - 1]?.tag === "PRP" &&
  /^(?:i|he|she|it|we|they|that)$/.test(units[at + 1]?.lower ?? "");

const isParticipleOfPaper = (units: readonly Unit[], at: number): boolean => isReadTo(units, at) || isMadePublic(units, at);

/** "said in a letter read to the court that": a participle of the noun before it. */
const isReadTo = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === "VBN" && isNoun(units[at - 1]) && /^(?:TO|IN|RP)$/.test(units[at + 1]?.tag ?? "");

const MADE_PUBLIC =
  /^(?:published|released|issued|printed|posted|aired|broadcast|circulated|distributed|dated|filed|leaked|sent|shown|obtained|recorded|given|signed|written)$/;

/** "said in a study released last week that": when a paper became known, and nobody who made it known says so. */
export function isMadePublic(units: readonly Unit[], at: number): boolean {
  if (!/^VB[ND]$/.test(units[at]?.tag ?? "") || !MADE_PUBLIC.test(units[at]?.lower ?? "") || !isNoun(units[at - 1])) return false;
  let first = at - 1;
  while (at - first < 5 && /^(?:NN|NNP|JJ|CD)$/.test(units[first]?.tag ?? "")) first--;
  return (
    /^(?:an?|its|their|his|her|another)$/.test(units[first]?.lower ?? "") && /^(?:in|through|via)$/.test(units[first - 1]?.lower ?? "")
  );
}

function pastTime(units: readonly Unit[], at: number, end: number): number {
  let i = at;
  while (
    i < end &&
    (isTimeNoun(units[i]) ||
      units[i]?.kind === "number" ||
      /^(?:last|next|this|early|late|earlier|later|ago)$/.test(units[i]?.lower ?? "") ||
      (units[i]?.lower === "that" && isTimeNoun(units[i + 1])))
  )
    i++;
  return i;
}

/** A prepositional phrase: its noun phrase ends where another phrase or a clause begins. */
function pastPhrase(units: readonly Unit[], at: number, end: number): number {
  const first = units[at + 1];
  if (first === undefined || at + 1 >= end) return at;
  if (first.tag === "VBG") {
    const stop = phraseEnd(units, at + 2, end, OF);
    // "admitted under questioning that"
    return stop > at + 2 || units[at + 2]?.lower === "that" ? stop : at;
  }
  // "confessed during his questioning on Monday that"
  if (/^(?:PRP\$|DT)$/.test(first.tag) && units[at + 2]?.tag === "VBG" && /^(?:during|under|after|before|in)$/.test(units[at]?.lower ?? ""))
    return at + 3;
  let stop = phraseEnd(units, at + 1, end, OF);
  if (stop === at + 1) return at;
  // "in a statement the ministry had …": leave the subject of what is said.
  if (isFiniteVerb(units[stop]) && !isMadePublic(units, stop)) {
    for (let i = stop - 1; i > at + 1; i--)
      if (beginsPhrase(units[i]) || (units[i]?.tag === "NNP" && isTimeNoun(units[i - 1]))) {
        stop = i;
        break;
      }
    if (isFiniteVerb(units[stop])) return at;
  }
  return stop;
}

/** ", in a letter," and ", however,": to the comma that closes it, where something said follows. */
function pastRemark(units: readonly Unit[], at: number, end: number): number {
  const further =
    units[at + 1]?.tag === "VBG" &&
    !/^(?:citing|quoting)$/.test(units[at + 1]?.lower ?? "") &&
    cueForm(units[at + 1]?.lower ?? "") !== null;
  if (isQuote(units[at + 1]) || beginsClause(units[at + 1])) return at + 1;
  // ", rejecting a claim that": a further act, whose clause is its own.
  if (further) return at;
  if (isFiniteVerb(units[at + 1])) return at;
  let finite = false;
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    // "told the school about it, he said: “…”": the colon is another verb's.
    if (isColon(units[i])) return isFiniteVerb(units[i - 1]) && cueForm(units[i - 1]?.lower ?? "") !== null ? at : i;
    finite ||= isFiniteVerb(units[i]);
    if (!finite && isThatBehindNoun(units, i)) return i;
    if (!isComma(units[i])) continue;
    const next = units[i + 1];
    if (next !== undefined && i + 1 < end && (next.lower === "that" || isQuote(next))) return i + 1;
  }
  return at;
}

/** "…, on the last day of the fair, that": still no verb, and a clause begins. */
const isThatBehindNoun = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "that" && isNoun(units[at - 1]) && !isFiniteVerb(units[at + 1]);

const beginsClause = (unit: Unit | undefined): boolean => unit?.lower === "that" && unit.tag === "IN";

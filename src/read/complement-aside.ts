import { pastAdjuncts } from "./adjunct.ts";
import { clauseAt } from "./clause.ts";
import type { Said } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { sourceAscribes, sourceReports } from "./said-beside.ts";
import { isAdverb, isAuxiliary, isComma, isFiniteVerb, isPreposition, isQuote, isTimeNoun, isVerbal } from "./unit-class.ts";

/** "found it while sweeping the yard": what whoever says it was doing. */
export const isDoneBeside = (units: readonly Unit[], at: number): boolean =>
  /^(?:while|when|after|before)$/.test(units[at]?.lower ?? "") &&
  units[at + 1]?.tag === "VBG" &&
  cueForm(units[at + 1]?.lower ?? "") === null;

/** "dismissed the account on the ground that", "on grounds that": why it is dismissed, and nothing of what is. */
export const isOnGrounds = (units: readonly Unit[], at: number): boolean => {
  const noun = units[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return (
    units[at]?.lower === "on" && /^(?:grounds?|basis)$/.test(units[noun]?.lower ?? "") && /^(?:that|of)$/.test(units[noun + 1]?.lower ?? "")
  );
};

/** "ordered them to hold fire despite what he described as raids": where the outlet goes on. */
export const isDespite = ({ units, from, phrase }: Said, at: number): boolean =>
  units[at]?.lower === "despite" && units[at + 1]?.lower === "what" && (phrase || units[from]?.lower === "to");

/** "found two craters, which the survey says were old": somebody else says something of it. */
export const isRemarkedOn = ({ units, phrase, setting: { end } }: Said, at: number): boolean =>
  phrase && units[at]?.lower === "which" && (sourceReports(units, at + 1, end) || sourceAscribes(units, at + 1, end));

/** "claimed the hill, with a video of two men", "reports of deaths, including from the UN" */
export const isWithAside = ({ units, from, phrase }: Said, at: number): boolean =>
  phrase &&
  ((units[at]?.lower === "with" && !isQuote(units[from])) ||
    (units[at]?.lower === "including" && /^(?:by|from)$/.test(units[at + 1]?.lower ?? "")));

/** ", a day after the vote": when it was said, or when the outlet places it; what goes on behind it with "and" is all that is said. */
export function isTimeAside({ units, phrase, setting: { end } }: Said, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (!isTimeNoun(units[i])) continue;
    if (!/^(?:after|before)$/.test(units[i + 1]?.lower ?? "")) return false;
    const close = phraseEnd(units, i + 2, end);
    return phrase || !(isComma(units[close]) && units[close + 1]?.tag === "CC");
  }
  return false;
}

/** "less than an hour before the recruit died", "hours before 600 fled". */
export function isTimeBefore(units: readonly Unit[], at: number, end: number): boolean {
  if (
    !/^(?:less|more|just|only|barely|about|nearly|an?|half)$/.test(units[at]?.lower ?? "") &&
    units[at]?.tag !== "CD" &&
    !isTimeNoun(units[at])
  )
    return false;
  // "watched him for three days before": how long, and not when.
  if (isPreposition(units[at - 1]) || units[at - 1]?.tag === "CD") return false;
  let i = at;
  while (i < at + 5 && !isTimeNoun(units[i])) i++;
  return isTimeNoun(units[i]) && /^(?:before|after)$/.test(units[i + 1]?.lower ?? "") && clauseAt(units, i + 2, end);
}

/** ", only to be told …", and behind a phrase ", when his cousin was arrested": what came of it, or when it was said. */
export function isSequel({ units, from, phrase, setting: { end } }: Said, at: number): boolean {
  const [word, next] = [units[at]?.lower ?? "", units[at + 1]?.lower ?? ""];
  // "told us inspectors had found it, only to be warned off by bosses": all of it is told by whoever tells of somebody's doing.
  if (word === "only")
    return (next === "to" || next === "for") && !tellsOfSaying(units, from, at) && (phrase || !isByPeople(units, at, end));
  return phrase && /^(?:when|after|before|because|since)$/.test(word) && clauseAt(units, at + 1, end);
}

/** "only to be warned off by bosses": the passive with those who do it. */
function isByPeople(units: readonly Unit[], only: number, end: number): boolean {
  if (units[only + 1]?.lower !== "to" || units[only + 2]?.lower !== "be") return false;
  for (let i = only + 3; i < Math.min(end, only + 7); i++) if (units[i]?.lower === "by") return true;
  return false;
}

/** Somebody says something in what is said: "says the captain warned the club, only to be told to wait" is all told by whoever says it. */
function tellsOfSaying(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i]) && cueForm(units[i]?.lower ?? "") !== null) return true;
  return false;
}

/** ", an account that the coastguard called false": what follows speaks of what was said. */
export function isAppositeCharge(units: readonly Unit[], at: number, end: number): boolean {
  const noun = /^an?$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  const word = units[noun]?.lower ?? "";
  const charge =
    noun > at
      ? CHARGE.test(word)
      : /^(?:something|advice|claims|allegations|charges|accusations|words|figures|remarks|comments)$/.test(word);
  if (!charge) return false;
  const subject = /^(?:that|which)$/.test(units[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  const stop = pastAppositions(units, phraseEnd(units, subject, end), end);
  // "a report the captors later denied", and not "a report the captors published"
  if (word === "report") {
    const verb = isAdverb(units[stop]) ? stop + 1 : stop;
    // "a report which the pilot said he had never made"
    const told = cueForm(units[verb]?.lower ?? "");
    return stop > subject && (told?.cueClass === "deny" || (told?.lemma === "say" && units[verb + 1]?.tag === "PRP"));
  }
  // "something he denied", and not "something in the water"
  const contact = stop > subject && (noun > at || isComma(units[stop - 1]) || isFiniteVerb(units[isAdverb(units[stop]) ? stop + 1 : stop]));
  return contact || (subject === noun + 2 && isFiniteVerb(units[subject]));
}

/** How many words an apposition, or words that say when, may have: ", Ann Roe,", ", when called,". */
const APPOSED = 6;

/** "something her daughter, Ann Roe, | disputes": the unit behind what commas enclose, where a finite verb follows. */
function pastAppositions(units: readonly Unit[], at: number, end: number): number {
  if (!isComma(units[at])) return at;
  for (let i = at + 1; i < Math.min(end, at + APPOSED); i++)
    if (isComma(units[i])) return isFiniteVerb(units[i + 1]) || cueForm(units[i + 1]?.lower ?? "") !== null ? i + 1 : at;
  return at;
}

const CHARGE =
  /^(?:fact|report|account|claim|charge|allegation|version|figure|accusation|assertion|story|finding|statement|remark|conclusion|suggestion|view|text|verdict|description|denial|number|tally|estimate|position|line)$/;

/** ", which the army denied on Monday": somebody else speaks of what was said. */
export function deniedBehind(units: readonly Unit[], which: number, end: number): boolean {
  if (units[which]?.lower !== "which") return false;
  let i = phraseEnd(units, which + 1, end);
  if (i === which + 1) return false;
  while (i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  // ", which the agency was unable to verify"
  if (units[i]?.lower === "unable" && units[i + 1]?.lower === "to") i += 2;
  while (i < end && isAdverb(units[i])) i++;
  const verb = isVerbal(units[i]) ? cueForm(units[i]?.lower ?? "") : null;
  return (verb?.cueClass === "deny" || verb?.cueClass === "confirm") && (isComma(units[i + 1]) || pastAdjuncts(units, i + 1, end) >= end);
}

import { clauseAt } from "./clause.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isAuxiliary, isFiniteVerb, isNoun, isRelative } from "./unit-class.ts";

/** How many words are looked through for the noun that a remark turns on. */
const NEAR = 6;
/** How those who listen take what is said. */
const REACTION =
  /^(?:applause|laughter|cheers?|jeers?|gasps?|boos|shouts?|heckl(?:es|ing)|outrage|anger|uproar|protests?|criticism|condemnation|ridicule|outcry|backlash|repl(?:y|ies)|rebukes?|denials?|questions?|speculation|reactions?|responses?|complaints?|calls)$/;
/** What an outlet calls something that was said. */
const SAYING =
  /^(?:statements?|comments?|remarks?|claims?|admissions?|acknowledge?ments?|announcements?|interviews?|address|appearance|reaction|messages?|accusations?|warnings?|denials?|letters?|posts?|response|evidence|assurances?|reports?)$/;
/** What it calls the saying of it: "in a sign that", "in a rare rebuke". */
const MOVE =
  /^(?:sign|move|step|shift|reversal|blow|rebuke|reference|departure|climbdown|gesture|statement|letter|post|message|interview|note|e-?mail|tweet|text)$/;
const WITHHOLDS =
  /^(?:giving|offering|elaborating|providing|naming|specifying|explaining|citing|identifying|mentioning|saying|presenting|producing|adding|confirming|going)$/;
const EFFECT =
  /^(?:prompting|drawing|sparking|triggering|provoking|fuelling|fueling|earning|angering|raising|stoking|inviting|bringing|causing|contradicting|echoing|reversing)$/;
const BEARING = /^(?:voice|hands?|eyes|face|head|arms|lips|fists?|tears|wife|lawyer)$/;

const anySoon = (units: readonly Unit[], from: number, end: number, word: RegExp): boolean => {
  for (let i = from; i < Math.min(end, from + NEAR); i++) if (word.test(units[i]?.lower ?? "")) return true;
  return false;
};

/**
 * True where what stands behind a comma, from `at` on, is the outlet's remark on how something was said and no part of it: "…, without giving
 * details", "…, to applause", "…, his voice breaking", "…, in its first statement since May", "…, prompting an angry reply".
 */
export function isOutletAside(units: readonly Unit[], at: number, end: number): boolean {
  const [word, next] = [units[at]?.lower ?? "", units[at + 1]?.lower ?? ""];
  if (word === "without") return WITHHOLDS.test(next);
  if (word === "to") return REACTION.test(next) || (REACTION.test(units[at + 2]?.lower ?? "") && !isFiniteVerb(units[at + 1]));
  if (word === "in") return isManner(units, at + 1, end);
  if (word === "despite") return anySoon(units, at + 1, end, SAYING);
  if (units[at]?.tag === "VBG") return EFFECT.test(word) && (anySoon(units, at + 1, end, REACTION) || anySoon(units, at + 1, end, SAYING));
  if (units[at]?.tag === "PRP$" && BEARING.test(next))
    return /^VB[GN]$|^JJ$|^IN$/.test(units[at + 2]?.tag ?? "") || /ing$/.test(units[at + 2]?.lower ?? "");
  if (word === "the" && /^(?:first|second|third|latest|only)$/.test(next))
    return units[at + 2]?.lower === "such" || isSayingAt(units, at + 2);
  if (word === "nor") return isAuxiliary(units[at + 1]) && units[at + 2]?.tag === "PRP";
  return isScene(units, at, end) || isWithheld(units, at);
}

const isSayingAt = (units: readonly Unit[], at: number): boolean =>
  SAYING.test(units[at]?.lower ?? "") || (units[at]?.tag === "JJ" && SAYING.test(units[at + 1]?.lower ?? ""));

/** "its first public statement since May", "a sign that talks may fail". */
function isManner(units: readonly Unit[], at: number, end: number): boolean {
  if (units[at]?.tag === "PRP$")
    return /^(?:first|latest|only|last|second|own)$/.test(units[at + 1]?.lower ?? "") && anySoon(units, at + 2, end, SAYING);
  if (!/^an?$/.test(units[at]?.lower ?? "")) return false;
  return MOVE.test(units[at + 1]?.lower ?? "") || (units[at + 1]?.tag === "JJ" && MOVE.test(units[at + 2]?.lower ?? ""));
}

/** ", as rescuers searched the river": what went on meanwhile, and of nobody who is spoken of. */
function isScene(units: readonly Unit[], at: number, end: number): boolean {
  if (units[at]?.lower !== "as" || units[at + 1]?.tag === "PRP") return false;
  const stop = phraseEnd(units, at + 1, end);
  return stop > at + 1 && isNoun(units[stop - 1]) && isFiniteVerb(units[stop]) && !isAuxiliary(units[stop]) && clauseAt(units, at + 1, end);
}

/** ", though it gave no proof", ", although he did not say why". */
const isWithheld = (units: readonly Unit[], at: number): boolean => {
  const though = units[at]?.lower === "even" ? at + 1 : at;
  return (
    /^(?:though|although)$/.test(units[though]?.lower ?? "") &&
    /^(?:it|he|she|they)$/.test(units[though + 1]?.lower ?? "") &&
    /^(?:gave|offered|provided|produced|presented|cited|declined|refused|did)$/.test(units[though + 2]?.lower ?? "")
  );
};

/** " when asked about the raid", "when pressed": on what somebody spoke. */
export const isOnAsking = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "when" &&
  /^(?:asked|pressed|questioned|challenged|reached|contacted|shown)$/.test(units[at + 1]?.lower ?? "") &&
  !isRelative(units[at + 2]);

import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isFiniteVerb,
  isPreposition,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";

/** How far the verb of a clause is looked for behind its beginning. */
const REACH = 60;

/** True where a clause with a subject and a finite verb begins at `at`; a phrase or clause with its comma may lead to it. */
export function clauseAt(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || at >= end) return false;
  if (unit.text !== "" && isComma(unit)) return false;
  if (isSubordinator(unit) || (isPreposition(unit) && !isTimeNoun(units[at + 1]) && unit.lower !== "to") || unit.tag === "VBG") {
    if (unit.tag === "VBG" && finiteAfterPhrase(units, at + 1, end)) return true;
    if (unit.lower === "after" || unit.lower === "before") return false;
    for (let i = at + 1; i < Math.min(end, at + 40); i++) {
      if (isComma(units[i]) && !isQuote(units[i + 1]) && finiteAfterPhrase(units, i + 1, end)) return true;
      if (isSubordinator(unit) && isQuote(units[i]) && units[i]?.clausal) return true;
    }
    return false;
  }
  let from = at;
  while (from < end && (isAdverb(units[from]) || units[from]?.tag === "CC" || (isComma(units[from]) && from > at))) from++;
  return finiteAfterPhrase(units, from, end);
}

/** A noun phrase, with appositions or a relative clause, and then a finite verb. */
function finiteAfterPhrase(units: readonly Unit[], from: number, end: number): boolean {
  let i = phraseEnd(units, from, end);
  if (i === from) {
    const unit = units[from];
    if (isQuote(unit)) return unit?.clausal ?? false;
    if (unit?.tag !== "EX" && unit?.lower !== "there" && unit?.tag !== "VBG") return false;
    i = from + 1;
  }
  // Finite verbs that belong to relative clauses on the way: "the man who came said", "all he knew was".
  let owed = beginsPhrase(units[i]) && !isRelative(units[i]) ? 1 : 0;
  for (const limit = Math.min(end, from + REACH); i < limit; i++) {
    const unit = units[i];
    if (isFiniteVerb(unit) || (isQuote(unit) && unit?.clausal)) {
      if (owed === 0) return true;
      owed--;
      if (isAuxiliary(unit)) while (i + 1 < limit && (isAdverb(units[i + 1]) || isVerbal(units[i + 1]))) i++;
      continue;
    }
    if (isRelative(unit) || unit?.lower === "that") owed++;
    else if (isComma(unit)) {
      if (!appositive(units, i, limit)) return false;
    } else if (!isBetween(unit)) {
      const stop = phraseEnd(units, i, end);
      if (stop === i) return false;
      i = stop - 1;
    }
  }
  return false;
}

/** What may stand between a subject and its verb besides noun phrases. */
const isBetween = (unit: Unit | undefined): boolean =>
  isAdverb(unit) ||
  isDash(unit) ||
  isPreposition(unit) ||
  isQuote(unit) ||
  /^(?:[()]|VBN|VBG|VB|CC|TO|RP)$/.test(unit?.tag ?? "") ||
  unit?.lower === "to";

/** The comma opens a remark that another comma or a dash closes. */
function appositive(units: readonly Unit[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit; i++) if (isComma(units[i])) return true;
  return false;
}

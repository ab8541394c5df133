import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isConjunction,
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

/** How far the comma that closes what leads to a clause is looked for. */
const LEAD = 40;

/** True where a clause with a subject and a finite verb begins at `at`; a phrase or clause with its comma may lead to it. */
export function clauseAt(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || at >= end || isComma(unit)) return false;
  const roughly = pastRoughly(units, at);
  if (roughly > at) return finiteAfterPhrase(units, roughly, end);
  if (unit.tag === "VBG") return finiteAfterPhrase(units, at + 1, end) || clauseBehindLead(units, at, end);
  if (isSubordinator(unit) || (isPreposition(unit) && !isTimeNoun(units[at + 1]) && unit.lower !== "to"))
    return clauseBehindLead(units, at, end);
  let from = at;
  while (from < end && (isAdverb(units[from]) || units[from]?.tag === "CC" || (isComma(units[from]) && from > at))) from++;
  return finiteAfterPhrase(units, from, end);
}

/** The number behind words that make it a bound or an estimate, "at least 12", "up to 40", "between 5"; `at` where there is none. */
export function pastRoughly(units: readonly Unit[], at: number): number {
  const [word, next] = [units[at]?.lower ?? "", units[at + 1]?.lower ?? ""];
  const to = /^(?:at least|at most|up to|close to|well over)$/.test(`${word} ${next}`) ? at + 2 : at + 1;
  const bounds = to > at + 1 || /^(?:about|around|over|under|between|some|nearly)$/.test(word);
  return bounds && (units[to]?.tag === "CD" || units[to]?.kind === "number") ? to : at;
}

/** "In Osta, the bridge was", "if it rains, “we will stay”": a clause behind the comma or in the quotation that a lead ends with. */
function clauseBehindLead(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit?.lower === "after" || unit?.lower === "before") return false;
  for (let i = at + 1; i < Math.min(end, at + LEAD); i++) {
    if (isComma(units[i]) && !isQuote(units[i + 1]) && finiteAfterPhrase(units, i + 1, end)) return true;
    if (isSubordinator(unit) && isQuote(units[i]) && units[i]?.clausal) return true;
  }
  return false;
}

/** A noun phrase, with appositions or a relative clause, and then a finite verb. */
function finiteAfterPhrase(units: readonly Unit[], from: number, end: number): boolean {
  const phrase = phraseEnd(units, from, end);
  if (phrase > from) return finiteBehind(units, phrase, Math.min(end, from + REACH));
  const unit = units[from];
  if (isQuote(unit)) return unit?.clausal ?? false;
  const opens = unit?.tag === "EX" || unit?.lower === "there" || unit?.tag === "VBG";
  return opens && finiteBehind(units, from + 1, Math.min(end, from + REACH));
}

/** A finite verb of the clause itself behind its subject, past appositions, prepositional phrases and relative clauses. */
function finiteBehind(units: readonly Unit[], from: number, limit: number): boolean {
  // Finite verbs that belong to relative clauses on the way: "the man who came said", "all he knew was".
  let owed = beginsPhrase(units[from]) && !isRelative(units[from]) ? 1 : 0;
  let opened = false;
  for (let i = from; i < limit; i++) {
    const unit = units[i];
    if (isFiniteVerb(unit) || (isQuote(unit) && unit?.clausal)) {
      if (owed-- === 0) return true;
      if (isAuxiliary(unit)) i = lastOfGroup(units, i, limit);
    } else if (isRelative(unit) || unit?.lower === "that" || (isSubordinator(unit) && finiteRightBehind(units, i + 1, limit))) owed++;
    else {
      const last = lastBetween(units, i, limit, owed, opened);
      if (last === null) return false;
      opened ||= last === i && isComma(unit) && isRelative(units[i + 1]);
      i = last;
    }
  }
  return false;
}

/** "as inspectors return": a phrase and its verb. */
function finiteRightBehind(units: readonly Unit[], at: number, limit: number): boolean {
  const stop = phraseEnd(units, at, limit);
  return stop > at && isFiniteVerb(units[stop]);
}

/** The last unit of what stands at `at` between a subject and its verb, or null where the verb cannot follow. */
function lastBetween(units: readonly Unit[], at: number, limit: number, owed: number, opened: boolean): number | null {
  const unit = units[at];
  // ", whose notes are gone, spoke": the comma closes what another one opened.
  if (isComma(unit) && opened && owed <= 0 && isFiniteVerb(units[at + 1])) return at;
  if (isComma(unit)) {
    const close = closingComma(units, at, limit);
    // ", 34, was": nothing but a phrase stands between, and the comma behind it closes.
    return close === null || phraseEnd(units, at + 1, limit) !== close ? (close === null ? null : at) : close;
  }
  // "water in the hold and told him": the verb goes on with another subject.
  if (owed <= 0 && isConjunction(unit) && isFiniteVerb(units[isAdverb(units[at + 1]) ? at + 2 : at + 1])) return null;
  if (isBetween(unit)) return at;
  const stop = phraseEnd(units, at, limit);
  return stop === at ? null : stop - 1;
}

/** The last verb or adverb of the group that an auxiliary begins. */
function lastOfGroup(units: readonly Unit[], at: number, limit: number): number {
  let i = at;
  while (i + 1 < limit && (isAdverb(units[i + 1]) || isVerbal(units[i + 1]))) i++;
  return i;
}

/** What may stand between a subject and its verb besides noun phrases. */
const isBetween = (unit: Unit | undefined): boolean =>
  isAdverb(unit) ||
  isDash(unit) ||
  isPreposition(unit) ||
  isQuote(unit) ||
  /^(?:[()]|VBN|VBG|VB|CC|TO|RP)$/.test(unit?.tag ?? "") ||
  unit?.lower === "to";

/** The comma that closes the remark that one opens, or null. */
function closingComma(units: readonly Unit[], comma: number, limit: number): number | null {
  for (let i = comma + 1; i < limit; i++) if (isComma(units[i])) return i;
  return null;
}

/** "whether the ink was dry, she said": where what stands in `[from, to)` is over when its last comma opens a clause that says who tells it; `to` otherwise. */
export function beforeAside(units: readonly Unit[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && !isComma(units[at])) at--;
  return at > from && clauseAt(units, at + 1, to) ? at : to;
}

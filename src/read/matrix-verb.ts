import { cueForm } from "./cue-form.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { nounOfRelative } from "./relative-noun.ts";
import {
  isAdverb,
  isAuxiliary,
  isColon,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isQuote,
  isRelative,
  isSubordinator,
  isVerbal,
} from "./unit-class.ts";
import { markOf } from "./word-mark.ts";

/** How many more finite verbs are owed from `at` on: a quotation behind "that" has the verb of its clause, "a channel that “people are dying” has". */
export function clausesAt(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  if (isQuote(unit)) return unit.clausal && units[at - 1]?.lower === "that" ? -1 : 0;
  // "swore to him it was real"
  const told = units[at + 1]?.lower === "to" && units[at + 2]?.tag === "PRP" ? units[at + 3] : units[at + 1];
  return beginsAnother(unit, told) ? 1 : 0;
}

/** A further clause, with a finite verb of its own, begins with this word or behind it. */
const beginsAnother = (unit: Unit, next: Unit | undefined): boolean =>
  isRelative(unit) ||
  (unit.lower === "that" && unit.tag !== "DT") ||
  isConjunction(unit) ||
  isSubordinator(unit) ||
  (isVerbal(unit) && !(isPreposition(next) || isComma(next) || isQuote(next)) && (cueForm(unit.lower)?.frames.has("clause") ?? false));

/**
 * "A photo | that shows the wreck has been taken down": the noun at `noun`, before a relative clause or a participle, is the subject of a clause
 * around whose verb has not come yet.
 */
export function awaitsVerb(units: readonly Unit[], noun: number, first: number): boolean {
  const from = phraseStart(units, noun, first);
  const before = units[from - 1];
  if (from > noun) return false;
  if (from <= first || before?.text === ";" || isConjunction(before) || isSubordinator(before)) return true;
  if (before?.lower === "that" && before.tag === "IN") return true;
  const frames = isVerbal(before) ? cueForm(before?.lower ?? "")?.frames : undefined;
  if (frames !== undefined) return frames.has("clause") && !frames.has("thing");
  for (let i = first; i < from; i++) if (isFiniteVerb(units[i])) return false;
  return true;
}

/** How far the verb of the clause around is looked for. */
const REACH = 60;

/** True where a clause with its verb begins at `from` and the verb of a clause around it follows: "that shows the wreck was moved | has gone". */
export function leavesVerb(units: readonly Unit[], from: number, end: number): boolean {
  let owed = 1;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const joined = isConjunction(units[i - 1]) || (isAdverb(units[i - 1]) && isConjunction(units[i - 2]));
    if (isFiniteVerb(units[i]) && units[i - 1]?.tag !== "DT" && !joined && owed-- <= 0) return true;
    if (i > from && !isConjunction(units[i])) owed += clausesAt(units, i);
  }
  return false;
}

/** A relative clause that its noun's own verb follows: "the man | who said he had a map | told police". */
export interface Around {
  /** The noun that the clause hangs on. */
  readonly noun: number;
  /** The relative pronoun. */
  readonly relative: number;
  /** The unit behind the clause: the verb around, or the comma before an apposition. */
  readonly close: number;
  /** The finite word of the verb around. */
  readonly verb: number;
}

/** The innermost relative clause before the verb at `at` whose noun has that verb for its own, or null. `last` is the last unit of the verb. */
export function clauseBefore(units: readonly Unit[], at: number, last: number, first: number): Around | null {
  return nearestAround(units, at, first, ({ verb }) => verb >= at && verb <= last);
}

/** The innermost relative clause that the verb at `at` stands in and that its noun's own verb follows, or null. */
function clauseHolding(units: readonly Unit[], at: number, first: number): Around | null {
  return nearestAround(units, at, first, ({ close }) => close > at);
}

/** Where what the verb at `at` governs must end: before the verb around its relative clause, else at `end`. */
export function endWithin(units: readonly Unit[], at: number, first: number, end: number): number {
  return Math.min(end, clauseHolding(units, at, first)?.close ?? end);
}

function nearestAround(units: readonly Unit[], at: number, first: number, wanted: (around: Around) => boolean): Around | null {
  for (let i = at - 1; i > first && at - i <= REACH && !isWall(units[i]); i--) {
    const noun = opensRelative(units, i) ? nounOfRelative(units, i) : null;
    const around = noun === null ? null : aroundOf(units, noun, i);
    if (around !== null && wanted(around) && awaitsVerb(units, around.noun, first)) return around;
  }
  return null;
}

const isWall = (unit: Unit | undefined): boolean => unit?.text === ";" || isColon(unit);

/** A pronoun right behind its noun, with a verb: "the man who said", "the account that first shared". */
const opensRelative = (units: readonly Unit[], at: number): boolean =>
  ((units[at]?.marks ?? 0) & PRONOUN) !== 0 && isFiniteAt(units, pastManner(units, at + 1));

const PRONOUN = markOf(new Set(["who", "which", "that"]));

/** The unit behind adverbs, and behind the "first" of "that first shared". */
function pastManner(units: readonly Unit[], at: number): number {
  let i = at;
  while (isAdverb(units[i]) || /^(?:first|last|now|later)$/.test(units[i]?.lower ?? "")) i++;
  return i;
}

/** Which things begin a clause behind a verb that takes a thing as well: those whose own verb says nothing, none, or all. */
type Things = "dumb" | "none" | "all";

function aroundOf(units: readonly Unit[], noun: number, relative: number): Around | null {
  // "that confirms the sale was a sham has gone", but "who recognised the van said": the van says nothing, unless nothing else gives the noun its verb.
  const found = verbBehind(units, relative, "dumb") ?? verbBehind(units, relative, "none") ?? verbBehind(units, relative, "all");
  return found === null ? null : { noun, relative, ...found };
}

/** The verb of the clause around, found by what each clause on the way owes: a finite verb, and whatever clause that verb takes. */
function verbBehind(units: readonly Unit[], relative: number, things: Things): Pick<Around, "close" | "verb"> | null {
  const end = Math.min(units.length, relative + REACH);
  let owed = 1;
  let close: number | null = null;
  for (let i = relative + 1; i < end; i++) {
    const unit = units[i];
    if (unit === undefined || isWall(unit)) return null;
    if (isDash(unit) || isComma(unit)) {
      const past = pastAside(units, i, relative, end, owed);
      if (past === null) return null;
      close ??= isComma(unit) ? i : null;
      i = past;
    } else if (isFiniteAt(units, i)) {
      const own = isJoined(units, i) ? 0 : 1;
      if (owed < own) return { close: close ?? beforeManner(units, i), verb: i };
      i = lastOfVerb(units, i, end);
      owed += Number(takesClauseAt(units, i, end, things)) - own;
    } else if (opensClauseAt(units, i, end)) owed++;
  }
  return null;
}

/** The mark that closes what the one at `at` opens, a remark between dashes, or a phrase between commas where the clause owes no verb; or null. */
function pastAside(units: readonly Unit[], at: number, relative: number, end: number, owed: number): number | null {
  if (isComma(units[at]) && owed > 0) return null;
  // "a note, from 3 June, that calls it a swindle, was found": a comma closes what another one opened.
  const closes = isComma(units[at]) && isComma(units[relative - 1]) && isFiniteVerb(units[pastManner(units, at + 1)]);
  if (closes) return at;
  if (isComma(units[at])) return pastApposition(units, at, end);
  for (let i = at + 1; i < end; i++) if (isDash(units[i])) return i;
  return null;
}

/** ", Harbour Watch,": the closing comma of a phrase that a verb follows, or null. */
function pastApposition(units: readonly Unit[], comma: number, end: number): number | null {
  const close = phraseEnd(units, comma + 1, end);
  return close > comma + 1 && isComma(units[close]) && isFiniteVerb(units[pastManner(units, close + 1)]) ? close : null;
}

/** A finite verb, or a past tense of saying that the tagger takes for a participle: "the man who said so | admitted that". */
const isFiniteAt = (units: readonly Unit[], at: number): boolean =>
  (isFiniteVerb(units[at]) && (!/^(?:DT|POS|PRP\$)$/.test(units[at - 1]?.tag ?? "") || units[at - 1]?.lower === "that")) ||
  (units[at]?.tag === "VBN" && /^(?:first|last)$/.test(units[at - 1]?.lower ?? "")) ||
  (units[at]?.tag === "VBN" && units[at + 1]?.lower === "that" && isNoun(units[at - 1]) && cueForm(units[at]?.lower ?? "") !== null);

const isJoined = (units: readonly Unit[], at: number): boolean =>
  isConjunction(units[at - 1]) || (isAdverb(units[at - 1]) && isConjunction(units[at - 2]));

/** The first of the adverbs that stand before the verb at `at`. */
function beforeManner(units: readonly Unit[], at: number): number {
  let i = at;
  // "had opened fire first | was not there": only what cannot close the clause.
  while (isAdverb(units[i - 1]) && /ly$|^(?:now|later|also|then|still|never|since)$/.test(units[i - 1]?.lower ?? "")) i--;
  return i;
}

function lastOfVerb(units: readonly Unit[], at: number, end: number): number {
  let i = at;
  while (i + 1 < end && isAuxiliary(units[i]) && (isAdverb(units[i + 1]) || isVerbal(units[i + 1]))) i++;
  return i;
}

/** "said | he had a map", "told police | she knew": a clause without "that" behind the verb at `head`. */
function takesClauseAt(units: readonly Unit[], head: number, end: number, things: Things): boolean {
  const verb = cueForm(units[head]?.lower ?? "");
  if (verb?.frames.has("clause") !== true) return false;
  const { frames, cueClass } = verb;
  const told = frames.has("person") || frames.has("person!") ? phraseEnd(units, head + 1, end) : head + 1;
  if (isSubjectPronoun(units, head + 1) || isSubjectPronoun(units, told)) return true;
  // "who think the law was right"
  const plain = cueClass === "suspect" || !(frames.has("thing") || frames.has("object") || frames.has("person"));
  if (!plain && things === "none") return false;
  const from = frames.has("person!") ? told : head + 1;
  const stop = phraseEnd(units, from, end);
  const behind = units[pastManner(units, stop)];
  return stop > from && isFiniteVerb(behind) && (plain || things === "all" || cueForm(behind?.lower ?? "") === null);
}

const isSubjectPronoun = (units: readonly Unit[], at: number): boolean =>
  /^(?:i|we|he|she|they|it|you|there)$/.test(units[at]?.lower ?? "") && isFiniteVerb(units[pastManner(units, at + 1)]);

/** "that", a relative pronoun or a subordinator, or a clause that a noun has without one: "a man | she knew". */
function opensClauseAt(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit?.lower === "that") return unit.tag === "IN" || isRelative(unit) || isFiniteVerb(units[at + 1]);
  if (isRelative(unit)) return true;
  // "gave his name as Pelle | said"
  if (isSubordinator(unit) && unit?.lower !== "as") {
    const stop = phraseEnd(units, at + 1, end);
    return stop > at + 1 && isFiniteVerb(units[pastManner(units, stop)]);
  }
  return isNoun(units[at - 1]) && isSubjectPronoun(units, at) && !isToldHere(units, at);
}

/** "told classmates | he had": the clause that is told, which its verb has counted, and none of the classmates. */
function isToldHere(units: readonly Unit[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && /^(?:NN|JJ|DT|PRP\$|CD|POS)/.test(units[from - 1]?.tag ?? "")) from--;
  return isVerbal(units[from - 1]) && cueForm(units[from - 1]?.lower ?? "")?.frames.has("person!") === true;
}

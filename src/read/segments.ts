import { cueForm } from "./cue-form.ts";
import { isNamedLikeMonth, isRecord, phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  isAdverb,
  isBe,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";

/** "a number | she did not know": the finite word at `at`, behind a pronoun right behind a noun with its article, is of that noun's clause. */
export const isOfContact = (units: readonly Unit[], at: number): boolean =>
  /^(?:i|we|he|she|they|you)$/.test(units[at - 1]?.lower ?? "") &&
  /^NNS?$/.test(units[at - 2]?.tag ?? "") &&
  /^(?:an?|the)$/.test(units[at - 3]?.lower ?? "") &&
  isPreposition(units[at - 4]) &&
  !isLedIn(units, at - 1);

/** How many words a phrase that leads a sentence in may have. */
const LEAD = 25;

/** "In a letter read by the chairman | he regretted": nothing but a phrase that leads in stands before, and the verb is that of the sentence. */
function isLedIn(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (isFiniteVerb(units[i]) || isComma(units[i]) || at - i > LEAD) return false;
  return isPreposition(units[0]);
}

/** What stands between two commas or dashes before a verb: units `[from, to)`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** "whose author": a subject that has shown no verb yet. */
export function isOwnerless(units: readonly Unit[], { from, to }: Segment): boolean {
  if (units[from]?.lower !== "whose") return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i])) return false;
  return true;
}

/** "A nurse | there, who": a word for a place is no end of a phrase. */
export const beforeThere = (units: readonly Unit[], to: number): number =>
  /^(?:there|here|nearby)$/.test(units[to - 1]?.lower ?? "") ? to - 1 : to;

/** "while her brother, a fisherman, disputes it": the subject stands behind what begins the clause. */
export const isBeside = (units: readonly Unit[], { from, to }: Segment): boolean =>
  BESIDE.test(units[from]?.lower ?? "") && isWholePhrase(units, from + 1, to);

/** Words that begin a clause and no phrase. */
const BESIDE = /^(?:while|although|though|because|whereas|if|unless)$/;

/** Nothing but a subject, with a clause of its own: "the man who found it". */
function isWholePhrase(units: readonly Unit[], from: number, to: number): boolean {
  const stop = phraseEnd(units, from, to);
  return stop > from && (stop === to || isRelative(units[stop]) || units[stop]?.tag === "VBN");
}

/** "pleaded ignorance and then, towards evening, acknowledged": the "and" that a stretch ends with. */
export function conjunctionEnding(units: readonly Unit[], { from, to }: Segment, first: number): number | null {
  let i = to - 1;
  while (i > from && isAdverb(units[i])) i--;
  return i > first && i > from && units[i]?.tag === "CC" ? i : null;
}

/** The stretch that a subject can begin in: behind what only leads in, and behind a clause. */
export const pastOpening = (units: readonly Unit[], segments: readonly Segment[], k: number, first: number): number =>
  opensOnly(units, segments[k], first) ? k + 1 : (behindClause(units, segments, k) ?? k);

/**
 * "All 23 are alive, the head of the service, General Ivo Marn, told", "Two barges sank, drowning one, the head of …": the phrase behind a whole clause is no apposition to it.
 * Where that phrase stands among the stretches; null where there is none.
 */
function behindClause(units: readonly Unit[], segments: readonly Segment[], k: number): number | null {
  const clause = segments[k];
  let at = k + 1;
  while (/^VB[GN]$/.test(units[segments[at]?.from ?? -1]?.tag ?? "")) at++;
  const phrase = segments[at];
  // "told the court that Holt, 47, a clerk, had": an age goes on with the name before it.
  if (
    clause === undefined ||
    phrase === undefined ||
    at + 1 > segments.length - 1 ||
    isAge(units, phrase) ||
    kindOf(units, phrase) !== "apposition"
  )
    return null;
  return !isRelative(units[phrase.from]) && isClause(units, clause) ? at : null;
}

/** A finite verb stands in it that no relative pronoun and no "that" has for itself. */
export function isClause(units: readonly Unit[], { from, to }: Segment): boolean {
  let owed = 0;
  for (let i = from; i < to; i++) {
    if (isRelative(units[i]) || units[i]?.lower === "that") owed++;
    else if (isFiniteVerb(units[i]) && owed-- <= 0) return true;
  }
  // "The mill burned down": the tagger takes the verb for a participle.
  const noun = phraseEnd(units, from, to);
  return (
    noun > from &&
    /^VB[ND]$/.test(units[noun]?.tag ?? "") &&
    !isTitle(units[noun - 1]) &&
    (noun + 1 === to || units[noun + 1]?.tag === "RP")
  );
}

function opensOnly(units: readonly Unit[], segment: Segment | undefined, first: number): boolean {
  const unit = units[segment?.from ?? 0];
  if (segment === undefined || segment.from > first + 1) return false;
  // "In an open letter its chairman, Rosa Fehn, said": the subject stands behind what leads in.
  const own = phraseStart(units, segment.to - 1, first);
  if (isPreposition(unit) && own > segment.from + 1 && own < segment.to) return false;
  // "Earlier Lotte Braun, a clerk, said"
  if (isAdverb(unit) && own === segment.from + 1 && own < segment.to && !isTimeNoun(units[own])) return false;
  return (
    isPreposition(unit) ||
    isSubordinator(unit) ||
    (isTimeNoun(unit) && !isRecord(units, segment.from) && !isNamedLikeMonth(unit, units[segment.from + 1])) ||
    isAdverb(unit) ||
    (/^VB[GN]$/.test(unit?.tag ?? "") && !(segment.to === segment.from + 2 && units[segment.from + 1]?.tag === "NNP")) ||
    /^(?:asked|told)$/.test(unit?.lower ?? "")
  );
}

/** One finite verb stands between. */
export function isOneClause(units: readonly Unit[], from: number, to: number): boolean {
  let found = 0;
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i])) found++;
  return found === 1;
}

/** The segments before the mark at `mark`, back to where the clause begins, in their order. */
export function segmentsBefore(units: readonly Unit[], mark: number, first: number): readonly Segment[] {
  const segments: Segment[] = [];
  let to = mark;
  let depth = 0;
  for (let i = mark - 1; i >= first && mark - i < 120; i--) {
    const unit = units[i];
    if (unit?.text === ")") depth++;
    else if (unit?.text === "(") depth--;
    if (depth > 0) continue;
    const cut = isComma(unit) || isDash(unit);
    // "who describes the talks as “theatre”, threatened": a quotation that its own clause holds.
    const held =
      isQuote(unit) && i > first && !/[,.!?]["”’»']*$/.test(unit?.text ?? "") && /^(?:IN|VB|DT|JJ)/.test(units[i - 1]?.tag ?? "");
    const wall = (isQuote(unit) && !held) || /^[:;]$/.test(unit?.text ?? "");
    if (!cut && !wall) continue;
    if (i + 1 < to) segments.unshift({ from: i + 1, to });
    to = i;
    if (wall) return segments;
  }
  if (first < to) segments.unshift({ from: first, to });
  return segments;
}

const isAge = (units: readonly Unit[], { from, to }: Segment): boolean => to === from + 1 && /^\d{1,2}$/.test(units[from]?.text ?? "");

export function isReportingAside(units: readonly Unit[], from: number, to: number): boolean {
  // ", the office has been told,"
  if (/^(?:told|informed|assured)$/.test(units[to - 1]?.lower ?? "") && isBe(units[to - 2]) && to - from <= 9) return true;
  // ", a shift log seen by the paper notes,"
  const last = units[to - 1];
  if (
    isFiniteVerb(last) &&
    cueForm(last?.lower ?? "")?.frames.has("clause") === true &&
    phraseEnd(units, from, to) > from &&
    to - from <= 9
  )
    return true;
  const verb = phraseEnd(units, from, to);
  // ", the jury was told,", ", it was alleged on Monday,"
  if (isBe(units[verb]) && units[verb + 1]?.tag === "VBN" && cueForm(units[verb + 1]?.lower ?? "") !== null)
    return verb + 2 >= to || (/^(?:IN|RB)$/.test(units[verb + 2]?.tag ?? "") && to - verb <= 6);
  if (verb <= from || !isFiniteVerb(units[verb]) || cueForm(units[verb]?.lower ?? "") === null) return false;
  // ", he told the court,", ", she went on,"
  for (let i = verb + 1; i < to; i++) if (isVerbal(units[i]) || units[i]?.lower === "that") return false;
  return to - verb <= 5;
}

const isParticiple = (units: readonly Unit[], at: number, to: number): boolean =>
  units[at]?.tag === "VBD" && (at + 1 >= to || isAdverb(units[at + 1]) || isPreposition(units[at + 1]) || isTimeNoun(units[at + 2]));

const leadsAside = (unit: Unit): boolean =>
  isPreposition(unit) || isAdverb(unit) || unit.tag === "RP" || isSubordinator(unit) || isTimeNoun(unit);

/** ", a man the others called Grey,": a phrase with a clause of its own right behind it. */
function isContact(units: readonly Unit[], from: number, to: number): boolean {
  const noun = phraseEnd(units, from, to);
  const subject = phraseEnd(units, noun, to);
  return /^an?$/.test(units[from]?.lower ?? "") && noun > from && subject > noun && isFiniteVerb(units[subject]);
}

/** What a stretch with a finite verb is to the phrase before it. */
function kindOfClause(units: readonly Unit[], from: number, to: number): "apposition" | "adjunct" | "other" {
  if (isContact(units, from, to)) return "apposition";
  // ", interviewed separately,": a participle that the tagger takes for a past tense.
  return isSubordinator(units[from]) || isParticiple(units, from, to) ? "adjunct" : "other";
}

/** "told the court that his brother": what is told has begun, and its verb has not come. */
function opensSubject(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && !isFiniteVerb(units[i]); i--) if (units[i]?.lower === "that") return phraseEnd(units, i + 1, to) === to;
  return false;
}

/** A finite verb stands there, before any relative clause, that is of no clause right behind a noun. */
function hasOwnVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to && !isRelative(units[i]) && units[i]?.lower !== "that"; i++)
    if (isFiniteVerb(units[i]) && !isOfContact(units, i)) return true;
  return false;
}

/** What a stretch between commas is to the phrase before it. */
export function kindOf(units: readonly Unit[], { from, to }: Segment): "apposition" | "adjunct" | "other" {
  const unit = units[from];
  if (unit === undefined) return "other";
  if (isRelative(unit) || /^(?:where|formerly|himself|herself|itself|themselves)$/.test(unit.lower)) return "apposition";
  const finite = hasOwnVerb(units, from, to);
  const both = unit.lower === "both";
  const joins = unit.tag === "CC" && !both;
  // "…, and one, a welder, says": a further clause has a subject of its own.
  if (joins && (isNominal(units[from + 1]) || units[from + 1]?.lower === "that")) return "other";
  // "its director", and not "his hands tied"
  if (unit.tag === "PRP$" && isTitle(units[to - 1]) && phraseEnd(units, from, to) === to) return "apposition";
  if (/^V(?:BG|BN)$/.test(unit.tag) || unit.tag === "PRP$") return "adjunct";
  // "…, asked whether it was so, said": the form of the past tense, with nobody before it who asks.
  if (/^(?:asked|pressed|questioned|challenged|told|informed|shown)$/.test(unit.lower))
    return opensSubject(units, from, to) ? "other" : "adjunct";
  // ", she recalled,": a remark on who says so.
  if (finite && isReportingAside(units, from, to)) return "adjunct";
  if (finite) return kindOfClause(units, from, to);
  // ", 47, a father of four, said"
  if (unit.lower === "of" || isAge(units, { from, to })) return "apposition";
  if (joins || leadsAside(unit)) return "adjunct";
  const end = phraseEnd(units, both ? from + 1 : from, to);
  return end > from && unit.tag !== "PRP" ? "apposition" : "other";
}

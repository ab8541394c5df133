import { pastAdjuncts } from "./adjunct.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isColon,
  isComma,
  isDash,
  isFinite,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";

/** What a verb of saying is followed by: units `[from, to)`, and in what shape. */
export interface Complement {
  readonly from: number;
  readonly to: number;
  readonly kind: "that" | "clause" | "wh" | "quote" | "colon" | "infinitive" | "thing" | "object" | "preposition";
}

/** Where the clause of a verb of saying stands, as far as it bounds what the verb can govern. */
export interface Setting {
  /** The end of the region without its last mark. */
  readonly end: number;
  /** The verb stands in a clause that a subordinator began: the main clause comes after it. */
  readonly subordinate: boolean;
  /** The subject is a relative pronoun: the verb of the clause around it comes after it. */
  readonly relative: boolean;
  /** The object was moved before the subject: "which he said were old". */
  readonly extracted: boolean;
  /** The verb has -ing: a further participle may follow it. */
  readonly ing: boolean;
}

const OBJECT_REACH = 60;

/** What follows the verb at `head`, or null where it governs nothing that is said. */
export function complementOf(units: readonly Unit[], head: number, verb: CueVerb, setting: Setting): Complement | null {
  // "neither confirmed nor denied their presence": verbs in a row share what follows the last.
  const next = cueForm(units[head + 2]?.lower ?? "");
  if (units[head + 1]?.tag === "CC" && next !== null && isVerbal(units[head + 2]) && head + 2 < setting.end) return complementOf(units, head + 2, next, setting);
  const start = startOf(units, head + 1, verb, setting);
  if (start === null || start.from >= setting.end) return null;
  const phrase = start.kind === "thing" || start.kind === "object" || start.kind === "preposition";
  const to = complementEnd(units, start.from, setting, head, phrase);
  return to > start.from ? { ...start, to } : null;
}

type Start = Pick<Complement, "from" | "kind">;

function startOf(units: readonly Unit[], at: number, verb: CueVerb, setting: Setting): Start | null {
  const { frames, lemma } = verb;
  const { end } = setting;
  if (frames.has("point")) return pointed(units, at, setting);
  const said = isParticle(units[at]) ? at + 1 : at;
  const direct = clauseStart(units, said, verb, setting);
  if (direct !== null && !frames.has("person!")) return direct;
  if (frames.has("person") || frames.has("person!")) {
    const told = addressee(units, said, end);
    if (told > said) {
      const behind = clauseStart(units, told, verb, setting) ?? prepositional(units, told, verb, end);
      if (behind !== null) return behind;
    }
    if (direct !== null) return direct;
  }
  const preposition = prepositional(units, said, verb, end);
  if (preposition !== null) return preposition;
  const past = pastAdjuncts(units, said, end);
  if (past > said) {
    const later = clauseStart(units, past, verb, setting);
    if (later !== null) return later;
  }
  if (frames.has("object") && phraseEnd(units, said, end) > said) return { from: said, kind: "object" };
  if (frames.has("thing") && isThing(units, said, end)) return { from: said, kind: "thing" };
  if (lemma === "say" && /^(?:yes|no|so|nothing|as|otherwise)$/.test(units[said]?.lower ?? "") && said + 1 >= end) return { from: said, kind: "thing" };
  return null;
}

const isParticle = (unit: Unit | undefined): boolean => unit?.tag === "RP" || /^(?:back|again|out)$/.test(unit?.lower ?? "");

/** "pointed out that", "pointed to the card". */
function pointed(units: readonly Unit[], at: number, { end }: Setting): Start | null {
  if (units[at]?.lower === "to" && phraseEnd(units, at + 1, end) > at + 1) return { from: at + 1, kind: "preposition" };
  if (units[at]?.lower !== "out") return null;
  const past = pastAdjuncts(units, at + 1, end);
  return past < end ? { from: past, kind: units[past]?.lower === "that" ? "that" : "clause" } : null;
}

/** What is said, where it begins at `at` itself. */
function clauseStart(units: readonly Unit[], at: number, { frames, cueClass, lemma }: CueVerb, setting: Setting): Start | null {
  const { end } = setting;
  const unit = units[at];
  if (unit === undefined || at >= end) return null;
  if (isQuote(unit)) return { from: at, kind: "quote" };
  if (isColon(unit)) return at + 1 < end ? { from: at + 1, kind: "colon" } : null;
  if (isComma(unit) && isQuote(units[at + 1])) return { from: at + 1, kind: "quote" };
  if (unit.lower === "that" && (unit.tag === "IN" || clauseAt(units, at + 1, end))) return { from: at, kind: "that" };
  if (frames.has("quote")) return null;
  if (unit.lower === "to" && frames.has("to") && isBareVerb(units, at + 1)) return { from: at, kind: "infinitive" };
  if (isQuestionWord(unit) && !isRelativeHere(units, at)) {
    const asks = cueClass === "ask" || lemma === "tell";
    if (frames.has("wh") && (/^(?:what|how|why|who|whom|whose|which|whether|whatever)$/.test(unit.lower) || asks)) return { from: at, kind: "wh" };
  }
  if (setting.extracted && (isFinite(unit) || (isAdverb(unit) && isFinite(units[at + 1])))) return { from: at, kind: "clause" };
  if (frames.has("clause") && clauseAt(units, at, end)) return { from: at, kind: "clause" };
  return null;
}

const isBareVerb = (units: readonly Unit[], at: number): boolean => isVerbal(units[at]) || (isAdverb(units[at]) && isVerbal(units[at + 1]));
const isRelativeHere = (units: readonly Unit[], at: number): boolean => isComma(units[at - 1]);

/** True where a clause with a subject and a finite verb begins at `at`; a phrase or clause with its comma may lead to it. */
export function clauseAt(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || at >= end) return false;
  if (unit.text !== "" && isComma(unit)) return false;
  if (isSubordinator(unit) || (isPreposition(unit) && !isTimeNoun(units[at + 1]) && unit.lower !== "to") || unit.tag === "VBG") {
    if (unit.tag === "VBG" && finiteAfterPhrase(units, at + 1, end)) return true;
    if (unit.lower === "after" || unit.lower === "before") return false;
    for (let i = at + 1; i < Math.min(end, at + 40); i++) if (isComma(units[i]) && finiteAfterPhrase(units, i + 1, end)) return true;
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
  for (const limit = Math.min(end, from + OBJECT_REACH); i < limit; i++) {
    const unit = units[i];
    if (isFinite(unit) || (isQuote(unit) && unit?.clausal)) {
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
  isAdverb(unit) || isDash(unit) || isPreposition(unit) || isQuote(unit) || /^(?:[()]|VBN|VBG|VB|CC|TO|RP)$/.test(unit?.tag ?? "") || unit?.lower === "to";

/** The comma opens a remark that another comma or a dash closes. */
function appositive(units: readonly Unit[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit; i++) if (isComma(units[i])) return true;
  return false;
}

/** The unit behind those whom something is told: "reporters", "the court", "him". */
function addressee(units: readonly Unit[], at: number, end: number): number {
  const unit = units[at];
  if (unit === undefined || isTimeNoun(unit)) return at;
  if (unit.tag === "PRP" || /^(?:me|him|her|them|us|you|it)$/.test(unit.lower)) return at + 1;
  const stop = phraseEnd(units, at, end);
  if (stop === at || !isFinite(units[stop])) return stop === at ? at : afterAdjuncts(units, stop, end);
  // "told the court the card was old": two phrases in a row.
  for (let i = at + 1; i < stop; i++) if (/^(?:DT|PRP|PRP\$|EX)$/.test(units[i]?.tag ?? "") && !isPreposition(units[i - 1])) return i;
  return stop - at >= 2 ? stop - 1 : at;
}

function afterAdjuncts(units: readonly Unit[], at: number, end: number): number {
  const unit = units[at];
  if (unit?.lower === "that" || isQuote(unit) || isColon(unit) || (isComma(unit) && isQuote(units[at + 1])) || unit?.lower === "to" || isQuestionWord(unit)) return at;
  return pastAdjuncts(units, at, end);
}

const PREPOSITIONS = ["of", "about", "for", "against", "on", "with", "at"] as const;

/** "called for a truce", "warned of fire": what the preposition governs. */
function prepositional(units: readonly Unit[], at: number, { frames }: CueVerb, end: number): Start | null {
  const word = units[at]?.lower ?? "";
  const wanted = PREPOSITIONS.some((p) => p === word && frames.has(p)) || (word === "to" && frames.has("to-thing"));
  if (!wanted || isTimeNoun(units[at + 1])) return null;
  const governed = phraseEnd(units, at + 1, end) > at + 1 || units[at + 1]?.tag === "VBG" || isQuestionWord(units[at + 1]) || isQuote(units[at + 1]);
  return governed ? { from: at + 1, kind: "preposition" } : null;
}

function isThing(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at];
  if (unit === undefined || isTimeNoun(unit)) return false;
  // "is questioning them": persons are not said.
  if (/^(?:him|her|them|us|me|you)$/.test(unit.lower) && (unit.tag === "PRP" || at + 1 >= end)) return false;
  return phraseEnd(units, at, end) > at || unit.tag === "VBG";
}

/**
 * Where what is said ends: at the end of the region, or before a new act of saying by the same or another source, the main clause
 * that a subordinate one leads to, the verb of the clause around a relative one, or a bracket that closes around it. A `phrase`
 * has no finite verb of its own.
 */
export function complementEnd(units: readonly Unit[], from: number, setting: Setting, head: number, phrase = false): number {
  const { end } = setting;
  let depth = 0;
  let owed = 0;
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.text === "(" || unit.text === "[") depth++;
    else if (unit.text === ")" || unit.text === "]") {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0) continue;
    if (isQuote(unit) && /,["”’'»]*$/.test(unit.text) && trailingSource(units, i + 1, end)) return i + 1;
    if (i === from) continue;
    if (unit.text === ";") return i;
    if (isRelative(unit) || unit.lower === "that") owed++;
    if (phrase && setting.relative && isFinite(unit) && owed-- <= 0) return i;
    if ((isComma(unit) || isDash(unit)) && endsAtComma(units, i, setting, head)) return i;
    if (unit.tag === "CC" && reportsAgain(units, i + 1, head, end, setting.ing)) return isComma(units[i - 1]) ? i - 1 : i;
    if (unit.lower === "according" && units[i + 1]?.lower === "to") return isComma(units[i - 1]) ? i - 1 : i;
    if (unit.lower === "while" && !isComma(units[i - 1]) && sourceReports(units, i + 1, end)) return i;
  }
  return end;
}

function endsAtComma(units: readonly Unit[], comma: number, setting: Setting, head: number): boolean {
  const { end } = setting;
  let next = comma + 1;
  if (next >= end) return false;
  if (trailingSource(units, next, end)) return true;
  if (units[next]?.lower === "compared" || (units[next]?.lower === "as" && isAuxiliary(units[next + 1]))) return true;
  if (units[next]?.tag === "CC" || /^(?:while|although|though|whereas|as)$/.test(units[next]?.lower ?? "")) {
    if (reportsAgain(units, next + 1, head, end, setting.ing)) return true;
    if (sourceReports(units, next + 1, end)) return true;
    return false;
  }
  while (isAdverb(units[next]) && next < end) next++;
  const verb = cueForm(units[next]?.lower ?? "");
  if (units[next]?.tag === "VBG" && verb !== null) return true;
  if (setting.relative && matrixVerbAt(units, comma + 1)) return true;
  return setting.subordinate && mainClauseAt(units, comma + 1, end);
}

/** The verb of the clause around a relative one. */
const matrixVerbAt = (units: readonly Unit[], at: number): boolean => isFinite(units[at]) || (isAdverb(units[at]) && isFinite(units[at + 1]));

/** A phrase and its finite verb, as the main clause behind a subordinate one. */
function mainClauseAt(units: readonly Unit[], at: number, end: number): boolean {
  let i = phraseEnd(units, at, end);
  if (i === at) return false;
  while (i < end && isAdverb(units[i])) i++;
  return isFinite(units[i]);
}

/** "and added", "and saying": the same source goes on, in the same form of the verb. */
function reportsAgain(units: readonly Unit[], at: number, head: number, end: number, ing: boolean): boolean {
  let i = at;
  while (i < end && (isAdverb(units[i]) || units[i]?.lower === "then" || isAuxiliary(units[i]))) i++;
  const unit = units[i];
  const verb = cueForm(unit?.lower ?? "");
  if (unit === undefined || verb === null || i >= end) return false;
  const past = units[head]?.tag ?? "";
  if (ing) return unit.tag === "VBG";
  if (isAuxiliary(units[i - 1])) return !isAuxiliary(units[at - 2]) && unit.tag === "VB" && verb.cueClass === "refuse";
  return isFinite(unit) && (unit.tag === past || (past === "VBN" && unit.tag === "VBD") || (past === "VBD" && unit.tag === "VBN"));
}

/** ", the port said": a reporting clause that closes the sentence, and governs nothing behind it. */
function trailingSource(units: readonly Unit[], at: number, end: number): boolean {
  let i = phraseEnd(units, at, end);
  if (i === at) return false;
  while (i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  const verb = cueForm(units[i]?.lower ?? "");
  if (verb === null || !verb.frames.has("clause") || !/^VB[DZPN]$/.test(units[i]?.tag ?? "")) return false;
  const next = units[i + 1];
  return i + 1 >= end || isComma(next) || isTimeNoun(next) || (isPreposition(next) && !clauseAt(units, pastAdjuncts(units, i + 1, end), end));
}

/** "but officials said": another source speaks. */
function sourceReports(units: readonly Unit[], at: number, end: number): boolean {
  let from = at;
  while (from < end && (isAdverb(units[from]) || isComma(units[from]))) from++;
  let i = phraseEnd(units, from, end);
  if (i === from) return false;
  while (i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  const verb = cueForm(units[i]?.lower ?? "");
  return verb !== null && verb.frames.has("clause") && /^VB[DZPN]?$/.test(units[i]?.tag ?? "");
}


import { pastAdjuncts } from "./adjunct.ts";
import { cueForm, phrasalForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { OUTER, tellsInside } from "./told-inside.ts";
import { opensWhatIsTold } from "./told-that.ts";
import { isAdverb, isAuxiliary, isBe, isComma, isFiniteVerb, isPreposition, isQuote } from "./unit-class.ts";

/** ", which its director attributed to heat" */
export function sourceAscribes(units: readonly Unit[], at: number, end: number): boolean {
  let verb = phraseEnd(units, at, end);
  if (verb === at) return false;
  while (isAuxiliary(units[verb]) || isAdverb(units[verb])) verb++;
  const { frames } = cueForm(units[verb]?.lower ?? "") ?? {};
  return frames?.has("object") === true && /^VB[DZPN]$/.test(units[verb]?.tag ?? "");
}

/** How many words a count may have before its figure: "put the number of the missing at 187". */
const COUNT = 12;

/** ", but the operator put the number at 187": another count, by somebody else. */
export function sourceCounts(units: readonly Unit[], at: number, end: number): boolean {
  const verb = phraseEnd(units, at, end);
  if (verb === at || !/^(?:puts?|gave|gives|counted|counts|listed|lists|raised|raises)$/.test(units[verb]?.lower ?? "")) return false;
  for (let i = verb + 1; i < Math.min(end, verb + COUNT); i++) {
    if (units[i]?.tag === "CD" || units[i]?.kind === "number") return true;
    if (isComma(units[i]) || isFiniteVerb(units[i])) return false;
  }
  return false;
}

/** ", but the type of missile, according to three specialists, is …" */
export function isVouchedFor(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  return stop > at && isComma(units[stop]) && units[stop + 1]?.lower === "according" && units[stop + 2]?.lower === "to";
}

/** "said that the colonel had assured him they were there, and that …": an act around this one has its "that". */
export function thatBefore(units: readonly Unit[], head: number): boolean {
  for (let i = head - 1; i > 0 && head - i < OUTER; i--)
    if (units[i]?.lower === "that" && (cueForm(units[i - 1]?.lower ?? "") !== null ? units[i]?.tag === "IN" : opensWhatIsTold(units, i)))
      return true;
  return false;
}

/** How many words of an act are looked through for whoever is told. */
const LISTENER = 8;

/**
 * "said that she was told by a clerk that it was lost, and that she left", "says that he told the guard that it burned, and that the guard laughed":
 * the "that" behind "and" at `and` goes on with the act around the one at `head`, as its subject is whoever told it or was told.
 */
export function goesOnAround(units: readonly Unit[], head: number, from: number, and: number): boolean {
  if (units[from]?.lower !== "that" || units[and + 1]?.lower !== "that" || !(thatBefore(units, head) || saysBefore(units, head)))
    return false;
  const [subject, noun] = [units[and + 2], units[and + 3]];
  let speaker = head - 1;
  while (speaker > 0 && (isAuxiliary(units[speaker]) || isAdverb(units[speaker]))) speaker--;
  if (subject?.tag === "PRP") return subject.lower === units[speaker]?.lower && subject.lower !== units[from + 1]?.lower;
  if (subject?.lower !== "the" || noun?.lower === units[from + 2]?.lower) return false;
  if (units[speaker]?.lower === noun?.lower) return true;
  return units.slice(head + 1, Math.min(from, head + LISTENER)).some(({ lower }) => lower === noun?.lower);
}

/** "said the doctor says it is cholera, but that …": an act around this one does without "that". */
export function saysBefore(units: readonly Unit[], head: number): boolean {
  for (let i = head - 1; i > 0 && head - i < OUTER && !isComma(units[i]); i--)
    if (isFiniteVerb(units[i])) return cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true;
  return false;
}

/** How far the comma that closes a clause is looked for. */
const CLAUSE = 24;

/** "but two engineers who asked not to be named told the paper": the second finite verb behind "who", or `who` itself. */
function behindWho(units: readonly Unit[], who: number, end: number): number {
  let seen = false;
  for (let i = who + 1; i < Math.min(end, who + 16) && !isComma(units[i]) && units[i]?.tag !== "CC"; i++) {
    if (!isFiniteVerb(units[i])) continue;
    if (seen) return i;
    seen = true;
    // "that" and a verb of saying owe a verb of their own.
    if (cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true && units[i + 1]?.tag !== "RB" && units[i + 1]?.lower !== "not")
      return who;
  }
  return who;
}

/** ", which the coroner called a fiction, | showed": the unit behind the comma that closes a relative clause, or `comma`. */
function behindClosing(units: readonly Unit[], comma: number, end: number): number {
  for (let i = comma + 2; i < Math.min(end, comma + CLAUSE); i++) if (isComma(units[i])) return i + 1;
  return comma;
}

/** The unit behind what belongs to a subject that ends before `at`: an apposition or a relative clause. */
function behindSubject(units: readonly Unit[], at: number, end: number): number {
  if (units[at]?.lower === "who") return behindWho(units, at, end);
  if (!isComma(units[at])) return at;
  // "though an engineer, Dr Nath, cautioned"
  const apposed = phraseEnd(units, at + 1, end);
  if (apposed > at + 1 && isComma(units[apposed])) return apposed + 1;
  return /^(?:which|who|whose)$/.test(units[at + 1]?.lower ?? "") ? behindClosing(units, at, end) : at;
}

/** "but officials said": another source speaks. */
export function sourceReports(units: readonly Unit[], at: number, end: number): boolean {
  let from = at;
  while (from < end && (isAdverb(units[from]) || isComma(units[from]))) from++;
  if (isPreposition(units[from])) from = pastAdjuncts(units, from, end);
  const subject = phraseEnd(units, from, end);
  if (subject === from) return false;
  let i = behindSubject(units, subject, end);
  let passive = false;
  for (; i < end && (isAdverb(units[i]) || isAuxiliary(units[i])); i++) passive = isBe(units[i]);
  const verb = phrasalForm(units, i)?.verb ?? cueForm(units[i]?.lower ?? "");
  if (passive && /^(?:unable|unwilling)$/.test(units[i]?.lower ?? "") && units[i + 1]?.lower === "to") return true;
  if (passive && units[i]?.tag !== "VBG") return false;
  const declines = (verb?.cueClass === "refuse" && verb.frames.has("to") && units[i + 1]?.lower === "to") || verb?.cueClass === "deny";
  return (declines || verb?.frames.has("clause") === true) && /^VB[DZPN]?$/.test(units[i]?.tag ?? "");
}

/** How many words a subject may have before the verb that tells whether a clause behind a semicolon is still told. */
const SUBJECT = 10;

/**
 * "The trawler, it said, had turned; the master had reported it at once": the clause behind the semicolon stands in the tense of what somebody is said to
 * have told, and nobody else is named who says it. `head` is the verb of saying.
 */
export function goesOnAsTold(units: readonly Unit[], semicolon: number, end: number, head: number): boolean {
  if (!/^VB[DN]$/.test(units[head]?.tag ?? "")) return false;
  // "said doctors had warned her that …; she told them": whoever tells all of it goes on.
  for (let i = head - 1; i >= 0 && units[i]?.text !== ";"; i--)
    if (units[i]?.tag === "VBD" && cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true) return false;
  let verb = phraseEnd(units, semicolon + 1, Math.min(end, semicolon + SUBJECT));
  if (verb === semicolon + 1) return false;
  while (isAdverb(units[verb])) verb++;
  // "; she told them to wait": they are people of what is told.
  const tells = units[semicolon + 1]?.tag === "PRP" && verb === semicolon + 2 && tellsInside(units, verb);
  if (!tells && !/^(?:had|would|'d|’d)$/.test(units[verb]?.lower ?? "")) return false;
  // "said no such thing; he had said that they might": another thing that was said.
  if (units[semicolon + 1]?.tag === "PRP" && !tells && cueForm(units[verb + 1]?.lower ?? "")?.frames.has("clause") === true) return false;
  for (let i = verb; i < end; i++) {
    if (isQuote(units[i])) return false;
    // "…; the defendant had never complained, she noted"
    if (isComma(units[i]) && sourceReports(units, i + 1, end)) return false;
  }
  return true;
}

/** ", and they'd said it was in the plan": a further clause of what is told, in the past perfect as all before it. */
export function isToldBefore(units: readonly Unit[], from: number, and: number, end: number): boolean {
  let perfect = false;
  for (let i = from; i < and; i++) {
    if (!isFiniteVerb(units[i])) continue;
    if (!/^(?:had|'d|’d)$/.test(units[i]?.lower ?? "")) return false;
    perfect = true;
  }
  const verb = phraseEnd(units, and + 1, end);
  return perfect && verb > and + 1 && /^(?:had|'d|’d)$/.test(units[verb]?.lower ?? "") && units[verb + 1]?.tag === "VBN";
}

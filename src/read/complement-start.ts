import { clauseAt } from "./clause.ts";
import type { Start } from "./complement.ts";
import { isThing } from "./complement-object.ts";
import type { Setting } from "./complement-setting.ts";
import type { CueVerb } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isReportingAside } from "./segments.ts";
import { isAdverb, isComma, isPreposition, isRelative } from "./unit-class.ts";

/** What is said behind verbs in places where a pronoun, or a phrase before a clause, would be taken for the beginning of another one; null elsewhere. */
export function ownStart(units: readonly Unit[], said: number, { frames, lemma }: CueVerb, { end, negated }: Setting): Start | null {
  const word = units[said]?.lower ?? "";
  // "did not report it until her nephew told her": a pronoun is the whole of it.
  if (frames.has("thing") && !frames.has("person!") && /^(?:it|this|that|them)$/.test(word) && BEGINS.test(units[said + 1]?.lower ?? ""))
    return { from: said, kind: "thing" };
  // "said he had said it, and that he was right"
  if (lemma === "say" && word === "it" && isComma(units[said + 1]) && units[said + 2]?.tag === "CC") return { from: said, kind: "thing" };
  // "suggested no more than that it was old"
  if (word === "no" && units[said + 1]?.lower === "more" && units[said + 2]?.lower === "than" && units[said + 3]?.lower === "that")
    return { from: said + 3, kind: "that" };
  // "read us the reply, which says"
  if (lemma === "read" && /^(?:me|us|him|her|them)$/.test(word) && readsOut(units, said + 1, end)) return { from: said + 1, kind: "thing" };
  // "found it likely, though not proven, that gas was used"
  const held = word === "it" ? behindHeld(units, said, end) : null;
  if (held !== null && /^(?:find|hold|deem|judge|consider|think|believe|call|regard)$/.test(lemma)) return { from: held, kind: "that" };
  // "could not exclude poison"
  const could = /^(?:could|can|cannot)$/.test(units[said - 3]?.lower ?? "");
  if (lemma === "exclude" && negated && could && isThing(units, said, end)) return { from: said, kind: "thing" };
  // "said in her opinion he was dead by then"
  return frames.has("clause") && isOpinion(units, said) && clauseAt(units, said + 3, end) ? { from: said, kind: "clause" } : null;
}

/** How sure somebody holds something to be; of what is held unlikely the word is part of what is said. */
const HELD = /^(?:likely|probable|possible|plausible|conceivable|proven|proved|established|clear|certain)$/;
/** How many words a remark may have before the "that". */
const REMARK = 8;

/** "it likely | that", "it highly likely, though not proven, | that": the unit of the "that", or null. */
function behindHeld(units: readonly Unit[], it: number, end: number): number | null {
  let at = it + 1;
  while (isAdverb(units[at]) && !HELD.test(units[at]?.lower ?? "")) at++;
  if (!HELD.test(units[at]?.lower ?? "")) return null;
  if (units[at + 1]?.lower === "that") return clauseAt(units, at + 2, end) ? at + 1 : null;
  if (!isComma(units[at + 1])) return null;
  for (let i = at + 2; i < Math.min(end, at + REMARK); i++) if (isComma(units[i])) return units[i + 1]?.lower === "that" ? i + 1 : null;
  return null;
}

/** Words that begin a clause of time or reason. */
const BEGINS = /^(?:until|when|before|after|because|unless)$/;

/** "the reply, which says": something written, and what it says. */
function readsOut(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end, NO_LINKS);
  return (
    /^(?:repl(?:y|ies)|letters?|e-?mails?|notes?|messages?|texts?|statements?|minutes)$/.test(units[stop - 1]?.lower ?? "") &&
    (stop >= end || isComma(units[stop]) || isRelative(units[stop]))
  );
}

const NO_LINKS: ReadonlySet<string> = new Set(["'s"]);

/** "in her opinion", "in my view" */
const isOpinion = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "in" && units[at + 1]?.tag === "PRP$" && /^(?:opinion|view|judge?ment|experience)$/.test(units[at + 2]?.lower ?? "");

/** "had written in a spirit of love, he said,": the first comma behind a phrase opens a remark on who says something. */
export function isClosedByRemark(units: readonly Unit[], at: number, lemma: string, end: number): boolean {
  if (!isPreposition(units[at]) || !/^(?:write|post|tweet)$/.test(lemma)) return false;
  let comma = at;
  while (comma < end && !isComma(units[comma])) comma++;
  let close = comma + 1;
  while (close < end && !isComma(units[close])) close++;
  return comma < end && isReportingAside(units, comma + 1, close);
}

import type { CueVerb } from "./cue-form.ts";
import type { Unit } from "./region.ts";
import { isComma, isFiniteVerb, isQuote, isTimeNoun } from "./unit-class.ts";

/** "promised “a present” to the rebels", "complained of “a taste of coins” an hour before": words in quotation marks that end the phrase. */
export function isQuotedThing(units: readonly Unit[], at: number, { frames }: CueVerb): boolean {
  const [quote, next] = [units[at], units[at + 1]];
  // "shouted “Hold my coat” to her friend": whoever it is shouted to.
  if (isQuote(quote) && /^["“‘']\p{Lu}/u.test(quote?.text ?? "") && /^(?:to|at|across|through|from)$/.test(next?.lower ?? ""))
    return phraseEndsIn(units, at + 2);
  if (!isQuote(quote) || quote?.clausal === true) return false;
  if (isComma(next) && units[at + 2]?.lower === "which") return true;
  if (next?.lower === "to") return frames.has("person") && phraseEndsIn(units, at + 2);
  return /^(?:an?|the|last|this)$/.test(next?.lower ?? "") && (isTimeNoun(units[at + 2]) || isTimeNoun(units[at + 3]));
}

const phraseEndsIn = (units: readonly Unit[], at: number): boolean => /^(?:DT|NNP|PRP|PRP\$)$/.test(units[at]?.tag ?? "");

/** "confirmed this to him", "denied it and left": the pronoun at `at` is all that is said. */
export const isLone = (units: readonly Unit[], at: number): boolean =>
  /^(?:this|that|it|so|them)$/.test(units[at]?.lower ?? "") &&
  (isTimeAhead(units, at + 1) ||
    isSubjectAhead(units, at + 1) ||
    // "wrote it down and the manager told her"
    /^(?:down|up|out|over|back)$/.test(units[at + 1]?.lower ?? "") ||
    (/^to$/.test(units[at + 1]?.lower ?? "") && units[at + 2]?.tag !== "VB") ||
    /^(?:twice|again|once|already|in|on|from|during|while|every|when|after|before|until|because|and|but|first|,)$/.test(
      units[at + 1]?.lower ?? "",
    ) ||
    (units[at + 1]?.lower === "at" && /^\d{1,2}[:.]\d\d$|^(?:noon|dawn|midnight|dusk|midday|once)$/.test(units[at + 2]?.lower ?? "")));

/** "When she queried it | he laughed": a form that is only a subject, with its verb. */
const isSubjectAhead = (units: readonly Unit[], at: number): boolean =>
  /^(?:i|he|she|we|they)$/.test(units[at]?.lower ?? "") && isFiniteVerb(units[at + 1]);

/** "it last night", "this on Monday", "it at 10:07". */
const isTimeAhead = (units: readonly Unit[], at: number): boolean =>
  isTimeNoun(units[at]) ||
  (/^(?:last|on|late|early|at)$/.test(units[at]?.lower ?? "") && (isTimeNoun(units[at + 1]) || units[at + 1]?.kind === "number"));

/** "I told the clerk and he laughed": what somebody was told is left out, and a further clause begins. */
export function isToldAlone(units: readonly Unit[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + ADDRESSED); i++) {
    if (isFiniteVerb(units[i]) || isQuote(units[i]) || isComma(units[i]) || units[i]?.lower === "that") return false;
    // "I told her to ring the police and she said"
    if (units[i]?.lower === "to" && units[i + 1]?.tag === "VB") return false;
    if (i > at && units[i]?.tag === "CC") return /^(?:i|he|she|we|they)$/.test(units[i + 1]?.lower ?? "") && isFiniteVerb(units[i + 2]);
  }
  return false;
}

/** How far whoever is told reaches. */
const ADDRESSED = 8;

import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { OUTER } from "./told-inside.ts";
import { isAdverb, isAuxiliary, isComma, isFiniteVerb } from "./unit-class.ts";

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
    if (units[i]?.lower === "that" && units[i]?.tag === "IN" && cueForm(units[i - 1]?.lower ?? "") !== null) return true;
  return false;
}

/** "said the doctor says it is cholera, but that …": an act around this one does without "that". */
export function saysBefore(units: readonly Unit[], head: number): boolean {
  for (let i = head - 1; i > 0 && head - i < OUTER && !isComma(units[i]); i--)
    if (isFiniteVerb(units[i])) return cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true;
  return false;
}

import type { Said } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { sourceReports } from "./said-beside.ts";
import { isAuxiliary, isBe, isFiniteVerb, isQuestionWord } from "./unit-class.ts";

/** Something in what is said begins a clause with a finite verb of its own, which "and" may go on with. */
export function opensClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i])) return true;
  return false;
}

/** "asked whether he wanted it and he replied": the answer. */
function answersBehind(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  return stop > at && isFiniteVerb(units[stop]) && /^(?:repl|answer|respond|retort)/.test(units[stop]?.lower ?? "");
}

/** Why a question or an order ends before the "and" that tells what came of it; null where it goes on. */
export function whyAtOutcome(
  { units, from, setting: { end, negated } }: Said,
  i: number,
): "main-clause" | "another-source" | "same-source" | null {
  // "would not say who he was and told the cook that …"
  if (
    negated &&
    isQuestionWord(units[from]) &&
    units[i + 1]?.tag === "VBD" &&
    cueForm(units[i + 1]?.lower ?? "")?.frames.has("person!") === true
  )
    return "same-source";

  // "asked her would she drink it and she hung up": a question ends before what came of it.
  if (isAuxiliary(units[from]) && units[i + 1]?.tag === "PRP" && isFiniteVerb(units[i + 2])) return "main-clause";
  // "I asked him if it was so and he said": the answer is no part of the question.
  if (isQuestionWord(units[from]) && (sourceReports(units, i + 1, end) || answersBehind(units, i + 1, end))) return "another-source";
  // "asked him why it was shut and was told": whoever asks is told so.
  if (isQuestionWord(units[from]) && isBe(units[i + 1]) && /^(?:told|informed|assured|refused)$/.test(units[i + 2]?.lower ?? ""))
    return "same-source";
  // "asked her to write it down and she refused": what somebody is told to do ends before what came of it.
  if (units[from]?.lower === "to" && units[i + 1]?.tag === "PRP" && isFiniteVerb(units[i + 2]) && !opensClause(units, from, i))
    return "main-clause";
  return null;
}

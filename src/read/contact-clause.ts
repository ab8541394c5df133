import { cueForm } from "./cue-form.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isComma, isConjunction, isDash, isFiniteVerb, isNominal, isNoun, isQuote } from "./unit-class.ts";

/** How many words a clause between a subject and its verb may have. */
const LONGEST = 16;
const SPEAKS_OF = /^(?:i|we|he|she|they|you)$/;

/**
 * The first unit of a subject whose own clause stands between it and its verb at `verb`: "a nurse who asked not to be named for fear of reprisals |
 * said", "a villager I've spoken to before | says". Null where no such clause stands there.
 */
export function behindItsClause(units: readonly Unit[], verb: number, first: number): number | null {
  let finite = 0;
  for (let i = verb - 1; i > first && verb - i <= LONGEST; i--) {
    const unit = units[i];
    if (
      unit === undefined ||
      isComma(unit) ||
      isDash(unit) ||
      /^[:;]$/.test(unit.text) ||
      (isQuote(unit) && units[i - 1]?.lower !== "that") ||
      isConjunction(unit)
    )
      return null;
    // "The woman who wrote that she | had seen it"
    if (finite === 0 && unit.lower === "that" && unit.tag === "IN") return null;
    if (isFiniteVerb(unit) && (i + 1 === verb || !isFiniteVerb(units[i + 1]))) finite++;
    // "a woman who said her neighbour | had confessed": the phrase before the verb begins what she said.
    if (isFiniteVerb(unit) && isNominal(units[i + 1]) && takesClause(unit)) return null;
    if (finite > 1) return null;
    // "a teacher to whom he complained"
    if (finite > 0 && unit.lower === "whom" && /^(?:to|with|from)$/.test(units[i - 1]?.lower ?? "") && isNoun(units[i - 2]))
      return phraseStart(units, i - 2, first);
    if (finite === 0 || !isNoun(units[i - 1])) continue;
    if (/^who(?:se)?$/.test(unit.lower) || (SPEAKS_OF.test(unit.lower) && isFiniteVerb(units[i + 1]) && !governs(units, i - 1, first)))
      return phraseStart(units, i - 1, first);
  }
  return null;
}

const takesClause = ({ lower }: Unit): boolean => {
  const frames = cueForm(lower)?.frames;
  return frames?.has("clause") === true && !frames.has("thing") && !lower.startsWith("answer");
};

/** A verb of saying before the noun takes the pronoun for the subject of what is said: "told the nurse he …". */
function governs(units: readonly Unit[], noun: number, first: number): boolean {
  for (let i = noun; i >= first && noun - i < 12; i--) {
    if (isComma(units[i])) return false;
    if (isFiniteVerb(units[i]) || cueForm(units[i]?.lower ?? "") !== null) return true;
  }
  return false;
}

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
    if (unit === undefined || isWall(units, i)) return null;
    // "The woman who wrote that she | had seen it"
    if (finite === 0 && unit.lower === "that" && unit.tag === "IN") return null;
    if (isFiniteVerb(unit) && (i + 1 === verb || !isFiniteVerb(units[i + 1]))) finite++;
    // "a woman who said her neighbour | had confessed": the phrase before the verb begins what she said.
    if (isFiniteVerb(unit) && isNominal(units[i + 1]) && takesClause(unit)) return null;
    if (finite > 1) return null;
    const noun = finite === 0 ? null : nounBefore(units, i, first);
    if (noun !== null) return phraseStart(units, noun, first);
  }
  return null;
}

/** The noun that a clause which begins at `at` hangs on, or null: "a nurse | who", "a teacher | to whom", "a villager | I've spoken to". */
function nounBefore(units: readonly Unit[], at: number, first: number): number | null {
  if (isToWhom(units, at)) return at - 2;
  if (!isNoun(units[at - 1])) return null;
  const word = units[at]?.lower ?? "";
  const contact = SPEAKS_OF.test(word) && isFiniteVerb(units[at + 1]) && !governs(units, at - 1, first);
  return /^who(?:se)?$/.test(word) || contact ? at - 1 : null;
}

/** What no clause between a subject and its verb reaches over. */
const isWall = (units: readonly Unit[], at: number): boolean =>
  isComma(units[at]) ||
  isDash(units[at]) ||
  /^[:;]$/.test(units[at]?.text ?? "") ||
  (isQuote(units[at]) && units[at - 1]?.lower !== "that") ||
  isConjunction(units[at]);

/** "a teacher to | whom he complained" */
const isToWhom = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "whom" && /^(?:to|with|from)$/.test(units[at - 1]?.lower ?? "") && isNoun(units[at - 2]);

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

import { cueForm } from "./cue-form.ts";
import type { Unit } from "./region.ts";
import { isComma, isNoun, isPreposition, isRelative, isVerbal } from "./unit-class.ts";

/** "told the inquiry", "said in a letter": a listener, or words that say in what something is said, stand behind the verb. */
const isTelling = (verb: Unit | undefined, next: Unit | undefined): boolean => {
  const frames = cueForm(verb?.lower ?? "")?.frames;
  return (
    frames?.has("person!") === true ||
    (frames?.has("clause") === true && !frames.has("thing") && isPreposition(next) && /^VB[DZ]$/.test(verb?.tag ?? ""))
  );
};

/** A phrase with its preposition, whose noun is at `at`: "in a video". */
function within(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (i > 0 && /^(?:NN|JJ|DT|PRP\$|CD)/.test(units[i]?.tag ?? "")) i--;
  return isPreposition(units[i]);
}

/** How many words a listener and the way of telling him may have: "told the Harbour News by telephone that". */
const LISTENER = 14;

/**
 * The "that" at `that` begins what somebody is told, and no clause of the noun before it: "told the inquiry | that the skipper dismissed a
 * report", "told the Herald by telephone | that the envoy quoted the mayor".
 */
export function opensWhatIsTold(units: readonly Unit[], that: number): boolean {
  if (units[that]?.lower !== "that") return false;
  let phrases = 0;
  for (let i = that - 1; i >= 0 && that - i <= LISTENER; i--) {
    const unit = units[i];
    if (isComma(unit) || isRelative(unit) || unit?.lower === "that") return false;
    // "in a video circulated by the ministry": a participle of the noun before it.
    if (
      /^VB[DN]$/.test(unit?.tag ?? "") &&
      isNoun(units[i - 1]) &&
      /^(?:by|in|on|to|at|from)$/.test(units[i + 1]?.lower ?? "") &&
      within(units, i - 1)
    )
      continue;
    if (isVerbal(unit)) return isTelling(unit, units[i + 1]) && phrases < 2;
    // "told the court the story that he denied": the second of two phrases is what is told.
    if (unit?.tag === "DT" && !isPreposition(units[i - 1])) phrases++;
  }
  return false;
}

import { cueForm } from "./cue-form.ts";
import type { Unit } from "./region.ts";
import { isComma, isPreposition, isRelative, isVerbal } from "./unit-class.ts";

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
    if (isVerbal(unit)) return cueForm(unit?.lower ?? "")?.frames.has("person!") === true && phrases < 2;
    // "told the court the story that he denied": the second of two phrases is what is told.
    if (unit?.tag === "DT" && !isPreposition(units[i - 1])) phrases++;
  }
  return false;
}

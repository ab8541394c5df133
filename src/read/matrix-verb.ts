import { cueForm } from "./cue-form.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  isAdverb,
  isComma,
  isConjunction,
  isFiniteVerb,
  isPreposition,
  isQuote,
  isRelative,
  isSubordinator,
  isVerbal,
} from "./unit-class.ts";

/** How many more finite verbs are owed from `at` on: a quotation behind "that" has the verb of its clause, "a channel that “people are dying” has". */
export function clausesAt(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  if (isQuote(unit)) return unit.clausal && units[at - 1]?.lower === "that" ? -1 : 0;
  // "swore to him it was real"
  const told = units[at + 1]?.lower === "to" && units[at + 2]?.tag === "PRP" ? units[at + 3] : units[at + 1];
  return beginsAnother(unit, told) ? 1 : 0;
}

/** A further clause, with a finite verb of its own, begins with this word or behind it. */
const beginsAnother = (unit: Unit, next: Unit | undefined): boolean =>
  isRelative(unit) ||
  unit.lower === "that" ||
  isConjunction(unit) ||
  isSubordinator(unit) ||
  (isVerbal(unit) && !(isPreposition(next) || isComma(next) || isQuote(next)) && (cueForm(unit.lower)?.frames.has("clause") ?? false));

/**
 * "A photo | that shows the wreck has been taken down": the noun at `noun`, before a relative clause or a participle, is the subject of a clause
 * around whose verb has not come yet.
 */
export function awaitsVerb(units: readonly Unit[], noun: number, first: number): boolean {
  const from = phraseStart(units, noun, first);
  const before = units[from - 1];
  if (from > noun) return false;
  if (from <= first || before?.text === ";" || isConjunction(before) || isSubordinator(before)) return true;
  if (before?.lower === "that" && before.tag === "IN") return true;
  const frames = isVerbal(before) ? cueForm(before?.lower ?? "")?.frames : undefined;
  if (frames !== undefined) return frames.has("clause") && !frames.has("thing");
  for (let i = first; i < from; i++) if (isFiniteVerb(units[i])) return false;
  return true;
}

/** How far the verb of the clause around is looked for. */
const REACH = 60;

/** True where a clause with its verb begins at `from` and the verb of a clause around it follows: "that shows the wreck was moved | has gone". */
export function leavesVerb(units: readonly Unit[], from: number, end: number): boolean {
  let owed = 1;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const joined = isConjunction(units[i - 1]) || (isAdverb(units[i - 1]) && isConjunction(units[i - 2]));
    if (isFiniteVerb(units[i]) && units[i - 1]?.tag !== "DT" && !joined && owed-- <= 0) return true;
    if (i > from && !isConjunction(units[i])) owed += clausesAt(units, i);
  }
  return false;
}

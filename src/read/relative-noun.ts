import type { Unit } from "./region.ts";
import { isAdverb, isComma, isConjunction, isFiniteVerb, isNoun, isPreposition, isRelative, isTimeNoun } from "./unit-class.ts";

/** How many words may stand between a noun and the comma before its relative pronoun. */
const LONGEST = 12;
const DATED = /^(?:dated|timed|sent|posted|uploaded|published|issued|broadcast|aired|written|signed|filed|recorded|filmed|made|released)$/;

/**
 * The noun that the relative pronoun at `at` stands for: right before it, or before words between commas that say when, "a post, at 21:07, that
 * says". Null where there is none.
 */
export function nounOfRelative(units: readonly Unit[], at: number): number | null {
  // "The young fellow who runs it", whatever its tag
  if (units[at]?.lower === "who" && units[at - 1]?.tag === "JJ" && at > 1) return at - 1;
  if (isNoun(units[at - 1]) || /^(?:those|one|some|many|others)$/.test(units[at - 1]?.lower ?? "")) return at - 1;
  return beforeDate(units, at);
}

/** The noun before a date or time between commas that the relative pronoun at `at` follows, or null. */
export function beforeDate(units: readonly Unit[], at: number): number | null {
  if (!isComma(units[at - 1]) || !(isRelative(units[at]) || units[at]?.lower === "that")) return null;
  let verb = at + 1;
  while (isAdverb(units[verb])) verb++;
  if (!isFiniteVerb(units[verb])) return null;
  let timed = false;
  for (let i = at - 2; i > 0 && at - i <= LONGEST; i--) {
    const unit = units[i];
    if (isComma(unit)) return timed && isDate(units[i + 1]) && isNoun(units[i - 1]) && !isTimeNoun(units[i - 1]) ? i - 1 : null;
    timed ||= isTimeNoun(unit) || unit?.kind === "number";
    if (isConjunction(unit) || (isFiniteVerb(unit) && !DATED.test(unit?.lower ?? ""))) return null;
  }
  return null;
}

/** What begins words that say when: "at 21:07", "dated 4 May", "sent at noon". */
const isDate = (unit: Unit | undefined): boolean => isPreposition(unit) || DATED.test(unit?.lower ?? "");

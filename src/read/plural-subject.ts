import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import { isAdverb, isComma, isConjunction, isPreposition, isQuote, isSubordinator } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * "Pensioners hurt when their coach left the road near Orle Cross | say": a form of the plural, behind a phrase of the singular and a participle of the plural
 * phrase that opens the region.
 */
export function pluralBefore(
  units: readonly Unit[],
  { head, first: verb, words }: VerbGroup,
  from: number,
  at: number,
  first: number,
): Subject | null {
  const opening = phraseEnd(units, first, verb);
  if (words.length > 0 || !/^VBP?$/.test(units[head]?.tag ?? "") || from <= opening || units[opening - 1]?.tag !== "NNS") return null;
  if (!/^VB[DN]$/.test(units[opening]?.tag ?? "") || !/^NNP?$/.test(units[at]?.tag ?? "") || isConjunction(units[from - 1])) return null;
  for (let i = opening; i < verb; i++)
    if (isComma(units[i]) || isQuote(units[i]) || units[i]?.tag === "CC" || units[i]?.lower === "that") return null;
  return isPreposition(units[opening + 1]) ||
    isSubordinator(units[opening + 1]) ||
    isAdverb(units[opening + 1]) ||
    units[opening + 1]?.tag === "WRB"
    ? { from: first, to: verb, how: "before" }
    : null;
}

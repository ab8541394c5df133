import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import { isAdverb, isComma, isConjunction, isFiniteVerb, isPreposition, isQuote, isSubordinator } from "./unit-class.ts";
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

/** "Noting that it rained, the mayor left": the phrase behind the comma, before a finite verb. */
export function followingSubject(units: readonly Unit[], from: number): Subject | null {
  for (let i = from; i < Math.min(units.length, from + 60); i++) {
    if (!isComma(units[i]) && !(isQuote(units[i]) && /,["”’»']*$/.test(units[i]?.text ?? ""))) continue;
    const to = phraseEnd(units, i + 1, units.length);
    let verb = to;
    while (isAdverb(units[verb])) verb++;
    if (to > i + 1 && isFiniteVerb(units[verb])) return { from: i + 1, to, how: "participle" };
  }
  return null;
}

import { phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isOfContact } from "./segments.ts";
import { isAdverb, isAuxiliary, isComma, isConjunction, isDash, isFiniteVerb, isRelative, isSubordinator, isVerbal } from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** "had radioed that he was out of fuel and had asked": the verb before with the same auxiliary, or null. */
export function alikeBefore(units: readonly Unit[], first: number, end: number, { words }: VerbGroup): VerbGroup | null {
  if (!words.includes("had")) return null;
  for (let i = end - 1; i >= first; i--) if (units[i]?.lower === "had" && isFiniteVerb(units[i])) return groupAt(units, i, first, end);
  return null;
}

/** The finite verb of the same form next before `end`, else the next of any form: verbs in a row agree. */
export function nearestVerb(units: readonly Unit[], first: number, end: number, tag: string): VerbGroup | null {
  let other: number | null = null;
  for (let i = end - 1; i >= first; i--) {
    if (!isFiniteVerb(units[i]) || (units[i - 1]?.lower ?? "") === "that" || isOfContact(units, i)) continue;
    if (units[i]?.tag === tag) return groupAt(units, i, first, end);
    other ??= i;
  }
  return other === null ? null : groupAt(units, other, first, end);
}

/** The group of the verb that the finite word at `at` belongs to: "had | gone". */
export function groupAt(units: readonly Unit[], at: number, first: number, end: number): VerbGroup {
  let head = at;
  while (head + 1 < end && (isAuxiliary(units[head]) || isAdverb(units[head])) && (isVerbal(units[head + 1]) || isAdverb(units[head + 1])))
    head++;
  return verbGroup(units, isVerbal(units[head]) ? head : at, first);
}

/**
 * The last finite verb before `end` whose clause is no subordinate or relative one: its subject begins the region, or stands behind a
 * comma, a semicolon or a conjunction.
 */
export function mainVerb(units: readonly Unit[], first: number, end: number): VerbGroup | null {
  let found: VerbGroup | null = null;
  for (let i = first; i < end; i++) {
    if (!isFiniteVerb(units[i])) continue;
    const group = groupAt(units, i, first, end);
    const before = group.first - 1;
    i = Math.max(i, group.head);
    if (before < first || isRelative(units[before]) || units[before]?.lower === "that") continue;
    if (isComma(units[before]) || isDash(units[before]) || isConjunction(units[before])) {
      found ??= group;
      continue;
    }
    const from = phraseStart(units, before, first);
    if (from > before) continue;
    const lead = units[from - 1];
    const opens =
      from <= first || isComma(lead) || lead?.text === ";" || isDash(lead) || lead?.tag === "CC" || (isAdverb(lead) && from - 1 <= first);
    const leads = isSubordinator(units[first]) || (isAdverb(units[first]) && isSubordinator(units[first + 1]));
    if (opens || (found === null && !isSubordinator(lead) && !(leads && from <= first + 2))) found = group;
  }
  return found;
}

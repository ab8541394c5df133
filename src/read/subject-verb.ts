import { cueForm } from "./cue-form.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isOfContact } from "./segments.ts";
import { tellsInside } from "./told-inside.ts";
import { isAdverb, isAuxiliary, isComma, isConjunction, isDash, isFiniteVerb, isRelative, isSubordinator, isVerbal } from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** "had radioed that he was out of fuel and had asked": the verb before with the same auxiliary, or null. */
export function alikeBefore(units: readonly Unit[], first: number, end: number, { words }: VerbGroup): VerbGroup | null {
  if (!words.includes("had")) return null;
  for (let i = end - 1; i >= first; i--) if (units[i]?.lower === "had" && isFiniteVerb(units[i])) return groupAt(units, i, first, end);
  return null;
}

/**
 * ", he said, | and thought", "He had heard a cry, he said, | and reported it": what is seen or thought, or done in the past perfect, is told of somebody,
 * and is no further act of whoever tells it.
 */
export function isToldOfSomebody(units: readonly Unit[], and: number): boolean {
  const verb = units[and + 1];
  if (units[and]?.lower !== "and" || !/^VB[DN]$/.test(verb?.tag ?? "")) return false;
  const cue = cueForm(verb?.lower ?? "");
  if (cue?.cueClass === "perceive" || cue?.cueClass === "suspect") return true;
  const handsOn =
    /^(?:report|mention|describe|write)$/.test(cue?.lemma ?? "") && /^(?:it|this|him|her|them)$/.test(units[and + 2]?.lower ?? "");
  return (handsOn || tellsInside(units, and + 1)) && isOfPerfect(units, and - 2);
}

/** "He had heard a cry, | he said": the clause before a remark that ends at `at` is one of the past perfect. */
function isOfPerfect(units: readonly Unit[], at: number): boolean {
  let comma = at;
  while (comma > 0 && at - comma < REMARK && !isComma(units[comma])) comma--;
  if (!isComma(units[comma])) return false;
  for (let i = comma - 1; i >= 0 && comma - i < PERFECT && !isComma(units[i]); i--)
    if (isFiniteVerb(units[i])) return units[i]?.lower === "had";
  return false;
}

/** So many words at most has a remark on who says something. */
const REMARK = 6;
/** How far before it the verb of the clause is looked for. */
const PERFECT = 24;

/** "Her husband, | she said, | had heard a bang and thought": what goes on behind a remark on who says so is no second verb of that remark. */
const isOfRemark = (units: readonly Unit[], at: number, first: number, end: number): boolean => {
  if (!isComma(units[at + 1]) || cueForm(units[at]?.lower ?? "") === null) return false;
  if (at + 2 < end ? !isFiniteVerb(units[at + 2]) : !isToldOfSomebody(units, at + 2)) return false;
  const from = phraseStart(units, at - 1, first);
  return from < at && isComma(units[from - 1]);
};

/** The finite verb of the same form next before `end`, else the next of any form: verbs in a row agree. */
export function nearestVerb(units: readonly Unit[], first: number, end: number, tag: string): VerbGroup | null {
  let other: number | null = null;
  for (let i = end - 1; i >= first; i--) {
    if (!isFiniteVerb(units[i]) || (units[i - 1]?.lower ?? "") === "that" || isOfContact(units, i)) continue;
    if (isOfRemark(units, i, first, end)) continue;
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

/** ", saying it was late and | reminding her": the participle of saying behind a comma that the one behind "and" goes on with, or null. */
export function participleBefore(units: readonly Unit[], and: number, first: number): number | null {
  if (units[and]?.lower !== "and") return null;
  for (let i = and - 1; i > first && and - i < PARTICIPLE; i--)
    if (units[i]?.tag === "VBG" && isComma(units[i - 1])) return cueForm(units[i]?.lower ?? "") === null ? null : i;
  return null;
}

/** How far back it is looked for. */
const PARTICIPLE = 40;

import { pastAdjuncts } from "./adjunct.ts";
import { type CueVerb, cueForm, phrasalForm } from "./cue-form.ts";
import type { Unit } from "./region.ts";
import { actsInside, OUTER, refusedFirst, sharesPassive, tellsInside } from "./told-inside.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isBe,
  isComma,
  isFiniteVerb,
  isNegation,
  isNoun,
  isPreposition,
  isQuote,
} from "./unit-class.ts";

/** ", and it went on to warn that": a form that is a subject, and a further act. */
export const goesOnToSay = (units: readonly Unit[], at: number): boolean =>
  /^(?:he|she|it|they)$/.test(units[at]?.lower ?? "") &&
  /^(?:went|goes|go)$/.test(units[at + 1]?.lower ?? "") &&
  units[at + 2]?.lower === "on" &&
  units[at + 3]?.lower === "to" &&
  cueForm(units[at + 4]?.lower ?? "") !== null;

/** "lists machine parts and | dried fish": what has been done to a thing of a list in the present, whatever its tag. */
const isTreated = (units: readonly Unit[], at: number, head: number): boolean =>
  units[at]?.tag === "VBD" && /^VB[ZP]$/.test(units[head]?.tag ?? "") && isNoun(units[at + 1]) && cueForm(units[at]?.lower ?? "") === null;

/** "the loss of an aircraft but blamed": a verb behind "and" is none of a noun phrase. */
export const actsAgain = (units: readonly Unit[], at: number, head: number): boolean =>
  (isFiniteVerb(units[at]) && !isTreated(units, at, head)) ||
  (units[at]?.tag === "VBN" && units[head]?.tag === "VBN" && beginsPhrase(units[at + 1])) ||
  (units[at]?.tag === "VBN" && cueForm(units[at]?.lower ?? "") !== null && beginsPhrase(units[at + 1])) ||
  (isAdverb(units[at]) && isFiniteVerb(units[at + 1]));

/** "and added", "and saying": the same source goes on, in the same form of the verb. */
export function reportsAgain(units: readonly Unit[], at: number, head: number, end: number, ing: boolean): boolean {
  let i = at;
  while (i < end && (isAdverb(units[i]) || units[i]?.lower === "then" || isAuxiliary(units[i]))) i++;
  // "and in the same breath let slip"
  if (i === at && isPreposition(units[i])) i = pastAdjuncts(units, i, end);
  const unit = units[i];
  const verb = phrasalForm(units, i)?.verb ?? cueForm(unit?.lower ?? "");
  if (unit === undefined || verb === null || i >= end) return false;
  if (isInRow(units, at, i, head, ing)) return true;
  if (verb.frames.has("only") || staysInside(units, i, head, verb)) return false;
  if (ing) return unit.tag === "VBG";
  if (unit.lower === "comment" && units[i - 1]?.lower === "not") return true;
  if (hasAgain(units, at, i, head)) return true;
  if (isAuxiliary(units[i - 1]) || isNegation(units[i - 1]))
    return (unit.tag === "VB" || (verb.cueClass === "refuse" && /^VB[ND]$/.test(unit.tag))) && withholds(units, at, i, verb);
  // "We call on the firm to pay, and warn that": a bare form that no "to" stands before.
  if (units[head]?.tag === "VBP" && unit.tag === "VB" && isComma(units[at - 2]) && units[i + 1]?.lower === "that") return true;
  return agrees(units, head, unit) || (units[head]?.tag === "VB" && units[at - 1]?.lower === "but" && unit.tag === "VBD");
}

/** "saying it was late and reminding her that": participles in a row. */
const isInRow = (units: readonly Unit[], at: number, i: number, head: number, ing: boolean): boolean =>
  ing && units[i]?.tag === "VBG" && i === at && !isOngoing(units, head + 1, at);

/** "he was sitting there and telling her": a form of "be" that both participles may have; "she was sitting there" tells herself nothing. */
function isOngoing(units: readonly Unit[], from: number, to: number): boolean {
  const own = units[to + 1]?.lower === "her" ? "she" : /^(?:him|his)$/.test(units[to + 1]?.lower ?? "") ? "he" : "";
  let subject = "";
  for (let i = from; i + 1 < to; i++) {
    if (/^s?he$/.test(units[i]?.lower ?? "")) subject = units[i]?.lower ?? "";
    if (isBe(units[i]) && (units[i + 1]?.tag === "VBG" || isQuote(units[i + 1]))) return own === "" || subject !== own;
  }
  return false;
}

/** "had radioed that he was out of fuel and had asked": the auxiliary of the verb before, which nothing in what is said has. */
function hasAgain(units: readonly Unit[], at: number, i: number, head: number): boolean {
  const auxiliary = units[at]?.lower ?? "";
  if (!/^(?:had|has|have)$/.test(auxiliary) || !/^VB[ND]$/.test(units[i]?.tag ?? "")) return false;
  for (let k = head + 1; k < at; k++) if (units[k]?.lower === auxiliary) return false;
  return units.slice(Math.max(0, head - 3), head).some(({ lower }) => lower === auxiliary);
}

/** "but would not name the writer", "but could not say": the same source keeps something back. */
function withholds(units: readonly Unit[], at: number, i: number, { cueClass, lemma }: CueVerb): boolean {
  // "said she had asked and been refused": somebody else refuses.
  if (cueClass === "refuse") return !isAuxiliary(units[at - 2]) && !isBe(units[i - 1]);
  const negated = units.slice(at, i).some((unit) => isNegation(unit));
  return (
    units[at - 1]?.lower === "but" && negated && /^(?:name|say|comment|confirm|deny|identify|explain|specify|give|tell|answer)$/.test(lemma)
  );
}

/** What the verb at `at` does is done by somebody who is spoken of: "said she saw two flashes and heard a man shout". */
const staysInside = (units: readonly Unit[], at: number, head: number, { cueClass, frames }: CueVerb): boolean =>
  // "reported having been searched and told that": somebody tells whoever is spoken of.
  (frames.has("person!") && units[at + 1]?.lower === "that" && !/^VB[ZP]$/.test(units[at]?.tag ?? "")) ||
  tellsInside(units, at, head) ||
  refusedFirst(units, at, head) ||
  actsInside(units, at) ||
  sharesPassive(units, at) ||
  // "said he asked for cigarettes and then showed her a knife"
  (cueClass === "show" && /^(?:PRP|DT|PRP\$)$/.test(units[at + 1]?.tag ?? "")) ||
  (cueClass === "perceive" && cueForm(units[head]?.lower ?? "")?.cueClass !== "perceive");

/** The verb has the form of the one that governs what is said, or of one further out: "says they told her so, and begs". */
function agrees(units: readonly Unit[], head: number, unit: Unit): boolean {
  const past = units[head]?.tag ?? "";
  // "rejected the claim that clergy had sheltered rebels, and appealed"
  if (past.startsWith("NN")) return isFiniteVerb(unit);
  if (unit.tag === "VBZ" && past !== "VBZ" && reportsBefore(units, head, "VBZ")) return true;
  return isFiniteVerb(unit) && (unit.tag === past || (past === "VBN" && unit.tag === "VBD") || (past === "VBD" && unit.tag === "VBN"));
}

function reportsBefore(units: readonly Unit[], head: number, tag: string): boolean {
  for (let i = head - 1; i >= Math.max(0, head - OUTER); i--) {
    if (units[i]?.text === ";" || isQuote(units[i])) return false;
    if (units[i]?.tag === tag && cueForm(units[i]?.lower ?? "") !== null) return true;
  }
  return false;
}

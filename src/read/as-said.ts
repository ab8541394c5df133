import { pastAdjuncts } from "./adjunct.ts";
import type { Scene } from "./attribution.ts";
import type { Piece } from "./content-around.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import { isComma, isNoun, isQuote } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * "As the spokesman said in December, …": what stands behind the comma, or before it where this closes the sentence, or on both sides where
 * it is an aside; null where no "as" stands before whoever says it.
 */
export function asSaid({ region: { units }, first, end }: Scene, subject: Subject, group: VerbGroup): readonly Piece[] | null {
  // "as sexton Ivo Brandt puts it"
  let at = subject.from - 1;
  while (at > first && isNoun(units[at])) at--;
  // "Nobody was hurt, or so the mayor says."
  const last = verbEnd(units, group.head, end);
  // "“They had a list, or so they claimed,” he said."
  const over = last >= end || (isComma(units[last]) && last + 1 >= end);
  if (units[at]?.lower === "so" && units[at - 1]?.lower === "or" && isComma(units[at - 2]) && over) return [{ from: first, to: at - 2 }];
  if (units[at]?.lower !== "as" || units[at + 1]?.lower === "regards") return null;
  if (at === first) return behindComma(units, group.head, end);
  const behind = verbEnd(units, group.head, end);
  const closes = behind >= end || pastAdjuncts(units, behind, end) >= end;
  if (isQuote(units[at - 1]) && closes) return [{ from: at - 1, to: at }];
  if (!isComma(units[at - 1])) return null;
  if (isComma(units[behind])) {
    const rest = { from: behind + 1, to: end };
    // "ask whether it is true, as a medic claims, that they were told to wait"
    if (units[behind + 1]?.lower === "that") return [rest];
    return isQuote(units[behind + 1]) ? [{ from: behind + 1, to: behind + 2 }] : [{ from: first, to: at - 1 }, rest];
  }
  return at - 1 > first && closes ? [{ from: first, to: at - 1 }] : null;
}

/** The unit behind the verb with what belongs to it: "puts it", "told the constable". */
function verbEnd(units: readonly Unit[], head: number, end: number): number {
  const behind = /^(?:it|out)$/.test(units[head + 1]?.lower ?? "") ? head + 2 : head + 1;
  return cueForm(units[head]?.lower ?? "")?.frames.has("person!") === true ? Math.max(behind, phraseEnd(units, behind, end)) : behind;
}

/** How far the comma behind an "as" clause that opens a sentence is looked for. */
const REACH = 14;

function behindComma(units: readonly Unit[], head: number, end: number): readonly Piece[] | null {
  for (let i = head + 1; i < Math.min(end, head + REACH); i++)
    if (isComma(units[i])) return i + 1 < end ? [{ from: i + 1, to: end }] : null;
  return null;
}

import type { Found, Scene } from "./attribution.ts";
import { keptBack } from "./declining.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isAdverb, isPreposition, isQuestionWord, isTimeNoun } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs of which it is told that somebody declines to do them. */
const WITHHELD =
  /^(?:say|comment|discuss|answer|elaborate|name|identify|confirm|deny|disclose|reveal|give|provide|explain|specify|divulge|speculate|tell|respond|speak|describe|detail|release)$/;

/** "declined to discuss | the payments": the whole expression is the cue, and what is kept back the content. */
export function withholding(
  { region: { units }, end }: Scene,
  { first, head, negated }: VerbGroup,
  to: number,
  found: Found | null,
): Found | null {
  const adverb = isAdverb(units[to + 1]) ? to + 2 : to + 1;
  // "declined to confirm or deny that"
  const verb = units[adverb + 1]?.tag === "CC" && WITHHELD.test(units[adverb + 2]?.lower ?? "") ? adverb + 2 : adverb;
  if (found === null || units[to]?.lower !== "to" || !WITHHELD.test(units[verb]?.lower ?? "")) return found;
  const cue = spanBetween(units, negated ? first : head, verb + 1);
  if (cue === null) return found;
  // "declined to comment on Monday on the statement"
  const timed = isPreposition(units[verb + 1]) && isTimeNoun(units[verb + 2]) ? verb + 3 : verb + 1;
  const behind = units[verb]?.lower === "tell" ? behindTheAsking(units, timed, end) : timed;
  return {
    ...found,
    attribution: { ...found.attribution, cue: [cue], content: units[behind]?.lower === "to" ? [] : keptBack(units, behind, end, true) },
  };
}

/** "refused to tell the widows | where the boat lay": who wanted to know stands before the question. */
function behindTheAsking(units: readonly Unit[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + ASKERS); i++) if (isQuestionWord(units[i])) return i;
  return at;
}

/** So many words at most tell who wanted to know. */
const ASKERS = 6;

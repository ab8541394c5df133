import type { Span } from "../record/span.ts";

/** "Statements by the regime", "All such claims": what somebody tells, at the beginning. */
const TELLING =
  /^["“‘']?(?:(?:all|any|the|these|those|such|its|their|his|her)\s)?(?:\p{L}{2,16}\s)?(?:statements?|claims?|reports?|allegations?|accusations?|assertions?|story|stories|rumou?rs?|suggestions?|news)(?=\s|,)/iu;
const IS = /\s(?:is|are|was|were)\s/giu;
const UNTRUE =
  /^(?:(?:completely|entirely|totally|absolutely|simply|all|pure|just|plainly)\s){0,2}(?:an?\s(?:complete\s|pure\s|outright\s|deliberate\s)?)?(?:false|untrue|not true|fakes?|fabricated|fabrications?|lies?|inventions?|falsehoods?|baseless|groundless|unfounded|nonsense|propaganda|disinformation|without (?:any )?foundation)(?!\p{L})/iu;
/** What begins that which is told. */
const ABOUT = /\s(?:about|that|concerning|regarding)\s/iu;
const OF = /\sof\s/iu;
const ALLEGED = /^(?:an?|the|any)\s(?:alleged|so-called|purported|supposed)\s/iu;
/** A telling is told of in no more letters. */
const LONGEST = 400;
const SHORTEST = 6;

/**
 * "Statements by the regime about an alleged strike on a hospital are false": where what is told stands in a sentence that calls the telling untrue. Whoever says so denies it. Null for any
 * other. `start` is where `words` begin in their text.
 */
export function calledUntrue(words: string, start: number): Span | null {
  const told = TELLING.exec(words)?.[0];
  if (told === undefined) return null;
  const rest = words.slice(told.length, LONGEST);
  for (const verb of rest.matchAll(IS)) {
    if (/[.;]/.test(rest.slice(0, verb.index))) return null;
    if (!UNTRUE.test(rest.slice(verb.index + verb[0].length, verb.index + verb[0].length + 80))) continue;
    const before = rest.slice(0, verb.index);
    const about = ABOUT.exec(before) ?? OF.exec(before);
    if (about === null) return null;
    const at = about.index + about[0].length;
    const alleged = ALLEGED.exec(before.slice(at))?.[0].length ?? 0;
    const span: Span = [start + told.length + at + alleged, start + told.length + verb.index];
    return span[1] - span[0] < SHORTEST ? null : span;
  }
  return null;
}

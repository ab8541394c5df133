import type { Span } from "../record/span.ts";

const TELLING = `(?:statements?|claims?|reports?|allegations?|accusations?|assertions?|stor(?:y|ies)|rumou?rs?|suggestions?|news)`;
const UNTRUE = String.raw`(?:false|untrue|not true|fake|fakes|fabricated|(?:an?\s(?:\p{L}+\s)?)?(?:fabrications?|lies?|inventions?|falsehoods?)|baseless|groundless|unfounded|nonsense|propaganda|disinformation|without (?:any )?foundation)`;
/** "Statements by the regime about a strike on a hospital are false": what they tell of is named behind the preposition. */
const CALLED = new RegExp(
  String.raw`^["“‘']?(?:(?:all|any|the|these|those|such|its|their|his|her)\s)?(?:\p{L}{2,16}\s){0,2}?${TELLING}\b(?:\s(?:by|from|in|of)\s[^.;]{1,120}?)?,?\s(?:about|that|of|concerning|regarding)\s(?<matter>[^.;]{6,240}?)\s(?:is|are|was|were)\s(?:(?:completely|entirely|totally|absolutely|simply|all|pure|just|plainly)\s){0,2}${UNTRUE}(?![\p{L}])`,
  "iu",
);

/** Where what is told stands in a sentence that calls the telling untrue: whoever says so denies it. Null for any other. `start` is where `words` begin in their text. */
export function calledUntrue(words: string, start: number): Span | null {
  const found = CALLED.exec(words);
  const matter = found?.groups?.["matter"];
  if (found === null || matter === undefined) return null;
  const at = start + found[0].lastIndexOf(matter);
  const alleged = /^(?:an?|the|any)\s(?:alleged|so-called|purported|supposed)\s/iu.exec(matter)?.[0].length ?? 0;
  return [at + alleged, at + matter.length];
}

import { pastRoughly } from "./clause.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isComma, isNoun, isPreposition } from "./unit-class.ts";

/** Verbs that a mere number may follow: "police think nearer 200", "I'd guess forty". */
const PUTS_FIGURE = /^(?:say|think|claim|reckon|guess|expect|believe|predict|suspect|fear)$/;

/** "nearer 200", "forty at most", "500 people": a number that somebody gives. */
function isFigure(units: readonly Unit[], said: number): boolean {
  const at = /^(?:nearer|closer|more|fewer|less|well|perhaps|maybe|probably)$/.test(units[said]?.lower ?? "") ? said + 1 : said;
  const number = /^(?:than|over|like|to)$/.test(units[at]?.lower ?? "") && at > said ? at + 1 : pastRoughly(units, at);
  return units[number]?.tag === "CD" || units[number]?.kind === "number";
}

/** "found no evidence that": an absence is told where a thing is not. "said as much", "says 19", "said no". */
export function isBareAnswer(units: readonly Unit[], said: number, lemma: string, end: number): boolean {
  const [unit, next] = [units[said], units[said + 1]];
  const word = unit?.lower ?? "";
  if (word === "as" && next?.lower === "much" && /^(?:say|confirm|admit|acknowledge|suggest|hint|imply|concede)$/.test(lemma)) return true;
  if (/^(?:answer|reply)$/.test(lemma)) return isYesOrNo(units, said, end);
  if (lemma === "find") return /^(?:no|little)$/.test(word) && ABSENT.test(next?.lower ?? "");
  if (lemma !== "say") return isCried(units, said, lemma, end) || (PUTS_FIGURE.test(lemma) && isFigure(units, said));
  if (
    word === "so" &&
    /^(?:about|in|on|at|to|,|and|when|twice|again|over|publicly|repeatedly|under|himself|herself|before)$/.test(next?.lower ?? "")
  )
    return true;
  // "had said this in the presence of two guards"
  if (word === "this") return said + 1 >= end || isPreposition(next) || isComma(next);
  if (unit?.tag === "CD")
    return said + 1 >= end || isComma(next) || isFigureAlone(units, said) || (isNoun(next) && phraseEnd(units, said, end, NO_LINKS) >= end);
  if (/^(?:yes|no)$/.test(word) && (next?.tag === "CC" || isComma(next))) return true;
  return said + 1 >= end && /^(?:yes|no|so|nothing|as|otherwise)$/.test(word);
}

/** "answered no", "replied in the negative" */
const isYesOrNo = (units: readonly Unit[], said: number, end: number): boolean =>
  (/^(?:yes|no)$/.test(units[said]?.lower ?? "") && said + 1 >= end) ||
  (units[said]?.lower === "in" && /^(?:affirmative|negative)$/.test(units[said + 2]?.lower ?? ""));

/** "cries forgery" */
const isCried = (units: readonly Unit[], said: number, lemma: string, end: number): boolean =>
  lemma === "cry" &&
  CRIED.test(units[said]?.lower ?? "") &&
  (said + 1 >= end || isComma(units[said + 1]) || isPreposition(units[said + 1]));

/** What somebody cries, in a word. */
const CRIED = /^(?:forgery|fraud|foul|murder|theft|treason|betrayal|sabotage|conspiracy|fake|hoax)$/;

/** What is not there when somebody finds none of it. */
const ABSENT = /^(?:evidence|proof|signs?|traces?|indications?|support|basis|reason|records?|fault)$/;

const NO_LINKS: ReadonlySet<string> = new Set(["'s"]);

/** "said 300 and the clinic had counted 88" */
export const isFigureAlone = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === "CD" && units[at + 1]?.lower === "and" && units[at + 2]?.tag === "DT";

import type { Scene } from "./attribution.ts";
import { isPaperWord } from "./paper.ts";
import type { Subject } from "./subject.ts";

/** "The *first*", "the *other*", "*one*": one of several things that the sentence before names. */
const ONE_OF = /^(?:(?:the )?(?:first|second|third|fourth|other|latter|former|last|next)|one|another|each|both|neither)(?:,| one\b|$)/i;
/** How far back the papers or pictures are looked for, in characters. */
const REACH = 240;

/** "Two photographs were published. *The first* shows …": what shows it is one of the pictures that were told of just before. */
export function isOneOfPapers({ document: { text }, region: { units } }: Scene, { from, to }: Subject): boolean {
  const [first, last] = [units[from], units[to - 1]];
  if (first === undefined || last === undefined || !ONE_OF.test(text.slice(first.start, last.end))) return false;
  const before = text.slice(Math.max(0, first.start - REACH), first.start);

  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.endsWith("s") && isPaperWord(word)) || /\bimagery\b/i.test(before);
}

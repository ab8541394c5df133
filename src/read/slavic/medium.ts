import type { ReadUtterance } from "../../record/reading.ts";
import { overlaps, type Span } from "../../record/span.ts";
import type { SlavicLexicon } from "./lexicon.ts";

/** The longest sentence that is searched for a channel. */
const LONGEST = 2000;

/** The channel on which something was said, by the words of its sentence outside what is said; null where none is named. */
export function mediumIn(text: string, sentence: Span, content: readonly Span[], { media }: SlavicLexicon): ReadUtterance["medium"] {
  const words = text.slice(sentence[0], Math.min(sentence[1], sentence[0] + LONGEST)).toLowerCase();
  for (const [kind, pattern] of media) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const span: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    if (!content.some((piece) => overlaps(piece, span))) return { kind, span };
  }
  return null;
}

import type { Utterance } from "../record/utterance.ts";
import { isPointer } from "./points-back.ts";

/**
 * The words that stand for a claim: of its members, one that says it plainly (in the affirmative, asserted, unhedged, in a complete
 * sentence of moderate length), and of those the shortest, then the first in code-unit order.
 */
export function spokesman(members: readonly Utterance[]): Utterance | null {
  if (members.length === 1) return members[0] ?? null;
  let best: { readonly utterance: Utterance; readonly rank: number } | null = null;
  for (const utterance of members) {
    const own = { utterance, rank: rank(utterance) };
    if (best === null || own.rank < best.rank || (own.rank === best.rank && shorter(utterance, best.utterance))) best = own;
  }
  return best?.utterance ?? null;
}

function shorter(a: Utterance, b: Utterance): boolean {
  if (a.words.length !== b.words.length) return a.words.length < b.words.length;
  return a.words === b.words ? a.id < b.id : a.words < b.words;
}

function rank(utterance: Utterance): number {
  const words = utterance.words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (
    (utterance.slots.negated ? 8 : 0) +
    (utterance.polarity === "for" ? 0 : 4) +
    (words >= 5 && words <= 40 ? 0 : 2) +
    (utterance.hedged ? 1 : 0)
  );
}

/**
 * What an utterance states, as a sentence of its own: first letter large, no trailing comma, no quotation marks around the whole. A claim is
 * always the affirmative, since a "no" in the words counts as a denial of it; where nobody has put it so, the sentence says that it is meant.
 */
export function statementOf({ words, slots }: Utterance): string {
  const sentence = sentenceOf(words);
  if (isPointer(sentence)) return `What “${sentence.toLowerCase()}” points back at`;
  return slots.negated ? `The contrary of “${sentence}”` : sentence;
}

function sentenceOf(words: string): string {
  const trimmed = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^that /, "")
    .replace(/^["“«‘](.*)["”»’][.,]?$/u, "$1")
    .replace(/(?<![,;:\s])[,;:\s]+$/, "");
  const [first = ""] = trimmed;
  return first.toUpperCase() + trimmed.slice(first.length);
}

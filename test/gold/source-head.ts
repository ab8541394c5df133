import type { Span } from "../../src/record/span.ts";

/** What ends the part of a noun phrase in which its head stands: "the master | of the ship", "a man | who lives nearby". */
const AFTER_HEAD = new Set(
  (
    "of for in from with at on to by near about as before after under inside outside who whom whose which that familiar close " +
    "який яка яке які котрий що хто по на в у з із зі до від про для при під над без за з-під " +
    "который которая которое которые что кто по на в во с со из к до от о об для при под над без за"
  ).split(" "),
);
const JOINED = new Set("and or as but і й та або як и или как".split(" "));
const PIECE = /[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*|[,;:()–—]/gu;

/**
 * The head words of a source: the last word in front of a preposition or relative pronoun, once for each name in apposition or
 * conjunction ("Rolf *Aune, a *spokesman for the navy"; "the *army and the *Council").
 */
export function headsOf(text: string, source: Span): readonly Span[] {
  const heads: Span[] = [];
  let last: Span | null = null;
  let closed = false;
  const finish = (): void => {
    if (last !== null) heads.push(last);
    last = null;
    closed = false;
  };
  for (const match of text.slice(...source).matchAll(PIECE)) {
    const [word] = match;
    if (/^[,;:()–—]$/.test(word) || JOINED.has(word.toLowerCase())) finish();
    else if (AFTER_HEAD.has(word.toLowerCase())) closed = true;
    else if (!closed) last = [source[0] + match.index, source[0] + match.index + word.length];
  }
  finish();
  return heads;
}

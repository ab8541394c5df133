import { BODIES } from "./name-lexicon.ts";
import { beginsName, opens, runEnd } from "./name-run.ts";
import type { NameWord } from "./name-word.ts";
import type { Document, Sentence, Token } from "./token.ts";

/**
 * "the interior ministry", "the central bank of Vela": the token after a body that is called what it is, in lower case, as most papers outside America write it; `i` where
 * none begins. "the coast guard cutter" and "a city council" are none.
 */
export function bodyEnd({ tokens }: Document, words: readonly NameWord[], i: number, sentence: Sentence): number {
  const found = BODIES.longestAt(words, i, sentence.last);
  if (found === null) return i;
  const capital = words[i]?.capital === true;
  if (capital ? !opens(words, i, sentence) : words[i - 1]?.lower !== "the" || i === sentence.first) return i;
  const end = i + found.count;
  for (let k = i + 1; k < end; k++) if (words[k]?.capital === true) return i;
  if (end < sentence.last && words[end]?.lower === "of") return beginsName(words, end + 1, sentence) ? runEnd(words, end + 1, sentence) : i;
  return goesOn(tokens[end], end, sentence) ? i : end;
}

/** "the coast guard | cutter", "Halm police | dogs": the words before only say what kind. */
const goesOn = (next: Token | undefined, at: number, { last }: Sentence): boolean =>
  at < last && next !== undefined && (next.pos === "NOUN" || next.pos === "PROPN" || next.text === "-");

const LOCAL = /^(?:police|army|navy|government|parliament|military|council)$/;

/** "Halm | police", "Sant Alo | city council": the token after a body behind the name of its town or state; `from` where none stands there. */
export function localBodyEnd({ tokens }: Document, words: readonly NameWord[], from: number, sentence: Sentence): number {
  if (from >= sentence.last || words[from]?.capital !== false) return from;
  const listed = BODIES.longestAt(words, from, sentence.last)?.count ?? 0;
  const end = from + (listed > 0 ? listed : LOCAL.test(words[from]?.lower ?? "") ? 1 : 0);
  return goesOn(tokens[end], end, sentence) ? from : end;
}

/** Such a body with the name of whose it is before: "Vela's electoral board". An office, a service or a court may be anybody's. */
export function isOwnedBody(words: readonly NameWord[], from: number, sentence: Sentence): boolean {
  const found = BODIES.longestAt(words, from, sentence.last);
  return found !== null && !/^(?:office|service|court)$/.test(words[from + found.count - 1]?.lower ?? "");
}

/** The name of such a body, as others write it: "Interior Ministry". */
export const bodyName = (words: string): string =>
  words.replace(/(?<![\p{L}'’])(?!(?:of|the|and)(?!\p{L}))\p{Ll}/gu, (letter) => letter.toUpperCase());

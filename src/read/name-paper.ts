import type { Vote } from "./name-chunk.ts";
import { PAPERS } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";

/** When a paper comes out, as its title has it: "the Kelt *Evening* Star". */
const COMES_OUT = /^(?:morning|evening|daily|weekly|nightly|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;

/** "Evening Star", "Sunday Times": the hour or the day is part of a paper's title. */
export const isOfPaper = (words: readonly NameWord[], i: number): boolean =>
  words[i]?.capital === true &&
  COMES_OUT.test(words[i]?.lower ?? "") &&
  words[i + 1]?.capital === true &&
  PAPERS.has(words[i + 1]?.lower ?? "");

/** What a name of several words that ends as titles of papers do says of itself: "the Halm Echo". */
export function votesOfPaper(words: readonly NameWord[], first: number, last: number): readonly Vote[] {
  if (last - first < 2 || !PAPERS.has(words[last - 1]?.lower ?? "")) return [];
  if (isOfPaper(words, last - 2)) return [{ type: "organization", weight: 8, rule: "paper" }];
  return words[first - 1]?.lower === "the" ? [{ type: "organization", weight: 3, rule: "paper" }] : [];
}

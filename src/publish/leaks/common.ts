import { placeNamed } from "../../read/gazetteer.ts";
import { COMMON, GIVEN, KOREAN } from "../../read/name-lexicon.ts";
import { isSeenWord } from "../../read/tagger.ts";
import { foldLatin, foldsOf } from "./fold.ts";

/** An English word in lower case. */
export const isWord = (lower: string): boolean => COMMON.has(lower) || (lower.length > 1 && isSeenWord(lower));

let given: ReadonlySet<string> | null = null;

/** Words that many texts hold: what names nobody by itself, in the folds of names and of words of the language. */
export function isCommon(word: string): boolean {
  given ??= new Set([...GIVEN, ...KOREAN].map(foldLatin));
  const lower = word.toLowerCase();
  return isWord(lower) || GIVEN.has(lower) || placeNamed(word) !== null || foldsOf(word).some((fold) => given?.has(fold) === true);
}

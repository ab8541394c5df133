import { placeNamed } from "../../read/gazetteer.ts";
import { COMMON, GIVEN, KOREAN } from "../../read/name-lexicon.ts";
import { TAG_WEIGHTS } from "../../read/tag-weights.ts";
import { foldLatin, foldsOf } from "./fold.ts";

const WORDS: ReadonlySet<string> = new Set([...COMMON, ...TAG_WEIGHTS.split(/\s+/).filter((word) => /^[a-z]{2,}$/.test(word))]);

/** A small English word. */
export const isWord = (lower: string): boolean => WORDS.has(lower);

let given: ReadonlySet<string> | null = null;

/** Words that many texts hold: what names nobody by itself, in the folds of names and of words of the language. */
export function isCommon(word: string): boolean {
  given ??= new Set([...GIVEN, ...KOREAN].map(foldLatin));
  const lower = word.toLowerCase();
  return WORDS.has(lower) || GIVEN.has(lower) || placeNamed(word) !== null || foldsOf(word).some((fold) => given?.has(fold) === true);
}

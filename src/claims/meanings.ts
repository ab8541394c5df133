import type { Meaning } from "../record/gathered.ts";
import { conceptsOf } from "./concepts.ts";
import { foldedWords } from "./fold.ts";
import { isStopWord, stem } from "./stem.ts";

/** What the words in a text mean in any language, one entry a word; words of no weight, and those that the list of concepts does not have, are left out. */
export function meaningsIn(text: string): readonly Meaning[] {
  return foldedWords(text).flatMap((word) => (isStopWord(word) || word.length < 2 ? [] : conceptsOf(stem(word))));
}

import { type Sentence, sentenceWith, type Wording, wordingWith } from "../../record/sentence.ts";

/** A sentence in which the words of the case hold no halves of characters. */
export function wellFormed(sentence: Sentence): Sentence {
  return sentenceWith(sentence, (words) => words.toWellFormed());
}

/** The same of what may be a person's own words. */
export function wellFormedWording(wording: Wording): Wording {
  return wordingWith(wording, (words) => words.toWellFormed());
}

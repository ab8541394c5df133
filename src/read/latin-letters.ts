import { primaryLanguage } from "../record/language.ts";
import { romanisedSyllables } from "./ko/romanised-place.ts";
import { cyrillicInLatin } from "./slavic/romanised.ts";

/**
 * Writes Cyrillic and Hangul in Latin letters, so that who does not read a script can say and search what stands there: Ukrainian by the table of its government
 * (2010), other Cyrillic by BGN/PCGN, Hangul by Revised Romanisation, word by word as it sounds. What is in Latin letters stays. `language` is that of the
 * text, as a BCP 47 code.
 */
export function latinLetters(text: string, language: string): string {
  const ukrainian = primaryLanguage(language) === "uk";
  return text
    .replace(/[가-힣]+/g, (word) => romanisedSyllables(word)[0] ?? word)
    .replace(/\p{Script=Cyrillic}(?:\p{Script=Cyrillic}|['’ʼ](?=\p{Script=Cyrillic}))*/gu, (word) =>
      cyrillicInLatin(word, ukrainian ? "uk" : "ru"),
    );
}

/** True where something of a text is not in Latin letters that {@link latinLetters} writes so. */
export function hasOtherLetters(text: string): boolean {
  return /[가-힣\p{Script=Cyrillic}]/u.test(text);
}

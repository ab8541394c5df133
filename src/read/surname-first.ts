import { CHINESE, KOREAN } from "./name-lexicon.ts";

/** One or two syllables of pinyin without tones (ISO 7098): "Weimin", "Yi". */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)){1,2}$/;

/** "Lu Weimin": a Chinese surname before a given name, both in lower case. */
export function isChineseName(surname: string, given: string): boolean {
  return CHINESE.has(surname) && given !== surname && PINYIN.test(given);
}

/** "Han Ji-won", "Lu Weimin": whoever is called so is called by the first word later. The words are in lower case. */
export function isSurnameFirst(surname: string, given: string): boolean {
  return (KOREAN.has(surname) && /^\p{L}+-\p{L}+$/u.test(given)) || isChineseName(surname, given);
}

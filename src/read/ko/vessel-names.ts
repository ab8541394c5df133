import { type Mention, type Word, withNames } from "./name-mention.ts";

/** Nouns for a craft, which stand before its name. */
const CRAFT =
  /^(?:[가-힣]{0,6}(?:여객선|어선|화물선|유조선|유람선|상선|범선|트롤선|예인선|경비함|경비정|구축함|호위함|초계함|잠수함|항공모함|군함|순양함|소해함|연락선|낚싯배|고깃배|컨테이너선|운반선|탐사선|쇄빙선|요트|페리|선박)|배)$/;
/** "동백7호", "한바다호": a name that ends in the word for a ship. */
const NAME = /^[가-힣A-Za-z]{2,12}\d{0,4}호$/;

/** The names of ships among the words: each stands behind a noun for a craft at least once. `found` is in order of place; so is the answer. */
export function withVessels(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
  const names = new Set<string>();
  words.forEach(({ unit, stem }, i) => {
    if (unit.kind === "word" && NAME.test(stem) && CRAFT.test(words[i - 1]?.stem ?? "")) names.add(stem);
  });
  return withNames(words, found, names, "vessel");
}

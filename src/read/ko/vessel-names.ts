import { foreignSyllables } from "./foreign-words.ts";
import { type Mention, type Word, withNames } from "./name-mention.ts";

/** Nouns for a craft, which stand before its name. */
const CRAFT =
  /^(?:[가-힣]{0,6}(?:여객선|어선|화물선|유조선|유람선|상선|범선|트롤선|예인선|경비함|경비정|구축함|호위함|초계함|잠수함|항공모함|군함|순양함|소해함|연락선|낚싯배|고깃배|컨테이너선|운반선|탐사선|쇄빙선|요트|페리|선박|순찰정|고속정|곡물선)|배)$/;
/** "동백7호", "한바다호": a name that ends in the word for a ship. */
const NAME = /^[가-힣A-Za-z]{2,12}\d{0,4}호$/;
const OPENING = /^['‘"“《〈「『]$/;
const CLOSING = /^['’"”》〉」』]$/;

/** The names of ships among the words: each stands behind a noun for a craft at least once. `found` is in order of place; so is the answer. */
export function withVessels(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
  const names = new Set<string>();
  words.forEach((word, i) => {
    const { unit, stem } = word;
    if (unit.kind !== "word") return;
    if (NAME.test(stem) && CRAFT.test(words[i - 1]?.stem ?? "")) names.add(stem);
    else if (isMarkedName(words, i) || isStrangeName(words, i)) names.add(stem);
  });
  // "경비정 ‘토르벤’": what is taken for a person elsewhere is the ship all the same.
  const others = found.filter(({ type, name, title, age }) => type !== "person" || !names.has(name) || title !== null || age !== null);
  return withNames(words, others, names, "vessel");
}

/** "화물선 ‘갈매기’": one word within marks. */
function isMarkedName(words: readonly Word[], i: number): boolean {
  return (
    OPENING.test(words[i - 1]?.unit.text ?? "") && CLOSING.test(words[i + 1]?.unit.text ?? "") && CRAFT.test(words[i - 2]?.unit.text ?? "")
  );
}

/** "경비정 토르벤은": a word of another language right behind. */
function isStrangeName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    CRAFT.test(words[i - 1]?.unit.text ?? "") &&
    /^[가-힣]{3,8}$/.test(word.stem) &&
    foreignSyllables(word.stem) > 1 &&
    !/^(?:선원|선장|승무원|조타)/.test(word.stem)
  );
}

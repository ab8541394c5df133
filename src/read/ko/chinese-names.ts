import { chineseName } from "../chinese.ts";
import { strangeSyllables } from "./foreign-words.ts";
import { type Mention, mention, type Word } from "./name-mention.ts";
import { BODIES, GIVEN, NO_NAME, TITLES_BEFORE } from "./name-words.ts";
import { isBesideTitle } from "./person-names.ts";
import { koreanPlace } from "./place-words.ts";

/** Syllables that hardly any word has but the Korean spelling of Chinese. */
const CHINESE_ONLY =
  /[쥔췬쉰궈훠뤄줘둬숴쉐췌줴뤼뉘쉬쥐솽좡촹촨좐롼솬첸셴톈롄녠몐볜뎬폔옌셰샹슝쩡쩌쯔쭝톄례랴뱌쑹쑤쑨쓰쿵펑훙]|웨이|샤오|자오|위안|즈[가-힣]|저우|허우|마오|하이|메이|화이/;
/** Surnames that Korean has no like of. */
const SURNAME = /^[궈훠뤄쉬셰쑹쑤쑨쩡펑쉐슝첸톈쿵]/;
/** A liquor. */
const THING = /^마오타이/;
/** What hangs on a person, and on a town or a thing less often. */
const PERSONAL = /^(?:은|는|이|가|의|와|과|을|를|도|에게|에게서|한테|께서|측|)[.,…]?$/;
/** What somebody is to the bearer of the name: "부인 천메이링". */
const KIN =
  /^(?:부인|남편|아내|아들|딸|형|동생|어머니|아버지|친구|동료|활동가|운동가|인권운동가|인권변호사|반체제인사|작가|기업인|외교관|주석|총리)$/;

/** "왕즈위안이", "궈자쿤 대변인": a Chinese surname before a given name, in the spelling that Korean has for them. */
export function chineseAt(words: readonly Word[], i: number): Mention | null {
  const [before, word] = [words[i - 1], words[i]];
  if (word?.unit.kind !== "word" || !/^[가-힣]{3,6}$/.test(word.stem)) return null;
  const { stem } = word;
  if (
    koreanPlace(stem) !== null ||
    BODIES.has(stem) ||
    NO_NAME.has(stem) ||
    THING.test(stem) ||
    /(?:시|성|현|구|군|도|섬|역|강)$/.test(stem)
  )
    return null;
  if (!CHINESE_ONLY.test(stem) || [...stem].every((syllable) => GIVEN.has(syllable)) || chineseName(stem).length === 0) return null;
  const titled = isBesideTitle(words, i) || (before?.unit.kind === "word" && (KIN.test(before.stem) || TITLES_BEFORE.has(before.stem)));
  const alone = stem.length > 3 || SURNAME.test(stem) || strangeSyllables(stem) > 0;
  return (titled || alone) && PERSONAL.test(word.unit.text.slice(stem.length)) ? mention(word, stem, "person") : null;
}

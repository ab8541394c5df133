import { bodyHead } from "./body-names.ts";
import { COMMON, foreignName, foreignStart, isForeignPerson } from "./foreign-names.ts";
import { foreignSyllables } from "./foreign-words.ts";
import { splitJosa } from "./josa.ts";
import { ageIn, type Mention, mention, type Word } from "./name-mention.ts";
import { attachedTitle, titleOf } from "./name-titles.ts";
import { BODIES, FOREIGN_GIVEN, GIVEN, NO_NAME, SURNAMES, TITLES_BEFORE, TITLES_BEHIND } from "./name-words.ts";
import { isCommonEnd, isKoreanName, isShortName, isSureName, isSureShortName } from "./person-shape.ts";
import { koreanPlace } from "./place-words.ts";
import { endOf } from "./syllable.ts";

/** Titles that make a word before them a name even if it is like no other. */
const STRONG =
  /^(?:씨|님|양|군|여사|전|대통령|총리|장관|의원|대표|회장|사장|교수|박사|감독|선수|기자|특파원|변호사|대변인|위원장|총장|장군|대사|지사|시장|병장|상병|일병|이병|하사|중사|상사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장|후보|작가|배우|국왕|여왕|주석|총통|왕자)$/;

/** Ends of longer titles that make a family name before them a person: "총괄회장", "후보자", "전 차관". */
const STRONG_END =
  /^전 |(?:^|[가-힣])(?:씨|님|여사|대통령|총리|장관|차관|의원|대표|회장|사장|교수|박사|감독|선수|기자|특파원|변호사|대변인|위원장|총장|장군|대사|지사|시장|병장|상병|일병|이병|하사|중사|상사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장|후보|후보자|당선인|작가|배우|국왕|여왕|주석|총통|왕자|총재|수석|비서관|교육감|원장|경장|경위|경감|지청장|검사|판사|이사장|부회장|부사장|청장|국장)$/;

export function personAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined || isOffice(word.stem) || /^(?:명|개|척|대|건)이(?:래|라|다|면)/.test(word.unit.text)) return null;
  // "추천한 위원", "임명된 대표": a verb before the noun.
  if (/[가-힣](?:한|된|할|될)$/.test(word.unit.text) && !isSureName(word.stem) && titleOf(words[i + 1]?.stem ?? "") !== null) return null;
  return nameWithTitle(words, i) ?? nameAlone(words, i) ?? foreignName(words, i);
}

/** "여당 간사인 …", "사무국장": an office, and nobody's name. */
function isOffice(stem: string): boolean {
  return (stem.endsWith("인") && titleOf(stem.slice(0, -1)) !== null && stem.length > 2) || (TITLES_BEHIND.has(stem) && stem.length > 2);
}

/** "김영복씨", "민대통령": the title is a part of the word. */
function nameBeforeTitle(word: Word): Mention | null {
  const glued = /^([가-힣]{3})(?:호|측|짱|표|때문|땜|덕분|선생|선생님|형님|누님|감독님|배우님|연기|언니|오빠|누나|팬)$/.exec(
    word.stem,
  )?.[1];
  if (glued !== undefined && isSureName(glued)) return mention(word, glued, "person");
  // "공동선대위": a body, and no first lieutenant.
  if (/(?:선대위|비대위|대책위|조사위|선거대)$/.test(word.stem)) return null;
  const attached = attachedTitle(word.stem);
  if (attached === null) return null;
  const name = word.stem.slice(0, -attached.length);
  const called = /^(?:씨|양|군)$/.test(attached);
  // "태양", "인도양", "서양": 양 ends many words.
  if (
    /^[양군]$/.test(attached) &&
    (koreanPlace(`${name}${attached}`) !== null || (/^[가-힣]$/.test(name) && !/^[김박최윤황송홍류허권]$/.test(name)) || /인도$/.test(name))
  )
    return null;
  const fits =
    isKoreanName(name) ||
    (attached === "씨" && isCalled(name)) ||
    (attached === "님" && name.length === 2 && isGivenName(name)) ||
    isForeignPerson(name) ||
    (isShortName(name) &&
      (called || !PREFIX.test(name)) &&
      (attached.length > 1 || called) &&
      (name.length > 1 || STRONG.test(attached)) &&
      !NO_NAME.has(word.stem));
  if (fits && !BODIES.has(word.stem)) return mention(word, name, "person", { title: attached, titleAt: word.start + name.length });
  return null;
}

/** "김영복씨", "박성우 소방서장", "한 모(45) 씨", "A씨", "민 대통령". */
function nameWithTitle(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const joined = nameBeforeTitle(word);
  if (joined !== null) return joined;
  // "A 여성": a letter for somebody whose name is kept back.
  if (
    /^[A-Z]$/.test(word.stem) &&
    !word.marked &&
    /^(?:여성|남성|학생|할머니|할아버지|교사|의사|변호사|병사|부부)/.test(words[i + 1]?.stem ?? "")
  )
    return { ...mention(word, word.stem, "person"), short: true };
  if (word.bracket !== null && /\)(?:씨|양|군)/.test(word.unit.text) && (isShortName(word.stem) || isKoreanName(word.stem)))
    return mention(word, word.stem, "person");
  if (word.marked && word.bracket === null) return null;
  // "김 모 씨": the second word is no name of its own.
  if (word.stem === "모" && SURNAMES.has(words[i - 1]?.stem ?? "")) return null;
  const { name, at, anonymous } = anonymousAt(words, i);
  const next = words[at + 1];
  const title = next === undefined || next.unit.kind !== "word" ? null : titleBehind(words, at + 1);
  if (
    title !== null &&
    next !== undefined &&
    (title.length > 1 || CALLED.test(title) || name.length === 3) &&
    (isKoreanName(name) || anonymous || isCalledBy(name, title, word))
  )
    return {
      ...mention(word, name, "person", { title, titleAt: next.start }),
      short: name.length < 2 || anonymous,
      age: ageIn(words[at]) ?? ageIn(next),
    };
  return null;
}

/** Syllables that stand before offices and are family names too: "부총리", "이사장", "소대장". */
const PREFIX = /^(?:부|장|이|소|대|구|공|총|전|현|주|국|지|시|도|선|차|원|경|기|사|인|명|성|방|상|제|신|고|수|여|남|노)$/;
/** Numerals and pointing words that are family names too. */
const POINTING = /^(?:전|한|그|현|각|두|세|네|구|온|본|제|수|대|양)$/;

/** What is called so is a person whatever the name is like. */
const CALLED = /^(?:씨|양|군)$/;
/** Words that end in 씨 and call nobody. */
const NOBODY = /^(?:아저|아가|날|글|솜|불|말|맵|마음|공|이|그|저|한|각)$/;

/** "규현 씨", "오쿠다니 씨": a given name, or any name, that is called so. */
function isCalled(name: string): boolean {
  return /^[가-힣]{2,5}$/.test(name) && !NOBODY.test(name) && !NO_NAME.has(name) && koreanPlace(name) === null && !COMMON.test(name);
}

/** Two syllables of which given names are made, and no noun before 님: "지우님", and not "선생님". */
function isGivenName(name: string): boolean {
  return [...name].every((syllable) => GIVEN.has(syllable)) && !NO_NAME.has(name) && !/(?:생|사|장|자|인|원|주|교|부|대|모|신)$/.test(name);
}

/** A word that could be a name for all that is known of it. */
export function isUnknownName(name: string): boolean {
  return (
    /^[가-힣]{2,6}$/.test(name) &&
    !NO_NAME.has(name) &&
    koreanPlace(name) === null &&
    !bodyHead(name) &&
    !BODIES.has(name) &&
    !COMMON.test(name) &&
    titleOf(name) === null &&
    !TITLES_BEFORE.has(name) &&
    !/(?:하고|하며|으로|에서|지만|는데|들|하는|했다|다|씨)$/.test(name)
  );
}

/** "서린이가", "도겸이랑": 이 behind a given name before a particle. */
function diminutive(word: Word): Mention | null {
  const name = /^([가-힣]{2})이(?:가|는|를|랑|도|한테|의|네|야|오빠|누나|언니|형)$/.exec(word.unit.text)?.[1];
  if (name === undefined || NO_NAME.has(name) || endOf(name.at(-1)) === "vowel" || koreanPlace(name) !== null) return null;
  return isGivenName(name) && !/^(?:호랑|원숭|고양|지팡|송아|달팽|올챙|구렁|은행|봉숭)/.test(name)
    ? mention({ ...word, stem: name }, name, "person")
    : null;
}

/** "배우 서린이", "가수 도겸(20)": two syllables of which given names are made, behind the trade of their bearer. */
function behindTrade(words: readonly Word[], i: number): Mention | null {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || before?.unit.kind !== "word" || before.marked || !TRADES.test(before.stem)) return null;
  if (
    !/^[가-힣]{2}$/.test(word.stem) ||
    ![...word.stem].every((syllable) => GIVEN.has(syllable)) ||
    NO_NAME.has(word.stem) ||
    ABOUT_TRADE.has(word.stem) ||
    koreanPlace(word.stem) !== null
  )
    return null;
  const josa = word.unit.text.slice(word.stem.length);
  const named = /^(?:은|는|이|가|와|과|을|를|도|에게|의)$/.test(josa) || word.bracket !== null || (josa === "" && next?.stem === "씨");
  return named ? mention(word, word.stem, "person", { title: before.stem, titleAt: before.start }) : null;
}

const TRADES = /^(?:배우|여배우|가수|래퍼|개그맨|개그우먼|방송인|모델|멤버|아나운서|연기자|화가|소설가|시인|아이돌|보컬)$/;
/** What is told of trades and is nobody. */
const ABOUT_TRADE = new Set(
  "연기 정신 선임 기용 인기 유명 성명 수상 영상 우승 이미 경력 전성 생명 지원 지망 서열 미모 노래 연주 단체 영화 모임 전향 은퇴 개성 경연 의상 성공 재능 인생 생활 수준 소속 출신 이상 이하 이전 이후 관련 시장 조합 협회".split(
    " ",
  ),
);

/** A short name beside a title: "윤 총괄회장", "홍 전 차관", "준혁 군". */
function isCalledBy(name: string, title: string, word: Word): boolean {
  if (title === "씨" && isCalled(name)) return true;
  if (/^[양군]$/.test(title) && name.length === 1 && /^[김이박최정강조윤장임오서신권황안송류유홍고문손배백허남심노하곽성]$/.test(name))
    return word.stem === word.unit.text;
  if (CALLED.test(title) && name.length === 2)
    return [...name].every((syllable) => GIVEN.has(syllable)) && !NO_NAME.has(name) && koreanPlace(name) === null;
  return isShortName(name) && STRONG_END.test(title) && !POINTING.test(name) && word.stem === word.unit.text;
}

/** A title, or the office that somebody held: "전 차관", "전 항만청장". */
function titleBehind(words: readonly Word[], at: number): string | null {
  const [own, next] = [words[at], words[at + 1]];
  if (own === undefined) return null;
  if (own.stem === "전" && own.unit.text === "전" && next?.unit.kind === "word" && titleOf(next.stem) !== null) return `전 ${next.stem}`;
  return titleOf(own.stem);
}

/** "김 모(45) 씨": the family name is all that is told. */
function anonymousAt(words: readonly Word[], i: number): { readonly name: string; readonly at: number; readonly anonymous: boolean } {
  const own = words[i]?.stem ?? "";
  const next = words[i + 1];
  if (SURNAMES.has(own) && next?.stem === "모") return { name: own, at: i + 1, anonymous: true };
  if (own.length === 2 && own.endsWith("모") && SURNAMES.has(own.charAt(0))) return { name: own.charAt(0), at: i, anonymous: true };
  return { name: own, at: i, anonymous: /^[A-Z]$/.test(own) };
}

/** A name of three syllables by itself: with its age in brackets, behind a title, or with a particle of a person. */
function nameAlone(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined) return null;
  const age = ageIn(word);
  // "간호사 옥사나 코발추크": a given name of another language, with its family name.
  if (FOREIGN_GIVEN.has(word.stem) && !word.marked && foreignSyllables(words[i + 1]?.stem ?? "") > 0) return null;
  const titled = before?.unit.kind === "word" && !before.marked && TITLES_BEFORE.has(before.stem) ? before : null;
  if (age !== null && /^[가-힣]{2,8}$/.test(word.stem) && koreanPlace(word.stem) === null && !bodyHead(word.stem))
    return withBefore(words, i, { ...mention(word, word.stem, "person"), age });
  const other = wholeName(words, i) ?? diminutive(word) ?? behindTrade(words, i);
  if (other !== null) return other;
  if (isSureShortName(word.stem) && /^(?:은|는|이|가|와|과|을|를|도|의|에게|)$/.test(word.unit.text.slice(word.stem.length)))
    return mention(word, word.stem, "person");
  if (isToldAge(words, i)) return mention(word, word.stem, "person");
  if (!isKoreanName(word.stem)) return null;
  if (titled !== null) return mention(word, word.stem, "person", { title: titled.stem, titleAt: titled.start });
  const { josa } = splitJosa(word.unit.text.replace(/[.,]$/, ""));
  if (isBesideTitle(words, i)) return mention(word, word.stem, "person");
  const aged = /^(?:\d{4}년생|\d{1,3}세|\d{1,3}살)$/.test(before?.unit.text ?? "");
  const plain =
    josa === null || word.bracket !== null || aged ? true : !/^(?:에서|에|로|으로|에는|에서는|에도|로는|인|일)$/.test(josa.text);
  return plain && (!isCommonEnd(word.stem) || isListed(words, i)) ? mention(word, word.stem, "person") : null;
}

/** "타렌은 27세이며", "벨릭은 2003년생이다": whoever has an age is somebody. */
function isToldAge(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next?.unit.kind !== "word" || !isUnknownName(word.stem) || foreignSyllables(word.stem) === 0) return false;
  return (
    /^[은는이가]$/.test(word.unit.text.slice(word.stem.length)) &&
    /^(?:만\s?)?\d{1,3}(?:세|살)(?![기대]|트|균|계|상|미만|이상|이하)|^\d{4}년생/.test(next.unit.text)
  );
}

/** "이도만, 박도현", "김해로 씨": beside another name or a title the last syllable is no particle. */
function wholeName(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  const bare = word?.unit.text ?? "";
  if (word === undefined || !word.marked || word.stem.length !== bare.length - 1 || !isKoreanName(bare)) return null;
  const next = words[i + 1];
  const listed = besideInList(words, i).some(({ stem }) => isKoreanName(stem) && !isCommonEnd(stem));
  const titled =
    next?.unit.kind === "word" && /^(?:씨|감독|선수|의원|대표|배우|장관|교수|기자|작가|회장|사장|후보|대통령)$/.test(next.stem);
  return listed || titled ? mention({ ...word, stem: bare, marked: false }, bare, "person") : null;
}

/** "윤서진 외교부 장관": between a name and its title only a body or a place stands. */
export function isBesideTitle(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const [before, next] = [words[k - 1], words[k]];
    if (before === undefined || (before.marked && k > i + 1) || (k === i + 1 && before.marked) || next?.unit.kind !== "word") return false;
    if (titleOf(next.stem) !== null) return true;
    if (koreanPlace(next.stem) === null && !BODIES.has(next.stem) && !bodyHead(next.stem) && !/^(?:전|현|신임)$/.test(next.stem))
      return false;
  }
  return false;
}

/** "김영복, 이도현 등": a name beside a name. */
function isListed(words: readonly Word[], i: number): boolean {
  // "자리한 마렌토", "기록한 도영진": a form of a verb before a name is none.
  if (/(?:한|된|해|하|할|들)$/.test(words[i]?.stem ?? "")) return false;
  return (
    isKoreanName(words[i + 1]?.stem ?? "") ||
    /^(?:등|외)$/.test(words[i + 1]?.stem ?? "") ||
    isKoreanName(words[i - 1]?.stem ?? "") ||
    besideInList(words, i).some(({ stem }) => isKoreanName(stem) && !isCommonEnd(stem))
  );
}

/** The words before and behind that a comma joins. */
function besideInList(words: readonly Word[], i: number): readonly Word[] {
  const joined = (mark: number, other: number): readonly Word[] => {
    const one = words[other];
    return one?.unit.kind === "word" && /^[,·ᆞ]$/.test(words[mark]?.unit.text ?? "") ? [one] : [];
  };
  return [...joined(i - 1, i - 2), ...joined(i + 1, i + 2)];
}

/** A foreign name takes the words before it that can belong to it: "로사 림(45)". */
function withBefore(words: readonly Word[], i: number, own: Mention): Mention {
  if (isKoreanName(own.name)) return own;
  const first = foreignStart(words, i);
  const start = words[first]?.start ?? own.span[0];
  return first === i
    ? own
    : {
        ...own,
        span: [start, own.span[1]],
        name: words
          .slice(first, i + 1)
          .map(({ stem }) => stem)
          .join(" "),
      };
}

/** "팀장(이도현)의", "해솔(본명 이도현·35)": a name that stands in brackets by itself. */
export function personInBracket(word: Word): Mention | null {
  if (word.bracket === null) return null;
  const name = /^(?:본명\s)?([가-힣]{2,6})(?:[·,.].*)?$/.exec(word.bracket)?.[1] ?? "";
  if ((!isKoreanName(name) || isCommonEnd(name)) && !isForeignPerson(name)) return null;
  const start = word.start + word.stem.length + 1 + word.bracket.indexOf(name);
  return { span: [start, start + name.length], type: "person", name, short: false, title: null, age: null, alias: null };
}

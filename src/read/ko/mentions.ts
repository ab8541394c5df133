import type { EntityType } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import { foreignSyllables } from "./foreign-words.ts";
import { splitJosa } from "./josa.ts";
import {
  BODIES,
  BODY_HEADS,
  FOREIGN_GIVEN,
  FOREIGN_MEDIA,
  GIVEN,
  LONG_SURNAMES,
  NO_NAME,
  SURNAMES,
  TITLES_BEFORE,
  TITLES_BEHIND,
} from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";
import { endOf } from "./syllable.ts";
import { type Unit, unitsIn } from "./units.ts";
import { isModifier, isTime, isVerbNotTopic, JOINING } from "./words.ts";

/** A name as it stands in the text. */
export interface Mention {
  readonly span: Span;
  readonly type: EntityType;
  /** Without particle and title. */
  readonly name: string;
  /** Only a family name or a letter: "김 씨", "A씨", "박 대통령". */
  readonly short: boolean;
  /** What its bearer is called beside the name. */
  readonly title: { readonly text: string; readonly span: Span } | null;
  /** "(45)" behind the name. */
  readonly age: { readonly value: string; readonly span: Span } | null;
  /** "세계보건기구(WHO)": the other name in brackets. */
  readonly alias: string | null;
}

/** A word of the text with its particle taken off, and what stands in brackets behind it. */
interface Word {
  readonly unit: Unit;
  readonly start: number;
  readonly stem: string;
  readonly bracket: string | null;
  readonly marked: boolean;
}

const BRACKET = /^([^()]{1,30})\(([^()]{1,20})\)(.*)$/u;
const AGE = /^(?:만\s?)?(\d{1,3})(?:세|살)?(?:[·,].*)?$/;
const LONGEST_NAME = 12;

/** The names of persons, bodies and places in a text, in order, none overlapping. Takes time linear in its length. */
export function mentionsIn(text: string): readonly Mention[] {
  const words = unitsIn(text, [0, text.length], []).flatMap(apart).map(wordOf);
  const found: Mention[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.unit.kind !== "word" || word.start < end || isOwner(words, i)) continue;
    const mention = personAt(words, i) ?? bodyAt(words, i, end) ?? placeAt(words, i) ?? foreignAt(words, i);
    if (mention !== null) {
      found.push(mention);
      end = mention.span[1];
    }
    const inside = personInBracket(word);
    if (inside === null || inside.span[0] < end) continue;
    found.push(inside);
    end = inside.span[1];
  }
  return found;
}

/** "우크라이나 국방부": the country is a part of the name of its body. */
function isOwner(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (
    word === undefined ||
    word.marked ||
    word.bracket !== null ||
    next?.unit.kind !== "word" ||
    koreanPlace(word.stem)?.kind !== "country"
  )
    return false;
  return next.stem.length > 1 && isBody(next.stem) && titleOf(words[i + 2]?.stem ?? "") !== "대통령";
}

function isBody(stem: string): boolean {
  return BODIES.has(stem) || BODY_HEADS.has(stem) || bodyHead(stem);
}

/** "일본·중국", "광운대역-제기역": names that a mark joins stand each for itself. */
function apart(unit: Unit): readonly Unit[] {
  if (unit.kind !== "word" || !/[가-힣][·∼~/-][가-힣]/.test(unit.text) || unit.text.includes("(")) return [unit];
  let start = unit.start;
  return unit.text.split(/[·∼~/-]/).map((text): Unit => {
    const own = { ...unit, start, end: start + text.length, text };
    start += text.length + 1;
    return own;
  });
}

function wordOf(unit: Unit): Word {
  const bracket = BRACKET.exec(unit.text);
  if (bracket !== null) {
    const [, head = "", inside = "", tail = ""] = bracket;
    // "A(33)씨는": what he is called stands behind the bracket.
    if (/^(?:씨|양|군)/.test(tail)) return { unit, start: unit.start, stem: head, bracket: inside, marked: false };
    return { unit, start: unit.start, stem: head, bracket: inside, marked: tail !== "" };
  }
  const bare = unit.text.replace(/[.,·]$/, "");
  if (koreanPlace(bare) !== null || BODIES.has(bare)) return { unit, start: unit.start, stem: bare, bracket: null, marked: false };
  const { stem, josa } = splitJosa(bare);
  return { unit, start: unit.start, stem, bracket: null, marked: josa !== null };
}

/** Longer titles first, so that "부총리" is not taken for "총리". */
const TITLES = [...TITLES_BEHIND].sort((a, b) => b.length - a.length);

/** The title that a word ends with, where a name stands before it in the same word; null where none does. */
function attachedTitle(stem: string): string | null {
  return TITLES.find((title) => stem.length > title.length && stem.endsWith(title) && (title.length > 1 || stem.length >= 2)) ?? null;
}

function isKoreanName(name: string): boolean {
  if (NO_NAME.has(name) || koreanPlace(name) !== null || BODIES.has(name)) return false;
  if (name.length === 4 && LONG_SURNAMES.has(name.slice(0, 2))) return GIVEN.has(name.charAt(2)) && GIVEN.has(name.charAt(3));
  return name.length === 3 && SURNAMES.has(name.charAt(0)) && GIVEN.has(name.charAt(1)) && GIVEN.has(name.charAt(2));
}

/** A name of two syllables, or of one family name: a person only beside a title. */
function isShortName(name: string): boolean {
  if (name.length === 1) return SURNAMES.has(name) || /^[A-Z]$/.test(name);
  return (
    name.length === 2 &&
    !NO_NAME.has(name) &&
    SURNAMES.has(name.charAt(0)) &&
    (GIVEN.has(name.charAt(1)) || name.endsWith("모")) &&
    !JOINING.has(name) &&
    koreanPlace(name) === null
  );
}

/** Titles that make a word before them a name even if it is like no other. */
const STRONG =
  /^(?:씨|님|양|군|여사|전|대통령|총리|장관|의원|대표|회장|사장|교수|박사|감독|선수|기자|특파원|변호사|대변인|위원장|총장|장군|대사|지사|시장|병장|상병|일병|이병|하사|중사|상사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장|후보|작가|배우|국왕|여왕|주석|총통|왕자)$/;

/** Ends of longer titles that make a family name before them a person: "총괄회장", "후보자", "전 차관". */
const STRONG_END =
  /^전 |(?:^|[가-힣])(?:씨|님|여사|대통령|총리|장관|차관|의원|대표|회장|사장|교수|박사|감독|선수|기자|특파원|변호사|대변인|위원장|총장|장군|대사|지사|시장|병장|상병|일병|이병|하사|중사|상사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장|후보|후보자|당선인|작가|배우|국왕|여왕|주석|총통|왕자|총재|수석|비서관|교육감|원장|경장|경위|경감|지청장|검사|판사|이사장|부회장|부사장|청장|국장)$/;

function personAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  return nameWithTitle(words, i) ?? nameAlone(words, i) ?? foreignName(words, i);
}

/** "김영복씨", "윤대통령": the title is a part of the word. */
function nameBeforeTitle(word: Word): Mention | null {
  const attached = attachedTitle(word.stem);
  if (attached === null) return null;
  const name = word.stem.slice(0, -attached.length);
  const called = /^(?:씨|양|군)$/.test(attached);
  const fits =
    isKoreanName(name) ||
    (attached === "씨" && isCalled(name)) ||
    (isShortName(name) &&
      (called || !PREFIX.test(name)) &&
      (attached.length > 1 || called) &&
      (name.length > 1 || STRONG.test(attached)) &&
      !NO_NAME.has(word.stem));
  if (fits && !BODIES.has(word.stem)) return mention(word, name, "person", { title: attached, titleAt: word.start + name.length });
  return null;
}

/** "김영복씨", "박성우 소방서장", "한 모(45) 씨", "A씨", "윤 대통령". */
function nameWithTitle(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const joined = nameBeforeTitle(word);
  if (joined !== null) return joined;
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
    (title.length > 1 || title === "씨" || name.length === 3) &&
    (isKoreanName(name) || anonymous || isCalledBy(name, title, word))
  )
    return { ...mention(word, name, "person", { title, titleAt: next.start }), short: name.length < 2 || anonymous, age: ageIn(words[at]) };
  return null;
}

/** Syllables that stand before offices and are family names too: "부총리", "이사장", "소대장". */
const PREFIX = /^(?:부|장|이|소|대|구|공|총|전|현|주|국|지|시|도|선|차|원|경|기|사|인|명|성|방|상|제|신|고|수)$/;
/** Numerals and pointing words that are family names too. */
const POINTING = /^(?:전|한|그|현|각|두|세|네|구|온|본|제|수|대|양)$/;
/** What is called so is a person whatever the name is like. */
const CALLED = /^(?:씨|양|군)$/;
/** Words that end in 씨 and call nobody. */
const NOBODY = /^(?:아저|아가|날|글|솜|불|말|맵|마음|공|이|그|저|한|각)$/;

/** "규현 씨", "오쿠니시 씨": a given name, or any name, that is called so. */
function isCalled(name: string): boolean {
  return /^[가-힣]{2,5}$/.test(name) && !NOBODY.test(name) && !NO_NAME.has(name) && koreanPlace(name) === null && !COMMON.test(name);
}

/** A short name beside a title: "신 총괄회장", "박 전 차관", "준혁 군". */
function isCalledBy(name: string, title: string, word: Word): boolean {
  if (title === "씨" && isCalled(name)) return true;
  if (CALLED.test(title) && name.length === 2) return [...name].every((syllable) => GIVEN.has(syllable)) && !NO_NAME.has(name);
  return isShortName(name) && STRONG_END.test(title) && !POINTING.test(name) && word.stem === word.unit.text;
}

/** A title, or the office that somebody held: "전 차관", "전 국정원장". */
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

function titleOf(stem: string): string | null {
  if (TITLES_BEHIND.has(stem)) return stem;
  return /[가-힣](?:장관|차관|의원|위원장|위원|대변인|국장|청장|원장|처장|소장|회장|사장|대표|교수|감독|선수|기자|총장|사령관|대사|지사|시장|군수|서장|부장|팀장|이사장|비서관|수석|검사|판사|변호사)$/.test(
    stem,
  )
    ? stem
    : null;
}

function ageIn(word: Word | undefined): Mention["age"] {
  const match = AGE.exec(word?.bracket ?? "");
  if (match === null || word === undefined || Number(match[1]) > 120) return null;
  const start = word.start + word.stem.length + 1;
  const digits = (word.bracket ?? "").indexOf(match[1] ?? "");
  return { value: String(Number(match[1])), span: [start + digits, start + digits + (match[1] ?? "").length] };
}

/** A name of three syllables by itself: with its age in brackets, behind a title, or with a particle of a person. */
function nameAlone(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined) return null;
  const age = ageIn(word);
  const titled = before?.unit.kind === "word" && !before.marked && TITLES_BEFORE.has(before.stem) ? before : null;
  if (age !== null && /^[가-힣]{2,8}$/.test(word.stem) && koreanPlace(word.stem) === null && !bodyHead(word.stem))
    return withBefore(words, i, { ...mention(word, word.stem, "person"), age });
  if (!isKoreanName(word.stem)) return null;
  if (titled !== null) return mention(word, word.stem, "person", { title: titled.stem, titleAt: titled.start });
  const { josa } = splitJosa(word.unit.text.replace(/[.,]$/, ""));
  if (isBesideTitle(words, i)) return mention(word, word.stem, "person");
  const plain = josa === null ? true : !/^(?:에서|에|로|으로|에는|에서는|에도|로는|인|일)$/.test(josa.text);
  return plain && (!isCommonEnd(word.stem) || isListed(words, i)) ? mention(word, word.stem, "person") : null;
}

/** "윤서진 외교부 장관": between a name and its title only a body or a place stands. */
function isBesideTitle(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const [before, next] = [words[k - 1], words[k]];
    if (before === undefined || (before.marked && k > i + 1) || (k === i + 1 && before.marked) || next?.unit.kind !== "word") return false;
    if (titleOf(next.stem) !== null) return true;
    if (koreanPlace(next.stem) === null && !BODIES.has(next.stem) && !bodyHead(next.stem) && !/^(?:전|현|신임)$/.test(next.stem))
      return false;
  }
  return false;
}

/** A word whose end is that of many nouns is no name by itself. */
function isCommonEnd(name: string): boolean {
  // "조사한", "방문해", "주민들": forms of verbs and plurals.
  if (/(?:한|해|하|된|들|할|함|됨|다)$/.test(name)) return true;
  const often = /^[김박최황윤권홍송류허임오곽심배진명]/.test(name);
  return (
    !often &&
    /(?:자|장|기|부|회|적|대|상|국|동|제|물|법|단|군|사|관|점|률|당|소|실|구|리|산|도|길|면|계|과|론|어|인|가|심|권|력|금|품|발|시|명|년|월|분|초|말|글|집|방|문|음|차|체|족|생|건|지)$/.test(
      name,
    )
  );
}

/** "김영복, 이도현 등": a name beside a name. */
function isListed(words: readonly Word[], i: number): boolean {
  // "위치한 마우나", "기록한 류현진": a form of a verb before a name is none.
  if (/(?:한|된|해|하|할|들)$/.test(words[i]?.stem ?? "")) return false;
  return isKoreanName(words[i + 1]?.stem ?? "") || /^(?:등|외)$/.test(words[i + 1]?.stem ?? "") || isKoreanName(words[i - 1]?.stem ?? "");
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

/** Syllables that transcribe foreign names and are rare in Korean ones. */
const FOREIGN =
  /[스크트프츠즈드브르그흐므키티디피비히젤렌켈벨펠멜델텔넬셀벤펜멘덴텐센튼슨먼턴링쿠투푸파타카토포코로레네데테페케헤메베셰쉐흐츠촘첸콥핀긴킨틴린빈딘릭닉빅믹쿨콜톨폴볼졸롤골돌놀몰콘톤폰론본돈논몬존에아오우바마사쟈야랴뱌루누두부무푸이팔칼탈랄발말달날살할잘잔칸탄판란반만단난산한얀]/;

function foreignName(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const given = givenName(words, i);
  if (given !== null) return given;
  if (word.marked || !isForeignWord(word)) return null;
  let last = i;
  while (last + 1 < words.length && last - i < 3 && !(words[last]?.marked ?? true) && isForeignWord(words[last + 1])) last++;
  for (let k = last + 1; k <= last + 3; k++) {
    const next = words[k];
    if (next === undefined || next.unit.kind !== "word" || (words[k - 1]?.marked ?? true)) return null;
    const title = titleOf(next.stem);
    if (title !== null && title.length > 1) return spanning(words, i, last, title, next.start);
    const place =
      koreanPlace(next.stem) !== null || bodyHead(next.stem) || BODIES.has(next.stem) || /^(?:전|현|신임|차기)$/.test(next.stem);
    if (!place) return null;
  }
  return null;
}

/** "올레나 코발은", "존 F. 케네디": a given name with the words behind it. */
function givenName(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined || word.stem !== word.unit.text || !FOREIGN_GIVEN.has(word.stem)) return null;
  let last = i;
  while (last + 1 < words.length && last - i < 3 && (last === i || !(words[last]?.marked ?? true)) && isFamilyWord(words[last + 1])) last++;
  const [a, b] = [words[i], words[last]];
  if (last === i || a === undefined || b === undefined) return null;
  return {
    span: [a.start, b.start + b.stem.length],
    type: "person",
    name: words
      .slice(i, last + 1)
      .map(({ stem }) => stem)
      .join(" "),
    short: false,
    title: null,
    age: ageIn(b),
    alias: null,
  };
}

function isFamilyWord(word: Word | undefined): boolean {
  if (
    word?.unit.kind !== "word" ||
    !/^[가-힣]{2,8}$/.test(word.stem) ||
    koreanPlace(word.stem) !== null ||
    BODIES.has(word.stem) ||
    bodyHead(word.stem)
  )
    return false;
  return (
    (FOREIGN.test(word.stem) || FOREIGN_GIVEN.has(word.stem)) &&
    titleOf(word.stem) === null &&
    !COMMON.test(word.stem) &&
    !isModifier(word.unit.text) &&
    !JOINING.has(word.stem) &&
    !isTime(word.unit.text)
  );
}

/** "팀장(송혜교)의", "싸이(본명 박재상·35)": a name that stands in brackets by itself. */
function personInBracket(word: Word): Mention | null {
  if (word.bracket === null) return null;
  const name = /^(?:본명\s)?([가-힣]{3,4})(?:[·,.].*)?$/.exec(word.bracket)?.[1] ?? "";
  if (!isKoreanName(name) || isCommonEnd(name)) return null;
  const start = word.start + word.stem.length + 1 + word.bracket.indexOf(name);
  return { span: [start, start + name.length], type: "person", name, short: false, title: null, age: null, alias: null };
}

/** Who does, plays or is told of by these nouns is a person: "제프리 러쉬의 명연기", "우베볼 감독". */
const OF_PERSON =
  /^(?:연기|명연기|열연|감독|배우|역|역할|목소리|표정|얼굴|미모|매력|눈빛|노래|팬|캐릭터|죽음|인생|생애|소설|아들|딸|아내|남편|부인|어머니|아버지|형|누나|언니|오빠|동생|친구|팬들|작품|출연|주연|키스신|카리스마|관능미|삶|마음씨|머리|손|눈|선수|투수|타자)/;

/** Names of other languages without a title: of several words, or of one long word whose syllables no Korean word has. */
function foreignAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined || !isForeignName(word)) return null;
  let last = i;
  while (last + 1 < words.length && last - i < 3 && isOpen(words[last]) && isForeignName(words[last + 1])) last++;
  const name = words.slice(i, last + 1).map(({ stem }) => stem);
  const sure = name.map(foreignSyllables).reduce((sum, count) => sum + count, 0);
  const several = last > i && sure >= 2;
  const next = words[last + 1]?.stem ?? "";
  const titled = isTitledBefore(words, i) || OF_PERSON.test(next);
  const single = last === i && word.stem.length >= 3 && sure >= (titled ? 1 : 3);
  const short = last === i && word.stem.length === 2 && sure >= 1 && titled;
  const end = words[last];
  if (!(several || single || short) || end === undefined) return null;
  return {
    span: [word.start, end.start + end.stem.length],
    type: "person",
    name: name.join(" "),
    short: false,
    title: null,
    age: ageIn(end),
    alias: null,
  };
}

function isTitledBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.unit.kind === "word" && !before.marked && TITLES_BEFORE.has(before.stem);
}

/** Nothing hangs on the word: the name may go on. */
const isOpen = (word: Word | undefined): boolean => word !== undefined && word.stem === word.unit.text;

/** Ends of verbs, plurals and made-up nouns: "퍼지하", "배우들", "투톱임". */
const VERB_LIKE =
  /(?:하|할|한|해|혜서|서|지|던|게|야|임|들|킬|킨|여|여서|면|라면|러|고|으로|적으로|적|스럽|롭|든|던데|는데|은데|군|네|요|다|까|려|려고|듯|수록|상|식|학|어|형|성|화|전|용|교|호|송|치|표|자|류|사|실|부|국|권|금|점|집|팀|쇼|곡|권|극|탑|타워|브랜드|데이터|월드|파크|힐즈|병|인터뷰|심포지엄)$/;

function isForeignName(word: Word | undefined): boolean {
  if (word?.unit.kind !== "word" || !/^[가-힣]{2,9}$/.test(word.stem) || foreignSyllables(word.stem) === 0) return false;
  const { stem } = word;
  return !(
    koreanPlace(stem) !== null ||
    BODIES.has(stem) ||
    bodyHead(stem) ||
    FOREIGN_MEDIA.has(stem) ||
    TITLES_BEHIND.has(stem) ||
    TITLES_BEFORE.has(stem) ||
    titleOf(stem) !== null ||
    JOINING.has(stem) ||
    isTime(word.unit.text) ||
    COMMON.test(stem) ||
    isVerbNotTopic(word.unit.text) ||
    VERB_LIKE.test(stem)
  );
}

function isForeignWord(word: Word | undefined): boolean {
  if (word === undefined || word.unit.kind !== "word" || !/^[가-힣]{2,8}$/.test(word.stem) || word.stem !== word.unit.text) return false;
  if (
    koreanPlace(word.stem) !== null ||
    BODIES.has(word.stem) ||
    bodyHead(word.stem) ||
    TITLES_BEHIND.has(word.stem) ||
    TITLES_BEFORE.has(word.stem)
  )
    return false;
  return (
    (FOREIGN.test(word.stem) || foreignSyllables(word.stem) > 0) &&
    !JOINING.has(word.stem) &&
    !isTime(word.stem) &&
    !isModifier(word.stem) &&
    !COMMON.test(word.stem) &&
    titleOf(word.stem) === null
  );
}

const COMMON =
  /^(?:관계|정치|경제|사회|수석|공동|담당|비상|상임|선임|국가|국무|최고|초대|역대|여성|남성|해외|특별|부대|국제|중앙|지방|전국|현직|전직|신임|차기|당시|올해|이번|다른|모든|여러|해당|소속|출신|일부|대선|총선|유력|새누리|민간|시민|대학|병원|학교|회사|기업|은행|공식|비공식|수사|조사|외교|국방|안보|정보|통신|언론|방송|야권|여권|지도|행정|사법|입법|연방|합동|특수|전임|후임|원내|정책|선거|당내|협회|조합|노조|학생|교육|문화|체육|축구|야구|농구|배구|골프|영화|드라마|음악|예능|대표|주요|고위|하위|상위|최대|최소|세계|국내|우리|자신|본인|그룹|나머지|마지막|이후|이전|직후|지난|오는|스타|아이돌|국민|주민|수도|도시|마을|미디어|프로|아마추어|코치|에이스|미드필더|아나운서|프로듀서|파트너|리더|매니저|디자이너|모바일|인터넷|온라인|오프라인|서비스|시스템|프로그램|프로젝트|시리즈|데이터|에너지|코로나|바이러스|아파트|오피스텔|버스|트럭|택시)/;

function foreignStart(words: readonly Word[], i: number): number {
  let first = i;
  while (first > 0 && i - first < 3 && isForeignWord(words[first - 1])) first--;
  return first;
}

function spanning(words: readonly Word[], first: number, last: number, title: string, titleAt: number): Mention {
  const [a, b] = [words[first], words[last]];
  const start = a?.start ?? 0;
  const end = (b?.start ?? 0) + (b?.stem.length ?? 0);
  return {
    span: [start, end],
    type: "person",
    name: words
      .slice(first, last + 1)
      .map(({ stem }) => stem)
      .join(" "),
    short: false,
    title: { text: title, span: [titleAt, titleAt + title.length] },
    age: null,
    alias: null,
  };
}

function mention(
  word: Word,
  name: string,
  type: EntityType,
  titled: { readonly title: string; readonly titleAt: number } | null = null,
): Mention {
  const age = type === "person" ? ageIn(word) : null;
  return {
    span: [word.start, word.start + name.length],
    type,
    name,
    short: name.length === 1,
    title: titled === null ? null : { text: titled.title, span: [titled.titleAt, titled.titleAt + titled.title.length] },
    age,
    alias: age === null && word.bracket !== null && /^[A-Za-z가-힣.·&]{2,20}$/.test(word.bracket) ? word.bracket : null,
  };
}

/** Heads that make a word of this many syllables a name of a body. */
const HEADS = [...BODY_HEADS].sort((a, b) => b.length - a.length);
const NO_BODY =
  /^(?:가짜뉴스|허위뉴스|일부|내부|외부|전부|본부|간부|남부|북부|동부|서부|중부|하부|상부|세부|대부|거부|기부|공부|후부|여부|정부군|장애인|사업부|근처|부처|거처|상처|출처|신청|요청|시청률|하청|부당|정당|식당|성당|강당|배당|담당|해당|상당|합당|마당|당당|경당|출신|여단|군대|부대|시대|세대|상대|기대|무대|확대|반대|절대|최대|침대|토대|연대|일대|당대|현대|후대|고대|초대|연구원|직원|회원|의원|대원|요원|병원|학원|공원|차원|지원|자원|정원|인원|법원|소원|구원|응원|전원|사원|기원|민원|위원|조합원|선거운동원)$/;
/** Heads that need two syllables of a name in front. */
const SHORT_HEADS = /^(?:부|처|청|당|대|위|팀|스|군)$/;

function bodyHead(stem: string): boolean {
  if (stem.length < 3 || stem.length > LONGEST_NAME * 2 || NO_BODY.test(stem)) return false;
  if (/(?:대통령|관계자|기자|의원|위원|대변인|원장|장관)$/.test(stem)) return false;
  if (/[가-힣](?:러시아군|북한군|우크라군|해병대|특수군|방위군|정부군|반군|민병대|자위대|친위대|의용군)$/.test(stem)) return true;
  const head = HEADS.find((one) => stem.endsWith(one) && stem.length > one.length);
  if (head === undefined) return /^[가-힣]{2,6}군$/.test(stem) && koreanPlace(stem.slice(0, -1)) !== null;
  return SHORT_HEADS.test(head)
    ? stem.length >= 3 &&
        !/^(?:.{1,2}(?:일부|내부|외부|간부|대부|상대|시대|세대|무대|최대|부대))$/.test(stem) &&
        endOf(stem.at(-1)) !== "other" &&
        !ORDINARY.test(stem)
    : true;
}

const ORDINARY =
  /(?:여부|일부|내부|외부|대부|세부|상처|근처|조처|요청|신청|담당|해당|상당|시대|세대|상대|기대|무대|확대|반대|최대|부대|군대|학대|연대|스|주변부|중심부|후반부|전반부|상층부|하층부|지도부|수뇌부|집행부|실무부|주부|신부|농부|어부|거부|기부|투표지부|[0-9년월일]대|\d대|초대|후대|당대|현대|환대|우대|지위|시위|수위|순위|단위|범위|행위|지위|권위|주위|분위|품위|위위|부위|공중위|팀|가처|출처|대처|거처|식당|강당|성당|마당|수당|배당|할당)$|^[가-힣]?(?:부당|온당|정당|합당|타당|적당|일당|감당|서당|무당|사당)$/;

function bodyAt(words: readonly Word[], i: number, free: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const { stem } = word;
  const named =
    (BODY_HEADS.has(stem) && isOwner(words, i - 1)) ||
    BODIES.has(stem) ||
    FOREIGN_MEDIA.has(stem) ||
    bodyHead(stem) ||
    (isMediumBefore(words, i) && /^[가-힣A-Za-z0-9]{2,12}$/.test(stem) && FOREIGN.test(stem));
  if (!named) {
    const latin = /^[A-Z][A-Z0-9&.-]{1,9}(?![a-z])/.exec(stem)?.[0] ?? null;
    const rest = latin === null ? "" : stem.slice(latin.length);
    if (
      latin === null ||
      /^\d+$/.test(latin) ||
      /^(?:CC|TV|PC|IT|AI|DNA|CEO|PD|DJ|MC|GDP|GPS|SNS|USB|ID|IP|LED|SUV|OK|VS|DVD|CD|FA|MVP|QR|IQ|SF|CG|OST|HD|UHD|LTE|PDF|URL|FAX|OS|SW|HW|VR|AR|TF|MOU|FTA|ICBM|SLBM|CCTV|DMZ|NLL)$/.test(
        latin,
      )
    )
      return null;
    if (rest !== "" && !/^(?:[가-힣]{1,6})$/.test(rest)) return null;
    return { ...mention(word, latin, "organization"), span: [word.start, word.start + latin.length] };
  }
  // "우크라이나 국방부": of which country it is, is a part of its name.
  const before = words[i - 1];
  const owner = before !== undefined && before.start >= free && isOwner(words, i - 1) ? before : null;
  const start = owner?.start ?? word.start;
  return { ...mention(word, owner === null ? stem : `${owner.stem} ${stem}`, "organization"), span: [start, word.start + stem.length] };
}

/** "영국 일간지 …": a paper or a station follows. */
function isMediumBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    !before.marked &&
    /^(?:일간지|일간|주간지|매체|보안매체|통신사|방송사|보안업체|업체|기업|항공사|해커조직|조직|단체|무장단체|시민단체)$/.test(before.stem)
  );
}

const PLACE_TAIL =
  /(?:특별시|광역시|특별자치시|특별자치도|자치주|자치공화국|공화국|해협|반도|공항|지구|산맥|사막|대교|광장|해수욕장|해변|국립공원|고원|평야|호수|유역|해역|군도|제도|열도|운하|터널|나들목|교차로|사거리|삼거리|정류장|분기점|나들목|인터체인지|휴게소|평화공원|대공원|공원|경기장|체육관|월드컵경기장|터미널|시장|마을|대로|산단|산업단지|신도시|교도소|수용소|항구|포구|선착장|부두)$/;
const ADMIN_TAIL = /^[가-힣]{2,6}(?:궁|성|댐|탑|시|군|구|읍|면|리|동|도|주|섬|강|산|역|항|만|천|로|길|골)$/;
const NO_PLACE: ReadonlySet<string> = new Set(
  `여성 남성 가능성 정당성 중요성 필요성 위험성 다양성 투명성 공정성 안전성 효율성 특수성 일관성 진정성 책임성 신뢰성 개연성
  대중성 예술성 작품성 전문성 완성 구성 작성 형성 찬성 반성 성성 비상 연예 가요 작업 재해 태도 모습 자동 활동 운동 이동 행동
  노동 충동 감동 연주 맥주 소주 위주 공주 탄주 질주 강도 정도 온도 속도 농도 제도 시도 의도 용도 빈도 강성 장성 감성 개성
  이성 지성 인성 특성 본성 관성 속성 독성 동성 음성 양성 정성 열성 탄성 공성 창의성 생산 다시 역시 즉시 필요시 동시 임시
  무시 표시 지시 감시 경시 중시 혹시 잠시 몇시 일시 접시 택시 도시 변동 작동 공동 소동 아동 가동 연동 출동 발동 협동 합동
  난동 시동 거동 선동 율동 친구 연구 요구 기구 인구 축구 야구 농구 배구 도구 지구 입구 출구 복구 추구 촉구 탁구 당구 항구
  영구 공구 식구 전구 강구 민주 자주 아주 매주 우주 거주 이주 입주 상주 주주 경주 완주 역주 도주 폭주 독주 제주 음주 기주
  우리 거리 자리 소리 처리 관리 정리 수리 논리 심리 원리 권리 승리 유리 윤리 의리 요리 분리 격리 마리 머리 다리 꼬리 허리
  고리 무리 가리 진리 대리 총리 물리 수면 반면 장면 화면 정면 측면 전면 표면 국면 직면 외면 내면 라면 냉면 가면 방면 서면
  지면 단면 노면 안면 이면 음식물 계산 예산 재산 자산 유산 출산 확산 분산 해산 부산 파산 청산 정산 결산 합산 추산 암산 등산
  우산 동산 원산 수산 축산 농산 국산 도산 양산 육군 해군 공군 미군 국군 아군 적군 반군 장군 여군 남군 대군 연합군 지역 광역
  구역 전역 병역 통역 방역 무역 용역 영역 수역 해역 현역 주역 배역 단역 공항 저항 사항 조항 항항 반항 대항 불만 비만 자만
  오만 태만 거만 하지만 천만 백만 수만 기만 교만 낭만 강강 건강 보강 저강 도로 경로 서로 바로 주로 피로 위로 회로 진로 통로
  새로 별로 스스로 세로 가로 미로 항로 선로 수로 대로 종로구길 도도 지도 보도 년도 연도 한도 유도 각도 밀도 습도 고도 신도
  성도 부도 자도 순도 난도 별도 과도 사도 인도 주도 선도 구도 기도 포도 수도 철도 궤도 상도 원도 추도 파도 효도 개천 실천
  추천 하천 인천지 온천 변천 황천 다섯섬 몸무게 사이 어제 그제`.split(/\s+/),
);

/** "가능성", "활동": a word with the end of a common noun is no place. */
function isNoPlace(stem: string): boolean {
  for (let length = 2; length <= 4; length++) if (NO_PLACE.has(stem.slice(-length))) return true;
  return false;
}

function placeAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const { stem } = word;
  if (stem.length < 2) return null;
  const known = koreanPlace(stem);
  if (known !== null) {
    // A country that does something acts as a state, a town or a province as its administration.
    const acts = (known.kind === "country" || /[가-힣]{2}(?:시|군|도)$/.test(stem)) && isActing(word);
    return mention(word, stem, acts ? "organization" : "place");
  }
  const longest = longestPlace(stem);
  if (longest !== null) return mention(word, longest, "place");
  const before = words[i - 1];
  const beside =
    before?.unit.kind === "word" &&
    !before.marked &&
    (koreanPlace(before.stem) !== null || (ADMIN_TAIL.test(before.stem) && !isNoPlace(before.stem)));
  if (PLACE_TAIL.test(stem) && stem.length >= 4 && !/^(?:국제|지하|전통|재래|대형)/.test(stem)) return mention(word, stem, "place");
  if (!ADMIN_TAIL.test(stem) || isNoPlace(stem) || isKoreanName(stem)) return null;
  if (!beside && !/^[가-힣]{2,4}(?:시|군|구)$/.test(stem)) return null;
  return mention(word, stem, isActing(word) && /(?:시|군|도)$/.test(stem) ? "organization" : "place");
}

const isActing = (word: Word): boolean => /^(?:은|는|이|가|도)$/.test(word.unit.text.slice(word.stem.length));

/** "러시아제", "쿠르스크주", "한국인": a place with something hung on it. */
function longestPlace(stem: string): string | null {
  const [, head = "", tail = ""] =
    /^(미국|중국|일본|한국|북한|영국|독일|태국|서울|부산|대구|인천|대전|울산|광주|런던|파리|도쿄|유럽|러시아)([가-힣]{3,8})$/.exec(stem) ??
    [];
  if (head !== "" && !/^(?:에서|에게|으로|까지|부터|이라|처럼|사람)/.test(tail)) return head;
  for (let length = Math.min(stem.length - 1, LONGEST_NAME); length >= 2; length--) {
    const head = stem.slice(0, length);
    if (koreanPlace(head) === null) continue;
    const tail = stem.slice(length);
    if (
      /^(?:주|시|도|군|구|인|인들|어|제|산|계|발|행|령|측|반도|지역|지방|방면|전역|내|현지|국적|국민|정부|당국|출신|사람|사람들|시민|남부|북부|동부|서부|중부|형|식|판|팀|대표|대표팀|전|전선|쪽|강|섬|항|역|공항|일대|시내|특별시|광역시|영화|국제영화제|관계|선수들|시리즈|군|시각|시간|국적|산)$/.test(
        tail,
      )
    )
      return /^(?:주|시|도|군|구|반도|강|섬|항|특별시|광역시|공항)$/.test(tail) ? stem : head;
  }
  return null;
}

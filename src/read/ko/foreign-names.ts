import { bodyHead } from "./body-names.ts";
import { FOREIGN_FAMILY, isListedName, NOT_ALONE } from "./foreign-lists.ts";
import { FOREIGN, foreignSyllables, isTranscribed, strangeSyllables } from "./foreign-words.ts";
import { ageIn, type Mention, type Word } from "./name-mention.ts";
import { titleOf } from "./name-titles.ts";
import { BODIES, FOREIGN_GIVEN, FOREIGN_MEDIA, TITLES_BEFORE, TITLES_BEHIND } from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";
import { isAccording, isModifier, isTime, isVerbNotTopic, JOINING } from "./words.ts";

export function foreignName(words: readonly Word[], i: number): Mention | null {
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
      koreanPlace(next.stem) !== null ||
      PROVINCE.test(next.stem) ||
      bodyHead(next.stem) ||
      BODIES.has(next.stem) ||
      /^(?:전|현|신임|차기)$/.test(next.stem);
    if (!place) return null;
  }
  return null;
}

/** "올레나 코발은", "존 F. 케네디": a given name with the words behind it. */
function givenName(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined || !isGiven(word.stem)) return null;
  let last = i;
  while (last + 1 < words.length && last - i < 3 && isOpen(words[last]) && isFamilyWord(words[last + 1])) last++;
  if (last === i && !standsAlone(words, i)) return null;
  return named(words, i, last);
}

function isGiven(name: string): boolean {
  return FOREIGN_GIVEN.has(name) || isListedName(name);
}

/** "사라벨몬트", "레오", in brackets behind the part that he plays: a name by itself. */
export function isForeignPerson(name: string): boolean {
  return isRunTogether(name) || (isGiven(name) && !NOT_ALONE.has(name));
}

/** A name that is no other word, with no particle of a place and no noun behind it that makes it the name of something else. */
function standsAlone(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || word.stem.length < 2 || NOT_ALONE.has(word.stem) || koreanPlace(word.stem) !== null || BODIES.has(word.stem))
    return false;
  if (/^(?:에서|에는|에|으로는|에서는)$/.test(word.unit.text.slice(word.stem.length))) return false;
  const next = words[i + 1];
  return !(isOpen(word) && next?.unit.kind === "word" && (bodyHead(next.stem) || NAMED_THING.test(next.stem)));
}

/** What is named after somebody. */
const NAMED_THING =
  /^(?:공항|대학|대학교|호텔|재단|은행|그룹|상|거리|광장|역|병원|미술관|박물관|도서관|시|주|강|산|호|호수|타워|빌딩|센터|자동차|가방|향수)$/;

/** "이반 페트렌코 | 하르키우주 | 주지사": where somebody is in office stands behind his name. */
const PROVINCE = /^[가-힣]{2,7}주$/;

function isFamilyWord(word: Word | undefined): boolean {
  if (
    word?.unit.kind !== "word" ||
    !/^[가-힣]{2,8}$|^[펜뎁달킴킹벨쿡폭콕힐홀우드영]$/.test(word.stem) ||
    PROVINCE.test(word.stem) ||
    koreanPlace(word.stem) !== null ||
    BODIES.has(word.stem) ||
    bodyHead(word.stem)
  )
    return false;
  return (
    (word.stem.length === 1 || FOREIGN.test(word.stem) || foreignSyllables(word.stem) > 0 || isGiven(word.stem)) &&
    titleOf(word.stem) === null &&
    !COMMON.test(word.stem) &&
    !isModifier(word.unit.text) &&
    !JOINING.has(word.stem) &&
    !isTime(word.unit.text)
  );
}

/** Who does, plays or is told of by these nouns is a person: "레나 오스트의 연기", "벨코 감독". */
const OF_PERSON =
  /^(?:연기|명연기|열연|감독|배우|역|역할|목소리|표정|얼굴|미모|매력|눈빛|노래|팬|캐릭터|죽음|인생|생애|소설|아들|딸|아내|남편|부인|어머니|아버지|형|누나|언니|오빠|동생|친구|팬들|작품|출연|주연|키스신|카리스마|관능미|삶|마음씨|머리|손|눈|선수|투수|타자|여사|형님|누님|할아버지|할머니|아저씨|아줌마|왕|왕자|공주|여왕|황제|신부님)/;

/** Names of other languages without a title: of several words, or of one long word whose syllables no Korean word has. */
export function foreignAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.unit.kind === "word" && isRunTogether(word.stem)) return named(words, i, i);
  if (isShortGiven(word) && isForeignName(words[i + 1]) && strangeSyllables(words[i + 1]?.stem ?? "") > 0) return named(words, i, i + 1);
  if (!isForeignName(word)) return null;
  let last = i;
  while (last + 1 < words.length && last - i < 3 && isOpen(words[last]) && isForeignName(words[last + 1])) last++;
  const name = words.slice(i, last + 1).map(({ stem }) => stem);
  const sure = name.map(foreignSyllables).reduce((sum, count) => sum + count, 0);
  const several = last > i && sure >= 2;
  const next = words[last + 1]?.stem ?? "";
  const titled = isTitledBefore(words, i) || OF_PERSON.test(next);
  const own = isPersonal(word) && !LOAN_END.test(word.stem) && strangeSyllables(word.stem) > 0;
  const single = last === i && word.stem.length >= 3 && sure >= (titled || own ? 1 : 3);
  const short = last === i && word.stem.length === 2 && sure >= 1 && titled;
  return several || single || short ? named(words, i, last) : null;
}

/** "딕 오스트", "벤 하르만": a given name of one syllable before another foreign word. */
function isShortGiven({ stem, unit }: Word): boolean {
  return stem === unit.text && /^[딕질첼발벤짐톰론켄댄샘맷닉믹릭빅숀존폴휴잭텐밥빌돈]$/.test(stem);
}

function named(words: readonly Word[], first: number, last: number): Mention | null {
  const [a, b] = [words[first], words[last]];
  if (a === undefined || b === undefined) return null;
  const name = words.slice(first, last + 1).map(({ stem }) => stem);
  return {
    span: [a.start, b.start + b.stem.length],
    type: "person",
    name: name.join(" "),
    short: false,
    title: null,
    age: ageIn(b),
    alias: null,
  };
}

/** Ends of many loan words: "컨설팅", "슬라이더". */
const LOAN_END =
  /(?:[팅딩닝핑밍징링싱더터트션즘율]|플레이|버리|넷|닷컴|소프트|테크|캠프|클래스|크림|파워|그랜드|스토어|월드|랜드|타운|하우스|센스|페이)$/;

/** A particle that things take less often than persons do. */
function isPersonal(word: Word): boolean {
  return /^(?:은|는|이|가|의|와|과|을|를|도|에게|한테|께서|랑|이랑)$/.test(word.unit.text.slice(word.stem.length));
}

/** "톰켈러", "사라벨몬트": a given name and a family name in one word. */
function isRunTogether(stem: string): boolean {
  for (let length = Math.min(4, stem.length - 1); length > 0; length--) {
    const [given, rest] = [stem.slice(0, length), stem.slice(length)];
    if (length === 1 ? !/^[짐존톰벤숀맷빌폴밥]$/.test(given) : !FOREIGN_GIVEN.has(given) && !isListedName(given)) continue;
    if (rest.length < 2 && !/[뎁펜곤굿본딘킷]/.test(rest)) continue;
    if (rest.length > 5 || COMMON.test(rest) || titleOf(rest) !== null) return false;
    return (
      foreignSyllables(rest) > 0 ||
      FOREIGN_FAMILY.has(rest) ||
      (length > 1 && !NOT_ALONE.has(given) && rest.length > 2 && isTranscribed(rest))
    );
  }
  return false;
}

function isTitledBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.unit.kind === "word" && !before.marked && TITLES_BEFORE.has(before.stem);
}

/** Nothing hangs on the word: the name may go on. */
const isOpen = (word: Word | undefined): boolean => word !== undefined && word.stem === word.unit.text;

/** Ends of verbs, plurals and made-up nouns: "퍼지하", "배우들", "이름임". */
const VERB_LIKE =
  /(?:하|할|한|해|여|노|설|래|길래|어나|리라|곤|록|는|혜서|서|지|던|게|야|임|들|킬|킨|여|여서|면|라면|러|고|으로|적으로|적|스럽|롭|든|던데|는데|은데|군|네|요|다|까|려|려고|듯|수록|상|식|학|어|형|성|화|전|용|교|호|송|치|표|자|류|사|실|부|국|권|금|점|집|팀|쇼|곡|권|극|탑|타워|브랜드|데이터|월드|파크|힐즈|병|인터뷰|심포지엄|통신|거짓말|태세)$/;

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

/** Ends of verbs: "선보여", "나설", "갈수록". */
const VERB_FORM = /(?:해|여|길래|수록|설|는|던|려고|면서|리라|곤|위한|위해|어린)$/;

function isForeignWord(word: Word | undefined): boolean {
  if (word === undefined || word.unit.kind !== "word" || !/^[가-힣]{2,8}$/.test(word.stem) || word.stem !== word.unit.text) return false;
  if (
    koreanPlace(word.stem) !== null ||
    PROVINCE.test(word.stem) ||
    BODIES.has(word.stem) ||
    bodyHead(word.stem) ||
    TITLES_BEHIND.has(word.stem) ||
    TITLES_BEFORE.has(word.stem)
  )
    return false;
  return (
    (FOREIGN.test(word.stem) || foreignSyllables(word.stem) > 0) &&
    !VERB_FORM.test(word.stem) &&
    !JOINING.has(word.stem) &&
    !isTime(word.stem) &&
    !isModifier(word.stem) &&
    !isAccording(word.stem) &&
    !COMMON.test(word.stem) &&
    titleOf(word.stem) === null
  );
}

export const COMMON =
  /^(?:매체|일간지|반군|정부군|적군|연합군|관계|정치|경제|사회|수석|공동|담당|비상|상임|선임|국가|국무|최고|초대|역대|여성|남성|해외|특별|부대|국제|중앙|지방|전국|현직|전직|신임|차기|당시|올해|이번|다른|모든|여러|해당|소속|출신|일부|대선|총선|유력|새누리|민간|시민|대학|병원|학교|회사|기업|은행|공식|비공식|수사|조사|외교|국방|안보|정보|통신|언론|방송|야권|여권|지도|행정|사법|입법|연방|합동|특수|전임|후임|원내|정책|선거|당내|협회|조합|노조|학생|교육|문화|체육|축구|야구|농구|배구|골프|영화|드라마|음악|예능|대표|주요|고위|하위|상위|최대|최소|세계|국내|우리|자신|본인|그룹|나머지|마지막|이후|이전|직후|지난|오는|스타|아이돌|국민|주민|수도|도시|마을|미디어|프로|아마추어|코치|에이스|미드필더|아나운서|프로듀서|파트너|리더|매니저|디자이너|모바일|인터넷|온라인|오프라인|서비스|시스템|프로그램|프로젝트|시리즈|데이터|에너지|코로나|바이러스|아파트|오피스텔|버스|트럭|택시)/;

export function foreignStart(words: readonly Word[], i: number): number {
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

import { COMPANIES } from "./company-words.ts";
import { FOREIGN, isTranscribed } from "./foreign-words.ts";
import { LONGEST_NAME, type Mention, mention, type Word } from "./name-mention.ts";
import { byLastSyllable, titleOf } from "./name-titles.ts";
import { BODIES, BODY_HEADS, FOREIGN_MEDIA } from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";
import { sideIn } from "./state-names.ts";
import { endOf } from "./syllable.ts";

/** "우크라이나 국방부": the country is a part of the name of its body. */
export function isOwner(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || word.marked || word.bracket !== null || next?.unit.kind !== "word" || koreanPlace(word.stem) === null)
    return false;
  // "강릉 북부경찰서": a town is a part of the name of its courts, schools and police.
  if (koreanPlace(word.stem)?.kind !== "country") return OF_TOWN.test(next.stem);
  return next.stem.length > 1 && isBody(next.stem) && titleOf(words[i + 2]?.stem ?? "") !== "대통령";
}

const OF_TOWN =
  /(?:경찰서|소방서|지방법원|지법|지검|고법|고검|경찰청|교육청|시청|구청|군청|도청|여고|여중|고등학교|중학교|초등학교|대학교|교도소|구치소|세관|지청|지원)$/;

/** Nicknames of teams: with a town before them they name one. */
const TEAMS = new Set(
  `애스트로스 메츠 양키스 다저스 자이언츠 에인절스 레인저스 오리올스 레드삭스 화이트삭스 컵스 카디널스 파이리츠 파이어리츠 필리스 브레이브스 말린스 내셔널스 파드리스 로키스 다이아몬드백스 매리너스 애슬레틱스 트윈스 로열스 타이거스 인디언스 가디언스 레이스 블루제이스 브루어스 레즈
  불스 캐벌리어스 레이커스 워리어스 닉스 셀틱스 네츠 매버릭스 스퍼스 로케츠 클리퍼스 선더 피스톤스 페이서스 랩터스 벅스 호크스 호네츠 킹스 선즈 그리즐리스 팀버울브스 펠리컨스 재즈 너기츠 위저즈 매직 트레일블레이저스
  이글스 라이온스 베어스 히어로즈 위즈 다이노스 랜더스 와이번스 골든이글스 호크스 라이온즈 스왈로스 카프 베이스타스 마린스 파이터스 버펄로스 드래건스 세인츠 패트리어츠 카우보이스 스틸러스 유나이티드 시티 호스퍼 로버스 원더러스 애슬레틱 알비온 빌라`.split(
    /\s+/,
  ),
);

/** "강릉 파이터스": a town with the nickname of its team. */
export function teamAt(words: readonly Word[], i: number): Mention | null {
  const [word, next] = [words[i], words[i + 1]];
  if (word?.unit.kind !== "word" || word.marked || word.stem !== word.unit.text || next?.unit.kind !== "word" || !TEAMS.has(next.stem))
    return null;
  if (koreanPlace(word.stem) === null && !BODIES.has(word.stem) && !isTranscribed(word.stem)) return null;
  return { ...mention(word, `${word.stem} ${next.stem}`, "organization"), span: [word.start, next.start + next.stem.length] };
}

/** "남북", "북측", "한미 동맹", "한·미": states and sides by a syllable. */
export function sideAt(words: readonly Word[], i: number): Mention | null {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined) return null;
  // "러 “군사시설 타격”": in headlines a syllable before what a state says.
  const told = /^[러미중일영]$/.test(word.unit.text) && /^["“‘']$/.test(next?.unit.text ?? "") && before?.unit.kind !== "word";
  const side = told ? word.unit.text : sideIn(word.stem);
  if (side !== null) return mention(word, side, "organization");
  return isPair(word, next) || isPair(before, word) ? mention(word, word.unit.text.charAt(0), "organization") : null;
}

/** "한·미동맹", "군·경": two syllables with a mark between them. */
function isPair(a: Word | undefined, b: Word | undefined): boolean {
  if (
    a === undefined ||
    b === undefined ||
    b.unit.start !== a.unit.end + 1 ||
    !b.unit.glued ||
    a.unit.kind !== "word" ||
    b.unit.kind !== "word"
  )
    return false;
  const text = b.unit.text;
  return /^[남북한미중일러영]$/.test(a.unit.text)
    ? /^[남북한미중일러영](?:$|동맹|관계|정상|회담|양국|간|연합|당국|공조|의|이|은|가|는|도)/.test(text)
    : /^[군경검]$/.test(a.unit.text) && /^[군경검](?:$|이|은|의|에|과)/.test(text);
}

/** "민도훈(강릉시티)", "세계보건기구(WHO)": the team or town of a person, the letters of a body, or the name in Chinese characters, in brackets. */
export function bodyInBracket(word: Word, own: Mention): Mention | null {
  const inside = word.bracket ?? "";
  if (own.span[1] !== word.start + word.stem.length) return null;
  const team =
    own.type === "person" &&
    /^[가-힣A-Z]{2,10}$/.test(inside) &&
    (TEAMS.has(inside) || bodyHead(inside) || BODIES.has(inside) || koreanPlace(inside) !== null);
  const letters =
    (own.type === "organization" && /^[A-Z][A-Z0-9&]{1,7}$/.test(inside)) ||
    (own.type !== "other" && /^[\u4e00-\u9fff]{2,5}$/.test(inside));
  if (!team && !letters) return null;
  const start = word.start + word.stem.length + 1;
  const name = letters ? own.name : inside;
  const type = letters ? own.type : koreanPlace(inside) !== null ? "place" : "organization";
  return {
    span: [start, start + inside.length],
    type,
    name,
    short: false,
    title: null,
    age: null,
    alias: letters ? inside : null,
  };
}

function isBody(stem: string): boolean {
  return BODIES.has(stem) || BODY_HEADS.has(stem) || bodyHead(stem);
}

/** Heads that make a word of this many syllables a name of a body. */
const HEADS = byLastSyllable(BODY_HEADS);
const NO_BODY =
  /^(?:가짜뉴스|허위뉴스|일부|내부|외부|전부|본부|간부|남부|북부|동부|서부|중부|북동부|북서부|남동부|남서부|중남부|중북부|동남부|서남부|서북부|동북부|하부|상부|세부|대부|거부|기부|공부|후부|여부|정부군|장애인|사업부|근처|부처|거처|상처|출처|신청|요청|시청률|하청|부당|정당|식당|성당|강당|배당|담당|해당|상당|합당|마당|당당|경당|출신|여단|군대|부대|시대|세대|상대|기대|무대|확대|반대|절대|최대|침대|토대|연대|일대|당대|현대|후대|고대|초대|연구원|직원|회원|의원|대원|요원|병원|학원|공원|차원|지원|자원|정원|인원|법원|소원|구원|응원|전원|사원|기원|민원|위원|조합원|선거운동원|위안부|저축은행|시중은행|대형마트|구제금융|.*통신|증인신문|생방송|본방송|재방송|운전자|발전자|안내방송|확성기방송|대북방송|대남방송|구내방송|놀이기구|열기구|.*그룹|소셜미디어|매스미디어|종합병원|대학병원|명사초청|.*결말부|도입부|예약부|매장당|\d*인당|조직위|초등학교|중학교|고등학교|대학교|사립학교|공립학교|국립학교|영어학원|.*[가-힣]자동차학원|.*[었았였했됐니재]당|안철수|한국전|하부)$/;

/** Heads that need two syllables of a name in front. */
const SHORT_HEADS = /^(?:부|처|청|당|대|위|팀|스|군)$/;

/** Companies whose names end in 그룹 or 통신; kinds of them do too: "걸그룹", "경고통신". */
const KNOWN_GROUP =
  /^(?:삼성|현대|현대차|롯데|한화|두산|신세계|엘지|포스코|효성|금호|한진|동부|동양|코오롱|대우|웅진|미래에셋|하나금융|신한금융|우리금융|카카오|알리바바|바그너|와그너|소프트뱅크|타타|버진)그룹$|^(?:로이터|블룸버그|타스|신화|교도|지지|중앙|연합|조선중앙|이타르타스|인테르팍스|AP|AFP|EFE|안사)통신$/;

export function bodyHead(stem: string): boolean {
  if (stem.length < 3 || stem.length > LONGEST_NAME * 2 || (NO_BODY.test(stem) && !KNOWN_GROUP.test(stem))) return false;
  if (/\d(?:위|부|대|당|팀|스)$/.test(stem) || koreanPlace(stem) !== null) return false;
  if (/(?:대통령|관계자|기자|의원|위원|대변인|원장|장관)$/.test(stem)) return false;
  if (/[가-힣](?:러시아군|북한군|우크라군|해병대|특수군|방위군|정부군|반군|민병대|자위대|친위대|의용군)$/.test(stem)) return true;
  const head = (HEADS.get(stem.at(-1) ?? "") ?? []).find((one) => stem.endsWith(one) && stem.length > one.length);
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

export function bodyAt(words: readonly Word[], i: number, free: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const { stem } = word;
  if (isOnlyMedium(words, i)) return null;
  const named =
    (BODY_HEADS.has(stem) && isOwner(words, i - 1)) ||
    BODIES.has(stem) ||
    FOREIGN_MEDIA.has(stem) ||
    COMPANIES.has(stem) ||
    (TEAMS.has(stem) && stem.length > 2 && stem.endsWith("스") && stem !== "레이스") ||
    bodyHead(stem) ||
    (isMediumBefore(words, i) && /^[가-힣A-Za-z0-9]{2,12}$/.test(stem) && (FOREIGN.test(stem) || isTranscribed(stem)));
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

/** "트위터에 올렸다", "페이스북을 통해": where something is written, and nobody who acts; "미만" is less than. */
function isOnlyMedium(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (word.stem === "미") return word.unit.text.startsWith("미만");
  if (!/^(?:트위터|페이스북|유튜브|인스타그램|카카오톡|웨이보|텔레그램)$/.test(word.stem)) return false;
  return (
    !/^(?:은|는|이|가|도|측)/.test(word.unit.text.slice(word.stem.length)) &&
    !/^(?:측|본사|최고경영자|대표|직원|CEO)/.test(words[i + 1]?.stem ?? "")
  );
}

const KIND_OF_STAFF =
  /^(?:대표|관계자|측|직원|사장|이사|임원|임직원|간부|본사|매장|건물|제품|이름|가치|이미지|광고|모델|들|등|중|간|대표이사|회장|담당자|홈페이지|대변인|조직원|회원)$/;

/** "영국 일간지 …": a paper or a station follows. */
function isMediumBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    !before.marked &&
    /^(?:일간지|일간|주간지|매체|보안매체|통신사|방송사|보안업체|[가-힣]{0,4}업체|기업|항공사|해커조직|조직|단체|무장단체|시민단체|소속사|소속사인|제작사|배급사|기획사|시공사|운영사|운영사인|개발사|협력사|자회사|계열사|출판사|동아리|동아리인|브랜드|대행사|결혼정보회사|포털|포털사이트)$/.test(
      before.stem,
    ) &&
    !KIND_OF_STAFF.test(words[i]?.stem ?? "")
  );
}

import { josaAlone, splitJosa } from "../../read/ko/josa.ts";
import { GIVEN, SURNAMES } from "../../read/ko/name-words.ts";
import { koreanPlace } from "../../read/ko/place-words.ts";
import { isSyllable } from "../../read/ko/syllable.ts";

/**
 * Which words of Korean may leave a case. Hangul has no capitals by which a name could be told from a word, so that it goes the other way round: a word leaves only if a
 * list has it, with an ending of the grammar behind it, and no other word does. Whoever the reader missed is hidden with all that no list has.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Beginnings of words that may tell of a person: a birth, an age, an origin, a family, a rank, a unit, a service, a wound, a death, a paper, one person. */
const TELLING = list(`
출생 태생 태어 생년 생일 나이 연령 만나이 또래 고향 출신 본적 거주 사는 살던 살고 살았 살아 주소 집안 자택 동네 이웃 마을에서 동향 동창 동기 동갑 학교 학년 전공 졸업
어머 아버 부모 모친 부친 엄마 아빠 할머 할아 누나 누이 언니 오빠 동생 형제 자매 남매 아내 남편 아들 따님 딸 손자 손녀 조카 삼촌 이모 고모 사촌 친척 가족 유족 약혼 애인 자녀 자식 아이 아기 아동 어린 소년 소녀 청년 청소 고아 미혼 기혼 임신 산모 신생
이병 일병 상병 병장 하사 중사 상사 원사 준위 소위 중위 대위 소령 중령 대령 준장 소장 중장 대장 전사 하전사 병사 사병 장병 용병 저격 운용병 포수 정찰병 통신병 운전 조종사 기관사 부기장 기장 선장 선원 기술자 통역 의무병 위생병 군의관
소속 복무 입대 징집 징병 동원 자원입 전역 제대 파병 배치 계급 부대 분대 소대 중대 대대 연대 여단 사단 군단 함대 특수 정찰총국 근무 직업 직장 재직 종사
포로 생포 체포 구금 구속 억류 수감 수용 감금 납치 인질 붙잡 잡힌 잡혔 끌려 심문 신문조 조사받 고문 학대 자백 진술 증언 목격 제보 피해자 피의 용의 피고 혐의 기소 재판받 유죄 선고 귀순 탈북 전향
부상 다쳤 다친 다치 중상 경상 상처 화상 골절 절단 총상 파편 출혈 수술 입원 병원 치료 환자 질병 병력 장애 문신 흉터 혈액 사망 숨졌 숨진 숨지 죽었 죽은 죽는 죽을 죽이 죽여 시신 시체 유해 전사자 희생 사상 자살 자폭 자결 처형 사살
얼굴 목소리 음성 사진 영상 동영상 초상 지문 이름 성명은 실명 본명 성씨 별명 호칭 호출부호 여권 신분 군번 증명서 번호 전화 연락처 휴대 계정 수첩 일기 편지 서명 차량번호 번호판 면허
그는 그가 그의 그를 그에게 그도 그녀 그분 그들 저는 제가 저를 나는 내가 나를 나의 나도 우리 저희 본인 자신 스스로 당사자 너는 네가 당신 살 여자 여성 남자 남성 여인 사내 아저씨 아주머 아줌마 노인 노파 씨는 씨가 씨의 씨 님 홀로 혼자
`);
const TELLING_SET = new Set(TELLING);
const LONGEST = Math.max(...TELLING.map((word) => word.length));
/** What tells of somebody wherever it stands in a word, and numbers of years, papers and units. */
const INSIDE = /출생|태어|연령|고향|출신|여단|사단|대대|군단|포로|생포|전화|번호|여권|신분|이름|가족|병사|\d(?:살|세|년생|번|호|급)/;
/** Ages and years in words: "스물여섯", "열아홉", "구십구년". */
const NUMBER_WORDS =
  /^(?:스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉))|^(?:[일이삼사오육칠팔구]?[천백십]){1,4}[일이삼사오육칠팔구]?(?:년|살|세|번|호|$)|^[일이삼사오육칠팔구영공]{3,}/;

/** Nouns of events, states, talk and things, which are nobody's name. */
const NOUNS = new Set(
  list(`
정부 당국 군 군당국 군대 국방부 외교부 외무부 통일부 내무부 법무부 국방성 외무성 국가정보원 국정원 정보원 정보당국 정보기관 정보총국 대통령실 대통령궁 국회 의회 정보위 정보위원회 총리실 크렘린 크렘린궁 백악관 합참 합동참모본부 참모본부 총참모부 사령부 경찰 검찰 법원 소방당국 유엔 나토 안보리 적십자 국제적십자 유럽연합 언론 외신 방송 신문 통신 매체 보도 기사 성명 논평 브리핑 회견 기자회견 발표 주장 설명 입장 답변 질문 질의 언급 해명 반박 비판 비난 지적 의혹 소문 루머 여론 전문가 관계자 당국자 대변인 관리 정치권 여당 야당 여야 양측 양국 상대 상대측 상대방 국제사회 러시아군 우크라이나군 북한군 한국군 미군 적군 아군 연합군 반군
전쟁 전투 교전 공격 공습 포격 폭격 타격 반격 방어 격추 요격 추락 착륙 비상착륙 불시착 이륙 비행 훈련 작전 침공 침범 침입 도발 위협 충돌 폭발 화재 사고 사건 사태 참사 재난 피격 피습 파괴 파손 붕괴 침몰 침수 오염 유출 누출 방류 정전 차단 봉쇄 통제 철수 후퇴 전진 진격 점령 해방 휴전 정전협정 평화 협상 회담 합의 협정 조약 교환 거래 제재 지원 원조 협력 동맹 배신
헬기 헬리콥터 항공기 비행기 전투기 수송기 여객기 무인기 드론 기체 동체 엔진 날개 꼬리날개 회전날개 연료 탱크 전차 장갑차 차량 트럭 열차 선박 함정 군함 화물선 어선 유조선 미사일 로켓 포탄 폭탄 폭발물 지뢰 탄약 탄두 무기 장비 총 총성 소총 대포 포 방공망 레이더 위성 카메라 신호 무전 통신망 전파 기름 석유 가스 화물 짐 물자 잔해 증거 자료 기록 문서 보고서 정보 첩보 내용 사실 진실성 원인 결함 고장 오류 실수 기술 기술적 기상 날씨 안개 바람 눈 비 얼음
국경 국경선 접경 지역 지대 영토 영공 영해 마을 도시 시내 도심 시골 들판 밭 숲 산 강 강물 하천 호수 저수지 댐 둑 다리 도로 철도 철길 역 항구 부두 공항 활주로 창고 저장고 저장소 공장 발전소 변전소 시장 광장 건물 주택 아파트 지붕 지하 대피소 참호 진지 기지 초소 검문소 현장 장소 인근 근처 부근 주변 일대 북쪽 남쪽 동쪽 서쪽 북부 남부 동부 서부 전선 최전선 후방 상공 하늘에서 바다에서 육상 해상 공중
주민 주민들 민간인 민간 군인 인력 인원 사람 사람들 시민 시민들 국민 승객 탑승자 승무원 구조대 소방대 조사단 대표단 관리들 지도부 지휘부 정권
조사 수사 수색 구조 구조작업 복구 진화 대피 확인 점검 감시 정찰 관측 분석 평가 판단 추정 예상 예측 전망 우려 경고 요구 요청 촉구 제안 거부 거절 수용안 동의 반대 찬성 지지 결정 명령 지시 허가 승인 금지 중단 중지 계속 시작 종료 완료 진행 실시 시행 추진 계획 준비 대응 대비 조치 대책 방침 정책 법 법률 국제법 협약 제네바협약 규정 원칙 절차 권리 책임 의무 조건 전제 전제조건 문제 상황 상태 결과 효과 영향 과정 단계 수준 규모 범위 정도 가능성 위험 필요 목적 의도 이유 까닭 근거 배경 차원 측면 관련 부분 사항 사안 일부 전부 전체 대부분 모두 각각 다수 소수 여러 많은 많이 적은 모든 어떤 어느 다른 같은 이런 그런 저런 이번 지난 다음 최근 당시 현재 앞서 이후 이전 직후 직전 동안 사이 때 중 뒤 전 후 오늘 어제 내일 오전 오후 새벽 아침 저녁 밤 낮 한밤 주말 날 시간 시각 순간 이틀 사흘 며칠
거짓 거짓말 날조 조작 허위 왜곡 오보 사실무근 가짜 가짜뉴스 선전 선전전 음모 함정수사 구실 핑계 터무니 근거없 헛소리 억지
물 식수 우물 전기 전력 난방 식량 곡물 물고기 가축 농작물 농지 기름띠 냄새 연기 불 불길 독성 독성물질 화학물질 물질 농도 기준치 수치 수질 시료 표본 오염물질 피해 손해 손상 배상 보상 비용 예산 자금 돈 값 가격
공식 공식적 비공식 공개 비공개 직접 간접 즉각 즉시 완전 완전히 전혀 전면 전면적 일방적 의도적 고의 우발적 군사 군사적 정치 정치적 외교 외교적 인도적 국제 국내 자국 해외 외국 정상 정상적 비상 긴급 안전 안보 보안 방위 국방 주권 독립 통일 북측 남측 러시아측 우크라이나측 키이우측 측 쪽 편 것 수 바 데 점 적 뿐 듯 등 및 또 또한 그리고 그러나 하지만 다만 따라서 이에 한편 특히 이미 아직 여전히 다시 더 더욱 매우 아주 가장 거의 약 최소 최대 적어도 이상 이하 미만 초과 가량 정도로 모두가 아무 아무런 누구 누구도 무엇 왜 어디 언제 어떻게 얼마 이 그 이것 그것 여기 거기 곳 말 파악 고 라고 라며 한 두 세 네 명 땅 여부 사실관계 가운데 해당 공유 탑승 통보 회의 전체회의 취재진 기자 기자들 앵커 의원 대통령 총리 장관 차관 대사 월요일 화요일 수요일 목요일 금요일 토요일 일요일 때문 충격 송환 공세 수세 관할 해역 연안 자체 우리나라 국가 민가 시설 저유소 유류 유류고 정유소 강변 상류 하류 어민 어민들 농민 농민들 수도관 수돗물 급수 배수 방제 차단막 오일펜스 정화 정수 정수장 살균 시험 검사 보건 당국자들 관계자들 지방 지방정부 주정부 시정부
`),
);

/** Verbs and adjectives as they begin, behind which only endings stand. */
const VERBS = list(`
있 없 않 못하 못했 아니 아닌 아닙 이다 였다 이었 떨어지 떨어졌 떨어진 떨어뜨 내려앉 내렸 내린 내리 넘었 넘어 넘지 넘은 넘긴 날았 날아 떠났 떠나 떠난 돌아왔 돌아오 돌아가 들어왔 들어가 들어간 들어온 나왔 나오 나온 나가 나갔 나타났 나타나 나타난 일어났 일어나 일어난 생겼 생긴 생기 벌어졌 벌어진 벌어지 터졌 터진 터지 무너졌 무너진 무너지 부서졌 부서진 불탔 불타 탔 타고 탄 실렸 실린 실었 실은 싣 실려 옮겼 옮긴 옮기 막았 막은 막지 막아 막힌 막혔 끊겼 끊긴 끊어 끊었 열렸 열린 열었 열지 닫혔 닫힌 닫았 멈췄 멈춘 멈추 멎었 그쳤 그친 그치 늘었 늘어 줄었 줄어 줄인 커졌 커진 높아 높은 높였 낮아 낮은 크 큰 컸 작 작은 많 적었 길 짧 강한 약한 어려 어렵 쉬운 쉽 좋 나쁘 나쁜 나빠 맞았 맞은 맞지 맞는 맞혔 맞춘 틀렸 틀린 다르 다릅 다른 달랐 달라 같 비슷 옳 그르 알려졌 알려진 알려지 알렸 알린 알리 알고 알지 안다 몰랐 모르 모른 알았 밝혔 밝힌 밝히 밝혀 말했 말한 말하 말할 전했 전한 전해 들었 들은 들리 들렸 보였 보인 보이 보았 봤 보고 본 보지 썼 쓰 쓴 쓰인 쓰였 만들 만든 받았 받은 받지 받아 주었 줬 준 주지 주겠 보냈 보낸 보내 가져 가졌 가진 갔 간 가고 가지 왔 온 오고 오지 했 하였 하고 하지 하며 하는 한다 할 한 합니 해야 해서 해 됐 되었 되고 되지 되는 된다 된 될 돼 됩니 쏘았 쐈 쏜 쏘지 쏟 던졌 던진 빼앗 뺏 숨겼 숨긴 숨기 속였 찾았 찾은 찾지 찾고 찾아 잃었 잃은 남았 남은 남아 남지 이르 이른 이어졌 이어진 이어지 이뤄졌 이뤄진 이뤄지 따르면 따라 따른 위한 위해 대한 대해 관한 관해 통해 통한 의한 의해 인한 인해 벗어 벗어났 비롯 걸렸 걸린 걸리 지났 지난 지나 지켰 지킨 지키 어겼 어긴 꾸몄 꾸민 꾸며 믿 빠졌 빠진 빠지 채웠 비웠 비어 새 샜 새어 흘렀 흘러 흐르 섞였 섞인 썩 마시 마셨 먹 떠올랐 떠내려 붙었 붙은 꺼졌 껐 켰 켜 울렸 울린 올렸 올린 올리 올라 덧붙 드릴 드리 드렸 묻는 물었 듣 자세 떨어져 두고 두었 뒀 엇갈 마찬가지 말씀 바랍 바란 부인하 부인했 부인한 부인해 단정 촉구 내보 불가능 가능
`).sort((a, b) => b.length - a.length);

/** What may stand behind a verb that begins so: syllables of endings, and nothing else. */
const ENDING =
  /^[나다고린렸며는은을지만던면서어야자라게기음니까요죠네데려도록으므로습었였았겠시을인란했한하할합해됐된되될돼져졌진러]{0,7}$/;
/** What makes a verb of a noun: "격추됐다", "확인하지". */
const OF_NOUN =
  /^(?:하|했|한|할|합|함|해|되|됐|된|될|됩|됨|돼|시키|시켰|시킨|당하|당했|당한|이다|이라|이며|이고|였|이었|인|입|적|스럽|스러|롭|없|없이|들)/;
/** Counted things of which a number tells nobody: "3대", "1만2천톤". */
const COUNTED =
  /^\d{1,6}(?:[,.]\d{1,3})?(?:만|천|백)?\d{0,3}(?:천|백)?여?(?:명|대|발|척|곳|건|개|차례|톤|㎞|km|킬로미터|미터|m|시간|월|일|배|퍼센트|%|달러)(?:쯤|가량)?$/iu;

/** True of a word by which a person may be told of, whatever stands around it. */
export function tellsOfSomebody(word: string): boolean {
  if (INSIDE.test(word) || NUMBER_WORDS.test(word)) return true;
  for (let length = 1; length <= Math.min(word.length, LONGEST); length++)
    if (TELLING_SET.has(word.slice(0, length)) && (length > 1 || word.length === 1 || splitJosa(word).stem.length === 1)) return true;
  return false;
}

/** True of a word that is an ordinary one by a list, with nothing behind it but endings; false of all that could be a name, or tells of somebody. */
export function isOrdinaryKorean(word: string): boolean {
  const plain = word.normalize("NFC");
  if (tellsOfSomebody(plain) || maybeName(plain)) return false;
  if (josaAlone(plain) !== null) return true;
  const { stem } = splitJosa(plain);
  const listed = [plain, stem, splitJosa(stem).stem].find(isListed);
  if (listed !== undefined && (listed.length > 1 || !isShapedLikeName(plain))) return true;
  return isVerb(plain) || isOfNoun(plain);
}

/** Words between spaces and marks; a number keeps its counter. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+\p{L}*)*/gu;

/** True where every word is an ordinary one of Korean: nothing has to be hidden. */
export function areOrdinaryKorean(words: string): boolean {
  return (words.normalize("NFC").match(WORD) ?? []).every(isOrdinaryKorean);
}

/** Where more than one word in three has to be hidden, what is left says nothing. */
const SHARE = 3;

/** True where words of Korean stay in the case whole: they tell of somebody, or too few of them may leave. */
export function staysWhole(words: string): boolean {
  const all = words.normalize("NFC").match(WORD) ?? [];
  return all.some(tellsOfSomebody) || all.filter((word) => !isOrdinaryKorean(word)).length * SHARE > all.length;
}

/** Countries whose name is somebody's too. */
const NAMESAKES = new Set(list("가나 말리 피지 수단 오만 조선 조지아 부탄"));

function isListed(stem: string): boolean {
  return NOUNS.has(stem) || COUNTED.test(stem) || (koreanPlace(stem)?.kind === "country" && !NAMESAKES.has(stem));
}

function isVerb(word: string): boolean {
  const begun = VERBS.find((verb) => word.startsWith(verb));
  return begun !== undefined && ENDING.test(word.slice(begun.length)) && !isShapedLikeName(word);
}

/** A noun of two syllables or more with what makes a verb of it. */
function isOfNoun(word: string): boolean {
  for (let length = word.length - 1; length > 1; length--) {
    if (!NOUNS.has(word.slice(0, length))) continue;
    const rest = word.slice(length);
    const made = OF_NOUN.exec(rest)?.[0];
    if (made !== undefined && ENDING.test(rest.slice(made.length))) return true;
  }
  return false;
}

/** Forms that are shaped like names, and so usual that they are none. */
const USUAL = new Set(
  list(
    "한다 하다 하지 해서 이다 수도 나도 가지 온다 주지 대해 위해 통해 의해 관해 말한 명은 주장은 주장이 주장의 국경은 국경이 국경의 국방은 위성은 유조선은",
  ),
);

/** "한나", "한은지는", "하은이": a given name, or a family name with one, and perhaps a particle. */
function isShapedLikeName(word: string): boolean {
  return !USUAL.has(word) && [word, splitJosa(word).stem].some(isNameShape);
}

function isNameShape([first = "", second = "", third = "", more = ""]: string): boolean {
  if (more !== "" || second === "") return false;
  if (third === "") return GIVEN.has(first) && GIVEN.has(second);
  return GIVEN.has(second) && ((SURNAMES.has(first) && GIVEN.has(third)) || (GIVEN.has(first) && /[이아야]/.test(third)));
}

/** Endings that given names have as well: "이동은" may be "that he moved", and somebody. */
const LIKE_NAME = /[은이의아도우원나인]$/;
/** "승무원", "대변인": a listed noun of three syllables is nobody's name. */
const isLongNoun = (word: string): boolean => word.length > 2 && NOUNS.has(word);

/** Three syllables that are a family name and a given name, of which the last may be a particle, and another may stand behind. */
function maybeName(word: string): boolean {
  if (USUAL.has(word) || isLongNoun(word) || isLongNoun(splitJosa(word).stem)) return false;
  return [word, splitJosa(word).stem].some(
    ([first = "", second = "", third = "", more = ""]) =>
      more === "" && isSyllable(third) && SURNAMES.has(first) && GIVEN.has(second) && LIKE_NAME.test(third),
  );
}

import type { Side } from "../../../record/origin.ts";
import { CHANCES, ORIGINS } from "../../../wording/ko/terms.ts";
import { KO_TONGUE } from "../../../wording/ko/tongue.ts";
import type { Messages } from "./messages.ts";

function counts({ reports, origins: { min, max } }: Side): string {
  if (reports === 0) return "없음";
  return `보도 ${reports}건 → 출처 ${min === max ? min : `${min}–${max}`}곳`;
}

export const KO: Messages = {
  language: "ko",
  tongue: KO_TONGUE,
  rooms: {
    index: "쟁점",
    claims: "주장",
    conflicts: "모순",
    timeline: "시간순",
    map: "지도",
    pictures: "사진",
    sources: "자료",
    method: "방법과 한계",
    changes: "바뀐 점",
    check: "직접 확인하기",
  },
  skip: "본문으로",
  navigation: "자료집",
  printed: "모든 내용을 한 페이지로: 인쇄하거나 PDF로 저장하기",
  printedOf: (day) => `모든 내용을 한 페이지에 모았습니다. 인쇄하거나 PDF로 저장할 수 있습니다. ${day} 기준.`,
  footer: (day) =>
    `${day} 기준. 포로와 목격자를 비롯해 공직에 있지 않은 모든 사람은 이 문서에서 가명으로 표시하며, 그들에 관한 내용은 뺐습니다.`,
  untranslated: "제목, 주장, 인용문은 원래 사건 기록의 언어로 되어 있습니다.",

  inWords: (edtf) => KO_TONGUE.when({ edtf, relation: "on" }),
  counts,
  word: CHANCES,
  origin: ORIGINS,
  collapse: {
    forwarded: "전달된 글",
    dateline: "통신사 기사",
    "canonical-link": "한쪽 페이지가 다른 쪽을 가리킴",
    "copied-text": "베낀 글",
    "same-media": "같은 사진",
    "stated-reliance": "한쪽이 다른 쪽을 출처로 밝힘",
    "same-publisher": "같은 발행처",
    "same-control": "같은 권력 아래 있음",
    analyst: "분석가의 판단",
  },
  stance: { asserts: "주장함", denies: "부인함", hedges: "유보적으로 말함", declines: "답변을 거부함", asks: "물음", orders: "명령함" },
  medium: { article: "기사", post: "게시물", statement: "성명", transcript: "녹취록", document: "문서", picture: "사진", note: "메모" },
  status: {
    captive: "포로",
    wounded: "부상자",
    "dead-in-enemy-hands": "적의 수중에서 숨진 사람",
    minor: "미성년자",
    witness: "목격자",
    victim: "피해자",
    civilian: "민간인",
    unknown: "공직 확인 안 됨",
    "public-official": "공직자",
    "no-person": "사람이 아님",
  },
  severity: { conflict: "모순", tension: "어긋남", note: "참고" },
  hides: { face: "얼굴", insignia: "표지", tag: "인식표", document: "문서", tattoo: "문신", screen: "화면", words: "글", other: "기타" },
  and: "및",
  or: "또는:",

  lede: ({ reports, publishers, claims, conflicts, day }) =>
    `발행처 ${publishers}곳의 보도 ${reports}건에서 여기에 실을 수 있는 주장은 ${claims}개이며, ${conflicts === 0 ? "서로 모순되는 것은 없습니다" : `그 가운데 모순은 ${conflicts}건입니다`}. ${day} 기준.`,
  ledeNote:
    '“보도 9건 → 출처 1–2곳”은 아홉 건의 보도가 그렇게 말하지만 그 뒤에 있는 독립된 출처는 한두 곳이라는 뜻입니다. 작은 수는 하나일 수 있는 것을 모두 하나로 셉니다. 확률과 확신은 서로 다릅니다. <a href="method.html">둘을 구하는 방법</a>.',
  proposed: "모순에서 생겼으나 아직 아무도 묻지 않은 쟁점",
  withheldQuestions: (count) =>
    `쟁점 ${count}건은 포로이거나 달리 보호받는 사람이 누구인지에 관한 것입니다. 신원에 다툼이 있으며, 더는 밝히지 않습니다.`,
  settled: "결론:",
  noneOfThese: "이 가운데 없음",
  forIt: (text) => `찬성: ${text}`,
  againstIt: (text) => `반대: ${text}`,
  confidence: { low: "확신 낮음:", moderate: "확신 보통:", high: "확신 높음:" },
  credibility: "신빙성",
  wouldChange: "이것이 바뀌면 평가도 바뀝니다:",
  without: (name, word) => `${name} 없이: ${word}`,
  weight: (decibans) => {
    const size = Math.abs(decibans);
    if (size < 0.05) return "보태는 것 없음:";
    const strength = size < 3 ? "약하게 " : size < 10 ? "" : "강하게 ";
    return `${strength}${decibans > 0 ? "찬성:" : "반대:"}`;
  },

  claimsOfFewWords: "그 자체로는 뜻이 적은 말",
  claimsIntro: "여러 보도가 공통으로 말하는 것이 하나의 주장입니다. 중요한 수는 출처의 수입니다.",
  claimsLeft: (count) => `주장 ${count}개를 뺐습니다. 보호받는 사람을 찾아낼 수 있게 하거나 편집자가 싣지 않기로 한 것입니다.`,
  claim: "주장",
  asserted: "주장한 쪽",
  denied: "부인한 쪽",
  when: "언제",
  where: "어디서",
  dark: "알 수 없음",
  darkChains: (count) => `끝까지 따라갈 수 없는 경로 ${count}개`,
  whereFrom: "어디서 나온 말인가",
  countedAsOne: "하나로 센 것",
  anotherOrigin: "다른 출처",
  perhaps: "아마도",
  inWhoseWords: "누구의 말인가",
  under: (power) => `영향 아래: ${power}`,
  against: "반대",
  leadHere: (reports) => `보도 ${reports}건이 여기로 이어짐`,
  notToItsEnd: "경로의 끝을 알 수 없음",
  withheldWords: "싣지 않음",
  withheldName: "이름 싣지 않음",
  wordsWithheld: "이름과 다른 낱말을 가려낼 수 없어 말을 싣지 않습니다.",
  unreviewed: "프로그램이 읽은 그대로이며 사람이 검토하지 않음",
  rendering: {
    transcript: "아래 말을 받아 적은 것",
    interpretation: "아래 말을 통역한 것",
    translation: "아래 말을 번역한 것",
  },
  quoted: (words) => `“${words}”`,

  drawingLabel: (reports, ends) => `보도 ${reports}건이 경로의 끝 ${ends}곳으로 이어짐`,
  moreReports: (count) => `그 밖의 보도 ${count}건`,
  drawingCaption:
    '왼쪽: 발행한 곳. 오른쪽: 말이 나온 곳. 괄호로 묶은 출처는 하나로 셉니다. 점선: 경로를 끝까지 따라갈 수 없음. <span class="deny">빨간색</span>: 반대하는 말.',

  conflictsIntro: "모두가 참일 수는 없는 주장들을, 그것을 보여 주는 가장 적은 수로 실었습니다.",
  disputed: "신원에 다툼이 있음.",
  disputedBecause: (count) =>
    `모순 ${count}건은 보호받는 사람이 누구인지, 또는 누구라고 하는지에 관한 것입니다. 밝히면 그 사람을 해칠 수 있어 싣지 않습니다.`,
  untoldConflicts: (count) => `모순 ${count}건은 적어도 한쪽 주장을 싣지 않아 여기에 없습니다.`,
  dissolve: "다음과 같다면 모순이 아닙니다:",

  timelineIntro: "일이 언제 일어났다고 하는지를 하루 단위까지만 실었습니다. 자료마다 시간이 다르면 모두 실었습니다.",
  whatIsSaid: "무엇이라고 하는가",
  by: "말한 쪽",

  mapIntro:
    "일이 어디서 일어났다고 하는지를 보여 줍니다. 원은 지역, 네모는 나라이며 그곳은 그 안 어딘가에 있습니다. 더 자세한 위치는 밝히지 않으며, 한가운데가 일이 일어난 곳은 아닙니다. 자료마다 장소가 다르면 모두 보여 줍니다.",
  mapEmpty: "실을 수 있는 주장 가운데 지역이나 나라가 알려진 장소를 말하는 것이 없습니다.",
  mapLabel: (places) => `장소 ${places}곳의 지도. 아래 목록의 내용과 같음`,
  mapCaption:
    "바탕 지도: Natural Earth, 공유 저작물. 누구의 땅인지가 아니라 누가 장악하고 있는지를 그리며, 크림과 우크라이나 나머지 사이의 선은 뺐습니다. 지역의 원은 대략적이며, 네모 안의 수는 나라 전체를 뜻합니다. 호박색: 그곳에서 일어났다는 일을 누군가 부인함.",
  inCountry: "그 나라 어딘가",
  inRegion: (kilometres) => `그 지역 어딘가, 중심에서 약 ${kilometres} km 안`,

  picturesIntro:
    "모든 사진은 화소에서 새로 만들어 줄였으며, 언제 무엇으로 찍었는지에 관한 정보가 없습니다. 얼굴과 그 밖에 누구인지 알 수 있게 하는 것은 칠해 가렸습니다. 얼굴처럼 보이는 것은 누구의 것이든 결코 싣지 않습니다.",
  picturesNone: "실린 사진이 없습니다.",
  picturesLeft: (count) => `사진 ${count}장을 뺐습니다.`,
  standsWhere: "이런 말이 나오는 곳에 실린 사진:",
  pageOfDocument: (page) => `문서 ${page}쪽.`,
  filledOver: "칠해 가린 것:",
  nothingFilled: "칠해 가린 것이 없습니다.",

  sourcesIntro:
    "계산에 넣은 보도를 발행일 순으로 실었습니다. 주소는 싣지 않습니다. 포로의 이름이 나오는 페이지를 이 문서를 통해 찾을 수 있어서는 안 되기 때문입니다.",
  published: "발행일",
  publisher: "발행처",
  title: "제목",
  unknown: "알 수 없음",
  underLabel: "가명으로 표시한 사람",

  method: ({ claims, questions, quotations, pictures }) => [
    [
      "출처를 세는 방법",
      `<p>다른 보도를 되풀이하는 보도는 아무것도 보태지 않습니다. 주장마다 모든 말을 발행한 곳에서부터 경로가 끝나는 곳까지 따라갑니다. 직접 본 사람, 포로 상태에서 말한 사람, 문서, 사진, 그렇게 발표한 공식 기관이 그 끝입니다.
접근 경로나 권력이나 내용을 함께하는 끝은 하나로 세며, 그때마다 이유를 밝힙니다. 확실하면 두 수가 모두 줄고, 그럴 수 있을 뿐이면 작은 수만 줄어듭니다.</p>`,
    ],
    [
      "답을 저울질하는 방법",
      `<p>독립된 출처는 얼마나 믿을 만한지, 다른 답이 몇 가지나 가능했는지에 따라 답에 무게를 더하거나 뺍니다. 그 합을 ICD 203의 낱말로 확률로 나타내고, 그 옆에 섞지 않고 얼마나 확신할 만한지를 적습니다.
해군성 부호의 신빙성은 독립된 출처의 수가 허용하는 것보다 결코 높지 않습니다. 당사자가 자기 잘못을 부인하는 말은 가볍게 칩니다.</p>`,
    ],
    [
      "프로그램이 읽은 것",
      "<p>누가 무엇을 말했는지는 정확한 낱말을 가리키는 프로그램이 제안했으며, 사람이 보지 않은 것은 그렇게 적었습니다. 프로그램은 정해진 규칙만 쓰며 언어 모델을 쓰지 않습니다.</p>",
    ],
    [
      "뺀 것",
      `<p>포로, 부상자, 미성년자, 목격자를 비롯해 공직을 대표해 말하지 않는 모든 사람의 이름은 싣지 않습니다. 그들의 출생, 나이, 신분증, 소속 부대, 부상도 뺐습니다. 장소는 지역으로, 시간은 날짜로 적습니다. 주장 ${claims}개, 쟁점 ${questions}건, 인용 ${quotations}건, 사진 ${pictures}장을 뺐습니다.
사진은 사람이 전체를 살펴 얼굴과 누구인지 알 수 있게 하는 모든 것을 칠해 가리고 다른 사람이 동의한 것만 싣습니다. 심문 녹화, 편지, 사적인 정보는 싣지 않습니다.</p>`,
    ],
    [
      "한계",
      "<p>증거가 들어온 뒤로 바뀌지 않았다고 해서 그때 진짜였다는 뜻은 아닙니다. 출처의 수는 누가 누구에게 기대는지 아는 만큼만 정확합니다. 기록의 시각은 편집국 자체 시계에 따른 것이며, 제삼자가 증명한 것은 따로 적습니다.</p>",
    ],
  ],
  alone: "이 사건을 맡은 사람이 한 명뿐이어서, 같은 사람이 하루 뒤에 확인한 결정에 따라 이름이나 사진을 실은 경우가 있습니다.",

  changesFirst: "이 사건의 첫 자료집입니다.",
  changesSince: (day) => `${day} 자료집 이후.`,
  changesNone: "실린 내용 가운데 바뀐 것이 없습니다.",
  added: "더한 것",
  changed: "바뀐 것",
  removed: "뺀 것",

  checkIntro: [
    "여기서 센 모든 보도는 늘어나기만 하는 기록에 들어 있습니다. 각 항목은 내용을 밝히지 않은 채 그 보도를 확정합니다. 이 페이지의 증명은 각 항목이 서명된 머리 아래의 나무 안에 있음을 보여 줍니다. 그 머리를 간직한 사람은 나중에 언제라도 그 앞에 무엇이 끼워졌는지, 바뀌었는지, 빠졌는지를 알 수 있습니다.",
    "필요하면 편집국은 법정에서 항목을 열어 보일 수 있고, 누구나 그것이 바로 그 항목임을 알 수 있습니다.",
  ],
  log: "기록",
  entries: (count) => `항목 ${count}개`,
  key: "열쇠",
  keyGiven: "이 자료집이 아닌 다른 경로로 받은 열쇠",
  needsScript: "이 페이지만 옆에 놓인 스크립트가 필요하며, 다른 페이지는 필요하지 않습니다.",
  withoutBrowser:
    "브라우저 없이: 이 자료집의 폴더에서 <code>node verify.js . KEY</code>를 실행하면 같은 일을 합니다(답은 영어로 나옵니다). 이는 기록에 이 항목들이 들어 있음을 보여 줄 뿐, 그 내용이 진짜라는 것도, 제삼자의 시각 증명 없이는 언제 만들어졌는지도 보여 주지 않습니다.",
  noDate: "날짜 없음",
  proved: {
    all: "항목 {0}개가 모두 기록에 들어 있습니다. 편집국의 시계로 {1}부터 {2}까지 만들어졌습니다.",
    signedAsGiven: "입력하신 열쇠로 서명되었습니다.",
    signedByOwn:
      "자료집이 스스로 밝힌 열쇠 {0}로 서명되었습니다. 여기서는 아무도 이 열쇠를 보증하지 않으니, 다른 경로로 받아 입력하십시오.",
    wrong: "그렇지 않음: 증명 {1}개 가운데 {0}개가 맞지 않습니다.",
    notSigned: "머리가 이 열쇠로 서명되지 않음",
    unreadable: "읽을 수 없음: {0}",
  },
};

import type { CueClass } from "../../record/reading.ts";
import { late } from "../late.ts";
import { endsInN } from "./syllable.ts";

/** How a word of saying goes on: it ends its clause (`final`), leads to the next one (`link`), is itself quoted, or stands before a noun. */
export type Ending = "final" | "link" | "quotative" | "adnominal" | "noun";

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** `passive`: "알려졌다"; nobody is named as the source. `thing`: what shows or holds something. */
  readonly voice: "active" | "passive" | "thing";
  /** A noun as object can be what is said: "혐의를 부인했다". */
  readonly object: boolean;
  /** Reports speech only beside a quotation or a quoted clause: "했다", "답했다". */
  readonly needsQuote: boolean;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly ending: Ending;
  /** So many characters of the word belong to the cue; what follows is a quoting ending. */
  readonly length: number;
}

interface Row {
  readonly cueClass: CueClass;
  readonly words: string;
  readonly object?: boolean;
  readonly needsQuote?: boolean;
  readonly voice?: CueVerb["voice"];
}

/** Nouns that make a verb of saying with 하다. */
const HADA: readonly Row[] = [
  {
    cueClass: "say",
    words:
      "정정 말 얘기 이야기 설명 언급 전 답변 대답 답 발언 강조 소개 공지 안내 브리핑 회상 기억 토로 회고 인사 적시 명시 기술 기재 서술 증언 진술 술회 호소 하소연 격려 소회",
    object: false,
  },
  {
    cueClass: "say",
    words:
      "설명 강조 언급 호소 증언 진술 약속 다짐 공언 확약 선언 천명 피력 표명 예고 통보 귀띔 규정 판시 판결 판단 결론 평가 비유 해석 해명 항변 변명 적시",
    object: true,
  },
  {
    cueClass: "claim",
    words:
      "주장 폭로 비판 비난 지적 경고 반발 항의 질타 성토 고발 규탄 힐난 우려 분노 개탄 한탄 불평 격분 단언 장담 자부 역설 반문 단죄 폭로단죄 질책 되받아치 맞받아 고소 호통 일갈 경계 촌평 혹평 자평 호평 분석 진단 위협 협박 으름장 자랑",
    object: false,
  },
  { cueClass: "claim", words: "주장 폭로 비판 비난 지적 지목 역설 경고 우려 분석 진단 의혹제기", object: true },
  { cueClass: "report", words: "보도 타전 보고 발표 공개 게재 방송 집계 게시 공표 속보", needsQuote: true },
  { cueClass: "confirm", words: "확인 재확인 확언 입증 증명 확정", object: true },
  { cueClass: "admit", words: "인정 시인 자백 자인 실토 고백 자수", object: true },
  { cueClass: "deny", words: "부인 일축 반박 반론 부정 거부 반격 맞대응", object: true },
  { cueClass: "suspect", words: "추정 추측 관측 전망 예상 예측 의심 추산 짐작 판단 예견 내다보 간주", object: true },
  {
    cueClass: "order",
    words: "촉구 요구 요청 지시 명령 당부 제안 권고 주문 부탁 권유 호소 간청 제의 애원 건의 종용 청구 재촉 독려",
    object: true,
  },
  { cueClass: "ask", words: "질문 질의 문의 추궁 반문 자문", needsQuote: true },
  { cueClass: "perceive", words: "목격", object: true },
];

/** Other verbs, by the beginnings of their forms. */
const STEMS: readonly Row[] = [
  {
    cueClass: "say",
    words:
      "밝혔 밝히 밝힌 밝힐 밝혀 말씀했 말씀하 덧붙였 덧붙이 덧붙인 덧붙여 털어놨 털어놓 털어놔 떠올렸 떠올리 읊조렸 거들었 되뇌었 되뇌이 전해왔 알렸 알려 알려왔 알려줬 들려줬 부연했 부연하 말을이었 이야기했 얘기했 결론지었 결론지 결론내렸 되풀이했 일러줬 뇌까렸 내뱉었 밝혀왔 속삭였 소개했 못박았 못을박았 강변했 강변하 귀띔했 매듭지었 단정했 단정하 읽었 운을뗐 운을뗀",
  },
  {
    cueClass: "say",
    words:
      "외쳤 외치 외친 외칠 소리쳤 소리치 소리친 썼 쓴 썼던 적었 적은 적고 적으 올렸 답했 답하 답한 대답했 응수했 응수하 응답했 화답했 되물었 되묻 맞받았 맞받아쳤 맞받으 받아쳤 받아치 맞섰 맞선다 맞서고 맞서며 했 한 하며 하면서 하지만 했지만 하자 했는데 하는데 했으나 했던 한다 하고 밝힌 울먹였 울먹이 흐느꼈 울부짖었 오열했",
    needsQuote: true,
  },
  {
    cueClass: "claim",
    words:
      "꼬집었 꼬집으 꼬집은 쏘아붙였 쏘아붙이 몰아세웠 몰아붙였 깎아내렸 추켜세웠 치켜세웠 치켜세우 불렀 우겼 우기 따졌 따지 나무랐 비꼬았 비꼰 볼멘소리를했 촌평했 힘줘말했 목소리를높였",
    needsQuote: true,
  },
  { cueClass: "order", words: "주문했 시켰 빌었 졸랐", needsQuote: true },
  { cueClass: "ask", words: "물었 묻자 묻는 물은 묻고 물으며 물으면서 물어 묻기도 캐물었 따져물었" },
  {
    cueClass: "suspect",
    words:
      "봤 보고 본다 본 보는 보았 파악하 파악했 파악한 내다봤 내다보 내다본 점쳤 점치 여겼 여기는 여긴 믿는 믿고 믿었 의심했 생각한 생각하 생각했 안다 알고",
    needsQuote: true,
  },
  { cueClass: "admit", words: "털어놨", needsQuote: true },
  { cueClass: "say", words: "그랬 그러더 그러던 그런대 하더 하던데" },
];

const PASSIVE: readonly Row[] = [
  {
    cueClass: "report",
    words: "알려졌 알려진 알려져 알려지 전해졌 전해진 전해져 전해지 보도됐 보도된 보도되 보도돼 회자됐 소문났 들려왔 들린다",
  },
  {
    cueClass: "suspect",
    words:
      "추정됐 추정된 추정되 추정돼 보인다 보이며 보이지만 보이는 보여 보였 관측됐 관측된 관측되 전망됐 전망된 전망되 전망돼 예상됐 예상된 예상되 예상돼 점쳐진 점쳐지 의심된 의심되 의심받 추산됐 추산된 추산되 추측된 추측되 풀이된 풀이되 해석된 해석되 분석된 분석되 분석됐 여겨진 여겨지 여겨졌 판단된 판단되 판단됐",
  },
  {
    cueClass: "confirm",
    words:
      "확인됐 확인된 확인되 확인돼 드러났 드러난 드러나 밝혀졌 밝혀진 밝혀지 밝혀져 나타났 나타난 나타나 파악됐 파악된 파악되 파악돼 집계됐 집계된 집계되 조사됐 조사된 조사되 판명됐 판명된 판명났 입증됐 증명됐",
  },
];

const LINKS =
  /(?:며|면서|면서도|지만|으나|나|는데|ㄴ데|은데|인데|자|다가|고|고는|고서|아|어|여|해|혀|려|쳐|자마자|더니|고도|으며|으면서|라며|기도|기로|도록|은|자면|건만|거나|았고|었고)$/;
const FINALS = /(?:다|대|대요|데|데요|요|까|죠|음|함|임|됨|짐|혀|소|지|네|군|라|듯)$/;
const QUOTED = /(?:다|라|냐|자)(?:고|며|면서|고만|고도|면서도|는데|지만|던데)$/;

const verbs = late(table);
const LONGEST = 12;

function table(): ReadonlyMap<string, CueVerb> {
  const map = new Map<string, CueVerb>();
  const add = (form: string, verb: CueVerb): void => {
    const held = map.get(form);
    map.set(
      form,
      held === undefined ? verb : { ...held, object: held.object || verb.object, needsQuote: held.needsQuote && verb.needsQuote },
    );
  };
  const verb = (lemma: string, row: Row, voice: CueVerb["voice"]): CueVerb => ({
    lemma,
    cueClass: row.cueClass,
    voice,
    object: row.object ?? false,
    needsQuote: row.needsQuote ?? false,
  });
  for (const row of HADA)
    for (const noun of row.words.split(" "))
      for (const form of "했 하 한 할 해 합 함".split(" ")) add(noun + form, verb(`${noun}하다`, row, row.voice ?? "active"));
  for (const row of STEMS) for (const form of row.words.split(" ")) add(form, verb(form, row, "active"));
  for (const row of PASSIVE) for (const form of row.words.split(" ")) add(form, verb(form, row, "passive"));
  return map;
}

/** The word of saying that a word is a form of, or null. */
export function cueForm(word: string): CueForm | null {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const verb = verbs().get(word.slice(0, length));
    if (verb === undefined) continue;
    const ending = endingOf(word, length);
    if (ending !== null) return { verb, ending: ending.ending, length: word.length - ending.quoting };
  }
  return null;
}

/** How the word ends behind a stem of so many characters; null where it is another word. */
export function endingOf(word: string, stem: number): { readonly ending: Ending; readonly quoting: number } | null {
  const rest = word.slice(stem);
  if (rest.length > 7) return null;
  const quoted = QUOTED.exec(word);
  if (quoted !== null && quoted.index + 1 > stem - 1)
    return { ending: /(?:고|고만|고도)$/.test(word) ? "quotative" : "link", quoting: word.length - quoted.index - 1 };
  if (/(?:다|라|냐|자)는$/.test(word) && rest.length > 1) return { ending: "adnominal", quoting: 1 };
  if (/던$/.test(word) || rest === "는" || /^(?:지|았|었)?는$/.test(rest)) return { ending: "adnominal", quoting: 0 };
  if (rest === "") return wordAlone(word);
  if (LINKS.test(rest)) return { ending: "link", quoting: 0 };
  if (FINALS.test(rest)) return { ending: "final", quoting: 0 };
  return /^(?:으?ㄹ|을|은|ㄴ|시킨|줄|다는)$/.test(rest) ? { ending: "adnominal", quoting: 0 } : null;
}

function wordAlone(word: string): { readonly ending: Ending; readonly quoting: number } | null {
  const last = word.at(-1) ?? "";
  if (/[함임됨짐음]$/.test(word)) return { ending: "final", quoting: 0 };
  if (endsInN(last) || /[할될칠힐릴킬]$/.test(word)) return { ending: "adnominal", quoting: 0 };
  if (/(?:고|며|면서|지만|자|는데|으나|혀|해|여|려|져|돼|어|놔|쳐|써)$/.test(word)) return { ending: "link", quoting: 0 };
  return /(?:다|는)$/.test(word) ? { ending: word.endsWith("는") ? "adnominal" : "final", quoting: 0 } : null;
}

import type { CueClass } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import { contentStart } from "./content-start.ts";
import { cueForm } from "./cue-verbs.ts";
import { giverOf, hearerEnd, hearingVerb, leadsOnFromHearing } from "./hearing.ts";
import { type Marked, phraseAt, roleAt, subjectsIn } from "./phrase.ts";
import type { Found } from "./speech.ts";
import type { Unit } from "./units.ts";
import { isModifier, isVerbNotTopic, maySpeak, stemEnd } from "./words.ts";

const CLASSES: readonly (readonly [CueClass, string])[] = [
  [
    "say",
    "말 설명 입장 답변 대답 글 발언 견해 의견 반응 메시지 전언 진술 증언 해명 방침 생각 소감 편지 문자 내용 취지 평가 게시물 게시글 댓글 트윗 약속 다짐 성명 논평 공지 발표 공표 고백 하소연 농담 외침 문구 쪽지 얘기 이야기 심경 자세 태도 뜻 의사 의지 계획 통보 연락 말씀 귀띔 안내 조언 확답 진단 답 전화",
  ],
  ["claim", "주장 비판 비난 지적 의혹 경고 폭로 반발 항의 우려 논리 항변 고발 제보 신고 민원 불만 진정 푸념 협박"],
  ["report", "보도 소식 소문 기사 보고 루머 첩보 관측보도 뉴스 속보 풍문 정보 외신 영상 허위정보 가짜뉴스 괴담 의혹보도 목소리 여론"],
  ["suspect", "추측 추정 관측 전망 분석 의심 예상 판단 추론 가설 해석"],
  ["ask", "질문 물음 질의"],
  ["order", "요구 요청 지시 명령 권고 촉구 제안 당부 호소 부탁 권유 제의 충고"],
];
const NOUNS: ReadonlyMap<string, CueClass> = new Map(
  CLASSES.flatMap(([cueClass, words]) => words.split(" ").map((word) => [word, cueClass] as const)),
);
const NOUN = new RegExp(
  `^(${[...NOUNS.keys()].sort((a, b) => b.length - a.length).join("|")})(?:들)?(?:$|은$|는$|이$|가$|을$|를$|의$|에$|에는$|에도$|도$|만$|과$|와$|으로$|로$|이다|이었|였다|입니다|다$|일$|이라|에서|까지|이나|나$|뿐|인$|이지만$|이며$|이고$|인데$|$)`,
);
const COPULA = /(?:이다|이었다|였다|입니다|이라고|라고|이라며|이나|이지만|이며|이고|인데|다)$/;
/** Verbs that only carry their noun: "입장을 밝혔다", "글을 올렸다". */
const LIGHT =
  /^(?:밝혔|밝히|밝힌|내놨|내놓|내놓았|고수|보였|보이|보인|남겼|남기|올렸|올리|올린|냈다|냈|내고|펼쳤|펴고|폈|폈다|했다|했|하고|하며|한다|전했|전하|되풀이|제기했|쏟아냈|쏟아내|굽히|유지|견지|취했|취하|드러냈|강조|재확인|표명|내비쳤|피력|반복|던졌|던지|적었|썼|보냈|보내|거듭|덧붙였|전달)/;
const ADNOMINAL = /[가-힣](?:다|라|냐|자|까)는$|[가-힣](?:란|단|냔|잔)$/;
const GLUED = /^(?:는|이라는|라는|이란|란|이라던|라던|던)$/;
const GAP = 5;

/** Nouns of saying with what is said before them: "…다는 주장", "“…”는 입장이다", "…라는 야당의 비판". */
export function nounSpeech(units: readonly Unit[], from: number, to: number, taken: Set<number>): readonly Found[] {
  const found: Found[] = [];
  for (let k = from; k < to; k++) {
    const end = quotedEnd(units, k, from);
    if (end === null) continue;
    const noun = nounBehind(units, k + 1, to);
    if (noun === null) continue;
    const act = actOf(units, from, k, end, noun, to, taken);
    if (act !== null) found.push(act);
  }
  return found;
}

/** Where what is said ends, for a quoting ending before a noun at `k`. */
function quotedEnd(units: readonly Unit[], k: number, from: number): number | null {
  const unit = units[k];
  if (unit?.kind !== "word") return null;
  const before = units[k - 1];
  if (unit.glued && before?.kind === "quote" && k - 1 >= from) return GLUED.test(unit.text) ? (before.quotation?.inner[1] ?? null) : null;
  return ADNOMINAL.test(unit.text) && unit.text.length > 2 && (!unit.text.endsWith("는") || isVerbNotTopic(unit.text))
    ? unit.end - (unit.text.endsWith("는") ? 1 : 0)
    : null;
}

interface Noun {
  readonly at: number;
  readonly cueClass: CueClass;
  readonly length: number;
  readonly copula: boolean;
}

/** The noun of saying that the quoting ending leads to; between them only its owner or a word for it stands. */
function nounBehind(units: readonly Unit[], from: number, to: number): Noun | null {
  for (let k = from; k < Math.min(to, from + GAP); k++) {
    const unit = units[k];
    if (unit?.kind !== "word") return null;
    const match = NOUN.exec(unit.text.replace(/[.,]$/, ""));
    const cueClass = match === null ? undefined : NOUNS.get(match[1] ?? "");
    if (match !== null && cueClass !== undefined) {
      // "외신 보도": the first of two such nouns owns the second.
      const next = NOUN.exec(units[k + 1]?.text.replace(/[.,]$/, "") ?? "");
      if (next !== null && roleAt(units, k) === null && !COPULA.test(unit.text)) continue;
      return {
        at: k,
        cueClass,
        length: match[1]?.length ?? 0,
        copula: COPULA.test(unit.text.replace(/[.,]$/, "")) && roleAt(units, k) !== "topic",
      };
    }
    const role = roleAt(units, k);
    const empty = /^(?:것이|게|것은|건)$/.test(unit.text) && k === from;
    if (!empty && role !== "of" && role !== null && !isModifier(unit.text)) return null;
  }
  return null;
}

function actOf(units: readonly Unit[], from: number, k: number, end: number, noun: Noun, to: number, taken: Set<number>): Found | null {
  const unit = units[noun.at];
  if (unit === undefined) return null;
  const quote = units[k]?.glued === true && units[k - 1]?.kind === "quote" ? units[k - 1] : undefined;
  const told =
    heardOf(units, behindClause(units, from, k), k, noun, to, quote !== undefined) ?? toldBy(units, from, k, noun, to, quote !== undefined);
  const begin = quote === undefined ? Math.max(told.begin, behindClause(units, from, k)) : told.begin;
  if (begin > k) return null;
  const content: Span =
    quote?.quotation === undefined || quote.quotation === null ? [units[begin]?.start ?? 0, end] : quote.quotation.inner;
  if (content[1] <= content[0]) return null;
  // "찢어진 것은 누가 밀었다는 뜻": what something means, and nobody's words.
  if (/^뜻/.test(unit.text) && told.source === null && (told.closes === null || noun.copula)) return null;
  if (told.closes !== null) taken.add(told.closes);
  return {
    act: {
      cue: [[unit.start, unit.start + (noun.copula ? unit.text.replace(/[.,]$/, "").length : noun.length)]],
      cueClass: noun.cueClass,
      lemma: unit.text.slice(0, noun.length),
      source: told.source,
      content: [content],
      mode: quote === undefined ? "indirect" : "direct",
      stance: null,
      rule: told.rule,
      how: told.source === null ? "nobody" : told.how,
    },
    inner: quote === undefined ? { units, from: begin, to: k + 1 } : null,
    next: noun.at + 1,
  };
}

/** "입장을 되풀이하면서도 |", "정정을 요청했으며 |": behind a clause in which something else was said. */
function behindClause(units: readonly Unit[], from: number, k: number): number {
  for (let i = k - 1; i > from; i--) {
    const text = units[i]?.text ?? "";
    if (leadsOnFromHearing(text) && NOUN.test(units[i - 1]?.text ?? "")) return i + 1;
    if (!/[가-힣](?:면서도|[었았였했됐](?:으며|고|지만|으나|는데))$/.test(text) || roleAt(units, i - 1) !== "object") continue;
    if (cueForm(text)?.ending === "link" || (LIGHT.test(text) && NOUN.test(units[i - 1]?.text ?? ""))) return i + 1;
  }
  return from;
}

/** Who says what a noun of saying holds, and where that begins. */
interface Told {
  readonly source: Span | null;
  readonly begin: number;
  /** The word with which the noun closes its clause, or null. */
  readonly closes: number | null;
  readonly rule: "noun" | "noun-carried" | "noun-heard";
  readonly how: "owner" | "giver" | "carried";
}

/** "지휘관으로부터 …는 말을 들었다", "…는 의사의 말을 들었다": null where the noun was not heard. */
function heardOf(units: readonly Unit[], from: number, k: number, noun: Noun, to: number, quoted: boolean): Told | null {
  const verb = noun.copula ? null : hearingVerb(units, noun.at, to);
  if (verb === null) return null;
  const owner = ownerBetween(units, k + 1, noun.at);
  const limit = quoted ? k - 1 : k;
  const giver = owner === null ? giverOf(units, from, limit, noun.at, verb) : null;
  const behind = giver === null || giver.last > k ? hearerEnd(units, from, k) : giver.last + 1;
  return {
    source: owner ?? giver?.span ?? null,
    begin: quoted ? limit : contentStart(units, behind, k, true),
    closes: null,
    rule: "noun-heard",
    how: owner === null ? "giver" : "owner",
  };
}

/** "야당의 …는 주장은", "…는 입장을 밝혔다". */
function toldBy(units: readonly Unit[], from: number, k: number, noun: Noun, to: number, quoted: boolean): Told {
  const owner = ownerBetween(units, k + 1, noun.at);
  const verb = lightVerb(units, noun.at, to, owner !== null);
  const carried = noun.copula || verb !== null;
  const limit = quoted ? k - 1 : k;
  const start = carried ? turnBefore(units, from, k) : from;
  const subject = carried && owner === null ? carrier(units, start, limit) : null;
  return {
    source: owner ?? subject?.span ?? null,
    begin: quoted ? limit : clauseBegin(units, start, k, carried, subject),
    closes: closing(units, noun, verb),
    rule: carried ? "noun-carried" : "noun",
    how: owner === null ? "carried" : "owner",
  };
}

function clauseBegin(units: readonly Unit[], from: number, k: number, carried: boolean, subject: Marked | null): number {
  if (carried) return clauseStart(units, from, k, subject);
  return behindReason(units, clauseStart(units, from, k, topicBefore(units, from, k)), k);
}

/** The word with which the noun closes its clause; null where the clause goes on: "…는 취지로 진술한 것으로 알려졌다". */
function closing(units: readonly Unit[], noun: Noun, verb: number | null): number | null {
  // "뜻을 전달한 것으로 알려졌다": somebody else tells of it.
  if (verb !== null) return roleAt(units, noun.at) === "by" || /^것(?:으로|이라고)/.test(units[verb + 1]?.text ?? "") ? null : verb;
  return noun.copula ? noun.at : null;
}

/** "진지를 쳤을 뿐이라며 민간 시설을 겨냥했다는 주장은": what is said before "며" belongs to whoever speaks of the claim, and not to the claim. */
function behindReason(units: readonly Unit[], from: number, k: number): number {
  const reason = units.findLastIndex(({ text }, i) => i >= from && i < k && /[가-힣](?:다|라|냐|자)(?:며|면서)$/.test(text));
  return reason < 0 ? from : reason + 1;
}

/** "유족과 합의했다고 밝혔으나 유족 측은 합의한 적이 없다는 입장이다": behind the turn somebody else has the topic. */
function turnBefore(units: readonly Unit[], from: number, k: number): number {
  const turn = units.findLastIndex(({ text }, i) => i >= from && i < k && /[가-힣](?:지만|으나|는데|반면)$/.test(text));
  if (turn < 0) return from;
  return subjectsIn(units, turn + 1, k).some(({ role, noun, first }) => role === "topic" && first <= turn + 2 && maySpeak(noun))
    ? turn + 1
    : from;
}

/** The verb that only carries the noun, "입장을 밝혔다", "말을 자주 했다", or null. "전문가들의 관측을 전했다" relays what others say. */
function lightVerb(units: readonly Unit[], noun: number, to: number, owned: boolean): number | null {
  const role = roleAt(units, noun);
  if (owned && role === "object" && /^(?:전했|전하)/.test(units[noun + 1]?.text ?? "")) return null;
  // "“…”는 취지로 진술한 것으로 알려졌다".
  if (role === "by" && /^(?:취지|식)/.test(units[noun]?.text ?? "") && IN_EFFECT.test(units[noun + 1]?.text ?? "")) return noun + 1;
  if (role !== "object" && role !== "more" && role !== null) return null;
  for (let k = noun + 1; k < Math.min(to, noun + 5); k++) {
    const word = units[k]?.text ?? "";
    // "뜻을 우리 측에 전달했다": between them stands to whom.
    if (k > noun + 2 && !/^(?:전달|전했|전하|전한)/.test(word) && !isTo(units, k)) return null;
    if (isTo(units, k)) continue;
    // "…는 말을 했다고 전했다": it closes a clause within what somebody else says.
    if (LIGHT.test(word)) return k < to - 1 && /(?:다|라)(?:고|는)$/.test(word) ? null : k;
    if (roleAt(units, k) !== null || /(?:다|라|냐|자)(?:고|며|면서)$/.test(word)) return null;
  }
  return null;
}

function isTo(units: readonly Unit[], k: number): boolean {
  const [own, next] = [units[k]?.text ?? "", units[k + 1]?.text ?? ""];
  const to = /(?:^|[가-힣])(?:에게|측에|쪽에|당국에|정부에)$/;
  return to.test(own) || (to.test(next) && roleAt(units, k) === null && !LIGHT.test(own));
}

const IN_EFFECT = /^(?:진술|말|주장|설명|해명|답변|답|발언|증언|반박|항변|이야기|얘기|토로)(?:했|하|한|해)/;

/** "야당의 비판", "외신 보도", "일부 언론의 보도". */
function ownerBetween(units: readonly Unit[], from: number, at: number): Span | null {
  let first = from;
  while (first < at && /^(?:것이|게|것은|건)$/.test(units[first]?.text ?? "")) first++;
  const last = units[at - 1];
  if (
    last === undefined ||
    at - 1 < first ||
    /^(?:내부|외부|익명|내용의|취지의|식의|등의|등|한|그런|이런|새로운|공식|추가|반복된|거듭된|잇단|잘못된|일부|짧은|강한|기존|종전)$/.test(
      last.text,
    )
  )
    return null;
  if (isModifier(last.text) && roleAt(units, at - 1) !== "of") return null;
  const phrase = phraseAt(units, first, at - 1);
  return maySpeak(last.text.replace(/의$/, "")) ? phrase.span : null;
}

function carrier(units: readonly Unit[], from: number, limit: number): Marked | null {
  const able = subjectsIn(units, from, limit).filter(({ noun }) => maySpeak(noun));
  return able.find(({ role }) => role === "topic") ?? able[0] ?? null;
}

function topicBefore(units: readonly Unit[], from: number, k: number): Marked | null {
  return (
    subjectsIn(units, from, k)
      .filter(({ role }) => role === "topic")
      .at(-1) ?? null
  );
}

/** Where the quoted clause begins: behind the topic of the clause around it. */
function clauseStart(units: readonly Unit[], from: number, k: number, topic: Marked | null): number {
  let begin = contentStart(units, topic === null ? from : topic.last + 1, k, topic !== null);
  // "온라인에서는 …다는 소문이": where it is told is no part of it.
  for (let i = begin; i < Math.min(k, begin + 4); i++) if (/(?:에서는|에는)$/.test(units[i]?.text ?? "")) begin = i + 1;
  return Math.min(begin, k);
}

/** "“…” 시장 상인 한미옥 씨의 말이다": a quotation whose speaker owns the noun behind it. */
export function ownedQuotation(units: readonly Unit[], from: number, to: number): Found | null {
  const quote = units[from];
  if (quote?.kind !== "quote" || quote.quotation === null || quote.quotation.single || units[from + 1]?.glued === true) return null;
  for (let k = from + 1; k < Math.min(to, from + 12); k++) {
    const unit = units[k];
    if (
      unit?.kind !== "word" ||
      !/^(?:말|설명|얘기|이야기|주장|증언|전언|답변)(?:이다|이었다|입니다|다)$/.test(unit.text.replace(/[.]$/, ""))
    )
      continue;
    if (roleAt(units, k - 1) !== "of") return null;
    const owner = units[k - 1];
    if (owner === undefined) return null;
    const { span } = phraseAt(units, from + 1, k - 1);
    return {
      act: {
        cue: [[unit.start, unit.start + unit.text.replace(/[.]$/, "").length]],
        cueClass: "say",
        lemma: unit.text,
        source: [span[0], stemEnd(owner)],
        content: [quote.quotation.inner],
        mode: "direct",
        stance: null,
        rule: "owned-quotation",
        how: "owner",
      },
      inner: null,
      next: k + 1,
    };
  }
  return null;
}

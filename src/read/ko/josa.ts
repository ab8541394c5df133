import { endOf } from "./syllable.ts";

/** What a particle makes of its noun, as far as the reader needs it. */
export type Role = "topic" | "subject" | "object" | "of" | "at" | "to" | "with" | "by" | "more" | "copula" | "quote";

/** What must stand before a particle. */
type After = "any" | "vowel" | "consonant" | "vowel-or-rieul" | "consonant-but-rieul";

export interface Josa {
  readonly text: string;
  readonly role: Role;
  readonly after: After;
}

const rows = (role: Role, after: After, words: string): readonly Josa[] => words.split(" ").map((text) => ({ text, role, after }));

/** Particles, the longest first. Written for this project after the particles of the standard grammar (국립국어원, 표준국어문법론). */
const JOSA: readonly Josa[] = [
  ...rows(
    "topic",
    "any",
    "에서는 에서도 에게는 에게도 께서는 께서도 에는 에도 까지는 까지도 부터는 만은 만이 와는 마저 조차 보다는 로서는 만에는",
  ),
  ...rows("topic", "consonant-but-rieul", "으로는 으로서는 으로도"),
  ...rows("topic", "vowel-or-rieul", "로는 로도"),
  ...rows("topic", "consonant", "은 이란 이야말로 과는"),
  ...rows("topic", "vowel", "는 란 야말로"),
  ...rows("subject", "any", "께서 측이 쪽이"),
  ...rows("subject", "consonant", "이"),
  ...rows("subject", "vowel", "가"),
  ...rows("object", "consonant", "을"),
  ...rows("object", "vowel", "를"),
  ...rows("of", "any", "의 에서의 에의 까지의 와의 과의 로의 으로의 에게의 로부터의 으로부터의"),
  ...rows("at", "any", "에서 에 에서부터 에만 에다 에까지"),
  ...rows("to", "any", "에게 에게까지 에게만 에게서 한테 한테서 께 더러 보고"),
  ...rows("with", "consonant", "과 이랑 이나 이며 이든 이든지"),
  ...rows("with", "vowel", "와 랑 나 며 든 든지"),
  ...rows("with", "any", "하고"),
  ...rows("by", "consonant-but-rieul", "으로 으로서 으로써 으로부터 으로만 으로까지"),
  ...rows("by", "vowel-or-rieul", "로 로서 로써 로부터 로만 로까지"),
  ...rows("more", "any", "까지 부터 도 만 보다 처럼 마다 밖에 뿐 같이 대로 만큼 조차도 까지만 부터가"),
  ...rows(
    "copula",
    "consonant",
    "이다 이며 이고 이었다 이라 이라며 이라면서 이지만 이나 이자 이라고 이라는 이란 이라도 이었던 이던 인데 이라서 이어서 이므로 입니다 이었다가",
  ),
  ...rows("copula", "any", "였다 였던 라고 라는 라며 라면서 라도 입니다"),
].sort((a, b) => b.text.length - a.text.length);

const BY_END: ReadonlyMap<string, readonly Josa[]> = byEnd();

function byEnd(): ReadonlyMap<string, readonly Josa[]> {
  const map = new Map<string, Josa[]>();
  for (const josa of JOSA) {
    const end = josa.text.at(-1) ?? "";
    const list = map.get(end);
    if (list === undefined) map.set(end, [josa]);
    else list.push(josa);
  }
  return map;
}

const JOSA_BY_TEXT: ReadonlyMap<string, Josa> = new Map(JOSA.map((josa) => [josa.text, josa]));

export interface Split {
  readonly stem: string;
  readonly josa: Josa | null;
}

/** Nouns that end in what could be a particle, and are met without one. */
const WHOLE = new Set(
  (
    "마을 가을 이을 노을 거울 서울 겨울 오늘 내일 매일 휴가 국가 작가 전문가 평가 증가 추가 참가 물가 주가 유가 허가 인가 정가 대가 화가 성가 여가 누가 " +
    "사이 아이 나이 차이 종이 높이 길이 깊이 넓이 놀이 먹이 어린이 젊은이 늙은이 원숭이 고양이 호랑이 둘레 다이 " +
    "미로 포로 원로 선로 폭로 기로 도로 경로 통로 진로 항로 활로 수로 선로 피로 위로 회로 대로 스스로 서로 홀로 바로 새로 따로 별로 주로 실로 " +
    "회의 합의 협의 동의 결의 논의 주의 정의 제의 항의 건의 심의 문의 모의 유의 강의 발의 토의 호의 고의 악의 성의 상의 하의 편의 임의 " +
    "제도 속도 온도 정도 태도 강도 지도 보도 제주도 경기도 강원도 반도 각도 고도 순도 인도 적도 수도 시도 유도 기도 포도 파도 칼도 복도 의도 용도 척도 년도 연도 농도 습도 난도 밀도 " +
    "결과 성과 효과 경과 사과 통과 초과 학과 내과 외과 부과 여과 전과 치과 과 " +
    "평화 기와 " +
    "회담 만 불만 거만 오만 자만 태만 비만 " +
    "정부 양측 양쪽 신문 나 너 이 그 저 라 가 나라 하나 바나나 우크라이나 중국 누구나 언제나 그러나 " +
    "고 경고 보고 사고 최고 광고 신고 권고 선고 피고 창고 재고 원고 투고 충고 공고 " +
    "은 는 을 를 의 에 도 로 와 과 " +
    "주은 조은 고은 다은 예은 지은 하은 " +
    "이은 김은 수은 정은 "
  )
    .trim()
    .split(/\s+/),
);

/** Splits the particle off a word: the longest whose condition holds. A noun that only looks so stays whole; so does what is no Hangul at its end. */
export function splitJosa(word: string): Split {
  if (WHOLE.has(word)) return { stem: word, josa: null };
  const short = word.length > 2 && WHOLE.has(word.slice(0, -1)) ? JOSA_BY_TEXT.get(word.slice(-1)) : undefined;
  if (short !== undefined && fits(short.after, word.charAt(word.length - 2))) return { stem: word.slice(0, -1), josa: short };
  const list = BY_END.get(word.at(-1) ?? "") ?? [];
  for (const josa of list) {
    const { text, after } = josa;
    if (text.length >= word.length || !word.endsWith(text)) continue;
    if (fits(after, word.charAt(word.length - text.length - 1))) return { stem: word.slice(0, -text.length), josa };
  }
  return { stem: word, josa: null };
}

/** What a digit, a letter or a bracket sounds like is not known: any particle may follow it. */
function fits(after: After, before: string): boolean {
  const end = endOf(before);
  if (after === "any" || end === "other") return true;
  if (after === "vowel") return end === "vowel";
  if (after === "consonant") return end !== "vowel";
  return after === "vowel-or-rieul" ? end !== "consonant" : end === "consonant";
}

/** A particle that stands by itself behind a closing mark: “…”은, ‘…’이. */
export function josaAlone(word: string): Josa | null {
  return (BY_END.get(word.at(-1) ?? "") ?? []).find(({ text }) => text === word) ?? null;
}

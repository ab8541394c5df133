import type { Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import type { KoreanDocument } from "./take-apart.ts";

/** A turn of a transcript: who speaks, as an act of saying, and which sentences he says. */
export interface Turn {
  readonly act: Act;
  /** The first of its sentences, by number, and the number behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where what is said begins in the first sentence, behind the label. */
  readonly start: number;
}

const LABEL = /^\s{0,3}([가-힣A-Za-z0-9·()]{1,20}(?: [가-힣A-Za-z0-9·()]{1,20}){0,3})\s?:\s+(?=\S)/;
/** Labels of forms and notices. */
const FORM =
  /(?:일시|날짜|시간|장소|문의|출처|사진|제목|대상|내용|자료|참고|주소|전화|기간|주제|비고|첨부|연락처|번호|이름|성명|나이|생년월일|국적|직업|계급|소속|주의|요약|결론|질문지|안건|항목|수신|발신)$/;

/**
 * "기자: 언제 왔습니까? 병사: 어제 왔습니다." Turns with a label before a colon, several of them, of which somebody speaks twice or asks
 * something. One label is a headline, and "일시: 3일" above "장소: 부두" is a form.
 */
export function turnsIn(document: KoreanDocument): readonly Turn[] {
  const labels = document.sentences.flatMap((sentence, at) => {
    const [start, end] = sentence.span;
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    const match = kind === "credit" || kind === "list" ? null : LABEL.exec(document.text.slice(start, Math.min(end, start + 100)));
    const name = match?.[1];
    if (match === null || name === undefined || FORM.test(name)) return [];
    const from = start + match[0].indexOf(name);
    return [{ at, source: [from, from + name.length] as const, start: start + match[0].length, paragraph: sentence.paragraph }];
  });
  const turns = labels.map((label, i): Turn => {
    let to = label.at + 1;
    while (to < (labels[i + 1]?.at ?? document.sentences.length) && document.sentences[to]?.paragraph === label.paragraph) to++;
    const end = document.sentences[to - 1]?.span[1] ?? label.start;
    return { from: label.at, to, start: label.start, act: spoken(document.text, label.source, [label.start, end]) };
  });
  const names = turns.map(({ act: { source } }) => (source === null ? "" : document.text.slice(...source)));
  const talk = new Set(names).size < names.length || turns.some(({ act }) => act.cueClass === "ask");
  return turns.length > 1 && talk ? turns : [];
}

function spoken(text: string, source: Span, content: Span): Act {
  const colon = text.indexOf(":", source[1]);
  return {
    cue: [[colon, colon + 1]],
    cueClass: /\?$/.test(text.slice(content[0], content[1]).trimEnd()) ? "ask" : "say",
    lemma: ":",
    source,
    content: [content],
    mode: "direct",
    stance: null,
    rule: "turn",
    how: "beside",
  };
}

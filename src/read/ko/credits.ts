import type { ReadCredit } from "../../record/reading.ts";
import { bySpan, overlaps } from "../../record/span.ts";
import { readCredits } from "../credits.ts";
import type { KoreanDocument } from "./take-apart.ts";

interface Rule {
  readonly kind: ReadCredit["kind"];
  readonly id: string;
  /** The name stands in the group `name`. Anchored, and each repetition bounded. */
  readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
  // "(서울=연합뉴스)", "[아르콜=한누리통신]"
  { kind: "dateline", id: "dateline-ko", pattern: /^[\s[(【]{0,3}[가-힣A-Za-z·\s]{1,20}=\s?(?<name>[가-힣A-Za-z0-9·\s]{2,20})[\])】]/ },
  // "홍길동 기자 =", "김영복 이도현 기자"
  {
    kind: "byline",
    id: "byline-ko",
    pattern:
      /(?:^|[\])】]\s?)(?<name>[가-힣]{2,4}(?:[·,\s]\s?[가-힣]{2,4}){0,3})\s(?:선임|인턴|수습|전문)?(?:기자|특파원|통신원)\s?(?:=|$|\s[\w.+-]{1,40}@)/,
  },
  {
    kind: "agency",
    id: "photo-ko",
    pattern: /[[(<]?(?:사진|그래픽|영상|자료사진|자료)(?:\s?제공|\s?출처)?\s?[=:]\s?(?<name>[가-힣A-Za-z0-9·\s]{2,24})(?=[\])>]|$|,|\.)/,
  },
  { kind: "republished", id: "source-ko", pattern: /^[\s[(]{0,3}(?:출처|원문|기사\s?제공|제공)\s?[=:]\s?(?<name>[^\n|\])]{2,60})/ },
  { kind: "translated", id: "translated-ko", pattern: /^[\s[(]{0,3}(?:번역|옮김|원문\s?번역)\s?[=:]\s?(?<name>[가-힣A-Za-z·\s]{2,40})/ },
  {
    kind: "reporting",
    id: "reporting-ko",
    pattern: /^[\s[(]{0,3}(?:취재|글|정리|편집|영상\s?편집)\s?[=:]\s?(?<name>[가-힣A-Za-z·,\s]{2,40})/,
  },
];
/** A credit stands in the first characters of its line. */
const HEAD = 160;

/** What says that a Korean text is somebody else's, beside what is written alike in all languages. */
export function koreanCredits(document: KoreanDocument): readonly ReadCredit[] {
  const found: ReadCredit[] = [];
  for (const { span } of document.paragraphs) {
    const head = document.text.slice(span[0], Math.min(span[1], span[0] + HEAD));
    for (const { kind, id, pattern } of RULES) {
      const match = pattern.exec(head);
      const name = match?.groups?.["name"]?.trim();
      if (match === null || name === undefined || name === "") continue;
      const at = match[0].indexOf(name);
      const whole = id === "byline-ko" ? match.index + at : match.index + (match[0].length - match[0].trimStart().length);
      found.push({ span: [span[0] + whole, span[0] + match.index + match[0].trimEnd().length], kind, name, rule: id });
    }
  }
  const others = readCredits(document).filter((one) => !found.some(({ span }) => overlaps(span, one.span)));
  return [...found, ...others].sort((a, b) => bySpan(a.span, b.span));
}

import type { Span } from "../../record/span.ts";
import { paragraphsOf } from "../paragraph.ts";
import type { Paragraph } from "../token.ts";
import { type KoreanQuotation, koreanQuotations } from "./quotations.ts";

/** A sentence of a Korean text. A quotation never ends one. */
export interface KoreanSentence {
  readonly span: Span;
  readonly paragraph: number;
}

/** A Korean text taken apart. All offsets are into `text`. */
export interface KoreanDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly KoreanQuotation[];
  readonly sentences: readonly KoreanSentence[];
}

const LONGEST_HEADING = 120;
/** A sentence of more characters outside quotations is cut. */
const LONGEST = 4000;
const CREDIT =
  /^[[(<■▶◇]?\s?(?:사진|그래픽|자료|영상|출처|글|취재|편집|번역|온라인뉴스)\s?[=:·]|^[가-힣]{2,4}\s(?:기자|특파원|선임기자|인턴기자)(?:\s[\w.@-]+)?$|^(?:무단\s?전재|저작권자|ⓒ|Copyright)/;

/** Takes a text apart whose Hangul is composed. Takes time and memory linear in its length. */
export function takeApartKorean(text: string): KoreanDocument {
  const paragraphs = paragraphsOf(text).map(
    ({ span }, i): Paragraph => ({ span, kind: kindOf(text.slice(span[0], Math.min(span[1], span[0] + 400)), span, i) }),
  );
  const quotations = koreanQuotations(text, paragraphs);
  const sentences: KoreanSentence[] = [];
  let q = 0;
  paragraphs.forEach(({ span: [start, end] }, paragraph) => {
    let from = start;
    let at = start;
    while (at < end) {
      while (q < quotations.length && (quotations[q]?.span[0] ?? 0) < at) q++;
      const quoted = quotations[q]?.span ?? [text.length, text.length];
      if (at === quoted[0]) {
        at = quoted[1];
        continue;
      }
      const stop = stopBehind(text, at, Math.min(end, quoted[0]));
      if (stop < 0) {
        at++;
        if (at - from < LONGEST || text[at] !== " ") continue;
      } else at = stop;
      sentences.push({ span: [from, at], paragraph });
      while (at < end && /\s/.test(text[at] ?? "")) at++;
      from = at;
    }
    if (from < end) sentences.push({ span: [from, end], paragraph });
  });
  return { text, paragraphs, quotations, sentences };
}

/** The place behind the sentence that ends with the mark at `at`, or -1. */
function stopBehind(text: string, at: number, limit: number): number {
  const mark = text[at] ?? "";
  if (!/[.!?。！？]/.test(mark)) return -1;
  let behind = at + 1;
  while (behind < limit && /[.!?)\]]/.test(text[behind] ?? "")) behind++;
  const next = text[behind] ?? " ";
  if (mark !== "." || /[다요까죠음함임됨니]/.test(text[at - 1] ?? ""))
    return /[\s“‘"'「[(]/.test(next) || behind >= limit ? behind : glued(text, at, behind);
  return /\s/.test(next) && /[가-힣)\]]/.test(text[at - 1] ?? "") ? behind : -1;
}

/** "…했다.그는": a space is missing. */
function glued(text: string, at: number, behind: number): number {
  return text[at - 1] === "다" && /[가-힣]/.test(text[behind] ?? "") ? behind : -1;
}

function kindOf(head: string, [start, end]: Span, index: number): Paragraph["kind"] {
  if (/^(?:[-*•·–▪◦▲△●○]\s+|\(?\d{1,2}[.)]\s+\S)/.test(head)) return "list";
  if (end - start < 200 && CREDIT.test(head)) return "credit";
  if (end - start > LONGEST_HEADING) return "prose";
  if (/[다요까죠][.!?]?[”’"')\]]*[.!?]$|[.!?][”’"')\]]*$/.test(head)) return "prose";
  return index === 0 || !/(?:다|요|까)$/.test(head) ? "heading" : "prose";
}

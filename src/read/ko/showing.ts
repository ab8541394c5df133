import { contentStart } from "./content-start.ts";
import { phraseAt, roleAt } from "./phrase.ts";
import type { Found } from "./speech.ts";
import type { Unit } from "./units.ts";
import { stemEnd } from "./words.ts";

const VIEW =
  /(?:영상|동영상|사진|위성사진|화면|장면|CCTV|폐쇄회로|폐쇄회로\(CC\)TV|블랙박스|그림|이미지|항공사진|녹화|녹음|음성|음성파일|파일|통화기록)(?:에는|에도|에|에서는|에선|은|는)$/;
const PAPER =
  /(?:신분증|군인신분증|여권|문서|문건|서류|편지|일기|수첩|메모|명단|보고서|판결문|공소장|감정서|진단서|계약서|증명서|안내문|표지판|비문|쪽지|기록|기록부|일지|장부|소장|결정문|영장|군번줄|명찰|라벨|유서|공문|지도|카드|신청서|진술서|조서|확인서|통지서|공고문|설명서|항해일지|탑승권)(?:에는|에도|에|에서는|에선)$/;
const SHOWN =
  /^(?:담겼|담긴|담겨|보인다|보이|보였|찍혔|찍혀|찍힌|포착됐|포착된|잡혔|잡힌|등장|나온다|나왔|나타났|나타난|기록됐|들린다|들렸)/;
const WRITTEN =
  /^(?:적혀|적혔|적힌|쓰여|쓰였|씌어|쓰인|기재돼|기재됐|기재된|기록돼|기록됐|기록된|나와|나온다|명시돼|명시됐|적시돼|적시됐|담겼|담겨|담긴|새겨|새겨져|돼)/;

/** "영상에는 … 모습이 담겼다", "신분증에는 …다고 적혀 있다": what pictures show and papers say. */
export function showing(units: readonly Unit[], from: number, to: number, taken: Set<number>): Found | null {
  for (let k = from; k < to; k++) {
    const unit = units[k];
    if (unit?.kind !== "word") continue;
    const paper = PAPER.test(unit.text);
    if (!paper && !VIEW.test(unit.text)) continue;
    for (let i = to - 1; i > k + 1; i--) {
      const word = units[i]?.text.replace(/[.]$/, "") ?? "";
      // "…라고 적혀 있다고 반박했다": it is shown within what somebody says.
      if (i + 2 < to && /^있[가-힣]{0,3}(?:다|라)(?:고|며|면서)$/.test(units[i + 1]?.text ?? "")) continue;
      const found = paper ? written(units, from, k, i, word) : shown(units, from, k, i, word);
      if (found === null) continue;
      taken.add(i);
      return found;
    }
    return null;
  }
  return null;
}

function shown(units: readonly Unit[], from: number, k: number, i: number, word: string): Found | null {
  const last = units[i - 1];
  // "“…”라는 선장의 목소리가": a recording only carries who speaks on it.
  if (/^(?:목소리|음성|육성|말|발언)(?:이|가|도)$/.test(last?.text ?? "") && isQuotedBefore(units, k + 1, i - 1)) return null;
  if (!SHOWN.test(word) || last?.kind !== "word" || !/^(?:subject|topic|more)$/.test(String(roleAt(units, i - 1)))) return null;
  return act(units, from, k, i, stemEnd(last), "show", "shows");
}

function isQuotedBefore(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(Math.max(from, to - 4), to).some(({ text, glued }) => /(?:다|라|냐|자)는$/.test(text) && (glued || text.length > 2));
}

function written(units: readonly Unit[], from: number, k: number, i: number, word: string): Found | null {
  if (!WRITTEN.test(word)) return null;
  for (let q = i - 1; q > k && q >= i - 3; q--) {
    const unit = units[q];
    if (unit?.kind !== "word") continue;
    if (unit.glued && units[q - 1]?.kind === "quote")
      return act(units, from, k, i, units[q - 1]?.quotation?.inner[1] ?? unit.start, "show", "paper", q - 1);
    if (/(?:다|라|냐|자)고$/.test(unit.text)) return act(units, from, k, i, unit.end - 1, "show", "paper");
    if (/것으로$/.test(unit.text) || roleAt(units, q) === "subject")
      return act(units, from, k, i, /것으로$/.test(unit.text) ? (units[q - 1]?.end ?? unit.start) : stemEnd(unit), "show", "paper");
  }
  return null;
}

function act(
  units: readonly Unit[],
  from: number,
  k: number,
  i: number,
  end: number,
  cueClass: "show",
  rule: string,
  quote = -1,
): Found | null {
  const own = units[i];
  const source = phraseAt(units, from, k);
  const mark = units[k];
  if (own === undefined || mark === undefined) return null;
  const begin = quote < 0 ? contentStart(units, k + 1, i, true) : quote;
  const start = quote < 0 ? (units[begin]?.start ?? 0) : (units[quote]?.quotation?.inner[0] ?? 0);
  if (end <= start) return null;
  const stem = mark.text.replace(/(?:에는|에도|에서는|에선|에|은|는)$/, "");
  return {
    act: {
      cue: [[own.start, own.start + own.text.replace(/[.]$/, "").length]],
      cueClass,
      lemma: own.text,
      source: [source.span[0], mark.start + stem.length],
      content: [[start, end]],
      mode: rule === "paper" ? "document" : "indirect",
      stance: null,
      rule,
      how: "topic",
    },
    inner: quote < 0 ? { units, from: begin, to: i } : null,
    next: i + 1,
  };
}

import type { Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import { phraseAt, roleAt } from "./phrase.ts";
import type { Found } from "./speech.ts";
import type { Unit } from "./units.ts";
import { isAccording, isModifier, stemOf } from "./words.ts";

const BORROWED = /^빌리면$/;
const CITING = /^(?:인용해|인용하며|인용하면서|인용하여|인용한|인용,|인용해서|빌려)$/;
const SAYING = /^(?:말|발언|주장|설명|전언|보도|성명|발표|증언|진술|글|언급)(?:을|를|에)$/;
/** Words that stand for whoever says them; testimony, reports and notices are sources themselves. */
const OWN_WORDS = /^(?:말|전언|설명|주장)에$/;
/** What may begin a sentence before the source. */
const BEFORE = /^(?:그러나|하지만|한편|이어|또|다만|특히|앞서|실제로|반면|이날|현재|당시|최근)$/;

/** "국정원에 따르면", "증언에 의하면", "주민의 말을 빌리면": what follows in the sentence is said. */
export function accordingTo(units: readonly Unit[], from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  let start = from;
  for (let k = from + 1; k < to; k++) {
    const unit = units[k];
    if (
      unit?.kind !== "word" ||
      !(isAccording(unit.text) || isByWords(units, k) || (BORROWED.test(unit.text) && SAYING.test(units[k - 1]?.text ?? "")))
    )
      continue;
    const source = sourceBefore(units, start, k);
    if (source === null) continue;
    const end = endOf(units, k + 1, to);
    const content: Span[] = [...saidBefore(units, start, source.first)];
    let first = k + 1;
    while (first < end && units[first]?.kind === "mark") first++;
    const [a, b] = [units[first], units[end - 1]];
    if (a === undefined || b === undefined || first >= end) continue;
    content.push(insideMarks(a, b));
    const { cited } = source;
    found.push({
      act: {
        cue: [[unit.start, unit.end]],
        cueClass: "report",
        lemma: "에 따르면",
        source: source.span,
        content: cited === null ? content : [[cited.source[0], cited.cue[1]], ...content],
        mode: "indirect",
        stance: null,
        rule: "according-to",
        how: "cited",
      },
      inner: null,
      next: k + 1,
    });
    if (cited !== null) found.push({ act: citing(cited, content, "indirect"), inner: null, next: k + 1 });
    start = k + 1;
  }
  return found;
}

/** "이 부대는, 국정원에 따르면, …": what stands before its source is said as well. */
function saidBefore(units: readonly Unit[], start: number, source: number): readonly Span[] {
  let head = start;
  while (head < source && (units[head]?.kind === "mark" || BEFORE.test(units[head]?.text ?? ""))) head++;
  const opens = units[head];
  if (units[source - 1]?.text !== "," || opens === undefined || source - head <= 1) return [];
  return [[opens.start, units[source - 2]?.end ?? opens.end]];
}

/** "총무 말로는", "주민들의 말로는": by what somebody says. */
function isByWords(units: readonly Unit[], k: number): boolean {
  const role = roleAt(units, k - 1);
  return units[k]?.text === "말로는" && (role === null || role === "of") && !isModifier(units[k - 1]?.text ?? "");
}

/** A sentence of nothing but a quotation loses its marks. */
function insideMarks(a: Unit, b: Unit): Span {
  return a === b && a.quotation !== null ? a.quotation.inner : [a.start, b.end];
}

interface Source {
  readonly first: number;
  readonly span: Span;
  /** Whom it cites itself: "어부의 말을 인용한 신문에 따르면". */
  readonly cited: Citation | null;
}

/** The phrase before "에 따르면", or before "의 말에 따르면". */
function sourceBefore(units: readonly Unit[], from: number, k: number): Source | null {
  let last = k - 1;
  const own = units[last];
  if (own === undefined || last < from) return null;
  if (units[k]?.text === "말로는") {
    // The source ends right before it.
  } else if (
    OWN_WORDS.test(own.text) &&
    last - 1 >= from &&
    /의$|[가-힣]$/.test(units[last - 1]?.text ?? "") &&
    /의$/.test(units[last - 1]?.text ?? "")
  )
    last--;
  else if (!/에$/.test(own.text)) return null;
  const phrase = phraseAt(units, from, last);
  const end = units[last];
  if (end === undefined) return null;
  const cited = citationIn(units, phrase.first, last);
  return {
    first: phrase.first,
    cited,
    span: [
      cited === null ? phrase.span[0] : (units[cited.at]?.start ?? phrase.span[0]),
      end.glued && units[last - 1]?.kind === "quote" ? (units[last - 1]?.end ?? end.start) : end.start + stemOf(end.text).length,
    ],
  };
}

function endOf(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[.!?…]+$/.test(units[end - 1]?.text ?? "")) end--;
  return end;
}

/** "로이터통신을 인용해", "주민의 말을 인용해": whose words an act of reporting relays; `at` is the unit behind them. */
export interface Citation {
  readonly first: number;
  readonly at: number;
  readonly cue: Span;
  readonly source: Span;
}

/** The act of whoever is cited. */
export function citing(citation: Citation, content: readonly Span[], mode: Act["mode"]): Act {
  return {
    cue: [citation.cue],
    cueClass: "say",
    lemma: "인용하다",
    source: citation.source,
    content,
    mode,
    stance: null,
    rule: "citing",
    how: "cited",
  };
}

export function citationIn(units: readonly Unit[], from: number, to: number): Citation | null {
  for (let k = from + 1; k < to; k++) {
    const unit = units[k];
    const bare = unit?.text === "인용" && units[k + 1]?.text === ",";
    if (unit?.kind !== "word" || !(bare || CITING.test(unit.text))) continue;
    let last = k - 1;
    if (SAYING.test(units[last]?.text ?? "") && last - 1 >= from && /의$/.test(units[last - 1]?.text ?? "")) last--;
    const end = units[last];
    if (end?.kind !== "word" || last < from || !/(?:을|를|의)$/.test(end.text)) continue;
    const phrase = phraseAt(units, from, last);
    return {
      first: phrase.first,
      at: bare ? k + 2 : k + 1,
      cue: [unit.start, unit.end - (unit.text.endsWith(",") ? 1 : 0)],
      source: [phrase.span[0], end.start + end.text.length - 1],
    };
  }
  return null;
}

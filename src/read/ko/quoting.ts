import type { CueForm } from "./cue-verbs.ts";
import { roleAt, subjectsIn } from "./phrase.ts";
import { endOf } from "./syllable.ts";
import type { Unit } from "./units.ts";
import { isModifier, isTime, JOINING, maySpeak, stemEnd, stemOf } from "./words.ts";

/** Where a quoting ending stands, and what it makes of the words before it. */
export interface Quoted {
  /** The unit with the ending. */
  readonly at: number;
  readonly kind: "quote" | "clause" | "fact" | "question" | "object" | "bare-quote";
  /** The end of what is said. */
  readonly end: number;
  /** "…며", "…면서": more may follow. */
  readonly open: boolean;
  /** An object with a clause of its own before it: "물이 샌다는 사실을". */
  readonly fact?: true;
}

/** An ending that quotes stands no further before its verb than so many words. */
export const REACH = 7;
export const GLUED_QUOTE = /^(?:이?라고|이?라|고|이?라면서|이?라며|며|면서|하고)(?:만|도|까지|서)?$/;
const FACT = /^(?:것으로|것으로는|걸로|것이라고|것으로도)$/;
const QUESTION = /(?:는지|은지|을지|ㄹ지|인지|할지|될지|는가|인가)(?:를|에|가|는|도|에는|조차)?$/;

/** What is said in front of the cue at `i`; null where nothing marks it. Looks back to `from`. */
export function quotedBefore(units: readonly Unit[], from: number, i: number, near: number = REACH): Quoted | null {
  for (let k = i - 1; k >= from && k >= i - near; k--) {
    const unit = units[k];
    if (unit === undefined || (unit.kind === "mark" && /^[.!?…]/.test(unit.text))) return null;
    if (unit.kind === "quote") return k === i - 1 || isSubjectBetween(units, k + 1, i) ? bareQuote(units, k) : null;
    const quoted = unit.kind === "mark" ? null : (behindQuote(units, from, k) ?? endingAt(units, from, k));
    if (quoted !== null) return quoted;
  }
  return null;
}

/** "“…”라고", "“…”며". */
function behindQuote(units: readonly Unit[], from: number, k: number): Quoted | null {
  const [quote, unit] = [units[k - 1], units[k]];
  if (unit?.glued !== true || k - 1 < from || quote?.kind !== "quote" || !GLUED_QUOTE.test(unit.text)) return null;
  return { at: k, kind: "quote", end: quote.quotation?.inner[1] ?? quote.end, open: /(?:며|면서|서)$/.test(unit.text) };
}

/** The endings that quote a clause, with the length of what is no part of it, and whether more may follow. */
const CLAUSE_ENDINGS: readonly (readonly [RegExp, number, boolean])[] = [
  [/(?:다|라|냐|자|까|요)고까지$/, 3, false],
  [/(?:다|라|냐|자|까|요)(?:고만|고도)$/, 2, false],
  [/(?:다|라|냐|자|까|요)고$/, 1, false],
  [/[가-힣](?:다|라|냐|자)면서도$/, 3, true],
  [/[가-힣](?:다|라|냐|자)(?:면서|며도)$/, 2, true],
  [/[가-힣](?:다|라|냐|자)며$/, 1, true],
];

/** "것으로", "…다고", "…라며", "…는지". */
export function endingAt(units: readonly Unit[], from: number, k: number): Quoted | null {
  const unit = units[k];
  if (unit === undefined) return null;
  if (FACT.test(unit.text)) return k > from ? { at: k, kind: "fact", end: units[k - 1]?.end ?? unit.start, open: false } : null;
  // "될것이라고", as it is spelt in the North.
  if (/[가-힣]것(?:이라고|으로)$/.test(unit.text) && endOf(unit.text.charAt(unit.text.lastIndexOf("것") - 1)) === "rieul")
    return { at: k, kind: "fact", end: unit.start + unit.text.lastIndexOf("것"), open: false };
  for (const [ending, length, open] of CLAUSE_ENDINGS)
    if (ending.test(unit.text)) return { at: k, kind: "clause", end: unit.end - length, open };
  return QUESTION.test(unit.text) ? { at: k, kind: "question", end: stemEnd(unit), open: false } : null;
}

function bareQuote(units: readonly Unit[], k: number): Quoted | null {
  const quotation = units[k]?.quotation ?? null;
  return quotation === null || quotation.single ? null : { at: k, kind: "bare-quote", end: quotation.inner[1], open: false };
}

/** "“…” 재판장이 물었다": between a quotation and its verb only its speaker stands. */
function isSubjectBetween(units: readonly Unit[], from: number, to: number): boolean {
  return subjectsIn(units, from, to).at(-1)?.last === to - 1;
}

/** Of the verbs that need a quotation beside them those that tell of nothing but words. */
const TOLD_IN_WORDS =
  /^(?:보도|타전|발표|공표|방송|공개|게재|게시|속보|썼|쓴|적었|적은|올렸|외쳤|외친|소리쳤|소리친|울먹|흐느|울부짖|오열)/;
/** "…다고 현지 구조대가 발표했다", "…다고 편지에 적었다": between what is said and its verb stands who said it, or where. */
export function quotedFurther(units: readonly Unit[], from: number, i: number, { lemma }: CueForm["verb"]): Quoted | null {
  if (!TOLD_IN_WORDS.test(lemma)) return null;
  const quoted = quotedBefore(units, from, i, REACH);
  if (quoted === null) return null;
  const fact = quoted.kind === "fact" && /것이라고$/.test(units[quoted.at]?.text ?? "");
  if (!fact && quoted.kind !== "clause" && quoted.kind !== "quote" && quoted.kind !== "bare-quote") return null;
  const speaker = subjectsIn(units, quoted.at + 1, i).at(-1);
  if (speaker !== undefined)
    return maySpeak(speaker.noun) && isAside(units, quoted.at + 1, speaker.first) && isAside(units, speaker.last + 1, i) ? quoted : null;
  for (let k = quoted.at + 1; k < i; k++) if (roleAt(units, k) === "object" && !RELAYED.test(units[k + 1]?.text ?? "")) return null;
  return /^(?:at|by|to)$/.test(roleAt(units, i - 1) ?? "") || RELAYED.test(units[i - 1]?.text ?? "") ? quoted : null;
}

/** "14일", "경찰을 인용해", "영상을 통해": when, where and by what somebody reports, and nothing that he reports. */
function isAside(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const [unit, next] = [units[k], units[k + 1]];
    if (unit === undefined) return false;
    const role = roleAt(units, k);
    const cited = (role === "object" || role === "of") && units.slice(k + 1, to).some(({ text }) => RELAYED.test(text));
    const aside = role === "at" || role === "by" || role === "to" || isTime(unit.text) || JOINING.has(unit.text) || RELAYED.test(unit.text);
    if (!aside && !cited && !(role === null && next !== undefined && k + 1 < to)) return false;
  }
  return true;
}

const RELAYED = /^(?:인용해|인용하여|인용하며|빌려|통해|통하여|근거로|토대로)$/;

/** "혐의를 부인했다": a noun as what is said. */
export function objectBefore(units: readonly Unit[], from: number, i: number): Quoted | null {
  for (let k = i - 1; k >= from && k >= i - 4; k--) {
    const unit = units[k];
    if (unit === undefined || (unit.kind === "mark" && !/^[,]$/.test(unit.text))) return null;
    if (roleAt(units, k) === "object" || (k === i - 1 && unit.kind === "word" && /(?:을|를)$/.test(unit.text) && unit.text.length > 1))
      return {
        at: k,
        kind: "object",
        end: unit.glued && units[k - 1]?.kind === "quote" ? (units[k - 1]?.end ?? unit.start) : stemEnd(unit),
        open: false,
      };
    if (
      unit.kind === "word" &&
      !JOINING.has(unit.text) &&
      !isTime(unit.text) &&
      roleAt(units, k) !== "to" &&
      roleAt(units, k) !== "by" &&
      roleAt(units, k) !== "more" &&
      roleAt(units, k) !== "at" &&
      !/(?:히|하게|적으로)$|^(?:여러|몇|한|두|세|번|차례)$/.test(unit.text)
    )
      return null;
  }
  return null;
}

const RELAYING = /^(?:전|소개|밝|알)/;
const WORDS = /^(?:말|주장|발언|관측|설명|입장|반응|증언|의견|지적|우려|분석|전망|비판|얘기|이야기)$/;
/** "물이 샌다는 사실을 알렸다", "사임 의사를 밝혔다", "…다는 주민들의 말을 전했다": the objects that verbs of saying take which else have a clause. */
export function factBefore(
  units: readonly Unit[],
  from: number,
  i: number,
  { cueClass, needsQuote, lemma }: CueForm["verb"],
): Quoted | null {
  if (needsQuote || !/^(?:say|claim|admit)$/.test(cueClass)) return null;
  const quoted = objectBefore(units, from, i);
  const [unit, before] = [units[quoted?.at ?? -1], units[(quoted?.at ?? 0) - 1]];
  if (quoted === null || unit === undefined || before?.kind !== "word" || quoted.at - 1 < from) return null;
  const noun = stemOf(unit.text);
  const role = roleAt(units, quoted.at - 1);
  if (/^(?:사실|점|소식)$/.test(noun)) return isModifier(before.text) ? { ...quoted, fact: true } : null;
  if (!RELAYING.test(lemma)) return null;
  if (/^(?:의사|뜻|의향|의지)$/.test(noun))
    return role === null && !isTime(before.text) && (endOf(before.text.at(-1)) === "rieul" || !isModifier(before.text)) ? quoted : null;
  const said = units.slice(Math.max(from, quoted.at - 5), quoted.at).some(({ text }) => /(?:다|라|냐|자)는$/.test(text));
  return WORDS.test(noun) && role === "of" && said ? quoted : null;
}

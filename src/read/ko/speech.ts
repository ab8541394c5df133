import type { Mode } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import { type CueForm, cueForm } from "./cue-verbs.ts";
import { idiomAt } from "./idiom.ts";
import { type Marked, phraseAt, roleAt, subjectsIn } from "./phrase.ts";
import { isSilence, silenceAt } from "./silence.ts";
import type { Unit } from "./units.ts";
import { isModifier, isTime, JOINING, maySpeak, stemEnd } from "./words.ts";

/** A stretch of units that is read by itself: a sentence, a quotation, or what somebody says. */
export interface Region {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
}

/** Where a quoting ending stands, and what it makes of the words before it. */
interface Quoted {
  /** The unit with the ending. */
  readonly at: number;
  readonly kind: "quote" | "clause" | "fact" | "question" | "object" | "bare-quote";
  /** The end of what is said. */
  readonly end: number;
  /** "…며", "…면서": more may follow. */
  readonly open: boolean;
}

export interface Found {
  readonly act: Act;
  /** What is said, as units, where it is no quotation: it is read again for those who speak in it. */
  readonly inner: Region | null;
  /** The unit behind the cue. */
  readonly next: number;
}

/** An ending that quotes stands no further before its verb than so many words. */
const REACH = 7;
const GLUED_QUOTE = /^(?:이?라고|이?라|고|이?라면서|이?라며|며|면서|하고)(?:만|도|까지|서)?$/;
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
function endingAt(units: readonly Unit[], from: number, k: number): Quoted | null {
  const unit = units[k];
  if (unit === undefined) return null;
  if (FACT.test(unit.text)) return k > from ? { at: k, kind: "fact", end: units[k - 1]?.end ?? unit.start, open: false } : null;
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

/** The act that the cue at `i` tells of, in a clause that begins at `from`; null where it tells of none. */
export function actAt(units: readonly Unit[], from: number, i: number, form: CueForm, to: number): Found | null {
  const unit = units[i];
  if (unit === undefined) return null;
  const { verb } = form;
  if (isUnderWay(units, i, form)) return null;
  const quoted =
    quotedBefore(units, from, i, verb.needsQuote ? 2 : REACH) ??
    (verb.object ? objectBefore(units, from, i) : null) ??
    (verb.voice === "passive" ? takenFor(units, from, i) : null);
  if (quoted === null) return null;
  if (verb.needsQuote && quoted.kind === "fact" && !/^(?:suspect|report|confirm)$/.test(verb.cueClass)) return null;
  const cue: Span = [unit.start, unit.start + form.length];
  return built(units, from, i, quoted, { cue: [cue], cueClass: verb.cueClass, lemma: verb.lemma, passive: verb.voice === "passive", to });
}

/** "사실관계를 확인하고 있다": no word of what was found. */
function isUnderWay(units: readonly Unit[], i: number, { verb }: CueForm): boolean {
  return verb.lemma === "확인하다" && /하고$/.test(units[i]?.text ?? "") && /^있/.test(units[i + 1]?.text ?? "");
}

/** "전사한 병사로 추정된다": what somebody or something is held to be. */
function takenFor(units: readonly Unit[], from: number, i: number): Quoted | null {
  const unit = units[i - 1];
  if (unit?.kind !== "word" || i - 1 <= from || roleAt(units, i - 1) !== "by") return null;
  return { at: i - 1, kind: "object", end: stemEnd(unit), open: false };
}

interface Cue {
  readonly cue: readonly Span[];
  readonly cueClass: Act["cueClass"];
  readonly lemma: string;
  readonly passive: boolean;
  readonly to: number;
  readonly stance?: Act["stance"];
  readonly rule?: string;
}

/** Puts an act together: its source and where what is said begins. */
function built(units: readonly Unit[], from: number, i: number, quoted: Quoted, cue: Cue): Found | null {
  const pieces = piecesOf(units, from, quoted);
  const source = cue.passive
    ? passiveSource(units, from, quoted)
    : sourceOf(units, from, pieces === null ? quoted.at + 1 : pieces.first, quoted, i);
  const after = source !== null && source.last < quoted.at ? source.last + 1 : from;
  const said = pieces === null ? clauseOf(units, after, quoted, source !== null) : { ...pieces, mode: "direct" as const, inner: null };
  if (said === null || said.spans.some(([a, b]) => b <= a)) return null;
  return {
    act: {
      cue: cue.cue,
      cueClass: cue.cueClass,
      lemma: cue.lemma,
      source: source?.span ?? null,
      content: said.spans,
      mode: said.mode,
      stance: cue.stance ?? null,
      rule: cue.rule ?? `${cue.passive ? "passive" : "quotative"}-${quoted.kind}`,
      how: source === null ? "nobody" : source.last > quoted.at ? "behind" : "topic",
    },
    inner: said.inner,
    next: i + 1,
  };
}

interface Said {
  readonly spans: readonly Span[];
  readonly mode: Mode;
  readonly inner: Region | null;
}

/** What is said in words of its own: from behind the speaker and the circumstances to the quoting ending. */
function clauseOf(units: readonly Unit[], after: number, quoted: Quoted, named: boolean): Said | null {
  const begin = contentStart(units, after, quoted.at, named);
  const first = units[begin];
  if (begin > quoted.at || first === undefined) return null;
  const mixed = units.slice(begin, quoted.at + 1).some(({ kind, quotation }) => kind === "quote" && quotation?.single === false);
  return {
    spans: [[first.start, quoted.end]],
    mode: mixed ? "mixed" : "indirect",
    inner: { units, from: begin, to: quoted.kind === "fact" ? quoted.at : quoted.at + 1 },
  };
}

/** The quotations of a direct speech, the last of which ends at the quoting ending; null where the words around them are said too. */
function piecesOf(
  units: readonly Unit[],
  from: number,
  quoted: Quoted,
): { readonly spans: readonly Span[]; readonly first: number } | null {
  if (quoted.kind !== "quote" && quoted.kind !== "bare-quote") return null;
  const at = quoted.kind === "quote" ? quoted.at - 1 : quoted.at;
  if (isPartOfClause(units, from, at)) return null;
  const spans: Span[] = [];
  let first = at;
  for (let k = at; k >= from; k--) {
    const unit = units[k];
    const behind = units[k + 1];
    if (unit?.kind !== "quote" || unit.quotation === null) continue;
    if (k !== at && !(behind?.glued === true && /^(?:이?라)?(?:며|면서|고|라면서)(?:도)?$/.test(behind.text))) break;
    spans.unshift(unit.quotation.inner);
    first = k;
  }
  return { spans, first };
}

/** What may stand right before direct speech: its speaker, or how and where it was said. */
const BEFORE_SPEECH =
  /(?:에서|에서는|에게|에|에는|께|에도|해|하여|며|면서|서|고|자|만나|통해|통해서|향해|대해|대해서|대해서는|관련해|으로|로|만에|뒤|후|전|채|중|도중|당시|직후|끝에|날|때|즉각|통|아|어|여|려|혀|라며|다며|지만|으나|는데|까지|부터|뿐|가운데|듯|도록|내고|올려|열고)$/;

/** "이번 사고를 “예고된 인재”라고", "보도를 “사실무근”이라고": the quoted words are a part of what is said. */
function isPartOfClause(units: readonly Unit[], from: number, at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || at - 1 < from || before.kind !== "word")
    return units[at]?.quotation?.single === true && before?.kind === "word";
  if (before.glued && units[at - 2]?.kind === "quote")
    return !GLUED_QUOTE.test(before.text) && roleAt(units, at - 1) !== "topic" && roleAt(units, at - 1) !== "subject";
  const role = roleAt(units, at - 1);
  if (role === "topic" || isTime(before.text) || JOINING.has(before.text)) return false;
  if (role === "subject")
    return (
      !maySpeak(stemOfUnit(before)) ||
      subjectsIn(units, from, at).some((one) => one.role === "topic" && one.last < at - 1 && maySpeak(one.noun))
    );
  if (role === "object") return true;
  if (role === "of") return true;
  return (
    !BEFORE_SPEECH.test(before.text) &&
    role !== "at" &&
    role !== "to" &&
    role !== "by" &&
    role !== "more" &&
    (isModifier(before.text) || role !== null)
  );
}

function stemOfUnit(unit: Unit): string {
  return unit.text.slice(0, stemEnd(unit) - unit.start);
}

/** Who says it: behind what is said, else the topic or subject before it; null where nobody is named. */
function sourceOf(units: readonly Unit[], from: number, content: number, quoted: Quoted, i: number): Marked | null {
  const behind = subjectsIn(units, quoted.at + 1, i)
    .filter(({ noun }) => maySpeak(noun))
    .at(-1);
  if (behind !== undefined && quoted.kind !== "object") return behind;
  const before = subjectsIn(units, from, content);
  const able = before.filter(({ noun }) => maySpeak(noun));
  const direct = quoted.kind === "quote" && content < quoted.at;
  if (direct) return able.findLast(({ role }) => role === "topic") ?? able.at(-1) ?? null;
  // The first phrase of the clause is its topic, unless a clause about somebody else stands before: "…하자 그는".
  const start = turnBefore(units, from, content);
  const own = able.filter(({ first }) => first >= start);
  const first = own.find(({ role }) => role === "topic") ?? own[0] ?? null;
  if (first === null) return able[0] ?? null;
  // "국정원이 … 확인했다고 보고했다": without a topic the first subject speaks.
  return own[0] !== undefined && own[0] !== first && own[0].role === "subject" && own[0].last < first.first && first.first - own[0].last > 6
    ? own[0]
    : first;
}

/** Where a clause about somebody else ends, "정부가 발표하자 |"; `from` where there is none. */
function turnBefore(units: readonly Unit[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to - 1; k++) {
    const text = units[k]?.text ?? "";
    if (
      /(?:하자|되자|지자|묻자|오자|지만|으나|했는데|됐는데)$/.test(text) &&
      roleAt(units, k) === null &&
      subjectsIn(units, k + 1, to).some(({ role, noun }) => role === "topic" && maySpeak(noun))
    )
      start = k + 1;
  }
  return start;
}

/** "경찰 조사 결과 …로 드러났다": what brought it to light. */
function passiveSource(units: readonly Unit[], from: number, quoted: Quoted): Marked | null {
  for (let k = from; k < Math.min(quoted.at, from + 8); k++) {
    const unit = units[k];
    if (unit?.kind !== "word" || !/^결과(?:,|는)?$/.test(unit.text) || k === from) continue;
    const phrase = phraseAt(units, from, k);
    return { ...phrase, role: "topic", noun: "결과" };
  }
  return null;
}

const PLACE_OF_SPEECH =
  /(?:기자회견|회견|브리핑|성명|공동성명|보고서|인터뷰|통화|간담회|국회|의회|재판|법정|공판|진술|조사|심문|토론회|연설|담화|논평|입장문|회의|방송|라디오|총회|청문회|국정감사|전체회의|게시글|글|트위터|텔레그램|페이스북|엑스|인스타그램|소셜미디어|누리소통망|SNS|홈페이지|자료|보도자료|서한|질의|답변|유세|영상|문자|대화|자리|판결문|공소장|발표문|축사|인사말|강연|포럼|만찬|면담|회담|최후진술|결심공판|신문|채널|계정)(?:을|를|에서|에서도|에|으로|로)?$/;
const MANNER =
  /^(?:통해|통해서|통하여|만나|가진|열고|열어|내고|내어|올려|대해|대해서|대해서는|대해선|관련해|관련|관해|앞서|향해|두고|놓고|맞아|보내|하며|갖고|가지고|빌려|대상으로|상대로|토대로|바탕으로|근거로)$/;
const ADDRESSEE =
  /(?:기자들에게|취재진에|취재진에게|기자에게|본지에|본지와의|나에게|기자들과|취재진과|통신에|신문에|방송에|뉴스에|이에|이와|관련해)$/;

/** Where what is said begins behind the words that tell when, where and to whom it was said. */
export function contentStart(units: readonly Unit[], from: number, limit: number, named: boolean): number {
  let at = from;
  for (let guard = 0; guard < 12 && at < limit; guard++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === "mark" && /^[,·:;—–\])]$/.test(unit.text)) at++;
    else if (isJoining(unit, at === from)) at++;
    else if (named && isTime(unit.text)) at++;
    else if (ADDRESSEE.test(unit.text)) at++;
    else {
      const end = circumstanceEnd(units, at, limit);
      if (end === at) break;
      at = end;
    }
  }
  return at >= limit && limit > from ? Math.min(from, limit) : turnedClause(units, at, limit);
}

function isJoining(unit: Unit, first: boolean): boolean {
  return (
    /^(?:그러나|하지만|그런데|또|또한|다만|한편|이어|이어서|앞서|이에|그러면서|그러자|반면|따라서|그래서|아울러|이처럼|거듭|재차|특히|이와|관련해)$/.test(
      unit.text,
    ) ||
    (first && unit.text === "이날")
  );
}

/** "제기되자 |": what led to the speech is no part of it. */
function turnedClause(units: readonly Unit[], from: number, limit: number): number {
  let start = from;
  for (let k = from; k < limit - 1; k++) if (/[가-힣](?:하자|되자|지자|오자)$/.test(units[k]?.text ?? "")) start = k + 1;
  return start;
}

/** The unit behind a phrase like "기자회견에서", "성명을 통해", "기자들과 만나"; `at` where none begins there. */
function circumstanceEnd(units: readonly Unit[], at: number, limit: number): number {
  for (let k = at; k < Math.min(limit, at + 5); k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind !== "word") return at;
    if (MANNER.test(unit.text) && k > at) return k + 1;
    const role = roleAt(units, k);
    if (role === "topic" || role === "subject") return at;
    if (PLACE_OF_SPEECH.test(unit.text) && (role === "at" || role === "by")) return MANNER.test(units[k + 1]?.text ?? "") ? k + 2 : k + 1;
  }
  return at;
}

/** "혐의를 부인했다": a noun as what is said. */
function objectBefore(units: readonly Unit[], from: number, i: number): Quoted | null {
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
      !/(?:히|하게|적으로)$/.test(unit.text)
    )
      return null;
  }
  return null;
}

/** Somebody who says nothing, at the expression that ends at `i`. */
export function silentAct(units: readonly Unit[], from: number, i: number): Found | null {
  const silence = silenceAt(units, i);
  if (silence === null || silence.first < from || !isSilence(units, silence)) return null;
  const { first } = silence;
  const cue: Span = [units[first]?.start ?? 0, units[i]?.end ?? 0];
  const quoted = quotedBefore(units, from, first, 3);
  const shared = {
    cue: [cue],
    cueClass: "refuse",
    lemma: units[first]?.text ?? "",
    passive: false,
    to: i + 1,
    stance: "declines",
    rule: "silence",
  } as const;
  if (quoted !== null && quoted.kind !== "fact") return built(units, from, first, quoted, shared);
  const subjects = subjectsIn(units, from, first);
  const source = subjects.find(({ noun }) => maySpeak(noun)) ?? null;
  const about = subjectOfSilence(units, source === null ? from : source.last + 1, first, source);
  return {
    act: {
      ...shared,
      source: source?.span ?? null,
      content: about === null ? [] : [about.span],
      mode: "indirect",
      how: source === null ? "nobody" : "topic",
    },
    inner: about === null ? null : { units, from: about.from, to: about.to },
    next: i + 1,
  };
}

/** "… 가능성을 배제하지 않았다": somebody leaves it open. */
export function openAct(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const first = /^(?:않|못)/.test(units[i]?.text ?? "") && /^배제하지/.test(units[i - 1]?.text ?? "") ? i - 1 : null;
  const unable = /^없/.test(units[i]?.text ?? "") && units[i - 1]?.text === "수" && units[i - 2]?.text === "배제할" ? i - 2 : null;
  const at = first ?? unable;
  if (at === null || at <= from || /(?:다고|다며)$/.test(units[i]?.text ?? "")) return null;
  const quoted = objectBefore(units, from, at);
  if (quoted === null) return null;
  const cue: Span = [units[at]?.start ?? 0, units[i]?.end ?? 0];
  const found = built(units, from, at, quoted, {
    cue: [cue],
    cueClass: "suspect",
    lemma: "배제하지 않다",
    passive: false,
    to,
    rule: "left-open",
  });
  return found === null ? null : { ...found, next: i + 1 };
}

/** What is kept back: "구체적인 사유는", "… 여부를", "…냐는 질문에". */
function subjectOfSilence(
  units: readonly Unit[],
  from: number,
  to: number,
  source: Marked | null,
): { readonly span: Span; readonly from: number; readonly to: number } | null {
  for (let k = to - 1; k >= from && k >= to - 4; k--) {
    const unit = units[k];
    if (unit?.kind !== "word") continue;
    const role = roleAt(units, k);
    const asked = /^(?:질문|물음|질의|요청|주장|보도|의혹|지적|전화|연락)(?:에|에는|에도)$/.test(unit.text);
    if (!asked && role !== "object" && role !== "topic" && !/(?:대해|대해서|대해서는|관해)$/.test(unit.text)) continue;
    if (/요청에/.test(unit.text)) return null;
    const end = /(?:대해|대해서|대해서는|관해)$/.test(unit.text) ? k - 1 : k;
    const begin = source === null ? contentStart(units, from, end, false) : contentStart(units, from, end, true);
    const last = units[end];
    if (last === undefined || begin > end) return null;
    return { span: [units[begin]?.start ?? 0, stemEnd(last)], from: begin, to: end + 1 };
  }
  return null;
}

/** Speech with an expression of several words, "고개를 숙였다", or with an act behind it, "“…”며 문을 닫았다". */
export function idiomAct(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const idiom = idiomAt(units, i);
  const first = idiom === null ? i : i - 1;
  const quoted = quotedBefore(units, from, first, REACH);
  if (quoted === null) return null;
  if (idiom !== null && quoted.kind !== "fact" && quoted.kind !== "question")
    return built(units, from, first, quoted, {
      cue: [[units[first]?.start ?? 0, units[i]?.end ?? 0]],
      cueClass: idiom.cueClass,
      lemma: `${units[first]?.text ?? ""} ${units[i]?.text ?? ""}`,
      passive: false,
      stance: idiom.stance,
      to,
      rule: "idiom",
    });
  const ending = units[quoted.at];
  if (ending === undefined || (quoted.kind !== "quote" && !quoted.open)) return null;
  const cue: Span = [ending.start, ending.end];
  return built(units, from, i, quoted, { cue: [cue], cueClass: "say", lemma: ending.text, passive: false, to, rule: "speech-and-act" });
}

/** "추가 피해가 우려된다며 대피를 권고했다": the reason that is given is an act of its own where what is asked for is another. */
export function reasonAct(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const quoted = units[i]?.kind === "word" ? endingAt(units, from, i) : null;
  const unit = units[i];
  if (unit === undefined || quoted === null || !quoted.open) return null;
  for (let k = i + 2; k < Math.min(to, i + REACH); k++) {
    const form = cueForm(units[k]?.text ?? "");
    if (form === null || form.verb.cueClass !== "order" || roleAt(units, k - 1) !== "object") continue;
    const cue: Span = [unit.start, unit.end];
    const found = built(units, from, k, quoted, {
      cue: [cue],
      cueClass: "say",
      lemma: unit.text,
      passive: false,
      to,
      rule: "speech-and-act",
    });
    return found === null ? null : { ...found, next: i + 1 };
  }
  return null;
}

/** The form of a cue at `i` that stands for its clause within the region, not for a clause in what somebody else says. */
export function closingForm(units: readonly Unit[], from: number, i: number, to: number): CueForm | null {
  const unit = units[i];
  if (unit?.kind !== "word" || (unit.glued && units[i - 1]?.kind === "quote")) return null;
  const form = cueForm(unit.text.replace(/[.,]$/, ""));
  if (form === null) return null;
  if (i === to - 1 || isLast(units, i + 1, to)) return form;
  if (form.ending === "final" || form.ending === "link") return form;
  if (form.ending !== "adnominal" || /^(?:것|걸|점|사실|바)/.test(units[i + 1]?.text ?? "")) return null;
  return quotedBefore(units, from, i, 2)?.kind === "quote" || quotedBefore(units, from, i, 1)?.kind === "clause" ? form : null;
}

function isLast(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!/^[.!?…]+$/.test(units[k]?.text ?? "")) return false;
  return true;
}

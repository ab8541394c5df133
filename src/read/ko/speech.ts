import type { Mode } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import { contentStart } from "./content-start.ts";
import { type CueForm, cueForm } from "./cue-verbs.ts";
import { idiomAt } from "./idiom.ts";
import { type Marked, phraseAt, roleAt, subjectsIn } from "./phrase.ts";
import { endingAt, factBefore, GLUED_QUOTE, objectBefore, type Quoted, quotedBefore, quotedFurther, REACH } from "./quoting.ts";
import { isSilence, silenceAt } from "./silence.ts";
import { speakerBehind, speakerOf, topicEnd } from "./speaker.ts";
import type { Unit } from "./units.ts";
import { isAskedFor, isHeard, isQuotedGroup, verbGroupEnd } from "./verb-group.ts";
import { isModifier, isTime, JOINING, maySpeak, stemEnd, stemOf } from "./words.ts";

/** A stretch of units that is read by itself: a sentence, a quotation, or what somebody says. */
export interface Region {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
}

export interface Found {
  readonly act: Act;
  /** What is said, as units, where it is no quotation: it is read again for those who speak in it. */
  readonly inner: Region | null;
  /** The unit behind the cue. */
  readonly next: number;
}

/** The act that the cue at `i` tells of, in a clause that begins at `from`; null where it tells of none. */
export function actAt(units: readonly Unit[], from: number, i: number, form: CueForm, to: number): Found | null {
  const unit = units[i];
  if (unit === undefined) return null;
  const { verb } = form;
  if (isUnderWay(units, i, form)) return null;
  const quoted =
    quotedBefore(units, from, i, verb.needsQuote ? 2 : REACH) ??
    (verb.needsQuote ? quotedFurther(units, from, i, verb) : null) ??
    (verb.object ? objectBefore(units, from, i) : factBefore(units, from, i, verb)) ??
    (verb.voice === "passive" ? takenFor(units, from, i) : null);
  if (quoted === null || (quoted.kind === "question" && /^(?:안|알)/.test(verb.lemma))) return null;
  const held = quoted.kind === "fact" && !/것이라고$/.test(units[quoted.at]?.text ?? "");
  if (verb.needsQuote && held && !/^(?:suspect|report|confirm)$/.test(verb.cueClass)) return null;
  const cue: Span = [unit.start, unit.start + form.length];
  const found = built(units, from, i, quoted, {
    cue: [cue],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    passive: verb.voice === "passive",
    to,
  });
  return found !== null && verb.cueClass === "deny" && quoted.open ? withObject(units, quoted, i, found) : found;
}

/** "빌린 돈이라며 혐의를 부인했다": behind the reason stands what is denied. */
function withObject(units: readonly Unit[], quoted: Quoted, i: number, found: Found): Found {
  const object = objectBefore(units, quoted.at + 1, i);
  const last = found.act.content.at(-1);
  if (object === null || last === undefined) return found;
  const [start] = phraseAt(units, quoted.at + 1, object.at).span;
  return start < last[1] ? found : { ...found, act: { ...found.act, content: [...found.act.content, [start, object.end]] } };
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
  const asker = cue.cueClass === "ask" || /^(?:clause|quote)$/.test(quoted.kind) ? speakerBehind(units, i, cue.to) : null;
  const source = asker ?? speakerOf(units, from, i, quoted, pieces === null ? quoted.at + 1 : pieces.first, cue.passive);
  const after = source !== null && source.last < quoted.at ? source.last + 1 : asker === null ? from : topicEnd(units, from, quoted.at);
  const said =
    pieces === null
      ? clauseOf(units, after, quoted, source !== null && source.last < quoted.at && !isDatedBehind(units, quoted.at, i))
      : directSpeech(pieces.spans, source === null || source.last >= pieces.first ? null : clauseBefore(units, after, pieces.first));
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
      how: asker !== null ? "asker" : source === null ? "nobody" : source.last > quoted.at ? "behind" : "topic",
    },
    inner: said.inner,
    next: i + 1,
  };
}

/** "어제 …다고 오늘 밝혔다": the day behind what is said is that of the saying, and the one before it is told. */
function isDatedBehind(units: readonly Unit[], at: number, cue: number): boolean {
  return units.slice(at + 1, cue).some(({ kind, text }) => kind === "word" && isTime(text));
}

/** "…했다며 “…”고": the clause that leads to direct speech, from behind the speaker; null where there is none. */
function clauseBefore(units: readonly Unit[], after: number, first: number): Span | null {
  const last = units[first - 1];
  if (last?.kind !== "word" || first - 1 <= after || !/[가-힣](?:다|라)(?:며|면서)$/.test(last.text)) return null;
  const start = units[contentStart(units, after, first - 1, true)];
  return start === undefined || start.start >= last.start ? null : [start.start, last.end - (last.text.endsWith("며") ? 1 : 2)];
}

function directSpeech(spans: readonly Span[], lead: Span | null): Said {
  return { spans: lead === null ? spans : [lead, ...spans], mode: lead === null ? "direct" : "mixed", inner: null };
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
      !maySpeak(stemOf(before.text)) ||
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

/** Somebody who says nothing, at the expression that ends at `i`. */
export function silentAct(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const told = isLast(units, i + 1, to) && (from > 0 || to < units.length);
  const silence = silenceAt(units, i, told);
  if (silence === null || silence.first < from || !isSilence(units, silence) || isQuotedGroup(units, i, to)) return null;
  const { first } = silence;
  const last = units[i];
  const cue: Span = [units[first]?.start ?? 0, (last?.end ?? 0) - (told && /다고$/.test(last?.text ?? "") ? 1 : 0)];
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
  const said = quoted !== null && units.slice(quoted.at + 1, first).some(({ text }) => cueForm(text) !== null);
  if (quoted !== null && !said && quoted.kind !== "fact") return built(units, from, first, quoted, shared);
  const subjects = subjectsIn(units, from, first);
  const able = subjects.filter(({ noun }) => maySpeak(noun));
  const turn = units.findLastIndex(
    (unit, k) => k >= from && k < first && /[가-힣](?:고|지만|으나|는데)$/.test(unit.text) && roleAt(units, k) === null,
  );
  const source =
    able.find((one) => one.role === "topic" && one.first > turn) ?? able.find(({ role }) => role === "topic") ?? able[0] ?? null;
  // "그는 답하지 않았다고 말했다": nobody else keeps silent.
  if (source === null && /다고$/.test(units[i]?.text ?? "")) return null;
  const about =
    subjectOfSilence(units, source === null ? from : source.last + 1, first, source) ??
    (source === null ? null : subjectOfSilence(units, from, source.first, null));
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
    if (/요청에/.test(unit.text) || /^(?:이유로|들어|내세워|핑계로|근거로)$/.test(units[k + 1]?.text ?? "")) return null;
    const end = /(?:대해|대해서|대해서는|관해)$/.test(unit.text) ? k - 1 : k;
    if (/^(?:이|그|이것|그것)에$/.test(units[end]?.text ?? "")) return null;
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
  // "스물이라고 밝힌 청년이 입을 열었다": it is what another verb tells.
  if (cueForm(units[quoted.at + 1]?.text ?? "")?.ending === "adnominal") return null;
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
  // "보낸 적이 없다며 속지 말라고": both are what somebody else says.
  if (quoted.kind !== "quote" && /(?:다|라|냐|자)고$/.test(units[i]?.text ?? "")) return null;
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
    // "지원을 촉구했다고 군청이 전했다": somebody else tells of both.
    if (form.ending === "quotative" && k < to - 1) return null;
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
  if (form === null || isNegated(units, i) || isCertain(units, i, to) || isHeard(units, i)) return null;
  if (isQuotedGroup(units, i, to) || isAskedFor(units, i)) return null;
  if (isLast(units, verbGroupEnd(units, i, to) + 1, to)) return form;
  if (form.ending === "final" || form.ending === "link") return form;
  // "보도한 바 있다": so it was said.
  if (isBygone(units, i, form)) return { ...form, ending: "final" };
  if (form.ending !== "adnominal" || /^(?:것|걸|점|사실|바)/.test(units[i + 1]?.text ?? "")) return null;
  const near = /^(?:따져|캐|재차|거듭)$/.test(units[i - 1]?.text ?? "") ? 2 : 1;
  return quotedBefore(units, from, i, 2)?.kind === "quote" || quotedBefore(units, from, i, near)?.kind === "clause" ? form : null;
}

/** "말한 바 있다", "보도한 바가 있지만"; "전한 바 없다" tells of nothing said. */
function isBygone(units: readonly Unit[], i: number, { ending }: CueForm): boolean {
  return ending === "adnominal" && /^바(?:가|도)?$/.test(units[i + 1]?.text ?? "") && /^있(?!다고|다며|던)/.test(units[i + 2]?.text ?? "");
}

/** "밝히지 않았다". */
function isNegated(units: readonly Unit[], i: number): boolean {
  return /지(?:는|도)?$/.test(units[i]?.text ?? "") && /^(?:않|못)/.test(units[i + 1]?.text ?? "");
}

/** "…다고 한 지역 신문이 보도했다": 한 is a certain one here, no form of 하다. */
function isCertain(units: readonly Unit[], i: number, to: number): boolean {
  if (units[i]?.text !== "한") return false;
  const [speaker] = subjectsIn(units, i + 1, Math.min(to, i + 6));
  const verb = speaker === undefined ? undefined : units[speaker.last + 1];
  return (
    speaker !== undefined && speaker.first <= i + 1 && maySpeak(speaker.noun) && cueForm(verb?.text.replace(/[.,]$/, "") ?? "") !== null
  );
}

function isLast(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!/^[.!?…]+$/.test(units[k]?.text ?? "")) return false;
  return true;
}

import { contains, hull, type Span } from "../../record/span.ts";
import { accordingTo, type Citation, citationIn, citing } from "./according.ts";
import type { Act } from "./act.ts";
import { headlineSpeech } from "./headline.ts";
import { heardClause } from "./hearing.ts";
import { hearsayEnding } from "./hearsay-ending.ts";
import { nounSpeech, ownedQuotation } from "./noun-speech.ts";
import { subjectsIn } from "./phrase.ts";
import { showing } from "./showing.ts";
import { actAt, closingForm, type Found, idiomAct, openAct, type Region, reasonAct, silentAct } from "./speech.ts";
import type { KoreanDocument } from "./take-apart.ts";
import { type Turn, turnsIn } from "./turns.ts";
import { type Unit, unitsIn } from "./units.ts";
import { verbGroupEnd } from "./verb-group.ts";
import { maySpeak } from "./words.ts";

/** Speech in speech is followed to this depth. */
const DEEPEST = 6;

/** Who says what in a Korean text, by sentence. Takes time linear in the length of the text. */
export function actsIn(document: KoreanDocument): readonly Act[] {
  const all: Act[] = [];
  let last: Act | null = null as Act | null;
  let paragraph = -1;
  const turns = turnsIn(document);
  let t = 0;
  for (const [at, sentence] of document.sentences.entries()) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "credit") continue;
    while (at >= (turns[t]?.to ?? document.sentences.length)) t++;
    const turn = turns[t];
    if (turn !== undefined && at >= turn.from) {
      all.push(...turnActs(document, turn, at));
      last = null;
      continue;
    }
    const units = unitsIn(document.text, withoutDateline(document.text, sentence.span), document.quotations);
    const acts = sentenceActs(document, units, kind === "heading");
    const alone = acts.length === 0 ? speechAlone(units) : null;
    // “…”라고 말했다. “…” A quotation by itself goes on with what the last speaker said.
    if (alone !== null && last !== null && last.mode !== "indirect" && sentence.paragraph - paragraph <= 1) {
      all[all.indexOf(last)] = last = { ...last, content: [...last.content, ...alone] };
      continue;
    }
    all.push(...acts);
    const outer = acts.filter((act) => !acts.some((other) => other !== act && other.content.some((span) => contains(span, hull(act.cue)))));
    last = outer.at(-1) ?? null;
    paragraph = sentence.paragraph;
  }
  return all;
}

/** What is said in a sentence of a turn, and before the first of them the turn itself. */
function turnActs(document: KoreanDocument, turn: Turn, at: number): readonly Act[] {
  const [start, end] = document.sentences[at]?.span ?? turn.act.content[0] ?? [0, 0];
  const span: Span = at === turn.from ? [turn.start, end] : [start, end];
  const said = sentenceActs(document, unitsIn(document.text, span, document.quotations), false).filter(
    (act) => !isOwnView(act) && !isAskedWhether(document.text, act),
  );
  return at === turn.from ? [turn.act, ...said] : said;
}

/** "(서울=연합뉴스) 홍길동 기자 =", and the hour of a live report: no part of the sentence. */
const DATELINE =
  /^[\s[(【]{0,3}[가-힣A-Za-z·\s]{1,20}=\s?[가-힣A-Za-z0-9·\s]{1,20}[\])】]\s?(?:[가-힣·\s]{1,30}(?:기자|특파원|통신원)\s?)?=?\s?|^[가-힣·\s]{2,20}(?:기자|특파원)\s?=\s?|^[[■▲▶◆○●\s]{0,3}\d{1,2}:\d{2}[\]\s]{0,2}(?:[|·–—-]\s)?/;

export function withoutDateline(text: string, [start, end]: Span): Span {
  const match = DATELINE.exec(text.slice(start, Math.min(end, start + 120)));
  return match === null ? [start, end] : [start + match[0].length, end];
}

/** The quotations of a sentence that is nothing else, or null. */
function speechAlone(units: readonly Unit[]): readonly Span[] | null {
  const spans = units.flatMap(({ quotation }) => (quotation === null || quotation.single ? [] : [quotation.inner]));
  return spans.length > 0 && units.every(({ kind, text }) => kind === "quote" || /^[.!?…,]+$/.test(text)) ? spans : null;
}

function sentenceActs(document: KoreanDocument, units: readonly Unit[], heading: boolean): readonly Act[] {
  const byCue = new Map<number, Act>();
  const keep = (act: Act): void => void byCue.set(act.cue[0]?.[0] ?? 0, act);
  if (heading) for (const act of headlineSpeech(document.text, units)) keep(act);
  readRegion({ units, from: 0, to: units.length }, keep, 0);
  const direct = new Map([...byCue.values()].flatMap((act) => act.content.map(([start]) => [start, act] as const)));
  readQuotations(document, units, keep, direct, 0);
  return withoutOverlap([...byCue.values()]);
}

/** What is said within quotations: each sentence of one is a region of its own. `direct` has the acts around it, by where what they say begins. */
function readQuotations(
  document: KoreanDocument,
  units: readonly Unit[],
  keep: (act: Act) => void,
  direct: ReadonlyMap<number, Act>,
  depth: number,
): void {
  if (depth >= DEEPEST) return;
  for (const { quotation } of units) {
    if (quotation === null) continue;
    const around = direct.get(quotation.inner[0]);
    // “통행을 막으라고 건의했다”: who tells of it and names nobody speaks of himself.
    const said = (act: Act): void => (isOwnView(act) ? undefined : keep(around === undefined ? act : ofSameSpeaker(act, around)));
    for (const span of sentencesWithin(document.text, quotation.inner)) {
      const inner = unitsIn(document.text, span, document.quotations);
      readRegion({ units: inner, from: 0, to: inner.length }, said, depth + 1);
      readQuotations(document, inner, keep, direct, depth + 1);
    }
  }
}

/** "관청도 확인했습니까?": who asks so tells of nothing that was confirmed. */
function isAskedWhether(text: string, { cue }: Act): boolean {
  return /(?:까|나요|는지요)$/.test(text.slice(...hull(cue)));
}

/** What a speaker himself suspects or saw is no second act of saying. */
function isOwnView({ source, cueClass, rule }: Act): boolean {
  return source === null && /^(?:suspect|perceive|confirm)$/.test(cueClass) && !rule.startsWith("noun");
}

/** "문이 잠긴 것으로 보고 있다고 말했다": what he holds to be so is what he says. */
function isOwnGuess({ source, cueClass, rule }: Act): boolean {
  return source === null && /^(?:suspect|say|claim)$/.test(cueClass) && rule === "quotative-fact";
}

function sentencesWithin(text: string, [start, end]: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?]\s+/g)) {
    spans.push([from, start + match.index + 1]);
    from = start + match.index + match[0].length;
  }
  if (from < end) spans.push([from, end]);
  return spans;
}

/** Reads the acts of a region, and then of what is said in them, the outer first. */
function readRegion({ units, from, to }: Region, keep: (act: Act) => void, depth: number): void {
  if (to - from < 2 || depth > DEEPEST) return;
  const taken = new Set<number>();
  const found: Found[] = [];
  const owned = ownedQuotation(units, from, to);
  if (owned !== null) {
    keep(owned.act);
    return;
  }
  const shown = showing(units, from, to, taken);
  if (shown !== null) found.push(shown);
  const nouns = nounSpeech(units, from, to, taken);
  found.push(...nouns);
  const led = new Set(nouns.flatMap(({ inner }) => (inner === null ? [] : [inner.to - 1])));
  const according = accordingTo(units, from, to);
  found.push(...according);
  clauses({ units, from: according.at(-1)?.next ?? from, to }, found, taken, led);
  for (const { act, inner } of found) {
    keep(act);
    if (inner !== null && inner.to - inner.from < to - from)
      readRegion(inner, (said) => (isOwnGuess(said) ? undefined : keep(ofSameSpeaker(said, act))), depth + 1);
  }
}

/** "국정원이 신원을 확인했다고 보고했다": who is said to have confirmed, asked or reported without being named is who speaks. Who testified is not. */
function ofSameSpeaker(said: Act, around: Act): Act {
  const own =
    said.source === null &&
    /^quotative/.test(said.rule) &&
    (/^(?:confirm|order|report)$/.test(said.cueClass) || (said.rule === "quotative-object" && said.cueClass === "say"));
  return own && around.source !== null ? { ...said, source: around.source, how: "carried" } : said;
}

/** The clauses of a region from left to right, each up to the word of saying that closes it. `led`: the verbs that lead to a noun of saying. */
function clauses({ units, from, to }: Region, found: Found[], taken: ReadonlySet<number>, led: ReadonlySet<number>): void {
  let start = from;
  let source: Act["source"] = null;
  for (let i = from; i < to; i++) {
    if (taken.has(i)) {
      start = i + 1;
      source = found.findLast(({ act, next }) => act.rule === "noun-carried" && next <= i)?.act.source ?? source;
      continue;
    }
    // "…고 말했다는 증언을": the verb closes what the noun tells.
    if (led.has(i)) continue;
    const one = clauseAt(units, start, i, to) ?? deniedBefore(units, start, i, to, found);
    if (one === null) continue;
    const act = carried(units, one, source, start);
    found.push(...cited(units, start, i, act));
    source = act.act.source ?? source;
    // "…느냐고 묻는 기자들에게": the clause in which the noun stands goes on.
    if (act.act.how !== "asker") start = Math.max(act.next, verbGroupEnd(units, i, to) + 1);
    i = Math.max(i, act.next - 1);
  }
}

function clauseAt(units: readonly Unit[], start: number, i: number, to: number): Found | null {
  const silent = silentAct(units, start, i, to);
  if (silent !== null) return silent;
  const heard = heardClause(units, start, i, to);
  if (heard !== null) return heard;
  const open = openAct(units, start, i, to) ?? reasonAct(units, start, i, to);
  if (open !== null) return open;
  const form = closingForm(units, start, i, to);
  const own = form === null ? null : actAt(units, start, i, form, to);
  if (own !== null) return own;
  return (isClauseEnd(units, i, to) ? idiomAct(units, start, i, to) : null) ?? hearsayEnding(units, start, i, to);
}

/** "…다고 했으나 조합은 부인했다": who denies without a word of what denies what was said before in the sentence. */
function deniedBefore(units: readonly Unit[], start: number, i: number, to: number, found: readonly Found[]): Found | null {
  const form = closingForm(units, start, i, to);
  const told = found.at(-1);
  if (form?.verb.cueClass !== "deny" || told === undefined || told.next > i || told.act.content.length === 0) return null;
  const [denier, ...others] = subjectsIn(units, start, i);
  const unit = units[i];
  if (unit === undefined || denier?.role !== "topic" || others.length > 0 || denier.last !== i - 1 || !maySpeak(denier.noun)) return null;
  return {
    act: {
      cue: [[unit.start, unit.start + form.length]],
      cueClass: "deny",
      lemma: form.verb.lemma,
      source: denier.span,
      content: told.act.content,
      mode: "indirect",
      stance: null,
      rule: "antecedent",
      how: "topic",
    },
    inner: null,
    next: i + 1,
  };
}

/** The last word of the region, or one that ends a clause within it. */
function isClauseEnd(units: readonly Unit[], i: number, to: number): boolean {
  const unit = units[i];
  if (unit?.kind !== "word") return false;
  const last = i === to - 1 || /^[.!?…]$/.test(units[i + 1]?.text ?? "");
  return last || /(?:지만|으나|했고|었고|았고|면서|으며|하며)$/.test(unit.text);
}

/** "…다고 밝혔으나 사유는 공개하지 않았다": verbs in a row share their source. */
function carried(units: readonly Unit[], one: Found, source: Act["source"], start: number): Found {
  if (source === null || start === 0 || one.act.rule.startsWith("passive")) return one;
  // "이후 공범이 있다고 말을 바꿨다": the subject of what is said is nobody's who says it.
  const own = one.act.source;
  const told = own !== null && one.act.mode === "indirect" && one.act.how === "topic" && /[가-힣](?:이|가)$/.test(wordWith(units, own[1]));
  if (own !== null && !told) return one;
  if (own !== null && told) {
    const [first, ...rest] = one.act.content;
    if (first === undefined) return one;
    return { ...one, act: { ...one.act, source, how: "carried", content: [[own[0], first[1]], ...rest] } };
  }
  return { ...one, act: { ...one.act, source, how: "carried" } };
}

/** The word in which an offset lies. */
function wordWith(units: readonly Unit[], at: number): string {
  return units.find(({ start, end }) => start < at && at <= end)?.text ?? "";
}

/** "A는 B를 인용해 …다고 보도했다": A relays that B says it. */
function cited(units: readonly Unit[], start: number, i: number, one: Found): readonly Found[] {
  const citation = citationIn(units, start, i);
  const first = one.act.content[0];
  if (citation === null || first === undefined || one.act.mode === "direct" || one.act.rule === "silence")
    return directCited(citation, one);
  const last = one.act.content.at(-1) ?? first;
  // "…라고 지휘관의 말을 빌려 보도했다": the citation stands behind what it relays.
  if (citation.cue[0] >= last[1]) {
    const own = one.act.source;
    // "…라고 신문이 지휘관을 인용해 보도했다": and behind who relays it.
    const parted = own !== null && own[0] >= last[1] && own[1] <= citation.source[0];
    const content: readonly Span[] = parted ? [...one.act.content, [citation.source[0], citation.cue[1]]] : [[first[0], citation.cue[1]]];
    return [
      { ...one, act: { ...one.act, content } },
      { inner: null, act: citing(citation, one.act.content, "indirect"), next: one.next },
    ];
  }
  const begin = units[citation.at]?.start ?? first[0];
  const outer = units[citation.first]?.start ?? first[0];
  const inside: Span = [Math.max(first[0], begin), last[1]];
  if (inside[1] <= inside[0]) return [one];
  const source = one.act.source !== null && contains(one.act.source, citation.source) ? null : one.act.source;
  return [
    { ...one, act: { ...one.act, source, content: [[Math.min(outer, inside[0]), last[1]]] } },
    { inner: null, act: citing(citation, [inside], "indirect"), next: one.next },
  ];
}

function directCited(citation: Citation | null, one: Found): readonly Found[] {
  const first = one.act.content[0];
  if (citation === null || first === undefined || one.act.rule === "silence" || citation.cue[1] > first[0]) return [one];
  const outer: Span = [Math.min(citation.source[0], first[0]), citation.cue[1]];
  return [
    { ...one, act: { ...one.act, content: [outer, ...one.act.content], mode: "mixed" } },
    { inner: null, act: citing(citation, one.act.content, one.act.mode), next: one.next },
  ];
}

/** Two readings of the same words are one: the one that was found within the other's content stays. */
function withoutOverlap(acts: readonly Act[]): readonly Act[] {
  const ordered = [...acts].sort((a, b) => hull(a.cue)[0] - hull(b.cue)[0]);
  let end = -1;
  return ordered.filter(({ cue, content }) => {
    const [from, to] = hull(cue);
    if (from < end || content.some((span) => contains(span, [from, to]))) return false;
    end = to;
    return true;
  });
}

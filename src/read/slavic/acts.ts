import { accordingAt, around, citedAt, pastAside } from "./according.ts";
import { type Act, groundsOf } from "./act.ts";
import { type Complement, complementOf } from "./complement.ts";
import { contentEnd, cueWithin, isReporting, lastOf } from "./content-end.ts";
import type { CueForm } from "./cue.ts";
import { expressionAt } from "./expressions.ts";
import { finiteShape } from "./finite.ts";
import { followingClause, followsFrom } from "./follows.ts";
import { nounAct } from "./noun-of-saying.ts";
import { objectOf } from "./object.ts";
import { BEING, type Phrase, type Scene } from "./phrase.ts";
import { quotativeAt } from "./quotative.ts";
import { refusalAt } from "./refusal.ts";
import { doubtBefore, quotedClause, reportingClause } from "./reporting-clause.ts";
import { sourceOf } from "./source.ts";
import { citingAt, clauseEnd, clauseStart, type Source, subjectAfter, subjectBefore } from "./subject.ts";
import { isMark } from "./unit.ts";

/** Finds the acts of saying in one region; `first` is the unit behind a dateline. */
export function actsIn(scene: Scene, first: number): readonly Act[] {
  const acts: Act[] = [];
  const { units } = scene;
  for (let i = first; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind !== "word") continue;
    const found =
      accordingAt(scene, i, first) ??
      refusalAt(scene, i, acts) ??
      conviction(scene, i, first) ??
      known(scene, i) ??
      expressionAt(scene, i, acts) ??
      hearsay(scene, i, first) ??
      speech(scene, i, first, acts) ??
      nounAct(scene, i, acts) ??
      quotativeAt(scene, i, acts) ??
      quotedAct(scene, i, first, acts);
    if (found !== null) acts.push(found);
    if (found !== null && found.cue.last > i + 1) i = found.cue.last - 1;
    if (citingAt(scene, i) > 0 && found === null) {
      const cited = citation(scene, i, first, acts);
      if (cited !== null) acts.push(cited);
    }
  }
  return withCited(scene, acts);
}

/** A citation before the verb that it belongs to waits for it; behind the verb it takes its content. */
function citation(scene: Scene, at: number, _first: number, acts: readonly Act[]): Act | null {
  const around = acts.findLast((act) => act.cue.first < at && act.content.length > 0 && act.rule !== "citing");
  return around === undefined || !isSameSentence(scene, around, at) ? pending(scene, at) : citedAt(scene, at, around);
}

function isSameSentence({ units }: Scene, { cue }: Act, at: number): boolean {
  for (let i = cue.last; i < at; i++) if (isMark(units[i], ";")) return false;
  return true;
}

function pending(scene: Scene, at: number): Act | null {
  return citedAt(scene, at, { ...EMPTY, content: [] });
}

const EMPTY: Act = {
  cue: { first: 0, last: 0 },
  lemma: "",
  cueClass: "say",
  source: null,
  content: [],
  rule: "",
  grounds: { source: "nobody", content: "around", ended: null },
  negated: false,
  doubt: null,
};

/** Who relays what is cited says the citation too: "X, citing Y, said Z" is of X, and Z of Y as well. */
function withCited(_scene: Scene, acts: readonly Act[]): readonly Act[] {
  const cited = acts.filter(({ rule }) => rule === "citing");
  if (cited.length === 0) return acts;
  const filled = acts.map((act) => {
    if (act.rule !== "citing" || act.content.length > 0) return act;
    const next = acts.find((other) => other.rule !== "citing" && other.cue.first > act.cue.first && other.content.length > 0);
    return next === undefined ? act : { ...act, content: next.content };
  });
  const held = filled.filter((act) => act.rule !== "citing" || act.content.length > 0);
  return held.map((act) => {
    const own = held.find(
      (other) =>
        other !== act &&
        other.rule === "citing" &&
        sameContent(other.content, act.content) &&
        (act.rule !== "citing" || isCitedBy(act, other)),
    );
    if (own === undefined) return act;
    const phrase: Phrase = { first: own.cue.first, last: citedTo(held, own) };
    if (act.content.some(({ first, last }) => first <= phrase.first && phrase.last <= last)) return act;
    return { ...act, content: [...act.content, phrase].sort((a, b) => a.first - b.first) };
  });
}

/** "з посиланням на «Вал», який цитує штаб": the second citation stands right behind whom the first one cites. */
function isCitedBy(outer: Act, inner: Act): boolean {
  const end = outer.source?.last ?? outer.cue.last;
  return inner.cue.first === end || inner.cue.first === end + 1;
}

/** Where a citation ends, with those that stand behind it. */
function citedTo(acts: readonly Act[], cited: Act): number {
  const next = acts.find((other) => other.rule === "citing" && other.cue.first > cited.cue.first && isCitedBy(cited, other));
  return next === undefined ? (cited.source?.last ?? cited.cue.last) : citedTo(acts, next);
}

function sameContent(a: readonly Phrase[], b: readonly Phrase[]): boolean {
  return a.length === b.length && a.every((piece, i) => piece.first === b[i]?.first && piece.last === b[i]?.last);
}

/** "Місто не здадуть, переконаний комендант", "волонтери переконані, що". */
function conviction(scene: Scene, at: number, first: number): Act | null {
  const { units, lexicon } = scene;
  if (!lexicon.convictions.has(units[at]?.lower ?? "")) return null;
  const lower = units[at]?.lower ?? "";
  const form: CueForm = { lemma: lower, cueClass: "suspect", frame: "cq", shape: /[іы]$/.test(lower) ? "pl" : "sg" };
  return clauseAct(scene, at, form, false) ?? reportingClause(scene, at, form, first);
}

/** "Стало відомо, що …", "На відео видно, як …", "Відомо, що". */
function known(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  const lower = units[at]?.lower ?? "";
  if (!lexicon.known.has(lower)) return null;
  const start = lexicon.became.has(units[at - 1]?.lower ?? "") ? at - 1 : at;
  const seen = /^(?:вид|чут|слыш)/.test(lower);
  const form: CueForm = { lemma: lower, cueClass: seen ? "show" : "report", frame: seen ? "cwd" : "c", shape: "passive" };
  const source = seen ? (relativeSource(scene, at) ?? subjectBefore(scene, at, "passive")) : null;
  if (seen && source === null) return null;
  const learned = seen ? null : learnedBy(scene, at, start);
  if (learned !== null) return learned;
  const clause = complementOf(scene, at, form, false);
  if (clause === null && !seen) return null;
  const from = clause?.from ?? at + 1;
  const end = contentEnd(scene, from, clause === null ? "object" : "clause");
  if (end.last <= from) return null;
  return {
    cue: { first: start, last: at + 1 },
    lemma: lower,
    cueClass: form.cueClass,
    source,
    content: [{ first: from, last: end.last }],
    rule: seen ? "seen" : "known",
    grounds: { source: groundsOf(source), content: clause === null ? "thing" : "that", ended: end.why },
    negated: false,
    doubt: doubtBefore(scene, at) ?? null,
  };
}

/** "Як стало відомо «Ранку», …", "…, как стало известно «Вестнику»": whoever learned it says it. */
function learnedBy(scene: Scene, at: number, start: number): Act | null {
  const { units, lexicon } = scene;
  const as = clauseStart(units, at);
  if (start === at || as !== start - 1 || !lexicon.as.has(units[as]?.lower ?? "")) return null;
  const end = clauseEnd(units, at + 1, units.length);
  let last = at + 1;
  while (last < end && !lexicon.prepositions.has(units[last]?.lower ?? "")) last += 1;
  const named = last > at + 1 && (units[last - 1]?.capital === true || lexicon.addressees.has(units[at + 1]?.lower ?? ""));
  const source: Source | null = named ? { first: at + 1, last, how: "behind" } : null;
  const content = around(scene, 0, as, pastAside(scene, end));
  return besideAs({ cue: { first: start, last: at + 1 }, lemma: units[at]?.lower ?? "", cueClass: "report", source, content });
}

/** What stands around a clause with "as", which says who tells it; null where nothing does. */
function besideAs(act: Pick<Act, "cue" | "lemma" | "cueClass" | "content"> & { readonly source: Source | null }): Act | null {
  if (act.content.length === 0) return null;
  return {
    ...act,
    rule: "as-clause",
    grounds: { source: groundsOf(act.source), content: "around", ended: null },
    negated: false,
    doubt: null,
  };
}

/** "опублікував скриншот, на якому … видно": the noun before the relative clause. */
function relativeSource({ units, lexicon }: Scene, at: number): Source | null {
  const start = clauseStart(units, at);
  const relative = lexicon.relative.has(units[start]?.lower ?? "") || lexicon.relative.has(units[start + 1]?.lower ?? "");
  return relative && start >= 2 && isMark(units[start - 1], ",") ? { first: start - 2, last: start - 1, how: "before" } : null;
}

/** A verb of no list beside a quotation: "— обурюється орендар", "Вчителька закричала: «…»". */
function quotedAct(scene: Scene, at: number, first: number, acts: readonly Act[]): Act | null {
  const { units, lexicon } = scene;
  const reporting = quotedClause(scene, at, first);
  if (reporting !== null) return reporting;
  const shape = finiteShape(units[at], lexicon);
  const colon = clauseEnd(units, at + 1, Math.min(units.length, at + QUOTED));
  if (shape === null || !isMark(units[colon], ":") || units[colon + 1]?.kind !== "quote") return null;
  if (acts.some(({ content }) => content.some((piece) => piece.first <= at && at < piece.last))) return null;
  const source = wordsOf(scene, at, colon) ?? subjectBefore(scene, at, shape);
  if (source === null || source.how === "at") return null;
  for (let i = at + 1; i < colon; i++) if (lexicon.cues.has(units[i]?.lower ?? "") || finiteShape(units[i], lexicon) !== null) return null;
  return {
    cue: { first: at, last: at + 1 },
    lemma: units[at]?.lower ?? "",
    cueClass: "say",
    source,
    content: [{ first: colon + 1, last: colon + 2 }],
    rule: "clause-colon",
    grounds: { source: groundsOf(source), content: "colon", ended: "sentence" },
    negated: false,
    doubt: null,
  };
}
/** "приводит слова комиссара: «…»": who is quoted says it. */
function wordsOf({ units }: Scene, at: number, colon: number): Source | null {
  for (let i = at + 1; i + 1 < colon; i++)
    if (/^(?:слова|слів|цитату)$/.test(units[i]?.lower ?? "")) return { first: i + 1, last: colon, how: "behind" };
  return null;
}

/** A verb of no list leads to a quotation over no more units than this. */
const QUOTED = 8;

/** "не исключает" leaves open, "не погоджується" denies; what somebody rules out or agrees to is no act of saying. */
const ONLY_NEGATED = /^(?:виключ|исключ|пого[дж]|згод|согла[сш])/;

/** What a verb of saying at `at` makes of its sentence. */
function speech(scene: Scene, at: number, first: number, acts: readonly Act[]): Act | null {
  const { units, lexicon } = scene;
  const form = lexicon.cues.get(units[at]?.lower ?? "");
  if (form === undefined) return null;
  if (form.shape === "infinitive") return led(scene, at, form);
  const negated = lexicon.not.has(units[at - 1]?.lower ?? "");
  if (ONLY_NEGATED.test(form.lemma) && !negated) return null;
  if (form.cueClass === "perceive" && negated) return null;
  if (form.shape === "gerund" && /^(?:відповідати|отвечать|говорити|говорить)$/.test(form.lemma)) return null;
  // "сообщает, цитируя главу комиссии, что": whom somebody cites.
  if (citingAt(scene, at) > 0) return null;
  if (form.shape === "participle") return participle(scene, at, form);
  // "Як пояснив слідчий, свідка не питали, чи": the clause of "as" has no clause of its own.
  const opening = openingAs(scene, at, form, first);
  if (opening !== null) return opening;
  const clause = clauseAct(scene, at, form, negated, acts);
  if (clause !== null) return isOwnPerception(scene, at, form, clause, acts) ? null : clause;
  const following = followingClause(scene, at, form, first);
  if (following !== null) return following;
  const as = asClause(scene, at, form, first);
  if (as !== null) return as;
  // "их имена — Гай и Лях — назвала служба": to name is to say nothing about what stands before.
  if (isReporting(scene, clauseStart(units, at)) || (isDashed(scene, at) && !/^n/.test(form.frame))) {
    const act = reportingClause(scene, at, form, first);
    if (act !== null) return act;
  }
  return objectOf(scene, at, form, negated, acts);
}

function openingAs(scene: Scene, at: number, form: CueForm, first: number): Act | null {
  const { units, lexicon } = scene;
  if (!lexicon.as.has(units[first]?.lower ?? "") || clauseStart(units, at) !== first) return null;
  const act = asClause(scene, at, form, first);
  return act === null || act.source === null ? null : act;
}

/** "розповіли, що чули, як": what who tells it saw or heard himself is what he tells. */
function isOwnPerception({ units, lexicon }: Scene, at: number, form: CueForm, act: Act, acts: readonly Act[]): boolean {
  const start = clauseStart(units, at);
  return (
    form.cueClass === "perceive" &&
    (act.source === null || act.source.last <= start) &&
    lexicon.that.has(units[start]?.lower ?? "") &&
    acts.some(({ content }) => content.some(({ first, last }) => first <= at && at < last))
  );
}

/** "Кажуть, мельник зарив скарб", "Каже, обіцяли відпустку": the plural of nobody, or a verb whose subject is left out, at the head of its sentence. */
function hearsay(scene: Scene, at: number, first: number): Act | null {
  const { units } = scene;
  if (at !== first || !HEARD.test(units[at]?.lower ?? "")) return null;
  if (!isMark(units[at + 1], ",") || scene.lexicon.that.has(units[at + 2]?.lower ?? "")) return null;
  const { last, why } = contentEnd(scene, at + 2, "clause");
  if (last <= at + 2 || complementOf(scene, at, HEARSAY, false) !== null) return null;
  return {
    cue: { first: at, last: at + 1 },
    lemma: units[at]?.lower ?? "",
    cueClass: "say",
    source: null,
    content: [{ first: at + 2, last }],
    rule: "hearsay",
    grounds: { source: "nobody", content: "around", ended: why },
    negated: false,
    doubt: null,
  };
}
const HEARD =
  /^(?:кажуть|говорять|подейкують|пишуть|розповідають|повідомляють|говорят|рассказывают|поговаривают|пишут|сообщают|каже|розповідає|пише|стверджує|запевняє|додає|зізнається|говорит|рассказывает|пишет|утверждает|уверяет|добавляет|признается)$/;
const HEARSAY: CueForm = { lemma: "", cueClass: "say", frame: "cwq", shape: "pl" };

/** Verbs behind which an infinitive of saying is said: "поспішив запевнити", "вынужден был признать". */
const LEADS =
  /^(?:поспіш|встиг|устиг|вирішив|вирішил|змуш|спромі|зміг$|змогл|взявся|взялас|почав$|почал|продовж|наваж|поспеш|успел|решил|решился|решилас|вынужд|смог$|смогл|взялся|начал|продолж|осмел|хоч[еу]|хот[иі]в|хот[иі]л|хотел)/;

/** "Міністр поспішив запевнити, що …": the verb before the infinitive has the subject. */
function led(scene: Scene, at: number, form: CueForm): Act | null {
  const { units, lexicon } = scene;
  if (!/^(?:say|report|claim|confirm|deny|admit)$/.test(form.cueClass) || !/[cq]/.test(form.frame)) return null;
  let verb = at - 1;
  while (
    verb > 0 &&
    (lexicon.adverbs.has(units[verb]?.lower ?? "") ||
      BEING.test(units[verb]?.lower ?? "") ||
      /^(?:би|б|бы)$/.test(units[verb]?.lower ?? ""))
  )
    verb -= 1;
  if (!LEADS.test(units[verb]?.lower ?? "") || lexicon.not.has(units[verb - 1]?.lower ?? "")) return null;
  const shape = /(?:ий|ен|на|ні|ны|но)$/.test(units[verb]?.lower ?? "") ? "sg" : (finiteShape(units[verb], lexicon) ?? "past-m");
  const act = clauseAct(scene, at, { ...form, shape }, false);
  if (act === null) return null;
  const source = subjectBefore(scene, verb, shape);
  return source === null ? null : { ...act, source, grounds: { ...act.grounds, source: groundsOf(source) } };
}

function isDashed({ units }: Scene, at: number): boolean {
  const before = units[clauseStart(units, at) - 1];
  return before?.kind === "mark" && /^(?:[—–-]|--)$/.test(before.lower);
}

/** A verb with its clause, question or quotation behind it. */
function clauseAct(scene: Scene, at: number, form: CueForm, negated: boolean, acts: readonly Act[] = []): Act | null {
  const clause = complementOf(scene, at, form, negated);
  if (clause === null) return null;
  const end = clause.kind === "colon" || clause.kind === "quote" ? quoteEnd(scene, clause) : contentEnd(scene, clause.from, "clause");
  if (end.last <= clause.from) return null;
  const source = followsFrom(scene, at, form) ?? sourceOf(scene, at, form, clause, acts);
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: [{ first: clause.from, last: end.last }],
    rule: `clause-${clause.kind}`,
    grounds: { source: groundsOf(source), content: clause.kind, ended: end.why },
    negated,
    doubt: clause.doubt === null ? null : { first: clause.doubt, last: clause.doubt + 1 },
  };
}

function quoteEnd(scene: Scene, { from, kind }: Complement): ReturnType<typeof contentEnd> {
  const { units } = scene;
  if (kind === "quote" || units[from]?.kind === "quote") return { last: from + 1, why: "sentence" };
  // "Прокурорка стверджує: він знав; захист це відкидає": behind a semicolon somebody else may speak.
  for (let i = from; i < units.length; i++)
    if (isMark(units[i], ";") && cueWithin(scene, i + 1, QUOTED) !== null) return { last: i, why: "semicolon" };
  return { last: lastOf(scene), why: "sentence" };
}

/** "маркировка, указывающая, что": the noun before it. */
function participle(scene: Scene, at: number, form: CueForm): Act | null {
  const { units } = scene;
  if (!isMark(units[at - 1], ",") || at < 2) return null;
  const act = clauseAct(scene, at, { ...form, shape: "sg" }, false);
  return act === null ? null : { ...act, source: { first: at - 2, last: at - 1 }, grounds: { ...act.grounds, source: "participle" } };
}

/** "як показують записи", and not "как показывает опыт". */
function isEvidence({ units, lexicon }: Scene, { first, last }: Source): boolean {
  if (/^(?:з|із|зі|из)$/.test(units[first - 1]?.lower ?? "")) return true;
  return units.slice(first, last).some(({ lower }) => lexicon.documents.test(lower) || EVIDENCE.test(lower));
}
const EVIDENCE = /^(?:дан[іы]|опит|опрос|розрахун|расчет|аналіз|анализ|експертиз|экспертиз)/;

/** "Як розповів сусід, що живе навпроти, …": behind whoever is named "що" is a relative pronoun. */
function pastThat({ units, lexicon }: Scene, comma: number): number {
  if (lexicon.language !== "uk" || !isMark(units[comma], ",") || units[comma + 1]?.lower !== "що") return comma;
  const end = clauseEnd(units, comma + 1, units.length);
  return isMark(units[end], ",") ? end : comma;
}

/** "упав у березні, а не в травні, як твердить позивач": he says what stands behind "not". */
function contrastBefore({ units, lexicon }: Scene, start: number): Phrase | null {
  const comma = clauseStart(units, start - 1) - 1;
  const contrasts = isMark(units[comma], ",") && /^(?:а|й|и)$/.test(units[comma + 1]?.lower ?? "");
  return contrasts && lexicon.not.has(units[comma + 2]?.lower ?? "") && comma + 3 < start - 1
    ? { first: comma + 3, last: start - 1 }
    : null;
}

/** "Як повідомляє агентство «Вістовик», …", "…, как утверждает оппозиция, …". */
function asClause(scene: Scene, at: number, form: CueForm, first: number): Act | null {
  const { units, lexicon } = scene;
  if (!form.frame.includes("q") && !/^(?:past|sg|pl)/.test(form.shape)) return null;
  if (!/[cq]/.test(form.frame) || !/^(?:say|report|claim|confirm|suspect|show)$/.test(form.cueClass)) return null;
  const start = clauseStart(units, at);
  let as = start;
  while (as < at && lexicon.adverbs.has(units[as]?.lower ?? "")) as += 1;
  if (!lexicon.as.has(units[as]?.lower ?? "") || at - as > 8) return null;
  // "після того, як мер заявив": when, and not as whom.
  if (isMark(units[as - 1], ",") && lexicon.pointing.has(units[as - 2]?.lower ?? "")) return null;
  const scoped = { ...scene, units: units.slice(0, clauseEnd(units, at, units.length)) };
  const behind = followsFrom(scoped, at, form) ?? subjectAfter(scoped, at, scoped.units.length, form.shape);
  if (form.cueClass === "show" && (behind === null || !isEvidence(scene, behind))) return null;
  const source =
    behind ??
    subjectBefore({ ...scene, units: units.map((unit, i) => (i === as ? { ...unit, kind: "mark", lower: "," } : unit)) }, at, form.shape);
  const end = clauseEnd(units, at, units.length);
  const contrast = contrastBefore(scene, start);
  const content = contrast === null ? around(scene, first, start, pastThat(scene, pastAside(scene, end))) : [contrast];
  return besideAs({ cue: { first: at, last: at + 1 }, lemma: form.lemma, cueClass: form.cueClass, source, content });
}

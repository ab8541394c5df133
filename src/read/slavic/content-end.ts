import type { Ending } from "../complement-end.ts";
import { complementOf } from "./complement.ts";
import type { CueForm } from "./cue.ts";
import { OBJECT, type Scene } from "./phrase.ts";
import { opensNounClause } from "./saying-nouns.ts";
import { citingAt, clauseEnd, clauseStart, isStop, subjectAfter } from "./subject.ts";
import { isDash, isMark } from "./unit.ts";

/** Where what is said ends. */
export interface ContentEnd {
  /** The unit behind it. */
  readonly last: number;
  readonly why: Ending["why"];
}

/** How many units after "і" or "але" the next verb of saying may stand. */
const REACH = 7;

/** The end of a content that begins at `from`; an object ends where the next clause begins, a clause where somebody goes on to say more. */
export function contentEnd(scene: Scene, from: number, kind: "clause" | "object"): ContentEnd {
  const { units } = scene;
  for (let i = from; i < units.length; i++) {
    const end = units[i]?.kind === "mark" ? endsAtMark(scene, from, i, kind) : null;
    if (end !== null) return end;
    if (units[i]?.kind !== "mark" && kind === "object" && i > from && saysMoreDirectly(scene, i)) return { last: i, why: "same-source" };
  }
  return { last: lastOf(scene), why: "sentence" };
}

function endsAtMark(scene: Scene, from: number, i: number, kind: "clause" | "object"): ContentEnd | null {
  const { units } = scene;
  const unit = units[i];
  if (unit === undefined) return null;
  if (isStop(unit) && i === units.length - 1) return { last: i, why: "sentence" };
  if (isMark(unit, ";")) return { last: i, why: "semicolon" };
  if (isMark(unit, ")") && !opened(scene, from, i)) return { last: i, why: "bracket" };
  if (isDash(unit) && (isReporting(scene, i + 1) || isMark(units[i - 1], ","))) return { last: withoutComma(scene, i), why: "outer-verb" };
  if (!isMark(unit, ",") || (i === from && opensWithAside(scene, i))) return null;
  const why = endsAtComma(scene, i, kind);
  return why === null ? null : { last: i, why };
}

/** "додав, що, як повідомив штаб, …": what is said begins with an aside. */
function opensWithAside({ units, lexicon }: Scene, at: number): boolean {
  return lexicon.that.has(units[at - 1]?.lower ?? "");
}

/** The end of a region without its full stop. */
export function lastOf({ units }: Scene): number {
  let last = units.length;
  while (last > 0 && isStop(units[last - 1])) last -= 1;
  return last;
}

function withoutComma({ units }: Scene, at: number): number {
  return isMark(units[at - 1], ",") ? at - 1 : at;
}

function opened({ units }: Scene, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (isMark(units[i], "(")) return true;
  return false;
}

function endsAtComma(scene: Scene, at: number, kind: "clause" | "object"): Ending["why"] | null {
  const { units, lexicon } = scene;
  const word = units[at + 1]?.lower ?? "";
  // "чули, як командир наказав": what is perceived.
  const perceived = lexicon.cues.get(units[at - 1]?.lower ?? "")?.cueClass === "perceive";
  if (lexicon.as.has(word) && !perceived && cueWithin(scene, at + 2, 4) !== null) return "another-source";
  if (isReporting(scene, at + 1)) return "outer-verb";
  const form = lexicon.cues.get(word);
  if (form?.shape === "gerund" && complementOf(scene, at + 1, form, false) !== null) return "same-source";
  // "який просив про тишу, розповів": the main clause goes on.
  if (kind === "object" && form !== undefined && isFiniteCue(form) && complementOf(scene, at + 1, form, false) !== null)
    return "main-clause";
  if (follows(scene, at + 1)) return "same-source";
  const and = lexicon.and.has(word);
  const but = lexicon.but.has(word);
  const beyond = kind === "object" ? endOfThing(scene, at) : null;
  if (beyond !== null) return beyond;
  if (kind === "object" && (but || (and && cueWithin(scene, at + 2, REACH) !== null))) return "main-clause";
  if (!and && !but) return deniesThat(scene, at + 1) ? "another-source" : null;
  return endsAtConjunction(scene, at);
}

/** What ends a clause at "…, і", "…, але": somebody says more, or keeps something back. */
function endsAtConjunction(scene: Scene, at: number): Ending["why"] | null {
  const { units, lexicon } = scene;
  if (citingAt(scene, at + 2) > 0) return "same-source";
  if (declines(scene, at + 2) || withholdsWhat(scene, at + 2)) return "same-source";
  const cue = cueWithin(scene, at + 2, REACH);
  if (cue === null) return null;
  // "сирену ввімкнули, а не почули її": the second half of a contrast.
  if (lexicon.not.has(units[at + 2]?.lower ?? "") && lexicon.cues.get(units[cue]?.lower ?? "")?.cueClass === "perceive") return null;
  const direct = onlyAdverbs(scene, at + 2, cue);
  return direct ? "same-source" : "another-source";
}

/** What ends a thing that is told about, where another clause begins without a conjunction. */
function endOfThing(scene: Scene, at: number): Ending["why"] | null {
  const { units, lexicon } = scene;
  // "Когда я попросил показать билет, проводник ушел": behind the comma begins the clause on which this one hangs.
  if (SUBORDINATE.test(units[clauseStart(units, at)]?.lower ?? "")) return "main-clause";
  // "давали наказ відійти, він не сказав": somebody else is the subject of what follows.
  if (/^(?:я|він|вона|вони|ми|он|она|они|мы)$/.test(units[at + 1]?.lower ?? "")) return "main-clause";
  // "Влада говорить про загиблих, у столиці все заперечують": those elsewhere say something else.
  const elsewhere = lexicon.at.has(units[at + 1]?.lower ?? "") && !lexicon.relative.has(units[at + 2]?.lower ?? "");
  return elsewhere && cueWithin(scene, at + 1, REACH) !== null ? "another-source" : null;
}
const SUBORDINATE = /^(?:коли|якщо|якби|когда|если)$/;

/** "…, згодом визнав помилку": who spoke goes on, without a conjunction. */
function follows(scene: Scene, at: number): boolean {
  const { units, lexicon } = scene;
  if (!/^(?:згодом|потім|пізніше|відтак|затем|потом|позже|позднее|впоследствии)$/.test(units[at]?.lower ?? "")) return false;
  const form = lexicon.cues.get(units[at + 1]?.lower ?? "");
  return form !== undefined && isFiniteCue(form) && cueWithin(scene, at + 1, 1) !== null;
}

/** "… і додав", "… і відмовився": another act of the same source, without a comma before it. */
function saysMoreDirectly(scene: Scene, at: number): boolean {
  const { units, lexicon } = scene;
  return (
    lexicon.and.has(units[at]?.lower ?? "") && (lexicon.refusals.has(units[at + 1]?.lower ?? "") || cueWithin(scene, at + 1, 2) !== null)
  );
}

/** A finite verb of saying with something to say, within so many units and the same clause. */
export function cueWithin(scene: Scene, from: number, reach: number): number | null {
  const { units, lexicon } = scene;
  for (let i = from; i < Math.min(units.length, from + reach); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "mark") return null;
    if (opensNounClause(scene, i)) return i;
    const form = lexicon.cues.get(unit.lower);
    if (form !== undefined && isFiniteCue(form) && (complementOf(scene, i, form, false) !== null || hasObject(scene, i, form))) return i;
  }
  return null;
}

function isFiniteCue({ shape }: CueForm): boolean {
  return shape !== "participle" && shape !== "infinitive" && shape !== "gerund" && shape !== "passive";
}

function hasObject({ units, lexicon }: Scene, at: number, { frame, cueClass }: CueForm): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind === "mark")
    return lexicon.as.has(units[at - 2]?.lower ?? "") || lexicon.as.has(units[at - 1]?.lower ?? "") || /deny|order/.test(cueClass);
  return /[di]/.test(frame) || lexicon.about.has(next.lower) || lexicon.as.has(units[at - 1]?.lower ?? "") || frame.includes("x");
}

/** "…, штаб це не підтверджує": somebody else speaks of what was said, without a conjunction. */
function deniesThat({ units, lexicon }: Scene, from: number): boolean {
  const word = units[from]?.lower ?? "";
  if (lexicon.that.has(word) || lexicon.relative.has(word) || lexicon.as.has(word)) return false;
  for (let i = from + 1; i < from + REACH && units[i]?.kind === "word"; i++) {
    if (!OBJECT.test(units[i]?.lower ?? "")) continue;
    const verb = lexicon.not.has(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    return /^(?:deny|confirm)$/.test(lexicon.cues.get(units[verb]?.lower ?? "")?.cueClass ?? "");
  }
  return false;
}

/** "…, але ким, не пояснив": a question, and the verb that keeps the answer back. */
function withholdsWhat({ units, lexicon }: Scene, from: number): boolean {
  if (!lexicon.questions.has(units[from]?.lower ?? "") && !lexicon.questions.has(units[from + 1]?.lower ?? "")) return false;
  const comma = clauseEnd(units, from, Math.min(units.length, from + REACH));
  return isMark(units[comma], ",") && lexicon.not.has(units[comma + 1]?.lower ?? "") && lexicon.cues.has(units[comma + 2]?.lower ?? "");
}

function onlyAdverbs({ units, lexicon }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = units[i]?.lower ?? "";
    if (!lexicon.adverbs.has(lower) && !lexicon.not.has(lower) && !lexicon.times.has(lower)) return false;
  }
  return true;
}

function declines({ units, lexicon }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + REACH); i++) {
    if (units[i]?.kind === "mark") return false;
    if (lexicon.refusals.has(units[i]?.lower ?? "")) return true;
  }
  return false;
}

/**
 * True where a reporting clause begins at `at`, behind what it reports: "…, стверджують у Центрвиборчкомі". It has its subject behind the
 * verb and no clause of its own.
 */
export function isReporting(scene: Scene, at: number): boolean {
  const { units, lexicon } = scene;
  let i = at;
  while (i < at + 3 && lexicon.adverbs.has(units[i]?.lower ?? "")) i += 1;
  const word = units[i]?.lower ?? "";
  const form = lexicon.cues.get(word);
  if (form === undefined)
    return lexicon.convictions.has(word) && subjectAfter(scene, i, units.length, /[іы]$/.test(word) ? "pl" : "sg") !== null;
  if (!/q/.test(form.frame) || !(isFiniteCue(form) || form.shape === "reflexive") || /deny|order|perceive/.test(form.cueClass))
    return false;
  if (complementOf(scene, i, form, false) !== null) return false;
  const end = clauseEnd(units, i + 1, units.length);
  if (lexicon.about.has(units[i + 1]?.lower ?? "")) return false;
  return end === i + 1 || subjectAfter(scene, i, units.length, form.shape) !== null;
}

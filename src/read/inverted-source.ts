import { SCOLDS } from "./aside-tags.ts";
import type { Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { complementOf } from "./complement.ts";
import { plainSetting } from "./complement-setting.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { isLone } from "./lone-object.ts";
import { phraseEnd, sourceEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import { isComma, isDash, isFiniteVerb, isPreposition, isQuote, isTimeNoun, isTitle, isVerbal } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs that a speaker may follow without quotation marks: "two barges sank, said the pilot". */
const INVERTS =
  /^(?:say|add|write|explain|warn|note|argue|insist|claim|report|announce|reply|answer|respond|admit|complain|recall|submit|contend|maintain|concede|confirm|suggest|observe|remark|scoff|snap|retort|shout|predict|joke|boast|protest|testify)$/;
/** Verbs of a reply, which may be no clause: "“Not so,” replied counsel". */
const REPLIES = /^(?:reply|answer|retort|respond|shout|scoff|snap)$/;

/** "“…,” said the mayor", "…, said the mayor": the source stands after the verb. */
export function invertedSource({ region: { units, kind }, first, end }: Scene, group: VerbGroup, verb: CueVerb): Subject | null {
  const { head } = group;
  const before = units[group.first - 1];
  const next = units[head + 1];
  if (
    next === undefined ||
    head + 1 >= end ||
    group.form !== "finite" ||
    units[head]?.tag === "VBG" ||
    group.negated ||
    group.governor !== null
  )
    return null;
  if (before !== undefined && group.first > first && !isQuote(before) && !isComma(before) && !isDash(before)) return null;
  // "Said Ellis: “…”": only a quotation may follow.
  if (group.first <= first && !leadsToQuotation(units, head + 1, end)) return null;
  // "then warned them": no subject.
  if (/^(?:me|him|her|them|us)$/.test(next.lower) && next.tag === "PRP") return null;
  // "The fitter, who saw it, confirmed this to the board": what is said, and nobody who says it.
  if (isLone(units, head + 1)) return null;
  if (next.kind === "mark" || next.lower === "that" || isTimeNoun(next) || isThisTime(next, units[head + 2]) || verb.frames.has("person!"))
    return null;
  const phrase = phraseEnd(units, head + 1, end);
  if (phrase === head + 1) return null;
  // "confirms “damage”, denies casualties and says": the words in marks are the object of the verb before.
  if (isComma(before) && isHeldQuotation(units, group.first - 2, head)) return null;
  const quoted = isQuote(before) || (isComma(before) && isQuote(units[group.first - 2]));
  const to = sourceEnd(units, head + 1, end);
  return quoted || group.first <= first || invertsUnquoted(units, group, verb, { first, to, end, heading: kind === "heading" })
    ? { from: head + 1, to, how: "before" }
    : null;
}

/** The quotation at `at` is the object of a verb of saying right before it, which has the form of the one at `verb`. */
const isHeldQuotation = (units: readonly Unit[], at: number, verb: number): boolean =>
  isQuote(units[at]) &&
  units[at - 1]?.tag === units[verb]?.tag &&
  cueForm(units[at - 1]?.lower ?? "") !== null &&
  !/[,.!?]["”’»']*$/.test(units[at]?.text ?? "");

/** "writes this morning that" */
const isThisTime = (unit: Unit, next: Unit | undefined): boolean => /^(?:this|last|next)$/.test(unit.lower) && isTimeNoun(next);

/** "said the boat sank", and not ", said Marlow, who is old, does not forgive": what closes the remark on the speaker goes on with the clause around. */
const opensClause = (units: readonly Unit[], at: number, to: number, end: number): boolean =>
  clauseAt(units, at, end) && !(isComma(units[phraseEnd(units, at, end)]) && isComma(units[to]));

/** "two barges sank, said the pilot", "The mayor, said the clerk, left": a speaker may follow although nothing is quoted. */
function invertsUnquoted(
  units: readonly Unit[],
  group: VerbGroup,
  verb: CueVerb,
  { first, to, end, heading }: { readonly first: number; readonly to: number; readonly end: number; readonly heading: boolean },
): boolean {
  const { head } = group;
  // "Ann Roe, 81, who rides it daily, said the driver, whom she trusts, had left"
  // "Ann Roe, 81, claims unfair dismissal"
  if (
    isApposed(units, first, group.first) &&
    (clauseAt(units, head + 1, end) || (isComma(units[to]) ? isPreposition(units[to + 1]) : !verb.frames.has("quote")))
  )
    return false;
  if (verb.frames.has("person") && /^(?:that|clause)$/.test(complementOf(units, head, verb, plainSetting(end))?.kind ?? "")) return false;
  // "PRINCE WAS AT THE WHEEL, swears chauffeur"
  const cries = heading && units[head]?.tag === "VBZ" && (verb.frames.has("clause") || SCOLDS.test(verb.lemma));
  if (!(INVERTS.test(verb.lemma) || cries) || opensClause(units, head + 1, to, end) || isVerbal(units[to]) || units[to]?.lower === "as")
    return false;
  const next = units[to + 1];
  const behind = isComma(units[to]) && (isQuote(next) || isFiniteVerb(next) || clauseAt(units, to + 1, end));
  // "Water safe to drink, insists utility", "About 200, says Lenner Water"
  const closes =
    (to >= end && units[head]?.tag === "VBZ" && head - first <= 8) ||
    (heading && (to >= end || isDash(units[to])) && /^VB[ZP]$/.test(units[head]?.tag ?? "") && head - first <= 16);
  return behind || closes || units[to]?.text === ":" || hasFinite(units, first, group.first) || REPLIES.test(verb.lemma);
}

/** "Ann Roe, 81, who rides it daily, | said": somebody's name with what commas enclose, and nothing that a clause is told of. */
function isApposed(units: readonly Unit[], first: number, verb: number): boolean {
  const stop = phraseEnd(units, first, verb);
  if (!isComma(units[stop]) || !isComma(units[verb - 1]) || stop >= verb - 1) return false;
  const next = units[stop + 1];
  // "The surveyor, whom we do not name, confirmed the pint"
  if (/^who(?:m|se)?$/.test(next?.lower ?? "") && !isQuote(units[verb - 2])) return true;
  if (units[stop - 1]?.tag !== "NNP") return false;
  return next?.kind === "number" || next?.lower === "who" || next?.lower === "whose" || isTitle(units[stop + 2]);
}

function leadsToQuotation(units: readonly Unit[], at: number, end: number): boolean {
  const stop = sourceEnd(units, at, end);
  return stop > at && (isComma(units[stop]) || units[stop]?.text === ":") && isQuote(units[stop + 1]);
}

export function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i]) || isQuote(units[i])) return true;
  return false;
}

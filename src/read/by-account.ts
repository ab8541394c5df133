import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { type Ending, endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isColon, isComma, isDash, isFiniteVerb, isQuote, isRelative } from "./unit-class.ts";

const ACCOUNT =
  /^(?:account|telling|words?|version|view|opinion|estimate|estimation|judge?ment|assessment|reckoning|admission|count|tally)$/;

/** "By his account, the tanks were empty", "the tanks, in his view, were empty": what is said and whose it is, without a verb. */
export function byAccount({ region: { units }, first, end }: Scene): readonly Attribution[] {
  for (let i = first; i + 2 < end; i++) {
    const word = units[i]?.lower;
    if (
      (word !== "by" && word !== "in" && word !== "to" && !(word === "on" && i === first && units[i + 3]?.lower === "admission")) ||
      (i > first && !isMark(units[i - 1]) && !isRelative(units[i - 1]))
    )
      continue;
    const whose = word === "to" ? quotedAt(units, i + 1, end) : (possessorAt(units, i + 1, end) ?? ofWhom(units, i + 1, end));
    const said = whose === null ? null : saidAround(units, i, whose, first, end);
    const act = whose === null || said === null ? null : actOf(units, whose, said);
    if (act !== null) return [act];
  }
  return [];
}

const isMark = (unit: Unit | undefined): boolean => isComma(unit) || isColon(unit) || isDash(unit) || unit?.text === ";";

interface SaidAround {
  readonly pieces: readonly (readonly [number, number])[];
  readonly why: Ending["why"];
}

/** What stands behind the account, and before it where it stands between commas. */
function saidAround(units: readonly Unit[], at: number, { stop, noun }: Whose, first: number, end: number): SaidAround | null {
  const opens = at <= first || !isComma(units[at - 1]);
  const parted = isComma(units[stop]) || isColon(units[stop]);
  const closes = parted || stop >= end;
  const from = parted ? stop + 1 : stop;
  // "who by their own admission acted for gain"
  if (at > first && isRelative(units[at - 1])) {
    if (!isFiniteVerb(units[from])) return null;
    const ending = endOf(units, from, { ...plainSetting(end), relative: true }, noun);
    return { pieces: [[from, ending.to]], why: ending.why };
  }
  if (opens && (closes || clauseAt(units, from, end)) && from < end) {
    const ending = endOf(units, from, plainSetting(end), noun);
    return { pieces: [[from, ending.to]], why: ending.why };
  }
  if (opens || !closes) return null;
  // "has claimed, in the words of its spokesman, that": only what is claimed.
  if (units[from]?.lower === "that" && from + 1 < end) return { pieces: [[from, end]], why: "sentence" };
  // "told them that the dust was, in his words, “no worse than flour”": within what is told only the words in marks are his.
  if (isQuote(units[from]) && /^(?:is|was|are|were|had|has|would)$/.test(units[at - 2]?.lower ?? "") && thatBefore(units, at - 1, first))
    return { pieces: [[from, from + 1]], why: "sentence" };
  const after = from < end ? [[from, end] as const] : [];
  return { pieces: [[first, at - 1], ...after], why: "sentence" };
}

/** A "that" stands before, behind a verb or whoever is told. */
function thatBefore(units: readonly Unit[], at: number, first: number): boolean {
  for (let i = at - 1; i > first; i--) if (units[i]?.lower === "that" && units[i]?.tag === "IN") return true;
  return false;
}

function actOf(units: readonly Unit[], whose: Whose, { pieces, why }: SaidAround): Attribution | null {
  const source = spanBetween(units, ...whose.source);
  const cue = spanBetween(units, whose.noun, whose.noun + 1);
  const content = pieces.map(([from, to]) => spanBetween(units, from, to)).filter((span) => span !== null);
  if (source === null || cue === null || content.length === 0) return null;
  const word = units[whose.noun]?.lower ?? "";
  return {
    cue: [cue],
    cueClass: word === "admission" ? "admit" : /^(?:opinion|estimat|reckon|judg|assess)/.test(word) ? "suspect" : "say",
    lemma: "account",
    source,
    antecedent: null,
    content,
    mode: "indirect",
    auxiliaries: [],
    rule: "by-account",
    grounds: { source: "possessor", content: "around", ended: why },
  };
}

/** "to quote the minister:", "to borrow her phrase,": whoever is quoted in what stands around; the verb is the cue. */
function quotedAt(units: readonly Unit[], at: number, end: number): Whose | null {
  if (!/^(?:quote|borrow|use|paraphrase)$/.test(units[at]?.lower ?? "")) return null;
  const stop = phraseEnd(units, at + 1, end);
  if (stop === at + 1 || !(isComma(units[stop]) || isColon(units[stop]))) return null;
  const worded = /^(?:words?|phrase|expression|term|formula|saying)$/.test(units[stop - 1]?.lower ?? "");
  if (!worded) return units[at]?.lower === "quote" || units[at]?.lower === "paraphrase" ? { source: [at + 1, stop], noun: at, stop } : null;
  // "the coroner's words", "her phrase"
  const own = units[stop - 2]?.tag;
  if (own !== "POS" && own !== "PRP$") return null;
  return { source: [at + 1, own === "POS" ? stop - 2 : stop - 1], noun: at, stop };
}

interface Whose {
  readonly source: readonly [number, number];
  readonly noun: number;
  readonly stop: number;
}

/** "his own account", "the mayor's telling". */
function possessorAt(units: readonly Unit[], at: number, end: number): Whose | null {
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (!ACCOUNT.test(units[i]?.lower ?? "")) continue;
    const own = units[i - 1]?.lower === "own" ? i - 1 : i;
    if (units[own - 1]?.tag === "PRP$") return { source: [own - 1, own], noun: i, stop: i + 1 };
    return units[own - 1]?.tag === "POS" ? { source: [at, own - 1], noun: i, stop: i + 1 } : null;
  }
  return null;
}

/** "the words of the mayor". */
function ofWhom(units: readonly Unit[], at: number, end: number): Whose | null {
  if (units[at]?.lower !== "the" || !ACCOUNT.test(units[at + 1]?.lower ?? "") || units[at + 2]?.lower !== "of") return null;
  const stop = phraseEnd(units, at + 3, end);
  return stop === at + 3 ? null : { source: [at + 3, stop], noun: at + 1, stop };
}

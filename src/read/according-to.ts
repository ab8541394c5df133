import type { Attribution, Scene } from "./attribution.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { phraseStart, sourceEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isAuxiliary, isComma, isDash, isFiniteVerb, isNoun, isPreposition } from "./unit-class.ts";

/** "According to the port, two barges sank"; "two barges sank, according to the port". */
export function accordingTo(scene: Scene): readonly Attribution[] {
  const { first, end, region } = scene;
  const { units } = region;
  const found: Attribution[] = [];
  for (let i = first; i + 2 < end; i++) {
    const behind = cueEnd(units, i, first);
    if (behind === null) continue;
    const stop = beforeSubject(units, behind, pastClause(units, sourceEnd(units, behind, end), end), first === i);
    const source = spanBetween(units, behind, stop);
    const cue = spanBetween(units, i, behind);
    const content = piecesAround(units, first, i, stop, end)
      .map(({ from, to }) => spanBetween(units, from, to))
      .filter((span) => span !== null);
    if (source === null || cue === null || content.length === 0) {
      scene.reject(i, source === null ? "no one is named behind it" : "nothing is found that it vouches for");
      continue;
    }
    found.push({
      cue: [cue],
      cueClass: "say",
      lemma: "according",
      source,
      antecedent: null,
      content,
      mode: "indirect",
      auxiliaries: [],
      rule: "according-to",
      grounds: { source: "behind", content: "around", ended: null },
    });
  }
  return found;
}

/**
 * "According to Holt, | the keeper, Ann Marlow, had called twice": where the verb of what is said would have no subject, the phrases before it are the subject, and not the source.
 */
function beforeSubject(units: readonly Unit[], from: number, stop: number, leads: boolean): number {
  if (!leads || !isComma(units[stop]) || !isAuxiliary(units[stop + 1])) return stop;
  for (let i = from + 1; i < stop; i++) if (isComma(units[i]) && units[i + 1]?.tag === "DT") return i;
  return stop;
}

/** The unit behind "according to", or "per" where it opens its sentence or stands behind a comma and before a phrase of its own; null elsewhere. */
function cueEnd(units: readonly Unit[], at: number, first: number): number | null {
  if (units[at]?.lower === "according") return units[at + 1]?.lower === "to" ? at + 2 : null;
  const opens = units[at]?.lower === "per" && (at === first || isComma(units[at - 1]));
  // "per the plan": by a rule, and by nobody's word.
  if (opens && RULE.test(units[at + 2]?.lower ?? "")) return null;
  return opens && /^(?:DT|PRP\$|NNP)$/.test(units[at + 1]?.tag ?? "") ? at + 1 : null;
}

const RULE =
  /^(?:plans?|agreements?|rules?|laws?|contracts?|polic(?:y|ies)|terms|deals?|schedules?|regulations?|protocols?|treat(?:y|ies)|months?|years?|days?|cent)$/;

function piecesAround(units: readonly Unit[], first: number, at: number, stop: number, end: number): readonly Piece[] {
  const bracketed = units[at - 1]?.text === "(";
  const left = bracketed || isComma(units[at - 1]) || isDash(units[at - 1]) ? at - 1 : at;
  const begins = at <= first + 1;
  const comma = isComma(units[stop]) || isDash(units[stop]);
  const right = comma ? (begins ? pastRemark(units, stop + 1, end) : stop + 1) : stop;
  const setting = plainSetting(end);
  // "The mayor, who according to the count won 52 percent, said"
  if (!begins && !comma && /^(?:who|which)$/.test(units[at - 1]?.lower ?? "")) return ofRelative(units, first, at - 1, stop, end);
  if (begins) return right < end ? [{ from: right, to: endOf(units, right, setting, at).to }] : [];
  const related = comma && isComma(units[left]) ? aroundRelative(units, first, left - 1, right, end) : null;
  if (related !== null) return related;
  // "a quarry where, according to a list, 63 men lie"
  if (comma && /^(?:where|when|because|that|although|while)$/.test(units[left - 1]?.lower ?? ""))
    return right < end ? [{ from: right, to: endOf(units, right, setting, at).to }] : [];
  const goesOn =
    comma &&
    isComma(units[at - 1]) &&
    right < end &&
    !/^(?:who|which|where|when|while|but|and|as|after|although)$/.test(units[right]?.lower ?? "") &&
    units[right]?.tag !== "VBG";
  // "told them, according to a clerk, that it was shut": what he vouches for is that they were told.
  const before = {
    from: goesOn && units[right]?.lower !== "that" ? subjectEdge(units, first, left) : leftEdge(units, first, left),
    to: left,
  };
  return goesOn ? [before, { from: right, to: endOf(units, right, setting, at).to }] : [before];
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Whoever "who" at `pronoun` stands for, and what the clause says of him. */
function ofRelative(units: readonly Unit[], first: number, pronoun: number, stop: number, end: number): readonly Piece[] {
  const to = isComma(units[pronoun - 1]) ? pronoun - 1 : pronoun;
  const from = phraseStart(units, to - 1, first);
  const said = { from: stop, to: endOf(units, stop, { ...plainSetting(end), relative: true }, pronoun).to };
  return from < to ? [{ from, to }, said] : [said];
}

/** "the manager, who, according to his lawyer, says": whoever or whatever the pronoun at `pronoun` stands for, and what is vouched for of it. */
function aroundRelative(units: readonly Unit[], first: number, pronoun: number, right: number, end: number): readonly Piece[] | null {
  if (!/^(?:who|which|that)$/.test(units[pronoun]?.lower ?? "") || !isFiniteVerb(units[right])) return null;
  const noun = isComma(units[pronoun - 1]) ? pronoun - 2 : pronoun - 1;
  const from = phraseStart(units, noun, first);
  if (!isNoun(units[noun]) || from > noun) return null;
  return [
    { from, to: noun + 1 },
    { from: right, to: endOf(units, right, { ...plainSetting(end), relative: true }, pronoun).to },
  ];
}

/** "a copy of the note that he showed us,": the unit behind a short clause that tells which source it is, or `at`. */
function pastClause(units: readonly Unit[], at: number, end: number): number {
  // "the firm he works for,"
  const contact = /^(?:he|she|it|they)$/.test(units[at]?.lower ?? "") && isNoun(units[at - 1]) && isFiniteVerb(units[at + 1]);
  if (contact && isPreposition(units[at + 2]) && isComma(units[at + 3])) return at + 3;
  if (!/^(?:that|who)$/.test(units[at]?.lower ?? "")) return at;
  for (let i = at + 1; i < Math.min(end, at + REMARK); i++) if (isComma(units[i])) return i;
  return at;
}

/** The subject before ", according to Y," where it stands behind "but" or "and" with a clause before, or behind a verb of saying: "said | the ship". */
function subjectEdge(units: readonly Unit[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) {
    if (units[i]?.lower === "that" && units[i]?.tag === "IN" && i + 1 < at) return i + 1;
    if (isFiniteVerb(units[i]))
      return i + 1 < at && cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true ? i + 1 : leftEdge(units, first, at);
    if (/^(?:but|and|while|though)$/.test(units[i]?.lower ?? "") && isComma(units[i - 1])) return i + 1;
  }
  return leftEdge(units, first, at);
}

/** How many words a remark on a source is followed through: "According to the list, seen by the agency, …". */
const REMARK = 12;

/** The unit behind ", seen by the agency,": a participle that tells of the source and not of what it vouches for. */
function pastRemark(units: readonly Unit[], at: number, end: number): number {
  if (!/^VB[ND]$/.test(units[at]?.tag ?? "") || !isPreposition(units[at + 1])) return at;
  for (let i = at + 2; i < Math.min(end, at + REMARK); i++) if (isComma(units[i])) return i + 1;
  return at;
}

/** The clause before "according to": it begins with the region, or behind a semicolon or a colon. */
function leftEdge(units: readonly Unit[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) if (units[i]?.text === ";") return i + 1;
  return first;
}

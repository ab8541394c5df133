import type { Span } from "../record/span.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { isAdded } from "./clause-beside.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { goesOnAsTold, sourceReports } from "./said-beside.ts";
import { isToldOfSomebody } from "./subject-verb.ts";
import {
  isAdverb,
  isComma,
  isDash,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
} from "./unit-class.ts";

/** Units `[from, to)` of what is said. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A quotation that leads on to its speaker ends with one of these, inside its marks or behind them. */
const LEADS_ON = /[,.!?…—–-]["”’»'\s]*$/;

/**
 * What stands around a reporting clause whose first unit is `clause` and which is over at `behind`: a quotation or a clause before
 * it, and what goes on after it. Null where nothing before it leads on to it.
 */
export function contentAround(
  { region: { units }, first, end }: Scene,
  clause: number,
  behind: number,
  inverted: boolean,
): readonly Piece[] | null {
  const mark = clause - 1;
  const closed = isComma(units[mark]) || isDash(units[mark]);
  const last = closed ? mark - 1 : mark;
  const lead = units[last];
  if (mark < first || lead === undefined || last < first) return null;
  const quoted = isQuote(lead) && (closed || LEADS_ON.test(lead.text));
  // "imagery which, it said, showed crates": what the pronoun stands for is said to show them.
  const related = quoted ? null : aroundPronoun(units, closed, mark, behind, first, end);
  if (related !== null || !(quoted || leadsOn(units, closed, behind, end))) return related;
  const from =
    quoted && (last === first || standsAlone(units, first, last) || isAdded(units, last, clause, behind))
      ? last
      : quoted
        ? first
        : afterSemicolon(units, first, last, behind);
  const left: Piece = { from, to: last + 1 };
  if (!quoted && closesWithSpeaker(units, left)) return null;
  const right = goesOn(units, behind, end, quoted, isComplete(units, left), inverted);
  if (right === null) return !quoted && !inverted && isLead(units, left) ? null : [left];
  return left.to - left.from === 1 && !quoted && units[left.from]?.tag === "CC" ? [right] : [left, right];
}

/** "The next day, said Ms Orr, | the manager phoned": what stands before tells who says the rest. */
function closesWithSpeaker(units: readonly Unit[], { from, to }: Piece): boolean {
  for (let i = to - 2; i > from; i--)
    if (isComma(units[i]))
      return (
        /^VB[DZ]$/.test(units[i + 1]?.tag ?? "") &&
        cueForm(units[i + 1]?.lower ?? "")?.frames.has("clause") === true &&
        phraseEnd(units, i + 2, to) === to
      );
  return false;
}

/** A clause, and none whose last verb still awaits what it shows: "The records show, she said, that nobody was on duty". */
function isComplete(units: readonly Unit[], { from, to }: Piece): boolean {
  const last = units[to - 1];
  if (isFiniteVerb(last) && cueForm(last?.lower ?? "")?.frames.has("clause") === true) return false;
  return clauseAt(units, from, to);
}

/** A clause with its comma before the reporting clause, which nothing but adjuncts follows. */
const leadsOn = (units: readonly Unit[], closed: boolean, behind: number, end: number): boolean => closed && isClosed(units, behind, end);

/** What begins a clause that a remark may stand before. */
const AWAITS = /^(?:because|although|though|when|since|while|if|unless|until)$/;

const isLead = (units: readonly Unit[], piece: Piece): boolean => isAdjunctOnly(units, piece) || isIntroduction(units, piece);

/** What stands around a reporting clause behind a relative pronoun, or behind "whose" with its noun; null elsewhere. */
function aroundPronoun(
  units: readonly Unit[],
  closed: boolean,
  mark: number,
  behind: number,
  first: number,
  end: number,
): readonly Piece[] | null {
  const owner = closed ? aroundOwner(units, mark - 1, behind, first, end) : null;
  return owner ?? aroundRelative(units, closed ? mark - 1 : mark, behind, first, end);
}

/** How many words may stand between "whose" and the comma. */
const OWNED = 6;

/** "the agency, | whose officer, | he says, | warned him". */
function aroundOwner(units: readonly Unit[], last: number, behind: number, first: number, end: number): readonly Piece[] | null {
  if (!isComma(units[behind]) || !isFiniteVerb(units[behind + 1])) return null;
  for (let i = last; i > first && last - i < OWNED && !isComma(units[i]) && !isFiniteVerb(units[i]); i--)
    if (units[i]?.lower === "whose")
      return i < last
        ? [
            { from: i, to: last + 1 },
            { from: behind + 1, to: end },
          ]
        : null;
  return null;
}

/** "imagery | which, it said, | showed crates". */
function aroundRelative(units: readonly Unit[], pronoun: number, behind: number, first: number, end: number): readonly Piece[] | null {
  // "a report that, they say, warned of it"
  const that = units[pronoun]?.lower === "that" && isNoun(units[pronoun - 1]) && isFiniteVerb(units[behind + 1]);
  if (
    (!that && !isRelative(units[pronoun]) && !AWAITS.test(units[pronoun]?.lower ?? "") && units[pronoun]?.lower !== "where") ||
    !isComma(units[behind]) ||
    !isComma(units[pronoun + 1]) ||
    behind + 1 >= end
  )
    return null;
  const right: Piece = { from: behind + 1, to: end };
  // "walk because, parents say, | the bus was sold"
  if (AWAITS.test(units[pronoun]?.lower ?? "")) return clauseAt(units, right.from, end) ? [right] : null;
  // "a letter in which, he said, | the minister had promised"
  if (isPreposition(units[pronoun - 1])) return [right];
  const noun = isComma(units[pronoun - 1]) ? pronoun - 2 : pronoun - 1;
  let from = phraseStart(units, noun, first);
  // "The order came from | the mayor"
  for (let i = from + 1; i < noun; i++) if (units[i]?.tag === "VBD" && isPreposition(units[i + 1])) from = i + 2;
  // "accused the mayor of hiding | a report"
  for (let i = from + 1; i < noun; i++) if (units[i]?.tag === "VBG" && isPreposition(units[i - 1])) from = i + 1;
  return from <= noun ? [{ from, to: noun + 1 }, right] : null;
}

/** Behind the verb stand only words that say when, where or to whom; an object would make it a clause of its own. */
function isClosed(units: readonly Unit[], behind: number, end: number): boolean {
  const past = pastAdjuncts(units, behind, end);
  if (past >= end || isComma(units[past]) || isDash(units[past]) || isQuote(units[past])) return true;
  const told = phraseEnd(units, past, end);
  if (told === past) return units[past]?.tag !== "VBN";
  const further = pastAdjuncts(units, told, end);
  const verb = cueForm(units[behind - 1]?.lower ?? "");
  return (
    (verb?.frames.has("person!") === true || verb?.lemma === "warn") &&
    (further >= end || isComma(units[further]) || isDash(units[further]))
  );
}

/** The quotation is all that is said: what stands before it is another clause with its own verb of saying, or nothing. */
function standsAlone(units: readonly Unit[], first: number, last: number): boolean {
  const before = units[last - 1];
  if (before === undefined || last - 1 < first) return true;
  return isQuote(before) ? false : before.text === ":" || before.text === ";";
}

function afterSemicolon(units: readonly Unit[], first: number, last: number, behind: number): number {
  // "…: three inquiries, she noted, had been dropped": the verb stands behind the reporting clause.
  const split = isComma(units[behind]) && isFiniteVerb(units[behind + 1]);
  for (let i = last; i > first; i--)
    if (units[i]?.text === ";" || (units[i]?.text === ":" && hasOwnVerb(units, first, i) && (split || hasOwnVerb(units, i + 1, last + 1))))
      return i + 1;
  return first;
}

/** "In Iowa, he said": a phrase that says where or when, and no more. */
function isAdjunctOnly(units: readonly Unit[], { from, to }: Piece): boolean {
  const opener = units[from];
  if (!isPreposition(opener) && !isAdverb(opener) && !isTimeNoun(opener) && !isSubordinator(opener) && opener?.tag !== "CC") return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i]) || isQuote(units[i]) || /^VB/.test(units[i]?.tag ?? "")) return false;
  return to - from < 12;
}

/** "After he left,", "Asked about it,", "While some wept,": what leads to a main clause and is none itself. */
export function isIntroduction(units: readonly Unit[], { from, to }: Piece): boolean {
  let at = from;
  while (at < to && (isAdverb(units[at]) || units[at]?.tag === "CC")) at++;
  const unit = units[at];
  if (unit?.lower === "whether") return false;
  if (!isSubordinator(unit) && !isPreposition(unit) && !/^VB[GN]$/.test(unit?.tag ?? "")) return false;
  if (!isSubordinator(unit) && hasOwnVerb(units, at, to)) return false;
  for (let i = at + 1; i + 2 < to; i++) if (isComma(units[i]) && clauseAt(units, i + 1, to)) return false;
  return true;
}

/** A finite verb that belongs to no relative or subordinate clause. */
function hasOwnVerb(units: readonly Unit[], from: number, to: number): boolean {
  let owed = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (isRelative(unit) || isSubordinator(unit) || isQuestionWord(unit) || unit?.lower === "that") owed++;
    else if (isFiniteVerb(unit) && owed-- <= 0) return true;
  }
  return false;
}

/** What the sentence goes on to say behind the reporting clause: ", he said, were old", "said the man, “and we left”". */
function goesOn(units: readonly Unit[], behind: number, end: number, quoted: boolean, complete: boolean, inverted: boolean): Piece | null {
  const closes = behindListener(units, behind, end);
  const at = pastWords(units, closes, end);
  const unit = units[at];
  if (unit === undefined || at >= end) return null;
  // "The gate was shut, he said; nobody had told him to open it."
  if (unit.text === ";" && !quoted && goesOnAsTold(units, at, end, behind - 1)) return { from: at + 1, to: end };
  const from = isComma(unit) || isDash(unit) || unit.text === ":" ? at + 1 : at;
  const next = units[from];
  if (next === undefined || from >= end) return null;
  if (isQuote(next)) {
    // "on MSNBC's “Morning Watch”": a title.
    if (from === at && /^(?:POS|DT|IN|TO|PRP\$)$/.test(units[at - 1]?.tag ?? "")) return null;
    return { from, to: quotationsEnd(units, from, end) };
  }
  if (quoted || from === at || isAside(units, from, end)) return null;
  const row = isRow(units, from, end);
  if (complete && (at > closes || !(row || goesOnComplete(units, at, from, end, inverted)))) return null;
  const split = isComma(unit) && isFiniteVerb(next) && (!complete || row);
  const to = endOf(units, from, { ...plainSetting(end), split }, behind - 1).to;
  return to > from ? { from, to } : null;
}

/** ", she told them, because", ", she told the jury, because": the unit behind those who listen, before what can only go on; else `behind`. */
function behindListener(units: readonly Unit[], behind: number, end: number): number {
  const told = phraseEnd(units, behind, end);
  const listens =
    (told === behind + 1 && /^(?:me|him|her|them|us)$/.test(units[behind]?.lower ?? "")) ||
    /^(?:because|since)$/.test(units[told + 1]?.lower ?? "");
  return isComma(units[told]) && listens ? told : behind;
}

/**
 * What begins at `from`, behind the mark at `at`, goes on with the whole clause before a reporting clause: "He had rung, he said, to wish her well"; and with a
 * clause of its own where the reporting clause is a mere aside, "…, they say, but it is small".
 */
function goesOnComplete(units: readonly Unit[], at: number, from: number, end: number, inverted: boolean): boolean {
  const next = units[from];
  if (next?.tag === "CC" || isSubordinator(next) || (next?.lower === "to" && isComma(units[at]))) return true;
  return !inverted && isComma(units[at]) && clauseAt(units, from, end) && !reportsSoon(units, from, end);
}

/** How far the last of three verbs is looked for. */
const ROW = 16;

/** "walked the ditch and told him": the second and third of three verbs, of which the first stands before the remark. */
function isRow(units: readonly Unit[], from: number, end: number): boolean {
  if (units[from]?.tag !== "VBD") return false;
  for (let i = from + 1; i < Math.min(end, from + ROW); i++) {
    if (isComma(units[i]) || isFiniteVerb(units[i])) return false;
    if (units[i]?.lower === "and") return units[i + 1]?.tag === "VBD";
  }
  return false;
}

function quotationsEnd(units: readonly Unit[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && (isQuote(units[to]) || (isComma(units[to]) && isQuote(units[to + 1])))) to++;
  return to;
}

/** ", citing two diplomats", ", who left", ", but the port denied it": no part of what was said. */
function isAside(units: readonly Unit[], from: number, end: number): boolean {
  const next = units[from];
  if (next?.tag === "VBG" || isRelative(next) || (isAdverb(next) && units[from + 1]?.tag === "VBG")) return true;
  const turns = next?.tag === "CC" || /^(?:while|although|though|whereas|as)$/.test(next?.lower ?? "");
  // "She had mentioned it, she said, and he replied": the same story goes on.
  if (next?.tag === "CC" && units[from + 1]?.tag === "PRP") return false;
  // "His daughter had seen it, he said, and thought": what is seen or thought is told of her.
  if (isToldOfSomebody(units, from)) return false;
  return turns && (reportsSoon(units, from, end) || sourceReports(units, from + 1, end));
}

/** The clause behind "and" or "but" has a verb of saying of its own near its head. */
function reportsSoon(units: readonly Unit[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) if (isFiniteVerb(units[i]) && cueForm(units[i]?.lower ?? "") !== null) return true;
  return false;
}

/** Behind adjuncts, unless a comma that closes the reporting clause comes first. */
function pastWords(units: readonly Unit[], behind: number, end: number): number {
  if (isComma(units[behind]) || isDash(units[behind])) return behind;
  let at = behind;
  while (at < end && !isComma(units[at]) && !isDash(units[at]) && !isQuote(units[at]) && units[at]?.text !== ";" && at - behind < 14) at++;
  return at;
}
/** The characters of a piece without the commas and dashes around it. */
export function trimmed(units: readonly Unit[], { from, to }: Piece): Span | null {
  let [a, b] = [from, to];
  while (a < b && isEdge(units[a])) a++;
  while (b > a && isEdge(units[b - 1])) b--;
  return spanBetween(units, a, b);
}

const isEdge = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === "mark" && /^(?:[,;:—–-]|--)$/.test(unit.text);

import { pastAdjuncts } from "./adjunct.ts";
import { clauseAt } from "./clause.ts";
import { isAdded, isClauseBeside, isOutcome, isThanks, quotesBeside, tellsSpeaker } from "./clause-beside.ts";
import {
  deniedBehind,
  isAppositeCharge,
  isDespite,
  isDoneBeside,
  isOnGrounds,
  isRemarkedOn,
  isSequel,
  isTimeAside,
  isTimeBefore,
  isWithAside,
} from "./complement-aside.ts";
import type { Said, Setting } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { clausesAt } from "./matrix-verb.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { opensClause, whyAtOutcome } from "./outcome.ts";
import { isOnAsking, isOutletAside } from "./outlet-aside.ts";
import type { Unit } from "./region.ts";
import { actsAgain, goesOnToSay, reportsAgain } from "./said-again.ts";
import {
  goesOnAround,
  goesOnAsTold,
  isToldBefore,
  isVouchedFor,
  saysBefore,
  sourceAscribes,
  sourceCounts,
  sourceReports,
  thatBefore,
} from "./said-beside.ts";
import { actsInside, tellsInside, whoMutters } from "./told-inside.ts";
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";
import { wordsAt } from "./with-words.ts";

/** Where what is said ends, and why there. */
export interface Ending {
  /** The unit behind the last. */
  readonly to: number;
  readonly why:
    | "sentence"
    | "bracket"
    | "semicolon"
    | "same-source"
    | "another-source"
    | "outer-verb"
    | "main-clause"
    | "aside"
    | "comparison";
}

/**
 * Where what is said ends: at the end of the region, or before a new act of saying by the same or another source, the main clause
 * that a subordinate one leads to, the verb of the clause around a relative one, or a bracket that closes around it. A `phrase`
 * has no finite verb of its own; `head` is the verb that governs it.
 */
export function endOf(units: readonly Unit[], from: number, setting: Setting, head: number, phrase = false): Ending {
  const { end } = setting;
  const said: Said = { units, from, head, phrase, setting };
  let depth = 0;
  // Finite verbs that belong to what is said: one more than the clauses in it that have begun and shown none yet.
  let owed = owedBy(said);
  // "gave his name as Captain Roth": the first "as" says what the object is called, and begins no clause.
  let called = phrase && takesObject(units[head]);
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    depth += bracketStep(unit);
    if (depth < 0) return { to: i, why: "bracket" };
    if (depth > 0) continue;
    if (isOfAnother(units, i, end)) return { to: quotedEnd(said, i), why: "another-source" };
    if (i === from) continue;
    const as = unit.lower === "as";
    if (isOuterVerb(said, i, owed) && owed-- <= 0) return { to: i, why: "outer-verb" };
    if (isMainAt(said, i)) return { to: i, why: "main-clause" };
    owed += called && as ? 0 : clausesAt(units, i);
    called &&= !as;
    const why = whyAt(said, i);
    if (why !== null) return { to: withoutOpener(units, from, isComma(units[i - 1]) ? i - 1 : i), why };
  }
  return { to: end, why: "sentence" };
}

/** "when he asked why lists were needed | he was told": a pronoun with its verb, behind a clause that has one already. */
function isMainAt({ units, from, head, setting }: Said, at: number): boolean {
  // "when she rang to ask what that meant | a girl told her"
  if (
    isQuestionWord(units[from]) &&
    units[at]?.tag === "DT" &&
    isFiniteVerb(units[at - 1]) &&
    !isAuxiliary(units[at - 1]) &&
    units[head - 1]?.lower === "to"
  ) {
    const verb = phraseEnd(units, at, setting.end);
    return verb > at && cueForm(units[verb]?.lower ?? "")?.frames.has("person!") === true && isFiniteVerb(units[verb]);
  }
  if (!setting.subordinate || !isQuestionWord(units[from])) return false;
  if (!/^(?:i|he|she|they|we)$/.test(units[at]?.lower ?? "") || !isFiniteVerb(units[at + 1]) || isAuxiliary(units[at - 1])) return false;
  const before = units[at - 1];
  if (isComma(before) || before?.tag === "CC" || isPreposition(before) || isQuestionWord(before) || before?.lower === "that") return false;
  return at > from + 2 && opensClause(units, from, at) && cueForm(before?.lower ?? "") === null && !isNoun(before);
}

/** "the fans had been checked | when, according to a log, nobody …": a word that begins another clause is no end of this one. */
const withoutOpener = (units: readonly Unit[], from: number, to: number): number =>
  to - 1 > from && /^(?:when|because|although|though|while|whereas|since|and|but)$/.test(units[to - 1]?.lower ?? "") ? to - 1 : to;

const whyAt = (said: Said, i: number): Ending["why"] | null =>
  isComma(said.units[i]) || isDash(said.units[i]) ? whyAtComma(said, i) : whyAtWord(said, i);

/** A phrase has no finite verb of its own, nor has an infinitive in a relative clause: "who claim to be survivors | have never lived there". */
const owedBy = ({ units, from, phrase, setting }: Said): number =>
  // "passed on what | she was told"
  // "did not remember saying | the water was warm"
  (phrase && units[from]?.lower !== "what" && !(units[from]?.tag === "VBG" && clausesAt(units, from) > 0)) ||
  (setting.relative && units[from]?.lower === "to")
    ? 0
    : 1;

/** "as a valued colleague", "with the port's claim": what follows an article or an owner is no verb. */
const isOuterVerb = (said: Said, i: number, owed: number): boolean => {
  const unit = said.units[i];
  return (
    unit !== undefined && isFiniteVerb(unit) && !/^(?:DT|POS|PRP\$)$/.test(said.units[i - 1]?.tag ?? "") && isBounded(said, unit, owed)
  );
};

/** A finite verb too many belongs to the clause around: of a relative clause, and "the claim that they owned up to theft | is denied". */
const isBounded = ({ units, from, head, phrase, setting }: Said, unit: Unit, owed: number): boolean =>
  // "overheard the director say": a bare form, whatever its tag.
  !(unit.tag === "VBP" && cueForm(units[head]?.lower ?? "")?.cueClass === "perceive") &&
  (setting.relative || ((phrase || units[from]?.lower === "to") && isBe(unit) && owed <= 0));

/** A quotation that leads on to whoever says it ends with a comma. */
const LEADS_ON = /,["”’'»]*$/;
const isOfAnother = (units: readonly Unit[], at: number, end: number): boolean =>
  isQuote(units[at]) && LEADS_ON.test(units[at]?.text ?? "") && trailingSource(units, at + 1, end);

function bracketStep({ text }: Unit): number {
  return text === "(" || text === "[" ? 1 : text === ")" || text === "]" ? -1 : 0;
}

/** What begins at `at` tells how, why or when something was said. */
const isAsideAt = (said: Said, at: number): boolean =>
  isOnAsking(said.units, at) ||
  isDespite(said, at) ||
  // "dismissed the charge with the words “…”"
  (said.phrase && (isOnGrounds(said.units, at) || wordsAt(said.units, at) !== null));

/** "said “he pushed me” as she cut off his coat": what went on while words in marks were said. */
const isBehindMarks = ({ units, from, setting: { end } }: Said, at: number): boolean =>
  at === from + 1 &&
  isQuote(units[from]) &&
  (/^(?:after|amid)$/.test(units[at]?.lower ?? "") || (/^(?:as|while|when)$/.test(units[at]?.lower ?? "") && clauseAt(units, at + 1, end)));

/** Why what is said ends at a word or mark other than a comma or dash, or null where it goes on. */
function whyAtWord(said: Said, i: number): Ending["why"] | null {
  const { units, from, setting, phrase } = said;
  const { end } = setting;
  const unit = units[i];
  if (unit?.text === ";" || isColon(unit)) return endsAtMark(said, i) ? "semicolon" : null;
  // "said it could neither confirm nor deny it": both are of what is said.
  if (unit?.lower === "nor" && cueForm(units[i + 1]?.lower ?? "") !== null && !holds(units, from, i, "neither")) return "same-source";
  if (isAsideAt(said, i)) return "aside";
  // "told to say nothing but that he could not sleep", whatever its tag
  if (unit?.tag === "CC" || (unit?.lower === "but" && units[i + 1]?.lower === "that")) return whyAtAnd(said, i);
  // "Residents fear the pool is lost as council papers reveal a gap", as headlines have it
  if (unit?.lower === "as" && isPresentBeside(said, i)) return "another-source";
  // "wrote that, according to a diplomat, officers had left": a remark inside what is said.
  if (unit?.lower === "according") return isOtherRemark(said, i) ? "another-source" : null;
  // "ordered to fly although the gearbox was finished"
  if ((isTurn(said, unit, i) && clauseAt(units, i + 1, end)) || isBehindMarks(said, i)) return "aside";
  // "brushed aside gas fears hours before 600 fled": where the outlet goes on.
  if ((phrase || isQuote(units[i - 1])) && i > from && isTimeBefore(units, i, end)) return "aside";
  if (phrase && isDoneBeside(units, i)) return "aside";
  return isWhileBeside(said, i) ? "another-source" : null;
}

/** "warned against haste: three inquiries had failed": what follows the colon is another clause; and so it is behind a semicolon, unless it is told as well. */
const endsAtMark = ({ units, phrase, head, setting: { end } }: Said, at: number): boolean =>
  isColon(units[at]) ? phrase && opensClauseBehind(units, at, end) : phrase || !goesOnAsTold(units, at, end, head);

/** "while the port said": another source, without a comma. */
const isWhileBeside = ({ units, setting: { end } }: Said, at: number): boolean =>
  units[at]?.lower === "while" && !isComma(units[at - 1]) && sourceReports(units, at + 1, end);

/** "said the ship, according to records, had left", "the manager, who, according to his lawyer, was ill": a subject still awaits its verb. */
const isRemarkInside = ({ units, from, phrase }: Said, at: number): boolean =>
  isComma(units[at - 1]) &&
  goesOnBehind(units, at) &&
  (/^(?:who|which|that)$/.test(units[at - 2]?.lower ?? "") || (!phrase && !opensClause(units, from, at)));

/** "according to a diplomat", behind some words of what is said, and not between its subject and its verb. */
const isOtherRemark = (said: Said, at: number): boolean =>
  said.units[at + 1]?.lower === "to" && at > said.from + 2 && !isRemarkInside(said, at);

/** Somebody else says something behind "as", in the present as the verb before. */
function isPresentBeside({ units, head, from, setting: { end } }: Said, as: number): boolean {
  if (!/^VB[ZP]$/.test(units[head]?.tag ?? "") || units[head - 1]?.tag === "PRP" || opensThat(units, from, as)) return false;
  const verb = phraseEnd(units, as + 1, end);
  return /^VB[ZP]$/.test(units[verb]?.tag ?? "") && units[as + 1]?.tag !== "PRP" && sourceReports(units, as + 1, end);
}

function holds(units: readonly Unit[], from: number, to: number, word: string): boolean {
  for (let i = Math.max(from, to - CLAUSE); i < to; i++) if (units[i]?.lower === word) return true;
  return false;
}

/** A clause of its own stands behind the colon at `colon`, and nothing that the word before it leads to: "a woman saying: lose it". */
const opensClauseBehind = (units: readonly Unit[], colon: number, end: number): boolean =>
  !isVerbal(units[colon - 1]) && !isQuote(units[colon + 1]) && clauseAt(units, colon + 1, end);

/** "ordered to fly although …", "asked for safe passage while …": where the outlet goes on. */
const isTurn = ({ units, from, head, phrase }: Said, unit: Unit | undefined, at: number): boolean =>
  // "described the count as orderly", "cites him as saying": no clause, and what something is called.
  !(unit?.lower === "as" && (units[at + 1]?.tag === "VBG" || takesObject(units[head]))) &&
  // "denied reports that he left after a quarrel": the clause of the reports goes on.
  !opensThat(units, from, at) &&
  (turns(units, from, phrase, unit) || isBeforeWanted(units, head, phrase, at));

/** "asked for guarantees before it sends a party": when, and not what. */
const isBeforeWanted = (units: readonly Unit[], head: number, phrase: boolean, at: number): boolean =>
  phrase && units[at]?.lower === "before" && /^(?:ask|order)$/.test(cueForm(units[head]?.lower ?? "")?.cueClass ?? "");

const takesObject = (verb: Unit | undefined): boolean => cueForm(verb?.lower ?? "")?.frames.has("object") === true;

/** How many words of what is said are looked through again. */
const CLAUSE = 60;

/** A clause that "that" begins stands between. */
function opensThat(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - CLAUSE); i < to; i++) if (units[i]?.lower === "that" && units[i]?.tag === "IN") return true;
  return false;
}

const turns = (units: readonly Unit[], from: number, phrase: boolean, unit: Unit | undefined): boolean =>
  (unit?.lower === "as" && phrase) ||
  (/^(?:although|though|after)$/.test(unit?.lower ?? "") && (phrase || units[from]?.lower === "to")) ||
  (phrase && unit?.lower === "while");

/** "to hold fire", "not to speak". */
const isInfinitive = (units: readonly Unit[], from: number): boolean =>
  units[/^(?:not|never)$/.test(units[from]?.lower ?? "") ? from + 1 : from]?.lower === "to";

/** Where what is said ends beside words in marks that lead on to another source: behind them, or before them where that one adds them. */
const quotedEnd = ({ units, from, setting: { end } }: Said, quote: number): number =>
  quote > from + 1 && isAdded(units, quote, quote + 1, Math.min(end, quote + ADDED)) ? quote - 1 : quote + 1;

/** How far behind words in marks whoever adds them is looked for. */
const ADDED = 6;

/** Why a quotation is the whole of what is said, where "and" stands right behind its marks; null where it goes on. */
function whyBehindMarks({ units, from, head, setting: { end } }: Said, and: number): Ending["why"] | null {
  // "He goes, “The wall is hot,” and his mother tells him"; "said to her, “Go,” and that she …": a further clause of the verb around.
  if (sourceReports(units, and + 1, end) || units[and + 1]?.lower === "that") return "another-source";
  // "told me, “Read it,” and then he left": what is quoted is the whole of it.
  if (/[,.!?]["”’»']+$/.test(units[from]?.text ?? "") && clauseAt(units, and + 1, end)) return "main-clause";
  // "shouted “Shame!” and were asked to be quiet"
  return units[head + 1] === units[from] && isFiniteVerb(units[and + 1]) ? "same-source" : null;
}

/** The "that" behind "and" at `and` is one of the verb around: "promised a crew and that", "had come home saying it slipped and that". */
const isOfOuter = ({ units, from, head, phrase }: Said, and: number): boolean =>
  ((phrase || isInfinitive(units, from)) && !opensThat(units, from, and)) ||
  (units[from]?.lower !== "that" && thatBefore(units, head)) ||
  goesOnAround(units, head, from, and);

/** Why what is said ends at an "and" or "but" that no comma stands before. */
function whyAtAnd(said: Said, i: number): Ending["why"] | null {
  const { units, from, head, phrase, setting } = said;
  const { end, ing } = setting;
  // "Her husband, she said, had heard a bang and thought": whatever stands behind "and" has the subject before the remark.
  if (setting.split) return null;
  const quoted = i === from + 1 && isQuote(units[from]) ? whyBehindMarks(said, i) : null;
  if (quoted !== null) return quoted;
  // "promised a crew and that none came": a further clause of the verb around.
  if (units[i + 1]?.lower === "that" && clauseAt(units, i + 2, end) && isOfOuter(said, i)) return "another-source";
  // "asked who was on air and, when nobody answered, struck him"
  if (units[from]?.lower !== "that" && isComma(units[i + 1]) && finiteBehindAside(units, i + 2, end)) return "same-source";
  if (isClauseBeside(said, i)) return "main-clause";
  const outcome = whyAtOutcome(said, i);
  if (outcome !== null) return outcome;
  // "with the office reporting 61 dead and the government insisting that"
  if (ing && phrase && insists(units, i + 1, end)) return "another-source";
  // "had reported the fault and been told that": the perfect of the verb around goes on.
  if ((phrase || units[from]?.lower === "to") && units[i + 1]?.lower === "been") return "same-source";
  const acts = actsAgain(units, i + 1, head);
  const again = acts && (phrase || (units[from]?.lower === "to" && !opensClause(units, from, i)));
  return again || reportsAgain(units, i + 1, head, end, ing) ? "same-source" : null;
}

/** ", the port said", and not "came from the mayor, who, she said, had called": a remark inside what is said. */
const closesHere = (units: readonly Unit[], comma: number, end: number): boolean =>
  !isRelative(units[comma - 1]) && !/^(?:where|that)$/.test(units[comma - 1]?.lower ?? "") && trailingSource(units, comma + 1, end);

function whyAtComma(said: Said, comma: number): Ending["why"] | null {
  const { units, head, setting } = said;
  const { end } = setting;
  let next = comma + 1;
  if (next >= end) return null;
  if (closesHere(units, comma, end) || closingVerb(units, next, end) || deniedBehind(units, next, end) || isRemarkedOn(said, next))
    return "another-source";
  if (units[next]?.lower === "as" && isRemarkAt(units, next, end)) return null;
  if (isTimeAside(said, next) || isWithAside(said, next) || isSequel(said, next) || isOutletAside(units, next, end)) return "aside";
  if (isAppositeCharge(units, next, end) || (units[next]?.lower === "with" && insists(units, next + 1, end))) return "another-source";
  if (units[next]?.lower === "compared" || (units[next]?.lower === "as" && isAuxiliary(units[next + 1]))) return "comparison";
  if (units[next]?.tag === "CC" || /^(?:while|although|though|whereas|as)$/.test(units[next]?.lower ?? ""))
    return whyAtConjunction(said, next);
  if (isOutcome(said, next)) return "main-clause";
  const then = units[next]?.lower === "then" ? whyAtThen(units, next + 1, head, end) : null;
  if (then !== null) return then;
  const spliced = whyInRow(said, next);
  if (spliced !== null) return spliced;
  while (isAdverb(units[next]) && next < end) next++;
  if (isOwnRemark(said, next) || isBesideMarks(said, comma)) return "same-source";
  return whyAround(said, comma);
}

/** How many words a remark between commas has behind its verb. */
const REMARK = 6;

/** ", as one medic claims, that": a remark before the clause that is claimed. */
function isRemarkAt(units: readonly Unit[], as: number, end: number): boolean {
  const verb = phraseEnd(units, as + 1, end);
  if (verb === as + 1 || !isFiniteVerb(units[verb])) return false;
  // ", as her brother had told her, that"
  for (let i = verb + 1; i < Math.min(end, verb + REMARK); i++) if (isComma(units[i])) return units[i + 1]?.lower === "that";
  return false;
}

/** "confirms “damage”, denies casualties and says": verbs in a row, of which one governs words in marks. */
const isBesideMarks = ({ units, from, head }: Said, comma: number): boolean =>
  comma === from + 1 &&
  isQuote(units[from]) &&
  isFiniteVerb(units[comma + 1]) &&
  units[comma + 1]?.tag === units[head]?.tag &&
  !/[,.!?]["”’»']*$/.test(units[from]?.text ?? "");

/**
 * ", adding that", and "denied that he had sent them, saying a list was forged": whoever denies it says more. Not "notes that the agency, citing
 * an officer, has claimed": nothing has been said yet when the participle comes.
 */
const isOwnRemark = (said: Said, at: number): boolean => isCiting(said, at) || isTold(said, at);

/** "said that he had been beaten, citing his relatives": whoever says it has it from them. */
const isCiting = ({ units, setting: { end } }: Said, at: number): boolean =>
  units[at]?.lower === "citing" && !goesOnBehind(units, at) && at + 1 < end;

const isTold = ({ units, from, head, phrase }: Said, at: number): boolean =>
  units[at]?.tag === "VBG" &&
  cueForm(units[at]?.lower ?? "") !== null &&
  (phrase || units[from]?.lower !== "that" || isComma(units[from + 1]) || opensClause(units, from, at) || !goesOnBehind(units, at)) &&
  (cueForm(units[head]?.lower ?? "")?.cueClass === "deny" || whoMutters(units, at, from) === null);

/** How far the comma that closes a participle is looked for. */
const PARTICIPLE = 24;

/** ", citing an officer, | has claimed": a finite verb stands behind the comma that closes the participle at `at`. */
function goesOnBehind(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + PARTICIPLE && i < units.length; i++) if (isComma(units[i])) return isFiniteVerb(units[i + 1]);
  return false;
}

/** "said don't drink it, then a lady said it was rust", "begged to be taken back — then told his friends". */
function whyAtThen(units: readonly Unit[], at: number, head: number, end: number): Ending["why"] | null {
  if (sourceReports(units, at, end)) return "another-source";
  return isFiniteVerb(units[at]) && units[at]?.tag === units[head]?.tag ? "same-source" : null;
}

/** "said the list was forged, accused the mayor of theft and announced an inquiry": the second of three verbs of saying. */
function isInRow({ units, from, head, setting: { end } }: Said, at: number): boolean {
  const tells = (i: number): boolean => {
    const verb = cueForm(units[i]?.lower ?? "");
    return units[i]?.tag === "VBD" && verb !== null && !/^(?:perceive|ask|suspect)$/.test(verb.cueClass) && !tellsInside(units, i);
  };
  if (units[head]?.tag !== "VBD" || units[from]?.lower === "to" || !tells(at) || actsInside(units, at)) return false;
  for (let i = at + 1; i < Math.min(end, at + ROW); i++) {
    if (isComma(units[i]) || units[i]?.lower === "that") return false;
    if (units[i]?.lower === "and") return tells(i + 1) && cueForm(units[i + 1]?.lower ?? "")?.frames.has("wh") !== false;
  }
  return false;
}

/** How far apart the last two of three verbs may stand. */
const ROW = 24;

/** "one girl said twenty minutes, another said it had gone": the same verb again, with a subject and words of its own, and no "and". */
function isSpliced({ units, from, head, setting: { end } }: Said, at: number): boolean {
  const verb = phraseEnd(units, at, end);
  if (verb === at || units[verb]?.lower !== units[head]?.lower || units[from]?.lower === "that" || isQuote(units[from])) return false;
  return /^(?:said|says|told|tells|claimed|claims)$/.test(units[head]?.lower ?? "") && verb + 2 < end && !isComma(units[verb + 1]);
}

/** Why what is said ends before another verb of saying in a row of them, or null. */
function whyInRow(said: Said, at: number): Ending["why"] | null {
  if (isInRow(said, at)) return "same-source";
  if (isSpliced(said, at)) return "another-source";
  const { units, head, phrase, setting } = said;
  return phrase && /^VB[ZP]$/.test(units[head]?.tag ?? "") ? whyAtSplice(units, at, head, setting.end) : null;
}

/** Headlines do without "and": "denies theft, blames clerk", "Audit finds 11,000 missing ballots, commission says they were spoiled". */
function whyAtSplice(units: readonly Unit[], next: number, head: number, end: number): Ending["why"] | null {
  if (reportsAgain(units, next, head, end, false)) return "same-source";
  return sourceReports(units, next, end) || sourceAscribes(units, next, end) ? "another-source" : null;
}

/** No finite verb stands before the verb at `head`, and a clause at `at`: what stands before only leads to it. */
function isFirstVerb(units: readonly Unit[], head: number, at: number, end: number): boolean {
  for (let i = 0; i < head; i++) if (isFiniteVerb(units[i]) && !isAuxiliary(units[i])) return false;
  return clauseAt(units, at, end);
}

/** "how Derek Orr, 63, | would": how old whoever acts in what is told is. */
const closesAge = (units: readonly Unit[], comma: number): boolean =>
  (units[comma - 1]?.kind === "number" || units[comma - 1]?.tag === "CD") && isComma(units[comma - 2]);

/** Why the clause around goes on behind a comma, or null where it does not. */
function whyAround({ units, head, phrase, setting }: Said, comma: number): Ending["why"] | null {
  const { end } = setting;
  if (setting.relative && matrixVerbAt(units, comma + 1)) return "outer-verb";
  // "The mayor, contradicting his own police chief, said"
  if (setting.ing && phrase && isFiniteVerb(units[comma + 1])) return "outer-verb";
  // "In reply to a deputy, who wished to know when, the ministry stated"
  // "In the tape, which her office says is genuine, a woman can be heard"
  if (setting.relative && isPreposition(units[0]) && (sourceReports(units, comma + 1, end) || isFirstVerb(units, head, comma + 1, end)))
    return "main-clause";
  // "the operator, when he asked how big, answered"
  if (setting.subordinate && isFiniteVerb(units[comma + 1]) && !closesAge(units, comma)) return "outer-verb";
  return setting.subordinate && mainClauseAt(units, comma + 1, end) ? "main-clause" : null;
}

/** "was told", "were assured" */
const isAssured = (units: readonly Unit[], at: number): boolean =>
  isBe(units[at]) && /^(?:told|assured|informed|promised|advised|warned)$/.test(units[at + 1]?.lower ?? "");

/** "would not say what he found, but referred us to a list": whoever keeps it back does something else. */
const isButAct = ({ units, from, setting: { end, negated } }: Said, at: number): boolean =>
  negated && units[at]?.lower === "but" && isQuestionWord(units[from]) && units[at + 1]?.tag === "VBD" && at + 2 < end;

/** "asked whether he could swim, and that …": a further clause of the verb around. */
const isThatOfOuter = ({ units, from, head, phrase }: Said, at: number): boolean =>
  units[at]?.tag === "CC" &&
  units[at + 1]?.lower === "that" &&
  units[at + 1]?.tag === "IN" &&
  (phrase ||
    (isQuote(units[from]) && units[from]?.clausal === false) ||
    isInfinitive(units, from) ||
    units[from]?.tag === "VBG" ||
    isQuestionWord(units[from]) ||
    thatBefore(units, head) ||
    (units[from]?.lower !== "that" && saysBefore(units, head)));

/** "asked what I had picked, and | by Friday he was gone": a clause, behind words that say when or not. */
function opensBeside(units: readonly Unit[], at: number, end: number): boolean {
  const past = isTimeNoun(units[at + 1]) ? pastAdjuncts(units, at, end) : at;
  return clauseAt(units, at, end) || (past > at && clauseAt(units, past, end));
}

/** Why what is said ends before a conjunction that stands behind a comma. */
function whyAtConjunction(said: Said, at: number): Ending["why"] | null {
  const { units, from, head, phrase, setting } = said;
  const { end, ing } = setting;
  const word = units[at]?.lower ?? "";
  const next = units[at + 1];
  if (reportsAgain(units, at + 1, head, end, ing) || goesOnAlone(said, at) || isButAct(said, at)) return "same-source";
  if (goesOnAround(units, head, from, at) || (/^(?:while|and|but)$/.test(word) && quotesBeside(units, at + 1, end)))
    return "another-source";
  if (isThanks(units, at + 1)) return "aside";
  if (/^(?:although|though)$/.test(word) && !phrase && tellsSpeaker(units, at + 1, end)) return null;
  // "told the trust that he would stay, and was assured": whoever tells is told something.
  if (units[at]?.tag === "CC" && isAssured(units, at + 1) && cueForm(units[head]?.lower ?? "")?.frames.has("person!") === true)
    return "same-source";
  // "calls it theatre, while acknowledging that"
  if (/^(?:while|although|though)$/.test(word) && next?.tag === "VBG" && cueForm(next.lower) !== null) return "same-source";
  if (isThatOfOuter(said, at)) return "another-source";
  // "put the toll at 12, while …": a phrase has no clause beside it.
  const turns =
    (phrase && /^(?:while|whereas|although|though|but|and)$/.test(word)) || (units[at]?.tag === "CC" && isQuestionWord(units[from]));
  const beside = turns && next?.lower !== "that" && opensBeside(units, at + 1, end);
  // "said they had written, and the office had told them it was lost"
  if (units[head]?.tag === "VBD" && units[at]?.tag === "CC" && isToldBefore(units, from, at, end)) return null;
  const other =
    goesOnToSay(units, at + 1) || sourceReports(units, at + 1, end) || sourceCounts(units, at + 1, end) || isVouchedFor(units, at + 1, end);
  return beside || other ? "another-source" : null;
}

/** ", and has told her so", ", and points to its own tests": the form of the verb is that of who speaks, and of nothing in what is said. */
function goesOnAlone({ units, from, head, phrase }: Said, at: number): boolean {
  const [next, verb] = [units[at + 1], units[head]];
  // "told the Mercury that he had come in, and told her": whoever is told is somebody of the story, and not "informed the driver that …, and ordered him".
  const heard = units.slice(head + 1, from);
  if (verb?.tag === next?.tag && tellsInside(units, at + 1) && heard.every(({ tag }) => /^(?:DT|NNP|POS)$/.test(tag))) return false;
  if (!isFiniteVerb(next) || isBe(next) || units[at]?.tag !== "CC") return false;
  if (phrase) return next?.tag === verb?.tag || (isAuxiliary(next) && !/^(?:would|will|may|might|could|can)$/.test(next?.lower ?? ""));
  // "told a briefing that a convoy had been hit, and produced": what is told lies further back.
  if (verb?.tag === "VBD" && next?.tag === "VBD" && !isAuxiliary(next) && isAllPerfect(units, from, at)) return true;
  const present = verb?.tag === "VBZ" && (next?.tag === "VBZ" || next?.lower === "has");
  if (!present) return false;
  for (let i = from; i < at; i++) if (units[i]?.tag === "VBZ") return false;
  return true;
}

/** Every finite verb between is one of the past perfect. */
function isAllPerfect(units: readonly Unit[], from: number, to: number): boolean {
  let found = false;
  for (let i = Math.max(from, to - CLAUSE); i < to; i++) {
    if (!isFiniteVerb(units[i])) continue;
    if (units[i]?.lower !== "had") return false;
    found = true;
  }
  return found;
}

/** The verb of the clause around a relative one. */
const matrixVerbAt = (units: readonly Unit[], at: number): boolean =>
  isFiniteVerb(units[at]) ||
  (units[at]?.tag === "VBN" && units[at + 1]?.lower !== "by") ||
  (isAdverb(units[at]) && isFiniteVerb(units[at + 1]));

/** A phrase and its finite verb, as the main clause behind a subordinate one. */
function mainClauseAt(units: readonly Unit[], at: number, end: number): boolean {
  let from = at;
  while (from < end && isAdverb(units[from])) from++;
  let i = phraseEnd(units, from, end);
  if (i === from) return false;
  while (i < end && isAdverb(units[i])) i++;
  // "…, the captain, speaking through an interpreter, said"
  return (
    isFiniteVerb(units[i]) ||
    // "a spokesman hung up", whatever its tag
    (units[i]?.tag === "VBN" && units[i + 1]?.tag === "RP") ||
    (isComma(units[i]) && (/^VB[GN]$/.test(units[i + 1]?.tag ?? "") || isRelative(units[i + 1]) || isPreposition(units[i + 1])))
  );
}

function finiteBehindAside(units: readonly Unit[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 12); i++) if (isComma(units[i])) return isFiniteVerb(units[i + 1]);
  return false;
}

function insists(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  return stop > at && units[stop]?.tag === "VBG" && cueForm(units[stop]?.lower ?? "")?.frames.has("clause") === true;
}

/** "Crew told us to stay, says ferry passenger": a headline that its speaker closes. */
const closingVerb = (units: readonly Unit[], at: number, end: number): boolean =>
  /^VB[ZD]$/.test(units[at]?.tag ?? "") &&
  cueForm(units[at]?.lower ?? "")?.frames.has("clause") === true &&
  end > at + 1 &&
  (phraseEnd(units, at + 1, end) >= end || /^(?:as|after|amid)$/.test(units[phraseEnd(units, at + 1, end)]?.lower ?? ""));

/** ", the port said": a reporting clause that closes the sentence, and governs nothing behind it. */
function trailingSource(units: readonly Unit[], at: number, end: number): boolean {
  let i = phraseEnd(units, at, end);
  if (i === at) return false;
  while (i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  const verb = cueForm(units[i]?.lower ?? "");
  const tells = verb?.frames.has("clause") === true || /^(?:hear|learn)$/.test(verb?.lemma ?? "");
  if (!tells || !(/^VB[DZPN]$/.test(units[i]?.tag ?? "") || units[i - 1]?.lower === "can")) return false;
  const next = units[i + 1];
  return (
    i + 1 >= end || isComma(next) || isTimeNoun(next) || (isPreposition(next) && !clauseAt(units, pastAdjuncts(units, i + 1, end), end))
  );
}

import { pastAdjuncts } from "./adjunct.ts";
import { clauseAt } from "./clause.ts";
import { type CueVerb, cueForm, phrasalForm } from "./cue-form.ts";
import { clausesAt } from "./matrix-verb.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { isOnAsking, isOutletAside } from "./outlet-aside.ts";
import type { Unit } from "./region.ts";
import { goesOnAround, isVouchedFor, saysBefore, sourceAscribes, sourceCounts, sourceReports, thatBefore } from "./said-beside.ts";
import { actsInside, OUTER, sharesPassive, tellsInside, whoMutters } from "./told-inside.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isNegation,
  isNoun,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";
import { wordsAt } from "./with-words.ts";

/** Where the clause of a verb of saying stands, as far as it bounds what the verb can govern. */
export interface Setting {
  /** The end of the region without its last mark. */
  readonly end: number;
  /** The verb stands in a clause that a subordinator began: the main clause comes after it. */
  readonly subordinate: boolean;
  /** The subject is a relative pronoun: the verb of the clause around it comes after it. */
  readonly relative: boolean;
  /** The clause around a relative one has no verb yet: what is said leaves it one. */
  readonly awaited: boolean;
  /** The object was moved before the subject: "which he said were old". */
  readonly extracted: boolean;
  /** "what he said": the clause is itself the thing said. */
  readonly free: boolean;
  /** Such a clause is governed by a verb or preposition: "of what it said was an interview". */
  readonly governed: boolean;
  /** The verb is negated: "would not say if". */
  readonly negated: boolean;
  /** The verb has -ing: a further participle may follow it. */
  readonly ing: boolean;
}

/** The setting of a clause that stands by itself. */
export function plainSetting(end: number): Setting {
  return {
    end,
    subordinate: false,
    relative: false,
    awaited: false,
    extracted: false,
    free: false,
    governed: false,
    negated: false,
    ing: false,
  };
}

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

/** What is said, as far as it is known: it begins at `from`, behind the verb at `head`; a phrase has no finite verb of its own. */
interface Said {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly head: number;
  readonly phrase: boolean;
  readonly setting: Setting;
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
    if (isOfAnother(units, i, end)) return { to: i + 1, why: "another-source" };
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
  at === from + 1 && isQuote(units[from]) && /^(?:as|while|when)$/.test(units[at]?.lower ?? "") && clauseAt(units, at + 1, end);

/** Why what is said ends at a word or mark other than a comma or dash, or null where it goes on. */
function whyAtWord(said: Said, i: number): Ending["why"] | null {
  const { units, from, setting, phrase } = said;
  const { end } = setting;
  const unit = units[i];
  // "warned against haste: three inquiries had failed": what follows the colon is another clause.
  if (unit?.text === ";" || (phrase && isColon(unit) && opensClauseBehind(units, i, end))) return "semicolon";
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
  return unit?.lower === "while" && !isComma(units[i - 1]) && sourceReports(units, i + 1, end) ? "another-source" : null;
}

/** "said the ship, according to records, had left", "the manager, who, according to his lawyer, was ill": a subject still awaits its verb. */
const isRemarkInside = ({ units, from, phrase }: Said, at: number): boolean =>
  isComma(units[at - 1]) &&
  goesOnBehind(units, at) &&
  (/^(?:who|which|that)$/.test(units[at - 2]?.lower ?? "") || (!phrase && !opensClause(units, from, at)));

/** "according to a diplomat", behind some words of what is said, and not between its subject and its verb. */
const isOtherRemark = (said: Said, at: number): boolean =>
  said.units[at + 1]?.lower === "to" && at > said.from + 2 && !isRemarkInside(said, at);

/** "found it while sweeping the yard": what whoever says it was doing. */
const isDoneBeside = (units: readonly Unit[], at: number): boolean =>
  /^(?:while|when|after|before)$/.test(units[at]?.lower ?? "") &&
  units[at + 1]?.tag === "VBG" &&
  cueForm(units[at + 1]?.lower ?? "") === null;

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
  turns(units, from, phrase, unit);

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

/** "dismissed the account on the ground that", "on grounds that": why it is dismissed, and nothing of what is. */
const isOnGrounds = (units: readonly Unit[], at: number): boolean => {
  const noun = units[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return (
    units[at]?.lower === "on" && /^(?:grounds?|basis)$/.test(units[noun]?.lower ?? "") && /^(?:that|of)$/.test(units[noun + 1]?.lower ?? "")
  );
};

/** "ordered them to hold fire despite what he described as raids": where the outlet goes on. */
const isDespite = ({ units, from, phrase }: Said, at: number): boolean =>
  units[at]?.lower === "despite" && units[at + 1]?.lower === "what" && (phrase || units[from]?.lower === "to");

/** "They asked for Brother Ansel and we said", "said 300 and the office had counted 88": a phrase holds no clause. */
function isClauseBeside({ units, from, phrase, setting: { end } }: Said, and: number): boolean {
  if (!phrase) return false;
  if (units[and + 1]?.tag === "PRP") return isFiniteVerb(units[and + 2]);
  return and === from + 1 && units[from]?.tag === "CD" && clauseAt(units, and + 1, end);
}

/** "asked whether he wanted it and he replied": the answer. */
function answersBehind(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  return stop > at && isFiniteVerb(units[stop]) && /^(?:repl|answer|respond|retort)/.test(units[stop]?.lower ?? "");
}

/** Why a question or an order ends before the "and" that tells what came of it; null where it goes on. */
function whyAtOutcome({ units, from, setting: { end } }: Said, i: number): Ending["why"] | null {
  // "asked her would she drink it and she hung up": a question ends before what came of it.
  if (isAuxiliary(units[from]) && units[i + 1]?.tag === "PRP" && isFiniteVerb(units[i + 2])) return "main-clause";
  // "I asked him if it was so and he said": the answer is no part of the question.
  if (isQuestionWord(units[from]) && (sourceReports(units, i + 1, end) || answersBehind(units, i + 1, end))) return "another-source";
  // "asked him why it was shut and was told": whoever asks is told so.
  if (isQuestionWord(units[from]) && isBe(units[i + 1]) && /^(?:told|informed|assured|refused)$/.test(units[i + 2]?.lower ?? ""))
    return "same-source";
  // "asked her to write it down and she refused": what somebody is told to do ends before what came of it.
  if (units[from]?.lower === "to" && units[i + 1]?.tag === "PRP" && isFiniteVerb(units[i + 2]) && !opensClause(units, from, i))
    return "main-clause";
  return null;
}

/** "to hold fire", "not to speak". */
const isInfinitive = (units: readonly Unit[], from: number): boolean =>
  units[/^(?:not|never)$/.test(units[from]?.lower ?? "") ? from + 1 : from]?.lower === "to";

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
const isOwnRemark = ({ units, from, head, phrase }: Said, at: number): boolean =>
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
  return sourceReports(units, next, end) ? "another-source" : null;
}

/** No finite verb stands before the verb at `head`, and a clause at `at`: what stands before only leads to it. */
function isFirstVerb(units: readonly Unit[], head: number, at: number, end: number): boolean {
  for (let i = 0; i < head; i++) if (isFiniteVerb(units[i]) && !isAuxiliary(units[i])) return false;
  return clauseAt(units, at, end);
}

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
  if (setting.subordinate && isFiniteVerb(units[comma + 1])) return "outer-verb";
  return setting.subordinate && mainClauseAt(units, comma + 1, end) ? "main-clause" : null;
}

/** Why what is said ends before a conjunction that stands behind a comma. */
function whyAtConjunction(said: Said, at: number): Ending["why"] | null {
  const { units, from, head, phrase, setting } = said;
  const { end, ing } = setting;
  const word = units[at]?.lower ?? "";
  const next = units[at + 1];
  if (reportsAgain(units, at + 1, head, end, ing) || goesOnAlone(said, at)) return "same-source";
  if (goesOnAround(units, head, from, at)) return "another-source";
  // "calls it theatre, while acknowledging that"
  if (/^(?:while|although|though)$/.test(word) && next?.tag === "VBG" && cueForm(next.lower) !== null) return "same-source";
  // "asked whether he could swim, and that …": a further clause of the verb around.
  if (
    units[at]?.tag === "CC" &&
    next?.lower === "that" &&
    next.tag === "IN" &&
    (phrase ||
      isInfinitive(units, from) ||
      units[from]?.tag === "VBG" ||
      isQuestionWord(units[from]) ||
      thatBefore(units, head) ||
      (units[from]?.lower !== "that" && saysBefore(units, head)))
  )
    return "another-source";
  // "put the toll at 12, while …": a phrase has no clause beside it.
  const turns =
    (phrase && /^(?:while|whereas|although|though|but|and)$/.test(word)) || (units[at]?.tag === "CC" && isQuestionWord(units[from]));
  const beside = turns && next?.lower !== "that" && clauseAt(units, at + 1, end);
  const other =
    goesOnToSay(units, at + 1) || sourceReports(units, at + 1, end) || sourceCounts(units, at + 1, end) || isVouchedFor(units, at + 1, end);
  return beside || other ? "another-source" : null;
}

/** ", and it went on to warn that": a form that is a subject, and a further act. */
const goesOnToSay = (units: readonly Unit[], at: number): boolean =>
  /^(?:he|she|it|they)$/.test(units[at]?.lower ?? "") &&
  /^(?:went|goes|go)$/.test(units[at + 1]?.lower ?? "") &&
  units[at + 2]?.lower === "on" &&
  units[at + 3]?.lower === "to" &&
  cueForm(units[at + 4]?.lower ?? "") !== null;

/** ", and has told her so", ", and points to its own tests": the form of the verb is that of who speaks, and of nothing in what is said. */
function goesOnAlone({ units, from, head, phrase }: Said, at: number): boolean {
  const [next, verb] = [units[at + 1], units[head]];
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

/** "found two craters, which the survey says were old": somebody else says something of it. */
const isRemarkedOn = ({ units, phrase, setting: { end } }: Said, at: number): boolean =>
  phrase && units[at]?.lower === "which" && (sourceReports(units, at + 1, end) || sourceAscribes(units, at + 1, end));

/** "claimed the hill, with a video of two men", "reports of deaths, including from the UN" */
const isWithAside = ({ units, from, phrase }: Said, at: number): boolean =>
  phrase &&
  ((units[at]?.lower === "with" && !isQuote(units[from])) ||
    (units[at]?.lower === "including" && /^(?:by|from)$/.test(units[at + 1]?.lower ?? "")));

/** ", a day after the vote": when it was said, or when the outlet places it; what goes on behind it with "and" is all that is said. */
function isTimeAside({ units, phrase, setting: { end } }: Said, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (!isTimeNoun(units[i])) continue;
    if (!/^(?:after|before)$/.test(units[i + 1]?.lower ?? "")) return false;
    const close = phraseEnd(units, i + 2, end);
    return phrase || !(isComma(units[close]) && units[close + 1]?.tag === "CC");
  }
  return false;
}

/** "less than an hour before the recruit died", "hours before 600 fled". */
function isTimeBefore(units: readonly Unit[], at: number, end: number): boolean {
  if (
    !/^(?:less|more|just|only|barely|about|nearly|an?|half)$/.test(units[at]?.lower ?? "") &&
    units[at]?.tag !== "CD" &&
    !isTimeNoun(units[at])
  )
    return false;
  // "watched him for three days before": how long, and not when.
  if (isPreposition(units[at - 1]) || units[at - 1]?.tag === "CD") return false;
  let i = at;
  while (i < at + 5 && !isTimeNoun(units[i])) i++;
  return isTimeNoun(units[i]) && /^(?:before|after)$/.test(units[i + 1]?.lower ?? "") && clauseAt(units, i + 2, end);
}

/** ", only to be told …", and behind a phrase ", when his cousin was arrested": what came of it, or when it was said. */
function isSequel({ units, from, phrase, setting: { end } }: Said, at: number): boolean {
  const [word, next] = [units[at]?.lower ?? "", units[at + 1]?.lower ?? ""];
  if (word === "only") return (next === "to" || next === "for") && !tellsOfSaying(units, from, at);
  return phrase && /^(?:when|after|before|because|since)$/.test(word) && clauseAt(units, at + 1, end);
}

/** Somebody says something in what is said: "says the captain warned the club, only to be told to wait" is all told by whoever says it. */
function tellsOfSaying(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i]) && cueForm(units[i]?.lower ?? "") !== null) return true;
  return false;
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

/** Something in what is said begins a clause with a finite verb of its own, which "and" may go on with. */
function opensClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i])) return true;
  return false;
}

/** ", an account that the coastguard called false": what follows speaks of what was said. */
function isAppositeCharge(units: readonly Unit[], at: number, end: number): boolean {
  const noun = /^an?$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  const word = units[noun]?.lower ?? "";
  const charge =
    noun > at
      ? CHARGE.test(word)
      : /^(?:something|advice|claims|allegations|charges|accusations|words|figures|remarks|comments)$/.test(word);
  if (!charge) return false;
  const subject = /^(?:that|which)$/.test(units[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  const stop = pastAppositions(units, phraseEnd(units, subject, end), end);
  // "a report the captors later denied", and not "a report the captors published"
  if (word === "report") {
    const verb = isAdverb(units[stop]) ? stop + 1 : stop;
    // "a report which the pilot said he had never made"
    const told = cueForm(units[verb]?.lower ?? "");
    return stop > subject && (told?.cueClass === "deny" || (told?.lemma === "say" && units[verb + 1]?.tag === "PRP"));
  }
  // "something he denied", and not "something in the water"
  const contact = stop > subject && (noun > at || isComma(units[stop - 1]) || isFiniteVerb(units[isAdverb(units[stop]) ? stop + 1 : stop]));
  return contact || (subject === noun + 2 && isFiniteVerb(units[subject]));
}

/** How many words an apposition, or words that say when, may have: ", Ann Roe,", ", when called,". */
const APPOSED = 6;

/** "something her daughter, Ann Roe, | disputes": the unit behind what commas enclose, where a finite verb follows. */
function pastAppositions(units: readonly Unit[], at: number, end: number): number {
  if (!isComma(units[at])) return at;
  for (let i = at + 1; i < Math.min(end, at + APPOSED); i++)
    if (isComma(units[i])) return isFiniteVerb(units[i + 1]) || cueForm(units[i + 1]?.lower ?? "") !== null ? i + 1 : at;
  return at;
}

const CHARGE =
  /^(?:fact|report|account|claim|charge|allegation|version|figure|accusation|assertion|story|finding|statement|remark|conclusion|suggestion|view|text|verdict|description|denial|number|tally|estimate|position|line)$/;

/** ", which the army denied on Monday": somebody else speaks of what was said. */
function deniedBehind(units: readonly Unit[], which: number, end: number): boolean {
  if (units[which]?.lower !== "which") return false;
  let i = phraseEnd(units, which + 1, end);
  if (i === which + 1) return false;
  while (i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  // ", which the agency was unable to verify"
  if (units[i]?.lower === "unable" && units[i + 1]?.lower === "to") i += 2;
  while (i < end && isAdverb(units[i])) i++;
  const verb = isVerbal(units[i]) ? cueForm(units[i]?.lower ?? "") : null;
  return (verb?.cueClass === "deny" || verb?.cueClass === "confirm") && (isComma(units[i + 1]) || pastAdjuncts(units, i + 1, end) >= end);
}

/** "the loss of an aircraft but blamed": a verb behind "and" is none of a noun phrase. */
const actsAgain = (units: readonly Unit[], at: number, head: number): boolean =>
  isFiniteVerb(units[at]) ||
  (units[at]?.tag === "VBN" && units[head]?.tag === "VBN" && beginsPhrase(units[at + 1])) ||
  (units[at]?.tag === "VBN" && cueForm(units[at]?.lower ?? "") !== null && beginsPhrase(units[at + 1])) ||
  (isAdverb(units[at]) && isFiniteVerb(units[at + 1]));

/** "and added", "and saying": the same source goes on, in the same form of the verb. */
function reportsAgain(units: readonly Unit[], at: number, head: number, end: number, ing: boolean): boolean {
  let i = at;
  while (i < end && (isAdverb(units[i]) || units[i]?.lower === "then" || isAuxiliary(units[i]))) i++;
  // "and in the same breath let slip"
  if (i === at && isPreposition(units[i])) i = pastAdjuncts(units, i, end);
  const unit = units[i];
  const verb = phrasalForm(units, i)?.verb ?? cueForm(unit?.lower ?? "");
  if (unit === undefined || verb === null || i >= end) return false;
  if (verb.frames.has("only") || staysInside(units, i, head, verb)) return false;
  if (ing) return unit.tag === "VBG";
  if (unit.lower === "comment" && units[i - 1]?.lower === "not") return true;
  if (hasAgain(units, at, i, head)) return true;
  if (isAuxiliary(units[i - 1]) || isNegation(units[i - 1]))
    return (unit.tag === "VB" || (verb.cueClass === "refuse" && /^VB[ND]$/.test(unit.tag))) && withholds(units, at, i, verb);
  // "We call on the firm to pay, and warn that": a bare form that no "to" stands before.
  if (units[head]?.tag === "VBP" && unit.tag === "VB" && isComma(units[at - 2]) && units[i + 1]?.lower === "that") return true;
  return agrees(units, head, unit) || (units[head]?.tag === "VB" && units[at - 1]?.lower === "but" && unit.tag === "VBD");
}

/** "had radioed that he was out of fuel and had asked": the auxiliary of the verb before, which nothing in what is said has. */
function hasAgain(units: readonly Unit[], at: number, i: number, head: number): boolean {
  const auxiliary = units[at]?.lower ?? "";
  if (!/^(?:had|has|have)$/.test(auxiliary) || !/^VB[ND]$/.test(units[i]?.tag ?? "")) return false;
  for (let k = head + 1; k < at; k++) if (units[k]?.lower === auxiliary) return false;
  return units.slice(Math.max(0, head - 3), head).some(({ lower }) => lower === auxiliary);
}

/** "but would not name the writer", "but could not say": the same source keeps something back. */
function withholds(units: readonly Unit[], at: number, i: number, { cueClass, lemma }: CueVerb): boolean {
  // "said she had asked and been refused": somebody else refuses.
  if (cueClass === "refuse") return !isAuxiliary(units[at - 2]) && !isBe(units[i - 1]);
  const negated = units.slice(at, i).some((unit) => isNegation(unit));
  return (
    units[at - 1]?.lower === "but" && negated && /^(?:name|say|comment|confirm|deny|identify|explain|specify|give|tell|answer)$/.test(lemma)
  );
}

/** What the verb at `at` does is done by somebody who is spoken of: "said she saw two flashes and heard a man shout". */
const staysInside = (units: readonly Unit[], at: number, head: number, { cueClass, frames }: CueVerb): boolean =>
  // "reported having been searched and told that": somebody tells whoever is spoken of.
  (frames.has("person!") && units[at + 1]?.lower === "that" && !/^VB[ZP]$/.test(units[at]?.tag ?? "")) ||
  tellsInside(units, at) ||
  actsInside(units, at) ||
  sharesPassive(units, at) ||
  (cueClass === "perceive" && cueForm(units[head]?.lower ?? "")?.cueClass !== "perceive");

/** The verb has the form of the one that governs what is said, or of one further out: "says they told her so, and begs". */
function agrees(units: readonly Unit[], head: number, unit: Unit): boolean {
  const past = units[head]?.tag ?? "";
  // "rejected the claim that clergy had sheltered rebels, and appealed"
  if (past.startsWith("NN")) return isFiniteVerb(unit);
  if (unit.tag === "VBZ" && past !== "VBZ" && reportsBefore(units, head, "VBZ")) return true;
  return isFiniteVerb(unit) && (unit.tag === past || (past === "VBN" && unit.tag === "VBD") || (past === "VBD" && unit.tag === "VBN"));
}

function reportsBefore(units: readonly Unit[], head: number, tag: string): boolean {
  for (let i = head - 1; i >= Math.max(0, head - OUTER); i--) {
    if (units[i]?.text === ";" || isQuote(units[i])) return false;
    if (units[i]?.tag === tag && cueForm(units[i]?.lower ?? "") !== null) return true;
  }
  return false;
}

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

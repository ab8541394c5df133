import { cueForm } from "./cue-form.ts";
import { isPaperWord } from "./paper.ts";
import type { Unit } from "./region.ts";
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isFiniteVerb,
  isNominal,
  isNoun,
  isPreposition,
  isQuote,
  isRelative,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";

/** Prepositions that tie a noun to the noun before it. */
const LINKS = new Set(
  "of for in at from with on to among near by inside outside under against into about between behind within across around over via including opposite beside along beneath below above beyond".split(
    " ",
  ),
);
/** How far an apposition, a relative clause or a parenthesis is followed. */
const REACH = 40;

/** What stands behind these belongs to their phrase. */
const HELD_TOGETHER = new Set(["both", "all", "half", "such", "of", "opposite"]);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The last word of what a paper is called: "the Sunday Mirror", "the Orley Gazette". */
export const isPaperName = ({ lower }: Unit): boolean =>
  /^(?:times|flame|mail|herald|post|mirror|express|telegraph|mercury|star|sun|news|tribune|independent|record|world|business|chronicle|courier|gazette|echo|argus|dispatch|observer|review|journal|people|sport|advertiser|standard|reporter|examiner|guardian|press|bugle|citizen)$/.test(
    lower,
  );

/** True where one noun phrase ends at `left` and another begins at `right`: "Monday | the ministry", "the vote | she". */
function parts(left: Unit, right: Unit): boolean {
  if (right.lower.endsWith("self") || right.lower.endsWith("selves")) return false;
  if (left.tag === "PDT" || HELD_TOGETHER.has(left.lower)) return false;
  // "we all heard it"
  if (left.tag === "PRP" && /^(?:all|both|each)$/.test(right.lower)) return false;
  if (right.tag === "PRP" || right.tag === "EX" || right.tag === "PRP$") return true;
  if (right.tag === "DT" && left.tag !== "DT") return true;
  // "tells me | Rin was ill"
  if (left.tag === "PRP" && /^(?:me|him|us|them)$/.test(left.lower)) return true;
  // "On Monday several of those present", "on Monday one of them"
  if (isTimeNoun(left) && left.tag === "NNP" && right.kind === "word" && !isTimeNoun(right) && /^(?:CD|JJ|RB)$/.test(right.tag))
    return true;
  if (right.kind === "number" && WEEKDAY.test(left.lower)) return true;
  // "The Sunday Flame"
  if (right.tag === "NNP" && WEEKDAY.test(left.lower) && isPaperName(right)) return false;
  return (
    !isNamedLikeMonth(left, right) &&
    isTimeNoun(left) &&
    left.tag !== "CD" &&
    isNoun(right) &&
    !isTimeNoun(right) &&
    (right.tag !== "NN" || isTitle(right))
  );
}

/** "a badly burned man", "your earlier statement": an adverb before an adjective, or a time that is said as one. */
function isAdverbInside({ lower }: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (/^(?:earlier|later|then)$/.test(lower)) return isNoun(next) && /^(?:DT|PRP\$|POS)$/.test(before?.tag ?? "");
  return /^(?:JJ|VBN|CD)/.test(next?.tag ?? "") && isNominal(before) && before?.tag !== "PRP";
}

/** "Jan Holt", "May Brown": a name that is also a month's stands before another name. */
export const isNamedLikeMonth = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  /^(?:jan|april|may|june|august)$/.test(unit?.lower ?? "") && next?.tag === "NNP" && !isTimeNoun(next);

/** Words that can stand inside a noun phrase: nouns and what modifies them, participles and adverbs before an adjective included. */
function inside(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  // "of that week", and not "of the claim that"
  if (unit.lower === "that" && unit.tag === "DT") return isPreposition(units[at - 1]) && isNoun(units[at + 1]);
  if (isNominal(unit)) return unit.lower !== "that" && unit.lower !== "there";
  if (isQuote(unit)) return false;
  const next = units[at + 1];
  const before = units[at - 1];
  if (unit.tag === "VBG" || unit.tag === "VBN")
    return (isNoun(next) || /^JJ/.test(next?.tag ?? "")) && (isNominal(before) || isAdverb(before)) && before?.tag !== "PRP";
  if (isAdverb(unit)) return isAdverbInside(unit, before, next);
  if (unit.text === "'" || unit.text === "’") return isNominal(next) && /s$/.test(before?.lower ?? "");
  if (unit.text === "&" || unit.text === "/" || unit.text === "-") return isNominal(next) && isNominal(before);
  return false;
}

/**
 * The first unit of the noun phrase whose last is `last`, not before `first`; `last + 1` where there is none.
 * Phrases tied by prepositions and "and" belong to it as far as it stands as a subject.
 */
export function phraseStart(units: readonly Unit[], last: number, first: number): number {
  if (last >= first && isRelative(units[last])) return last;
  const start = runStart(units, last, first);
  if (start > last) {
    // "two traders reached separately": the phrase ends in its participle.
    const ended = /^VB[NG]$|^RP$/.test(units[last]?.tag ?? "") ? throughModifier(units, last + 1, first, false) : null;
    return ended === null ? start : phraseStart(units, ended, first);
  }
  // "A clerk employed in copying it said": the object of what he did.
  const held =
    (/^(?:it|them)$/.test(units[start]?.lower ?? "") && units[start - 1]?.tag === "VBG" && isPreposition(units[start - 2])) ||
    // "An email leaked to us | shows"
    (/^(?:us|me|him|them)$/.test(units[start]?.lower ?? "") &&
      /^(?:to|by|with)$/.test(units[start - 1]?.lower ?? "") &&
      /^VB[ND]$/.test(units[start - 2]?.tag ?? ""));
  const anew = behindAnd(units, start, last);
  if (anew !== null) return anew;
  // "When the guards withdrew he said": a pronoun is nobody's object there.
  const modified = throughModifier(units, start, first, units[start]?.tag === "PRP" && !held);
  if (modified !== null) return phraseStart(units, modified, first);
  const own = withoutObject(units, start, last, first);
  return own > first && /^(?:both|either|neither)$/.test(units[own - 1]?.lower ?? "") ? own - 1 : fromMeasure(units, own, first);
}

/** "something came round the shed and | a voice": the phrase behind "and", where what stands before it is of another verb; or null. */
function behindAnd(units: readonly Unit[], start: number, last: number): number | null {
  if (!isPreposition(units[start - 1]) || units[start - 2]?.tag !== "VBD") return null;
  const and = behind(units, start, last, (unit) => unit.tag === "CC");
  return and !== null && /^(?:DT|PRP\$|NNP)$/.test(units[and]?.tag ?? "") ? and : null;
}

/** "at least 11 families", "more than a dozen officers", "up to 60 drivers": what a number begins with belongs to it. */
function fromMeasure(units: readonly Unit[], start: number, first: number): number {
  const [own, before, earlier] = [0, 1, 2].map((back) => (start - back < first ? "" : (units[start - back]?.lower ?? ""))) as [
    string,
    string,
    string,
  ];
  if (/^(?:least|most)$/.test(own) && before === "at") return start - 1;
  const counted =
    units[start]?.tag === "CD" || units[start]?.kind === "number" || /^(?:dozen|hundred)s?$/.test(units[start + 1]?.lower ?? "");
  if (!counted) return start;
  if (/^(?:about|around|nearly|almost|some|over|roughly|approximately)$/.test(before) && !isNoun(units[start - 2])) return start - 1;
  return /^(?:up to|more than|less than|fewer than|many as)$/.test(`${earlier} ${before}`) && start - 2 >= first
    ? start - (earlier === "many" ? 3 : 2)
    : start;
}

/** One phrase ends at `at`; in "the August floods" the time belongs to the noun behind it. */
function partsAt(units: readonly Unit[], at: number): boolean {
  const [left, right] = [units[at], units[at + 1]];
  if (left === undefined || right === undefined) return false;
  if (units[at - 1]?.tag === "DT" && isTimeNoun(left)) {
    // "that the night nurse had": no time stands right behind "that", and none that is a subject at the start.
    // "by the day manager", "the night porter"
    if (isTitle(right) && right.tag === "NN" && /^(?:day|night|morning)$/.test(left.lower)) return false;
    if (right.tag === "NNS" || (right.tag === "NN" && (at < 2 || units[at - 2]?.lower === "that"))) return false;
  }
  return parts(left, right);
}

/** "the date and | she said": a form behind "and" that is only a subject. */
const isAlone = (units: readonly Unit[], and: number): boolean =>
  units[and]?.tag === "CC" && /^(?:he|she|they)$/.test(units[and + 1]?.lower ?? "") && !/^(?:PRP|NNP)$/.test(units[and - 1]?.tag ?? "");

/** "answered it | and a man": no phrase goes on from a form that is only an object. */
const isBehindObject = (units: readonly Unit[], and: number): boolean =>
  units[and]?.tag === "CC" && /^(?:it|them|me|him|us)$/.test(units[and - 1]?.lower ?? "") && isVerbal(units[and - 2]);

/** The first of the words before `last` that hang together as nouns, what modifies them, and what ties them. */
function runStart(units: readonly Unit[], last: number, first: number): number {
  let start = last + 1;
  let at = last;
  while (at >= first) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.text === ")" || unit.text === "]") {
      const open = openingBefore(units, at, first);
      if (open < 0) break;
      at = open - 1;
      if (start === last + 1 && at < first) break;
      continue;
    }
    if (!inside(units, at)) {
      const joins =
        start <= last &&
        isLink(unit) &&
        !(start === last && isAlone(units, at)) &&
        !isBehindObject(units, at) &&
        at > first &&
        reachesNoun(units, at - 1, first);
      if (!joins) break;
      at--;
      continue;
    }
    if (start <= last && start === at + 1 && partsAt(units, at)) break;
    start = at;
    at--;
  }
  return withOpening(units, start, last, first);
}

/** "Leaked chats suggest", "Tracking data show": the participle that opens a sentence before its noun. */
function withOpening(units: readonly Unit[], start: number, last: number, first: number): number {
  const opens = start === first + 1 && start <= last && isNoun(units[start]);
  return opens && (units[first]?.tag === "VBN" || (units[first]?.tag === "VBG" && isPaperWord(units[start]?.lower ?? ""))) ? first : start;
}

/** How many words a participle phrase or relative clause may have between a noun and the verb that the noun is the subject of. */
const MODIFIER = 14;

/**
 * The noun that a participle or relative clause before `start` modifies: "officials | briefed on the case", "a friend | who drives for the
 * railway", "soldiers | guarding the gate". Null where `start` begins a subject of its own.
 */
function throughModifier(units: readonly Unit[], start: number, first: number, pronoun: boolean): number | null {
  for (let i = start - 1; i > first && start - i <= MODIFIER; i--) {
    const unit = units[i];
    // "a woman who said | her neighbour had confessed": the phrase begins what she said.
    if (unit === undefined || (i === start - 1 && beginsSaid(unit, units[start]))) return null;
    const noun = modifiedBy(units, i, first, pronoun);
    if (noun !== null) return noun;
    if (isFiniteVerb(unit)) return relativeNoun(units, i, first);
    if (!mayModify(units, i) || (isTimeNoun(unit) && i === start - 1)) return null;
  }
  return null;
}

/** The noun that the word at `at` hangs on: a participle, "on trial for opening", "to be called"; null where it hangs on none. */
function modifiedBy(units: readonly Unit[], at: number, first: number, pronoun: boolean): number | null {
  const unit = units[at];
  const noun = isAdverb(units[at - 1]) && at - 2 >= first ? at - 2 : at - 1;
  if (unit !== undefined && !pronoun && isParticipleBehind(unit, units[noun], units[at + 1])) return objectNoun(units, at, first) ?? noun;
  // "a sentry on trial for opening the gate"
  if (at - 2 >= first && isOfDoing(units, at)) return at - 2;
  if (at - 3 >= first && isOfToBe(units, at)) return isNoun(units[at - 2]) ? at - 2 : at - 3;
  return null;
}

const isOfDoing = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === "VBG" && isPreposition(units[at - 1]) && isNoun(units[at - 2]);

const mayModify = (units: readonly Unit[], at: number): boolean =>
  // "posted by a driver and geolocated by the agency"
  (units[at]?.tag === "CC" && units[at + 1]?.tag === "VBN") ||
  // "involved in writing it"
  (units[at]?.tag === "VBG" && isPreposition(units[at - 1])) ||
  isPreposition(units[at]) ||
  isAdverb(units[at]) ||
  inside(units, at) ||
  /^(?:VBN|RP)$/.test(units[at]?.tag ?? "");

/** "the witnesses to be called", "a man claiming to be | the pilot": a "be" that a noun, with a participle or without, stands before. */
const isOfToBe = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "be" &&
  units[at - 1]?.lower === "to" &&
  (isNoun(units[at - 2]) || (units[at - 2]?.tag === "VBG" && isNoun(units[at - 3])));

/** "said | her neighbour had": what stands behind a verb of saying that takes a clause and no object begins what is said. */
function beginsSaid(verb: Unit, next: Unit | undefined): boolean {
  const frames = isVerbal(verb) && !/^(?:answer|post|wr[io]t)/.test(verb.lower) ? cueForm(verb.lower)?.frames : undefined;
  return (
    frames?.has("clause") === true &&
    !isAdverb(next) &&
    next?.lower !== "it" &&
    (!frames.has("thing") || /^(?:he|she|they)$/.test(next?.lower ?? ""))
  );
}

/** "officials | briefed", "those | left": a participle, or a past tense that the tagger takes one for, behind a noun. */
function isParticipleBehind(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  const verb = cueForm(unit.lower);
  // "a letter found in the safe"
  const placed = verb?.cueClass === "perceive" && isPreposition(next);
  // "Jurors heard a recording of the accused": a past tense with its object.
  const past =
    unit.tag === "VBD" && !isAuxiliary(unit) && !/^(?:DT|PRP\$?)$/.test(next?.tag ?? "") && (placed || verb?.frames.has("clause") !== true);
  const participle = unit.tag === "VBN" || unit.tag === "VBG" || past;
  return participle && (isNoun(before) || /^(?:those|all|some|many|others|most)$/.test(before?.lower ?? ""));
}

/** "The picture | that the army posted": the noun that a relative clause with a subject of its own has as its object. */
function objectNoun(units: readonly Unit[], verb: number, first: number): number | null {
  let at = verb - 1;
  while (at > first && inside(units, at) && verb - at < 6) at--;
  return /^(?:that|which)$/.test(units[at]?.lower ?? "") && isNoun(units[at - 1]) && at < verb - 1 ? at - 1 : null;
}

/** The noun before the relative pronoun of the finite verb at `verb`: "a driver | whose bus was pushed". */
function relativeNoun(units: readonly Unit[], verb: number, first: number): number | null {
  const nounAt = (at: number): number | null =>
    at >= first && (isNoun(units[at]) || units[at]?.lower === "those" || (units[at]?.tag === "CD" && units[at - 1]?.lower === "of"))
      ? at
      : null;
  // "the account that first shared it"
  const pronoun = isAdverb(units[verb - 1]) || /^(?:first|last)$/.test(units[verb - 1]?.lower ?? "") ? verb - 2 : verb - 1;
  if (isRelative(units[pronoun]) || units[pronoun]?.lower === "that") return nounAt(pronoun - 1);
  for (let k = verb - 1; k > first && verb - k < 5 && inside(units, k); k--) if (units[k - 1]?.lower === "whose") return nounAt(k - 2);
  return null;
}

const isLink = (unit: Unit): boolean => LINKS.has(unit.lower) || unit.tag === "CC" || unit.text === "&";

function reachesNoun(units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at];
  if (unit === undefined || at < first) return false;
  if (unit.text === ")") return true;
  return (
    inside(units, at) &&
    unit.tag !== "PRP$" &&
    (unit.tag !== "DT" || /^(?:some|many|most|all|several|both|those|others)$/.test(unit.lower)) &&
    !(unit.tag === "PRP" && units[at + 1]?.tag !== "CC") &&
    // "seven years in the jungle", but not "on Monday the mayor"
    (!isTimeNoun(unit) || units[at - 1]?.tag === "CD" || isRecord(units, at))
  );
}

/** "Minutes of the cabinet": a paper, and no time. */
export const isRecord = (units: readonly Unit[], at: number): boolean => units[at]?.lower === "minutes" && units[at + 1]?.lower === "of";

function openingBefore(units: readonly Unit[], close: number, first: number): number {
  for (let i = close - 1; i >= Math.max(first, close - REACH); i--) if (units[i]?.text === "(" || units[i]?.text === "[") return i;
  return -1;
}

/**
 * Drops the part of a phrase that belongs to what stands before it: the object of a verb or preposition that "and" seemed to join
 * ("met them and the mayor said"), an adjunct that no comma closes ("in 2010 officials said", "after the vote Lang said").
 */
function withoutObject(units: readonly Unit[], start: number, last: number, first: number): number {
  const before = units[start - 1];
  if (start <= first || before === undefined) return start;
  if (isVerbal(before) && !isAuxiliary(before)) {
    const clausal = cueForm(before.lower)?.frames.has("clause") ?? false;
    return clausal ? start : (behind(units, start, last, (unit) => unit.tag === "CC") ?? start);
  }
  if (!isPreposition(before)) return start;
  const conjoined = behind(units, start, last, (unit) => unit.tag === "CC");
  const cut = seam(units, start, last);
  return cut ?? conjoined ?? start;
}

function behind(units: readonly Unit[], start: number, last: number, found: (unit: Unit) => boolean): number | null {
  for (let i = start; i < last; i++) {
    const unit = units[i];
    if (unit !== undefined && found(unit)) return i + 1;
  }
  return null;
}

/** Where a common noun or a time meets a name that it is no title of. */
function seam(units: readonly Unit[], start: number, last: number): number | null {
  for (let i = last; i > start; i--) {
    const [left, right] = [units[i - 1], units[i]];
    if (left === undefined || right === undefined) continue;
    if (isTimeNoun(left) && isNoun(right) && !isTimeNoun(right)) return i;
    const capital = right.tag === "NNP" || (right.text !== right.lower && left.text === left.lower);
    if (/^NNS?$/.test(left.tag) && capital && !isTitle(left)) return i;
  }
  return null;
}

/** The links of a phrase that has none: no "of", no "'s". */
export const NO_LINKS: ReadonlySet<string> = new Set();

/** The unit after the noun phrase that begins at `at`, not after `end`: its prepositional phrases belong to it, its appositions do not. */
export function phraseEnd(units: readonly Unit[], at: number, end: number, links: ReadonlySet<string> = LINKS): number {
  let last = at;
  for (let i = at; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (inside(units, i) || (i === at && isPlainNoun(units, i))) {
      const left = units[i - 1];
      if (i > at && left !== undefined && last === i && partsAt(units, i - 1)) break;
      last = i + 1;
    } else if (unit.text === "(" || unit.text === "[") {
      const close = closingAfter(units, i, end);
      if (close < 0 || last !== i) break;
      last = close + 1;
      i = close;
    } else if (i === at || last !== i || !joinsOn(units, i, end, links)) break;
  }
  return last;
}

/** "saying", "wounded" and the like as the whole of a phrase never begin one, a quoted title does. */
const isPlainNoun = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (unit?.tag === "VBN" || unit?.tag === "VBG" || unit?.tag === "RB") && isNoun(units[at + 1]);
};

function joinsOn(units: readonly Unit[], at: number, end: number, links: ReadonlySet<string>): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || at + 1 >= end) return false;
  if (unit.tag === "CC" || unit.text === "&") return inside(units, at + 1) && next.tag !== "PRP" && !clauseFollows(units, at + 1, end);
  // "minutes from January"
  const dated = unit.lower === "from" && isPaperWord(units[at - 1]?.lower ?? "");
  return links.has(unit.lower) && (inside(units, at + 1) || isPlainNoun(units, at + 1)) && (dated || !isTimeNoun(next));
}

/** What "and" leads to is a clause of its own: "and the mayor said". */
function clauseFollows(units: readonly Unit[], at: number, end: number): boolean {
  let i = at;
  while (i < end && inside(units, i)) i++;
  return isFiniteVerb(units[i]);
}

export function closingAfter(units: readonly Unit[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + REACH); i++) if (units[i]?.text === ")" || units[i]?.text === "]") return i;
  return -1;
}

/**
 * The unit after a source that begins at `at` and stands behind its verb or behind "according to": the phrase with its appositions
 * and relative clauses, "said Ann Roe, 32, a spokeswoman for the port, who saw it".
 */
export function sourceEnd(units: readonly Unit[], at: number, end: number): number {
  let stop = phraseEnd(units, at, end);
  if (stop === at) return at;
  for (;;) {
    const unit = units[stop];
    const next = units[stop + 1];
    if (unit === undefined || stop >= end) return stop;
    if (
      isRelative(unit) ||
      (/^VB[NG]$/.test(unit.tag) && !isAuxiliary(unit) && (unit.tag === "VBN" || cueForm(unit.lower) === null)) ||
      (unit.lower === "that" && isFiniteVerb(next))
    ) {
      stop = clauseEnd(units, stop + 1, end);
      continue;
    }
    if (!isComma(unit) || next === undefined) return stop;
    if (/^(?:who|whom|whose|which|where)$/.test(next.lower)) {
      stop = clauseEnd(units, stop + 2, end);
      continue;
    }
    const from = next.lower === "of" || next.lower === "formerly" || next.lower === "now" ? stop + 2 : stop + 1;
    const apposed = phraseEnd(units, from, end);
    if (beginsClause(units, next, apposed, end)) return stop;
    const verb = behindManner(units, apposed);
    if (apposed === from || next.tag === "PRP" || isTimeNoun(next) || isFiniteVerb(units[verb]) || !apposes(units, stop + 1, apposed))
      return stop;
    stop = apposed;
  }
}

/** "a teacher | at once | recognised", "police | now | believe": the unit behind words that stand before a verb. */
function behindManner(units: readonly Unit[], at: number): number {
  let i = at;
  while (isAdverb(units[i])) i++;
  return units[i]?.lower === "at" && /^(?:once|first|last)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i;
}

/** What ends before `at` and begins with `opener` is no apposition, as a verb of its own comes behind it. */
function beginsClause(units: readonly Unit[], opener: Unit, at: number, end: number): boolean {
  // "according to a list, 63 men taken from the village are buried"
  if (units[at]?.tag === "VBN") return finiteSoon(units, at, end);
  // "according to the driver, the soldier who stopped him | said"
  return isRelative(units[at]) && opener.tag === "DT" && twoVerbs(units, at + 1, clauseEnd(units, at + 1, end));
}

/** Two finite verbs stand between: that of a relative clause, and that of the clause around it. */
function twoVerbs(units: readonly Unit[], from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from; i < to && !isRelative(units[i]); i++) if (isFiniteVerb(units[i]) && !isAuxiliary(units[i])) verbs++;
  return verbs > 1;
}

function finiteSoon(units: readonly Unit[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MODIFIER) && !isComma(units[i]); i++) if (isFiniteVerb(units[i])) return true;
  return false;
}

/** "a spokeswoman", "32", "the mayor", "R-Texas", "Ohio": what can stand in apposition. */
function apposes(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first === undefined) return false;
  if (/^(?:DT|CD|PRP\$|NNP|JJ)$/.test(first.tag) || /^(?:of|formerly|now)$/.test(first.lower)) return true;
  return /^NN/.test(first.tag) && to - from <= 10;
}

/** The end of a relative clause or participle phrase: the next comma, dash, quotation, or the end. */
function clauseEnd(units: readonly Unit[], at: number, end: number): number {
  let i = at;
  while (i < end && !isComma(units[i]) && !(isQuote(units[i]) && isComma(units[i - 1])) && !/^(?:[—–;:)]|--)$/.test(units[i]?.text ?? ""))
    i++;
  return i;
}

import type { Span } from "../record/span.ts";
import type { Attribution, Found, Scene } from "./attribution.ts";
import { pastAdjuncts } from "./adjunct.ts";
import { clauseAt, type Complement, complementEnd, complementOf, type Setting } from "./complement.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { passive } from "./passive-speech.ts";
import { phraseEnd, phraseStart, sourceEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isAdverb, isComma, isDash, isFinite, isPreposition, isQuote, isRelative, isSubordinator, isTimeNoun } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A quotation that leads on to its speaker ends with one of these, inside its marks or behind them. */
const LEADS_ON = /[,.!?…—–-](?:''|["”’»'\s])*$/;

/** An act of saying around an active verb, or null where the verb reports nothing; what speaks against it goes to `scene.reject`. */
export function reported(scene: Scene, group: VerbGroup, verb: CueVerb, earlier: Subject | null): Found | null {
  const { units } = scene.region;
  const by = units[group.head + 1]?.lower === "by" && (group.form === "participle" || isPast(units[group.head]));
  if (by && verb.cueClass !== "ask") return passive(scene, group, verb);
  const inverted = invertedSource(scene, group, verb);
  if (inverted !== null) {
    const found = speech(scene, group, verb, inverted, contentAround(scene, group.first, inverted.to, true), "inverted");
    if (found !== null) return found;
  }
  if (isPromised(units, group)) return scene.reject(group.head, "what somebody refuses, promises or is asked to do, and not an act of saying");
  const subject = subjectOf(units, group, scene.first, earlier);
  if (subject === null) return scene.reject(group.head, "no one is found who says it");
  if (group.form === "infinitive" && group.governor === null && subject.how === "participle" && !isSaidToSay(units, group)) return scene.reject(group.head, "an infinitive that nobody is said to carry out");
  if (isOwnWord(scene, group, subject)) return scene.reject(group.head, "the speaker speaks of the very words that are being said");
  const setting = settingOf(scene, group, subject);
  const complement = complementOf(units, group.head, verb, setting);
  const as = asSaid(scene, subject, group);
  if (as !== null) return speech(scene, group, verb, subject, as, "as-said");
  const around = subject.how === "before" || subject.how === "apposition" ? contentAround(scene, subject.from, group.head + 1, false) : null;
  const lead = around?.[0];
  const quotedBefore = lead !== undefined && isQuote(units[lead.to - 1]) && !(complement !== null && isIntroduction(units, lead));
  if (complement !== null && !(quotedBefore && complement.kind !== "quote" && complement.kind !== "colon" && complement.kind !== "that")) {
    const pieces = complement.kind === "quote" && quotedBefore && around !== null ? [...around.slice(0, 1), complement] : [complement];
    return speech(scene, group, verb, subject, pieces, ruleOf(subject, complement));
  }
  if (around !== null) return speech(scene, group, verb, subject, around, quotedBefore ? "quotation" : "content-before");
  return scene.reject(group.head, "nothing is found that is said");
}

const isPast = (unit: Unit | undefined): boolean => unit?.tag === "VBD" || unit?.tag === "VBN";

/** "declined to comment", "promised to tell": the verb before is the act of saying. */
function isPromised(units: readonly Unit[], { governor }: VerbGroup): boolean {
  const verb = governor === null ? null : cueForm(units[governor]?.lower ?? "");
  return verb !== null && (verb.frames.has("to") || verb.frames.has("object"));
}

/** Inside speech: "I say", "let me tell you", "you can't say": no further act of saying. */
function isOwnWord({ region: { units, within } }: Scene, group: VerbGroup, subject: Subject): boolean {
  if (within === null || subject.to - subject.from !== 1) return false;
  const word = units[subject.from]?.lower ?? "";
  const past = /^VB[DN]$/.test(units[group.head]?.tag ?? "") || group.words.some((w) => /^(?:did|had|have|'ve|was|were)$/.test(w));
  return /^(?:i|we|you|me|us)$/.test(word) && !past;
}

/** "went on to say", "to say that": the infinitive of a purpose carries what is said. */
function isSaidToSay(units: readonly Unit[], { head }: VerbGroup): boolean {
  return /^(?:say|tell|ask|announce|report|warn|add)$/.test(units[head]?.lower ?? "");
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

function speech({ region: { units } }: Scene, group: VerbGroup, verb: CueVerb, subject: Subject, pieces: readonly Piece[] | null, rule: string): Found | null {
  const source = spanBetween(units, subject.from, subject.to);
  const cue = spanBetween(units, group.negated ? group.first : group.head, group.head + 1);
  const content = (pieces ?? []).map((piece) => trimmed(units, piece)).filter((span) => span !== null);
  if (source === null || cue === null || content.length === 0) return null;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    source,
    antecedent: antecedentOf(units, subject),
    content,
    mode: "indirect",
    auxiliaries: group.words,
    rule,
  };
  return { attribution, subject };
}

/** The noun phrase before a relative pronoun, over a comma or not. */
function antecedentOf(units: readonly Unit[], { from }: Subject): Span | null {
  if (!isRelative(units[from]) && units[from]?.lower !== "that") return null;
  const last = isComma(units[from - 1]) || isDash(units[from - 1]) ? from - 2 : from - 1;
  const start = phraseStart(units, last, 0);
  return start <= last ? spanBetween(units, start, last + 1) : null;
}

/** The characters of a piece without the commas and dashes around it. */
function trimmed(units: readonly Unit[], { from, to }: Piece): Span | null {
  let [a, b] = [from, to];
  while (a < b && isEdge(units[a])) a++;
  while (b > a && isEdge(units[b - 1])) b--;
  return spanBetween(units, a, b);
}

const isEdge = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === "mark" && /^(?:[,;:—–-]|--)$/.test(unit.text);

function ruleOf({ how }: Subject, { kind }: Complement): string {
  if (how === "participle" || how === "conjoined") return how;
  if (kind === "quote") return "quotation";
  return kind === "colon" ? "colon" : "content-after";
}

/** "“…,” said the mayor", "…, said the mayor": the source stands after the verb. */
function invertedSource({ region: { units }, first, end }: Scene, group: VerbGroup, verb: CueVerb): Subject | null {
  const { head } = group;
  const before = units[group.first - 1];
  const next = units[head + 1];
  if (next === undefined || head + 1 >= end || group.form !== "finite" || group.negated) return null;
  if (before !== undefined && group.first > first && !isQuote(before) && !isComma(before) && !isDash(before)) return null;
  if (group.first <= first) return null;
  if (next.kind === "mark" || next.lower === "that" || isTimeNoun(next) || verb.frames.has("person!")) return null;
  const phrase = phraseEnd(units, head + 1, end);
  if (phrase === head + 1) return null;
  const quoted = isQuote(before) || (isComma(before) && isQuote(units[group.first - 2]));
  const to = sourceEnd(units, head + 1, end);
  if (!quoted) {
    if (!verb.frames.has("clause") || clauseAt(units, head + 1, end)) return null;
    // "The mayor, said the clerk, left": what is said goes on behind the source.
    const goesOnBehind = isComma(units[to]) && (isQuote(units[to + 1]) || isFinite(units[to + 1]));
    if (!hasFinite(units, first, group.first) && !goesOnBehind) return null;
  }
  return { from: head + 1, to, how: "before" };
}

function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(units[i]) || isQuote(units[i])) return true;
  return false;
}

/** What the region says of its own clause order, as far as it bounds what the verb governs. */
function settingOf({ region: { units }, first, end }: Scene, group: VerbGroup, subject: Subject): Setting {
  const before = units[subject.from - 1];
  const subordinate = subject.from > first && isSubordinator(before) && subject.how !== "participle";
  const opening = group.form === "ing" && (group.first <= first || (group.first - 1 <= first + 1 && isPreposition(units[group.first - 1])));
  return {
    end,
    subordinate: subordinate || opening,
    relative: subject.how === "relative" || isRelative(before) || reducedRelative(units, subject),
    extracted: isRelative(before) || before?.lower === "that",
    ing: group.form === "ing",
  };
}

/** "the man saying so, …" — a participle behind its noun ends where the verb of the noun comes. */
const reducedRelative = (units: readonly Unit[], { from, how }: Subject): boolean => how === "before" && units[from]?.tag === "WP";

/** "As the spokesman said in December, …": what stands behind the comma, or before it where this closes the sentence. */
function asSaid({ region: { units }, first, end }: Scene, subject: Subject, group: VerbGroup): readonly Piece[] | null {
  const at = subject.from - 1;
  if (units[at]?.lower !== "as") return null;
  if (at === first) {
    for (let i = group.head + 1; i < Math.min(end, group.head + 14); i++) if (isComma(units[i])) return i + 1 < end ? [{ from: i + 1, to: end }] : null;
    return null;
  }
  return isComma(units[at - 1]) && at - 1 > first && (group.head + 1 >= end || pastAdjuncts(units, group.head + 1, end) >= end)
    ? [{ from: first, to: at - 1 }]
    : null;
}

/**
 * What stands around a reporting clause whose first unit is `clause` and which is over at `behind`: a quotation or a clause before
 * it, and what goes on after it. Null where nothing before it leads on to it.
 */
function contentAround({ region: { units }, first, end }: Scene, clause: number, behind: number, inverted: boolean): readonly Piece[] | null {
  const mark = clause - 1;
  const before = units[mark];
  if (mark < first || before === undefined) return null;
  const closed = isComma(before) || isDash(before);
  const last = closed ? mark - 1 : mark;
  const lead = units[last];
  if (lead === undefined || last < first) return null;
  const quoted = isQuote(lead) && (closed || LEADS_ON.test(lead.text));
  if (!quoted && !closed) return null;
  const from = quoted && (last === first || standsAlone(units, first, last)) ? last : first;
  const left: Piece = { from, to: last + 1 };
  const right = goesOn(units, behind, end, quoted, clauseAt(units, left.from, left.to));
  if (right === null) return !quoted && !inverted && (isAdjunctOnly(units, left) || isIntroduction(units, left)) ? null : [left];
  return left.to - left.from === 1 && !quoted && units[left.from]?.tag === "CC" ? [right] : [left, right];
}

/** The quotation is all that is said: what stands before it is another clause with its own verb of saying, or nothing. */
function standsAlone(units: readonly Unit[], first: number, last: number): boolean {
  const before = units[last - 1];
  if (before === undefined || last - 1 < first) return true;
  return isQuote(before) ? false : before.text === ":" || before.text === ";";
}

/** "In Iowa, he said": a phrase that says where or when, and no more. */
function isAdjunctOnly(units: readonly Unit[], { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (isFinite(units[i]) || isQuote(units[i]) || /^VB/.test(units[i]?.tag ?? "")) return false;
  return to - from < 12;
}

/** "After he left,", "Asked about it,", "While some wept,": what leads to a main clause and is none itself. */
function isIntroduction(units: readonly Unit[], { from, to }: Piece): boolean {
  let at = from;
  while (at < to && (isAdverb(units[at]) || units[at]?.tag === "CC")) at++;
  const unit = units[at];
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
    if (isRelative(unit) || isSubordinator(unit) || unit?.lower === "that" || unit?.lower === "if") owed++;
    else if (isFinite(unit) && owed-- <= 0) return true;
  }
  return false;
}

/** What the sentence goes on to say behind the reporting clause: ", he said, were old", "said the man, “and we left”". */
function goesOn(units: readonly Unit[], behind: number, end: number, quoted: boolean, complete: boolean): Piece | null {
  const at = pastWords(units, behind, end);
  const unit = units[at];
  if (unit === undefined || at >= end) return null;
  const from = isComma(unit) || isDash(unit) || unit.text === ":" ? at + 1 : at;
  const next = units[from];
  if (next === undefined || from >= end) return null;
  if (isQuote(next)) {
    if (from === at && /^(?:POS|DT|IN|TO|PRP\$)$/.test(units[at - 1]?.tag ?? "")) return null;
    let to = from + 1;
    while (to < end && (isQuote(units[to]) || (isComma(units[to]) && isQuote(units[to + 1])))) to++;
    return { from, to };
  }
  if (quoted || from === at) return null;
  if (next.tag === "VBG" || isRelative(next)) return null;
  // A whole clause before it goes on only where the reporting clause is a mere aside: "…, they say, but it is small".
  if (complete && (at > behind || (isPreposition(next) && !isSubordinator(next)) || !(next.tag === "CC" || isSubordinator(next)))) return null;
  if (next.tag === "CC" && reportsSoon(units, from, end)) return null;
  if (isAdverb(next) && units[from + 1]?.tag === "VBG") return null;
  const to = complementEnd(units, from, { end, subordinate: false, relative: false, extracted: false, ing: false }, behind - 1);
  return to > from ? { from, to } : null;
}

/** The clause behind "and" or "but" has a verb of saying of its own near its head. */
function reportsSoon(units: readonly Unit[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) if (isFinite(units[i]) && cueForm(units[i]?.lower ?? "") !== null) return true;
  return false;
}

/** Behind adjuncts, unless a comma that closes the reporting clause comes first. */
function pastWords(units: readonly Unit[], behind: number, end: number): number {
  if (isComma(units[behind]) || isDash(units[behind])) return behind;
  let at = behind;
  while (at < end && !isComma(units[at]) && !isDash(units[at]) && !isQuote(units[at]) && at - behind < 14) at++;
  return at;
}

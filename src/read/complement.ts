import { pastAdjuncts } from "./adjunct.ts";
import { isBareAnswer, isFigureAlone } from "./bare-answer.ts";
import { circumstance } from "./circumstance.ts";
import { clauseAt } from "./clause.ts";
import { type Ending, endOf } from "./complement-end.ts";
import { behindPhrase, infinitiveBehind, infinitiveOfRelative, isBareVerb, isObject, isThing, sentWhere } from "./complement-object.ts";
import type { Setting } from "./complement-setting.ts";
import { isClosedByRemark, ownStart } from "./complement-start.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { HELD_TO_BE } from "./held-object.ts";
import { isImperative } from "./imperative.ts";
import { beforeListener } from "./listener.ts";
import { isLone, isQuotedThing, isToldAlone } from "./lone-object.ts";
import { leavesVerb } from "./matrix-verb.ts";
import { isOwnObject } from "./narrow-object.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isFiniteVerb,
  isNominal,
  isNoun,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";

/** What a verb of saying is followed by: units `[from, to)`, and in what shape. */
export interface Complement {
  readonly from: number;
  readonly to: number;
  /** Why it ends where it does. */
  readonly ended: Ending["why"];
  readonly kind: "that" | "clause" | "wh" | "quote" | "colon" | "infinitive" | "thing" | "object" | "preposition";
}

/** The verb in a row with the one at `head`, which share what follows; or null. "called and said": who calls has not said so yet. */
function sharedWith(units: readonly Unit[], head: number, { frames, lemma }: CueVerb): CueVerb | null {
  const joined = /^(?:and|or|nor)$/.test(units[head + 1]?.lower ?? "") && isVerbal(units[head + 2]);
  return joined && !frames.has("quote") && lemma !== "call" ? cueForm(units[head + 2]?.lower ?? "") : null;
}

/** What somebody says or sees stands before the verb at `head`, as a pronoun. */
const isSaidBefore = (units: readonly Unit[], head: number, { frames }: CueVerb, { extracted, free, governed }: Setting): boolean =>
  // "wrote in a letter, which the paper has seen, that": what follows is of the verb around.
  (extracted && isComma(units[head + 1]) && units[head + 2]?.lower === "that") ||
  // "what he had told Mrs Orde was a joke"
  (free && !governed && frames.has("person!")) ||
  // "says what he said was that"
  (free && isBe(units[head + 1]) && units[head + 2]?.lower === "that");

/** What follows the verb at `head`, or null where it governs nothing that is said. */
export function complementOf(units: readonly Unit[], head: number, verb: CueVerb, setting: Setting): Complement | null {
  // "neither confirmed nor denied their presence": verbs in a row share what follows the last.
  const next = sharedWith(units, head, verb);
  if (next !== null && head + 2 < setting.end) return complementOf(units, head + 2, next, setting);
  if (isSaidBefore(units, head, verb, setting)) return null;
  // "would not rule it out"
  if (
    (verb.cueClass === "deny" || verb.cueClass === "confirm") &&
    verb.lemma.endsWith(`_${units[head + 2]?.lower}`) &&
    /^(?:it|that|this|them)$/.test(units[head + 1]?.lower ?? "")
  )
    return { from: head + 1, to: head + 2, kind: "thing", ended: "sentence" };
  const start = verb.frames.has("person!") && isToldAlone(units, head + 1, setting.end) ? null : startOf(units, head + 1, verb, setting);
  if (start === null || start.from >= setting.end) return null;
  if (isPlaced(units, head, verb) && start.kind !== "that" && start.kind !== "wh") return null;
  const phrase = start.kind === "thing" || start.kind === "object" || start.kind === "preposition";
  // "confirmed this to him every morning": a pronoun is the whole of it.
  // "warned them about it before I left"
  const lone =
    (/^(?:thing|preposition)$/.test(start.kind) && (isLone(units, start.from) || isWordAlone(units, start.from))) ||
    isQuotedThing(units, start.from, verb);
  // "admitted as much in a text"
  const much = isAsMuch(units, start.from) ? 1 : 0;
  const { to, why } =
    lone || much > 0 ? { to: start.from + 1 + much, why: "sentence" as const } : endOf(units, start.from, setting, head, phrase);
  const short = phrase && !lone ? shortEnd(units, start, to, verb) : to;
  return to > start.from ? { from: start.from, to: short, kind: start.kind, ended: short < to ? "aside" : why } : null;
}

/** "a message found on his phone": a participle, whatever its tag; "found in March that" is none. */
const isPlaced = (units: readonly Unit[], head: number, { lemma }: CueVerb): boolean =>
  /^(?:find|see|hear|spot|discover)$/.test(lemma) && /^(?:on|in|at|near|under|inside|beside|by)$/.test(units[head + 1]?.lower ?? "");

/** "as much in a text": the words that stand for what was said before. */
const isAsMuch = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "as" && units[at + 1]?.lower === "much" && isPreposition(units[at + 2]);

/** "said yes and", "told him no,": an answer in a word. */
const isWordAlone = (units: readonly Unit[], at: number): boolean =>
  /^(?:yes|no)$/.test(units[at]?.lower ?? "") && (units[at + 1]?.tag === "CC" || isComma(units[at + 1]));

/** Where a thing that is said ends before the words that say when, where or to whom. */
const shortEnd = (units: readonly Unit[], start: Start, to: number, verb: CueVerb): number =>
  beforeListener(units, start, circumstance(units, start.from, to, start.kind === "preposition" && COMPLAINS.test(verb.lemma)), verb);

/** What somebody complains or boasts of is no event that a time behind it could be of. */
const COMPLAINS = /^(?:complain|boast|brag|joke)$/;

/** Where what is said begins, and in what shape. */
export type Start = Pick<Complement, "from" | "kind">;

/** How many words stand behind the first of "pour_cold_water_on". */
const furtherWords = (lemma: string): number => (lemma.includes("_") ? lemma.split("_").length - 1 : 0);

function startOf(units: readonly Unit[], at: number, verb: CueVerb, setting: Setting): Start | null {
  const { frames, lemma } = verb;
  const { end } = setting;
  if (frames.has("point")) return pointed(units, at, setting);
  const own = furtherWords(lemma);
  // "repeated it: two boats were lost"
  if (
    verb.cueClass === "say" &&
    /^(?:it|this|itself|himself|herself|themselves)$/.test(units[at]?.lower ?? "") &&
    isColon(units[at + 1]) &&
    at + 2 < end
  )
    return { from: at + 2, kind: "colon" };
  // "saying only that"
  if (/^(?:only|just|merely|simply|aloud)$/.test(units[at + own]?.lower ?? "") && leadsIn(units[at + own + 1]))
    return startOf(units, at + own + 1, { ...verb, lemma: lemma.split("_")[0] ?? lemma }, setting);
  const said = own === 0 && isParticle(units[at], units[at + 1]) && units[at + 1]?.lower !== "to" ? at + 1 : at + own;
  const direct = ownStart(units, said, verb, setting) ?? clauseStart(units, said, verb, setting);
  // What begins right behind the verb is said, unless it is a clause that may begin with whoever is told.
  if (direct !== null && direct.kind !== "clause" && !frames.has("person!")) return direct;
  const told = frames.has("person") || frames.has("person!") ? behindAddressee(units, said, verb, setting) : null;
  const spoken = direct?.kind === "clause" && (isSpokenTo(units[said]) || told?.kind === "that");
  if (direct !== null && !frames.has("person!") && !(told !== null && spoken)) return pastPhrase(units, said, direct, verb, setting);
  return (
    told ??
    direct ??
    tale(units, said, verb, end) ??
    takenAs(units, said, verb, setting) ??
    behindAdjuncts(units, said, verb, setting) ??
    (frames.has("only") ? null : messageStart(units, said, end)) ??
    nominalStart(units, said, verb, end) ??
    behindManner(units, said, verb, end)
  );
}

/** "rejects categorically | the assertion", "read aloud | the list" */
const behindManner = (units: readonly Unit[], said: number, verb: CueVerb, end: number): Start | null =>
  (isAdverb(units[said]) || units[said]?.lower === "aloud") && /^(?:DT|PRP\$)$/.test(units[said + 1]?.tag ?? "")
    ? nominalStart(units, said + 1, verb, end)
    : null;

/** "told his story to the paper": nobody is addressed before it. */
function tale(units: readonly Unit[], said: number, { lemma }: CueVerb, end: number): Start | null {
  const stop = phraseEnd(units, said, end, NO_LINKS);
  return lemma === "tell" &&
    stop > said &&
    /^(?:PRP\$)$/.test(units[said]?.tag ?? "") &&
    /^(?:story|version|side|tale)$/.test(units[stop - 1]?.lower ?? "")
    ? { from: said, kind: "thing" }
    : null;
}

/** "what he described as", "an account that the coastguard called": what is said of an object that stands before. */
function takenAs(units: readonly Unit[], said: number, { frames, lemma }: CueVerb, { extracted, end }: Setting): Start | null {
  if (!extracted || !frames.has("object") || frames.has("clause")) return null;
  // "the country, which the port accuses of theft"
  if (/^(?:accuse|suspect)$/.test(lemma) && units[said]?.lower === "of") return { from: said + 1, kind: "object" };
  // "two deaths, which its director attributed to heat"
  if (/^(?:attribute|ascribe)$/.test(lemma) && units[said]?.lower === "to") return { from: said, kind: "object" };
  // "said that “suitable” referred to buses"
  if (lemma === "refer_to" && units[said]?.lower !== "as") return null;
  const at = units[said]?.lower === "as" ? said + 1 : said;
  if (/^(?:me|him|her|them|us|you)$/.test(units[at]?.lower ?? "")) return null;
  // "a claim the port called invented"
  const called = isQuote(units[at]) || units[at]?.tag === "VBN" || (isAdverb(units[at]) && at + 1 >= end) || phraseEnd(units, at, end) > at;
  return called ? { from: at, kind: "object" } : null;
}

/** What is said behind a preposition that the verb governs, or behind words that say when, where or to whom. */
function behindAdjuncts(units: readonly Unit[], said: number, verb: CueVerb, setting: Setting): Start | null {
  const { end } = setting;
  const { lemma } = verb;
  const past = pastAdjuncts(units, said, end);
  // "pleaded guilty, for wrecking a crane that": a clause of the crane.
  const clause = past > said ? clauseStart(units, past, verb, setting) : null;
  const later = clause?.kind === "that" && lemma.startsWith("plead") && units.slice(said, past).some(isComma) ? null : clause;
  // "repeated to the mate what the owner had said"
  const heard = units[said]?.lower === "to" && lemma === "repeat" ? phraseEnd(units, said + 1, end, NARROW) : said;
  if (heard > said + 1 && units[heard]?.lower === "what") return { from: heard, kind: "wh" };
  // "confessed to a colleague that": whoever is told stands between.
  if (units[said]?.lower === "to" && (later?.kind === "that" || later?.kind === "quote")) return later;
  // "complained on Saturday of water"
  // "complained bitterly of the noise"
  const loudly = isAdverb(units[said]) ? prepositional(units, said + 1, verb, end) : null;
  // "complained all week of men in the lane"
  const lasting = /^(?:all|every|this|last)$/.test(units[said]?.lower ?? "") && isTimeNoun(units[said + 1]);
  const since = lasting ? prepositional(units, said + 2, verb, end) : null;
  const elsewhere = aboutBehind(units, said, verb, end);
  const timed = isPreposition(units[said]) && isTimeNoun(units[said + 1]) ? prepositional(units, said + 2, verb, end) : null;
  return (
    prepositional(units, said, verb, end) ??
    timed ??
    loudly ??
    since ??
    elsewhere ??
    (isTimeNoun(units[said + 1]) || isByMeans(units, said) ? prepositional(units, past, verb, end) : null) ??
    later
  );
}

/** "complained to the council about the smell", "boasted at a dinner about friends": a phrase says to whom or where, before "about". */
function aboutBehind(units: readonly Unit[], said: number, verb: CueVerb, end: number): Start | null {
  if (!/^(?:to|at|in|on|during|over)$/.test(units[said]?.lower ?? "")) return null;
  const stop = phraseEnd(units, said + 1, end, NARROW);
  // "confessed in a recording to having lied"
  const done = verb.frames.has("to-thing") && units[stop]?.lower === "to" && units[stop + 1]?.tag === "VBG";
  return stop > said + 1 && (units[stop]?.lower === "about" || done) ? prepositional(units, stop, verb, end) : null;
}

/** "apologised by telephone for", "complained in writing of". */
const isByMeans = (units: readonly Unit[], at: number): boolean =>
  /^(?:by|in|via|over|through|to)$/.test(units[at]?.lower ?? "") &&
  (isNoun(units[at + 1]) || units[at + 1]?.tag === "PRP") &&
  !isFiniteVerb(units[at + 2]);

/** "say on the telephone that", "say four times that": a phrase that says where, or how often, is no part of what is said, where "that" follows. */
function pastPhrase(units: readonly Unit[], said: number, direct: Start, verb: CueVerb, setting: Setting): Start {
  if (direct.kind !== "clause" || !(isPreposition(units[said]) || units[said + 1]?.lower === "times")) return direct;
  const later = clauseStart(units, pastAdjuncts(units, said, setting.end), verb, setting);
  return later?.kind === "that" ? later : direct;
}

/** "messaged me that": a pronoun that is no subject. */
const isSpokenTo = (unit: Unit | undefined): boolean => /^(?:me|him|us|them)$/.test(unit?.lower ?? "");

/** "issued a statement: “…”": the words of what is named before the colon. */
function messageStart(units: readonly Unit[], at: number, end: number): Start | null {
  const stop = phraseEnd(units, at, end);
  return stop > at && isColon(units[stop]) && isQuote(units[stop + 1]) ? { from: stop + 1, kind: "colon" } : null;
}

const leadsIn = (unit: Unit | undefined): boolean => unit?.lower === "that" || isQuestionWord(unit) || isQuote(unit) || isColon(unit);

/** "told the court that", "warned him of fire": what is said behind whoever is addressed. */
function behindAddressee(units: readonly Unit[], said: number, verb: CueVerb, setting: Setting): Start | null {
  const { end } = setting;
  const listener = addressee(units, said, verb, end);
  if (listener === said) return null;
  // "told us himself that"
  const told = /^(?:him|her|it|them)sel(?:f|ves)$/.test(units[listener]?.lower ?? "") ? listener + 1 : listener;
  // "informed him at 22:15 of a change"
  const timed = /^(?:at|on|in)$/.test(units[told]?.lower ?? "") && units[told + 2]?.lower === "of" ? told + 2 : told;
  // "informed the clerk a month before the dam burst that it leaked"
  const that = thatBehindTime(units, said, end);
  if (that !== null) return clauseStart(units, that, verb, setting);
  const later = afterAdjuncts(units, told, end);
  // "asks anyone who heard it to come forward"
  const bidden = verb.cueClass === "ask" && told > said && isRelative(units[told]) ? infinitiveOfRelative(units, told, end) : null;
  if (bidden !== null && !/^(?:me|him|her|them|us|you)$/.test(units[told - 1]?.lower ?? "")) return { from: bidden, kind: "infinitive" };
  // "told him twice that", "told them over the radio to hold"
  const behind = later > told ? clauseStart(units, later, verb, setting) : null;
  if (behind !== null && behind.kind !== "thing" && behind.kind !== "object") return behind;
  // "had told her not to"
  if (units[told]?.lower === "not" && units[told + 1]?.lower === "to" && told + 2 >= end) return { from: told, kind: "infinitive" };
  // "told her only that it was old"
  if (/^(?:only|just|merely|simply)$/.test(units[told]?.lower ?? "") && leadsIn(units[told + 1]))
    return clauseStart(units, told + 1, verb, setting);
  // "told the board as much"
  if (units[told]?.lower === "as" && units[told + 1]?.lower === "much") return { from: told, kind: "thing" };
  return clauseStart(units, told, verb, setting) ?? prepositional(units, timed, verb, end) ?? toldThing(units, told, verb, end);
}

/** How far behind whoever is told the "that" is looked for. */
const FAR = 16;

/** "informed the clerk a month before the dam burst | that it leaked": the "that" of what is told, behind a clause that says when; or null. */
function thatBehindTime(units: readonly Unit[], said: number, end: number): number | null {
  let timed = false;
  for (let i = said + 1; i < Math.min(end, said + FAR) && !isComma(units[i]) && !isQuote(units[i]); i++) {
    timed ||= /^(?:before|after)$/.test(units[i]?.lower ?? "") && isTimeNoun(units[i - 1]);
    if (units[i]?.lower === "that") return timed && units[i]?.tag === "IN" && clauseAt(units, i + 1, end) ? i : null;
  }
  return null;
}

/** An object, or what somebody is told to do. */
function objectOrBidding(units: readonly Unit[], said: number, { cueClass, lemma }: CueVerb, end: number): Start {
  const bidden = cueClass === "order" || BIDS.test(lemma) ? infinitiveBehind(units, said, end) : null;
  const sent = bidden === null && lemma === "order" ? sentWhere(units, said, end) : null;
  if (sent !== null) return { from: sent, kind: "object" };
  return bidden === null ? { from: said, kind: "object" } : { from: isDone(units, bidden) ? said : bidden, kind: "infinitive" };
}

/** "ordered warning shots | to be fired": nobody is told to. */
const isDone = (units: readonly Unit[], to: number): boolean => units[to + 1]?.lower === "be" && units[to + 2]?.tag === "VBN";

/** What is said as an object or a thing right behind the verb. */
function nominalStart(units: readonly Unit[], said: number, verb: CueVerb, end: number): Start | null {
  const { frames, lemma, cueClass } = verb;
  if (!isOwnObject(units, said, lemma, end) || isTurnedBy(units[said - 1], lemma)) return null;
  // "rejecting out of hand a claim"
  if (units[said]?.lower === "out" && units[said + 2]?.lower === "hand") return nominalStart(units, said + 3, verb, end);
  // "dismissed as “fairground talk” an allegation"
  const called = units[said]?.lower === "as" ? calledEnd(units, said, end) : said;
  // "dismissed as a forgery on Monday a leaked memo"
  const as = isTimeNoun(units[called]) || isTimeNoun(units[called + 1]) ? pastAdjuncts(units, called, end) : called;
  if ((frames.has("object") || frames.has("statement")) && as > said + 1 && units[as]?.tag === "DT") return { from: said, kind: "object" };
  if (frames.has("held") && HELD_TO_BE.get(lemma)?.(units, said, phraseEnd(units, said, end), behindPhrase(units, said, end)) === true)
    return { from: said, kind: "object" };
  if (frames.has("object") && isObject(units, said, verb, end)) {
    return objectOrBidding(units, said, verb, end);
  }
  const only = /^(?:only|just)$/.test(units[said]?.lower ?? "") ? said + 1 : said;
  // "and the ministry refutes them"
  if (cueClass === "deny" && units[said]?.lower === "them" && (said + 1 >= end || isLone(units, said)))
    return { from: said, kind: "thing" };
  if (frames.has("thing") && !frames.has("person!") && isThing(units, only, end)) return { from: said, kind: "thing" };
  // "My wife says one more year": so long, and not when.
  const closes = said + 3 >= end || isComma(units[said + 3]);
  if (lemma === "say" && units[said]?.tag === "CD" && units[said + 1]?.lower === "more" && isTimeNoun(units[said + 2]) && closes)
    return { from: said, kind: "thing" };
  return isBareAnswer(units, said, lemma, end) ? { from: said, kind: "thing" } : null;
}

/** The unit behind what somebody calls a thing that follows: "as a fake", "as untrue", "as “theatre”". */
function calledEnd(units: readonly Unit[], as: number, end: number): number {
  const next = units[as + 1];
  if (isQuote(next) || (/^JJ/.test(next?.tag ?? "") && !isNoun(units[as + 2]))) return as + 2;
  return phraseEnd(units, as + 1, end, NARROW);
}

/** "called off the search": with a particle it is another verb, which says nothing. */
const isTurnedBy = (particle: Unit | undefined, lemma: string): boolean =>
  !lemma.includes("_") &&
  particle?.tag === "RP" &&
  /^(?:off|up|in|away|down|over|on|back|round|around|together|through)$/.test(particle.lower);

const isParticle = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  (unit?.tag === "RP" || /^(?:back|again|out)$/.test(unit?.lower ?? "")) && !(unit?.lower === "out" && next?.lower === "of");

/** "pointed out that", "pointed to the card". */
function pointed(units: readonly Unit[], at: number, { end }: Setting): Start | null {
  if (units[at]?.lower === "to" && phraseEnd(units, at + 1, end) > at + 1) return { from: at + 1, kind: "preposition" };
  if (units[at]?.lower !== "out") return null;
  const past = pastAdjuncts(units, at + 1, end);
  if (units[past]?.lower !== "that" && !clauseAt(units, past, end) && !isQuote(units[past])) return null;
  return past < end ? { from: past, kind: units[past]?.lower === "that" ? "that" : "clause" } : null;
}

/** What is said, where it begins at `at` itself. */
function clauseStart(units: readonly Unit[], at: number, verb: CueVerb, setting: Setting): Start | null {
  const { end } = setting;
  const { frames, lemma } = verb;
  const unit = units[at];
  if (unit === undefined || at >= end || frames.has("only")) return null;
  const quoted = quotationStart(units, at, end);
  if (quoted !== null || lemma === "go") return quoted;
  if (unit.lower === "that" && isFiniteVerb(units[at + 1]) && frames.has("clause")) return { from: at, kind: "clause" };
  // "I told him that and he said": a pronoun.
  if (unit.lower === "that" && /^(?:and|but|or)$/.test(units[at + 1]?.lower ?? "")) return null;
  if (unit.lower === "that" && isThatHere(units, at, frames, end)) return { from: at, kind: "that" };
  if (isColon(unit) || frames.has("quote")) return null;
  if (isInfinitiveAt(units, at, verb)) return { from: at, kind: "infinitive" };
  if (isQuestionAt(units, at, verb, setting)) return { from: at, kind: "wh" };
  if (!frames.has("clause") || opensNoClause(units, at, verb, setting)) return null;
  // "A photo that shows the wreck has been taken down": the one verb that follows is that of the clause around.
  if (setting.awaited && (frames.has("thing") || HANDLES.test(lemma)) && !leavesVerb(units, at, end)) return null;
  const goesOn = setting.extracted && (!setting.free || setting.governed) && beginsWithVerb(units, at);
  const clause = goesOn || clauseAt(units, at, end) || (lemma === "say" && loosely(units, at, end));
  return clause ? { from: at, kind: "clause" } : null;
}

/** Verbs of what is done to things as well, of which nothing is said then: "the man who wrote the letter". */
const HANDLES = /^(?:post|tweet|write|answer|add|read|find|see|hear|know|notice|spot|discover)$/;

/** What stands at `at` behind the verb begins nothing that is said, whatever follows it. */
function opensNoClause(units: readonly Unit[], at: number, { lemma, cueClass, frames }: CueVerb, setting: Setting): boolean {
  const unit = units[at];
  const next = units[at + 1]?.lower;
  // "mentioned it to the major"; "wrote to the palace claiming": a further act, and not what is written.
  // "wrote it down", "answered it and a man said"
  if ((unit?.lower === "it" && /^(?:to|down|and)$/.test(next ?? "")) || (unit?.tag === "VBG" && cueForm(unit.lower) !== null)) return true;
  if (
    isClosedByRemark(units, at, lemma, setting.end) ||
    isFigureAlone(units, at) ||
    (frames.has("thing") && isBesideClause(units, at, setting.end))
  )
    return true;
  // "who answered the phone said": a clause behind it begins with no article.
  if (lemma === "answer" && unit?.tag === "DT") return true;
  // "asked him twice, and both times he left": nobody learns what was asked.
  if (lemma === "ask" && /^(?:him|them|me|us)$/.test(unit?.lower ?? "")) return true;
  // "when she complained she was told": the main clause begins.
  if (setting.subordinate && /^(?:complain|protest|reply|answer)$/.test(lemma)) return true;
  // "Reporting from the front, she writes"
  if (setting.subordinate && setting.ing && isPreposition(unit)) return true;
  // "Residents who find fragments are asked to call": the verb is that of the clause around.
  if (units[at - 2]?.lower === "who" && cueClass === "perceive" && !setting.extracted && phraseEnd(units, at, setting.end) > at)
    return true;
  // "found on his phone", "warned months ago that"
  if ((cueClass === "perceive" && isPreposition(unit)) || (isTimeNoun(unit) && next === "ago")) return true;
  // "footage I have been able to find shows": nothing is said to be found by a verb of its own.
  return setting.extracted && cueClass === "perceive" && isFiniteVerb(unit);
}

/** "denies theft, and a clerk, who is ill, said": a thing that is said, and another clause. */
function isBesideClause(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  return stop > at && isComma(units[stop]) && /^(?:and|but)$/.test(units[stop + 1]?.lower ?? "") && clauseAt(units, stop + 2, end);
}

/** The "that" at `at` begins a clause that is said. */
const isThatHere = (units: readonly Unit[], at: number, frames: CueVerb["frames"], end: number): boolean =>
  units[at]?.tag === "IN" ||
  (units[at]?.tag === "WDT" && frames.has("clause") && !isFiniteVerb(units[at + 1])) ||
  clauseAt(units, at + 1, end);

/** "promised not to leave", "said to let it run". */
function isInfinitiveAt(units: readonly Unit[], at: number, { frames, lemma }: CueVerb): boolean {
  const to = /^(?:not|never)$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  if (units[to]?.lower !== "to") return false;
  // "shouted back to ask": the second verb says it.
  if (/^(?:shout|call|yell|radio|write|ring|phone|signal)/.test(lemma) && /^(?:ask|say|tell)$/.test(units[to + 1]?.lower ?? ""))
    return false;
  // "threatened to “answer every strike”"
  const quoted = isQuote(units[to + 1]) && /^["“‘']\p{Ll}/u.test(units[to + 1]?.text ?? "");
  if (frames.has("to")) return quoted || isBareVerb(units, to + 1);
  return lemma === "say" && units[to + 1]?.tag === "VB" && !/^(?:be|have)$/.test(units[to + 1]?.lower ?? "");
}

/** "explained how it rained", "asked was anybody dead", "wished to know since when it had stood empty". */
function isQuestionAt(units: readonly Unit[], at: number, { frames, cueClass, lemma }: CueVerb, { end, negated }: Setting): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  const asking = cueClass === "ask";
  if (asking && isAuxiliary(unit) && phraseEnd(units, at + 1, end) > at + 1) return true;
  if (!frames.has("wh")) return false;
  if (asking && isPreposition(unit) && isQuestionWord(next)) return true;
  if (!isQuestionWord(unit) || isRelativeHere(units, at)) return false;
  return asking || lemma === "tell" || negated || /^(?:what|how|why|who|whom|whose|which|whether|whatever)$/.test(unit?.lower ?? "");
}

/** A quotation, or a colon and what stands behind it. */
function quotationStart(units: readonly Unit[], at: number, end: number): Start | null {
  if (isQuote(units[at])) return { from: at, kind: "quote" };
  if (isColon(units[at])) return at + 1 < end ? { from: at + 1, kind: "colon" } : null;
  return isComma(units[at]) && isQuote(units[at + 1]) ? { from: at + 1, kind: "quote" } : null;
}

/** "which he said were old": the subject of what is said stands before the verb of saying. */
const beginsWithVerb = (units: readonly Unit[], at: number): boolean =>
  isFiniteVerb(units[at]) || units[at]?.tag === "VBN" || (isAdverb(units[at]) && isFiniteVerb(units[at + 1]));

/** Behind "said" nearly every phrase is the subject of what is said, whatever the tags of its verb are. */
function loosely(units: readonly Unit[], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end);
  // "says leave them", "the card says tested that morning", "said no more lockdowns"
  if (/^VB[NP]?$/.test(units[at]?.tag ?? "") && end - at >= 2 && !isAuxiliary(units[at])) return true;
  // "said don't ask", "said ring back if he turns up"
  if (at + 1 < end && isImperative(units[at]?.lower ?? "", units[at + 1]?.lower ?? "", units[at + 2])) return true;
  // "says if I'm not out by Friday the job's gone"
  if (isSubordinator(units[at]) && finiteVerbs(units, at, end) > 1) return true;
  if (units[at]?.lower === "no" && /^(?:JJR|NNS?)$/.test(units[at + 1]?.tag ?? "")) return true;
  // "said inside were found two rifles"
  if (isAdverb(units[at]) && isFiniteVerb(units[at + 1]) && end - at >= 4) return true;
  if (stop === at || isTimeNoun(units[at]) || end - at < 4) return false;
  if (stop < end && isAdverb(units[stop])) return true;
  for (let i = at + 1; i < Math.min(end, at + 30); i++) if (isVerbal(units[i]) || (units[i]?.lower.endsWith("ed") ?? false)) return true;
  return false;
}

function finiteVerbs(units: readonly Unit[], from: number, end: number): number {
  let found = 0;
  for (let i = from; i < Math.min(end, from + 60); i++) if (isFiniteVerb(units[i])) found++;
  return found;
}
const isRelativeHere = (units: readonly Unit[], at: number): boolean => isComma(units[at - 1]);

/** Pronouns that are no object. */
const SUBJECT = /^(?:i|he|she|they|we)$/;

/** "told her that", and "told her little girl that", "told her hairdresser she'd won". */
function behindPronoun(units: readonly Unit[], at: number, end: number): number {
  const hers = units[at]?.lower === "her" ? phraseEnd(units, at + 1, end) : at + 1;
  const behind = leadsIn(units[hers]) || (SUBJECT.test(units[hers]?.lower ?? "") && isFiniteVerb(units[hers + 1]));
  return hers > at + 1 && behind && /^(?:NN|JJ)/.test(units[at + 1]?.tag ?? "") ? hers : at + 1;
}

/** The unit behind those whom something is told: "reporters", "the court", "him". */
function addressee(units: readonly Unit[], at: number, { frames }: CueVerb, end: number): number {
  const unit = units[at];
  // "told Tuesday's meeting she"
  if (unit === undefined || (isTimeNoun(unit) && units[at + 1]?.tag !== "POS")) return at;
  if (unit.tag === "PRP" || (unit.tag !== "PRP$" && /^(?:me|him|her|them|us|you|it)$/.test(unit.lower)))
    return behindPronoun(units, at, end);
  // "informed Dr Vorn of two dead calves"
  const named = phraseEnd(units, at, end, NO_LINKS);
  if (frames.has("of") && units[named]?.lower === "of" && (units[named - 1]?.tag === "NNP" || isTopicOf(units, named, end))) return named;
  // "asked both commands for their logs", "warned them of fire"
  const wanted = phraseEnd(units, at, end, NARROW);
  if (wanted > at && PREPOSITIONS.some((p) => p === units[wanted]?.lower && p !== "of" && frames.has(p))) return wanted;
  const phrase = phraseEnd(units, at, end);
  // "told the port's “Morning Watch”": a title.
  const stop = isQuote(units[phrase]) && units[phrase - 1]?.tag === "POS" ? phrase + 1 : phrase;
  if (stop === at || !isFiniteVerb(units[stop])) return stop === at ? at : afterAdjuncts(units, stop, end);
  return secondPhrase(units, at, stop) ?? (stop - at >= 2 ? stop - 1 : at);
}

/** "told the court | the card was old", "told reporters | three “command posts” were hit": where the second of two phrases in a row begins. */
function secondPhrase(units: readonly Unit[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++) {
    if (/^(?:DT|PRP|PRP\$|EX)$/.test(units[i]?.tag ?? "") && !isPreposition(units[i - 1])) return i;
    if (units[i]?.tag === "CD" && units[i - 1]?.tag === "NNS" && isNominal(units[i + 1])) return i;
  }
  return null;
}

/** "warned the pilots of a bomb", and not "told the mother of the boy that": nothing that is said follows what "of" governs. */
function isTopicOf(units: readonly Unit[], of: number, end: number): boolean {
  const stop = phraseEnd(units, of + 1, end);
  return isTitle(units[of - 1]) || units[of - 1]?.tag === "NNS"
    ? stop > of + 1 && !leadsIn(units[stop]) && units[stop]?.lower !== "to" && !isFiniteVerb(units[stop])
    : false;
}

function afterAdjuncts(units: readonly Unit[], at: number, end: number): number {
  const unit = units[at];
  if (
    (unit?.lower === "that" && !isTimeNoun(units[at + 1])) ||
    isQuote(unit) ||
    isColon(unit) ||
    (isComma(unit) && isQuote(units[at + 1])) ||
    unit?.lower === "to" ||
    (unit?.lower === "not" && units[at + 1]?.lower === "to") ||
    isQuestionWord(unit)
  )
    return at;
  return pastAdjuncts(units, at, end);
}

/** "told them everything", "told the court a lie". */
const toldThing = (units: readonly Unit[], at: number, { frames }: CueVerb, end: number): Start | null =>
  frames.has("thing") && !isTimeNoun(units[at]) && (phraseEnd(units, at, end) > at || /^(?:so|yes|no)$/.test(units[at]?.lower ?? ""))
    ? { from: at, kind: "thing" }
    : null;

const PREPOSITIONS = ["of", "about", "over", "for", "against", "on", "upon", "with", "at"] as const;

/** "called for a truce", "warned of fire": what the preposition governs. */
function prepositional(units: readonly Unit[], at: number, { frames, lemma }: CueVerb, end: number): Start | null {
  const word = units[at]?.lower ?? "";
  const wanted = PREPOSITIONS.some((p) => p === word && frames.has(p)) || (word === "to" && frames.has("to-thing"));
  if (!wanted || isTimeNoun(units[at + 1])) return null;
  // "no longer asked about him": nobody learns what was asked.
  if (word === "about" && /^(?:me|him|her|them|us|you)$/.test(units[at + 1]?.lower ?? "") && units[at + 2]?.tag !== "NN") return null;
  const governed =
    phraseEnd(units, at + 1, end) > at + 1 || units[at + 1]?.tag === "VBG" || isQuestionWord(units[at + 1]) || isQuote(units[at + 1]);
  // "pleaded not guilty to arson": a noun, whatever its tag.
  const charged = lemma.startsWith("plead_") && isVerbal(units[at + 1]);
  if (!governed && !charged) return null;
  // "appealed to drivers to give blood"
  const bidden = word === "at" || word === "to" || (word === "with" && frames.has("to")) ? biddenBehind(units, at + 1, end) : null;
  if (bidden !== null) return { from: bidden, kind: "infinitive" };
  // "appealed to a woman who had seen him": somebody is addressed, and nothing said.
  return lemma === "appeal" && word === "to" ? appealedFor(units, at, end) : { from: at + 1, kind: "preposition" };
}

/** "appealed to residents | for calm" */
function appealedFor(units: readonly Unit[], to: number, end: number): Start | null {
  const stop = phraseEnd(units, to + 1, end, NARROW);
  return units[stop]?.lower === "for" && phraseEnd(units, stop + 1, end) > stop + 1 ? { from: stop + 1, kind: "preposition" } : null;
}

/** "shouted at the man three times to show his hands". */
function biddenBehind(units: readonly Unit[], at: number, end: number): number | null {
  const stop = pastAdjuncts(units, phraseEnd(units, at, end, NARROW), end);
  const to = units[stop]?.lower === "not" ? stop + 1 : stop;
  return units[to]?.lower === "to" && isBareVerb(units, to + 1) ? stop : null;
}

/** Verbs whose object is told to do something. */
const BIDS = /^(?:challenge|urge|exhort|advise|implore|forbid|invite|beg|request)$/;

const NO_LINKS: ReadonlySet<string> = new Set(["'s"]);
const NARROW: ReadonlySet<string> = new Set(["of", "'s", "in", "at", "from"]);

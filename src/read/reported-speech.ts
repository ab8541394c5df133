import type { Span } from "../record/span.ts";
import { SPEAKS_OF } from "../record/spoken-of.ts";
import { pastAdjuncts } from "./adjunct.ts";
import { asSaid } from "./as-said.ts";
import type { Attribution, Found, Grounds, Scene } from "./attribution.ts";
import { behindComma, citedEnd, isOfCited, isReason } from "./cited.ts";
import { beforeAside, clauseAt } from "./clause.ts";
import { type Complement, complementOf } from "./complement.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { contentAround, isIntroduction, type Piece, trimmed } from "./content-around.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { isTurnedDown, STATEMENT } from "./denial.ts";
import { hasFinite, invertedSource } from "./inverted-source.ts";
import { idleReason, isBidden, isIdlePurpose, isPromised, saysNothing } from "./no-speech.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { isChannel } from "./passive-agent.ts";
import { isFate, passive } from "./passive-speech.ts";
import { spanBetween, type Unit } from "./region.ts";
import { antecedentOf, beforeParticiple, speakerIn } from "./relative-antecedent.ts";
import { beforeDate } from "./relative-noun.ts";
import { isCalledAs, isCalledSo, settingOf } from "./saying-setting.ts";
import { type EarlierSubject, hasGrounds, type Subject, subjectOf } from "./subject.ts";
import { sharesPassive } from "./told-inside.ts";
import { opensWhatIsTold } from "./told-that.ts";
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
  isSubordinator,
  isVerbal,
} from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";
import { withholding } from "./withholding.ts";

/**
 * An act of saying around an active verb, or null where the verb reports nothing; what speaks against it goes to `scene.reject`.
 * `earlier` is the source of the outermost act before it in the region, `last` the act before it.
 */
export function reported(
  scene: Scene,
  group: VerbGroup,
  verb: CueVerb,
  earlier: EarlierSubject | null,
  last: Attribution | null,
): Found | null {
  const { units } = scene.region;
  if (isReducedPassive(units, group) && verb.cueClass !== "ask" && !verb.lemma.includes("_by")) return passive(scene, group, verb);
  if (isThoughtTo(units, group)) return passive(scene, group, verb);
  if (isAsked(scene, group, verb) || isTold(scene, group, verb)) return passive(scene, group, verb);
  const inverted = invertedSource(scene, group, verb);
  const pieces =
    inverted === null ? null : (contentAround(scene, group.first, inverted.to, true) ?? contentBehind(scene, group, inverted.to));
  const behind = inverted === null ? null : speech(scene, group, verb, inverted, pieces, "inverted", INVERTED);
  if (behind !== null) return behind;
  if (group.form === "participle" && (verb.frames.has("object") || isReadTo(units, group, verb) || isFoundSo(units, group, verb)))
    return scene.reject(group.head, "a participle that gives a name, a description or a state");
  if (CITES.test(verb.lemma) && group.form === "ing" && (last?.cueClass === "refuse" || isReason(units, group.head + 1)))
    return scene.reject(group.head, "a reason that is given, and no one who is relayed");
  const cited = citedSource(scene, group, verb, last);
  if (cited !== null) return cited;
  if (isPromised(units, group) || isBidden(units, group, last))
    return scene.reject(group.head, "what somebody refuses, promises or is asked to do, and not an act of saying");
  if (group.form === "ing" && isLeftUndone(units, group)) return scene.reject(group.head, "what somebody does not do");
  const found = subjectOf(units, group, scene.first, earlier);
  if (found === null) return scene.reject(group.head, "no one is found who says it");
  const subject = behindClaim(units, found);
  const idle = idleReason(scene, group, verb, subject, last);
  if (idle !== null) return scene.reject(group.head, idle);
  if (isIdlePurpose(units, group, subject) && !hasGrounds(units, group) && !isPlainPurpose(scene, group, verb, subject))
    return scene.reject(group.head, "an infinitive that nobody is said to carry out");
  return (
    withContent(scene, group, verb, subject) ??
    withFollowing(scene, group, verb, subject) ??
    withAntecedent(scene, group, verb, subject, last) ??
    scene.reject(group.head, "nothing is found that is said")
  );
}

/** "a letter read to the court", "a statement read out by the clerk": words of somebody else. */
const isReadTo = (units: readonly Unit[], { head }: VerbGroup, { lemma }: CueVerb): boolean =>
  (lemma === "read" && isPreposition(units[head + 1])) || (lemma === "read_out" && units[head + 2]?.lower === "by");

/** "a man found dead in his car": how somebody was found. */
const isFoundSo = (units: readonly Unit[], { head, words }: VerbGroup, { lemma }: CueVerb): boolean =>
  lemma === "find" && words.length === 0 && /^(?:JJ|VBN|NN)$/.test(units[head + 1]?.tag ?? "");

/** "without saying", "stopped short of alleging", "under questioning". */
const isLeftUndone = (units: readonly Unit[], { first }: VerbGroup): boolean =>
  /^(?:without|than|under|against|during)$/.test(units[first - 1]?.lower ?? "") ||
  (units[first - 1]?.lower === "of" && /^(?:short|instead)$/.test(units[first - 2]?.lower ?? ""));

/** The quotation behind a source that opens its sentence: "Said Ellis: “…”". */
function contentBehind({ region: { units }, first, end }: Scene, group: VerbGroup, to: number): readonly Piece[] | null {
  if (group.first > first) return null;
  let stop = to + 1;
  while (stop < end && isQuote(units[stop])) stop++;
  return [{ from: to + 1, to: stop }];
}

const INVERTED: Grounds = { source: "behind", content: "around", ended: null };

/** Chooses between what follows the verb and what stands around the reporting clause. */
function withContent(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject): Found | null {
  const { units } = scene.region;
  const framed: Grounds = { source: subject.how, content: "around", ended: null };
  const as = verb.cueClass === "order" || verb.cueClass === "ask" ? null : asSaid(scene, subject, group);
  if (as !== null) return speech(scene, group, verb, subject, as, "as-said", framed);
  const told = toldInside(scene, group, verb, subject);
  const complement = told ?? complementOf(units, group.head, verb, settingOf(scene, group, subject));
  const cleft = cleftBehind(scene, group, subject);
  if (cleft !== null) return speech(scene, group, verb, subject, [cleft], "content-after", framed);
  const asked = askedBefore(scene, group, verb, subject, complement);
  if (asked !== null) return speech(scene, group, verb, subject, [asked], "content-before", framed);
  const asides = subject.how === "before" || subject.how === "apposition";
  const around = asides ? contentAround(scene, subject.from, group.head + 1, false) : null;
  const [lead] = around ?? [];
  if (complement !== null && lead !== undefined && isListener(units, group, verb, lead, complement))
    return withBefore(scene, group, verb, subject, around, framed);
  const quoted = lead !== undefined && isQuote(units[lead.to - 1]) && !(complement !== null && isIntroduction(units, lead));
  if (complement === null && !quoted) return withBefore(scene, group, verb, subject, around, framed);
  if (complement === null || (quoted && (!/^(?:quote|colon|that)$/.test(complement.kind) || isTopic(units, group, complement))))
    return speech(scene, group, verb, subject, around, "quotation", framed);
  if (isTurnedDown(units, group, verb, complement)) return scene.reject(group.head, "what is turned down is no statement");
  if (saysNothing(scene, group, verb, subject, complement) || isWordless(verb, complement, quoted)) return null;
  const pieces = piecesOf(scene, group, verb, subject, lead, complement, quoted);
  const grounds: Grounds = { source: subject.how, content: complement.kind, ended: complement.ended };
  const rest = complement.kind === "colon" ? restOfReport(scene, group, verb, complement) : null;
  const found = speech(scene, group, verb, subject, pieces, ruleOf(subject, complement), grounds, rest);
  return verb.cueClass === "refuse" && complement.kind === "infinitive" ? withholding(scene, group, complement.from, found) : found;
}

/** "The rain continued, “heavier than ever”": only words in marks before the verb, or behind a colon, are begun or gone on with. */
const isWordless = ({ lemma }: CueVerb, { kind }: Complement, quoted: boolean): boolean =>
  /^(?:begin|continue)$/.test(lemma) && !quoted && kind !== "colon";

/** "Our correspondent writes: …", in a running report: the rest of the paragraph is the correspondent's as well, where nothing is quoted. */
function restOfReport({ document, region }: Scene, { head, first }: VerbGroup, { lemma }: CueVerb, { from }: Complement): Span | null {
  const { units, within, paragraph } = region;
  const [start, end] = document.paragraphs[paragraph]?.span ?? [0, 0];
  const last = units.at(-1)?.end ?? end;
  if (within !== null || !/^(?:write|report)$/.test(lemma) || units[head]?.tag !== "VBZ" || isQuote(units[from])) return null;
  const opens = (units[0]?.start ?? 0) === start && from === head + 2 && first > 0;
  return opens && last < end ? [last, end] : null;
}

/** "The names were sold, a prosecutor told the court as the trial opened": what stands behind the verb is who listens. */
const isListener = (
  units: readonly Unit[],
  { head }: VerbGroup,
  { frames, lemma }: CueVerb,
  lead: Piece,
  { from, kind }: Complement,
): boolean =>
  (frames.has("person!") ? /^(?:thing|clause)$/.test(kind) : lemma === "warn" && kind === "object") &&
  from === head + 1 &&
  hasFinite(units, lead.from, lead.to);

/** What is said behind the verb, and what stands before it where both belong together. */
function piecesOf(
  { region: { units }, first }: Scene,
  { head }: VerbGroup,
  { frames, cueClass }: CueVerb,
  subject: Subject,
  lead: Piece | undefined,
  complement: Complement,
  quoted: boolean,
): readonly Piece[] {
  // "Two officers had been warned, she said, that talking would cost them their pensions"
  const split = complement.kind === "that" && isComma(units[head + 1]) && complement.from === head + 2 && isComma(units[subject.from - 1]);
  if (lead !== undefined && (split || completes(units, subject, lead, complement, quoted))) return [lead, complement];
  // "an account that the coastguard called false"
  const contact =
    subject.how === "before" && isNoun(units[subject.from - 1]) && (isCalledAs(units, head) || isCalledSo(units, head, subject));
  // "six deaths, which its director attributed to heat"
  const over = complement.kind === "object" && isComma(units[subject.from - 2]) && units[subject.from - 1]?.lower === "which" ? 1 : 0;
  const noun = contact ? subject.from - 1 : subject.from - 2 - over;
  const linked = /^(?:that|which)$/.test(units[subject.from - 1]?.lower ?? "") && !opensWhatIsTold(units, subject.from - 1);
  // "in his affidavit that he had ordered shots to be fired": what is ordered stands behind the verb.
  const gap = complement.kind === "object" && !frames.has("clause") && cueClass !== "order" && linked;
  // "a photograph which it said showed the buoy"
  const verbal =
    (isFiniteVerb(units[complement.from]) || units[complement.from]?.tag === "VBN" || isPredicate(units[complement.from])) &&
    /^(?:that|which|who)$/.test(units[subject.from - 1]?.lower ?? "");
  return (gap || verbal || contact) && isNoun(units[noun])
    ? [{ from: over > 0 ? wholeStart(units, noun, first) : plainStart(units, noun, first), to: noun + 1 }, complement]
    : [complement];
}

/** "“shows the dam is weak”": a quotation that begins with its verb. */
function isPredicate(unit: Unit | undefined): boolean {
  if (!isQuote(unit) || unit?.clausal !== true) return false;
  const word = /^["“‘'`]+(\p{Ll}{2,20})\s/u.exec(unit.text)?.[1] ?? "";
  return AUXILIARY.test(word) || (/(?:s|ed)$/.test(word) && cueForm(word)?.frames.has("clause") === true);
}

const AUXILIARY = /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|does|did)$/;

/** The quotation behind the verb goes on with what stands before: "The trawler, it said in a letter, “turned across the bow”". */
function completes(units: readonly Unit[], subject: Subject, lead: Piece, { kind }: Complement, quoted: boolean): boolean {
  if (kind !== "quote") return false;
  return quoted || (isComma(units[subject.from - 1]) && !isIntroduction(units, lead) && !hasFinite(units, lead.from, lead.to));
}

/** "What he said, and he has repeated it in writing, is that he signed": what stands behind the verb that "what he said" is the subject of. */
function cleftBehind({ region: { units }, first, end }: Scene, { head }: VerbGroup, { from }: Subject): Piece | null {
  if (!/^(?:what|all)$/.test(units[first]?.lower ?? "") || from !== first + 1) return null;
  // "What I can tell you is that the gate was shut"
  // "What the guard told his sergeant is that": whoever is told stands between.
  const told = phraseEnd(units, units[head + 1]?.lower === "to" ? head + 2 : head + 1, end);
  let at = isBe(units[told]) ? told : head + 1;
  if (isComma(units[at])) {
    at++;
    while (at < Math.min(end, head + 14) && !isComma(units[at])) at++;
    if (isComma(units[at])) at++;
  }
  return isBe(units[at]) && at + 1 < end ? { from: isComma(units[at + 1]) ? at + 2 : at + 1, to: end } : null;
}

/** "Whether the ink was young she declined to say": the question before the clause. */
function askedBefore(
  { region: { units }, first, end }: Scene,
  { head }: VerbGroup,
  { cueClass }: CueVerb,
  { from }: Subject,
  complement: Complement | null,
): Piece | null {
  if (cueClass !== "refuse" || complement?.kind !== "infinitive" || complement.to - complement.from > 2 || head + 3 < end) return null;
  if (!isQuestionWord(units[first]) || from - first < 3) return null;
  return { from: first, to: isComma(units[from - 1]) ? from - 1 : from };
}

/** "I said, been where?", inside a quotation: speech that has no marks of its own, behind a comma. */
function toldInside(
  { region: { units, within }, first, end }: Scene,
  { head }: VerbGroup,
  { lemma }: CueVerb,
  { from }: Subject,
): Complement | null {
  // "I said to the guard, get them out"
  const at = units[head + 1]?.lower === "to" ? phraseEnd(units, head + 2, end) : head + 1;
  // "He said Dad, the wall's talking"
  const called = at === head + 1 && CALLED.test(units[at]?.lower ?? "") && isComma(units[at + 1]);
  if (within === null || !/^(?:say|ask|go|tell|answer)$/.test(lemma) || !(isComma(units[at]) || called) || isQuote(units[at + 1]))
    return null;
  for (let i = at + 1; i < end; i++) if (isColon(units[i])) return null;
  const before = units[from - 1];
  const opens = from <= first || before?.tag === "CC" || isQuote(before) || (isAdverb(before) && from - 1 <= first);
  if (!opens || at + 1 >= end) return null;
  const begin = called ? at : at + 1;
  const { to, why } = endOf(units, begin, plainSetting(end), head);
  return { from: begin, to, kind: "colon", ended: why };
}

/** Whom somebody speaks to by the name of a kin or in a friendly way. */
const CALLED =
  /^(?:mum|mam|mom|dad|da|nan|nana|gran|grandad|grandpa|grandma|son|love|darling|dear|mate|pal|boss|sir|madam|miss|doctor|lads?|girls?|boys?|sister|brother|uncle|aunt|auntie)$/;

/** What stands before the reporting clause, or around it, and in no quotation marks. */
function withBefore(
  scene: Scene,
  group: VerbGroup,
  verb: CueVerb,
  subject: Subject,
  around: readonly Piece[] | null,
  grounds: Grounds,
): Found | null {
  // "The gate held, he says", but hardly "The gate held, he does not say", though "Whether it held, he does not say"; "…, I do not think" believes the contrary.
  const [lead] = around ?? [];
  // "The sergeant shrugged": a manner of speaking needs words in marks.
  if (GESTURE.test(verb.lemma) && (lead === undefined || !isQuote(scene.region.units[lead.to - 1])))
    return scene.reject(group.head, "a manner of speaking, and nothing quoted");
  // "In the end the firm agreed to lend the money"
  const { units } = scene.region;
  if (units[group.head + 1]?.lower === "to" && units[group.head + 2]?.tag === "VB" && !(lead !== undefined && isQuote(units[lead.to - 1])))
    return scene.reject(group.head, "what somebody is to do, and nothing that is said");
  // "Mr Fell: Sir, I object."
  if (lead !== undefined && /^(?:i|we)$/.test(units[subject.from]?.lower ?? "") && isLabelled(units, lead))
    return scene.reject(group.head, "whoever speaks stands before it, and nothing that is said");
  // "If you were not there, they said, you cannot understand": the condition is told already, and is no question that is left open.
  const asked = lead !== undefined && isQuestionWord(units[lead.from]) && beforeAside(units, lead.from, lead.to) === lead.to;
  if (group.negated && !asked && !/^(?:think|believe|suppose|reckon)$/.test(verb.lemma))
    return scene.reject(group.head, "a negated verb, and nothing behind it that is said");
  return speech(scene, group, verb, subject, around, "content-before", grounds);
}

/** A speaker before a colon, and no clause. */
function isLabelled(units: readonly Unit[], { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (isColon(units[i])) return !hasFinite(units, from, to);
  return false;
}

/** Ways of saying something that are done, or happen, without a word as well. */
const GESTURE =
  /^(?:go|shrug|nod|smile|grin|laugh|wince|grimace|beam|giggle|snort|pant|gasp|sigh|weep|sob|explode|storm|rage|roar|boom|bark|howl|hiss|growl)$/;

/** "“It is false,” he said of the report that …": the clause belongs to what he spoke of. */
const isTopic = (units: readonly Unit[], { head }: VerbGroup, { from, kind }: Complement): boolean =>
  kind === "that" && from > head + 2 && /^(?:of|about)$/.test(units[head + 1]?.lower ?? "");

/** "The paper wrote:" at the end of a paragraph: what is said is the next one. */
function withFollowing(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject): Found | null {
  const { following, region, end } = scene;
  if (following === null || pastAdjuncts(region.units, group.head + 1, end - 1) < end - 1) return null;
  return speech(scene, group, verb, subject, null, "colon", { source: subject.how, content: "colon", ended: null }, following);
}

/**
 * "a charge that the port denies", "a claim the army rejects": what is denied is the noun before. ", which the port denied": what an act
 * before it says, or the clause before the comma.
 */
function withAntecedent(scene: Scene, group: VerbGroup, verb: CueVerb, before: Subject, last: Attribution | null): Found | null {
  const { region, first, end } = scene;
  const { units } = region;
  const subject = behindStatement(units, before);
  if (
    !(verb.frames.has("thing") || verb.frames.has("object")) ||
    /^(?:show|perceive)$/.test(verb.cueClass) ||
    subject.how !== "before" ||
    verb.lemma === "refer_to" ||
    // "a letter that the union has published": something is handed on, and nothing said of it.
    /^(?:publish|post|release|leak|repost|retweet|circulate)$/.test(verb.lemma)
  )
    return null;
  if (pastAdjuncts(units, group.head + 1, end) < end && !isComma(units[group.head + 1]) && !isFiniteVerb(units[group.head + 1]))
    return null;
  const pronoun = units[subject.from - 1];
  const linked = (pronoun?.lower === "that" && !opensWhatIsTold(units, subject.from - 1)) || pronoun?.lower === "which";
  const noun = linked ? subject.from - 2 : subject.from - 1;
  const grounds: Grounds = { source: "before", content: "subject", ended: null };
  if (noun > first && isNoun(units[noun]) && (linked || units[noun]?.lower === "something" || STATEMENT.test(units[noun]?.lower ?? ""))) {
    return speech(scene, group, verb, subject, [{ from: plainStart(units, noun, first), to: noun + 1 }], "antecedent", grounds);
  }
  if (!isComma(units[noun]) || pronoun?.lower !== "which" || verb.cueClass === "say") return null;
  const said = last?.content.find((span) => span[1] === units[noun - 1]?.end);
  const spokenOf = said === undefined ? null : topicOf(units, said, noun - 1, first);
  if (spokenOf !== null) return speech(scene, group, verb, subject, [spokenOf], "antecedent", grounds);
  if (said !== undefined) return speech(scene, group, verb, subject, null, "antecedent", grounds, said);
  return speech(scene, group, verb, subject, [{ from: first, to: noun }], "antecedent", grounds);
}

/** "The clerk said it was too early to discuss *the flooding of the mine*, which the firm denies": whoever only speaks of a thing has not said that it is so. */
function topicOf(units: readonly Unit[], said: Span, last: number, first: number): Piece | null {
  const noun = wholeStart(units, last, first);
  // "the flooding | of the mine", with the deed as a gerund
  const from = isPreposition(units[noun - 1]) && units[noun - 2]?.tag === "VBG" ? plainStart(units, noun - 2, first) : noun;
  const before = [1, 2].map((back) => units[from - back]).filter((unit) => unit !== undefined && unit.start >= said[0]);
  return before.some((unit) => SPEAKS_OF.test(unit?.lower ?? "")) ? { from, to: last + 1 } : null;
}

/** "a claim | Harbour News | could not verify": a name right behind the noun is no part of its phrase. */
function behindStatement(units: readonly Unit[], subject: Subject): Subject {
  const noun = subject.from + 1;
  const named = units[subject.from]?.tag === "DT" && STATEMENT.test(units[noun]?.lower ?? "") && /^NNP/.test(units[noun + 1]?.tag ?? "");
  return named && noun + 1 < subject.to ? { ...subject, from: noun + 1 } : subject;
}

/** "a claim | bosses | called “tosh”": people right behind the noun are no part of its phrase. */
function behindClaim(units: readonly Unit[], subject: Subject): Subject {
  const claim = subject.from + 1;
  const people =
    /^an?$/.test(units[subject.from]?.lower ?? "") && CLAIMED.test(units[claim]?.lower ?? "") && units[claim + 1]?.tag === "NNS";
  return people && claim + 2 === subject.to ? { ...subject, from: claim + 1 } : subject;
}

const CLAIMED = /^(?:claim|charge|allegation|account|version|story|suggestion|accusation|assertion)$/;

/** The first word of a phrase with all that belongs to it, "six deaths in May": what stands behind the verb before. */
function wholeStart(units: readonly Unit[], noun: number, first: number): number {
  let from = noun;
  while (
    from > first &&
    noun - from < 16 &&
    /^(?:JJ|NN|CD|POS|PRP\$|DT|IN)/.test(units[from - 1]?.tag ?? "") &&
    units[from - 1]?.lower !== "that"
  )
    from--;
  while (from < noun && (isPreposition(units[from]) || isSubordinator(units[from]))) from++;
  return from;
}

/** The first of the words right before a noun that belong to it and to nothing else. */
function plainStart(units: readonly Unit[], noun: number, first: number): number {
  let from = noun;
  while (from > first && noun - from < 16 && /^(?:JJ|NN|CD|POS|PRP\$|DT)/.test(units[from - 1]?.tag ?? "") && units[from]?.tag !== "DT")
    from--;
  return from;
}

/** "the country described by the minister": a participle behind its noun, with whoever says it behind "by". */
const isReducedPassive = (units: readonly Unit[], { head, form, words }: VerbGroup): boolean =>
  units[head + 1]?.lower === "by" &&
  units[head + 2]?.tag !== "VBG" &&
  !words.some((word) => /^(?:has|have|had)$/.test(word)) &&
  !isChannel(units, head + 2, units.length) &&
  (form === "participle" || /^VB[DN]$/.test(units[head]?.tag ?? ""));

/** "had heard it said that the mill was sold": nobody is named who says it. */
const isHeardSaid = (units: readonly Unit[], { head, words }: VerbGroup): boolean =>
  words.length === 0 &&
  /^(?:said|claimed|rumoured|suggested)$/.test(units[head]?.lower ?? "") &&
  units[head - 1]?.lower === "it" &&
  /^(?:hear|heard|hears)$/.test(units[head - 2]?.lower ?? "");

/** "people thought to be trapped": a participle behind its noun, with what is thought of it. */
const isThoughtTo = (units: readonly Unit[], group: VerbGroup): boolean => isHeardSaid(units, group) || isHeldToBe(units, group);

const isHeldToBe = (units: readonly Unit[], { head, form, words }: VerbGroup): boolean =>
  (form === "participle" || /^VB[DN]$/.test(units[head]?.tag ?? "")) &&
  words.length === 0 &&
  /^(?:thought|believed|said|feared|known|presumed|reported|suspected|understood|alleged|rumoured|rumored|considered|expected)$/.test(
    units[head]?.lower ?? "",
  ) &&
  ((units[head + 1]?.lower === "to" && /^(?:be|have)$/.test(units[head + 2]?.lower ?? "")) ||
    (isFate(units, head + 1) && !/^(?:officials|police|rescuers|relatives|families)$/.test(units[head - 1]?.lower ?? ""))) &&
  isNoun(units[head - 1]);

/** "went on the radio to deny that the wells were poisoned": the purpose is itself an act of saying, with all that is said. */
function isPlainPurpose(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject): boolean {
  const complement = complementOf(scene.region.units, group.head, verb, settingOf(scene, group, subject));
  return (
    complement !== null && /^(?:that|quote|object|wh)$/.test(complement.kind) && verb.cueClass !== "perceive" && verb.cueClass !== "suspect"
  );
}

/** "Asked whether", "when asked about": a participle of asking that nobody stands before. */
function isAsked({ region: { units }, first, end }: Scene, { head, first: at }: VerbGroup, { cueClass, lemma }: CueVerb): boolean {
  if (cueClass !== "ask" || !/^VB[ND]$/.test(units[head]?.tag ?? "")) return false;
  const before = units[at - 1];
  return (
    at <= first ||
    // "he said no; asked why, he left"
    (before?.text === ";" && (isAskedAbout(units[head + 1]) || isQuestionWord(units[head + 2]))) ||
    (isComma(before) &&
      at - 1 > first &&
      isAskedAbout(units[head + 1]) &&
      isInserted(units, head, end) &&
      !/^(?:wonder|ponder)$/.test(lemma)) ||
    /^(?:when|if|once|as)$/.test(before?.lower ?? "")
  );
}

/** "The captain, asked whether he had slept, said", and not "The ministry, which had paid, asked whether": a comma closes it. */
function isInserted(units: readonly Unit[], head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) if (isComma(units[i]) || isDash(units[i]) || isQuote(units[i])) return true;
  return false;
}

/** "Told that the author was her deputy, she …": nobody is named who told her. */
const isTold = ({ region: { units, kind }, first, end }: Scene, { first: at, head }: VerbGroup, { frames, lemma }: CueVerb): boolean => {
  // "Paymaster never saw missing company, fraud trial told"
  if (kind === "heading" && lemma === "tell" && head + 1 >= end && at > first) return true;
  if (sharesPassive(units, at)) return true;
  // "Jury told officer laughed"
  if (
    kind === "heading" &&
    units[head]?.lower === "told" &&
    HEARS.test(units[at - 1]?.lower ?? "") &&
    at - first < 4 &&
    units[first]?.tag !== "DT" &&
    isToldOf(units, head + 1, end)
  )
    return true;
  // "Residents told to drink bottled water": whoever tells always tells somebody.
  const next = units[head + 1]?.lower === "not" ? head + 2 : head + 1;
  if (lemma === "tell" && units[head]?.lower === "told" && units[next]?.lower === "to" && units[next + 1]?.tag === "VB") return at > first;
  if (!frames.has("person!") || !/^VB[ND]$/.test(units[head]?.tag ?? "")) return false;
  // "had been shown a photograph and told that": whoever tells always tells somebody.
  return (at <= first || (at === head && units[at - 1]?.tag === "CC")) && units[head + 1]?.lower === "that";
};

/** Those who listen to what is told, in headlines that do without "was". */
const HEARS = /^(?:jury|jurors|court|inquest|inquiry|tribunal|hearing|trial|panel|committee)$/;

/** What stands at `at` is a clause, and nobody who listens. */
const isToldOf = (units: readonly Unit[], at: number, end: number): boolean =>
  units[at]?.tag !== "PRP" && units[at]?.lower !== "that" && (units[at]?.lower === "of" || clauseAt(units, at, end));

const isAskedAbout = (unit: Unit | undefined): boolean => isQuestionWord(unit) || /^(?:by|about|on|over)$/.test(unit?.lower ?? "");

const CITES = /^(?:cite|quote)$/;

/** "…, citing fishermen, that two flashes lit the cloud": whoever is cited says what the clause around relays. */
function citedSource(scene: Scene, group: VerbGroup, verb: CueVerb, last: Attribution | null): Found | null {
  const { region, end } = scene;
  const { units } = region;
  if (group.form !== "ing" || !CITES.test(verb.lemma)) return null;
  const at = group.head + 1;
  const stop = citedEnd(units, at, end);
  const from = isComma(units[stop]) ? stop + 1 : stop;
  if (stop === at || units[stop]?.lower === "as") return null;
  const source: Subject = { from: at, to: stop, how: "before" };
  const grounds: Grounds = { source: "behind", content: "that", ended: null };
  const setting = plainSetting(end);
  if (units[from]?.lower === "that" && !isOfCited(units, from, end))
    return speech(scene, group, verb, source, [{ from, to: endOf(units, from, setting, group.head).to }], "citing", grounds);
  // "The agency, quoting the minister, said": what is said behind the verb of the clause; a relative clause may stand between.
  let said = isRelative(units[from]) || units[from]?.lower === "that" ? behindComma(units, from, end) : from;
  // "the agency, citing an officer, has claimed that"
  while (said < end && isAuxiliary(units[said]) && (isVerbal(units[said + 1]) || isAdverb(units[said + 1]))) said++;
  const main = cueForm(units[said]?.lower ?? "");
  const relayed = main === null || !isVerbal(units[said]) ? null : complementOf(units, said, main, setting);
  if (relayed !== null) return speech(scene, group, verb, source, [relayed], "citing", grounds);
  // "…, the agency reported, citing two diplomats": what was said before.
  const before =
    stop >= end && last !== null && last.content.every((span) => span[1] <= (units[group.head]?.start ?? 0)) ? last.content : null;
  const cited = before === null ? null : speech(scene, group, verb, source, null, "citing", grounds, before[0] ?? null);
  return cited === null || before === null ? null : { ...cited, attribution: { ...cited.attribution, content: before } };
}

function speech(
  { region: { units } }: Scene,
  group: VerbGroup,
  verb: CueVerb,
  subject: Subject,
  pieces: readonly Piece[] | null,
  rule: string,
  grounds: Grounds,
  following: Span | null = null,
): Found | null {
  // "a paper whose author, Ann Roe, claims": the author, and not the paper.
  const source = spanBetween(units, units[subject.from]?.lower === "whose" ? subject.from + 1 : subject.from, subject.to);
  // "poured cold water on": the verb is nothing without the rest. A single particle is left out, as in "pointed out".
  const words = verb.lemma.split("_").length;
  const cue = spanBetween(units, group.negated ? group.first : group.head, group.head + (words > 2 ? words : 1));
  const content = (pieces ?? []).map((piece) => trimmed(units, piece)).filter((span) => span !== null);
  if (following !== null) content.push(following);
  if (source === null || cue === null || content.length === 0) return null;
  const antecedent = antecedentOf(units, subject);
  // "did not say who had requested the analysis": a question names nobody.
  if (antecedent === null && units[subject.from]?.lower === "who" && isVerbal(units[subject.from - 1])) return null;
  const signed = units[subject.from]?.lower === "which" && beforeParticiple(units, subject.from - 2) !== null;
  const gap =
    signed || beforeDate(units, subject.from) !== null ? Number.POSITIVE_INFINITY : units[subject.from - 1]?.lower === "of" ? 12 : 3;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    source: spelledOut(units, subject, source, antecedent, gap),
    antecedent: speakerIn(units, subject) ?? antecedent,
    content,
    mode: "indirect",
    auxiliaries: group.words,
    rule,
    grounds,
  };
  return { attribution, subject };
}

/** A pronoun with the phrase that it stands for, where that is near; the phrase alone where another clause of it stands between, "who was there and who said". */
function spelledOut(units: readonly Unit[], { from }: Subject, source: Span, antecedent: Span | null, gap: number): Span {
  if (antecedent === null) return source;
  if (units[from - 1]?.tag === "CC" && isRelative(units[from])) return antecedent;
  return source[0] - antecedent[1] > gap ? source : [antecedent[0], source[1]];
}

function ruleOf({ how }: Subject, { kind }: Complement): string {
  if (how === "participle" || how === "conjoined") return how;
  if (kind === "quote") return "quotation";
  return kind === "colon" ? "colon" : "content-after";
}

import type { Span } from "../record/span.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Attribution, Scene } from "./attribution.ts";
import { circumstance } from "./circumstance.ts";
import { beforeAside, clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { SILENT_VERBS, silentPhrase } from "./silent-phrase.ts";
import { ofMain, type Subject, subjectOf } from "./subject.ts";
import {
  isComma,
  isConjunction,
  isNegation,
  isNoun,
  isPreposition,
  isQuestionWord,
  isRelative,
  isTimeNoun,
  isTitle,
} from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";
import { markOf } from "./word-mark.ts";

/** Verbs of which it is told that somebody does not do them. */
const UNDONE: ReadonlySet<string> = new Set([
  ..."respond return answer comment react elaborate engage".split(" ").flatMap((verb) => [verb, `${verb}ed`, `${verb}s`]),
  ..."reply replied replies discuss commenting responding replying say".split(" "),
]);
/** What is not given by who keeps something back: "had no immediate comment", "gave no details of". */
const WITHHELD: ReadonlySet<string> = new Set(
  "comment response reaction reply word information confirmation details explanation mention answer answers figures comments reason reasons source sources names timetable reference statement indication clarification justification".split(
    " ",
  ),
);
/** Who keeps silent "remained silent", "stayed tight-lipped". */
const SILENT: ReadonlySet<string> = new Set(
  "silent mum tight-lipped quiet schtum coy evasive non-committal noncommittal guarded".split(" "),
);
/** Of these it is enough that somebody is so. */
const RETICENT = /^(?:tight-lipped|coy|evasive|non-?committal|guarded|mum)$/;
/** What somebody was not able or willing to do. */
const UNABLE =
  /^(?:confirm|verify|establish|corroborate|authenticate|determine|say|disclose|reveal|discuss|tell|ascertain|reach|identify|assess|check|answer|comment)$/;
/** "promised him a pension if he kept quiet", "the valley fell silent": nobody's answer. */
const isIdle = (units: readonly Unit[], { from, to }: Subject, content: readonly Span[]): boolean =>
  /^(?:if|unless)$/.test(units[from - 1]?.lower ?? "") || (content.length === 0 && !speaks(units[to - 1]));

/** "because they were not permitted to discuss it": why somebody who speaks gives no name. */
const isTermOfSpeaking = (units: readonly Unit[], { first }: VerbGroup, stop: number, subject: Subject | null): boolean =>
  units.slice(first, stop).some(({ lower }) => /^(?:authori[sz]ed|permitted|allowed|entitled|cleared)$/.test(lower)) &&
  subject !== null &&
  (/^(?:because|since|as|for)$/.test(units[subject.from - 1]?.lower ?? "") || /^(?:who|whom)$/.test(units[subject.to - 1]?.lower ?? ""));

/** Requests that are about themselves: what is asked stands behind them, if it is told at all. */
const REQUEST =
  /^(?:requests?|questions?|calls?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|messages?|comments?|queries|query|letters?|texts?)$/;

/** "did not respond to questions", "could not be reached", "was unable to confirm reports": somebody keeps something back. */
export function declining(scene: Scene): readonly Attribution[] {
  const { units } = scene.region;
  const found: Attribution[] = [];
  for (let i = scene.first + 1; i < scene.end; i++) {
    const silence = silenceAt(units, i, scene);
    if (silence === null) continue;
    // "confirmed that a report existed but would not comment": whoever speaks keeps silent, and not what is spoken of.
    const joined = isConjunction(units[silence.group.first - 1]);
    const subject = (joined ? ofMain(units, silence.group.first, scene.first) : null) ?? subjectOf(units, silence.group, scene.first, null);
    const cue = spanBetween(units, silence.group.first, silence.stop);
    const source = sourceOf(units, silence, subject);
    if (silence.lemma === "silence" && subject !== null && isIdle(units, subject, silence.content)) continue;
    if (isSignal(units, i, scene, subject)) continue;
    if (isTermOfSpeaking(units, silence.group, silence.stop, subject)) continue;
    // "As for the range, I cannot comment": part of what is said.
    if (scene.region.within !== null && subject !== null && isOwnSilence(units, silence.group, subject)) continue;
    if (cue === null || (source === null && silence.source !== null)) {
      scene.reject(i, "nobody is found who keeps it back");
      continue;
    }
    found.push({
      cue: [cue],
      cueClass: "refuse",
      lemma: silence.lemma,
      source,
      antecedent: null,
      content: silence.content.length > 0 || subject === null ? silence.content : askedInFront(units, scene.first, subject.from),
      mode: "indirect",
      auxiliaries: silence.group.words,
      rule: "declining",
      grounds: { source: "before", content: "thing", ended: null },
    });
    i = silence.stop;
  }
  return found;
}

/** "The boat failed to answer two calls by radio", "The ship did not respond": a signal that nobody returns is no question that somebody keeps back from. */
function isSignal(units: readonly Unit[], at: number, { first, end, region }: Scene, subject: Subject | null): boolean {
  const verb = [at, at + 1].find((i) => /^(?:answer|respond)(?:ed|ing|s)?$/.test(units[i]?.lower ?? ""));
  if (verb === undefined) return false;
  if (CRAFT.test(units[(subject?.to ?? 0) - 1]?.lower ?? "")) return true;
  // "I heard the calls by radio and did not answer": what somebody tells of himself.
  const own = region.within !== null && /^(?:i|we)$/.test(units[subject?.from ?? end]?.lower ?? "");
  return units.slice(own ? first : verb, Math.min(end, verb + NEAR)).some(({ lower }) => SIGNAL.test(lower) || (own && lower === "calls"));
}

/** A signal is named so near behind the verb. */
const NEAR = 6;
const CRAFT =
  /^(?:boats?|ships?|vessels?|tankers?|trawlers?|ferr(?:y|ies)|submarines?|planes?|aircraft|airliners?|jets?|helicopters?|drones?|trucks?|lorr(?:y|ies)|cars?|convoys?|trains?)$/;
const SIGNAL =
  /^(?:radio|radioed|hails?|hailed|hailing|doors?|doorbell|knocks?|knocked|knocking|sirens?|flares?|transponder|mayday|distress)$/;

const sourceOf = (units: readonly Unit[], { source }: Silence, subject: Subject | null): Span | null => {
  if (source !== undefined) return source;
  return subject === null ? null : spanBetween(units, subject.from, subject.to);
};

const isOwnSilence = (units: readonly Unit[], { words }: VerbGroup, { from, to }: Subject): boolean =>
  to === from + 1 && /^(?:i|we)$/.test(units[from]?.lower ?? "") && !words.some((word) => /^(?:did|had|have|'ve)$/.test(word));

/** Those who could say something: "The guns fell silent" tells of no answer. */
const speaks = (unit: Unit | undefined): boolean =>
  isTitle(unit) ||
  unit?.tag === "NNP" ||
  unit?.tag === "NNPS" ||
  (unit?.tag === "PRP" && unit.lower !== "it") ||
  OFFICE.test(unit?.lower ?? "");

/** Nouns for offices, groups and those who belong to them, which may speak or keep silent. */
export const OFFICE =
  /^(?:who|offices?|ministr(?:y|ies)|palace|government|cent(?:re|er)|staff|embass(?:y|ies)|consulates?|council|police|army|club|bank|side|kremlin|headquarters|hospital|university|school|administration|command|board|family|relatives|accounts?|channel|committee|court|church|union|authorit(?:y|ies)|operator|regulator|airport|officials|leadership|parties|owners?|contacts?|sources?|accused|defence)$/;

/** "Whose boat it was, the harbour master did not say": the question that stands before who keeps silent. */
function askedInFront(units: readonly Unit[], first: number, subject: number): readonly Span[] {
  if (!isQuestionWord(units[first]) && !(isPreposition(units[first]) && isQuestionWord(units[first + 1]))) return [];
  // "What I do know is that three people have said nothing": what stands before is no question.
  if (units[subject - 1]?.lower === "that") return [];
  const end = isComma(units[subject - 1]) ? beforeAside(units, first, subject - 1) : subject;
  const span = subject - first < 2 ? null : spanBetween(units, first, end);
  return span === null ? [] : [span];
}

interface Silence {
  readonly group: VerbGroup;
  readonly lemma: string;
  /** The unit behind the expression. */
  readonly stop: number;
  readonly content: readonly Span[];
  /** Who keeps silent, where that is not the subject, "calls to the office went unanswered"; null where nobody is named, "could not be verified". */
  readonly source?: Span | null;
}

type Silent = (units: readonly Unit[], i: number, first: number, end: number) => Silence | null;

function silenceAt(units: readonly Unit[], i: number, { first, end }: Scene): Silence | null {
  const unit = units[i];
  return unit === undefined || (unit.marks & SIGN) === 0 ? null : (SIGNS.get(unit.lower)?.(units, i, first, end) ?? null);
}

/** A verb in the passive with "not": "could not be reached", "would not be drawn on". */
function notDone(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  const drawn = units[i]?.lower === "drawn";
  // "would not be interviewed", and not "was not interviewed by police"
  if (units[i]?.lower === "interviewed" && !group.words.some((word) => /^(?:would|could)$/.test(word))) return null;
  const content = drawn ? keptBack(units, i + 1, end) : [];
  return group.negated && group.passive ? { group, lemma: drawn ? "comment" : "reach", stop: i + 1, content } : null;
}

/** "could not be independently verified", "has not been confirmed": nobody is named who could not, and so it is whoever tells it. */
function unverified(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  if (!group.negated || !group.passive || group.form !== "finite" || units[i + 1]?.lower === "by") return null;
  const [from, to] = [phraseBefore(units, group.first, first), group.first];
  const could = group.words.some((word) => /^(?:could|can|cannot|ca)$/.test(word));
  const plain = /^(?:verified|corroborated|authenticated|substantiated)$/.test(units[i]?.lower ?? "");
  const perfect = group.words.includes("been") && (plain || group.words.includes("independently"));
  if (!could && !perfect) return null;
  const silence = { group, lemma: "confirm", stop: i + 1, source: null };
  // "It could not be established whether": what is left open stands behind.
  const behind = isQuestionWord(units[i + 1]) || units[i + 1]?.lower === "that" ? keptBack(units, i + 1, end, true) : [];
  if (behind.length > 0 || isRelative(units[to - 1])) return { ...silence, content: behind };
  if (!plain && !/^confirmed$/.test(units[i]?.lower ?? "")) return null;
  // "That could not be verified": a pronoun is no phrase.
  const subject = spanBetween(units, Math.min(from, to - 1), to);
  return subject === null ? null : { ...silence, content: [subject] };
}

/** Where the subject before a verb begins: "the claim that the gate was shut" whole, and not "the gate was shut". */
function phraseBefore(units: readonly Unit[], verb: number, first: number): number {
  const near = phraseStart(units, verb - 1, first);
  for (let i = verb - 1; i > first && verb - i < CLAIMED && !isComma(units[i]); i--)
    if (units[i]?.lower === "that" && isNoun(units[i - 1])) return phraseStart(units, i - 1, first);
  return near;
}

/** How many words a claim may have that could not be verified. */
const CLAIMED = 30;

/** "No reply had been received": nobody is named who gave none. */
function unreceived(units: readonly Unit[], i: number, first: number): Silence | null {
  const group = verbGroup(units, i, first);
  const noun = group.first - 1;
  const none = units[noun - 1]?.lower === "no" || units[noun - 2]?.lower === "no";
  const given = /^(?:repl(?:y|ies)|responses?|answers?|comments?)$/.test(units[noun]?.lower ?? "");
  const from = units[i + 1]?.lower === "from" ? spanBetween(units, i + 2, phraseEnd(units, i + 2, units.length)) : null;
  return none && given && group.passive
    ? { group: { ...group, first: Math.max(first, noun - 1) }, lemma: "reply", stop: i + 1, content: [], source: from }
    : null;
}

/** How far behind a request whoever it is passed on to is looked for. */
const ON = 8;

/** "ignored questions", "avoided a question about the deal", "turned down requests for an interview". */
function unheard(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const turned = units[i]?.lower === "turned" ? i + 1 : i;
  if (turned > i && units[turned]?.lower !== "down") return null;
  const group = verbGroup(units, i, first);
  const stop = phraseEnd(units, turned + 1, end, NO_LINKS);
  const asked = /^(?:requests?|questions?|queries|query|inquiries|enquiries|calls|emails|e-mails)$/.test(units[stop - 1]?.lower ?? "");
  if (group.passive || stop <= turned + 1 || !asked) return null;
  const comment = units[stop]?.lower === "for" && /^(?:comments?|an|interviews?)$/.test(units[stop + 1]?.lower ?? "");
  if (!comment && !/^(?:questions?|queries|query)$/.test(units[stop - 1]?.lower ?? "")) return null;
  return { group, lemma: "answer", stop, content: comment ? [] : keptBack(units, stop, end) };
}

const NO_LINKS: ReadonlySet<string> = new Set(["'s"]);

/** "he asked for the log, and the ministry declined", "declined an invitation to reply", "refused a request for the log". */
function turnedDown(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  if (units[i]?.tag !== "VBD" && units[i]?.tag !== "VBN") return null;
  const group = verbGroup(units, i, first);
  if (group.passive || group.form !== "finite") return null;
  const next = units[i + 1];
  const silence = { group, lemma: "comment", stop: i + 1 };
  if (i + 1 >= end || isComma(next) || next?.text === ";") return { ...silence, content: [] };
  const stop = phraseEnd(units, i + 1, end, NO_LINKS);
  if (!OFFERED.test(units[stop - 1]?.lower ?? "")) return null;
  const { to } = endOf(units, i + 1, plainSetting(end), i, true);
  const span = spanBetween(units, i + 1, circumstance(units, i + 1, to, true));
  return span === null ? null : { ...silence, content: [span] };
}

/** What somebody is asked or offered who could answer. */
const OFFERED = /^(?:requests?|invitations?|chances?|opportunit(?:y|ies)|offers?|access|permission|appeals?)$/;

/** "declined an interview" */
function noInterview(units: readonly Unit[], i: number, first: number): Silence | null {
  const verb = [i - 1, i - 2].find((at) => /^(?:declin|refus)(?:ed|es|ing)$/.test(units[at]?.lower ?? ""));
  return verb === undefined ? null : { group: verbGroup(units, verb, first), lemma: "comment", stop: i + 1, content: [] };
}

/** "referred questions to the navy", "now refers all inquiries to its lawyers". */
function referred(units: readonly Unit[], i: number, first: number): Silence | null {
  const group = verbGroup(units, i, first);
  const asked = /^(?:all|any|further|our|their|these|such)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const passedOn = REQUEST.test(units[asked]?.lower ?? "") && units.slice(asked, asked + ON).some(({ lower }) => lower === "to");
  return passedOn && !group.passive ? { group, lemma: "refer", stop: asked + 1, content: [] } : null;
}

/** "pleaded ignorance", "had nothing to say about it", "walked off" in place of an answer. */
function inAPhrase(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  // "turned down requests" begins with such a word too.
  const other = units[i]?.lower === "turned" ? unheard(units, i, first, end) : null;
  if (other !== null) return other;
  const phrase = silentPhrase(units, i, first, end);
  const group = phrase === null ? null : verbGroup(units, phrase.verb, first);
  if (phrase === null || group === null || group.passive || group.negated || /^(?:infinitive|ing)$/.test(group.form)) return null;
  return { group, lemma: "silence", stop: phrase.stop, content: phrase.open ? keptBack(units, phrase.stop, end) : [] };
}

/** "could not recall": an answer that keeps it back, where nothing is told of what. */
function unknown(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  const closes = i + 1 >= end || isComma(units[i + 1]);
  return group.negated && group.form === "finite" && closes && speaks(units[group.first - 1])
    ? { group, lemma: "recall", stop: i + 1, content: [] }
    : null;
}

/** "I can't check this": what was said before cannot be confirmed. */
function unchecked(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  const could = group.words.some((word) => /^(?:can|ca|cannot|could)$/.test(word));
  const content = /^(?:this|that|it|them|any|either|the)$/.test(units[i + 1]?.lower ?? "") ? keptBack(units, i + 1, end, true) : [];
  return group.negated && could && content.length > 0 ? { group, lemma: "confirm", stop: i + 1, content } : null;
}

/** "has yet to comment". */
function notYet(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const infinitive = units[i + 2]?.lower ?? "";
  const held = UNDONE.has(infinitive) || UNABLE.test(infinitive);
  if (units[i + 1]?.lower !== "to" || !held || !HAVE_BE.test(units[i - 1]?.lower ?? "")) return null;
  return { group: verbGroup(units, i - 1, first), lemma: "comment", stop: i + 3, content: keptBack(units, i + 3, end) };
}

/** "said nothing about the raid". */
function saidNothing(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  // "say nothing about it was routine"
  if (
    !/^(?:said|says|say|disclosed|revealed|confirm(?:s|ed)|admit(?:s|ted)|volunteered|explained|divulged)$/.test(
      units[i - 1]?.lower ?? "",
    ) ||
    clauseAt(units, i, end)
  )
    return null;
  const group = verbGroup(units, i - 1, first);
  // "was told to say nothing", "begged her to say nothing" are orders, and "chose to say nothing" is rare enough to leave.
  return group.governor === null && group.form !== "infinitive"
    ? { group, lemma: "say", stop: i + 1, content: keptBack(units, i + 1, end) }
    : null;
}

const HAVE_BE = /^(?:has|have|had|is|are)$/;

const spansOf = (units: readonly Unit[], from: number, to: number): readonly Span[] => {
  const span = spanBetween(units, from, to);
  return span === null ? [] : [span];
};

/** "did not respond to questions", "has not commented". */
function undone(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  // "Neither the sergeant nor the chief returned our calls"
  const nobody =
    /^(?:neither|nobody|none)$/.test(units[first]?.lower ?? "") && group.first - first < 9 && REQUEST.test(units[i + 2]?.lower ?? "");
  // "would not say by whom"
  const asked = isPreposition(units[i + 1]) && isQuestionWord(units[i + 2]) && i + 3 >= end;
  if (units[i]?.lower === "say" && asked && group.negated && group.form === "finite")
    return { group, lemma: "say", stop: i + 1, content: spansOf(units, i + 1, end) };
  if (units[i]?.lower === "say" && i + 1 < end) return null;
  // "had not returned fire"
  if (units[i]?.lower.startsWith("return") && ![1, 2, 3, 4].some((k) => REQUEST.test(units[i + k]?.lower ?? ""))) return null;
  return (group.negated || nobody) && group.form === "finite"
    ? { group, lemma: "respond", stop: i + 1, content: requested(units, i + 1, end) }
    : null;
}

/** "Whether the inspector will see it, the company was unwilling to say": the question before the clause. */
function asked(units: readonly Unit[], at: number, first: number): readonly Span[] {
  if (!isQuestionWord(units[first])) return [];
  for (let i = at - 1; i > first; i--)
    if (isComma(units[i])) {
      const span = spanBetween(units, first, i);
      return span === null ? [] : [span];
    }
  return [];
}

/** "was unable to confirm reports", "is not in a position to say". */
function unable(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const position = units[i]?.lower === "position";
  // "has not been able to check it"
  if (
    /^(?:able|prepared|willing|inclined|minded)$/.test(units[i]?.lower ?? "") &&
    !units.slice(Math.max(first, i - 4), i).some((unit) => isNegation(unit))
  )
    return null;
  if (units[i + 1]?.lower !== "to" || (position && !/^(?:not|n't)$/.test(units[i - 3]?.lower ?? ""))) return null;
  const at = position ? i - 4 : i;
  const verb = units[i + 2]?.tag.startsWith("RB") ? i + 3 : i + 2;
  const group = verbGroup(units, at, first);
  if (!UNABLE.test(units[verb]?.lower ?? "")) return null;
  const content = keptBack(units, verb + 1, end, true);
  return { group, lemma: "confirm", stop: verb + 1, content: content.length > 0 ? content : asked(units, group.first, first) };
}

/** "did not address the cases": of those who could have answered. */
function addressed(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  if (!group.negated || group.passive || group.form !== "finite" || !speaks(units[group.first - 1])) return null;
  return { group, lemma: "discuss", stop: i + 1, content: keptBack(units, i + 1, end, true) };
}

/** "had no immediate comment", "gave no details of the raid", "declined comment", "there was no word from the port". */
/** "had no reason to stay": only who is said to give none keeps it back. "had been sent there and given no reason": it is kept from him. */
function isNotHeld(units: readonly Unit[], no: number, i: number): boolean {
  const verb = units[no - 1]?.lower ?? "";
  if (verb === "given" && /^(?:been|was|were|and)$/.test(units[no - 2]?.lower ?? "")) return true;
  return /^ha[dsv]e?$/.test(verb) && /^(?:reasons?|sources?|names|timetable|reference|indication)$/.test(units[i]?.lower ?? "");
}

function nothingGiven(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const refused = [i - 1, i - 2].find((at) => /^(?:declin|refus)(?:ed|es|ing)$/.test(units[at]?.lower ?? ""));
  if (refused !== undefined && (refused === i - 1 || isAdjectival(units[i - 1])))
    return { group: verbGroup(units, refused, first), lemma: "comment", stop: i + 1, content: keptBack(units, i + 1, end) };
  const no = [i - 1, i - 2, i - 3].find((at) => at >= first && /^(?:no|little)$/.test(units[at]?.lower ?? ""));
  if (no === undefined || (no < i - 1 && !isAdjectival(units[i - 1]))) return null;
  const verb = units[no - 1]?.lower ?? "";
  const of = LINKED.get(units[i + 1]?.lower ?? "")?.test(units[i]?.lower ?? "") === true ? i + 2 : i + 1;
  if (isNotHeld(units, no, i)) return null;
  if (
    /^(?:had|has|have|having|ma(?:de|kes?|king)|offer(?:s|ed|ing)?|g(?:ave|ives?|iven|iving)|provid(?:e|es|ed|ing)|issu(?:e|es|ed)|released?|sent)$/.test(
      verb,
    ) &&
    units[no - 2]?.lower !== "there"
  )
    return { group: verbGroup(units, no - 1, first), lemma: "comment", stop: of, content: keptBack(units, of, end, of > i + 1) };
  // "No word yet from the port."
  const yet = /^(?:yet|so|immediately)$/.test(units[i + 1]?.lower ?? "") ? (units[i + 2]?.lower === "far" ? i + 2 : i + 1) : i;
  const bare = no === first && units[yet + 1]?.lower === "from";
  if ((!bare && !/^(?:was|is|been|were|are)$/.test(verb)) || units[yet + 1]?.lower !== "from") return null;
  const stop = phraseEnd(units, yet + 2, end);
  const source = spanBetween(units, yet + 2, stop);
  const group = bare ? { ...verbGroup(units, i, first), first: no } : verbGroup(units, no - 1, first);
  return source === null ? null : { group, lemma: "comment", stop: i + 1, content: keptBack(units, stop, end), source };
}

/** What leads to what is kept back: "no details of the raid", "no reference to it", "no explanation for the delay". */
const LINKED: ReadonlyMap<string, RegExp> = new Map([
  ["of", /./],
  ["to", /^reference$/],
  ["for", /^(?:explanation|reasons?|justification|sources?|timetable)$/],
]);

const isAdjectival = (unit: Unit | undefined): boolean => /^(?:JJ|RB|NN)/.test(unit?.tag ?? "");

/** "remained silent on the raid". */
function keptSilent(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const before = units[i - 1]?.lower ?? "";
  const kept =
    // "was to be kept quiet": a thing is.
    (units[i - 2]?.lower !== "be" &&
      /^(?:remain(?:s|ed)|stay(?:s|ed)|kept|fell|falls|keeps|remaining|staying|keeping|gone|went|goes|going)$/.test(before)) ||
    (RETICENT.test(units[i]?.lower ?? "") && /^(?:is|are|was|were|been|being)$/.test(before));
  // "The engine went quiet": only people and offices have something to say.
  if (!kept && isRightTo(units, i)) return rightToSilence(units, i, first);
  return kept ? { group: verbGroup(units, i - 1, first), lemma: "silence", stop: i + 1, content: keptBack(units, i + 1, end) } : null;
}

/** "invoked his right to remain silent", "exercised her right to silence". */
const isRightTo = (units: readonly Unit[], i: number): boolean =>
  /^(?:right|duty|vow|oath)$/.test(units[i - 2]?.lower ?? "") || /^(?:right|duty)$/.test(units[i - 3]?.lower ?? "");

function rightToSilence(units: readonly Unit[], i: number, first: number): Silence | null {
  for (let at = i - 3; at > first && i - at < 7; at--)
    if (/^(?:invok|exercis|us|cit|claim|assert)(?:e|es|ed|ing)$|^(?:claim|assert)s?$|^took|^stood$/.test(units[at]?.lower ?? ""))
      return { group: verbGroup(units, at, first), lemma: "silence", stop: i + 1, content: [] };
  return null;
}

/** "stopped answering", "has ceased to reply". */
function stopped(units: readonly Unit[], i: number, first: number): Silence | null {
  if (!/^(?:stop(?:s|ped)|quit|ceased)$/.test(units[i - 1]?.lower ?? "")) return null;
  return { group: verbGroup(units, i - 1, first), lemma: "answer", stop: i + 1, content: [] };
}

/** "has not issued any statement", "did not give a reason": what somebody was to give and does not. */
function notGiven(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const any = [i - 1, i - 2, i - 3].find(
    (at) => at > first && /^(?:any|an?|further|more|his|her|its|their|the)$/.test(units[at]?.lower ?? ""),
  );
  const verb = any === undefined ? -1 : any - 1;
  if (!/^(?:issu|giv|provid|offer|mak|ma|releas|publish|elaborat)(?:e|en|ed|de|d)?$/.test(units[verb]?.lower ?? "")) return null;
  const group = verbGroup(units, verb, first);
  const of = LINKED.get(units[i + 1]?.lower ?? "")?.test(units[i]?.lower ?? "") === true ? i + 2 : i + 1;
  return group.negated ? { group, lemma: "comment", stop: i + 1, content: of > i + 1 ? keptBack(units, of, end, true) : [] } : null;
}

/** "was not available for comment". */
function unavailable(units: readonly Unit[], i: number, first: number): Silence | null {
  if (!/^(?:for|to)$/.test(units[i + 1]?.lower ?? "") || !/^(?:comments?|interviews?|questions?)$/.test(units[i + 2]?.lower ?? ""))
    return null;
  let be = i - 1;
  while (be > first && /^RB/.test(units[be]?.tag ?? "")) be--;
  const group = verbGroup(units, be, first);
  const negated = units.slice(be, i).some(({ lower }) => /^(?:not|n't)$/.test(lower));
  return units[i]?.lower === "unavailable" || negated ? { group, lemma: "comment", stop: i + 3, content: [] } : null;
}

/** "has left the request unanswered": the verb, or null. */
function leftBefore(units: readonly Unit[], at: number, first: number): number | null {
  for (let i = at - 1; i > first && at - i < ON; i--) if (/^(?:left|leaves|leave)$/.test(units[i]?.lower ?? "")) return i;
  return null;
}

/** "calls to the office went unanswered", "e-mails to the port were not returned": whoever was asked keeps silent. */
function unreturned(units: readonly Unit[], i: number, first: number): Silence | null {
  const left = units[i]?.lower === "unanswered" ? leftBefore(units, i, first) : null;
  if (left !== null) return { group: verbGroup(units, left, first), lemma: "answer", stop: i + 1, content: [] };
  const group = verbGroup(units, units[i]?.lower === "unanswered" ? i - 1 : i, first);
  if (units[i]?.lower !== "unanswered" && !(group.negated && group.passive)) return null;
  for (let at = group.first - 1; at > first; at--)
    if (REQUEST.test(units[at - 1]?.lower ?? "") && /^(?:to|with|at|for)$/.test(units[at]?.lower ?? "")) {
      const source = spanBetween(units, at + 1, phraseEnd(units, at + 1, group.first));
      return source === null ? null : { group, lemma: "answer", stop: i + 1, content: [], source };
    }
  return null;
}

/** What a request is about: "did not respond to questions about the list". */
function requested(units: readonly Unit[], at: number, end: number): readonly Span[] {
  const of = units[at - 1]?.lower ?? "";
  const topic = /^comment/.test(of) && units[at]?.lower === "on" && units[at + 1]?.tag !== "PRP";
  if (of === "discuss" || of === "mention" || topic) return keptBack(units, at, end, true);
  if (units[at]?.lower !== "to" && !REQUEST.test(units[at]?.lower ?? "")) return isQuestionWord(units[at]) ? keptBack(units, at, end) : [];
  let i = units[at]?.lower === "to" ? at + 1 : at;
  while (i < end && !REQUEST.test(units[i]?.lower ?? "") && i - at < 6) i++;
  if (!REQUEST.test(units[i]?.lower ?? "")) return keptBack(units, at, end);
  // "calls seeking comment", "a letter of 3 May": they are told apart, and what they ask is not told.
  const next = units[i + 1]?.lower === "of" ? i + 2 : i + 1;
  return /^(?:seeking|requesting|asking)$/.test(units[next]?.lower ?? "") || isTimeNoun(units[next]) || isTimeNoun(units[next + 1])
    ? []
    : keptBack(units, i + 1, end);
}

/** The phrase or clause behind a verb or preposition, without days and places before it; `direct` where it stands right behind its noun. */
export function keptBack(units: readonly Unit[], at: number, end: number, direct = false): readonly Span[] {
  if (
    /^(?:for|on|to)$/.test(units[at]?.lower ?? "") &&
    /^(?:comment|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(units[at + 1]?.lower ?? "")
  )
    return [];
  const from = isPreposition(units[at]) && /^(?:about|on|of|to|for|regarding)$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  const begins =
    isQuestionWord(units[from]) ||
    (isPreposition(units[from]) && isQuestionWord(units[from + 1])) ||
    units[from]?.lower === "that" ||
    phraseEnd(units, from, end) > from ||
    clauseAt(units, from, end);
  const topic = /^(?:about|regarding|of|on)$/.test(units[at]?.lower ?? "");
  if (from >= end || !begins || (!topic && !direct && pastAdjuncts(units, at, end) >= end)) return [];
  const setting = plainSetting(end);
  const phrase = !isQuestionWord(units[from]);
  const { to } = endOf(units, from, setting, at - 1, phrase);
  const span = spanBetween(units, from, phrase ? circumstance(units, from, to, true) : to);
  return span === null ? [] : [span];
}

/** The words that an expression of silence is found by, and what reads it. */
const SIGNS: ReadonlyMap<string, Silent> = new Map<string, Silent>([
  ...[...UNDONE].map((word): [string, Silent] => [
    word,
    (units, i, first, end) => unreturned(units, i, first) ?? undone(units, i, first, end),
  ]),
  ...[...WITHHELD].map((word): [string, Silent] => [word, (...at) => nothingGiven(...at) ?? notGiven(...at) ?? undone(...at)]),
  ...["answering", "talking", "commenting", "responding", "replying"].map((word): [string, Silent] => [
    word,
    (units, i, first, end) => stopped(units, i, first) ?? (UNDONE.has(word) || word === "answering" ? undone(units, i, first, end) : null),
  ]),
  ["silence", (units, i, first) => (isRightTo(units, i) ? rightToSilence(units, i, first) : null)],
  ...[...SILENT].map((word): [string, Silent] => [word, keptSilent]),
  ...["drawn", "reached", "contacted", "interviewed"].map((word): [string, Silent] => [word, notDone]),
  ...["unable", "able", "unwilling", "reluctant", "position", "prepared", "willing", "inclined", "minded"].map((word): [string, Silent] => [
    word,
    unable,
  ]),
  ...["available", "unavailable"].map((word): [string, Silent] => [word, unavailable]),
  ...["name", "identity", "cause"].map((word): [string, Silent] => [
    word,
    (units, i, first, end) => (units[i]?.tag === "NN" ? (nothingGiven(units, i, first, end) ?? notGiven(units, i, first, end)) : null),
  ]),
  ...["ignored", "ignores", "ignoring", "avoided", "avoids", "avoiding", "turned"].map((word): [string, Silent] => [word, unheard]),
  ...["declined", "refused"].map((word): [string, Silent] => [word, turnedDown]),
  ...["interview", "interviews"].map((word): [string, Silent] => [word, noInterview]),
  ...["verified", "confirmed", "corroborated", "authenticated", "substantiated", "established", "determined"].map(
    (word): [string, Silent] => [word, unverified],
  ),
  ["received", unreceived],
  ["address", addressed],
  ["unanswered", unreturned],
  ...["refer", "refers", "referred", "redirected", "directed"].map((word): [string, Silent] => [word, referred]),
  ...SILENT_VERBS.map((word): [string, Silent] => [word, inAPhrase]),
  ["check", unchecked],
  ...["recall", "remember"].map((word): [string, Silent] => [word, unknown]),
  ["yet", notYet],
  ["nothing", saidNothing],
  ["little", saidNothing],
]);
const SIGN = markOf(SIGNS);

import type { Span } from "../record/span.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Attribution, Found, Grounds, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { type Complement, complementOf } from "./complement.ts";
import { endOf, plainSetting, type Setting } from "./complement-end.ts";
import { contentAround, isIntroduction, type Piece, trimmed } from "./content-around.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { isTurnedDown, STATEMENT } from "./denial.ts";
import { phraseEnd, phraseStart, sourceEnd } from "./noun-phrase.ts";
import { passive } from "./passive-speech.ts";
import { spanBetween, type Unit } from "./region.ts";
import { type Subject, subjectOf } from "./subject.ts";
import {
  isAdverb,
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
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/**
 * An act of saying around an active verb, or null where the verb reports nothing; what speaks against it goes to `scene.reject`.
 * `earlier` is the source of the outermost act before it in the region, `last` the act before it.
 */
export function reported(scene: Scene, group: VerbGroup, verb: CueVerb, earlier: Subject | null, last: Attribution | null): Found | null {
  const { units } = scene.region;
  if (isReducedPassive(units, group) && verb.cueClass !== "ask" && !verb.lemma.includes("_by")) return passive(scene, group, verb);
  if (isAsked(scene, group, verb) || isTold(scene, group, verb)) return passive(scene, group, verb);
  const inverted = invertedSource(scene, group, verb);
  const pieces =
    inverted === null ? null : (contentAround(scene, group.first, inverted.to, true) ?? contentBehind(scene, group, inverted.to));
  const behind = inverted === null ? null : speech(scene, group, verb, inverted, pieces, "inverted", INVERTED);
  if (behind !== null) return behind;
  if (group.form === "participle" && verb.frames.has("object"))
    return scene.reject(group.head, "a participle that gives a name or a description");
  if (CITES.test(verb.lemma) && group.form === "ing" && last?.cueClass === "refuse")
    return scene.reject(group.head, "a reason for keeping silent, and no one who is relayed");
  const cited = citedSource(scene, group, verb, last);
  if (cited !== null) return cited;
  if (isPromised(units, group) || isBidden(units, group, last))
    return scene.reject(group.head, "what somebody refuses, promises or is asked to do, and not an act of saying");
  const subject = subjectOf(units, group, scene.first, earlier);
  if (subject === null) return scene.reject(group.head, "no one is found who says it");
  if (isLet(units, group, subject)) return scene.reject(group.head, "what somebody is let or made to do");
  if (isAnonymity(units, group)) return scene.reject(group.head, "somebody asks not to be named");
  if (isNobody(units, subject)) return scene.reject(group.head, "nobody in particular says it");
  if (isIdlePurpose(units, group, subject) && !isPlainPurpose(scene, group, verb, subject))
    return scene.reject(group.head, "an infinitive that nobody is said to carry out");
  if (verb.frames.has("paper") && !isPaper(units, subject))
    return scene.reject(group.head, "said of papers, pictures and instruments only");
  if (isOwnWord(scene, group, subject)) return scene.reject(group.head, "the speaker speaks of the very words that are being said");
  return (
    withContent(scene, group, verb, subject) ??
    withFollowing(scene, group, verb, subject) ??
    withAntecedent(scene, group, verb, subject, last) ??
    scene.reject(group.head, "nothing is found that is said")
  );
}

/** The quotation behind a source that opens its sentence: "Said Ellis: “…”". */
function contentBehind({ region: { units }, first, end }: Scene, group: VerbGroup, to: number): readonly Piece[] | null {
  if (group.first > first) return null;
  let stop = to + 1;
  while (stop < end && isQuote(units[stop])) stop++;
  return [{ from: to + 1, to: stop }];
}

/** Verbs that a speaker may follow without quotation marks: "two barges sank, said the pilot". */
const INVERTS =
  /^(?:say|add|write|explain|warn|note|argue|insist|claim|report|announce|reply|answer|respond|admit|complain|recall|submit|contend|maintain|concede|confirm|suggest|observe|remark|scoff|snap|retort|shout|predict|joke|boast|protest|testify)$/;
/** Verbs of a reply, which may be no clause: "“Not so,” replied counsel". */
const REPLIES = /^(?:reply|answer|retort|respond|shout|scoff|snap)$/;
const INVERTED: Grounds = { source: "behind", content: "around", ended: null };

/** Chooses between what follows the verb and what stands around the reporting clause. */
function withContent(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject): Found | null {
  const { units } = scene.region;
  const framed: Grounds = { source: subject.how, content: "around", ended: null };
  const as = verb.cueClass === "order" || verb.cueClass === "ask" ? null : asSaid(scene, subject, group);
  if (as !== null) return speech(scene, group, verb, subject, as, "as-said", framed);
  const told = toldInside(scene, group, verb, subject);
  const complement = told ?? complementOf(units, group.head, verb, settingOf(scene, group, subject));
  const asides = subject.how === "before" || subject.how === "apposition";
  const around = asides ? contentAround(scene, subject.from, group.head + 1, false) : null;
  const [lead] = around ?? [];
  const quoted = lead !== undefined && isQuote(units[lead.to - 1]) && !(complement !== null && isIntroduction(units, lead));
  if (complement === null && !quoted) return withBefore(scene, group, verb, subject, around, framed);
  if (complement === null || (quoted && (!/^(?:quote|colon|that)$/.test(complement.kind) || isTopic(units, group, complement))))
    return speech(scene, group, verb, subject, around, "quotation", framed);
  if (isTurnedDown(units, group, verb, complement)) return scene.reject(group.head, "what is turned down is no statement");
  // "The log puts the ship in port": a person who puts a thing somewhere says nothing.
  if (verb.lemma === "put" && !isPlacedAt(units, complement) && !isBlame(units, complement) && !isPaper(units, subject)) return null;
  // "The account that posted it first says": the clause has a verb of its own.
  if (subject.how === "relative" && complement.kind === "clause" && units[complement.from]?.lower === "it") return null;
  if (group.form === "participle" && /^(?:preposition|thing|object)$/.test(complement.kind)) return null;
  // "would show evidence": a person shows things without saying anything.
  if (complement.kind === "thing" && SHOWS.test(verb.lemma) && !isPaper(units, subject)) return null;
  // "The trawler, it said in a letter, “turned across the bow”": the quotation completes what stands before.
  const begun =
    complement.kind === "quote" &&
    lead !== undefined &&
    !quoted &&
    isComma(units[subject.from - 1]) &&
    !isIntroduction(units, lead) &&
    !hasFinite(units, lead.from, lead.to);
  const pieces = lead !== undefined && ((complement.kind === "quote" && quoted) || begun) ? [lead, complement] : [complement];
  const grounds: Grounds = { source: subject.how, content: complement.kind, ended: complement.ended };
  return speech(scene, group, verb, subject, pieces, ruleOf(subject, complement), grounds);
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
  if (within === null || !/^(?:say|ask|go|tell|answer)$/.test(lemma) || !isComma(units[at]) || isQuote(units[at + 1])) return null;
  for (let i = at + 1; i < end; i++) if (isColon(units[i])) return null;
  const before = units[from - 1];
  const opens = from <= first || before?.tag === "CC" || isQuote(before) || (isAdverb(before) && from - 1 <= first);
  return opens && at + 1 < end ? { from: at + 1, to: end, kind: "colon", ended: "sentence" } : null;
}

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
  const asked = lead !== undefined && isQuestionWord(scene.region.units[lead.from]);
  if (group.negated && !asked && !/^(?:think|believe|suppose|reckon)$/.test(verb.lemma))
    return scene.reject(group.head, "a negated verb, and nothing behind it that is said");
  return speech(scene, group, verb, subject, around, "content-before", grounds);
}

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
function withAntecedent(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject, last: Attribution | null): Found | null {
  const { region, first, end } = scene;
  const { units } = region;
  if (!(verb.frames.has("thing") || verb.frames.has("object")) || verb.cueClass === "show" || subject.how !== "before") return null;
  if (pastAdjuncts(units, group.head + 1, end) < end && !isComma(units[group.head + 1]) && !isFiniteVerb(units[group.head + 1]))
    return null;
  const pronoun = units[subject.from - 1];
  const linked = pronoun?.lower === "that" || pronoun?.lower === "which";
  const noun = linked ? subject.from - 2 : subject.from - 1;
  const grounds: Grounds = { source: "before", content: "subject", ended: null };
  if (noun > first && isNoun(units[noun]) && (linked || STATEMENT.test(units[noun]?.lower ?? ""))) {
    return speech(scene, group, verb, subject, [{ from: plainStart(units, noun, first), to: noun + 1 }], "antecedent", grounds);
  }
  if (!isComma(units[noun]) || pronoun?.lower !== "which" || verb.cueClass === "say") return null;
  const said = last?.content.find((span) => span[1] === units[noun - 1]?.end);
  if (said !== undefined) return speech(scene, group, verb, subject, null, "antecedent", grounds, said);
  return speech(scene, group, verb, subject, [{ from: first, to: noun }], "antecedent", grounds);
}

/** The first of the words right before a noun that belong to it and to nothing else. */
function plainStart(units: readonly Unit[], noun: number, first: number): number {
  let from = noun;
  while (from > first && /^(?:JJ|NN|CD|POS|PRP\$|DT)/.test(units[from - 1]?.tag ?? "") && units[from]?.tag !== "DT") from--;
  return from;
}

/** "said by telephone": no one who says it. */
const CHANNEL = /^(?:telephone|phone|e-?mail|text|letter|radio|video|fax|post)$/;

/** "the country described by the minister": a participle behind its noun, with whoever says it behind "by". */
const isReducedPassive = (units: readonly Unit[], { head, form }: VerbGroup): boolean =>
  units[head + 1]?.lower === "by" &&
  !CHANNEL.test(units[head + 2]?.lower ?? "") &&
  (form === "participle" || /^VB[DN]$/.test(units[head]?.tag ?? ""));

/** "went on the radio to deny that the wells were poisoned": the purpose is itself an act of saying, with all that is said. */
function isPlainPurpose(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject): boolean {
  const complement = complementOf(scene.region.units, group.head, verb, settingOf(scene, group, subject));
  return (
    complement !== null && /^(?:that|quote|object|wh)$/.test(complement.kind) && verb.cueClass !== "perceive" && verb.cueClass !== "suspect"
  );
}

/** "let it question the patrol" */
const isLet = (units: readonly Unit[], { head, words }: VerbGroup, { from }: Subject): boolean =>
  units[head]?.tag === "VB" && words.length === 0 && /^(?:lets?|ma[kd]es?|made|helps?|helped)$/.test(units[from - 1]?.lower ?? "");

/** "asked not to be named": a term on which somebody spoke. */
function isAnonymity(units: readonly Unit[], { head }: VerbGroup): boolean {
  let at = head + 1;
  while (/^(?:not|to|be|remain|only|that|they|he|she|his|her|their|name|names)$/.test(units[at]?.lower ?? "") && at - head < 8) at++;
  return at > head + 1 && /^(?:named|identified|quoted|anonymous|photographed|withheld|used|published)$/.test(units[at]?.lower ?? "");
}

const isNobody = (units: readonly Unit[], { from }: Subject): boolean =>
  (units[from]?.lower === "no" && units[from + 1]?.lower === "one") ||
  /^(?:nobody|anyone|anybody|none|whoever|everyone|everybody)$/.test(units[from]?.lower ?? "");

/** "Asked whether", "when asked about": a participle of asking that nobody stands before. */
function isAsked({ region: { units }, first }: Scene, { head, first: at }: VerbGroup, { cueClass }: CueVerb): boolean {
  if (cueClass !== "ask" || !/^VB[ND]$/.test(units[head]?.tag ?? "")) return false;
  const before = units[at - 1];
  return (
    at <= first || (isComma(before) && at - 1 > first && isAskedAbout(units[head + 1])) || /^(?:when|if|once|as)$/.test(before?.lower ?? "")
  );
}

/** "Told that the author was her deputy, she …": nobody is named who told her. */
const isTold = ({ region: { units }, first }: Scene, { first: at, head }: VerbGroup, { frames }: CueVerb): boolean =>
  at <= first && frames.has("person!") && /^VB[ND]$/.test(units[head]?.tag ?? "") && units[head + 1]?.lower === "that";

const isAskedAbout = (unit: Unit | undefined): boolean => isQuestionWord(unit) || /^(?:by|about|on|over)$/.test(unit?.lower ?? "");

const CITES = /^(?:cite|quote)$/;

/** "…, citing fishermen, that two flashes lit the cloud": whoever is cited says what the clause around relays. */
function citedSource(scene: Scene, group: VerbGroup, verb: CueVerb, last: Attribution | null): Found | null {
  const { region, end } = scene;
  const { units } = region;
  if (group.form !== "ing" || !CITES.test(verb.lemma)) return null;
  const at = group.head + 1;
  const stop = isQuote(units[at]) ? at + 1 : phraseEnd(units, at, end);
  const from = isComma(units[stop]) ? stop + 1 : stop;
  if (stop === at || units[stop]?.lower === "as") return null;
  const source: Subject = { from: at, to: stop, how: "before" };
  const grounds: Grounds = { source: "behind", content: "that", ended: null };
  const setting = plainSetting(end);
  if (units[from]?.lower === "that")
    return speech(scene, group, verb, source, [{ from, to: endOf(units, from, setting, group.head).to }], "citing", grounds);
  // "The agency, quoting the minister, said": what is said behind the verb of the clause.
  const main = cueForm(units[from]?.lower ?? "");
  const relayed = main === null || !isFiniteVerb(units[from]) ? null : complementOf(units, from, main, setting);
  if (relayed !== null) return speech(scene, group, verb, source, [relayed], "citing", grounds);
  // "…, the agency reported, citing two diplomats": what was said before.
  const before =
    stop >= end && last !== null && last.content.every((span) => span[1] <= (units[group.head]?.start ?? 0)) ? last.content : null;
  const found = before === null ? null : speech(scene, group, verb, source, null, "citing", grounds, before[0] ?? null);
  return found === null || before === null ? null : { ...found, attribution: { ...found.attribution, content: before } };
}

/** "put the toll at nine" */
const isPlacedAt = (units: readonly Unit[], { from, to }: Complement): boolean => {
  for (let i = from; i < to; i++) if (/^(?:down|nearer|closer)$/.test(units[i]?.lower ?? "") && units[i + 1]?.lower === "to") return true;
  for (let i = from; i < to; i++)
    if (units[i]?.lower === "at" && units[i + 1] !== undefined && /^(?:CD|RB|JJR|DT|IN)$/.test(units[i + 1]?.tag ?? "")) return true;
  return false;
};

/** "put the blame for the fire on the crew" */
const isBlame = (units: readonly Unit[], { from }: Complement): boolean => /^(?:blame|responsibility)$/.test(units[from + 1]?.lower ?? "");

const SHOWS = /^(?:show|prove|demonstrate|illustrate|expose|uncover|leak)$/;
/** Things that hold words or show what was: the nouns of papers, pictures and instruments. */
const PAPER =
  /^(?:inventor(?:y|ies)|(?:log|note|guest|hand|year|pass|text)?books?|cards?|passports?|documents?|papers?|certificates?|licen[cs]es?|permits?|logs?|manifests?|orders?|directives?|letters?|lists?|registers?|records?|registr(?:y|ies)|notes?|notices?|captions?|labels?|forms?|contracts?|receipts?|diar(?:y|ies)|charters?|pages?|reports?|files?|dossiers?|memos?|statements?|tall(?:y|ies)|counts?|ledgers?|reviews?|surveys?|maps?|charts?|data|databases?|websites?|sites?|footage|videos?|clips?|films?|images?|imagery|photos?|photographs?|pictures?|cameras?|recordings?|radars?|sensors?|instruments?|satellites?|transcripts?|minutes|indictments?|affidavits?|filings?|briefs?|replies|reply|tables?|figures|statistics|tests?|results?|analys[ie]s|autops(?:y|ies)|examinations?|inspections?|inquir(?:y|ies)|investigations?|stud(?:y|ies)|polls?|evidence|x-rays?|scans?|tracks|tracking|monitors?|graphs?|plans?|drawings?|sketch(?:es)?|screenshots?|screens?|broadcasts?|television|tv|posts?|tweets?|messages?|e-?mails?|samples?|fragments|plates?|tags?|badges?|stamps?|signs?|plaques?)$/;

/** How many words back the noun of a relative pronoun may stand: "a video on 11 January that shows". */
const NEAR = 6;

function isPaper(units: readonly Unit[], { from, to, how }: Subject): boolean {
  // "a video that shows": the noun before the pronoun.
  const first = how === "relative" ? Math.max(0, from - NEAR) : from;
  for (let i = first; i < to; i++) if (PAPER.test(units[i]?.lower ?? "")) return true;
  return false;
}

/** An infinitive of purpose reports only with a plain verb of saying: "called to say that". */
const isIdlePurpose = (units: readonly Unit[], { head, form, governor }: VerbGroup, { how }: Subject): boolean =>
  form === "infinitive" &&
  governor === null &&
  how === "participle" &&
  !/^(?:say|tell|ask|announce|report|warn|add)$/.test(units[head]?.lower ?? "");

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
  const source = spanBetween(units, subject.from, subject.to);
  // "poured cold water on": the verb is nothing without the rest. A single particle is left out, as in "pointed out".
  const words = verb.lemma.split("_").length;
  const cue = spanBetween(units, group.negated ? group.first : group.head, group.head + (words > 2 ? words : 1));
  const content = (pieces ?? []).map((piece) => trimmed(units, piece)).filter((span) => span !== null);
  if (following !== null) content.push(following);
  if (source === null || cue === null || content.length === 0) return null;
  const antecedent = antecedentOf(units, subject);
  const gap = units[subject.from - 1]?.lower === "of" ? 12 : 2;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    source: antecedent === null || source[0] - antecedent[1] > gap ? source : [antecedent[0], source[1]],
    antecedent,
    content,
    mode: "indirect",
    auxiliaries: group.words,
    rule,
    grounds,
  };
  return { attribution, subject };
}

function ruleOf({ how }: Subject, { kind }: Complement): string {
  if (how === "participle" || how === "conjoined") return how;
  if (kind === "quote") return "quotation";
  return kind === "colon" ? "colon" : "content-after";
}

/** "declined to comment", "promised to tell": the verb before is the act of saying. */
function isPromised(units: readonly Unit[], { governor, words, head, first }: VerbGroup): boolean {
  // "declined to confirm or deny": both are left undone.
  const joined = units[head]?.tag === "VB" && units[first - 1]?.tag === "CC" && units[first - 2]?.tag === "VB";
  const over = joined ? verbGroup(units, first - 2, 0).governor : governor;
  const verb = over === null ? null : cueForm(units[over]?.lower ?? "");
  // "claimed to have told": what is said to be done already is an act of its own.
  if (words.includes("have") && verb?.cueClass !== "order") return false;
  return verb !== null && (verb.frames.has("to") || verb.frames.has("object"));
}

/** "begged the ministry to tell her": what an act before it asks for. */
const isBidden = (units: readonly Unit[], { first, form }: VerbGroup, last: Attribution | null): boolean =>
  form === "infinitive" &&
  last !== null &&
  last.grounds.content === "infinitive" &&
  [units[first - 1]?.start, units[first]?.start].includes(last.content[0]?.[0]);

/** Inside speech: "I say", "let me tell you", "you can't say": no further act of saying. */
function isOwnWord({ region: { units, within } }: Scene, group: VerbGroup, subject: Subject): boolean {
  if (subject.to - subject.from !== 1) return false;
  const word = units[subject.from]?.lower ?? "";
  // "What can you say about the claim?"
  if (within === null) return word === "you" && units.at(-1)?.text === "?" && /^(?:VB|VBP)$/.test(units[group.head]?.tag ?? "");
  // "and I say, the only thing launching here is my hip"
  if (
    units[group.head]?.lower === "says" ||
    (group.words.length === 0 && isComma(units[group.head + 1]) && clauseAt(units, group.head + 2, units.length))
  )
    return false;
  const past = /^VB[DN]$/.test(units[group.head]?.tag ?? "") || group.words.some((w) => /^(?:did|had|have|'ve|was|were)$/.test(w));
  return /^(?:i|we|you|me|us)$/.test(word) && !past;
}

/** The noun phrase before a relative pronoun, over a comma or not. */
function antecedentOf(units: readonly Unit[], { from }: Subject): Span | null {
  if (!isRelative(units[from]) && units[from]?.lower !== "that") return null;
  // "two witnesses, both of whom declared"
  const before = units[from - 1]?.lower === "of" ? from - 2 : from;
  const last = isComma(units[before - 1]) || isDash(units[before - 1]) ? before - 2 : before - 1;
  let start = phraseStart(units, last, 0);
  // "the court heard from a guard, who said": the pronoun stands for the nearer phrase.
  for (let i = start + 1; i < last - 1; i++) if (units[i]?.tag === "VBD" && isPreposition(units[i + 1])) start = i + 2;
  // "in reply to a deputy, who wished to know"
  for (let i = start + 1; i < last; i++) if (/^(?:to|from|with|by|against)$/.test(units[i]?.lower ?? "")) start = i + 1;
  return start <= last ? spanBetween(units, start, last + 1) : null;
}

/** "“…,” said the mayor", "…, said the mayor": the source stands after the verb. */
function invertedSource({ region: { units }, first, end }: Scene, group: VerbGroup, verb: CueVerb): Subject | null {
  const { head } = group;
  const before = units[group.first - 1];
  const next = units[head + 1];
  if (next === undefined || head + 1 >= end || group.form !== "finite" || group.negated || group.governor !== null) return null;
  if (before !== undefined && group.first > first && !isQuote(before) && !isComma(before) && !isDash(before)) return null;
  // "Said Ellis: “…”": only a quotation may follow.
  if (group.first <= first && !leadsToQuotation(units, head + 1, end)) return null;
  if (next.kind === "mark" || next.lower === "that" || isTimeNoun(next) || verb.frames.has("person!")) return null;
  const phrase = phraseEnd(units, head + 1, end);
  if (phrase === head + 1) return null;
  const quoted = isQuote(before) || (isComma(before) && isQuote(units[group.first - 2]));
  const to = sourceEnd(units, head + 1, end);
  if (!quoted && group.first > first) {
    const setting = plainSetting(end);
    if (verb.frames.has("person") && /^(?:that|clause)$/.test(complementOf(units, head, verb, setting)?.kind ?? "")) return null;
    if (!INVERTS.test(verb.lemma) || clauseAt(units, head + 1, end) || isVerbal(units[to]) || units[to]?.lower === "as") return null;
    // "The mayor, said the clerk, left": what is said goes on behind the source.
    const goesOnBehind = isComma(units[to]) && (isQuote(units[to + 1]) || isFiniteVerb(units[to + 1]));
    const goesOn = goesOnBehind || units[to]?.text === ":" || (isComma(units[to]) && clauseAt(units, to + 1, end));
    if (!hasFinite(units, first, group.first) && !goesOn && !REPLIES.test(verb.lemma)) return null;
  }
  return { from: head + 1, to, how: "before" };
}

function leadsToQuotation(units: readonly Unit[], at: number, end: number): boolean {
  const stop = sourceEnd(units, at, end);
  return stop > at && (isComma(units[stop]) || units[stop]?.text === ":") && isQuote(units[stop + 1]);
}

function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units[i]) || isQuote(units[i])) return true;
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
    free: before?.lower === "what",
    negated: group.negated,
    ing: group.form === "ing",
  };
}

/** "the man saying so, …" — a participle behind its noun ends where the verb of the noun comes. */
const reducedRelative = (units: readonly Unit[], { from, how }: Subject): boolean => how === "before" && units[from]?.tag === "WP";

/** "As the spokesman said in December, …": what stands behind the comma, or before it where this closes the sentence. */
function asSaid({ region: { units }, first, end }: Scene, subject: Subject, group: VerbGroup): readonly Piece[] | null {
  // "as sexton Ivo Brandt puts it"
  let at = subject.from - 1;
  while (at > first && isNoun(units[at])) at--;
  if (units[at]?.lower !== "as") return null;
  // "as he puts it"
  const behind = /^(?:it|out)$/.test(units[group.head + 1]?.lower ?? "") ? group.head + 2 : group.head + 1;
  if (at > first && isQuote(units[at - 1]) && pastAdjuncts(units, behind, end) >= end) return [{ from: at - 1, to: at }];
  if (at > first && isComma(units[at - 1]) && isComma(units[behind])) {
    const rest = { from: behind + 1, to: end };
    return isQuote(units[behind + 1]) ? [{ from: behind + 1, to: behind + 2 }] : [{ from: first, to: at - 1 }, rest];
  }
  if (at === first) {
    for (let i = group.head + 1; i < Math.min(end, group.head + 14); i++)
      if (isComma(units[i])) return i + 1 < end ? [{ from: i + 1, to: end }] : null;
    return null;
  }
  return isComma(units[at - 1]) && at - 1 > first && (behind >= end || pastAdjuncts(units, behind, end) >= end)
    ? [{ from: first, to: at - 1 }]
    : null;
}

import type { Span } from "../record/span.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Attribution, Found, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { complementOf } from "./complement.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting, type Setting } from "./complement-setting.ts";
import { contentAround } from "./content-around.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { STATEMENT } from "./denial.ts";
import { hasFinite } from "./inverted-source.ts";
import { endWithin } from "./matrix-verb.ts";
import { isPaperName, NO_LINKS, phraseEnd, phraseStart, sourceEnd } from "./noun-phrase.ts";
import { isSpeechNoun, madeBy } from "./noun-speech.ts";
import { agent, agentEnd, agentEndOf, calledIn, isOfWhom, namedEnd, OF_ONLY, TOLD } from "./passive-agent.ts";
import { governedInPassive } from "./passive-object.ts";
import { spanBetween, type Unit } from "./region.ts";
import {
  isAdverb,
  isColon,
  isComma,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs whose passive carries an order: "was told to leave". */
const BIDDING = /^(?:tell|order|instruct|urge|advise|warn|ask|direct|command|request|invite|implore|beg|forbid|press)$/;
const HEARSAY = new Set(
  "suspect believe think name describe recognise recognize label report allege say consider assume fear estimate understand rumour claim identify presume reckon expect know see".split(
    " ",
  ),
);

/** Verbs whose passive says what somebody is taken for. */
const TAKEN_AS = /^(?:identify|name|describe|recognise|recognize|label|characterise|characterize)$/;

/** "is suspected to …", "was identified as …", "was denied by …": the subject is what is said, and whoever says it stands behind "by". */
export function passive(scene: Scene, group: VerbGroup, verb: CueVerb): Found | null {
  const { units } = scene.region;
  let at = group.head + 1;
  while (isAdverb(units[at]) && units[at]?.lower !== "not") at++;
  if (TOLD.test(verb.lemma) || BIDDING.test(verb.lemma)) at = beforeAgent(units, at);
  const cue = spanBetween(units, Math.max(group.first, group.head - 1), group.head + 1);
  if (cue === null) return null;
  const idle = idleInPassive(scene, group, verb);
  if (idle !== null) return scene.reject(group.head, idle);
  return governedInPassive(scene, group, verb, at, cue) ?? saidInPassive(scene, group, verb, at, cue);
}

/** What a passive says of its subject, or to it; `at` is the unit behind the verb. */
function saidInPassive(scene: Scene, group: VerbGroup, verb: CueVerb, at: number, cue: Span): Found | null {
  const by = agent(scene, at, verb) ?? agentBehind(scene, at, verb) ?? paperBehind(scene, at, verb);
  if (verb.cueClass === "ask" && !isBiddenAt(scene, at, by === null ? at : agentEnd(scene, at, verb)))
    return asked(scene, group, verb, cue, by);
  const aside = asideOf(scene, group, verb, at, by);
  if (aside !== null)
    return {
      attribution: {
        ...TOLD_ASIDE,
        cue: [cue],
        cueClass: verb.cueClass,
        lemma: verb.lemma,
        ...aside,
        auxiliaries: [...group.words, "passive"],
      },
      subject: null,
    };
  const said = saidOf(scene, group, verb, at, by !== null);
  // "An expert called by the prosecution"
  if (/^(?:call|name|label|brand|dub|term|deem)$/.test(verb.lemma) && by !== null && calledIn(scene, at, verb).length === 0)
    return scene.reject(group.head, "nothing is said of whoever is called");
  if (said === null) return scene.reject(group.head, "passive, and no one is named who says it");
  if (by === null && group.negated && TOLD.test(verb.lemma)) return scene.reject(group.head, "what nobody is said to have told");
  const hearsay = HEARSAY.has(verb.lemma) && by === null;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: hearsay && verb.cueClass === "say" ? "report" : verb.cueClass,
    lemma: verb.lemma,
    source: by,
    antecedent: null,
    content: said.bidden || by === null ? [said.content] : [said.content, ...saidBehind(scene, group, verb, at)],
    mode: "indirect",
    auxiliaries: [...group.words, ...untold(scene, group, verb), "passive"],
    rule: by === null ? "passive-hearsay" : "passive-by",
    grounds: { source: by === null ? "nobody" : "agent", content: said.bidden ? "infinitive" : "subject", ended: null },
  };
  return { attribution, subject: null };
}

/** "The fragments cannot be said to come from a gun": how far a word holds, and nobody's words. */
const MAY = /^(?:can|could|might|may|cannot|ca)$/;

/** "None of them has been told". */
const untold = (scene: Scene, group: VerbGroup, { lemma }: CueVerb): readonly string[] =>
  TOLD.test(lemma) && /^(?:none|nobody|neither|no)$/.test(scene.region.units[subjectStart(scene, group)]?.lower ?? "") ? ["not"] : [];

/** The unit behind words that stand for what was said before, "so", "the same", or `at`. */
const pastBackReference = (units: Scene["region"]["units"], at: number): number =>
  /^(?:this|so|otherwise)$/.test(units[at]?.lower ?? "")
    ? at + 1
    : /^(?:the same|as much)$/.test(`${units[at]?.lower} ${units[at + 1]?.lower}`)
      ? at + 2
      : at;

/** How many words say when somebody was told by somebody. */
const WHEN = 6;

/** "was informed at 21.40 | by the prefecture that", "was told on Monday | by a clerk": the unit behind words that say when, where "by" follows them. */
function beforeAgent(units: Scene["region"]["units"], at: number): number {
  let timed = false;
  // "told of the fall by the carer": a word for a season, and what somebody is told of.
  if (/^(?:of|about)$/.test(units[at]?.lower ?? "")) return at;
  // "told so by the depot", "told the same by two clerks"
  const back = pastBackReference(units, at);
  if (back > at && units[back]?.lower === "by") return back;
  for (let i = at; i < at + WHEN; i++) {
    const unit = units[i];
    if (unit?.lower === "by" && timed) return i;
    timed ||= isTimeNoun(unit) || unit?.kind === "number";
    if (!isPreposition(unit) && !isTimeNoun(unit) && unit?.kind !== "number" && !/^(?:DT|JJ|CD|RB)$/.test(unit?.tag ?? "")) return at;
  }
  return at;
}

/** "As first reported by the Orle Argus, the gate was shut", "the gate was shut, as noted by the clerk": what stands behind or before the comma, or null. */
function asReportedBefore(
  { region: { units }, first, end }: Scene,
  { first: verb, words }: VerbGroup,
  { lemma }: CueVerb,
  at: number,
): Span | null {
  const as = /^(?:first|previously|widely|originally|already)$/.test(units[verb - 1]?.lower ?? "") ? verb - 2 : verb - 1;
  if (words.length > 0 || units[as]?.lower !== "as" || !/^(?:report|note|observe|confirm|reveal|state|announce)$/.test(lemma)) return null;
  if (as > first && !isComma(units[as - 1])) return null;
  const stop = phraseEnd(units, at + 1, end);
  if (isComma(units[stop]) && clauseAt(units, stop + 1, end)) return spanBetween(units, stop + 1, end);
  return as > first + 1 && stop >= end ? spanBetween(units, first, as - 1) : null;
}

const TOLD_ASIDE = {
  antecedent: null,
  mode: "indirect",
  rule: "passive-by",
  grounds: { source: "agent", content: "around", ended: null },
} as const;

type Aside = Pick<Attribution, "source" | "content"> & Partial<Pick<Attribution, "rule" | "grounds">>;

/** What is told around whoever is told, or around whoever reported it first; null where it stands elsewhere. */
function asideOf(scene: Scene, group: VerbGroup, verb: CueVerb, at: number, by: Span | null): Aside | null {
  if (by === null) return heardAside(scene, group, verb, at);
  const told = toldAside(scene, group, verb, at, by);
  const reported = told === null ? asReportedBefore(scene, group, verb, at) : null;
  return reported === null ? told : { source: by, content: [reported] };
}

/** "The van, *the jury was told*, had been sold": what is told stands around whoever is told, and nobody is named who tells it. */
function heardAside(scene: Scene, group: VerbGroup, verb: CueVerb, at: number): Aside | null {
  const { region, first, end } = scene;
  const { units } = region;
  if (!TOLD.test(verb.lemma)) return null;
  const told = phraseStart(units, group.first - 1, first);
  const behind = isComma(units[at]) ? at : pastAdjuncts(units, at, end);
  if (told >= group.first || told <= first || !isComma(units[told - 1]) || !isComma(units[behind])) return null;
  const next = units[behind + 1];
  if (next?.lower === "that" || !(isVerbal(next) || isAdverb(next) || /^(?:because|after|when|while|although)$/.test(next?.lower ?? "")))
    return null;
  const around = contentAround(scene, told, behind, false);
  const content = (around ?? []).map(({ from, to }) => spanBetween(units, from, to)).filter((span) => span !== null);
  const grounds = { source: "nobody", content: "around", ended: null } as const;
  return content.length === 0 ? null : { source: null, content, rule: "passive-hearsay", grounds };
}

/** "The injured, *I am told by a nurse*, number nine": whoever is told stands aside, and what is told around it. */
function toldAside(scene: Scene, group: VerbGroup, verb: CueVerb, at: number, by: Span): Pick<Attribution, "source" | "content"> | null {
  const { units } = scene.region;
  const told = group.first - 1;
  if (!TOLD.test(verb.lemma) || !/^(?:i|we|he|she|they)$/.test(units[told]?.lower ?? "") || !isComma(units[told - 1])) return null;
  let behind = at;
  while (behind < scene.end && !isComma(units[behind])) behind++;
  if (units[behind + 1]?.lower === "that") return null;
  const around = contentAround(scene, told, behind, false);
  const content = (around ?? []).map(({ from, to }) => spanBetween(units, from, to)).filter((span) => span !== null);
  const end = spanBetween(units, at, behind)?.[1] ?? by[1];
  return content.length === 0 ? null : { source: [by[0], Math.min(by[1], end)], content };
}

/** Why a verb says nothing in the passive, whoever stands behind it; null where it may. */
function idleInPassive(scene: Scene, group: VerbGroup, { lemma, frames }: CueVerb): string | null {
  const { units } = scene.region;
  if (PUBLISHED.test(lemma) && !holdsStatement(scene, group)) return "something is published, and nothing said";
  if (group.words.length === 0 && isOfClaim(units, group.first, scene.end))
    return "the noun before it says it, and whoever makes the claim stands behind";
  // "a ridge that is held by the rebels", and "it is held that"
  if (lemma === "give" || (/^(?:hold|gather)$/.test(lemma) && units[group.first - 1]?.lower !== "it"))
    return "something is given or held, and nothing said";
  // "A councillor has been reported to the board": somebody is, and nothing is said.
  if (lemma === "report" && isReportedTo(units, group)) return "somebody is reported, and nothing said";
  if (lemma === "expect" && isPlanned(units, group.head + 1)) return "what is planned, and nothing said";
  // "a company directed by her uncle", and not "directed by the mayor to leave"
  if (/^(?:direct|command)$/.test(lemma) && !isBiddenAt(scene, group.head + 1, agentEndOf(scene, group.head + 1)))
    return "somebody leads it, and says nothing";
  if (lemma === "say" && MAY.test(group.words[0] ?? "") && units[group.head + 1]?.lower === "to")
    return "what may or may not be said, and nobody says it";
  // "A note was written by a child"
  if (lemma === "write" && units[group.head + 1]?.lower === "by") return "something is written, and nothing said";
  // "injuries that could be explained by the fall": a cause.
  if (lemma === "explain" && units[group.head + 1]?.lower === "by" && units[group.first - 1]?.lower !== "it")
    return "what a fact may explain";
  return frames.has("quote") ? "nothing that can be said in the passive" : null;
}

/** "The councillor was reported to the board": a person, and a body behind "to". */
const isReportedTo = (units: Scene["region"]["units"], { head, first }: VerbGroup): boolean =>
  units[head + 1]?.lower === "to" &&
  isPlace(units[head + 2]) &&
  (isTitle(units[first - 1]) || /^(?:he|she|i|who|councillor|councilman|driver|teacher)$/.test(units[first - 1]?.lower ?? ""));

/** "is expected to rule on Friday", "is expected to last two weeks": a date, and no guess at a fact. */
const isPlanned = (units: Scene["region"]["units"], to: number): boolean =>
  units[to]?.lower === "to" && PLANNED.test(units[to + 1]?.lower ?? "");

const PLANNED =
  /^(?:rule|decide|speak|appear|last|resume|continue|begin|start|open|close|end|finish|meet|vote|announce|testify|attend|arrive|visit|hold|sign|give|deliver|make|publish|release|address|face|consider|focus|produce|return|leave|convene|hear|conclude|reopen|report)$/;

/** "a claim spread by the paper that the mayor had fled" */
function isOfClaim(units: Scene["region"]["units"], participle: number, end: number): boolean {
  const noun = isComma(units[participle - 1]) ? participle - 2 : participle - 1;
  return isSpeechNoun(units[noun]?.lower ?? "") && madeBy(units, noun + 1, end) !== null;
}

/** What stands behind whoever says it: what is relayed, or what somebody is called. */
function saidBehind(scene: Scene, { words }: VerbGroup, verb: CueVerb, at: number): readonly Span[] {
  const behind = agentEnd(scene, at, verb);
  const { units } = scene.region;
  // "is said by two colleagues to have left"
  if (HEARSAY.has(verb.lemma) && units[behind]?.lower === "to" && /^(?:be|have)$/.test(units[behind + 1]?.lower ?? "")) {
    const held = spanBetween(units, behind, endOf(units, behind, plainSetting(scene.end), at).to);
    return held === null ? [] : [held];
  }
  const quoted = /^(?:quote|cite)$/.test(verb.lemma) && words.length === 0;
  const relayed = quoted ? relayedBehind(scene, behind) : null;
  return relayed === null ? calledIn(scene, at, verb) : [relayed];
}

/** "a source quoted by the radio | said that …": the verb of saying behind the phrase, with all that it governs. */
function relayedBehind({ region: { units }, end }: Scene, from: number): Span | null {
  const verb = cueForm(units[from]?.lower ?? "");
  const said = verb === null || !isFiniteVerb(units[from]) ? null : complementOf(units, from, verb, plainSetting(end));
  return said === null ? null : spanBetween(units, from, said.to);
}

/** Verbs that bring words or pictures before the public without saying anything. */
const PUBLISHED = /^(?:publish|post|broadcast|reprint|repost|retweet|circulate|upload|air|record|film)$/;

/** "The claim was published by the paper": what is published can be true or false. */
function holdsStatement(scene: Scene, group: VerbGroup): boolean {
  const { units } = scene.region;
  for (let i = subjectStart(scene, group); i < group.first; i++)
    if (STATEMENT.test(units[i]?.lower ?? "") && !PICTURE.test(units[i]?.lower ?? "")) return true;
  return false;
}

const PICTURE = /^(?:video|footage|document|card|letters?|lists?)$/;

interface Said {
  readonly content: Span;
  /** It is what somebody is told to do. */
  readonly bidden: boolean;
}

/** "asked by the observers to hold back", "asked at gunpoint to leave". */
const isBiddenAt = ({ region: { units }, end }: Scene, at: number, behind: number): boolean =>
  [behind, pastAdjuncts(units, at, end)].some(
    (i) =>
      /^(?:to|not|never)$/.test(units[i]?.lower ?? "") &&
      (units[i]?.lower === "to" ? !isPlace(units[i + 1]) && !isQuestionWord(units[i + 1]) : units[i + 1]?.lower === "to"),
  );

/** "was invited to Torv", "was ordered to the front". */
const isPlace = (unit: Unit | undefined): boolean => /^(?:NNPS?|DT|PRP\$?)$/.test(unit?.tag ?? "");

/** What bounds what a passive verb says that ends at `end` at the latest. */
const settingOf = (scene: Scene, { first }: VerbGroup, end: number): Setting => ({
  ...plainSetting(end),
  subordinate: first <= scene.first || isOfQuestion(scene, first),
  relative: isRelative(scene.region.units[first - 1]),
});

/** "he had been threatened by the governor": a pronoun is whoever is told, and not what is said. */
const isListening = (units: Scene["region"]["units"], { first }: VerbGroup, at: number, { lemma }: CueVerb): boolean =>
  (units[first - 1]?.tag === "PRP" ||
    (lemma === "tell" && units[first - 1]?.lower === "who") ||
    /^(?:inform|assure|notify|remind|advise|threaten)$/.test(lemma)) &&
  !/^(?:of|about)$/.test(units[at]?.lower ?? "");

/** "what | she was told by the office". */
const whatTold = (units: Scene["region"]["units"], { first }: VerbGroup): Span | null =>
  units[first - 2]?.lower === "what" ? spanBetween(units, first - 2, first - 1) : null;

/** "Asked about reports that the consul had been told to leave, the spokesman said": the verb at `at` is of the question that opens the sentence. */
function isOfQuestion({ region: { units }, first }: Scene, at: number): boolean {
  if (!/^(?:asked|pressed|questioned|challenged)$/.test(units[first]?.lower ?? "")) return false;
  for (let i = first; i < at; i++) if (isComma(units[i])) return false;
  return true;
}

/** "told | so | by the depot": the words that stand for what was said before, or null. */
const saidBack = (units: Scene["region"]["units"], from: number, at: number): Span | null =>
  at > from && pastBackReference(units, from) === at ? spanBetween(units, from, at) : null;

/** `to`, or the unit before it where that is a comma. */
const beforeComma = (units: Scene["region"]["units"], to: number): number => (isComma(units[to - 1]) ? to - 1 : to);

/** What a passive verb says; `at` is the unit behind it. Null where it says nothing of anybody. */
function saidOf(scene: Scene, group: VerbGroup, verb: CueVerb, at: number, named: boolean): Said | null {
  const { units } = scene.region;
  const end = endWithin(units, group.head, scene.first, scene.end);
  const setting = settingOf(scene, group, end);
  const from = (start: number, governed: number): Span | null =>
    spanBetween(units, start, beforeComma(units, endOf(units, governed, setting, group.head).to));
  // "was told by a guard, whom she would not name, that": what is said stands behind whoever says it.
  const close = named ? agentEnd(scene, at, verb) : at;
  const behind = named && TOLD.test(verb.lemma) ? behindAside(units, close, end) : close;
  const next = units[behind]?.lower ?? "";
  if (named && units[group.first - 1]?.lower === "as") return asSaid(asReported(scene, group, behind), false);
  const past = pastAdjuncts(units, at, end);
  if (BIDDING.test(verb.lemma) && isBiddenAt(scene, at, behind)) {
    const to = /^(?:to|not|never)$/.test(next) ? behind : past;
    return asSaid(from(to, to), true);
  }
  const impersonal = units[group.first - 1]?.lower === "it";
  const tells = TOLD.test(verb.lemma);
  if (next === "that" && (named || impersonal || tells)) return asSaid(from(behind, behind), false);
  if ((tells || impersonal) && !named && units[past]?.lower === "that") return asSaid(from(past, past), false);
  // "The boat was fired on, it was claimed last night."
  if (impersonal && !named && past >= end) return asSaid(before(scene, group.first - 1), false);
  // "has been told by the navy where they are held"
  if (tells && named && isQuestionWord(units[behind])) return asSaid(from(behind, behind), false);
  return named && (tells || verb.lemma === "threaten") && isListening(units, group, at, verb)
    ? asSaid(whatTold(units, group) ?? saidBack(units, group.head + 1, at), false)
    : toldOrTaken(scene, group, verb, at, named, from);
}

/** What somebody is told, or what the subject of a passive verb is said to be or do. */
function toldOrTaken(
  scene: Scene,
  group: VerbGroup,
  verb: CueVerb,
  at: number,
  named: boolean,
  from: (start: number, governed: number) => Span | null,
): Said | null {
  const tells = TOLD.test(verb.lemma);
  return asSaid(tells ? toldOf(scene, group, at, named, from) : null, false) ?? asSaid(subjectSaid(scene, group, verb, at, named), false);
}

/** How many words may stand between commas behind whoever tells something. */
const REMARK = 10;

/** "was told by the doctor, since dead, | that": the "that" behind one comma, or behind what two commas enclose; `at` where there is none. */
function behindAside(units: Scene["region"]["units"], at: number, end: number): number {
  if (!isComma(units[at])) return at;
  for (let i = at; i < Math.min(end, at + REMARK); i++)
    // "had been advised by a clerk, in passing, | to wait"
    if (isComma(units[i]) && (units[i + 1]?.lower === "that" || (i > at && units[i + 1]?.lower === "to"))) return i + 1;
  return at;
}

/** "As reported by the port, two barges sank"; "Two barges sank, as reported by the port." */
function asReported({ region: { units }, first, end }: Scene, group: VerbGroup, behind: number): Span | null {
  const as = group.first - 1;
  if (as > first && isComma(units[as - 1])) return spanBetween(units, first, as - 1);
  return as <= first && isComma(units[behind]) ? spanBetween(units, behind + 1, end) : null;
}

const asSaid = (content: Span | null, bidden: boolean): Said | null => (content === null ? null : { content, bidden });

const isAsMuch = (units: Scene["region"]["units"], at: number): boolean => units[at]?.lower === "as" && units[at + 1]?.lower === "much";

/** What somebody is told: "was informed of his death", "was told the gate was open", and the clause before "the inquiry was told". */
function toldOf(
  scene: Scene,
  group: VerbGroup,
  at: number,
  named: boolean,
  from: (start: number, governed: number) => Span | null,
): Span | null {
  const { end, region } = scene;
  const { units } = region;
  const topic = /^(?:of|about)$/.test(units[at]?.lower ?? "") ? phraseEnd(units, at + 1, end, OF_ONLY) : at;
  if (topic > at + 1) return spanBetween(units, at + 1, topic);
  if (named) return null;
  // "was told: “Not valid, love.”"
  const mark = isComma(units[at]) || isColon(units[at]) ? at + 1 : at;
  if (isQuote(units[mark])) return spanBetween(units, mark, mark + 1);
  const that = thatBehind(units, at, end);
  if (that !== null) return from(that, that);
  // "had been told the same"
  const back = pastBackReference(units, at);
  // "had been told as much before, in May"
  if (back > at && (isAsMuch(units, at) || pastAdjuncts(units, back, end) >= end)) return spanBetween(units, at, back);
  if (clauseAt(units, at, end) || isQuestionWord(units[at])) return from(at, at);
  // "was told on Monday it could not march"
  const past = pastAdjuncts(units, at, end);
  if (past > at && /^(?:it|he|she|they|we|i|there)$/.test(units[past]?.lower ?? "") && clauseAt(units, past, end)) return from(past, past);
  return pastAdjuncts(units, at, end) >= end ? before(scene, subjectStart(scene, group)) : null;
}

/** How far behind its verb the "that" of what somebody was told is looked for. */
const REACH = 18;

/** "was warned three weeks before the ferry sank | that": behind a phrase that says when or how. */
function thatBehind(units: Scene["region"]["units"], at: number, end: number): number | null {
  const when = isPreposition(units[at]) || isTimeNoun(units[at]) || isTimeNoun(units[at + 1]);
  if (!when) return null;
  for (let i = at + 1; i < Math.min(end, at + REACH) && !isComma(units[i]); i++)
    if (units[i]?.lower === "that" && (units[i]?.tag === "IN" || !isNoun(units[i - 1])) && clauseAt(units, i + 1, end)) return i;
  return null;
}

/** What is said of the subject: "is suspected to have fled", "two deaths were reported", "the claim was denied by the port". */
function subjectSaid(scene: Scene, group: VerbGroup, { lemma, cueClass }: CueVerb, at: number, named: boolean): Span | null {
  const { units } = scene.region;
  const end = endWithin(units, group.head, scene.first, scene.end);
  const subject = subjectStart(scene, group);
  const next = units[at]?.lower ?? "";
  if (named)
    return /^(?:see|find|know)$/.test(lemma)
      ? null
      : (antecedentOf(scene, group) ?? spanBetween(units, subject, isComma(units[group.first - 1]) ? group.first - 1 : group.first));
  const fate = group.words.length === 0 && isFate(units, at);
  const taken = HEARSAY.has(lemma) && (next === "to" || fate || (next === "as" && TAKEN_AS.test(lemma)));
  if (taken && group.words.length === 0) return reducedSaid(scene, group, at);
  if (taken)
    return spanBetween(units, subject, endOf(units, at, { ...plainSetting(end), relative: isInRelative(units, subject) }, group.head).to);
  // "is accused of setting fire to a barn"
  if (lemma === "accuse" && next === "of") return spanBetween(units, at + 1, endOf(units, at + 1, plainSetting(end), group.head, true).to);
  // "A report that he had apologised is denied."
  if (cueClass === "deny" && holdsStatement(scene, group) && units[group.first - 1]?.tag !== "PRP")
    return spanBetween(units, subject, group.first);
  const reported = lemma === "report" && pastAdjuncts(units, at, end) >= end && units[group.first - 1]?.lower !== "it";
  return reported ? spanBetween(units, subject, group.first) : null;
}

/** What has become of somebody, by what is thought: "feared dead", "believed trapped under it", and not "feared dead fish". */
export const isFate = (units: Scene["region"]["units"], at: number): boolean =>
  /^(?:dead|alive|missing|trapped|lost|killed|drowned|buried|injured|wounded|stolen|captured|abducted|kidnapped|sunk|destroyed|hidden|held|detained|responsible)$/.test(
    units[at]?.lower ?? "",
  ) && !isNoun(units[at + 1]);

/** "on whose soil the shots are thought to have been fired, said": the clause around goes on behind it. */
function isInRelative(units: Scene["region"]["units"], subject: number): boolean {
  for (let i = subject; i > 0 && subject - i < 8 && !isFiniteVerb(units[i]) && !isComma(units[i]); i--)
    if (isRelative(units[i]) || units[i]?.tag === "WP$") return true;
  return false;
}

/** "people thought | to be trapped": the noun, and what is thought of it up to the verb or the comma behind. */
function reducedSaid({ region: { units }, first, end }: Scene, { head }: VerbGroup, at: number): Span | null {
  let from = head - 1;
  while (from > first && (/^(?:DT|JJ|NN|CD|PRP\$)/.test(units[from - 1]?.tag ?? "") || units[from - 1]?.lower === "of")) from--;
  const { to } = endOf(units, at, { ...plainSetting(end), relative: true }, head);
  let stop = at;
  while (stop < to && !isComma(units[stop]) && !isFiniteVerb(units[stop])) stop++;
  return spanBetween(units, from, stop);
}

/** "a widow who was called a liar by a general": whoever "who" stands for. */
function antecedentOf({ region: { units }, first }: Scene, group: VerbGroup): Span | null {
  const pronoun = group.first - 1;
  const noun = isComma(units[pronoun - 1]) ? pronoun - 2 : pronoun - 1;
  // "he was abroad, which is confirmed by the clinic": the clause before.
  if (units[pronoun]?.lower === "which" && isComma(units[pronoun - 1]) && (!isNoun(units[noun]) || isTimeNoun(units[noun]))) {
    let from = noun;
    while (from > first && !(units[from]?.lower === "that" && !isNoun(units[from + 1])) && units[from]?.text !== ";") from--;
    return spanBetween(units, units[from]?.lower === "that" || units[from]?.text === ";" ? from + 1 : from, pronoun - 1);
  }
  return isRelative(units[pronoun]) && noun >= first ? spanBetween(units, phraseStart(units, noun, first), noun + 1) : null;
}

/** "D wing was quiet, the inquiry was told": the clause before whoever is told. */
function before({ region: { units }, first }: Scene, subject: number): Span | null {
  const clause = isComma(units[subject - 1]) && hasFinite(units, first, subject - 1);
  return clause ? spanBetween(units, first, subject - 1) : null;
}

/** Where the subject of a passive begins: "his claim that he was a cook" whole, and not "a cook". */
function subjectStart({ region: { units }, first }: Scene, group: VerbGroup): number {
  const near = phraseStart(units, lastOfSubject(units, group.first - 1, first), first);
  // "his claim that he was a cook | was denied", and not "claims that | she had been dismissed": a clause with a verb of its own stands between.
  for (let i = near - 1; i > first && !isComma(units[i]); i--)
    if (units[i]?.lower === "that" && /^NNP?S?$/.test(units[i - 1]?.tag ?? ""))
      return hasFinite(units, i + 1, group.first) ? phraseStart(units, i - 1, first) : near;
  return near;
}

/** How many words an aside between a subject and its verb may have: ", now in a home,". */
const ASIDE = 6;

/** The last unit of a subject, before the aside that a comma closes at `at`. */
function lastOfSubject(units: Scene["region"]["units"], at: number, first: number): number {
  if (!isComma(units[at])) return at;
  for (let i = at - 1; i > first && at - i <= ASIDE && !isFiniteVerb(units[i]); i--) if (isComma(units[i])) return i - 1;
  return at;
}

/** "Asked about the flood | : “I was not there.”": where the question is over. */
function beforeAnswer(units: Scene["region"]["units"], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isColon(units[i]) && isQuote(units[i + 1])) return i;
  return to;
}

/** "asked about the flood", and not "questioned on 9 March": when, and not on what. */
const isTopic = (units: Scene["region"]["units"], at: number): boolean =>
  /^(?:about|over|on)$/.test(units[at]?.lower ?? "") && !isTimeNoun(units[at + 1]) && !isTimeNoun(units[at + 2]);

/** "asked by Mr Vane, for the family, | whether": the unit behind the comma at `comma`, or behind what it and another enclose. */
function behindRemark(units: Scene["region"]["units"], comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + REMARK); i++) if (isComma(units[i]) && isQuestionWord(units[i + 1])) return i + 1;
  return comma + 1;
}

/** "was asked whether", "Asked by the judge why": whoever asks stands behind "by", or nobody is named. */
function asked(scene: Scene, group: VerbGroup, verb: CueVerb, cue: Span, by: Span | null): Found | null {
  const { units } = scene.region;
  let at = group.head + 1;
  while (isAdverb(units[at]) && units[at]?.lower !== "about") at++;
  const stop = by === null ? at : agentEnd(scene, at, verb);
  // "Asked on Sunday whether"
  const timed = isTimeNoun(units[stop]) || (isPreposition(units[stop]) && isTimeNoun(units[stop + 1]));
  // "Asked via direct message whether"
  const means =
    /^(?:via|by|in|over|through)$/.test(units[stop]?.lower ?? "") && isQuestionWord(units[pastAdjuncts(units, stop, scene.end)]);
  const from = isComma(units[stop]) ? behindRemark(units, stop, scene.end) : timed || means ? pastAdjuncts(units, stop, scene.end) : stop;
  const setting = { ...plainSetting(scene.end), subordinate: true };
  const about = isTopic(units, from);
  // "Asked about the demand, the office pleaded ignorance."
  const fronted = (group.first <= scene.first || isComma(units[group.first - 1])) && phraseEnd(units, from + 1, scene.end) > from + 1;
  if (
    (!about || (by === null && (!fronted || verb.lemma === "press"))) &&
    !isQuestionWord(units[about ? from + 1 : from]) &&
    !isOfWhom(units, from)
  )
    return scene.reject(group.head, "what is asked is not told");
  const start = about ? from + 1 : from;
  const { to } = endOf(units, start, setting, group.head, about && !isQuestionWord(units[start]));
  const content = spanBetween(units, start, beforeAnswer(units, start, to));
  if (content === null) return null;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: "ask",
    lemma: verb.lemma,
    source: by,
    antecedent: null,
    content: [content],
    mode: "indirect",
    auxiliaries: [...group.words, "passive"],
    rule: "passive-asked",
    grounds: { source: by === null ? "nobody" : "agent", content: about ? "preposition" : "wh", ended: null },
  };
  return { attribution, subject: null };
}

/** "was informed of his death by the regiment": whoever says it stands behind what is said. */
function agentBehind({ region: { units }, end }: Scene, at: number, { frames, cueClass }: CueVerb): Span | null {
  // "was reported to the police by a Mrs Amory"
  const told = cueClass === "report" && units[at]?.lower === "to" ? phraseEnd(units, at + 1, end, OF_ONLY) : at;
  if (told > at + 1 && units[told]?.lower === "by") return spanBetween(units, told + 1, sourceEnd(units, told + 1, end));
  const called = frames.has("object") ? namedEnd(units, at, end) : at;
  const of =
    units[at + 1]?.tag === "VBG" ? Math.max(at + 2, phraseEnd(units, at + 2, end, OF_ONLY)) : phraseEnd(units, at + 1, end, OF_ONLY);
  const stop = /^(?:of|about)$/.test(units[at]?.lower ?? "") ? of : called;
  // "was told of the fall at six by the carer"
  const timed = units[stop]?.lower === "by" ? stop : beforeAgent(units, stop);
  return stop > at && units[timed]?.lower === "by" ? spanBetween(units, timed + 1, sourceEnd(units, timed + 1, end)) : null;
}

/** "was first reported in the Orley Herald that": the paper that something was reported in, or null. */
function paperBehind({ region: { units }, end }: Scene, at: number, { lemma }: CueVerb): Span | null {
  if (!/^(?:report|reveal|disclose|claim|allege)$/.test(lemma) || !/^(?:in|on)$/.test(units[at]?.lower ?? "")) return null;
  const stop = phraseEnd(units, at + 1, end, NO_LINKS);
  const name = units[stop - 1];
  return stop > at + 1 && name?.tag === "NNP" && isPaperName(name) ? spanBetween(units, at + 1, stop) : null;
}

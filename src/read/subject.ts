import { behindItsClause } from "./contact-clause.ts";
import { cueForm } from "./cue-form.ts";
import { beforeHandlers } from "./handed-by.ts";
import { clauseBefore } from "./matrix-verb.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { followingSubject, pluralBefore } from "./opening-subject.ts";
import type { Unit } from "./region.ts";
import { beforeDate } from "./relative-noun.ts";
import {
  beforeThere,
  conjunctionEnding,
  isBeside,
  isClause,
  isOneClause,
  isOwnerless,
  isReportingAside,
  kindOf,
  pastOpening,
  type Segment,
  segmentsBefore,
} from "./segments.ts";
import { alikeBefore, groupAt, mainVerb, nearestVerb, participleBefore } from "./subject-verb.ts";
import { actsInside, tellsInside, whoMutters } from "./told-inside.ts";
import {
  isAdverb,
  isBe,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isNominal,
  isNoun,
  isPreposition,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeNoun,
  isVerbal,
} from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Units `[from, to)` that a verb has as its subject, and how they were found. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly how: "before" | "apposition" | "relative" | "conjoined" | "participle";
}

/** The source of the outermost act before a verb in its region, and where what it says is over. */
export interface EarlierSubject extends Subject {
  readonly until: number;
  /** The tag of its verb. */
  readonly tag: string;
}

/** How many clauses a subject is looked for through: "rose, walked out and said". */
const DEEPEST = 6;

/**
 * The subject of a verb group: the phrase before it, through appositions and parentheses; that of the verb it is conjoined with
 * ("rose and said"); that of the main clause for a participle (", adding that"). `earlier` gives the source of an act of saying
 * before it in the same region, which such forms share. Null where there is none before the verb.
 */
export function subjectOf(
  units: readonly Unit[],
  group: VerbGroup,
  first: number,
  earlier: EarlierSubject | null,
  depth = 0,
): Subject | null {
  if (depth > DEEPEST) return null;
  const at = beforeTime(units, group.first - 1, first);
  const before = units[at];
  // "denied having told staff"
  if (group.form === "ing" || group.form === "infinitive" || group.words[0] === "having")
    return ofParticiple(units, group, first, earlier, depth);
  if (at < first || before === undefined) return null;
  const around = aroundClause(units, group, at, first);
  if (around !== null) return around;
  if (group.words[0] === "nor") return ofConjoined(units, group.first, first, group, earlier, depth);
  const pronoun = pronounBefore(units, at, first);
  if (pronoun !== null) return pronoun;
  const joint = isComma(before) ? at - 1 : at;
  if (isConjunction(units[joint])) return ofConjoined(units, joint, first, group, earlier, depth);
  if (isComma(before) || isDash(before)) return throughApposition(units, at, first, group, earlier, depth);
  const whole = behindItsClause(units, group.first, first);
  // "The editor who was detained on Monday has told": the time is that of the clause.
  if (whole !== null) return { from: whole, to: Math.max(at + 1, group.first), how: "before" };
  const from = phraseStart(units, at, first);
  const plural = pluralBefore(units, group, from, at, first);
  if (plural !== null) return plural;
  const thing = beforeHandlers(units, from, first);
  if (thing !== null) {
    const through = isComma(units[thing]) ? throughApposition(units, thing, first, group, earlier, depth) : null;
    return { from: through?.from ?? phraseStart(units, thing, first), to: at + 1, how: "before" };
  }
  const heard = overheardFrom(units, group, from, at);
  if (heard !== null) return { from: heard, to: at + 1, how: "before" };
  // "and in the same breath let slip": what stands between is no subject.
  const joined = from > first + 1 && from <= at && isPreposition(units[from - 1]) && units[from - 2]?.tag === "CC";
  if (joined && nearestVerb(units, first, from - 2, "") !== null) return ofConjoined(units, from - 2, first, group, earlier, depth);
  return from > at ? quotedName(units, at) : { from, to: withItsTime(units, from, at, group.first), how: "before" };
}

/** "The man who said he had a map | told": the noun of a relative clause that the verb around follows. */
function aroundClause(units: readonly Unit[], { first: verb, head }: VerbGroup, at: number, first: number): Subject | null {
  const noun = ofClauseNoun(units, at, first);
  if (noun !== null) return noun;
  const around = clauseBefore(units, verb, head, first);
  return around === null ? null : { from: phraseStart(units, around.noun, first), to: behindPhrase(units, verb), how: "before" };
}

/** "A report which | the board has kept to itself | warns": the phrase that opens the region, before a relative clause up to `at`. */
function ofClauseNoun(units: readonly Unit[], at: number, first: number): Subject | null {
  if (!/sel(?:f|ves)$/.test(units[at]?.lower ?? "") || units[at]?.tag !== "PRP" || !isPreposition(units[at - 1])) return null;
  for (let i = at; i > first; i--) {
    if (isComma(units[i]) || isQuote(units[i])) return null;
    if (!isRelative(units[i]) || !isNoun(units[i - 1])) continue;
    const from = phraseStart(units, i - 1, first);
    return from <= first ? { from, to: at + 1, how: "before" } : null;
  }
  return null;
}

/** The unit behind the phrase that ends before the verb at `at`, without the mark that closes an apposition. */
function behindPhrase(units: readonly Unit[], at: number): number {
  let to = at;
  while (isAdverb(units[to - 1]) || isComma(units[to - 1]) || isDash(units[to - 1])) to--;
  return to;
}

/** "polls taken over two weeks", "a family who clung to it for six hours": a time is part of the clause that a phrase ends with, and of no other phrase. */
function withItsTime(units: readonly Unit[], from: number, at: number, verb: number): number {
  if (units[at]?.tag === "VBN") return verb;
  for (let i = from + 1; i < at; i++) if (isRelative(units[i])) return verb;
  return at + 1;
}

/** "who said", "a photograph which it said showed", "and both say": a pronoun before the verb, or null. */
function pronounBefore(units: readonly Unit[], at: number, first: number): Subject | null {
  if (isRelative(units[at])) return { from: at, to: at + 1, how: "relative" };
  const through = throughSaying(units, at, first);
  if (through !== null) return { from: through, to: through + 1, how: "relative" };
  const word = units[at]?.lower ?? "";
  if (word === "that" && at > first && (isNoun(units[at - 1]) || beforeDate(units, at) !== null))
    return { from: at, to: at + 1, how: "relative" };
  return /^(?:both|all|each|neither)$/.test(word) && isConjunction(units[at - 1]) ? { from: at, to: at + 1, how: "before" } : null;
}

/** "a photograph which | it said | showed the buoy": the relative pronoun before a clause of saying that stands right before the verb. */
function throughSaying(units: readonly Unit[], at: number, first: number): number | null {
  if (!isFiniteVerb(units[at]) || cueForm(units[at]?.lower ?? "")?.frames.has("clause") !== true) return null;
  const pronoun = phraseStart(units, at - 1, first) - 1;
  return pronoun > first && pronoun < at - 1 && isRelative(units[pronoun]) && units[pronoun]?.lower !== "whom" ? pronoun : null;
}

/** "heard | the lifeguard ask": the unit behind a verb of perceiving among those from `from` to `at`, before a bare form; or null. */
function overheardFrom(units: readonly Unit[], { head, words }: VerbGroup, from: number, at: number): number | null {
  if (!/^VBP?$/.test(units[head]?.tag ?? "") || words.length > 0) return null;
  for (let i = at - 1; i >= from; i--)
    if (isVerbal(units[i]) && !isPreposition(units[i + 1]) && cueForm(units[i]?.lower ?? "")?.cueClass === "perceive") return i + 1;
  return null;
}

/** The unit before a time that stands between a subject and its verb: "the port on Monday said". */
function beforeTime(units: readonly Unit[], at: number, first: number): number {
  let i = at;
  while (i > first && (isTimeNoun(units[i]) || /^(?:last|this|next|early|late)$/.test(units[i]?.lower ?? ""))) i--;
  // "clung to a chimney for six hours have told"
  while (i > first && i < at && (units[i]?.tag === "CD" || units[i]?.kind === "number")) i--;
  // "surveys made during the last ten days show"
  if (/^(?:past|last|previous|first)$/.test(units[i]?.lower ?? "") && units[i - 1]?.lower === "the" && isPreposition(units[i - 2])) i -= 2;
  if (i === at || i <= first) return at;
  if (isComma(units[i])) return i;
  if (isPreposition(units[i])) return i - 1;
  return isNominal(units[i]) || isConjunction(units[i]) ? i : at;
}

/** "“The Quiet Coast” reported": a title in quotation marks. */
function quotedName(units: readonly Unit[], at: number): Subject | null {
  const unit = units[at];
  return isQuote(unit) && unit !== undefined && !/[.,!?]["”’»']*$/.test(unit.text) && unit.text.split(" ").length <= 8
    ? { from: at, to: at + 1, how: "before" }
    : null;
}

/** Things that carry words for those who issue them: "the port issued a statement saying". */
const MESSAGE =
  /^(?:statement|release|e-?mail|letter|post|tweet|message|note|memo|video|notice|communiqué|communique|bulletin|dispatch|cable|report)s?$/;

function ofParticiple(
  units: readonly Unit[],
  group: VerbGroup,
  first: number,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  const at = group.first - 1;
  const before = units[at];
  const governed = group.form === "ing" ? (ofGovernor(units, at, first, earlier, depth) ?? ofWhomIsSpoken(units, at, first)) : null;
  if (governed !== null) return governed;
  const sibling = group.form === "ing" ? participleBefore(units, at, first) : null;
  if (sibling !== null) return subjectOf(units, verbGroup(units, sibling, first), first, earlier, depth + 1);
  const overheard = ofOverheard(units, at, first, depth);
  if (overheard !== null) return overheard;
  const near = isNounBefore(units, at, first) ? ofNounBefore(units, group, first, earlier, depth) : null;
  if (near !== null) return near;
  const quoted = before?.lower === "as" ? quotedAs(units, at, first) : null;
  if (quoted !== null) return quoted;
  if (hasGrounds(units, group)) return ofPurpose(units, group, first, depth);
  if (group.form === "infinitive" && (at < first || isNoun(before) || isComma(before) || /^(?:JJ|RB|WRB)/.test(before?.tag ?? "")))
    return null;
  const purposeful =
    group.form === "infinitive" && at >= first && (earlier === null || isOfLaterClause(units, group, first, earlier, depth))
      ? ofPurpose(units, group, first, depth)
      : null;
  if (purposeful !== null) return { ...purposeful, how: "participle" };
  const inner = earlier === null ? null : innerActor(units, group, first, earlier, depth);
  if (inner !== null) return inner;
  if (earlier !== null) return { from: earlier.from, to: earlier.to, how: "participle" };
  const subject = at < first ? null : (ofMain(units, at, first, depth) ?? phraseBeforeComma(units, at, first));
  return subject === null ? followingSubject(units, group.head + 1) : { ...subject, how: "participle" };
}

/** Whoever acts in what is told, of whom a participle tells something more; null elsewhere. */
const innerActor = (units: readonly Unit[], group: VerbGroup, first: number, earlier: EarlierSubject, depth: number): Subject | null =>
  group.form === "ing" ? (actorBefore(units, group, earlier) ?? ofInnerClause(units, group, first, depth)) : null;

/** A noun stands right before, and no time: "came home in May saying". */
function isNounBefore(units: readonly Unit[], at: number, first: number): boolean {
  const before = units[at];
  if (at < first || !isNominal(before) || isPreposition(before) || isConjunction(before)) return false;
  // "posted at 06:12 claiming"
  const timed = isTimeNoun(before) || /^\d{1,2}[:.]\d\d$/.test(before?.text ?? "");
  return !(timed && (isPreposition(units[at - 1]) || isPreposition(units[at - 2])));
}

/** "can be heard in a recording telling his lawyer": whoever is heard or seen to speak, and not what he is heard in. */
function ofOverheard(units: readonly Unit[], at: number, first: number, depth: number): Subject | null {
  for (let i = at; i > first && at - i < OBJECT_REACH; i--) {
    if (isComma(units[i]) || isQuote(units[i]) || isConjunction(units[i])) return null;
    if (!isVerbal(units[i])) continue;
    const caught = /^(?:heard|overheard|seen|filmed|recorded|caught|shown|pictured)$/.test(units[i]?.lower ?? "") && isBe(units[i - 1]);
    return caught ? subjectOf(units, verbGroup(units, i, first), first, null, depth + 1) : null;
  }
  return null;
}

/** "denied telling her": whoever denies it. */
function ofGovernor(units: readonly Unit[], at: number, first: number, earlier: EarlierSubject | null, depth: number): Subject | null {
  if (at < first || !isVerbal(units[at]) || cueForm(units[at]?.lower ?? "") === null) return null;
  const subject = subjectOf(units, verbGroup(units, at, first), first, earlier, depth + 1);
  return subject === null ? null : { ...subject, how: "participle" };
}

/** How far back the verb is looked for in whose content somebody acts. */
const ACTOR = 40;

/** "said the minister tipped him, muttering": whoever acts in what is said. */
function actorBefore(units: readonly Unit[], group: VerbGroup, earlier: EarlierSubject): Subject | null {
  for (let i = group.first - 1; i >= Math.max(earlier.from - 1, group.first - ACTOR); i--) {
    const verb = cueForm(units[i]?.lower ?? "");
    if (!isVerbal(units[i]) || verb?.frames.has("clause") !== true || verb.cueClass === "deny") continue;
    // "The next day, said Ms Orr, the manager phoned, saying"
    const source = isComma(units[i - 1]) ? phraseEnd(units, i + 1, group.first) : i;
    const acts = whoMutters(units, group.first, source > i && isComma(units[source]) ? source + 1 : i + 1);
    if (acts !== null) return { from: acts[0], to: acts[1], how: "before" };
  }
  return null;
}

/** Verbs of whose object something is said behind "of" or "for". */
const SPEAKS_OF =
  /^(?:accus|suspect|convict|blam|criticis|criticiz|condemn|prais|thank|mock|fin|jail|arrest|attack|slam|rebuk|denounc|sack|fault)(?:e|es|ed|ing|s)?$/;

/** "accused the council of poisoning the plots and then denying it": whoever is accused. */
function ofWhomIsSpoken(units: readonly Unit[], at: number, first: number): Subject | null {
  let of = at;
  while (of > first && at - of < OBJECT_REACH && !/^(?:of|for)$/.test(units[of]?.lower ?? "")) {
    if (isFiniteVerb(units[of]) || isComma(units[of]) || isQuote(units[of])) return null;
    of--;
  }
  if (of < at && units[of + 1]?.tag !== "VBG") return null;
  if (of < at && units[at]?.tag !== "CC" && !(isAdverb(units[at]) && units[at - 1]?.tag === "CC")) return null;
  for (let i = of - 1; i >= first && of - i < OBJECT_REACH; i--)
    if (isVerbal(units[i])) return SPEAKS_OF.test(units[i]?.lower ?? "") && i + 1 < of ? { from: i + 1, to: of, how: "before" } : null;
  return null;
}

/** How many words an object, or what is said of it, is followed through. */
const OBJECT_REACH = 16;

/** "He says soldiers came by asking": no comma parts the participle from a verb that is none of saying. */
function ofInnerClause(units: readonly Unit[], group: VerbGroup, first: number, depth: number): Subject | null {
  for (let i = group.first - 1; i >= first; i--) {
    if (isComma(units[i]) || isDash(units[i]) || isQuote(units[i]) || isConjunction(units[i])) return null;
    if (!isFiniteVerb(units[i])) continue;
    const near = groupAt(units, i, first, group.first);
    if (cueForm(units[near.head]?.lower ?? "") !== null || near.passive || isBe(units[near.head])) return null;
    const subject = subjectOf(units, near, first, null, depth + 1);
    return asParticiple(subject);
  }
  return null;
}

const isReached = (units: readonly Unit[], at: number): boolean =>
  /^(?:me|him|her|us|them)$/.test(units[at]?.lower ?? "") && REACHES.test(units[at - 1]?.lower ?? "");

const asParticiple = (subject: Subject | null): Subject | null => (subject === null ? null : { ...subject, how: "participle" });

/** "with two surveys hinting", "a letter saying": the noun right before a participle, or whoever wrote to it or sent it. */
function ofNounBefore(
  units: readonly Unit[],
  group: VerbGroup,
  first: number,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  const at = group.first - 1;
  const noun = units[at];
  // "had messaged him saying": whoever reaches him says it.
  if (isReached(units, at)) return asParticiple(subjectOf(units, verbGroup(units, at - 1, first), first, null, depth + 1));
  // "one side reporting 61 dead and the other insisting"
  const from = behindParticiple(units, at, phraseStart(units, at, first));
  const through = /^(?:through|via)$/.test(units[from - 1]?.lower ?? "") && MESSAGE.test(units[from - 2]?.lower ?? "");
  const message = through || MESSAGE.test(noun?.lower ?? "") || (isTimeNoun(noun) && MESSAGE.test(units[at - 1]?.lower ?? ""));
  // "forced the presenter to read out a statement declaring": whoever forces him has not written it.
  const readOut = units[from - 1]?.tag === "RP" ? from - 2 : from - 1;
  const forced = isVerbal(units[readOut]) && units[readOut - 1]?.lower === "to" && isNoun(units[readOut - 2]);
  // "had received a letter alleging": whoever has it has not written it.
  const held = /^(?:received|had|has|have|got|obtained|saw|seen|read|found|holds|held|keeps|kept)$/.test(units[from - 1]?.lower ?? "");
  const writer = message && !forced && !held && earlier === null ? ofMain(units, at, first, depth) : null;
  if (writer !== null) return { ...writer, how: "participle" };
  // "wrote to the palace claiming": whoever is written to says nothing.
  const addressed = units[from - 1]?.lower === "to" && group.form === "ing" && isNoun(noun);
  const wrote = addressed ? nearestVerb(units, first, from - 1, "") : null;
  const writing = wrote === null ? null : subjectOf(units, wrote, first, null, depth + 1);
  if (writing !== null) return { ...writing, how: "participle" };
  return from <= at && (group.form === "ing" || units[from - 1]?.lower === "for") ? { from, to: at + 1, how: "before" } : null;
}

/** "has reasonable grounds to believe": as good as the verb alone. */
export const hasGrounds = (units: readonly Unit[], { first, head, form }: VerbGroup): boolean =>
  form === "infinitive" &&
  units[first - 1]?.lower === "to" &&
  /^(?:believe|think|suspect|fear|conclude|assume|doubt|suppose|consider)$/.test(units[head]?.lower ?? "") &&
  /^(?:grounds|reasons?)$/.test(units[first - 2]?.lower ?? "") &&
  [3, 4, 5].some((k) => /^(?:has|have|had)$/.test(units[first - k]?.lower ?? ""));

/** "called for an inquest after a mate came forward to say": a clause behind what was said has the purpose. */
function isOfLaterClause(units: readonly Unit[], group: VerbGroup, first: number, earlier: EarlierSubject, depth: number): boolean {
  const near = nearestVerb(units, first, group.first - 1, "");
  const subject = near === null ? null : subjectOf(units, near, first, null, depth + 1);
  const before = units[(subject?.from ?? 0) - 1];
  return (
    subject !== null &&
    subject.from > earlier.to &&
    (isSubordinator(before) ||
      before?.lower === "and" ||
      /^(?:after|before)$/.test(before?.lower ?? "") ||
      REACHES.test(units[near?.head ?? -1]?.lower ?? ""))
  );
}

/** What somebody does to reach whoever he has something to say to: "said her lawyer had written to the council to say". */
const REACHES =
  /^(?:wr(?:ote|itten)|shouted|yelled|rang|rung|called|phoned|telephoned|texted|e-?mailed|messaged|radioed|c[ao]me|went|gone|returned|stood|stepped|rose|risen|appeared)$/;

/** "after a neighbour rang the police to say": the clause next before has the purpose; "It is fair to say" has none. */
function ofPurpose(units: readonly Unit[], group: VerbGroup, first: number, depth: number): Subject | null {
  const near = nearestVerb(units, first, group.first - 1, "");
  if (near === null || isBe(units[near.head]) || units[group.first - 2]?.lower === "for") return null;
  return subjectOf(units, near, first, null, depth + 1);
}

/** The unit behind the last "and" that a participle stands before, or `from`. */
function behindParticiple(units: readonly Unit[], at: number, from: number): number {
  for (let i = at; i > from; i--)
    if (units[i]?.tag === "CC") {
      for (let k = i - 1; k > from; k--) if (units[k]?.tag === "VBG") return i + 1;
      return from;
    }
  return from;
}

const QUOTES = /^(?:(?:cit|quot)(?:e|es|ed|ing)|(?:record|report)(?:s|ed|ing)?)$/;

/** "cited a source as saying", "was quoted as saying": whoever is quoted says it. */
function quotedAs(units: readonly Unit[], as: number, first: number): Subject | null {
  for (let i = as - 1; i >= first && as - i < 16; i--) {
    if (!QUOTES.test(units[i]?.lower ?? "") || (units[i]?.lower === "report" && !isVerbal(units[i]))) continue;
    if (i + 1 < as && units[i + 1]?.lower !== "by") return { from: i + 1, to: as, how: "before" };
    return subjectOf(units, verbGroup(units, i, first), first, null, DEEPEST);
  }
  return null;
}

/** "The mayor, after saying that it rained, left": the phrase before the comma where no verb has come yet. */
function phraseBeforeComma(units: readonly Unit[], at: number, first: number): Subject | null {
  for (let i = at; i > first && at - i < 4; i--) {
    if (!isComma(units[i])) continue;
    const from = phraseStart(units, i - 1, first);
    return from < i && from === first ? { from, to: i, how: "participle" } : null;
  }
  return null;
}

function ofConjoined(
  units: readonly Unit[],
  conjunction: number,
  first: number,
  group: VerbGroup,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  const asked = askedBefore(units, first, conjunction, group);
  const answerer = asked === null ? null : subjectOf(units, asked, first, null, depth + 1);
  if (answerer !== null) return { ...answerer, how: "conjoined" };
  const inside = earlier !== null && (tellsInside(units, group.head) || actsInside(units, group.head));
  const tag = inside ? "" : (units[group.head]?.tag ?? "");
  const next = alikeBefore(units, first, conjunction, group) ?? nearestVerb(units, first, conjunction, tag);
  const near = besideTime(units, first, besideQuestion(units, first, next, tag), depth);
  const relative = near !== null && isRelative(units[near.first - 1]);
  // "said the officer had ordered them to stay and had told them": the same tense, one level in.
  // "says her superior ordered her to sign and threatened her": the tense is that of what is told.
  const told =
    earlier?.tag === "VBZ" &&
    units[group.head]?.tag === "VBD" &&
    units[near?.head ?? -1]?.tag === "VBD" &&
    !isComma(units[conjunction - 1]);
  const subject = near === null ? null : subjectOf(units, near, first, null, depth + 1);
  // "Her husband, she said, had heard a bang and thought": the subject stands before whoever says so, and so may its verb.
  const split =
    near !== null &&
    subject !== null &&
    earlier !== null &&
    subject.from < earlier.from &&
    (near.first > earlier.to || near.head < earlier.from) &&
    isComma(units[earlier.from - 1]);
  const within = inside || told || split || (near?.words.includes("had") === true && group.words.includes("had"));
  // "When I asked him who paid, he laughed and told me": a clause behind what was said has a subject of its own.
  const anew =
    near !== null &&
    earlier !== null &&
    (subject?.how === "before" || subject?.how === "apposition") &&
    (units[near.first]?.start ?? 0) >= earlier.until;
  if (earlier !== null && !relative && !within && !anew) return { from: earlier.from, to: earlier.to, how: "conjoined" };
  return subject === null ? null : relative ? subject : { ...subject, how: "conjoined" };
}

/** How far back the question is looked for that somebody answers. */
const ANSWERS = 24;

/** "managers were asked whether the lift was safe and replied": the verb of asking before an answer, or null. */
function askedBefore(units: readonly Unit[], first: number, conjunction: number, { head }: VerbGroup): VerbGroup | null {
  if (!/^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)$/.test(units[head]?.lower ?? "")) return null;
  for (let i = conjunction - 1; i > first && conjunction - i < ANSWERS; i--)
    if (units[i]?.lower === "asked" && isBe(units[i - 1])) return verbGroup(units, i, first);
  return null;
}

/** "declined to say who was right but pointed out": the question is not what "but" goes on with. */
const besideQuestion = (units: readonly Unit[], first: number, near: VerbGroup | null, tag: string): VerbGroup | null =>
  near !== null && units[near.first - 1]?.lower === "who" && isVerbal(units[near.first - 2])
    ? nearestVerb(units, first, near.first - 1, tag)
    : near;

/** "stood up when the plane turned and told": a clause of time is not what "and" goes on with. */
function besideTime(units: readonly Unit[], first: number, near: VerbGroup | null, depth: number): VerbGroup | null {
  const subject = near === null ? null : subjectOf(units, near, first, null, depth + 1);
  if (subject === null || !/^(?:when|while|as|before|after|once)$/.test(units[subject.from - 1]?.lower ?? "")) return near;
  if (REACHES.test(units[near?.head ?? 0]?.lower ?? "")) return near;
  return nearestVerb(units, first, subject.from - 1, units[near?.head ?? 0]?.tag ?? "") ?? near;
}

/** The subject of the main clause before `at`, which a participle or a verb behind "and" there hangs on. */
export function ofMain(units: readonly Unit[], at: number, first: number, depth = 0): Subject | null {
  const main = mainVerb(units, first, at);
  return main === null ? null : subjectOf(units, main, first, null, depth + 1);
}

/** The phrase before what stands between commas or dashes in front of a verb: "Ann Roe, a pilot, said", "the port, in a statement, said". */
function throughApposition(
  units: readonly Unit[],
  mark: number,
  first: number,
  group: VerbGroup,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  const segments = segmentsBefore(units, mark, first);
  return ofOwner(units, segments) ?? behindApposition(units, segments, mark, first, group, earlier, depth);
}

function behindApposition(
  units: readonly Unit[],
  segments: readonly Segment[],
  mark: number,
  first: number,
  group: VerbGroup,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  let apposed = false;
  let k = segments.length - 1;
  let skippedEnd = mark;
  for (; k >= 0; k--) {
    const segment = segments[k];
    if (segment === undefined) break;
    const kind = kindOf(units, segment);
    if (k < segments.length - 1 && isBeside(units, segment))
      return { from: segment.from + 1, to: apposed ? skippedEnd : segment.to, how: "apposition" };
    if (k === 0 || kind === "other") break;
    if (kind === "apposition") apposed = true;
    else if (!apposed) skippedEnd = segment.from - 1;
  }
  // "In Iowa, Cruz, who is ill, said": what leads in is no phrase that the rest could stand in apposition to.
  if (k < segments.length - 1) k = pastOpening(units, segments, k, first);
  const base = segments[k];
  if (base === undefined) return null;
  const joined = conjunctionEnding(units, base, first);
  // "A man came, he says, walked the ditch": a clause before a remark, whose subject goes on.
  if (k === segments.length - 2 && isReportingAside(units, base.to + 1, mark) && isClause(units, base))
    return ofConjoined(units, base.to, first, group, null, depth);
  if (joined !== null) return ofConjoined(units, joined, first, group, earlier, depth);
  if (k === segments.length - 1) return conjoinedBefore(units, base, group, first, earlier, depth);
  // "An officer I spoke to, who asked not to be named, said"
  const stop = beforeThere(units, base.to);
  const from = insideTold(units, behindItsClause(units, base.to, first) ?? phraseStart(units, stop - 1, first), stop);
  if (from >= stop) return null;
  // "the port and its owner, …": a clause before a comma is no phrase.
  return { from, to: apposed ? skippedEnd : base.to, how: "apposition" };
}

/** "told the Dawn that | a test taken in May, a month later, showed": what is told has a subject of its own, and whoever is told is none. */
function insideTold(units: readonly Unit[], from: number, stop: number): number {
  const frames = isVerbal(units[from - 1]) ? cueForm(units[from - 1]?.lower ?? "")?.frames : undefined;
  if (frames === undefined || !(frames.has("person!") || frames.has("person"))) return from;
  for (let i = from + 1; i < stop - 1; i++) if (units[i]?.lower === "that") return i + 1;
  return from;
}

/** "rose, walked out, said": verbs in a row share their subject. */
function conjoinedBefore(
  units: readonly Unit[],
  segment: Segment,
  group: VerbGroup,
  first: number,
  earlier: EarlierSubject | null,
  depth: number,
): Subject | null {
  if (units[group.head]?.tag !== "VBD" && units[group.head]?.tag !== "VBZ") return null;
  // "The report, whose author cited two officials, said"
  if (earlier !== null && units[earlier.from]?.lower === "whose" && isComma(units[earlier.from - 1])) {
    const from = phraseStart(units, earlier.from - 2, first);
    return from < earlier.from - 1 ? { from, to: segment.to, how: "apposition" } : null;
  }
  // "a teacher whose name has been withheld, said"
  const noun = phraseEnd(units, segment.from, segment.to);
  if (noun > segment.from && /^(?:who|whose)$/.test(units[noun]?.lower ?? "") && isOneClause(units, noun, segment.to))
    return { from: segment.from, to: segment.to, how: "apposition" };
  let finite = false;
  for (let i = segment.from; i < segment.to; i++) finite ||= isFiniteVerb(units[i]);
  const quoted = isQuote(units[segment.to - 1]) && !isVerbal(units[segment.to - 2]) && units[segment.to - 2]?.lower !== "that";
  return finite && !quoted && depth === 0 ? ofConjoined(units, segment.to, first, group, earlier, depth) : null;
}

/** "The report, whose author, Ann Roe, cited": the author does, and the report has a verb of its own behind. */
function ofOwner(units: readonly Unit[], segments: readonly Segment[]): Subject | null {
  const owner = segments.at(-1);
  const apposed = segments.at(-2);
  // "the mayor, who, she said, told": the pronoun, before a remark.
  if (
    owner !== undefined &&
    apposed !== undefined &&
    apposed.to === apposed.from + 1 &&
    isRelative(units[apposed.from]) &&
    isReportingAside(units, owner.from, owner.to)
  )
    return { from: apposed.from, to: apposed.to, how: "relative" };
  // "a report that, they say, warned"
  const pronoun = (apposed?.to ?? 0) - 1;
  if (
    owner !== undefined &&
    apposed !== undefined &&
    pronoun > apposed.from &&
    /^(?:that|which|who)$/.test(units[pronoun]?.lower ?? "") &&
    isNoun(units[pronoun - 1]) &&
    (isReportingAside(units, owner.from, owner.to) || units[owner.from]?.lower === "according")
  )
    return { from: pronoun, to: pronoun + 1, how: "relative" };
  if (owner !== undefined && isOwnerless(units, owner)) return { from: owner.from, to: owner.to, how: "apposition" };
  return owner !== undefined && apposed !== undefined && isOwnerless(units, apposed) && kindOf(units, owner) === "apposition"
    ? { from: apposed.from, to: owner.to, how: "apposition" }
    : null;
}

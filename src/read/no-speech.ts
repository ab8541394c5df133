import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import type { Complement } from "./complement.ts";
import { TALLIES } from "./complement-object.ts";
import { type CueVerb, cueForm } from "./cue-form.ts";
import { OFFICE } from "./declining.ts";
import { isIdleObject } from "./idle-object.ts";
import { isPerson } from "./narrow-object.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { isOneOfPapers } from "./one-of-papers.ts";
import { isPaperWord } from "./paper.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import {
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isFiniteVerb,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isTimeNoun,
  isTitle,
  isVerbal,
} from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Why a verb of saying with its subject says nothing, whatever follows it; null where it may say something. */
export function idleReason(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject, last: Attribution | null): string | null {
  const { units } = scene.region;
  const { frames, cueClass, lemma } = verb;
  // "recalls that spreading rumours is a crime"
  if (group.form === "ing" && units[group.first - 1]?.lower === "that") return "a form in -ing that is itself a subject";
  if (isQuestioned(units, group, subject) || isSupposed(units, group, last) || isAskedOf(units, subject, last))
    return "asked about, and not said";
  // "demanded that she withdraw the report"
  if (isBaseForm(units[group.head]?.lower ?? "") && group.words.length === 0 && isSingular(units, subject)) return "what somebody is to do";
  const due = dueReason(units, group, verb, subject) ?? asideReason(units, group);
  if (due !== null) return due;
  // "the first to say so"
  if (group.form === "infinitive" && /^(?:first|last|next|only|one)$/.test(units[group.first - 1]?.lower ?? ""))
    return "what somebody is the first to do";
  // "It would be wrong to say that": whoever writes so says nothing of the kind.
  if (group.form === "infinitive" && isEmptyIt(units, group, subject)) return "nobody in particular says it";
  if (isToBeDone(units, group) || isUrged(units, group, subject, last)) return "what somebody is to do";
  if (isLet(units, group, subject)) return "what somebody is let or made to do";
  if (isNobody(scene, subject)) return "nobody in particular says it";
  const unseen = cueClass === "perceive" ? unseenReason(units, group, subject) : null;
  if (unseen !== null) return unseen;
  if (frames.has("object") && isNameBorne(units, group, subject, lemma)) return "a name that somebody bears";
  if (frames.has("paper") && !isPaper(units, subject) && !writesDown(units, group, lemma, subject))
    return "said of papers, pictures and instruments only";
  return isOwnWord(scene, group, subject) ? "the speaker speaks of the very words that are being said" : null;
}

/** "The coroner recorded a fall", "a surveyor records that he heard them": somebody who keeps records, or a clause that is written down. */
const writesDown = (units: readonly Unit[], { head }: VerbGroup, lemma: string, subject: Subject): boolean =>
  WRITES_DOWN.test(lemma) &&
  (isKeeper(units, subject) || units.slice(head + 1, head + 6).some(({ lower, tag }) => lower === "that" && tag === "IN"));

/** "the group calling itself the Front", "the men, who call themselves the Front,", and not "who called themselves conservative". */
function isNameBorne(units: readonly Unit[], { head, form }: VerbGroup, { how }: Subject, lemma: string): boolean {
  if (!/sel(?:f|ves)$/.test(units[head + 1]?.lower ?? "")) return false;
  return form === "ing" || (how === "relative" && lemma === "call" && /^(?:DT|NNP)/.test(units[head + 2]?.tag ?? ""));
}

/** Why a verb of saying says nothing with the words beside it; null where it may. */
function idiomReason(units: readonly Unit[], { head, words, governor }: VerbGroup, lemma: string, subject: Subject): string | null {
  const next = units[head + 1]?.lower ?? "";
  // "remembers it differently"
  if (next === "it" && units[head + 2]?.lower === "differently") return "another account, and nothing of it told";
  // "intends to ask for the photograph"
  if (governor !== null && MEANS.test(units[governor]?.lower ?? "")) return "what somebody means to say";
  switch (lemma) {
    case "swear":
      // "sworn to silence"
      return units[head]?.tag === "VBN" && /^(?:to|in|off)$/.test(next) ? "somebody is sworn to something, and nothing said" : null;
    case "go":
      // "The row goes back to Easter"; "might have gone “as scrap”": it says something in the simple tenses only.
      return GOES_SOMEWHERE.test(next) || words.length > 0 || units[head]?.tag === "VBN" || isLetGo(units, head)
        ? "something goes, and nothing is said"
        : null;
    case "spread":
      // "Word spread that": the noun tells it.
      return units[subject.from]?.lower === "word" ? "a word that goes round" : null;
    case "slam":
      return units[head + 2]?.lower === "door" ? "a door is shut, and nothing said" : null;
    case "welcome":
      // "would welcome an inquiry"
      return words.some((word) => SUPPOSES.test(word)) ? "what somebody would like" : null;
    default:
      return null;
  }
}

/** "had let the men go": whoever goes says nothing. */
const isLetGo = (units: readonly Unit[], head: number): boolean =>
  units.slice(Math.max(0, head - 6), head).some(({ lower }) => /^(?:let|lets|letting)$/.test(lower));

const GOES_SOMEWHERE = /^(?:back|on|to|into|round|around|down|up|out|away|off)$/;

/** Why a verb tells only of what somebody ought to say, or a fact to explain; null where it does not. */
function dueReason(units: readonly Unit[], group: VerbGroup, { cueClass, lemma }: CueVerb, subject: Subject): string | null {
  const idiom = idiomReason(units, group, lemma, subject);
  if (idiom !== null) return idiom;
  // "The ministry should disclose the list"
  if (isOwed(group, units[subject.from], cueClass)) return "what somebody ought to say";
  // "under pressure to explain why"
  if (
    group.form === "infinitive" &&
    /^(?:reasons?|right|need|incentive|cause|motive|permission|freedom|pressure|attempts?|efforts?|duty|obligation|chance|opportunity|refusal|failure)$/.test(
      units[group.first - 2]?.lower ?? "",
    )
  )
    return "what somebody is to say";
  // "which would explain the silence": what a fact may explain.
  if (
    lemma === "explain" &&
    /^(?:which|that|it|this)$/.test(units[subject.to - 1]?.lower ?? "") &&
    group.words.some((word) => SUPPOSES.test(word))
  )
    return "what a fact may explain";
  // "We are trying to confirm this"
  const over = group.governor === null ? "" : (units[group.governor]?.lower ?? "");
  if (cueClass === "confirm" && (WISHES.test(over) || /^(?:trying|seeking|working|hoping)$/.test(over)))
    return "what somebody tries to find out";
  // "A message purporting to come from them"
  return lemma === "purport" && group.form === "ing" ? "what something pretends to be" : null;
}

/** Somebody else than the speaker ought to say something: no telling whether he does. */
const isOwed = ({ words, form }: VerbGroup, subject: Unit | undefined, cueClass: CueVerb["cueClass"]): boolean =>
  form === "finite" &&
  words.some((word) => /^(?:should|must|ought)$/.test(word)) &&
  !words.includes("have") &&
  !/^(?:i|we)$/.test(subject?.lower ?? "") &&
  !/^(?:perceive|suspect)$/.test(cueClass);

function unseenReason(units: readonly Unit[], { words, governor, form, first, head }: VerbGroup, { from }: Subject): string | null {
  // "no soldier of ours has ever seen it"
  if (units[from]?.lower === "no") return "what nobody perceived";
  // "hopes of finding him alive"
  if (form === "ing" && /^find/.test(units[head]?.lower ?? "") && /^(?:of|for|in)$/.test(units[first - 1]?.lower ?? ""))
    return "what somebody may find";
  // "You can hear it on the tape"
  if (units[from]?.lower === "you" && words.some((word) => /^(?:can|could|may|might)$/.test(word))) return "what anybody may perceive";
  // "would have noticed", "can't have seen it": what is supposed, and not what was perceived.
  if (words.includes("have") && words.some((word) => SUPPOSES.test(word))) return "what somebody is only supposed to have perceived";
  // "had offered to see his application through"
  if (governor !== null && /^(?:offered|offers|promised|agreed|refused|asked)$/.test(units[governor]?.lower ?? ""))
    return "what somebody is to do";
  // "needed to see somebody go"
  return governor !== null && WISHES.test(units[governor]?.lower ?? "") ? "what somebody wishes" : null;
}

/** "Port blast: live updates", "She isn't so sure: he had seen it": what stands behind the colon is not said. */
const isIdleColon = (units: readonly Unit[], { frames, cueClass }: CueVerb, { kind, from, to }: Complement): boolean =>
  kind === "colon" && !isQuote(units[from]) && (cueClass === "suspect" || (frames.has("object") && !clauseAt(units, from, to)));

/** "gave his name as Venn", "put the time at 04:10": a number or a name stands behind. */
const isStatedAs = (units: readonly Unit[], { from, to }: Complement): boolean =>
  units.slice(from, to).some(({ lower }, k, all) => /^(?:as|at)$/.test(lower) && all[k - 1]?.lower !== "only");

/** "gave a figure of 71" */
const isFigureOf = (units: readonly Unit[], { from, to }: Complement): boolean =>
  units
    .slice(from, to)
    .some(
      ({ lower }, k) =>
        /^(?:figure|number|total|toll|count|estimate)$/.test(lower) &&
        units[from + k + 1]?.lower === "of" &&
        (units[from + k + 2]?.tag === "CD" || units[from + k + 2]?.kind === "number"),
    );

/** What changes a count without a word. */
const HAPPENED =
  /^(?:deaths?|attacks?|strikes?|blasts?|explosions?|bombings?|crash|collapse|discover(?:y|ies)|finds?|bod(?:y|ies)|remains|which|that|this|it|victims?|law|move|decision)$/;

/** "The blast raised the toll to 31" */
const isHappening = (units: readonly Unit[], { lemma }: CueVerb, subject: Subject): boolean =>
  TALLIES.test(lemma) && HAPPENED.test(units[headOf(units, subject)]?.lower ?? "");

/** "a video posted on Telegram": where it stands is not what it says. */
const isWherePosted = (units: readonly Unit[], { lemma }: CueVerb, { kind, from }: Complement): boolean =>
  /^(?:post|publish|share|upload|release|circulate)$/.test(lemma) && kind !== "quote" && isPreposition(units[from]);

/** "My lawyer, who saw it later", "We have asked the army": nothing is told of what is seen, or of what is asked. */
const isBareObject = (units: readonly Unit[], { lemma }: CueVerb, { kind, from, to }: Complement): boolean =>
  /^(?:thing|object)$/.test(kind) &&
  ((lemma === "see" && units[from]?.lower === "it" && to <= from + 2) ||
    (lemma === "ask" &&
      ((/^(?:him|them|me|us)$/.test(units[from]?.lower ?? "") && units[from + 1]?.lower !== "to") ||
        units[to - 1]?.lower === "questions" ||
        isPersonOnly(units, from, to) ||
        isTitle(units[to - 1]) ||
        OFFICE.test(units[to - 1]?.lower ?? ""))));

/** "asked the chief executive this morning and", "asked her sister": somebody, and perhaps a time. */
function isPersonOnly(units: readonly Unit[], from: number, to: number): boolean {
  const behind = phraseEnd(units, from, to);
  let person = behind;
  while (person > from && isTimeNoun(units[person - 1])) person--;
  if (person < behind && /^(?:this|last|that)$/.test(units[person - 1]?.lower ?? "")) person--;
  return behind >= to && person > from && (isPerson(units, from, person) || isTitle(units[person - 1]));
}

/** "challenged them", "warned her daughter": persons are not said. */
const isPersonAlone = (units: readonly Unit[], { lemma }: CueVerb, { kind, from, to }: Complement): boolean =>
  /^(?:thing|object)$/.test(kind) &&
  ((lemma === "challenge" && to === from + 1 && units[from]?.tag === "PRP") ||
    (lemma === "warn" && units[from]?.tag === "PRP" && to === from + 1) ||
    (lemma === "warn" && units[from]?.tag === "PRP$" && isTitle(units[from + 1]) && (to <= from + 2 || isPreposition(units[from + 2]))));

const isNoWord = (units: readonly Unit[], group: VerbGroup, verb: CueVerb, complement: Complement): boolean =>
  isIdleColon(units, verb, complement) ||
  isIdleObject(units, group, verb, complement) ||
  isPersonAlone(units, verb, complement) ||
  isBareObject(units, verb, complement) ||
  // "The hospital admitted 61 people": who is let in is not said.
  (verb.lemma === "admit" && complement.kind === "thing" && isLetIn(units, complement)) ||
  isPaperSeen(units, group, verb, complement) ||
  // "Reading from a statement", "reported for work"
  (verb.lemma === "read" && units[complement.from - 1]?.lower === "from") ||
  (verb.lemma === "report" && units[complement.from]?.lower === "for") ||
  isWherePosted(units, verb, complement);

/** "The account that posted it first says": the clause has a verb of its own. */
const isOfPosted = (units: readonly Unit[], { frames }: CueVerb, { how, from }: Subject, said: Complement): boolean =>
  how === "relative" && said.kind === "clause" && units[said.from]?.lower === "it" && !frames.has("person!") && !isComma(units[from - 1]);

/** What follows the verb is nothing that its subject says. */
export function saysNothing(scene: Scene, group: VerbGroup, verb: CueVerb, subject: Subject, complement: Complement): boolean {
  const { kind } = complement;
  const { units } = scene.region;
  const idle = isNoWord(units, group, verb, complement) || isOfAThing(units, group, verb, complement);
  if (idle || isHappening(units, verb, subject) || isOfPosted(units, verb, subject, complement)) return true;
  // "The card gives a place of issue", and not "He gave his name"
  if (verb.lemma === "give" && !isStatedAs(units, complement) && !isFigureOf(units, complement)) return !isPaper(units, subject);
  // "The log puts the ship in port": a person who puts a thing somewhere says nothing.
  if (verb.lemma === "put" && !isPlacedAt(units, complement) && !isBlame(units, complement)) return !isPaper(units, subject);
  // "read out a letter from the head": handed on, and nothing of it told.
  if (verb.lemma === "read_out" && kind === "thing") return !tells(units, complement);
  // "The thermometer read 31C", and not "He read the letter"
  // "read us the reply": to those who listen.
  if (verb.lemma === "read" && kind === "thing" && units[complement.from - 1]?.tag !== "PRP")
    return subject.how === "relative" || !(isPaper(units, subject) || readsOut(units, complement));
  // "Nine samples contained the germ"
  if (verb.lemma === "contain") return !HOLDS.test(units[headOf(units, subject)]?.lower ?? "") || units[subject.from]?.lower === "no";
  // "two officials who saw the wreck": that tells who they are.
  if (
    subject.how === "relative" &&
    kind === "thing" &&
    (verb.cueClass === "perceive" || /^(?:remember|recall)$/.test(verb.lemma)) &&
    !isComma(units[subject.from - 1])
  )
    return true;
  if (group.form === "participle" && (/^(?:preposition|thing|object)$/.test(kind) || SHOWS.test(verb.lemma))) return true;
  // "says she showed the driver her pass"
  if (kind === "clause" && SHOWS.test(verb.lemma) && units[subject.from]?.tag === "PRP" && units[subject.from]?.lower !== "it") return true;
  // "would show evidence": a person shows things without saying anything.
  return kind === "thing" && SHOWS.test(verb.lemma) && !isPaper(units, subject) && !isOneOfPapers(scene, subject);
}

/** "asked the army for the data on which it was based", "found by comparing it with pictures": a thing is asked for, or laid beside another. */
function isOfAThing(
  units: readonly Unit[],
  { head, first, form }: VerbGroup,
  { cueClass, lemma }: CueVerb,
  { from, to }: Complement,
): boolean {
  if (cueClass === "ask" && isPreposition(units[from]) && units[from + 1]?.lower === "which")
    return units.slice(head + 1, from).some(({ lower }) => lower === "for");
  // "called on the radio": by which means, and nobody who is called on.
  if (
    lemma === "call" &&
    units[head + 1]?.lower === "on" &&
    /^(?:radio|phone|telephone|intercom|mobile|line|channel|frequency|loudspeaker)$/.test(units[to - 1]?.lower ?? "")
  )
    return true;
  const isMeans = lemma === "compare" && form !== "finite" && units[first - 1]?.lower === "by";
  return isMeans && units.slice(from, to).some(({ lower }) => lower === "with");
}

const MEANS = /^(?:intend|intends|intended|mean|means|meant|plan|plans|planned)$/;

/** "61 people", "twelve more patients", "her": those who may be let in, and nothing that somebody may own up to. */
const isLetIn = (units: readonly Unit[], { from, to }: Complement): boolean =>
  LET_IN.test(units[phraseEnd(units, from, to, NO_WORD) - 1]?.lower ?? "") || (units[from]?.lower !== "it" && isPerson(units, from, to));

const NO_WORD: ReadonlySet<string> = new Set();
const LET_IN =
  /^(?:patients?|child(?:ren)?|babies|infants?|passengers?|workers?|members?|refugees?|evacuees?|inmates?|casualties|wounded|injured|others|more|applicants?|observers?|visitors?|players?|states?|countries)$/;

const SUPPOSES = /^(?:would|'d|could|can|ca|cannot|must|might|may|should)$/;
const WISHES = /^(?:need(?:s|ed)?|want(?:s|ed)?|hope[sd]?|like[sd]?|wish(?:es|ed)?|tr(?:y|ies|ied)|wait(?:s|ed)?|long(?:s|ed)?)$/;

/** "recommends that the state exhume and identify the dead": a base form behind another one, of what somebody is to do. */
function isToBeDone(units: readonly Unit[], { head, words, first }: VerbGroup): boolean {
  if (units[head]?.tag !== "VB" || words.length > 0 || units[first - 1]?.tag !== "CC") return false;
  for (let i = first - 2; i > 0 && first - i < 8; i--) {
    if (isFiniteVerb(units[i]) || isComma(units[i])) return false;
    if (units[i]?.tag === "VB") return cueForm(units[i]?.lower ?? "") === null && !isAuxiliary(units[i]);
  }
  return false;
}

/** A form that "he" cannot stand before but where something is wished. */
const isBaseForm = (word: string): boolean =>
  cueForm(word)?.lemma === word && !/^(?:put|read|bet|cast|set|let|hit|forecast|broadcast|spread)$/.test(word);

const isSingular = (units: readonly Unit[], { from, to, how }: Subject): boolean =>
  how === "before" && to === from + 1 && /^(?:he|she)$/.test(units[from]?.lower ?? "");

/** "let it question the patrol" */
const isLet = (units: readonly Unit[], { head, words }: VerbGroup, { from }: Subject): boolean =>
  units[head]?.tag === "VB" && words.length === 0 && /^(?:lets?|ma[kd]es?|made|helps?|helped)$/.test(units[from - 1]?.lower ?? "");

/** "Will the ministry publish the log?" */
const isQuestioned = (units: readonly Unit[], { head, words }: VerbGroup, { from }: Subject): boolean =>
  units[head]?.tag === "VB" &&
  words.length === 0 &&
  (isAuxiliary(units[from - 1]) || isAuxiliary(units[from])) &&
  units.at(-1)?.text === "?";

/** "asked how he could suggest that": what somebody may say, in what is asked. */
const isSupposed = (units: readonly Unit[], { head, words }: VerbGroup, last: Attribution | null): boolean =>
  last?.cueClass === "ask" &&
  words.some((word) => SUPPOSES.test(word)) &&
  last.content.some((span) => span[0] < (units[head]?.start ?? 0) && (units[head]?.start ?? 0) < span[1]);

/** "asked the clerk who had declared it safe": the question names nobody. */
const isAskedOf = (units: readonly Unit[], { from }: Subject, last: Attribution | null): boolean =>
  last?.cueClass === "ask" && isQuestionWord(units[from]) && last.content[0]?.[0] === units[from]?.start;

/** What is told of whoever speaks, or is spoken of, and is no speech of his; null where it may be. */
function asideReason(units: readonly Unit[], group: VerbGroup): string | null {
  // "who did not want to be named"
  const unnamed = /^(?:named|identified|quoted)$/.test(units[group.head]?.lower ?? "") && units[group.head - 1]?.lower === "be";
  if (isAnonymity(units, group) || (unnamed && units[group.head - 2]?.lower === "to")) return "somebody asks not to be named";
  if (isReproach(units, group)) return "what somebody is accused of";
  return isReason(units, group) ? "why somebody gives no name" : null;
}

/** "was accused of withholding records": what somebody is said to have kept back is no silence of his here. */
const isReproach = (units: readonly Unit[], { first, form }: VerbGroup): boolean =>
  form === "ing" && units[first - 1]?.lower === "of" && cueForm(units[first - 2]?.lower ?? "")?.lemma === "accuse";

/** "spoke on condition of anonymity because she feared reprisals" */
const isReason = (units: readonly Unit[], { head }: VerbGroup): boolean =>
  /^fear(?:s|ed|ing)?$/.test(units[head]?.lower ?? "") &&
  /^(?:reprisals?|retaliation|retribution|consequences|repercussions)$/.test(units[head + 1]?.lower ?? "");

/** "asked not to be named": a term on which somebody spoke. */
function isAnonymity(units: readonly Unit[], { head }: VerbGroup): boolean {
  let at = head + 1;
  while (/^(?:not|to|be|remain|only|that|they|he|she|his|her|their|name|names)$/.test(units[at]?.lower ?? "") && at - head < 8) at++;
  // "who claim he used a drone": no term without a "not", "be" or "remain".
  // "asked us not to print his name"
  const to = units.findIndex(({ lower }, i) => i > head && lower === "to");
  if (
    to > head &&
    to - head < 5 &&
    units[to - 1]?.lower === "not" &&
    /^(?:print|publish|use|reveal|give)$/.test(units[to + 1]?.lower ?? "")
  )
    return (
      /^(?:names?|identit(?:y|ies)|surnames?)$/.test(units[to + 3]?.lower ?? "") ||
      /^(?:names?|identit(?:y|ies)|surnames?)$/.test(units[to + 4]?.lower ?? "")
    );
  if (isCalledOnly(units, head)) return true;
  const term = units.slice(head + 1, at).some(({ lower }) => /^(?:not|be|remain)$/.test(lower));
  return (
    term && /^(?:named|identified|quoted|anonymous|photographed|withheld|used|published|left|omitted|kept)$/.test(units[at]?.lower ?? "")
  );
}

/** "asked that we call him only Hamid", "asked to be known only as Hamid". */
function isCalledOnly(units: readonly Unit[], head: number): boolean {
  if (units[head]?.lower === "call" && units[head - 1]?.lower === "we") return units[head + 2]?.lower === "only";
  if (!/^ask(?:s|ed|ing)?$/.test(units[head]?.lower ?? "")) return false;
  const words = units.slice(head + 1, head + 10).map(({ lower }) => lower);
  // "asked that her surname not be used"
  const name = words.findIndex((word) => /^(?:name|surname|identity)$/.test(word));
  if (name >= 0 && words[name + 1] === "not" && words[name + 2] === "be") return true;
  const called = words.findIndex((word) => /^(?:call|called|known|identify|identified|refer|use|named|quoted)$/.test(word));
  return called >= 0 && words.slice(called + 1, called + 5).some((word) => word === "only" || word === "first" || word === "nickname");
}

const isNobody = ({ region: { units, within } }: Scene, { from }: Subject): boolean =>
  // "Who ordered you to go in?", "Who repeated it.", and not “who told me”
  ((from === 0 || isColon(units[from - 1])) && units[from]?.lower === "who" && (within === null || units.at(-1)?.text === "?")) ||
  (units[from]?.lower === "no" && units[from + 1]?.lower === "one") ||
  /^(?:nobody|anyone|anybody|none|whoever|everyone|everybody)$/.test(units[from]?.lower ?? "");

/** "put the toll at nine" */
const isPlacedAt = (units: readonly Unit[], { from, to }: Complement): boolean => {
  for (let i = from; i < to; i++) {
    const next = units[i + 1];
    if (next?.lower === "to" && /^(?:down|nearer|closer)$/.test(units[i]?.lower ?? "")) return true;
    if (units[i]?.lower === "at" && /^(?:CD|RB|JJR|DT|IN)$/.test(next?.tag ?? "")) return true;
  }
  return false;
};

/** "put the blame for the fire on the crew" */
const isBlame = (units: readonly Unit[], { from }: Complement): boolean => /^(?:blame|responsibility)$/.test(units[from + 1]?.lower ?? "");

/** A clause stands in the phrase: "a letter in which", "a letter saying". */
function tells(units: readonly Unit[], { from, to }: Complement): boolean {
  for (let i = from; i < to; i++)
    if (isRelative(units[i]) || isFiniteVerb(units[i]) || units[i]?.tag === "VBG" || isQuote(units[i])) return true;
  return false;
}

/** "read a note from the guard, which said that": words that are read to those who listen, and a clause that tells what they say. */
function readsOut(units: readonly Unit[], { from, to }: Complement): boolean {
  for (let i = from + 1; i < to; i++) {
    if (!isRelative(units[i]) && units[i]?.lower !== "that") continue;
    const verb = isPreposition(units[i - 1]) ? null : cueForm(units[i + 1]?.lower ?? "");
    const papers = units.slice(from, i).some(({ lower }) => isPaperWord(lower));
    return papers && (isPreposition(units[i - 1]) || (verb?.frames.has("clause") === true && isFiniteVerb(units[i + 1])));
  }
  return false;
}

/** "It is fair to say", "it would be wrong to claim": an "it" that stands for the clause. */
const isEmptyIt = (units: readonly Unit[], { first }: VerbGroup, { from, to }: Subject): boolean =>
  to === from + 1 &&
  units[from]?.lower === "it" &&
  [first - 2, first - 3].some((at) => at > from && at < from + 6 && /^JJ/.test(units[at]?.tag ?? "")) &&
  units.slice(from + 1, from + 4).some((unit) => isBe(unit));

/** The head of a subject: "a list | compiled by the union". */
function headOf(units: readonly Unit[], { from, to }: Subject): number {
  let at = from;
  while (at + 1 < to && !isPreposition(units[at + 1]) && units[at + 1]?.tag !== "VBN") at++;
  return at;
}

/** What holds words, and not substances. */
const HOLDS =
  /^(?:reports?|letters?|statements?|files?|documents?|lists?|notes?|e-?mails?|messages?|memos?|dossiers?|books?|posts?|affidavits?|transcripts?|logs?)$/;
const SHOWS = /^(?:show|prove|demonstrate|illustrate|expose|uncover|leak)$/;
/** "who has seen the file": a paper is read, and nothing told of it. */
const isPaperSeen = (units: readonly Unit[], { words }: VerbGroup, { lemma }: CueVerb, said: Complement): boolean =>
  lemma === "see" && said.kind === "thing" && words.some((word) => /^(?:has|have|had|'ve|having)$/.test(word)) && isOfPaper(units, said);

/** The phrase, up to a preposition, ends with something that holds words or pictures. */
function isOfPaper(units: readonly Unit[], { from, to }: Complement): boolean {
  let at = from;
  while (at + 1 < to && !isPreposition(units[at + 1]) && !isComma(units[at + 1]) && !isRelative(units[at + 1])) at++;
  return isPaperWord(units[at]?.lower ?? "");
}

/** How many words back the noun of a relative pronoun may stand: "a video on 11 January that shows". */
const NEAR = 6;

/** What those do who keep count of events, and not only what they write. */
const WRITES_DOWN = /^(?:document|record|list|register)$/;
const KEEPER =
  /^(?:missions?|panels?|commissions?|groups?|organi[sz]ations?|ngos?|teams?|monitors?|observers?|investigators?|inspectors?|researchers?|unions?|agenc(?:y|ies)|ministr(?:y|ies)|police|offices?|hospitals?|clinics?|charit(?:y|ies)|units?|delegations?|committees?|inquir(?:y|ies)|networks?|institutes?|observator(?:y|ies)|doctors?|medics?|archives?|activists?|lawyers?|it|we|they)$/;

/** Somebody who keeps records: "The mission documented nine killings". */
function isKeeper(units: readonly Unit[], { from, to }: Subject): boolean {
  for (let i = from; i < to; i++) if (KEEPER.test(units[i]?.lower ?? "")) return true;
  return false;
}

function isPaper(units: readonly Unit[], { from, to, how }: Subject): boolean {
  // "a video that shows": the noun before the pronoun.
  const first = how === "relative" ? Math.max(0, from - NEAR) : from;
  for (let i = first; i < to; i++) if (isPaperWord(units[i]?.lower ?? "")) return true;
  return false;
}

/** An infinitive of purpose reports only with a plain verb of saying: "called to say that"; "is alleged to have replied" has been done. */
export const isIdlePurpose = (units: readonly Unit[], { head, form, governor, words }: VerbGroup, { how }: Subject): boolean =>
  form === "infinitive" &&
  governor === null &&
  !words.includes("have") &&
  how === "participle" &&
  !/^(?:say|tell|ask|announce|report|warn|add|insist|deny|declare|complain|confess)$/.test(units[head]?.lower ?? "");

/** "declined to comment", "promised to tell": the verb before is the act of saying. */
export function isPromised(units: readonly Unit[], { governor, words, head, first }: VerbGroup): boolean {
  // "declined to confirm or deny": both are left undone.
  const joined = units[head]?.tag === "VB" && units[first - 1]?.tag === "CC" && units[first - 2]?.tag === "VB";
  const over = joined ? verbGroup(units, first - 2, 0).governor : governor;
  const verb = over === null ? null : cueForm(units[over]?.lower ?? "");
  // "claimed to have told": what is said to be done already is an act of its own.
  if (words.includes("have") && verb?.cueClass !== "order") return false;
  // "They said to ask you"
  return verb !== null && (verb.frames.has("to") || verb.frames.has("object") || (verb.lemma === "say" && !words.includes("have")));
}

/** Verbs whose "that" leads to what somebody is to do. */
const URGES = /^(?:recommend|propose|demand|request|urge|insist|suggest|ask|order|advise)$/;

/** "recommends that the state publish the list": a bare form in the clause of what an act before it asks for. */
const isUrged = (units: readonly Unit[], { head, words }: VerbGroup, { from, how }: Subject, last: Attribution | null): boolean =>
  last !== null &&
  URGES.test(last.lemma) &&
  last.grounds.content === "that" &&
  how === "before" &&
  words.length === 0 &&
  /^VBP?$/.test(units[head]?.tag ?? "") &&
  units[from - 1]?.lower === "that" &&
  units[from - 1]?.start === last.content[0]?.[0];

/** "begged the ministry to tell her": what an act before it asks for. "expects the port to confirm it": what is wanted of whoever stands between. */
export const isBidden = (units: readonly Unit[], { first, form }: VerbGroup, last: Attribution | null): boolean =>
  form === "infinitive" &&
  ((last !== null &&
    last.grounds.content === "infinitive" &&
    [units[first - 1]?.start, units[first]?.start].includes(last.content[0]?.[0])) ||
    isWanted(units, first));

/** Verbs behind which somebody is named who is to do something. */
const WANTS =
  /^(?:expect|invite|call|urge|ask|press|want|order|instruct|require|request|challenge|appeal|encourage|allow|permit)(?:e?s|e?d|ing)?$/;

function isWanted(units: readonly Unit[], infinitive: number): boolean {
  const to = units[infinitive]?.lower === "to" ? infinitive : infinitive - 1;
  const from = phraseStart(units, to - 1, 0);
  if (units[to]?.lower !== "to" || from >= to) return false;
  const verb = /^(?:on|upon|to)$/.test(units[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  // "calling friends to say it": by telephone
  if (verb === from - 1 && /^call/.test(units[verb]?.lower ?? "")) return false;
  return isVerbal(units[verb]) && WANTS.test(units[verb]?.lower ?? "");
}

/** Inside speech: "I say", "let me tell you", "you can't say": no further act of saying. */
function isOwnWord({ region: { units, within } }: Scene, group: VerbGroup, subject: Subject): boolean {
  if (subject.to - subject.from !== 1) return false;
  const word = units[subject.from]?.lower ?? "";
  // "and I tell him he's on holiday": whoever listens is somebody else.
  // "We would say to him: come back"
  if (
    units[group.head]?.lower === "say" &&
    units[group.head + 1]?.lower === "to" &&
    /^(?:him|her|them)$/.test(units[group.head + 2]?.lower ?? "")
  )
    return false;
  if (
    /^(?:him|her|them)$/.test(units[group.head + 1]?.lower ?? "") &&
    /^VBP?$/.test(units[group.head]?.tag ?? "") &&
    group.words.length === 0
  )
    return false;
  // "What can you say about the claim?"
  if (within === null) return word === "you" && units.at(-1)?.text === "?" && /^(?:VB|VBP|VBG)$/.test(units[group.head]?.tag ?? "");
  // "“You never asked who paid?”": the speaker asks whether it was said at all.
  if (word === "you" && group.negated && units.at(-1)?.text === "?") return true;
  // "and I say, the only thing launching here is my hip"
  if (
    units[group.head]?.lower === "says" ||
    (group.words.length === 0 && isComma(units[group.head + 1]) && clauseAt(units, group.head + 2, units.length))
  )
    return false;
  const past = /^VB[DN]$/.test(units[group.head]?.tag ?? "") || group.words.some((w) => /^(?:did|had|have|'ve|was|were)$/.test(w));
  return /^(?:i|we|you|me|us)$/.test(word) && !past;
}

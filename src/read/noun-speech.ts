import type { CueClass } from "../record/reading.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { PAPERS } from "./name-lexicon.ts";
import { NO_LINKS, phraseEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { subjectOf } from "./subject.ts";
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isFiniteVerb,
  isPreposition,
  isQuestionWord,
  isQuote,
  isVerbal,
} from "./unit-class.ts";
import { verbGroup } from "./verb-group.ts";
import { isVerdict } from "./verdict.ts";

/** Nouns of saying, by what their verb does. */
const NOUNS: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      [
        "say",
        "assertion statement comment remark announcement argument suggestion warning insistence testimony promise pledge vow threat complaint declaration contention prediction " +
          "reply response answer account story version explanation position line message insinuation whisper " +
          "case point defence excuse contention recollection information word intelligence tip note feeling advice confidence conviction alarm regret surprise",
      ],
      ["say", "assurance guarantee oath verdict plea"],
      ["order", "order instruction command appeal demand request ultimatum call"],
      ["suspect", "doubt concern hope"],
      ["ask", "question"],
      ["claim", "claim allegation accusation charge"],
      ["report", "report rumour rumor"],
      ["deny", "denial rejection"],
      ["confirm", "confirmation acknowledgement acknowledgment"],
      ["admit", "admission confession"],
      ["suspect", "opinion view theory guess hunch impression understanding estimation"],
      ["suspect", "belief suspicion assumption assessment conclusion estimate fear speculation"],
    ] as const
  ).flatMap(([cueClass, nouns]) => nouns.split(" ").flatMap((noun) => [noun, `${noun}s`].map((form) => [form, cueClass] as const))),
);
/** Of these it is news that somebody says so, even where nobody is named. */
const OF_NOBODY =
  /^(?:(?:question|claim|allegation|accusation|report|rumou?r|insinuation|whisper|warning|suggestion|assertion)s?|speculation)$/;

/** Nouns that an infinitive completes: "an order to fire", "his promise to return". */
const TO_DO = /^(?:order|instruction|command|appeal|demand|request|ultimatum|call|promise|pledge|vow|threat|plea|warning|oath)s?$/;
/** Nouns that a preposition completes where they have a verb of their own: "made an appeal for medicine". */
const OF_A_THING: ReadonlyMap<string, RegExp> = new Map([
  ["for", /^(?:appeal|demand|request|call|plea)s?$/],
  ["of", /^(?:accusation|allegation|warning|complaint|charge|denial|admission|confession|suspicion|fear|report)s?$/],
  ["about", /^(?:warning|complaint|doubt|concern|fear|claim|allegation|suspicion)s?$/],
  ["over", /^(?:doubt|concern|fear)s?$/],
  ["against", /^(?:allegation|accusation|charge|threat|warning)s?$/],
]);
/** Verbs that say nothing themselves and leave it to their noun: "gave an order", "voiced fears". */
const EMPTY =
  /^(?:ma(?:ke|kes|de|king)|g[ia]v(?:e|es|en|ing)|(?:issu|voic|rais|lodg)(?:e|es|ed|ing)|(?:offer|level|levell|deliver|post|releas|publish|air|sound|utter|volunteer|enter|express|submit|submitt|present|renew|forward|launch|extend)(?:s|es|ed|ing)?|tabled|wrote|written|signed|fil(?:e|es|ed|ing)|send|sends|sent|swore|carr(?:y|ied|ies)|had|has)$/;
/** Whoever speaks is the owner of the noun: "repeated its claim". */
const REPEATS = /^(?:its|his|her|their|my|our)$/;

/** Whether a word is a noun of saying. */
export const isSpeechNoun = (lower: string): boolean => NOUNS.has(lower);

/** "the port's claim that two barges sank", "denials by the port that …", "reports that …". */
export function nouns(scene: Scene): readonly Attribution[] {
  const { first, end, region } = scene;
  const found: Attribution[] = [];
  for (let i = first; i + 2 < end; i++) {
    const unit = region.units[i];
    const cueClass = unit?.tag === "NN" || unit?.tag === "NNS" ? NOUNS.get(unit.lower) : undefined;
    const act = cueClass === undefined ? null : actAt(scene, i, cueClass);
    if (act !== null) found.push(act);
  }
  const word = wordThat(scene);
  if (word !== null) found.push(word);
  return found;
}

/** How far the "that" of a word that goes round is looked for. */
const GOES_ROUND = 12;

/** "Word reached the hospital at noon that a second body had been found", "A rumour went round that …": what goes round, and nobody is named who says it. */
function wordThat({ region: { units }, first, end }: Scene): Attribution | null {
  const at = /^(?:an?|the)$/.test(units[first]?.lower ?? "") ? first + 1 : first;
  const noun = units[at];
  const verb = /^(?:has|had|have)$/.test(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!/^(?:word|news|rumou?rs?|reports?|stor(?:y|ies)|claims?)$/.test(noun?.lower ?? "")) return null;
  if (noun === undefined || !/^(?:reached|came|spread|got|went|leaked|circulated|surfaced|emerged)$/.test(units[verb]?.lower ?? ""))
    return null;
  for (let i = verb + 1; i < Math.min(end, verb + GOES_ROUND) && !isComma(units[i]) && !isFiniteVerb(units[i]); i++) {
    if (units[i]?.lower !== "that") continue;
    const ending = endOf(units, i, plainSetting(end), verb);
    const content = spanBetween(units, i, ending.to);
    return content === null
      ? null
      : {
          cue: [[noun.start, noun.end]],
          cueClass: "report",
          lemma: noun.lower,
          source: null,
          antecedent: null,
          content: [content],
          mode: "indirect",
          auxiliaries: [],
          rule: "noun-of-saying",
          grounds: { source: "nobody", content: "that", ended: ending.why },
        };
  }
  return null;
}

function actAt(scene: Scene, i: number, cueClass: CueClass): Attribution | null {
  const { first, end, region } = scene;
  const { units } = region;
  const noun = units[i];
  const start = startOf(units, i, first);
  const own = possessor(units, i, first);
  const given = own === null ? giver(units, start, first) : null;
  if (
    noun === undefined ||
    (own !== null && isRepeated(units, start)) ||
    isAnswered(units, i, first) ||
    isMedium(units, i, start, end) ||
    isOwnMedium(units, i, start, first)
  )
    return null;
  const that =
    saidBehind(units, i, end, own !== null || given !== null, given !== null) ??
    (own === null ? lineOf(units, i, start, end) : copularBehind(units, i, end));
  if (that === null) return null;
  const source = own ?? that.agent ?? given ?? mediaBefore(units, start, i) ?? holder(units, start, first);
  if (source === null && that.line !== true && !OF_NOBODY.test(noun.lower) && !isAnswer(units, i))
    return scene.reject(i, "a noun of saying, and no one is named whose it is");
  // "reports of losses were false": what they are of has no verb of its own.
  const ending = endOf(units, that.at, { ...plainSetting(end), relative: true }, i, that.of);
  const content = spanBetween(units, that.at, ending.to);
  if (content === null || isCalledUntrue(units, start, ending.to)) return null;
  return {
    cue: [[noun.start, noun.end]],
    cueClass,
    lemma: noun.lower,
    source: source === null ? null : spanBetween(units, source[0], source[1]),
    antecedent: null,
    content: [content],
    mode: "indirect",
    auxiliaries: [],
    rule: "noun-of-saying",
    grounds: { source: source === null ? "nobody" : "possessor", content: "that", ended: ending.why },
  };
}

/** "call | the claims of the minister lies": what ends with it is called so, and is not what they say. */
const isCalledUntrue = (units: readonly Unit[], start: number, to: number): boolean =>
  /^(?:call|calls|called|calling|brand|branded|label|labelled|labeled|deem|deemed)$/.test(units[start - 1]?.lower ?? "") &&
  isVerdict(units[to - 1]?.lower ?? "");

type Range = readonly [number, number];

/** What the noun at `noun` says, by what stands behind it, and by whether somebody is known whose it is or who gives it with an empty verb. */
function saidBehind(units: readonly Unit[], noun: number, end: number, known: boolean, given: boolean): Said | null {
  const word = units[noun]?.lower ?? "";
  if (/^questions?$/.test(word)) return askedBehind(units, noun);
  const that = thatBehind(units, noun + 1, end);
  if (that !== null) return isDenied(units, that.at + 1, end) ? null : that;
  const of = OF_NOBODY.test(word) && word.endsWith("s") && !isOfBody(units, noun + 1, end) ? ofBehind(units, noun + 1, end) : null;
  if (of !== null) return of;
  const agent = agentBehind(units, noun + 1, end);
  if (agent !== null) return completion(units, word, agent[1], agent, OF_NOBODY.test(word), end);
  if (known && TO_DO.test(word) && isToDo(units, noun + 1)) return { at: noun + 1, agent: null, of: false };
  if (known && /^(?:requests?|appeals?|pleas?)$/.test(word)) {
    const wanted = completion(units, word, noun + 1, null, false, end);
    if (wanted !== null) return wanted;
  }
  const line = known || isAnswer(units, noun) ? colonBehind(units, noun + 1, end) : null;
  if (line !== null) return line;
  if (given && /^(?:accounts?|versions?|reports?|explanations?|stor(?:y|ies))$/.test(word)) return askedBehind(units, noun);
  return given ? completion(units, word, noun + 1, null, false, end) : null;
}

/** "My view: real radio", "The answer was: stay away": what stands behind the colon. */
function colonBehind(units: readonly Unit[], at: number, end: number): Said | null {
  // "Her reply was short: “Ask the bank.”"
  const be = isBe(units[at]) ? at + 1 : pastCame(units, at);
  const colon = be > at && /^(?:JJ|RB)/.test(units[be]?.tag ?? "") && isColon(units[be + 1]) ? be + 1 : be;
  const leads = isColon(units[colon]) || (colon > at && isComma(units[colon]) && isQuote(units[colon + 1]));
  return leads && colon + 1 < end ? { at: colon + 1, agent: null, of: false } : null;
}

/** "The answer was: …": what comes back, whoever gives it. */
const isAnswer = (units: readonly Unit[], noun: number): boolean =>
  /^(?:answer|reply|response|message|order|advice|instruction)$/.test(units[noun]?.lower ?? "") &&
  units[noun - 1]?.lower === "the" &&
  (isBe(units[noun + 1]) || units[noun + 1]?.lower === "came");

/** "The answer came back, “…”": the unit behind the verb. */
function pastCame(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "came") return at;
  return units[at + 1]?.lower === "back" ? at + 2 : at + 1;
}

/** "a question on whether he had paid". */
function askedBehind(units: readonly Unit[], noun: number): Said | null {
  const asked = /^(?:of|on|about|over)$/.test(units[noun + 1]?.lower ?? "") && isQuestionWord(units[noun + 2]);
  return asked ? { at: noun + 2, agent: null, of: false } : null;
}

/** "an instruction | from the captain | to bring lime", "reports | in local media | of eleven dead". */
function agentBehind(units: readonly Unit[], at: number, end: number): Range | null {
  const word = units[at]?.lower ?? "";
  const stop = /^(?:by|from|in|on)$/.test(word) ? phraseEnd(units, at + 1, end, NAME_ONLY) : at;
  const named = /^(?:by|from)$/.test(word) || MEDIA.test(units[stop - 1]?.lower ?? "");
  return stop > at + 1 && named ? [at + 1, stop] : null;
}

/** What completes the noun at `at`: "to bring lime", "for medicine", and "of eleven dead" where `of` may. */
function completion(units: readonly Unit[], word: string, at: number, agent: Range | null, of: boolean, end: number): Said | null {
  if (TO_DO.test(word) && isToDo(units, at)) return { at, agent, of: false };
  const preposition = units[at]?.lower ?? "";
  const completes = OF_A_THING.get(preposition)?.test(word) === true || (of && preposition === "of");
  return completes && phraseEnd(units, at + 1, end) > at + 1 ? { at: at + 1, agent, of: true } : null;
}

/** "to fire", "not to fire": the tag of a verb behind "to" may be that of a noun. */
function isToDo(units: readonly Unit[], at: number): boolean {
  const to = units[at]?.lower === "not" ? at + 1 : at;
  return units[to]?.lower === "to" && /^(?:VB|NN)$/.test(units[to + 1]?.tag ?? "");
}

const NAME_ONLY: ReadonlySet<string> = new Set(["'s", "at"]);
const MEDIA = /^(?:media|press|newspapers?|outlets?|television|tv|radio|channels?|papers?|websites?|blogs?|bulletins?)$/;

/** "My guess, and no more than that, is that it sank": what the owner of the noun says, behind a form of "be". */
function copularBehind(units: readonly Unit[], noun: number, end: number): Said | null {
  // "His account of the visit is that"
  let i = units[noun + 1]?.lower === "of" ? phraseEnd(units, noun + 2, end) : noun + 1;
  if (isComma(units[i])) for (i++; i < end && i - noun < 12 && !isComma(units[i]); i++);
  if (isComma(units[i])) i++;
  return isBe(units[i]) && isThat(units, i + 1, end) ? { at: i + 1, agent: null, of: false } : null;
}

/** "The official line is that nobody was hurt", "The message from the ministry was that": what a noun of saying is said to be. */
function lineOf(units: readonly Unit[], noun: number, start: number, end: number): Said | null {
  const opens = units[start]?.tag === "DT" || units[noun]?.lower === "word";
  if (!opens || !LINE.test(units[noun]?.lower ?? "")) return null;
  const from = /^(?:of|from|by)$/.test(units[noun + 1]?.lower ?? "");
  const stop = from || isPreposition(units[noun + 1]) ? phraseEnd(units, noun + 2, end) : noun + 1;
  if (!isBe(units[stop]) || !isThat(units, stop + 1, end)) return null;
  return { at: stop + 1, agent: from ? [noun + 2, stop] : null, of: false, line: true };
}

const LINE =
  /^(?:line|story|version|account|message|claim|allegation|argument|theory|explanation|rumou?r|word|suggestion|accusation|warning|assertion|contention|complaint|answer|reply|response|advice)$/;

/** "South Korean media | reports that": who reports, without an apostrophe. */
function mediaBefore(units: readonly Unit[], start: number, noun: number): Range | null {
  if (!MEDIA.test(units[noun - 1]?.lower ?? "")) return null;
  const from = units[start]?.tag === "DT" ? start + 1 : start;
  return from < noun ? [from, noun] : null;
}

/** "a graphologist is of the opinion that": whoever holds it. */
function holder(units: readonly Unit[], start: number, first: number): Range | null {
  if (units[start - 1]?.lower !== "of" || !isBe(units[start - 2])) return null;
  const subject = subjectOf(units, verbGroup(units, start - 2, first), first, null);
  return subject === null ? null : [subject.from, subject.to];
}

/** "the claims that the mayor dismissed": a relative clause, and not what is claimed. */
function isDenied(units: readonly Unit[], at: number, end: number): boolean {
  let i = phraseEnd(units, at, end);
  for (; i > at && i < end && (isAdverb(units[i]) || isAuxiliary(units[i])); i++)
    // "the report that a second cup was found": what is found stands before its verb.
    if (isBe(units[i])) return false;
  const cue = cueForm(units[i]?.lower ?? "");
  const next = units[i + 1];
  if (cue === null) return false;
  const { frames } = cue;
  return (
    i > at &&
    (frames.has("thing") || frames.has("statement") || frames.has("object")) &&
    // "an allegation that the ministry dismissed as false"
    (i + 1 >= end ||
      isFiniteVerb(next) ||
      isComma(next) ||
      // "a claim that Mrs Orr calls “a lie”"
      (frames.has("object") && (isQuote(next) || (next?.start ?? 0) - (units[i]?.end ?? 0) > 1)) ||
      (next?.lower === "as" && /^(?:deny|confirm)$/.test(cue.cueClass)))
  );
}

/** How many words before a noun are looked through for its owner and its article. */
const LONGEST = 16;

/** The first word of the phrase that ends with the noun at `noun`: "a formal | warning". */
function startOf(units: readonly Unit[], noun: number, first: number): number {
  let at = noun;
  while (at > first && noun - at < LONGEST && /^(?:DT|JJ|CD|NN|PRP\$|RB)/.test(units[at - 1]?.tag ?? "")) at--;
  // "a written | request", "a signed | statement"
  if (units[at - 1]?.tag === "VBN" && units[at - 2]?.tag === "DT" && at === noun && at - 2 >= first) return at - 2;
  return at;
}

/** Who does what an empty verb before the phrase at `start` says: "the guards | gave | assurances". */
function giver(units: readonly Unit[], start: number, first: number): Range | null {
  // "they had orders to clear it": whoever has them was given them.
  if (/^(?:had|has|have)$/.test(units[start - 1]?.lower ?? "") && /^(?:orders|instructions)$/.test(units[start]?.lower ?? "")) return null;
  if (!EMPTY.test(units[start - 1]?.lower ?? "") || !isVerbal(units[start - 1])) return null;
  // "which had a complaint about the block": whoever has it has not made it.
  if (
    /^(?:had|has|have)$/.test(units[start - 1]?.lower ?? "") &&
    units.slice(start, start + GIVEN).some(({ lower }) => TO_THEM.test(lower))
  )
    return null;
  const group = verbGroup(units, start - 1, first);
  const subject = group.passive ? null : subjectOf(units, group, first, null);
  return subject === null ? null : [subject.from, subject.to];
}

/** So far behind an empty verb its noun stands. */
const GIVEN = 4;
/** What comes to whoever has it. */
const TO_THEM = /^(?:complaints?|reports?|requests?|threats?|warnings?|calls?|letters?|answers?|repl(?:y|ies))$/;

/** "did not respond to the panel's requests": what is asked is told, if at all, by who keeps silent. */
function isAnswered(units: readonly Unit[], noun: number, first: number): boolean {
  for (let at = noun - 1; at > first && noun - at < 6; at--)
    if (units[at]?.lower === "to") return /^(?:respond|repl|answer)/.test(units[at - 1]?.lower ?? "");
  return false;
}

/** "warned in a report that": the verb says it, and the noun is what it was said in. */
const isMedium = (units: readonly Unit[], noun: number, start: number, end: number): boolean =>
  /^(?:in|by|through|via)$/.test(units[start - 1]?.lower ?? "") &&
  // "said in a statement issued by his solicitors that", "said in a statement on its channel that"
  (units[noun + 1]?.lower === "that" || units[noun + 1]?.tag === "VBN" || isPlaced(units, noun + 1, end)) &&
  isVerbal(units[start - 2]) &&
  cueForm(units[start - 2]?.lower ?? "")?.frames.has("clause") === true;

/** "a message | on its website | that": where the noun stood, before what it says. */
const isPlaced = (units: readonly Unit[], at: number, end: number): boolean =>
  /^(?:on|to|from|via|at)$/.test(units[at]?.lower ?? "") && units[phraseEnd(units, at + 1, end)]?.lower === "that";

/** "told the inquiry in her first statement that": whoever speaks owns the statement, and a verb of saying stands before. */
function isOwnMedium(units: readonly Unit[], noun: number, start: number, first: number): boolean {
  if (!/^(?:in|by|through|via)$/.test(units[start - 1]?.lower ?? "") || units[start]?.tag !== "PRP$" || units[noun + 1]?.lower !== "that")
    return false;
  for (let i = start - 2; i >= first && start - i < LONGEST && !isComma(units[i]); i--)
    if (isVerbal(units[i])) return cueForm(units[i]?.lower ?? "")?.frames.has("clause") === true;
  return false;
}

/** "repeated its claim that": the verb says it, and the noun is its own. */
function isRepeated(units: readonly Unit[], start: number): boolean {
  const verb = cueForm(units[start - 1]?.lower ?? "");
  return REPEATS.test(units[start]?.lower ?? "") && verb?.frames.has("thing") === true && isVerbal(units[start - 1]);
}

interface Said {
  /** Where what is said begins. */
  readonly at: number;
  readonly agent: Range | null;
  /** It is a phrase behind "of" and no clause. */
  readonly of: boolean;
  /** It stands behind a form of "be", and need be nobody's. */
  readonly line?: boolean;
}

/** The "that" behind a noun, and who stands between with "by" or "from". */
function thatBehind(units: readonly Unit[], at: number, end: number): Said | null {
  if (isThat(units, at, end)) return isRelativeSaying(units, at, end) ? null : { at, agent: null, of: false };
  // "claims circulating online that"
  const spread = units[at]?.tag === "VBG" && OF_NOBODY.test(units[at - 1]?.lower ?? "") ? pastAdjuncts(units, at + 1, end) : at;
  if (spread > at && isThat(units, spread, end)) return { at: spread, agent: null, of: false };
  const made = madeBy(units, at, end);
  if (made !== null) return made;
  if (!isPreposition(units[at])) return null;
  const agent = phraseEnd(units, at + 1, end);
  const stop = isThat(units, agent, end) ? agent : pastName(units, agent, end);
  if (stop === at + 1 || !isThat(units, stop, end) || /^(?:grounds?|basis)$/.test(units[stop - 1]?.lower ?? "")) return null;
  const verb =
    units[at]?.lower === "of" &&
    /^(?:assertion|claim|statement|contention|allegation|testimony|suggestion|view|opinion|story|account|version|warning)s?$/.test(
      units[at - 1]?.lower ?? "",
    );
  return {
    at: stop,
    agent:
      verb ||
      /^(?:by|from)$/.test(units[at]?.lower ?? "") ||
      (/^(?:in|on)$/.test(units[at]?.lower ?? "") && (MEDIA.test(units[agent - 1]?.lower ?? "") || isPaper(units, at + 1, agent)))
        ? [at + 1, isComma(units[stop - 1]) ? stop - 1 : stop]
        : null,
    of: false,
  };
}

/** "a report in *the Kelt Evening Star* that": a paper by its name. */
const isPaper = (units: readonly Unit[], from: number, to: number): boolean =>
  to - from > 1 && PAPERS.has(units[to - 1]?.lower ?? "") && units[to - 1]?.tag.startsWith("NNP") === true;

/** "a report | that she said “shows the dam is weak”": a clause whose subject is the noun, and nothing that the report says. */
function isRelativeSaying(units: readonly Unit[], that: number, end: number): boolean {
  const verb = phraseEnd(units, that + 1, end);
  if (verb === that + 1 || !isFiniteVerb(units[verb]) || cueForm(units[verb]?.lower ?? "")?.frames.has("clause") !== true) return false;
  const next = units[verb + 1];
  return isFiniteVerb(next) || (isQuote(next) && next?.clausal === true && /^["“‘'`]+\p{Ll}/u.test(next.text));
}

/** Verbs whose participle tells whose a claim is. */
const MADE =
  /^(?:made|put|advanced|voiced|raised|printed|carried|reported|expressed|levelled|leveled|spread|issued|repeated|circulated|published|offered|given|aired|floated|denied|attributed)$/;

/** "a claim made by the authors that", "the suggestion, put forward by a deputy, that": whoever makes the claim, and what it says; null where none is named. */
export function madeBy(units: readonly Unit[], at: number, end: number): Said | null {
  const open = isComma(units[at]) ? at + 1 : at;
  const verb = units[open]?.lower === "first" || units[open]?.lower === "originally" ? open + 1 : open;
  if (!MADE.test(units[verb]?.lower ?? "")) return null;
  const by = /^(?:forward|about|out)$/.test(units[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  if (units[by]?.lower !== (units[verb]?.lower === "attributed" ? "to" : "by")) return null;
  const agent = phraseEnd(units, by + 1, end, BY_NAME);
  const stop = verb > at ? behindRemark(units, agent, end) : agent;
  return agent > by + 1 && isThat(units, stop, end) ? { at: stop, agent: [by + 1, agent], of: false } : null;
}

const BY_NAME: ReadonlySet<string> = new Set(["of", "'s", "in", "at", "from"]);
/** How much may stand between whoever makes a claim and the comma before its "that". */
const REMARK = 24;

/** ", made by a deputy after a talk, | that": the unit behind the comma that closes what one before it opens, or `at`. */
function behindRemark(units: readonly Unit[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + REMARK); i++) if (isComma(units[i]) && units[i + 1]?.lower === "that") return i + 1;
  return at;
}

/** "by its director, Leo Aranda, that": the unit behind a name between commas, or `at`. */
function pastName(units: readonly Unit[], at: number, end: number): number {
  const stop = isComma(units[at]) ? phraseEnd(units, at + 1, end) : at;
  return stop > at + 1 && isComma(units[stop]) ? stop + 1 : at;
}

/** "the assertions of the intelligence agencies": those whose they are. */
function isOfBody(units: readonly Unit[], at: number, end: number): boolean {
  if (units[at]?.lower !== "of" || !/^(?:DT|NNP|PRP\$)$/.test(units[at + 1]?.tag ?? "")) return false;
  const head = units[phraseEnd(units, at + 1, end, NO_LINKS) - 1]?.lower ?? "";
  return [head, head.replace(/ies$/, "y"), head.replace(/s$/, "")].some((one) => BODY_WORDS.test(one));
}

/** Those who assert things, and to whom it is seldom that they happen. */
const BODY_WORDS =
  /^(?:agency|ministry|minister|government|committee|commission|official|spokesman|spokeswoman|president|army|military|police|prosecutor|investigator|witness|opposition|party|union|company|authority|service|council|regime|side|critic|opponent)$/;

/** "rumours of a strike", "claims a man was shot": what many say needs no "that". */
function ofBehind(units: readonly Unit[], at: number, end: number): Said | null {
  if (units[at]?.lower === "of" && phraseEnd(units, at + 1, end) > at + 1) return { at: at + 1, agent: null, of: true };
  return /^(?:DT|PRP|PRP\$|EX)$/.test(units[at]?.tag ?? "") && clauseAt(units, at, end) ? { at, agent: null, of: false } : null;
}

const isThat = (units: readonly Unit[], at: number, end: number): boolean => units[at]?.lower === "that" && clauseAt(units, at + 1, end);

/** "his", "the port's": who stands before the noun. */
function possessor(units: readonly Unit[], noun: number, first: number): Range | null {
  let at = noun - 1;
  while (at >= first && (isAdverb(units[at]) || /^(?:JJ|CD|NN)/.test(units[at]?.tag ?? ""))) at--;
  const unit = units[at];
  if (unit?.tag === "PRP$") return [at, at + 1];
  if (unit?.tag !== "POS") return null;
  let start = at;
  while (
    start > first &&
    at - start < LONGEST &&
    /^(?:DT|JJ|CD|NN|PRP\$|POS|IN|CC)/.test(units[start - 1]?.tag ?? "") &&
    units[start]?.tag !== "DT"
  )
    start--;
  // "would not speak on Monday about *the port's* claim": what stands before a preposition is no part of the owner, but for "the head of *the port*".
  for (let word = start; word < at; word++) if (units[word]?.tag === "IN" && units[word]?.lower !== "of") start = word + 1;
  while (start < at && /^(?:IN|CC)$/.test(units[start]?.tag ?? "")) start++;
  return start < at ? [start, at] : null;
}

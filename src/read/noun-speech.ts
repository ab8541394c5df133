import type { CueClass } from "../record/reading.ts";
import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { subjectOf } from "./subject.ts";
import { isAdverb, isAuxiliary, isBe, isComma, isFiniteVerb, isPreposition, isQuestionWord, isVerbal } from "./unit-class.ts";
import { verbGroup } from "./verb-group.ts";

/** Nouns of saying, by what their verb does. */
const NOUNS: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      [
        "say",
        "assertion statement comment remark announcement argument suggestion warning insistence testimony promise pledge vow threat complaint declaration contention prediction " +
          "reply response answer account story version explanation position line message insinuation whisper",
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
const OF_NOBODY = /^(?:question|claim|allegation|accusation|report|rumou?r|insinuation|whisper|warning)s?$/;

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
  /^(?:ma(?:ke|kes|de|king)|g[ia]v(?:e|es|en|ing)|(?:issu|voic|rais|lodg)(?:e|es|ed|ing)|(?:offer|level|levell|deliver|post|air|sound|utter|volunteer|enter|express)(?:s|es|ed|ing)?|fil(?:e|es|ed|ing)|send|sends|sent|swore|took|takes|carr(?:y|ied|ies)|had|has)$/;
/** Whoever speaks is the owner of the noun: "repeated its claim". */
const REPEATS = /^(?:its|his|her|their|my|our)$/;

/** "the port's claim that two barges sank", "denials by the port that …", "reports that …". */
export function nouns(scene: Scene): readonly Attribution[] {
  const { first, end, region } = scene;
  const { units } = region;
  const found: Attribution[] = [];
  for (let i = first; i + 2 < end; i++) {
    const unit = units[i];
    const cueClass = unit === undefined || !/^NNS?$/.test(unit.tag) ? undefined : NOUNS.get(unit.lower);
    if (unit === undefined || cueClass === undefined) continue;
    const own = possessor(units, i, first);
    const start = startOf(units, i, first);
    const given = own === null ? giver(units, start, first) : null;
    if (own !== null && isRepeated(units, start)) continue;
    const that = saidBehind(units, i, end, own !== null, given !== null) ?? (own === null ? null : copularBehind(units, i, end));
    if (that === null) continue;
    const source = own ?? that.agent ?? given ?? holder(units, start, first);
    if (source === null && !OF_NOBODY.test(unit.lower)) {
      scene.reject(i, "a noun of saying, and no one is named whose it is");
      continue;
    }
    const setting = { end, subordinate: false, relative: true, extracted: false, free: false, negated: false, ing: false };
    // "reports of losses were false": what they are of has no verb of its own.
    const ending = endOf(units, that.at, setting, i, that.of);
    const content = spanBetween(units, that.at, ending.to);
    if (content === null) continue;
    found.push({
      cue: [[unit.start, unit.end]],
      cueClass,
      lemma: unit.lower,
      source: source === null ? null : spanBetween(units, source[0], source[1]),
      antecedent: null,
      content: [content],
      mode: "indirect",
      auxiliaries: [],
      rule: "noun-of-saying",
      grounds: { source: source === null ? "nobody" : "possessor", content: "that", ended: ending.why },
    });
  }
  return found;
}

type Range = readonly [number, number];

/** What the noun at `noun` says, by what stands behind it and by whether somebody is known whose it is. */
function saidBehind(units: readonly Unit[], noun: number, end: number, owned: boolean, given: boolean): Said | null {
  const word = units[noun]?.lower ?? "";
  // "a question on whether he had paid"
  const asked = /^(?:of|on|about|over)$/.test(units[noun + 1]?.lower ?? "") && isQuestionWord(units[noun + 2]);
  if (/^questions?$/.test(word)) return asked ? { at: noun + 2, agent: null, of: false } : null;
  const that = thatBehind(units, noun + 1, end);
  if (that !== null) return isDenied(units, that.at + 1, end) ? null : that;
  if (OF_NOBODY.test(word) && word.endsWith("s")) {
    const of = ofBehind(units, noun + 1, end);
    if (of !== null) return of;
  }
  const by = /^(?:by|from|in|on)$/.test(units[noun + 1]?.lower ?? "") ? phraseEnd(units, noun + 2, end, NAME_ONLY) : noun;
  const named = /^(?:by|from)$/.test(units[noun + 1]?.lower ?? "") || MEDIA.test(units[by - 1]?.lower ?? "");
  const agent: Range | null = by > noun + 2 && named ? [noun + 2, by] : null;
  // "reports in local media of eleven dead"
  if (agent !== null && units[by]?.lower === "of" && OF_NOBODY.test(word) && phraseEnd(units, by + 1, end) > by + 1)
    return { at: by + 1, agent, of: true };
  // "an instruction from the captain to bring lime", "the appeal by three embassies for their release"
  if (agent !== null && TO_DO.test(word) && units[by]?.lower === "to" && units[by + 1]?.tag === "VB") return { at: by, agent, of: false };
  if (agent !== null && OF_A_THING.get(units[by]?.lower ?? "")?.test(word) === true && phraseEnd(units, by + 1, end) > by + 1)
    return { at: by + 1, agent, of: true };
  const to = units[noun + 1]?.lower === "not" ? noun + 2 : noun + 1;
  if ((owned || given) && TO_DO.test(word) && units[to]?.lower === "to" && /^(?:VB|NN)$/.test(units[to + 1]?.tag ?? ""))
    return { at: noun + 1, agent: null, of: false };
  const completed = given && OF_A_THING.get(units[noun + 1]?.lower ?? "")?.test(word) === true;
  return completed && phraseEnd(units, noun + 2, end) > noun + 2 ? { at: noun + 2, agent: null, of: true } : null;
}

const NAME_ONLY: ReadonlySet<string> = new Set(["'s", "at"]);
const MEDIA = /^(?:media|press|newspapers?|outlets?|television|tv|radio|channels?|papers?|websites?|blogs?|bulletins?)$/;

/** "My guess, and no more than that, is that it sank": what the owner of the noun says, behind a form of "be". */
function copularBehind(units: readonly Unit[], noun: number, end: number): Said | null {
  let i = noun + 1;
  if (isComma(units[i])) for (i++; i < end && i - noun < 12 && !isComma(units[i]); i++);
  if (isComma(units[i])) i++;
  return isBe(units[i]) && isThat(units, i + 1, end) ? { at: i + 1, agent: null, of: false } : null;
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
  while (i > at && i < end && (isAdverb(units[i]) || isAuxiliary(units[i]))) i++;
  const frames = cueForm(units[i]?.lower ?? "")?.frames;
  const next = units[i + 1];
  return (
    i > at &&
    frames !== undefined &&
    (frames.has("thing") || frames.has("statement")) &&
    (i + 1 >= end || isFiniteVerb(next) || isComma(next))
  );
}

/** The first word of the phrase that ends with the noun at `noun`: "a formal | warning". */
function startOf(units: readonly Unit[], noun: number, first: number): number {
  let at = noun;
  while (at > first && /^(?:DT|JJ|CD|NN|PRP\$|RB)/.test(units[at - 1]?.tag ?? "")) at--;
  return at;
}

/** Who does what an empty verb before the phrase at `start` says: "the guards | gave | assurances". */
function giver(units: readonly Unit[], start: number, first: number): Range | null {
  if (!EMPTY.test(units[start - 1]?.lower ?? "") || !isVerbal(units[start - 1])) return null;
  const group = verbGroup(units, start - 1, first);
  const subject = group.passive ? null : subjectOf(units, group, first, null);
  return subject === null ? null : [subject.from, subject.to];
}

/** "repeated its claim that": the verb says it, and the noun is its own. */
function isRepeated(units: readonly Unit[], start: number): boolean {
  const verb = cueForm(units[start - 1]?.lower ?? "");
  return REPEATS.test(units[start]?.lower ?? "") && verb !== null && verb.frames.has("thing") && isVerbal(units[start - 1]);
}

interface Said {
  /** Where what is said begins. */
  readonly at: number;
  readonly agent: Range | null;
  /** It is a phrase behind "of" and no clause. */
  readonly of: boolean;
}

/** The "that" behind a noun, and who stands between with "by" or "from". */
function thatBehind(units: readonly Unit[], at: number, end: number): Said | null {
  if (isThat(units, at, end)) return { at, agent: null, of: false };
  if (!isPreposition(units[at])) return null;
  const agent = phraseEnd(units, at + 1, end);
  const stop = isThat(units, agent, end) ? agent : pastName(units, agent, end);
  if (stop === at + 1 || !isThat(units, stop, end)) return null;
  const verb =
    units[at]?.lower === "of" &&
    /^(?:assertion|claim|statement|contention|allegation|testimony|suggestion|view|opinion|story|account|version|warning)s?$/.test(
      units[at - 1]?.lower ?? "",
    );
  return {
    at: stop,
    agent: verb || /^(?:by|from)$/.test(units[at]?.lower ?? "") ? [at + 1, isComma(units[stop - 1]) ? stop - 1 : stop] : null,
    of: false,
  };
}

/** "by its director, Leo Aranda, that": the unit behind a name between commas, or `at`. */
function pastName(units: readonly Unit[], at: number, end: number): number {
  const stop = isComma(units[at]) ? phraseEnd(units, at + 1, end) : at;
  return stop > at + 1 && isComma(units[stop]) ? stop + 1 : at;
}

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
  const start = phraseStart(units, at - 1, first);
  return start < at ? [start, at] : null;
}

import { type CueVerb, cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isAdverb, isAuxiliary, isBe, isComma, isFiniteVerb, isQuestionWord, isTitle } from "./unit-class.ts";

const NO_VERB: CueVerb = { lemma: "", cueClass: "say", frames: new Set() };

/** How far back a verb of saying that governs another one is looked for. */
export const OUTER = 20;

/** "said the man called his wife and told her": whoever is told so is somebody that has been spoken of, and not who listens to the source. */
export function tellsInside(units: readonly Unit[], at: number, head = at): boolean {
  const { frames, cueClass, lemma } = cueForm(units[at]?.lower ?? "") ?? NO_VERB;
  // "saw two boys and shouted at them to get down"
  if (/^(?:shout|yell|scream|bawl|bark|snap|whisper|mutter)$/.test(lemma) && /^(?:at|to)$/.test(units[at + 1]?.lower ?? ""))
    return /^(?:him|her|them)$/.test(units[at + 2]?.lower ?? "");
  const bids = cueClass === "ask" || cueClass === "order" || /^(?:beg|urge|implore|advise)$/.test(lemma);
  if (!frames.has("person!") && !bids) return false;
  // "informed him that a rail was broken, and ordered him to stop": the same listener, and of what is said where the first telling is.
  for (let i = at - 1; i > 0 && at - i < 2 * OUTER; i--)
    if (units[i]?.lower === units[at + 1]?.lower && cueForm(units[i - 1]?.lower ?? "")?.frames.has("person!") === true) return i - 1 > head;
  if (/^(?:it|them|him|her)$/.test(units[at + 1]?.lower ?? "") && listensBefore(units, at, head)) return true;
  return /^(?:him|her|them)$/.test(units[at + 1]?.lower ?? "") || /^(?:his|her|their)$/.test(units[at + 1]?.lower ?? "");
}

/** "had told the shift that the box was empty and | instructed it": whoever listens is named, behind an earlier verb of telling in what is said. */
function listensBefore(units: readonly Unit[], at: number, head: number): boolean {
  for (let i = at - 1; i > head && at - i < 2 * OUTER; i--)
    if (units[i]?.lower === "that" && units[i]?.tag === "IN") {
      let verb = i - 1;
      while (verb > head && /^(?:DT|JJ|NN|NNS|NNP|PRP\$)$/.test(units[verb]?.tag ?? "")) verb--;
      return (
        verb > head && verb < i - 1 && units[verb - 1]?.lower === "had" && cueForm(units[verb]?.lower ?? "")?.frames.has("person!") === true
      );
    }
  return false;
}

/** How far back the refusal is looked for. */
const REFUSAL = 14;

/**
 * "wrote that the officer would not say who he was and | told the cook": whoever keeps something back before "and", and tells somebody of the story something
 * else instead.
 */
export function refusedFirst(units: readonly Unit[], at: number, head: number): boolean {
  if (units[at - 1]?.lower !== "and" || cueForm(units[at]?.lower ?? "")?.frames.has("person!") !== true) return false;
  const stop = phraseEnd(units, at + 1, units.length);
  const listener = units.slice(at + 1, stop);
  if (listener.length === 0 || listener.some((unit) => PUBLIC.test(unit.lower) || /^(?:me|us)$/.test(unit.lower))) return false;
  for (let i = at - 2; i > head + 1 && at - i < REFUSAL; i--)
    if (/^(?:not|n't|never)$/.test(units[i]?.lower ?? "") && isAuxiliary(units[i - 1]))
      return /^(?:say|give|name|tell|answer|explain|comment|identify|reveal|disclose)$/.test(
        cueForm(units[i + 1]?.lower ?? "")?.lemma ?? "",
      );
  return false;
}

/**
 * "said | the captain | had assured them that the road was clear and ordered them on": the unit behind the subject at `start`, where the verb at `at` goes on with what
 * that subject tells; `head` is the verb around. Null where whoever speaks may go on himself.
 */
export function goesOnTelling(units: readonly Unit[], at: number, head: number, start: number): number | null {
  if (units[at - 1]?.lower !== "and" || !(refusedFirst(units, at, head) || tellsInside(units, at, head))) return null;
  const stop = phraseEnd(units, start, at);
  if (stop === start) return null;
  if (isAuxiliary(units[stop])) return stop;
  // "his superior, a captain, had told the shift"
  const apposed = isComma(units[stop]) ? phraseEnd(units, stop + 1, at) : stop;
  return apposed > stop && isComma(units[apposed]) && isAuxiliary(units[apposed + 1]) ? stop : null;
}

/** "said that the accused had come to her and reported": the past perfect goes on behind "and", of a person who acts in it. */
function hadDone(units: readonly Unit[], at: number, verb: number): boolean {
  // "a man had come in, asked whether it was so and left"
  const inRow = isComma(units[at - 1]) && REACHED.test(units[verb + 1]?.lower ?? "");
  if (units[verb]?.lower !== "had" || !(inRow || isAfterConjunction(units, at))) return false;
  let from = verb - 1;
  while (from > 0 && /^(?:NN|JJ|CD|DT|PRP)/.test(units[from]?.tag ?? "") && units[from]?.lower !== "that" && verb - from < 8) from--;
  const whole = units.slice(from + 1, verb);
  // "Police confirmed they had received two calls and said": they are the police.
  if (whole.length === 1 && whole[0]?.tag === "PRP" && cueForm(units[at]?.lower ?? "")?.lemma === "say") return false;
  // "two lads had come in and asked": whoever comes has something to say.
  const person =
    REACHED.test(units[verb + 1]?.lower ?? "") ||
    whole.some((unit) => isTitle(unit) || /^(?:accused|crews?|soldiers|troops|they|men|women)$/.test(unit.lower));
  const stop = phraseEnd(units, at + 1, units.length);
  return person && from > 0 && !units.slice(at + 1, stop).some((unit) => PUBLIC.test(unit.lower));
}

/** How far back the auxiliary of a passive is looked for that a further verb shares. */
const SHARED = 16;

/** "was shown a list and | asked to tick it": the verb at `at`, which an infinitive follows, is done to whoever the passive before is told of. */
export function sharesPassive(units: readonly Unit[], at: number): boolean {
  if (!/^(?:asked|told|ordered|instructed|advised|urged|warned)$/.test(units[at]?.lower ?? "") || units[at - 1]?.lower !== "and")
    return false;
  const to = units[at + 1]?.lower === "not" ? at + 2 : at + 1;
  if (units[to]?.lower !== "to" || units[to + 1]?.tag !== "VB") return false;
  for (let i = at - 2; i > 0 && at - i < SHARED; i--) {
    if (units[i]?.tag === "VBN" && isBe(units[i - 1])) return true;
    if (isFiniteVerb(units[i])) return false;
  }
  return false;
}

/** Participles of what somebody does to reach whoever he has something to say to. */
const REACHED = /^(?:rung|called|phoned|telephoned|texted|e-?mailed|messaged|radioed|come|gone|written|approached|stopped|returned)$/;

const isAfterConjunction = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.lower === "and" || (isAdverb(units[at - 1]) && units[at - 2]?.lower === "and");

/** Verbs that people who are spoken of may well do themselves, and not only whoever speaks of them. */
const SPEAKS = /^(?:say|repeat|remark|tell|announce|shout|order|ask|answer|reply|yell|scream|report|instruct|promise|warn|beg)$/;
/** What somebody who reaches somebody else may say then, and is else said by whoever tells of him. */
const OWNS_UP = /^(?:admit|threaten|deny|claim|confirm|explain|insist|complain|demand|boast|confess|apologi[sz]e)$/;
/** "a guard", "two men": persons that are mentioned for the first time. */
const SOMEBODY = /^(?:an?|one|two|three|four|five|some|several)$/;

/** Verbs that somebody who is spoken of does to somebody else in the story. */
const TELLS_OF = /^(?:tell|ask|order|shout|answer|reply|warn|beg|yell|scream)$/;
/** Those whom a speaker talks to, and not the people he talks of. */
const PUBLIC =
  /^(?:reporters?|journalists?|newsmen|court|jury|jurors|inquiry|inquest|hearing|tribunal|parliament|lawmakers|deputies|committee|panel|agency|newspaper|paper|radio|television|broadcaster|channel|press|media|conference|police|investigators|council)$/;

/** "said the driver stood up and told a steward": a person with a name or an article acts, and speaks to somebody of the story. */
function isKnownSpeaker(units: readonly Unit[], at: number, from: number, verb: number): boolean {
  if (!TELLS_OF.test(cueForm(units[at]?.lower ?? "")?.lemma ?? "") || isBe(units[verb])) return false;
  const first = units[from]?.tag === "DT" || units[from]?.tag === "PRP$" ? from : from + 1;
  const whole = units.slice(first, verb);
  const person =
    whole.some((unit) => isTitle(unit)) || (whole.length > 0 && whole.length <= 3 && whole.every((unit) => unit.tag === "NNP"));
  if (!person || first < 2) return false;
  const stop = phraseEnd(units, at + 1, units.length);
  const listener = units.slice(at + 1, stop);
  const asks = isQuestionWord(units[at + 1]) || units[at + 1]?.text === ":";
  return asks || (listener.length > 0 && !listener.some((unit) => PUBLIC.test(unit.lower)));
}

/** People who act together in a story. */
const CROWD = /^(?:soldiers|troops|guards|men|women|police|rebels|fighters|militiamen|gunmen|prisoners|crews?|villagers|residents)$/;

/** What somebody does to reach whoever he has something to say to. */
const REACHES =
  /^(?:rang|called|phoned|telephoned|texted|e-?mailed|messaged|radioed|came|approached|stopped|leaned|turned|returned|pointed|nodded|laughed|shrugged|smiled|grinned|sighed)$/;

/** The finite verb that "and" before `at` may go on with: "stood up when the plane turned and told" goes on with "stood". */
function verbGoingOn(units: readonly Unit[], at: number): number {
  let verb = at - 1;
  while (verb > 0 && at - verb < OUTER && !isFiniteVerb(units[verb]) && !isComma(units[verb]) && units[verb]?.lower !== "that") verb--;
  // "only knew of it when a neighbour rang her and said"
  if (REACHES.test(units[verb]?.lower ?? "")) return verb;
  for (let i = verb - 1; i > 0 && verb - i < 5; i--)
    if (/^(?:when|while|as|after|before|once)$/.test(units[i]?.lower ?? "")) {
      let main = i - 1;
      while (main > 0 && i - main < 5 && !isFiniteVerb(units[main])) main--;
      return main;
    }
  return verb;
}

/** Ways of speaking that a participle tells of whoever acts in its clause, and not of whoever tells of him. */
const MUTTERS = /^(?:mutter|shout|whisper|scream|yell|confide|beg|ask|tell|order|threaten|demand)$/;

/** "said the minister tipped him, muttering that …": the units of whoever acts in the clause from `from` on, where a participle at `at` tells of him. */
export function whoMutters(units: readonly Unit[], at: number, from: number): readonly [number, number] | null {
  const lemma = cueForm(units[at]?.lower ?? "")?.lemma ?? "";
  const says = /^(?:say|claim|explain|insist|argue)$/.test(lemma);
  if ((!says && !MUTTERS.test(lemma)) || !isComma(units[at - 1])) return null;
  const start = units[from]?.lower === "that" ? from + 1 : from;
  const stop = phraseEnd(units, start, at);
  let verb = stop;
  while (isAdverb(units[verb])) verb++;
  if (stop === start || !isFiniteVerb(units[verb]) || isBe(units[verb])) return null;
  // "that a foreman had told them to go below, saying": a further act of his.
  if (says && !tellsSomebody(units, verb)) return null;
  const person = units
    .slice(start, stop)
    .some((unit) => isTitle(unit) || unit.tag === "NNP" || /^(?:he|she|they|men|women)$/.test(unit.lower));
  const heard = units.slice(at + 1, phraseEnd(units, at + 1, units.length)).some((unit) => PUBLIC.test(unit.lower));
  return person && !heard ? [start, stop] : null;
}

function tellsSomebody(units: readonly Unit[], verb: number): boolean {
  if (REACHES.test(units[verb]?.lower ?? "")) return true;
  const frames = cueForm(units[units[verb]?.lower === "had" ? verb + 1 : verb]?.lower ?? "")?.frames;
  return frames !== undefined && (frames.has("person!") || frames.has("object"));
}

/** "kept | repeating": the finite word of a verb that says how often. */
const finiteOf = (units: readonly Unit[], at: number): number =>
  units[at]?.tag === "VBG" && /^(?:kept|began|started)$/.test(units[at - 1]?.lower ?? "") ? at - 1 : at;

/** "said he rang her and asked", "said that the boy came up to her and said": he reaches somebody in order to speak. */
const reachesFirst = (units: readonly Unit[], at: number, verb: number): boolean =>
  units[verb]?.tag === "VBD" && REACHES.test(units[verb]?.lower ?? "") && isAfterConjunction(units, at);

/** "writes that Merz had telephoned the night before and threatened her". */
const reachedFirst = (units: readonly Unit[], at: number, verb: number): boolean =>
  units[verb]?.lower === "had" && REACHED.test(units[verb + 1]?.lower ?? "") && isAfterConjunction(units, at);

/** "testified that a guard laughed and said": somebody who is spoken of does one thing and another. */
export function actsInside(units: readonly Unit[], word: number): boolean {
  const at = finiteOf(units, word);
  const lemma = cueForm(units[word]?.lower ?? "")?.lemma ?? "";
  if (!/^VB[DN]$/.test(units[at]?.tag ?? "")) return false;
  const verb = verbGoingOn(units, isComma(units[at - 1]) ? at - 1 : at);
  // "said that a manager phoned on Monday and admitted it"
  if (OWNS_UP.test(lemma)) return reachesFirst(units, at, verb) || reachedFirst(units, at, verb);
  return SPEAKS.test(lemma) && (hadDone(units, at, verb) || reachesFirst(units, at, verb) || isDoneBySomebody(units, at, verb));
}

/** "a guard laughed and said": somebody whom the verb at `verb` tells of, by his title, his name or his article. */
function isDoneBySomebody(units: readonly Unit[], at: number, verb: number): boolean {
  if (units[verb]?.tag !== "VBD" || cueForm(units[verb]?.lower ?? "")?.frames.has("clause") === true || isAuxiliary(units[verb]))
    return false;
  let from = verb - 1;
  while (from > 0 && /^(?:NN|JJ|CD|IN)/.test(units[from]?.tag ?? "") && units[from]?.lower !== "that" && verb - from < 8) from--;
  const person = units.slice(from, verb).some((unit) => isTitle(unit) || CROWD.test(unit.lower));
  if (isKnownSpeaker(units, at, from, verb)) return true;
  const opens = SOMEBODY.test(units[from]?.lower ?? "") ? from : from + 1;
  const first = units[opens];
  if (/^(?:mr|mrs|ms|miss|dr|mr\.|mrs\.|ms\.|dr\.)$/.test(first?.lower ?? "") && opens > 1) return true;
  return person && (SOMEBODY.test(first?.lower ?? "") || first?.tag === "NNS") && opens > 1;
}

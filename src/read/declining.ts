import type { Span } from "../record/span.ts";
import { pastAdjuncts } from "./adjunct.ts";
import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf, plainSetting } from "./complement-end.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { ofMain, subjectOf } from "./subject.ts";
import { isConjunction, isPreposition, isQuestionWord } from "./unit-class.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Verbs of which it is told that somebody does not do them. */
const UNDONE: ReadonlySet<string> = new Set(
  "respond reply return answer comment react elaborate engage".split(" ").flatMap((verb) => [verb, `${verb}ed`, `${verb}s`]),
);
/** The words that an expression of silence is found by. */
const SIGNS: ReadonlySet<string> = new Set([...UNDONE, "reached", "contacted", "unable", "yet", "nothing"]);
/** What somebody was not able to do. */
const UNABLE = /^(?:confirm|verify|establish|corroborate|authenticate|determine|say|ascertain|reach|identify|assess|check|answer|comment)$/;
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
    const source = subject === null ? null : spanBetween(units, subject.from, subject.to);
    if (cue === null || source === null) {
      scene.reject(i, "nobody is found who keeps it back");
      continue;
    }
    found.push({
      cue: [cue],
      cueClass: "refuse",
      lemma: silence.lemma,
      source,
      antecedent: null,
      content: silence.content,
      mode: "indirect",
      auxiliaries: silence.group.words,
      rule: "declining",
      grounds: { source: "before", content: "thing", ended: null },
    });
    i = silence.stop;
  }
  return found;
}

interface Silence {
  readonly group: VerbGroup;
  readonly lemma: string;
  /** The unit behind the expression. */
  readonly stop: number;
  readonly content: readonly Span[];
}

function silenceAt(units: readonly Unit[], i: number, { first, end }: Scene): Silence | null {
  const word = units[i]?.lower ?? "";
  if (!SIGNS.has(word)) return null;
  if (UNDONE.has(word)) return undone(units, i, first, end) ?? noComment(units, i, first, end);
  if (word === "reached" || word === "contacted") {
    const group = verbGroup(units, i, first);
    return group.negated && group.passive ? { group, lemma: "reach", stop: i + 1, content: [] } : null;
  }
  if (word === "unable" && units[i + 1]?.lower === "to") return unable(units, i, first, end);
  if (word === "yet" && units[i + 1]?.lower === "to" && UNDONE.has(units[i + 2]?.lower ?? "") && HAVE_BE.test(units[i - 1]?.lower ?? ""))
    return { group: verbGroup(units, i - 1, first), lemma: "comment", stop: i + 3, content: governed(units, i + 3, end) };
  if (word === "nothing" && /^(?:said|says|say|disclosed|revealed)$/.test(units[i - 1]?.lower ?? "")) {
    const group = verbGroup(units, i - 1, first);
    // "was told to say nothing" is an order, and "chose to say nothing" is rare enough to leave.
    return group.governor === null ? { group, lemma: "say", stop: i + 1, content: governed(units, i + 1, end) } : null;
  }
  return null;
}

const HAVE_BE = /^(?:has|have|had|is|are)$/;

/** "did not respond to questions", "has not commented". */
function undone(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const group = verbGroup(units, i, first);
  return group.negated && group.form === "finite" ? { group, lemma: "respond", stop: i + 1, content: requested(units, i + 1, end) } : null;
}

/** "was unable to confirm reports". */
function unable(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const verb = units[i + 2]?.tag.startsWith("RB") ? i + 3 : i + 2;
  if (!UNABLE.test(units[verb]?.lower ?? "")) return null;
  return { group: verbGroup(units, i, first), lemma: "confirm", stop: verb + 1, content: governed(units, verb + 1, end) };
}

/** "had no immediate comment". */
function noComment(units: readonly Unit[], i: number, first: number, end: number): Silence | null {
  const had = units[i - 2]?.lower === "no" ? i - 3 : i - 2;
  const no = units[i - 1]?.lower === "no" || units[i - 2]?.lower === "no";
  if (units[i]?.lower !== "comment" || !no || !/^(?:had|has|have|made|offered)$/.test(units[had]?.lower ?? "")) return null;
  return { group: verbGroup(units, had, first), lemma: "comment", stop: i + 1, content: governed(units, i + 1, end) };
}

/** What a request is about: "did not respond to questions about the list". */
function requested(units: readonly Unit[], at: number, end: number): readonly Span[] {
  if (units[at]?.lower !== "to" && !REQUEST.test(units[at]?.lower ?? "")) return isQuestionWord(units[at]) ? governed(units, at, end) : [];
  let i = units[at]?.lower === "to" ? at + 1 : at;
  while (i < end && !REQUEST.test(units[i]?.lower ?? "") && i - at < 6) i++;
  return REQUEST.test(units[i]?.lower ?? "") ? governed(units, i + 1, end) : governed(units, at, end);
}

/** The phrase or clause behind a verb or preposition, without days and places before it. */
function governed(units: readonly Unit[], at: number, end: number): readonly Span[] {
  if (
    /^(?:for|on|to)$/.test(units[at]?.lower ?? "") &&
    /^(?:comment|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(units[at + 1]?.lower ?? "")
  )
    return [];
  const from = isPreposition(units[at]) && /^(?:about|on|of|to|for|regarding)$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  const begins =
    isQuestionWord(units[from]) || units[from]?.lower === "that" || phraseEnd(units, from, end) > from || clauseAt(units, from, end);
  const topic = /^(?:about|regarding|of)$/.test(units[at]?.lower ?? "");
  if (from >= end || !begins || (!topic && pastAdjuncts(units, at, end) >= end)) return [];
  const setting = plainSetting(end);
  const span = spanBetween(units, from, endOf(units, from, setting, at - 1, !isQuestionWord(units[from])).to);
  return span === null ? [] : [span];
}

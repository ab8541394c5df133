import type { Unit } from "./region.ts";
import { isAdverb, isAuxiliary, isBe, isComma, isFiniteVerb, isNegation, isVerbal } from "./unit-class.ts";

/** A verb with the words that belong to it: "did not say", "has repeatedly said", "went on to tell". */
export interface VerbGroup {
  /** The verb itself. */
  readonly head: number;
  /** The first unit of the group. */
  readonly first: number;
  readonly form: "finite" | "ing" | "infinitive" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** The lower-case words of the group before the verb, in order. */
  readonly words: readonly string[];
  /** The verb that an infinitive hangs on, or null. */
  readonly governor: number | null;
}

/** Words between a verb and the infinitive that it governs: "went on to say", "was able to say". */
const BEFORE_TO = /^(?:on|out|able|likely|ready|willing|eager|unable|quick|careful|reluctant)$/;

/** "has himself conceded" */
const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/;
const ASPECT =
  /^(?:keep|keeps|kept|begin|begins|began|start|starts|started|stop|stops|stopped|continue|continues|continued|resumed?|go|goes|went)$/;

interface Walk {
  /** The unit before the group. */
  at: number;
  governor: number | null;
  infinitive: boolean;
  /** An auxiliary stands in the group. */
  auxiliary: boolean;
  /** The finite auxiliary that was met. */
  finite: number | null;
  /** A form of "be" stands beside the verb itself. */
  be: boolean;
}

/** The group of the verb at `head`; it does not reach before `first`. */
export function verbGroup(units: readonly Unit[], head: number, first: number): VerbGroup {
  const walk = walkBack(units, head, first);
  const { governor, infinitive, be } = walk;
  const tag = units[head]?.tag ?? "";
  const begin = walk.at + 1;
  const words: string[] = [];
  for (let i = begin; i < head; i++) words.push(units[i]?.lower ?? "");
  return {
    head,
    first: begin,
    form: formOf(tag, walk),
    // "claimed to have been told": done already, as far as he says.
    passive: be && (!infinitive || words.includes("have")) && tag !== "VBG" && tag !== "VB",
    negated: words.some((word) => NEGATIONS.has(word)) || (governor !== null && FAILS.test(units[governor]?.lower ?? "")),
    words,
    governor,
  };
}

/** "failed to explain" */
const FAILS = /^fail(?:s|ed|ing)?$/;
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "cannot", "never", "neither", "nor", "hardly"]);

/** A form that no "to" can make an infinitive of, whatever its tag. */
const isNoInfinitive = (verb: Unit | undefined): boolean =>
  verb?.tag === "VBZ" || (/^VB[DN]$/.test(verb?.tag ?? "") && /(?:ed|said|told)$/.test(verb?.lower ?? ""));

/** Collects auxiliaries, adverbs and negations before a verb, through the verb that governs an infinitive. */
function walkBack(units: readonly Unit[], head: number, first: number): Walk {
  const walk: Walk = { at: head - 1, governor: null, infinitive: false, auxiliary: false, be: false, finite: null };
  let verb = head;
  for (; walk.at >= first; walk.at--) {
    const unit = units[walk.at];
    if (unit === undefined) break;
    if (standsBetween(units, walk.at, first)) continue;
    if (closesRemark(units, walk.at, first)) walk.at -= 2;
    else if (unit.lower === "to" && verb - adverbsFrom(units, walk.at + 1) === walk.at + 1) {
      const governor = toGovernor(units, walk, first, verb);
      if (governor === null) break;
      verb = governor;
    } else if (verb === head && isAspect(unit, units[head])) walk.be = true;
    else if (isAuxiliary(unit) && !endsAt(walk, unit)) {
      walk.auxiliary = true;
      walk.be ||= verb === head && isCopula(units, walk.at, head);
      // "is said to have told": the infinitive is that of the auxiliary.
      verb = /^(?:have|be)$/.test(unit.lower) ? walk.at : verb;
    } else break;
  }
  if (isJoinedByNor(units, walk.at, first)) walk.at--;
  return walk;
}

/** "they had all told": a word of the subject's behind the auxiliary. */
const floats = (units: readonly Unit[], at: number, first: number): boolean =>
  /^(?:all|both|each)$/.test(units[at]?.lower ?? "") && isAuxiliary(units[at - 1]) && at - 1 > first;

/** "neither said so nor denied it": the conjunction is the last word of the group that is looked for. */
const isJoinedByNor = (units: readonly Unit[], at: number, first: number): boolean => units[at]?.lower === "nor" && at >= first;

/** "did, however, | ask": a comma that closes an adverb behind an auxiliary. */
const closesRemark = (units: readonly Unit[], at: number, first: number): boolean =>
  isComma(units[at]) && isAdverb(units[at - 1]) && isComma(units[at - 2]) && isAuxiliary(units[at - 3]) && at - 3 > first;

/** "that the light was out is disputed": a second finite verb is that of another clause, with the adverbs behind it. */
function endsAt(walk: Walk, unit: Unit): boolean {
  if (!isFiniteVerb(unit)) return false;
  if (walk.finite === null) {
    walk.finite = walk.at;
    return false;
  }
  walk.at = walk.finite - 1;
  return true;
}

/** Goes from the "to" of an infinitive to the verb that governs it, and returns that; null where none does. */
function toGovernor(units: readonly Unit[], walk: Walk, first: number, verb: number): number | null {
  // "a man I spoke to says": a preposition.
  if (isNoInfinitive(units[verb])) return null;
  walk.infinitive = true;
  const governor = governorBefore(units, walk.at, first);
  if (governor === null) return null;
  walk.governor ??= governor;
  walk.auxiliary ||= isAuxiliary(units[governor]);
  walk.at = governor;
  return governor;
}

/** Words that may stand among auxiliaries; a capital at the head of a sentence is a name that the tagger takes for an adverb. */
function standsBetween(units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at];
  return (
    (isNegation(unit) && unit?.lower !== "nor") ||
    REFLEXIVE.test(unit?.lower ?? "") ||
    (isAdverb(unit) && !(at === first && unit?.text !== unit?.lower)) ||
    floats(units, at, first)
  );
}

/** "kept telling us": the verb before says no more than how often. */
const isAspect = (unit: Unit, verb: Unit | undefined): boolean => verb?.tag === "VBG" && ASPECT.test(unit.lower) && isVerbal(unit);

/** A form of "be"; "'s" is "is" before -ing, and behind "it" before the participle of a verb that takes an object: "it's called". */
const isCopula = (units: readonly Unit[], at: number, head: number): boolean =>
  isBe(units[at]) ||
  (units[at]?.lower === "'s" && (units[head]?.tag === "VBG" || /^(?:it|that|this|what|there)$/.test(units[at - 1]?.lower ?? "")));

function governorBefore(units: readonly Unit[], to: number, first: number): number | null {
  if (!isVerbal(units[to - 1]) && !BEFORE_TO.test(units[to - 1]?.lower ?? "")) return null;
  for (let i = to - 1; i >= Math.max(first, to - 3); i--) if (isVerbal(units[i])) return i;
  return null;
}

function adverbsFrom(units: readonly Unit[], from: number): number {
  let n = 0;
  while (isAdverb(units[from + n])) n++;
  return n;
}

function formOf(tag: string, { infinitive, governor, auxiliary, be }: Walk): VerbGroup["form"] {
  if (infinitive) return governor === null ? "infinitive" : "finite";
  if (tag === "VBG") return be ? "finite" : "ing";
  return tag === "VBN" && !auxiliary ? "participle" : "finite";
}

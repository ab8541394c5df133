import type { Reliability } from "../record/grade.ts";
import type { OriginKind } from "../record/origin-kind.ts";

/**
 * What is known of how often a source is right, as a Beta distribution: as much as so many judged statements that came out right and so many
 * that came out wrong. Its mean is the reliability, its sum how much further evidence it takes to move it.
 */
export interface Beta {
  readonly right: number;
  readonly wrong: number;
}

/**
 * What an origin's word is worth before anything is known of this question. The figures are conventions, not measurements;
 * docs/words/weighing.md lists them and says why. `validity` is the probability that the thing is what it is said to be.
 */
interface Prior {
  readonly reliability: Beta;
  readonly validity: number;
}

/** Nobody judged the source, so each is worth five statements only, as a source of a table is, and moves soon. */
const KINDS: Readonly<Record<OriginKind, Prior>> = {
  eyewitness: { reliability: { right: 3.75, wrong: 1.25 }, validity: 0.85 },
  "custodial-statement": { reliability: { right: 3, wrong: 2 }, validity: 0.5 },
  "document-seen": { reliability: { right: 4, wrong: 1 }, validity: 0.8 },
  "image-or-video": { reliability: { right: 4, wrong: 1 }, validity: 0.8 },
  sensor: { reliability: { right: 4.25, wrong: 0.75 }, validity: 0.9 },
  "official-assertion": { reliability: { right: 3.5, wrong: 1.5 }, validity: 0.85 },
  "unnamed-source": { reliability: { right: 3, wrong: 2 }, validity: 0.5 },
  unknown: { reliability: { right: 2.75, wrong: 2.25 }, validity: 0.4 },
};

/**
 * A person who grades knows a history: each grade is worth twenty statements. F is absent: it says that a source cannot be judged, which is the
 * same as no grade, and neither bad nor average.
 */
const GRADES: Readonly<Record<Exclude<Reliability, "F">, Beta>> = {
  A: { right: 19, wrong: 1 },
  B: { right: 17, wrong: 3 },
  C: { right: 14, wrong: 6 },
  D: { right: 10, wrong: 10 },
  E: { right: 7, wrong: 13 },
};

export function priorOf(kind: OriginKind): Prior {
  return KINDS[kind];
}

/** What an Admiralty grade stands for, or null for F and for none, where the wide prior of the origin's kind speaks. */
export function gradePrior(grade: Reliability | null): Beta | null {
  return grade === null || grade === "F" ? null : GRADES[grade];
}

/** However many questions of a case came out, they count for no more than this many: half of a grade. */
export const CASE_MOST = 10;
/** All other cases together count for no more than this many. */
export const OTHER_CASES_MOST = 50;
/** Nobody is taken to be right, or wrong, more surely than this leaves open. */
export const SUREST = 0.98;
/** Where people did not settle a question, it shows something of a source where strangers find an answer at least so probable: "very likely". */
export const CLEAR = 0.8;

/** The validity of what a captive says while whoever holds him has an interest in it. */
export const CAPTIVE_OF_INTERESTED = 0.3;
/** A hedged word is half a word. */
export const HEDGED = 0.5;
/** The validity of a chain that goes dark. */
export const DARK = 0.3;
/** How a recorded interest moves the odds that a source is right: speaking for itself halves them, against itself doubles them. */
export const INTEREST_ODDS = 2;
/** Independent voices still share the event, the light and the rumour: the prior of a common cause. */
export const COMMON_CAUSE = 0.03;
/** The prior that nameless voices on one side are one voice. */
export const NAMELESS_SHARED = 0.3;
/** What "may share an origin" means where one figure is needed. */
export const MAY_SHARE = 0.5;
/** The prior that none of the answers is true; with a single answer, that it is not. */
export const NONE_OF_THESE = 0.1;
/** No answer that rests on fewer than two independent origins is put higher. */
export const ONE_ORIGIN_LIMIT = 0.94;
/**
 * The prior that all claims on an item of a table miss together, whoever makes them: the item means two things, or its key joins two. No
 * agreement lifts a value of a table higher than what this leaves.
 */
export const ITEM_DOUBT = 0.05;
/** The prior of a common cause where sources were compared for copying first, as those of a table are, which leaves a tenth of it. */
export const COMMON_CAUSE_OF_TABLES = COMMON_CAUSE / 10;

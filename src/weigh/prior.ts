import type { OriginKind } from "../record/decision.ts";
import type { Reliability } from "../record/weighing.ts";

/**
 * What an origin's word is worth before anything is known of this question. The figures are conventions, not measurements;
 * docs/words/weighing.md lists them and says why. `reliability` is the mean of a Beta prior; `validity` is the
 * probability that the thing is what it is said to be.
 */
interface Prior {
  readonly reliability: number;
  readonly validity: number;
}

const KINDS: Readonly<Record<OriginKind, Prior>> = {
  eyewitness: { reliability: 0.75, validity: 0.85 },
  "custodial-statement": { reliability: 0.6, validity: 0.5 },
  "document-seen": { reliability: 0.8, validity: 0.8 },
  "image-or-video": { reliability: 0.8, validity: 0.8 },
  sensor: { reliability: 0.85, validity: 0.9 },
  "official-assertion": { reliability: 0.7, validity: 0.85 },
  "unnamed-source": { reliability: 0.6, validity: 0.5 },
  unknown: { reliability: 0.55, validity: 0.4 },
};

/** F is absent: it says that a source cannot be judged, which is the same as no grade, and neither bad nor average. */
const GRADES: Readonly<Record<Exclude<Reliability, "F">, number>> = { A: 0.95, B: 0.85, C: 0.7, D: 0.5, E: 0.35 };

export function priorOf(kind: OriginKind): Prior {
  return KINDS[kind];
}

/** The reliability that an Admiralty grade stands for, or null for F and for none, where the prior of the origin's kind speaks. */
export function reliabilityOf(grade: Reliability | null): number | null {
  return grade === null || grade === "F" ? null : GRADES[grade];
}

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

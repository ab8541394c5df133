import { rewordedProbability } from "./rewording.ts";

/** Which of two texts is the parent of the other, how probable that is, and why. */
export interface Direction {
  readonly parent: "a" | "b" | null;
  readonly probability: number;
  readonly direction: "time" | "shape" | "none";
  readonly because: string;
}

/** Where the two shares differ by less, the shape of the texts does not tell which is the excerpt. */
const ASYMMETRY = 0.2;

/** What two texts have in common. */
export interface InCommon {
  readonly containment: { readonly a: number; readonly b: number };
  readonly reworded: { readonly a: number; readonly b: number };
  /** Words in the longest run. */
  readonly tokens: number;
  /** Odd readings that only these two share. */
  readonly errors: number;
}

/**
 * Judges a pair that shares text. Time decides: nobody copies what is not yet published. Where times are unknown or touch, the text that stands
 * in the other to the greater share is the excerpt, if the difference is clear; else the direction stays open.
 *
 * The probability that they are not independent grows with the greater containment c and the longest run of n words:
 * 1 − (1 − c)·e^(−max(0, n − 7)/20), held to [0.05, 0.99]; or it is that of the rewording, if that is greater. A run of 7 words happens
 * by chance; one of 27 seldom does. Each mistake that only these two share halves the doubt. A direction from shape alone is worth half
 * the way from even odds.
 */
export function directionOf(common: InCommon, before: "a" | "b" | null): Direction {
  const { containment, tokens, errors } = common;
  const most = Math.max(containment.a, containment.b);
  const retold = Math.max(common.reworded.a, common.reworded.b);
  const verbatim = 1 - (1 - most) * Math.exp(-Math.max(0, tokens - 7) / 20);
  const doubt = (1 - Math.max(verbatim, rewordedProbability(retold))) * 0.5 ** errors;
  const shared = Math.min(0.99, Math.max(0.05, 1 - doubt));
  const figures = [
    `${percent(containment.a)} of a stands in b and ${percent(containment.b)} of b in a, with a run of ${tokens} words`,
    ...(rewordedProbability(retold) > verbatim ? [`${percent(retold)} of the words and turns of one stand in the other`] : []),
    ...(errors > 0 ? [`${errors === 1 ? "an odd spelling or number" : `${errors} odd spellings or numbers`} that others do not have`] : []),
  ].join(", and ");
  const { parent, direction } = parentBy(containment, before);
  if (parent === null)
    return { parent, probability: rounded(shared), direction, because: `${figures}; which of them is first is not known` };
  if (direction === "time")
    return { parent, probability: rounded(shared), direction, because: `${figures}; ${parent} was published first` };
  const lean = Math.abs(containment.a - containment.b);
  return {
    parent,
    probability: rounded(shared * (0.5 + Math.min(0.5, lean) / 2)),
    direction,
    because: `${figures}; the times do not tell, but ${parent === "a" ? "b" : "a"} looks like an excerpt`,
  };
}

/** The parent by time, else by shape; see {@link directionOf}. */
export function parentBy(
  containment: { readonly a: number; readonly b: number },
  before: "a" | "b" | null,
): Pick<Direction, "parent" | "direction"> {
  if (before !== null) return { parent: before, direction: "time" };
  const lean = containment.a - containment.b;
  return Math.abs(lean) < ASYMMETRY ? { parent: null, direction: "none" } : { parent: lean > 0 ? "b" : "a", direction: "shape" };
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

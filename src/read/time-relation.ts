import type { TimeRelation } from "../record/reading.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

/** Relations by the one word before an expression. */
const BEFORE: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["by", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["about", "about"],
  ["around", "about"],
  ["circa", "about"],
  ["approximately", "about"],
  ["roughly", "about"],
]);
/** Relations by the two words before it, which know better than the one. */
const TWO_BEFORE: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ["away from", "on"],
  ["up to", "until"],
  ["and including", "until"],
  ["prior to", "before"],
  ["later than", "after"],
  ["earlier than", "before"],
  ["ca .", "about"],
  ["c .", "about"],
]);
const NEGATED: ReadonlyMap<TimeRelation, TimeRelation> = new Map<TimeRelation, TimeRelation>([
  ["after", "until"],
  ["before", "since"],
]);

/** How an expression bounds what is told of it, from the words before it: "since", "no later than", "about". */
export function relationAt(words: readonly TimeWord[], first: number): TimeRelation {
  const before = lowerAt(words, first - 1);
  const two = TWO_BEFORE.get(`${lowerAt(words, first - 2)} ${before}`);
  if (two !== undefined) {
    const third = before === "than" ? lowerAt(words, first - 3) : "";
    return third === "no" || third === "not" ? (NEGATED.get(two) ?? two) : two;
  }
  const own = lowerAt(words, first);
  return BEFORE.get(before) ?? (own === "about" || own === "around" || own === "approximately" ? "about" : "on");
}

/** True where the words between two expressions, and before the first, make them the two ends of one stretch of time. */
export function isRange(words: readonly TimeWord[], first: number, end: number, later: number): boolean {
  const gap = later - end;
  if (gap < 1 || gap > 2) return false;
  const joint = lowerAt(words, end);
  if (gap === 2 && lowerAt(words, later - 1) !== "the") return false;
  if (joint === "to" || joint === "until" || joint === "through" || joint === "till") return true;
  if (joint === "and") return lowerAt(words, first - 1) === "between" || lowerAt(words, first - 2) === "between";
  return isDash(words[end]);
}

/** The EDTF text of a stretch: open at the end that the relation does not name. */
export function withRelation(edtf: string | null, relation: TimeRelation): string | null {
  if (edtf === null) return null;
  const [start = edtf, end = edtf] = edtf.split("/");
  if (relation === "since" || relation === "after") return `${start}/..`;
  if (relation === "until" || relation === "before") return `../${end}`;
  return relation === "about" && start === end && /^-?\d+(?:-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf;
}

/** The stretch from one EDTF text to another. */
export function edtfBetween(from: string, to: string): string {
  return `${from.split("/")[0] ?? from}/${to.split("/").at(-1) ?? to}`;
}

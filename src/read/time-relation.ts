import type { TimeRelation } from "../record/reading.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

/** How an expression bounds what is told of it, from the words before it. */
export function relationAt(words: readonly TimeWord[], first: number): TimeRelation {
  const before = lowerAt(words, first - 1);
  const second = lowerAt(words, first - 2);
  if (before === "than" && second === "later")
    return lowerAt(words, first - 3) === "no" || lowerAt(words, first - 3) === "not" ? "until" : "after";
  if (before === "than" && second === "earlier")
    return lowerAt(words, first - 3) === "no" || lowerAt(words, first - 3) === "not" ? "since" : "before";
  if (before === "including" && second === "and") return "until";
  if (before === "since" || (before === "from" && second !== "away")) return "since";
  if (before === "until" || before === "till" || before === "through" || before === "by" || (before === "to" && second === "up"))
    return "until";
  if (before === "before" || (before === "to" && second === "prior")) return "before";
  if (before === "after" || before === "following") return "after";
  if (["about", "around", "circa", "approximately", "roughly"].includes(before) || (before === "." && (second === "ca" || second === "c")))
    return "about";
  const about = lowerAt(words, first);
  return about === "about" || about === "around" || about === "approximately" ? "about" : "on";
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

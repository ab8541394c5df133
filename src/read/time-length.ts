import { numberAt } from "./number-words.ts";
import { type TimeUnit, UNITS, VAGUE } from "./time-lexicon.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

/** A length of time: so many of a unit; `count` is null where it is vague. */
export interface Length {
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly next: number;
  /** An adjective: "two-year", "10-day". */
  readonly adjective: boolean;
  /** "a year", "the week": the article is the count. */
  readonly article: boolean;
}

/** "two years", "several months", "a week", "half an hour", "a year and a half", "20-day", "a couple of weeks". */
export function lengthAt(words: readonly TimeWord[], at: number): Length | null {
  const word = lowerAt(words, at);
  if (word === "half" && (lowerAt(words, at + 1) === "a" || lowerAt(words, at + 1) === "an")) return withUnit(words, at + 2, 0.5, false);
  if (word === "a" || word === "an" || word === "one") {
    const read = articleLengthAt(words, at, word !== "one");
    if (read !== null) return read;
  }
  if (VAGUE.has(word)) return withUnit(words, at + 1, null, false);
  const number = numberAt(words, at);
  if (number === null) return null;
  const half =
    lowerAt(words, number.next) === "and" && lowerAt(words, number.next + 1) === "a" && lowerAt(words, number.next + 2) === "half";
  const range = rangeLengthAt(words, number.value, number.next);
  if (range !== null) return range;
  const read = withUnit(words, half ? number.next + 3 : number.next, number.value + (half ? 0.5 : 0), false);
  return read === null ? null : andAHalf(words, read);
}

/** "two to three weeks", "10-12 days": TIMEX3 has the lower. */
function rangeLengthAt(words: readonly TimeWord[], count: number, at: number): Length | null {
  const joint = words[at];
  if (joint === undefined || !(joint.lower === "to" || joint.lower === "or" || isDash(joint))) return null;
  const second = numberAt(words, at + 1);
  return second === null || second.value <= count || second.value > 1000 ? null : withUnit(words, second.next, count, false);
}

/** "a couple of weeks", "a few days", "a half-hour", "a week". */
function articleLengthAt(words: readonly TimeWord[], at: number, article: boolean): Length | null {
  const vague = lowerAt(words, at + 1);
  const of = lowerAt(words, at + 2) === "of" ? at + 3 : at + 2;
  if (vague === "couple" || vague === "pair") return withUnit(words, of, 2, false);
  if (vague === "few" || vague === "number") return withUnit(words, of, null, false);
  if (vague === "half") return withUnit(words, isDash(words[at + 2]) ? at + 3 : at + 2, 0.5, false);
  if (article && isDash(words[at + 1])) return null;
  const single = withUnit(words, at + 1, 1, article);
  return single === null ? null : andAHalf(words, single);
}

const BETWEEN: ReadonlySet<string> = new Set([
  "more",
  "full",
  "additional",
  "straight",
  "consecutive",
  "long",
  "short",
  "whole",
  "trading",
  "calendar",
  "other",
  "further",
  "solid",
  "successive",
  "bloody",
  "working",
  "business",
]);

function withUnit(words: readonly TimeWord[], at: number, count: number | null, article: boolean): Length | null {
  const dash = isDash(words[at]) && words[at]?.spaced === false;
  let next = dash ? at + 1 : at;
  if (!dash && BETWEEN.has(lowerAt(words, next))) next += 1;
  const unit = UNITS.get(lowerAt(words, next));
  if (
    unit === undefined ||
    (unit.name === "quarter" && unit.plural && (dash || isShare(words, next + 1))) ||
    (article &&
      (unit.plural ||
        unit.name === "second" ||
        unit.name === "night" ||
        unit.name === "quarter" ||
        (unit.name === "minute" && lowerAt(words, next + 1) !== "and")))
  )
    return null;
  if (!dash && !article && count !== null && count > 1 && !unit.plural) return singularAdjective(words, next, unit, count);
  return { count, unit, next: next + 1, adjective: dash && !unit.plural, article };
}

/** "Three quarters of the houses" are no time; three of the year are. */
function isShare(words: readonly TimeWord[], at: number): boolean {
  return (
    lowerAt(words, at) === "of" &&
    !["year", "fiscal"].some((word) => lowerAt(words, at + 1) === word || lowerAt(words, at + 2) === word) &&
    !/^\d/.test(lowerAt(words, at + 1))
  );
}

/** "a two day visit": a singular unit after a number above one stands before its noun. */
function singularAdjective(words: readonly TimeWord[], at: number, unit: TimeUnit, count: number): Length | null {
  const after = words[at + 1];
  const noun = after !== undefined && (after.kind === "word" || isDash(after)) && unit.name !== "second" && unit.name !== "quarter";
  return noun && !/^(?:and|of|in|at|on|to|for)$/.test(after.lower) ? { count, unit, next: at + 1, adjective: true, article: false } : null;
}

function andAHalf(words: readonly TimeWord[], read: Length): Length {
  const half = lowerAt(words, read.next) === "and" && lowerAt(words, read.next + 1) === "a" && lowerAt(words, read.next + 2) === "half";
  return half && read.count !== null ? { ...read, count: read.count + 0.5, next: read.next + 3 } : read;
}

/** The TIMEX3 value of a length: `P2Y`, `PT30M`, `PXD`; halves in the next smaller unit where that is whole. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const lead = unit.clock ? "PT" : "P";
  if (count === null) return `${lead}X${unit.name === "decade" ? "DE" : unit.name === "century" ? "CE" : unit.code}`;
  if (count % 1 === 0.5) {
    const whole = Math.floor(count);
    const head = whole > 0 ? `${whole * unit.times}${unit.code}` : "";
    if (unit.name === "year") return `P${head}6M`;
    if (unit.name === "hour") return `PT${head}30M`;
    if (unit.name === "minute") return `PT${head}30S`;
    if (unit.name === "day") return `P${head}T12H`;
  }
  return `${lead}${count * unit.times}${unit.code}`;
}

import { durationValue, type Length, lengthAt } from "./time-length.ts";
import { type TimeUnit, UNITS } from "./time-lexicon.ts";
import { type Meaning, step, type TimeMatch, value } from "./time-meaning.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

const APPROXIMATE: ReadonlySet<string> = new Set([
  "about",
  "almost",
  "nearly",
  "around",
  "roughly",
  "approximately",
  "over",
  "under",
  "some",
  "just",
  "only",
  "barely",
  "within",
]);

/** The end of words that bound a length: "more than", "at least", "up to", "about". */
function boundAt(words: readonly TimeWord[], at: number): number {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (["more", "less", "fewer"].includes(word) && next === "than") return at + 2;
  if (word === "at" && (next === "least" || next === "most")) return at + 2;
  if (word === "up" && next === "to") return at + 2;
  if (word === "no" && ["more", "less", "later"].includes(next) && lowerAt(words, at + 2) === "than") return at + 3;
  return APPROXIMATE.has(word) ? at + 1 : at;
}

const FIRST_OF: ReadonlySet<string> = new Set([
  "past",
  "last",
  "next",
  "first",
  "final",
  "coming",
  "following",
  "previous",
  "preceding",
  "latest",
  "same",
  "ensuing",
  "intervening",
  "early",
  "subsequent",
  "prior",
]);
const EARLIER: ReadonlySet<string> = new Set(["ago", "earlier", "before", "previously"]);

/** "is to last three weeks", "would last an hour": the verb. */
const isLasting = (words: readonly TimeWord[], at: number): boolean =>
  lowerAt(words, at) === "last" &&
  /^(?:to|will|would|could|can|may|might|must|should|not|n['’]t|usually|often)$/.test(lowerAt(words, at - 1));

/** Durations and the steps that are made of them: "two weeks", "the past three months", "two years ago", "three days later". */
export function lengthMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const bound = boundAt(words, at);
  let start = bound;
  if (["the", "these", "those", "its", "his", "her", "their"].includes(lowerAt(words, start)) && start === bound) start += 1;
  const determined = start > bound;
  const counted = FIRST_OF.has(lowerAt(words, start)) && !isLasting(words, start) ? start + 1 : start;
  const length = lengthAt(words, counted);
  if (length === null) return counted > start || determined ? bareSpan(words, at, start, counted) : bareUnit(words, at);
  if (length.article && (determined || counted > start)) return null;
  if (isAge(words, length) || isRate(words, at, length) || isSomeDay(words, at, length)) return null;
  const stepped = counted === start && !determined ? steppedMatch(words, at, length) : null;
  if (stepped !== null) return stepped;
  if (length.unit.name === "second" && !length.unit.plural && !length.adjective) return null;
  if (bound > at && (lowerAt(words, at) === "some" || lowerAt(words, at) === "within") && length.article) return null;
  const first = determined && lowerAt(words, start - 1) !== "the" ? counted : at;
  const { meaning, rule } = lengthMeaning(length, lowerAt(words, counted) === "recent");
  return { first, next: length.next, meaning, rule };
}

function lengthMeaning(length: Length, recent: boolean): { meaning: Meaning; rule: string } {
  if (recent && length.unit.name === "year") return { meaning: value("DATE", "PAST_REF"), rule: "recent-years" };
  if (recent) return { meaning: value("DURATION", durationValue(null, length.unit)), rule: "recent-length" };
  return { meaning: value("DURATION", durationValue(length.count, length.unit)), rule: length.adjective ? "length-adjective" : "length" };
}

/** An age is a fact about a person, not a time: "20-year-old", "52 years old", "26 years of age". */
function isAge(words: readonly TimeWord[], length: Length): boolean {
  const after = isDash(words[length.next]) ? length.next + 1 : length.next;
  if (lowerAt(words, after) === "old" || lowerAt(words, after) === "olds") return true;
  return lowerAt(words, length.next) === "of" && lowerAt(words, length.next + 1) === "age";
}

const LENGTH_LEADS: ReadonlySet<string> = new Set(
  "for in within after about of by over under than nearly almost only just least most took take takes taking spent last lasted lasts and or as until before during at to once twice is was be through given had has have given".split(
    " ",
  ),
);

/** "$2 million a year", "700 seats a week": how often, not how long. */
function isRate(words: readonly TimeWord[], at: number, length: Length): boolean {
  if (!length.article || length.count !== 1) return false;
  const before = words[at - 1];
  if (before === undefined || before.kind === "mark" || LENGTH_LEADS.has(before.lower)) return false;
  const after = lowerAt(words, length.next);
  if (EARLIER.has(after) || after === "later" || after === "after" || after === "from") return false;
  return (
    before.kind === "number" ||
    /[a-z]s$|^(?:million|billion|thousand|dozen|hundred|share|ton|rate|percent|twice|day|week|times)$/.test(before.lower)
  );
}

/** "one day" at no known time: "will one day be". */
function isSomeDay(words: readonly TimeWord[], at: number, length: Length): boolean {
  return (
    lowerAt(words, at) === "one" &&
    length.unit.name === "day" &&
    length.next === at + 2 &&
    !isDash(words[at + 1]) &&
    !LENGTH_LEADS.has(lowerAt(words, at - 1)) &&
    !EARLIER.has(lowerAt(words, at + 2)) &&
    lowerAt(words, at + 2) !== "later"
  );
}

function steppedMatch(words: readonly TimeWord[], at: number, length: Length): TimeMatch | null {
  let next = length.next;
  const dash = isDash(words[next]) && words[next]?.spaced === false;
  if (dash) next += 1;
  const word = lowerAt(words, next);
  const back = EARLIER.has(word);
  const now = word === "ago" || (word === "from" && lowerAt(words, next + 1) === "now") || word === "hence";
  const forward = word === "later" || word === "afterwards" || word === "afterward" || word === "hence" || (now && !back);
  if (!back && !forward) return null;
  const following = words[next + 1];
  if (word === "before" && following !== undefined && following.kind === "word") return null;
  next += word === "from" ? 2 : 1;
  const from = now ? "now" : "then";
  const sign = back ? -1 : 1;
  if (length.count === null) return { first: at, next, meaning: value("DATE", back ? "PAST_REF" : "FUTURE_REF"), rule: "vague-step" };
  const grain = length.unit.grain === "weekend" || length.unit.grain === null ? "day" : length.unit.grain;
  if (length.unit.clock || length.unit.name === "night") {
    if (!now) return null;
    return { first: at, next, meaning: step(from, "day", 0), rule: "clock-step" };
  }
  const by = length.unit.name === "fortnight" ? 14 : Math.round(length.count);
  return {
    first: at,
    next,
    meaning: step(from, grain, sign * by, { compared: back && by === 1 && grain === "year" }),
    rule: now ? "ago" : "later",
  };
}

/** "the past month", "the following years", "the early years": one unit, or an unknown number of them. */
function bareSpan(words: readonly TimeWord[], at: number, start: number, counted: number): TimeMatch | null {
  const lead = lowerAt(words, start);
  const couple = lowerAt(words, counted) === "couple";
  const skip = couple || ["few", "several"].includes(lowerAt(words, counted)) ? 1 : 0;
  const of = skip === 1 && lowerAt(words, counted + 1) === "of" ? 1 : 0;
  const unit = UNITS.get(lowerAt(words, counted + skip + of));
  if (unit !== undefined && counted === start && lowerAt(words, at) === "the") return openSpan(words, at, unit);
  if (unit === undefined || counted === start) return null;
  const next = counted + skip + of + 1;

  if (unit.plural) return { first: at, next, meaning: value("DURATION", durationValue(couple ? 2 : null, unit)), rule: "length-vague" };
  if (lead === "past" && unit.name !== "year")
    return { first: at, next, meaning: value("DURATION", durationValue(1, unit)), rule: "length-past" };
  return null;
}

/** "the weeks that followed", "the months ahead": how many is not said. */
function openSpan(words: readonly TimeWord[], at: number, unit: TimeUnit): TimeMatch | null {
  const after = lowerAt(words, at + 2);
  const follows = after === "that" && /^(?:followed|follow|preceded)$/.test(lowerAt(words, at + 3));
  if (!unit.plural || unit.name === "quarter" || !(follows || /^(?:ahead|afterwards|leading|preceding|following)$/.test(after)))
    return null;
  return { first: at, next: at + 2, meaning: value("DURATION", durationValue(null, unit)), rule: "length-open" };
}

/** "for years", "weeks of fighting", "months": a bare plural after a preposition, or before "of" or "ago". */
function bareUnit(words: readonly TimeWord[], at: number): TimeMatch | null {
  const unit = UNITS.get(lowerAt(words, at));
  if (unit === undefined || !unit.plural || unit.name === "quarters" || unit.name === "quarter" || unit.name === "second") return null;
  const after = lowerAt(words, at + 1);
  const before = lowerAt(words, at - 1);
  if (after === "ago" || after === "earlier" || after === "before") {
    return {
      first: at,
      next: at + 2,
      meaning: after === "before" ? value("DURATION", durationValue(null, unit)) : value("DATE", "PAST_REF"),
      rule: "vague-step",
    };
  }
  if (isDash(words[at + 1]) && lowerAt(words, at + 2) === "long")
    return { first: at, next: at + 3, meaning: value("DURATION", durationValue(null, unit)), rule: "length-adjective" };
  if (after === "later") return { first: at, next: at + 2, meaning: value("DATE", "FUTURE_REF"), rule: "vague-step" };
  if (
    ![
      "for",
      "in",
      "of",
      "within",
      "after",
      "over",
      "take",
      "takes",
      "took",
      "last",
      "spent",
      "and",
      "or",
      "almost",
      "only",
      "lasted",
      "these",
      "those",
    ].includes(before)
  )
    return null;
  if (before === "last" || isDash(words[at + 1])) return null;
  return { first: at, next: at + 1, meaning: value("DURATION", durationValue(null, unit)), rule: "length-bare" };
}

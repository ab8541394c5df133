import type { Grain } from "./calendar.ts";
import { numberAt } from "./number-words.ts";
import { dayPartAt } from "./time-clock.ts";
import { REFS, SETS, type TimeUnit, UNITS, VAGUE, WEEKDAYS } from "./time-lexicon.ts";
import { type Clock, type Meaning, named, type Origin, step, type TimeMatch, value } from "./time-meaning.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import { edgeAt } from "./time-year.ts";

interface StepRead {
  readonly meaning: Meaning;
  readonly next: number;
  readonly rule: string;
}

/** Deictic and anaphoric expressions: "yesterday", "last week", "the same day", "the following month", "the year". */
export function stepAt(words: readonly TimeWord[], at: number): StepRead | null {
  return dayStepAt(words, at) ?? yearAsAWholeAt(words, at) ?? unitStepAt(words, at) ?? pastUnitAt(words, at);
}

const DAY_STEPS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

function dayStepAt(words: readonly TimeWord[], at: number): StepRead | null {
  const word = lowerAt(words, at);
  const by = DAY_STEPS.get(word);
  if (by !== undefined) {
    const part = dayPartAt(words, at + 1);
    return { meaning: step("now", "day", by, { clock: part?.clock ?? null }), next: part?.next ?? at + 1, rule: "day-step" };
  }
  if (word === "tonight") return { meaning: step("now", "day", 0, { clock: { value: "NI", zone: null } }), next: at + 1, rule: "day-step" };
  if (word === "overnight")
    return { meaning: step("now", "day", 0, { clock: { value: "NI", zone: null } }), next: at + 1, rule: "overnight" };
  const start = word === "the" ? at + 1 : at;
  if (lowerAt(words, start) !== "day") return null;
  const turn = lowerAt(words, start + 1);
  const target = lowerAt(words, start + 2);
  if (turn === "before" && target === "yesterday") return { meaning: step("now", "day", -2), next: start + 3, rule: "day-step" };
  if (turn === "after" && target === "tomorrow") return { meaning: step("now", "day", 2), next: start + 3, rule: "day-step" };
  if (word === "the" && (turn === "before" || turn === "after") && words[start + 2]?.kind !== "word") {
    return { meaning: step("then", "day", turn === "before" ? -1 : 1), next: start + 2, rule: "day-after" };
  }
  if (word === "the" && turn === "following" && words[start + 2]?.kind !== "word")
    return { meaning: step("then", "day", 1), next: start + 2, rule: "day-after" };
  return null;
}

type Source = readonly [from: Origin, by: number];
const BARE: ReadonlyMap<string, Source> = new Map<string, Source>([
  ["last", ["now", -1]],
  ["this", ["now", 0]],
  ["next", ["now", 1]],
  ["that", ["then", 0]],
]);
const WITH_ARTICLE: ReadonlyMap<string, Source> = new Map<string, Source>([
  ["same", ["then", 0]],
  ["following", ["then", 1]],
  ["next", ["then", 1]],
  ["previous", ["then", -1]],
  ["preceding", ["then", -1]],
  ["prior", ["then", -1]],
  ["current", ["now", 0]],
  ["coming", ["now", 1]],
  ["upcoming", ["now", 1]],
  ["latest", ["here", 0]],
  ["past", ["now", -1]],
  ["last", ["now", -1]],
]);

/** "last week", "this month", "that year", "the same day", "the following month"; with a part of the day, "that night". */
function unitStepAt(words: readonly TimeWord[], at: number): StepRead | null {
  const word = lowerAt(words, at);
  const article = word === "the" || word === "that" || word === "this";
  const second = WITH_ARTICLE.get(lowerAt(words, at + 1));
  const source = article && second !== undefined ? second : (BARE.get(word) ?? null);
  const head = article && second !== undefined ? at + 2 : at + 1;
  if (source === null) return word === "the" ? definiteAt(words, at) : null;
  const [from, by] = source;
  const part = dayPartAt(words, head);
  if (part !== null) return dayPartStep(words, word, from, by, part, head);
  const unit = UNITS.get(lowerAt(words, head));
  if (unit === undefined || unit.plural || unit.grain === null || isNoStep(words, head, unit, from, by)) return null;
  if (lowerAt(words, head - 1) === "last" && word === "the" && lowerAt(words, head + 1) === "of" && unit.name !== "quarter")
    return { meaning: value("DURATION", `P${unit.times}${unit.code}`), next: head + 1, rule: "last-of" };
  return { meaning: step(from, unit.grain, by), next: head + 1, rule: from === "now" ? "unit-step" : "unit-anaphor" };
}

/** "This day", "the past month", "last quarter-final", "that year-old", "next week Monday" step nowhere. */
function isNoStep(words: readonly TimeWord[], head: number, unit: TimeUnit, from: Origin, by: number): boolean {
  if (unit.name === "day" && from === "now") return true;
  if (unit.name === "quarter" && isDash(words[head + 1])) return true;
  if (unit.name === "decade" && from === "now" && by < 0) return true;
  if (lowerAt(words, head - 1) === "past" && unit.name !== "year") return true;
  if (isDash(words[head + 1]) && lowerAt(words, head + 2) === "old") return true;
  return unit.name === "week" && WEEKDAYS.has(lowerAt(words, head + 1));
}

function dayPartStep(
  words: readonly TimeWord[],
  word: string,
  from: Origin,
  by: number,
  part: { clock: Clock; next: number },
  head: number,
): StepRead | null {
  const edge = edgeAt(words, head);
  if (word === "the" && by === -1) return null;
  if (edge !== null && word === "the" && by === 0) return null;
  return { meaning: step(from, "day", by, { clock: part.clock }), next: part.next, rule: from === "now" ? "day-part" : "day-part-anaphor" };
}

/** "the year", "the month", "the quarter", "the weekend": the one that is spoken of. */
function definiteAt(words: readonly TimeWord[], at: number): StepRead | null {
  const unit = UNITS.get(lowerAt(words, at + 1));
  if (unit === undefined || unit.plural || isDash(words[at + 2])) return null;
  const before = lowerAt(words, at - 1);
  const ends =
    before === "of" &&
    ["end", "beginning", "start", "middle", "rest", "remainder", "part", "half", "quarter", "months", "course"].includes(
      lowerAt(words, at - 2),
    );
  const led = [
    "for",
    "during",
    "in",
    "over",
    "throughout",
    "through",
    "by",
    "since",
    "earlier",
    "later",
    "late",
    "early",
    "until",
  ].includes(before);
  const after = lowerAt(words, at + 2);
  if (unit.name === "year" && (after === "ended" || after === "ending")) {
    return { meaning: value("DURATION", "P1Y"), next: at + 2, rule: "year-ended" };
  }
  if (unit.name === "weekend") return { meaning: named("weekend", {}), next: at + 2, rule: "weekend" };
  if (!["year", "month", "week", "quarter"].includes(unit.name) || unit.grain === null) return null;
  const grain: Grain = unit.grain;
  if (unit.name === "quarter" && (led || ends || after === "ended"))
    return { meaning: step("here", grain, 0), next: at + 2, rule: "unit-definite" };
  if (after === "of" || after === "before" || after === "after" || (!ends && !led)) return null;
  return { meaning: step("here", grain, 0), next: at + 2, rule: "unit-definite" };
}

/** "year-end", "year's end", "the full year", "the fiscal year", "the latest period". */
function yearAsAWholeAt(words: readonly TimeWord[], at: number): StepRead | null {
  if (lowerAt(words, at) === "year") {
    const joint = isDash(words[at + 1]) || lowerAt(words, at + 1) === "'s" ? 1 : 0;
    const end = lowerAt(words, at + 1 + joint) === "end";
    return end ? { meaning: step("here", "year", 0), next: at + 2 + joint, rule: "year-end" } : null;
  }
  if (lowerAt(words, at) !== "the") return null;
  const latest = ["latest", "current"].includes(lowerAt(words, at + 1)) ? 1 : 0;
  const noun = lowerAt(words, at + 1 + latest);
  if (latest === 1 && (noun === "period" || noun === "quarter")) {
    return { meaning: step("here", "quarter", 0), next: at + 3, rule: "latest-period" };
  }
  const whole = noun === "full" || noun === "fiscal" || noun === "calendar";
  if (!whole || lowerAt(words, at + 2 + latest) !== "year") return null;
  return { meaning: step("here", "year", 0), next: at + 3 + latest, rule: "unit-definite" };
}

/** "a year-ago", "year-earlier", "the year-ago period": a year before what is spoken of. */
function pastUnitAt(words: readonly TimeWord[], at: number): StepRead | null {
  const start = lowerAt(words, at) === "the" ? at + 1 : at;
  if (lowerAt(words, start) !== "year" || !isDash(words[start + 1])) return null;
  const word = lowerAt(words, start + 2);
  if (word !== "ago" && word !== "earlier") return null;
  const noun = ["period", "quarter"].includes(lowerAt(words, start + 3)) ? 1 : 0;
  return { meaning: step("then", "year", -1, { compared: true }), next: start + 3 + noun, rule: "year-earlier" };
}

/** Words for the present, the past and the future, and how often: "now", "recently", "the past", "daily". */
export function wordMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const word = lowerAt(words, at);
  const ref = REFS.get(word);
  if (ref !== undefined) return refMatch(words, at, word, ref);
  const set = SETS.get(word);
  // "the Harbour Daily" is a paper.
  const named = /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? "") && /^\p{Lu}/u.test(words[at - 1]?.text ?? "");
  if (set !== undefined && !named) return { first: at, next: at + 1, meaning: value("SET", set), rule: "set-adverb" };
  if (word === "the" || word === "these" || word === "at") return phraseMatch(words, at);
  return null;
}

function refMatch(words: readonly TimeWord[], at: number, word: string, ref: string): TimeMatch | null {
  const before = lowerAt(words, at - 1);
  if (word === "future" && before !== "in") return null;
  const unit = UNITS.get(lowerAt(words, at + 1));
  if (word === "recent" && unit?.plural === true)
    return { first: at, next: at + 2, meaning: value("DATE", "PAST_REF"), rule: "recent-units" };
  if ((word === "current" || word === "recent") && unit !== undefined) return null;
  if (word === "now" && (before === "from" || before === "ago")) return null;
  return { first: at, next: at + 1, meaning: value("DATE", ref), rule: "reference" };
}

function phraseMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (word === "these" && next === "days") return { first: at, next: at + 2, meaning: value("DATE", "PRESENT_REF"), rule: "reference" };
  if (word !== "the") return null;
  const near = ["near", "foreseeable", "immediate", "distant"].includes(next) ? 1 : 0;
  const head = lowerAt(words, at + 1 + near);
  const after = words[at + 2 + near];
  if (head === "future") return { first: at, next: at + 2 + near, meaning: value("DATE", "FUTURE_REF"), rule: "reference" };
  if (near === 1 && head === "past") return { first: at, next: at + 3, meaning: value("DATE", "PAST_REF"), rule: "reference" };
  const open =
    after === undefined ||
    after.kind !== "word" ||
    ["and", "but", "as", "that", "to", "we", "he", "they", "has", "have", "with"].includes(after.lower);
  if (
    head === "past" &&
    (open ||
      (lowerAt(words, at - 1) === "in" &&
        !UNITS.has(after.lower) &&
        after.kind === "word" &&
        numberAt(words, at + 2) === null &&
        !VAGUE.has(after.lower)))
  )
    return { first: at, next: at + 2, meaning: value("DATE", "PAST_REF"), rule: "reference" };
  return null;
}

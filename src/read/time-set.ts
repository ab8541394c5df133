import { pad } from "./calendar.ts";
import { numberAt } from "./number-words.ts";
import { DAY_PARTS, MONTHS, type TimeUnit, UNITS, WEEKDAYS } from "./time-lexicon.ts";
import { type TimeMatch, value } from "./time-meaning.ts";
import { lowerAt, type TimeWord } from "./time-words.ts";

/** How often, in words: "every week", "every other Tuesday", "twice a month", "Fridays", "Tuesday nights". */
export function setMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const word = lowerAt(words, at);
  if (word === "every" || word === "each" || word === "per") return everyMatch(words, at);
  return weekdaysMatch(words, at) ?? timesMatch(words, at);
}

function period(unit: TimeUnit, count: number): string {
  return `${unit.clock ? "PT" : "P"}${unit.times * count}${unit.code}`;
}

function everyMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const second = lowerAt(words, at + 1);
  const other = second === "other" || second === "second";
  const count = other ? { value: 2, next: at + 2 } : (numberAt(words, at + 1) ?? { value: 1, next: at + 1 });
  const next = lowerAt(words, count.next);
  const unit = UNITS.get(next);
  if (unit !== undefined && unit.plural === (count.value > 1 && !other) && Number.isInteger(count.value))
    return { first: at, next: count.next + 1, meaning: value("SET", period(unit, count.value)), rule: "set-every" };
  const weekday = WEEKDAYS.get(next);
  const month = /^\p{Lu}/u.test(words[count.next]?.text ?? "") ? MONTHS.get(next) : undefined;
  const set = weekday !== undefined ? `XXXX-WXX-${weekday}` : month !== undefined ? `XXXX-${pad(month, 2)}` : null;
  return set === null || lowerAt(words, at) === "per"
    ? null
    : { first: at, next: count.next + 1, meaning: value("SET", set), rule: "set-every" };
}

/** "Fridays", "Tuesday nights": the weekday of every week. */
function weekdaysMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const word = lowerAt(words, at);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !/^\p{Lu}/u.test(words[at]?.text ?? "")) return null;
  const part = /s$/.test(lowerAt(words, at + 1)) ? DAY_PARTS.get(lowerAt(words, at + 1)) : undefined;
  if (!word.endsWith("s") && part === undefined) return null;
  const meaning = value("SET", `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`);
  return { first: at, next: part === undefined ? at + 1 : at + 2, meaning, rule: "set-weekday" };
}

/** "once a day", "twice a week", "three times a year". */
function timesMatch(words: readonly TimeWord[], at: number): TimeMatch | null {
  const word = lowerAt(words, at);
  const adverb = word === "once" || word === "twice" || word === "thrice";
  const count = adverb ? null : numberAt(words, at);
  if (!adverb && (count === null || lowerAt(words, count.next) !== "times")) return null;
  const article = adverb ? at + 1 : (count?.next ?? at) + 1;
  const unit = /^(?:a|an|each|every|per)$/.test(lowerAt(words, article)) ? UNITS.get(lowerAt(words, article + 1)) : undefined;
  if (unit === undefined || unit.plural) return null;
  return { first: at, next: article + 2, meaning: value("SET", period(unit, 1)), rule: "set-times" };
}

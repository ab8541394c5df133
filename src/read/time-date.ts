import { isDate } from "./calendar.ts";
import { ordinalAt } from "./number-words.ts";
import { MONTHS, SHORT_WEEKDAYS, TIME_PREPOSITIONS, WEEKDAYS } from "./time-lexicon.ts";
import { type NamedRead, named } from "./time-meaning.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import { type YearTail, yearTailAt } from "./time-year.ts";

/** The date, month or weekday that begins at a word. */
export function dateAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === "number") return numericDateAt(words, at) ?? dayMonthAt(words, at) ?? laterDayAt(words, at);
  return weekdayAt(words, at) ?? monthDayAt(words, at) ?? ordinalDayAt(words, at);
}

interface MonthRead {
  readonly month: number;
  readonly next: number;
  /** An abbreviation without its full stop, or "May" and "March", which are words besides. */
  readonly weak: boolean;
}

function monthNameAt(words: readonly TimeWord[], at: number): MonthRead | null {
  const word = words[at];
  const month = word === undefined ? undefined : MONTHS.get(word.lower);
  if (word === undefined || month === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const whole = ["may", "june", "july"].includes(word.lower);
  const stop = word.text.length <= 4 && !whole && lowerAt(words, at + 1) === "." && words[at + 1]?.spaced === false;
  const short = word.text.length <= 4 && !whole;
  return { month, next: stop ? at + 2 : at + 1, weak: (short && !stop) || word.lower === "may" || word.lower === "march" };
}

function dayAt(words: readonly TimeWord[], at: number): { day: number; next: number } | null {
  const ordinal = ordinalAt(words, at);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31) return { day: ordinal.value, next: ordinal.next };
  const word = words[at];
  if (word === undefined || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(word.text)) return null;
  return { day: Number(word.text), next: at + 1 };
}

/** "January 12", "Jan. 12, 2025", "January 2025", "January", "January last year". */
function monthDayAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const month = monthNameAt(words, at);
  if (month === null) return null;
  const article = lowerAt(words, month.next) === "the" ? 1 : 0;
  const day = dayAt(words, month.next + article);
  if (day !== null && !isOtherNumber(words, day.next)) {
    const tail = yearTailAt(words, day.next, true) ?? yearAfterSecondDay(words, day.next);
    const given = { part: month.month, day: day.day, year: tail?.year ?? null, years: tail?.years ?? null, era: tail?.era ?? false };
    return { meaning: named("day", given), next: tail?.next ?? day.next, rule: tail === null ? "month-day" : "date" };
  }
  const tail = yearTailAt(words, month.next, true);
  if (tail === null && month.weak && !monthIsMeant(words, at)) return null;
  const given = { part: month.month, year: tail?.year ?? null, years: tail?.years ?? null, era: tail?.era ?? false };
  return { meaning: named("month", given), next: tail?.next ?? month.next, rule: tail === null ? "month" : "month-year" };
}

/** "Jan. 10:35" and "May 5th-grade" go on after the digits. */
function isOtherNumber(words: readonly TimeWord[], at: number): boolean {
  const follower = words[at];
  if (follower === undefined || follower.spaced) return false;
  return follower.kind === "word" || (follower.text === ":" && words[at + 1]?.kind === "number" && words[at + 1]?.spaced === false);
}

function monthIsMeant(words: readonly TimeWord[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (words[at]?.text.length === 3 && lowerAt(words, at) !== "may" && /^\p{Lu}/u.test(words[at + 1]?.text ?? "")) return false;
  if (TIME_PREPOSITIONS.has(before)) return !/^\p{Lu}/u.test(words[at + 1]?.text ?? "") || before !== "by";
  if (isDash(words[at + 1]) && words[at + 1]?.spaced === false && MONTHS.has(lowerAt(words, at + 2))) return true;
  if (isDash(words[at - 1])) return ["mid", "early", "late"].includes(lowerAt(words, at - 2));
  return lowerAt(words, at) === "march" && (before === "the" || before === "a") && words[at + 1]?.kind === "word";
}

/** "April 24 and 25, 1999": the year stands after the second day and holds for both; it is no part of the first. */
function yearAfterSecondDay(words: readonly TimeWord[], at: number): YearTail | null {
  const joint = words[at];
  if (joint === undefined || !(isDash(joint) || ["and", "to", "or", "through"].includes(joint.lower))) return null;
  const second = dayAt(words, at + 1);
  const tail = second === null ? null : yearTailAt(words, second.next, false);
  return tail === null ? null : { ...tail, next: at };
}

/** "12 January", "12th of January 2025", and the first day of "3 to 5 January". */
function dayMonthAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const day = dayAt(words, at);
  if (day === null) return null;
  const of = lowerAt(words, day.next) === "of" ? 1 : 0;
  const month = monthNameAt(words, day.next + of);
  if (month !== null && words[day.next]?.spaced !== false) return dayOfMonth(words, day.day, month, month.next);
  const later = monthBehindDays(words, day);
  if (later === null) return null;
  const read = dayOfMonth(words, day.day, later, later.next);
  return read === null ? null : { ...read, next: day.next };
}

/** The month behind further days: "3 to 5 January", "3, 5 and 9 January". */
function monthBehindDays(words: readonly TimeWord[], day: { day: number; next: number }): MonthRead | null {
  let last = day;
  for (let k = 0; k < ROW; k++) {
    const joint = words[last.next];
    if (joint === undefined || !(isDash(joint) || [",", "and", "to", "or", "through"].includes(joint.lower))) return null;
    const second = dayAt(words, last.next + 1);
    if (second === null || second.day <= last.day) return null;
    const month = monthNameAt(words, second.next);
    if (month !== null) return joint.text === "," ? null : month;
    if (joint.text !== ",") return null;
    last = second;
  }
  return null;
}

/** So many days of one month stand in a row at most. */
const ROW = 8;

function dayOfMonth(words: readonly TimeWord[], day: number, month: MonthRead, at: number): NamedRead {
  const tail = yearTailAt(words, at, true);
  const given = { part: month.month, day, year: tail?.year ?? null, years: tail?.years ?? null, era: tail?.era ?? false };
  return { meaning: named("day", given), next: tail?.next ?? at, rule: tail === null ? "month-day" : "date" };
}

/** "the fourth of July". */
function ordinalDayAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const skip = lowerAt(words, at) === "the" ? 1 : 0;
  const day = ordinalAt(words, at + skip);
  if (day === null || day.value > 31 || lowerAt(words, day.next) !== "of") return null;
  const month = monthNameAt(words, day.next + 1);
  return month === null ? null : dayOfMonth(words, day.value, month, month.next);
}

/** The second day of "April 24 and 25" and "July 1–3". */
function laterDayAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const joint = words[at - 1];
  const first = words[at - 2];
  if (joint === undefined || first?.kind !== "number" || !(isDash(joint) || joint.lower === "and" || joint.lower === "to")) return null;
  const stop = lowerAt(words, at - 3) === "." ? 1 : 0;
  const month = monthNameAt(words, at - 3 - stop);
  const day = dayAt(words, at);
  if (month === null || month.next !== at - 2 || day === null || day.day <= Number(first.text)) return null;
  const follower = words[day.next];
  if (
    follower?.kind === "word" &&
    !isDash(joint) &&
    !TIME_PREPOSITIONS.has(follower.lower) &&
    !["at", "with", "when", "but", "were", "was", "had", "have", "will", "would", "are", "is"].includes(follower.lower)
  )
    return null;
  const tail = yearTailAt(words, day.next, false);
  const given = { part: month.month, day: day.day, year: tail?.year ?? null, years: tail?.years ?? null, era: tail?.era ?? false };
  return { meaning: named("day", given), next: tail?.next ?? day.next, rule: "later-day" };
}

/** "2025-01-12", "12.01.2025", "12/1/2025"; with slashes only where one number cannot be the month or both are the same. */
function numericDateAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const [a, first, b, second, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (a !== undefined && first?.text === "." && b?.kind === "number" && !b.spaced) return dottedDateAt(words, at);
  if (a === undefined || first === undefined || b === undefined || second?.text !== first.text || c === undefined) return null;
  if (first.spaced || b.spaced || second.spaced || c.spaced || (words[at + 5]?.kind === "number" && words[at + 5]?.spaced === false))
    return null;
  const numbers = [a.text, b.text, c.text].map(Number);
  const [x = 0, y = 0, z = 0] = numbers;
  if (/^\d{4}$/.test(a.text) && /^\d{2}$/.test(b.text) && /^\d{2}$/.test(c.text) && (first.text === "-" || first.text === "/"))
    return numeric(x, y, z, at + 5);
  if (first.text !== "/" || !/^\d{4}$/.test(c.text)) return null;
  if (x > 12 || x === y) return numeric(z, y, x, at + 5);
  return y > 12 ? numeric(z, x, y, at + 5) : null;
}

/** Two figures below this are a year of this century. */
const PIVOT = 50;

/** Dots bind digits together: "12.01.2025" is lexed as the number 12.01, a stop and 2025. */
function dottedDateAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(words[at]?.text ?? "");
  const year = words[at + 2]?.text ?? "";
  if (match === null || words[at + 2]?.spaced !== false || !/^(?:\d{4}|\d{2})$/.test(year)) return null;
  if (year.length === 2 && !/^\d\d\.\d\d$/.test(words[at]?.text ?? "")) return null;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < PIVOT ? 2000 : 1900);
  return numeric(full, Number(match[2]), Number(match[1]), at + 3);
}

function numeric(year: number, month: number, day: number, next: number): NamedRead | null {
  return isDate(year, month, day) ? { meaning: named("day", { year, part: month, day }), next, rule: "numeric-date" } : null;
}

/** "Friday", "Friday, January 10", "Friday the 10th of January", "Fri. 10 Jan". */
function weekdayAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const full = WEEKDAYS.get(word.lower);
  const weekday = full ?? SHORT_WEEKDAYS.get(word.lower);
  if (weekday === undefined) return null;
  let next = at + 1;
  if (full === undefined && lowerAt(words, next) === ".") next += 1;
  const comma = lowerAt(words, next) === "," ? 1 : 0;
  const the = lowerAt(words, next + comma) === "the" ? 1 : 0;
  const date = weekdayDateAt(words, next + comma + the) ?? (comma === 1 ? weekdayDateAt(words, next) : null);
  if (date !== null && date.meaning.grain === "day") return { ...date, rule: "weekday-date" };
  return full === undefined ? null : { meaning: named("day", { weekday }), next, rule: "weekday" };
}

function weekdayDateAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const word = words[at];
  if (word === undefined) return null;
  return word.kind === "number" ? dayMonthAt(words, at) : (monthDayAt(words, at) ?? ordinalDayAt(words, at));
}

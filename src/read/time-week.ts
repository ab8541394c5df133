import { ordinalAt } from "./number-words.ts";
import { dateAt } from "./time-date.ts";
import type { NamedRead } from "./time-meaning.ts";
import { lowerAt, type TimeWord } from "./time-words.ts";

/** The day that lies in the middle of the n-th seven days of a month. */
const MIDDLES: readonly number[] = [4, 11, 18, 25, 29];

/** "the second week of January", "the last week in May 2024", "the week of 6 January", "the week ending 12 January". */
export function weekAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const start = lowerAt(words, at) === "the" ? at + 1 : at;
  if (lowerAt(words, start) === "week") return weekOfDay(words, start + 1);
  const ordinal = ordinalAt(words, start);
  const last = lowerAt(words, start) === "last" || lowerAt(words, start) === "final";
  const next = ordinal?.next ?? start + 1;
  if (lowerAt(words, next) !== "week") return null;
  const day = last ? MIDDLES[3] : MIDDLES[(ordinal?.value ?? 0) - 1];
  if (day === undefined || !/^(?:of|in)$/.test(lowerAt(words, next + 1))) return null;
  const month = dateAt(words, next + 2);
  if (month === null || month.meaning.grain !== "month") return null;
  return { meaning: { ...month.meaning, grain: "day", day, week: true }, next: month.next, rule: "week-of-month" };
}

function weekOfDay(words: readonly TimeWord[], at: number): NamedRead | null {
  if (!/^(?:of|beginning|starting|ending|ended|commencing)$/.test(lowerAt(words, at))) return null;
  const next = lowerAt(words, at + 1) === "on" ? at + 2 : at + 1;
  const date = dateAt(words, next);
  if (date === null || date.meaning.grain !== "day" || date.meaning.weekday > 0) return null;
  return { meaning: { ...date.meaning, week: true }, next: date.next, rule: "week-of-day" };
}

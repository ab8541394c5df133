import { pad } from "./calendar.ts";
import { numberAt } from "./number-words.ts";
import { CITY_ZONES, DAY_PARTS, ZONES } from "./time-lexicon.ts";
import type { Clock } from "./time-meaning.ts";
import { lowerAt, type TimeWord } from "./time-words.ts";

export interface ClockRead {
  readonly clock: Clock;
  readonly next: number;
}

interface HourRead {
  readonly hour: number;
  readonly minute: number;
  /** Zone, "hours" or a half of the day must follow for it to be a time at all. */
  readonly bare: boolean;
  readonly next: number;
}

/** The time of day that begins at a word: "10:35 a.m. EST", "14:30 Moscow time", "0735 GMT", "noon", "4 in the morning". */
export function clockAt(words: readonly TimeWord[], at: number): ClockRead | null {
  const word = lowerAt(words, at);
  if (word === "noon" || word === "midday") return zoned(words, at + 1, "12:00");
  if (word === "midnight") return zoned(words, at + 1, "24:00");
  const hour = hourAt(words, at) ?? pastHourAt(words, at) ?? spokenHourAt(words, at);
  if (hour === null) return null;
  const half = halfOfDayAt(words, hour.next);
  if (half !== null && hour.hour >= 1 && hour.hour <= 12) {
    const h = (hour.hour % 12) + (half.afternoon ? 12 : 0);
    return zoned(words, half.next, `${pad(h, 2)}:${pad(hour.minute, 2)}`);
  }
  const value = `${pad(hour.hour, 2)}:${pad(hour.minute, 2)}`;
  if (lowerAt(words, hour.next) === "hours" && words[at]?.text.length === 4) return zoned(words, hour.next + 1, value);
  if (lowerAt(words, hour.next) === "o'clock") return oClock(words, hour);
  const read = zoned(words, hour.next, value);
  return hour.bare && read.next === hour.next ? null : read;
}

/** "six o'clock", "six o'clock in the evening". */
function oClock(words: readonly TimeWord[], hour: HourRead): ClockRead {
  const half = halfOfDayAt(words, hour.next + 1);
  const h = half?.afternoon === true && hour.hour < 12 ? hour.hour + 12 : hour.hour;
  return zoned(words, half?.next ?? hour.next + 1, `${pad(h, 2)}:${pad(hour.minute, 2)}`);
}

/** "half past six", "a quarter to nine", "ten past four". */
function pastHourAt(words: readonly TimeWord[], at: number): HourRead | null {
  const start = lowerAt(words, at) === "a" ? at + 1 : at;
  const word = lowerAt(words, start);
  const count =
    word === "half" ? { value: 30, next: start + 1 } : word === "quarter" ? { value: 15, next: start + 1 } : numberAt(words, start);
  if (count === null || count.value >= 60) return null;
  const unit = lowerAt(words, count.next) === "minutes" ? count.next + 1 : count.next;
  const turn = lowerAt(words, unit);
  if (turn !== "past" && !(turn === "to" && (word === "quarter" || unit > count.next))) return null;
  const hour = numberAt(words, unit + 1);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  if (turn === "past") return { hour: hour.value, minute: count.value, bare: false, next: hour.next };
  return { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - count.value, bare: false, next: hour.next };
}

/** "six" before "o'clock" or "in the morning". */
function spokenHourAt(words: readonly TimeWord[], at: number): HourRead | null {
  const read = words[at]?.kind === "word" ? numberAt(words, at) : null;
  if (read === null || read.next !== at + 1 || read.value < 1 || read.value > 12) return null;
  const hour = { hour: read.value, minute: 0, bare: true, next: read.next };
  if (lowerAt(words, read.next) === "o'clock") return hour;
  const half = /^(?:a|in|am|pm|p)$/.test(lowerAt(words, read.next)) ? halfOfDayAt(words, read.next) : null;
  return half === null ? null : hour;
}

function hourAt(words: readonly TimeWord[], at: number): HourRead | null {
  const first = words[at];
  if (first?.kind !== "number") return null;
  const colon = words[at + 1];
  const minutes = words[at + 2];
  if (
    /^\d{1,2}$/.test(first.text) &&
    colon !== undefined &&
    !colon.spaced &&
    colon.text === ":" &&
    minutes?.spaced === false &&
    /^[0-5]\d$/.test(minutes.text)
  ) {
    const seconds = words[at + 3]?.text === ":" && words[at + 3]?.spaced === false && /^[0-5]\d$/.test(words[at + 4]?.text ?? "");
    const hour = Number(first.text);
    return hour <= 24 ? { hour, minute: Number(minutes.text), bare: false, next: at + (seconds ? 5 : 3) } : null;
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(first.text)) {
    return { hour: Number(first.text.slice(0, 2)), minute: Number(first.text.slice(2)), bare: true, next: at + 1 };
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(first.text);
  if (dotted !== null) {
    // "at 06.31": no price and no share begins with a zero before a figure.
    const plain = /^0\d/.test(first.text) && lowerAt(words, at + 1) !== "%";
    const local = lowerAt(words, at + 1) === "local" && lowerAt(words, at + 2) === "time";
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), bare: !plain && !local, next: at + 1 };
  }
  if (!/^\d{1,2}$/.test(first.text) || Number(first.text) > 24) return null;
  return { hour: Number(first.text), minute: 0, bare: true, next: at + 1 };
}

/** "a.m.", "pm", "in the morning". */
function halfOfDayAt(words: readonly TimeWord[], at: number): { afternoon: boolean; next: number } | null {
  const word = lowerAt(words, at);
  if (word === "am" || word === "pm") return { afternoon: word === "pm", next: at + 1 };
  if (
    (word === "a" || word === "p") &&
    lowerAt(words, at + 1) === "." &&
    lowerAt(words, at + 2) === "m" &&
    words[at + 2]?.spaced === false
  ) {
    return { afternoon: word === "p", next: lowerAt(words, at + 3) === "." && words[at + 3]?.spaced === false ? at + 4 : at + 3 };
  }
  const part = DAY_PARTS.get(lowerAt(words, at + 2));
  if (word === "in" && lowerAt(words, at + 1) === "the" && part !== undefined && part !== "NI")
    return { afternoon: part !== "MO", next: at + 3 };
  return word === "at" && lowerAt(words, at + 1) === "night" ? { afternoon: true, next: at + 2 } : null;
}

function zoned(words: readonly TimeWord[], at: number, value: string): ClockRead {
  const word = lowerAt(words, at);
  const zone = words[at]?.text === words[at]?.text.toUpperCase() ? ZONES.get(word) : undefined;
  if (zone !== undefined) return { clock: { value, zone }, next: at + 1 };
  const city = CITY_ZONES.get(word);
  if (city !== undefined && lowerAt(words, at + 1) === "time") return { clock: { value, zone: city }, next: at + 2 };
  return { clock: { value, zone: null }, next: at };
}

/** A part of the day: "morning", "late afternoon". */
export function dayPartAt(words: readonly TimeWord[], at: number): ClockRead | null {
  const word = lowerAt(words, at);
  const skip = word === "early" || word === "late" || word === "mid" ? (lowerAt(words, at + 1) === "-" ? 2 : 1) : 0;
  const part = DAY_PARTS.get(lowerAt(words, at + skip));
  if (part === undefined) return null;
  const hours = part === "MO" && lowerAt(words, at + skip + 1) === "hours" ? 1 : 0;
  return { clock: { value: part, zone: null }, next: at + skip + 1 + hours };
}

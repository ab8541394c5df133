import { pad } from "./calendar.ts";
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
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const half = halfOfDayAt(words, hour.next);
  if (half !== null && hour.hour >= 1 && hour.hour <= 12) {
    const h = (hour.hour % 12) + (half.afternoon ? 12 : 0);
    return zoned(words, half.next, `${pad(h, 2)}:${pad(hour.minute, 2)}`);
  }
  const value = `${pad(hour.hour, 2)}:${pad(hour.minute, 2)}`;
  if (lowerAt(words, hour.next) === "hours" && words[at]?.text.length === 4) return zoned(words, hour.next + 1, value);
  if (lowerAt(words, hour.next) === "o'clock") return zoned(words, hour.next + 1, value);
  const read = zoned(words, hour.next, value);
  return hour.bare && read.next === hour.next ? null : read;
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
  if (dotted !== null) return { hour: Number(dotted[1]), minute: Number(dotted[2]), bare: true, next: at + 1 };
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

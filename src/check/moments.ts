import { daysOf } from "../record/edtf.ts";
import { grouped, type Part, type Sentence, type Special, say, when } from "../record/sentence.ts";

/** Minutes from midnight of 1970-01-01 by the clock that is meant, half open; null is an open end. */
export interface Minutes {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = 24 * 60;
/** The earliest and the latest clock of the world are 26 hours apart (UTC−12 and UTC+14). */
const CLOCKS = 26 * 60;
/** An hour that somebody gives as "about" may be wrong by so many minutes. */
const ABOUT_CLOCK = 2 * 60;
/** Behind the date: the clock of an EDTF or ISO 8601 date-time. */
const CLOCK = /T(\d\d):(\d\d)/;

/**
 * The minutes that an EDTF text covers, by the clock that it was written by, or null where it names no time. "About" a day (`~`) reaches
 * as far again to either side, and about an hour two hours.
 */
export function minutesOf(edtf: string): Minutes | null {
  const days = daysOf(edtf);
  if (days === null) return null;
  if (edtf.endsWith("~") && days.from !== null && days.to !== null) {
    const length = days.to - days.from;
    const clock = clockOf(edtf);
    // "About 22:40" is of that night.
    if (clock !== null) return { from: days.from * DAY + clock - ABOUT_CLOCK, to: days.from * DAY + clock + ABOUT_CLOCK };
    return minutesOfDays({ from: days.from - length, to: days.to + length });
  }
  const slash = edtf.indexOf("/");
  const [first, last] = slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const from = clockOf(first);
  const to = clockOf(last);
  return {
    from: days.from === null ? null : days.from * DAY + (from ?? 0),
    to: days.to === null ? null : to === null ? days.to * DAY : (days.to - 1) * DAY + to + 1,
  };
}

function clockOf(date: string): number | null {
  const clock = CLOCK.exec(date);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}

/** As far as the same words reach when nobody says by which clock of the world they are meant. */
export function byAnyClock({ from, to }: Minutes): Minutes {
  return { from: from === null ? null : from - CLOCKS, to: to === null ? null : to + CLOCKS };
}

/** Whole days as minutes. */
export function minutesOfDays({ from, to }: { readonly from: number; readonly to: number }): {
  readonly from: number;
  readonly to: number;
} {
  return { from: from * DAY, to: to * DAY };
}

/** The first minute at which the day of a report is over by every clock of the world, or null where it has none. */
export function overEverywhere(published: string | null): number | null {
  const to = published === null ? null : (minutesOf(published.slice(0, 10))?.to ?? null);
  return to === null ? null : to + CLOCKS / 2;
}

const UNITS: Readonly<Record<string, readonly [number, number]>> = {
  Y: [365 * DAY, 366 * DAY],
  W: [7 * DAY, 7 * DAY],
  D: [DAY, DAY],
  H: [60, 60],
};

/**
 * How long an ISO 8601 duration lasts, in minutes, as widely as it is spoken: "three days" is anything from two and a half to three and
 * a half. Null for what is no plain duration, such as "PXD".
 */
export function lengthOf(duration: string): { readonly min: number; readonly max: number } | null {
  const found = /^P(T?)(\d{1,4}(?:\.\d{1,3})?)([YMWDH])$/.exec(duration);
  const [, time, count = "", letter = ""] = found ?? [];
  if (found === null || (letter === "H" && time === "")) return null;
  const unit = letter === "M" ? (time === "T" ? ([1, 1] as const) : ([28 * DAY, 31 * DAY] as const)) : UNITS[letter];
  if (unit === undefined) return null;
  const number = Number(count);
  return { min: Math.floor(Math.max(0, number - 0.5) * unit[0]), max: Math.ceil((number + 0.5) * unit[1]) };
}

/** "6 years", "two weeks": a duration as it was told; the text itself where it is no plain one. */
export function lengthInWords(duration: string): Part {
  const [, time, count = "", letter = ""] = /^P(T?)(\d{1,4})([YMWDH])$/.exec(duration) ?? [];
  const number = grouped(Number(count));
  const one = count === "1";
  if (letter === "Y") return one ? say`${number} year` : say`${number} years`;
  if (letter === "W") return one ? say`${number} week` : say`${number} weeks`;
  if (letter === "D") return one ? say`${number} day` : say`${number} days`;
  if (letter === "H") return one ? say`${number} hour` : say`${number} hours`;
  if (letter === "M" && time === "T") return one ? say`${number} minute` : say`${number} minutes`;
  return letter === "M" ? (one ? say`${number} month` : say`${number} months`) : duration;
}

/** An EDTF text as it can stand in a sentence: "2025-01-09", "until 2025-01-05", "from 2025-01-03 on", "about 2025-01". */
export function inWords(edtf: string): Special {
  return when(edtf, inEnglishWords(edtf));
}

function inEnglishWords(edtf: string): string {
  const [from = "", to] = edtf.split("/").map((end) => end.replace(/T(\d\d:\d\d)(?::\d\d)?/, " $1").replace(/^(.*)~$/, "about $1"));
  if (to === undefined) return from;
  if (from === ".." || from === "") return `until ${to}`;
  return to === ".." || to === "" ? `from ${from} on` : `${from} to ${to}`;
}

/** "3 days", "5 hours": a stretch in the largest unit that it fills. */
export function stretch(minutes: number): Sentence {
  const size = minutes >= DAY ? DAY : minutes >= 60 ? 60 : 1;
  const count = Math.ceil(minutes / size);
  const number = grouped(count);
  if (size === DAY) return count === 1 ? say`${number} day` : say`${number} days`;
  if (size === 60) return count === 1 ? say`${number} hour` : say`${number} hours`;
  return count === 1 ? say`${number} minute` : say`${number} minutes`;
}

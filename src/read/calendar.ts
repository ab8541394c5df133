import { civil, dayNumber, daysInMonth } from "../record/edtf.ts";

/** How much of the calendar an expression names, coarse to fine. */
export type Grain = "century" | "decade" | "year" | "half" | "season" | "quarter" | "month" | "week" | "weekend" | "day";

/**
 * A stretch of the calendar at one grain. `year` is proleptic Gregorian with a year 0 (1 BC), and for decades and centuries
 * their first year; for weeks it is the ISO year. `part` is the number of the half, season (1 spring to 4 winter), quarter,
 * month or week.
 */
export interface Moment {
  readonly grain: Grain;
  readonly year: number;
  readonly part: number;
  readonly day: number;
}

const SEASON_CODES = ["SP", "SU", "FA", "WI"] as const;
const SEASON_MONTHS = [3, 6, 9, 12] as const;
const FINENESS: Readonly<Record<Grain, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  season: 4,
  quarter: 4,
  month: 5,
  week: 6,
  weekend: 7,
  day: 8,
};

export function yearMoment(year: number): Moment {
  return { grain: "year", year, part: 0, day: 0 };
}

/** The day as a moment; `day` counts from 1970-01-01. */
export function dayMoment(day: number): Moment {
  return momentAt(day, "day");
}

/** The moment of a grain that holds a day counted from 1970-01-01. */
export function momentAt(day: number, grain: Grain): Moment {
  const { year, month, day: dayOfMonth } = civil(day);
  if (grain === "day") return { grain, year, part: month, day: dayOfMonth };
  if (grain === "week" || grain === "weekend") return weekAt(day, grain);
  if (grain === "month") return { grain, year, part: month, day: 0 };
  if (grain === "quarter") return { grain, year, part: Math.ceil(month / 3), day: 0 };
  if (grain === "half") return { grain, year, part: month <= 6 ? 1 : 2, day: 0 };
  if (grain === "season") {
    const season = Math.floor((month + 9) / 3) % 4;
    return { grain, year: season === 3 && month < 3 ? year - 1 : year, part: season + 1, day: 0 };
  }
  return { grain, year: grain === "year" ? year : floorYear(year, grain), part: 0, day: 0 };
}

/** First year of the decade or century; before Christ they count down from the year whose number ends in zeros. */
function floorYear(year: number, grain: Grain): number {
  const size = grain === "decade" ? 10 : 100;
  return year > 0 ? Math.floor(year / size) * size : 1 - (Math.floor((1 - year) / size) * size + size - 1);
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function weekAt(day: number, grain: "week" | "weekend"): Moment {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return { grain, year, part: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, day: 0 };
}

/** The first day of a moment, counted from 1970-01-01. */
export function firstDay(m: Moment): number {
  if (m.grain === "day") return dayNumber(m.year, m.part, m.day);
  if (m.grain === "month") return dayNumber(m.year, m.part, 1);
  if (m.grain === "quarter") return dayNumber(m.year, m.part * 3 - 2, 1);
  if (m.grain === "half") return dayNumber(m.year, m.part * 6 - 5, 1);
  if (m.grain === "season") return dayNumber(m.year, SEASON_MONTHS[m.part - 1] ?? 3, 1);
  if (m.grain === "week" || m.grain === "weekend") {
    const january4 = dayNumber(m.year, 1, 4);
    const monday = january4 - weekdayOf(january4) + 1 + (m.part - 1) * 7;
    return m.grain === "week" ? monday : monday + 5;
  }
  return dayNumber(m.year, 1, 1);
}

/** The day after the last day of a moment, counted from 1970-01-01. */
export function afterLastDay(m: Moment): number {
  if (m.grain === "day") return firstDay(m) + 1;
  if (m.grain === "week") return firstDay(m) + 7;
  if (m.grain === "weekend") return firstDay(m) + 2;
  return firstDay(shift(m, 1));
}

/** The moment `by` steps of its own grain later. */
export function shift(m: Moment, by: number): Moment {
  if (m.grain === "day") return dayMoment(firstDay(m) + by);
  if (m.grain === "week" || m.grain === "weekend") return momentAt(firstDay(m) + 7 * by, m.grain);
  if (m.grain === "year") return { ...m, year: m.year + by };
  if (m.grain === "decade") return { ...m, year: m.year + 10 * by };
  if (m.grain === "century") return { ...m, year: m.year + 100 * by };
  const parts = m.grain === "month" ? 12 : m.grain === "half" ? 2 : 4;
  const index = m.year * parts + m.part - 1 + by;
  const year = Math.floor(index / parts);
  return { ...m, year, part: index - year * parts + 1 };
}

/** The same moment `by` years later; the last day of its month where the day does not exist. */
export function shiftYears(m: Moment, by: number): Moment {
  if (m.grain !== "day") return { ...m, year: m.year + by };
  return { ...m, year: m.year + by, day: Math.min(m.day, daysInMonth(m.year + by, m.part)) };
}

/** The moment of a coarser (or the same) grain that holds `m`; null where `m` is coarser. */
export function widen(m: Moment, grain: Grain): Moment | null {
  if (m.grain === grain) return m;
  if (FINENESS[m.grain] < FINENESS[grain] || m.grain === "season")
    return grain === "year" && m.grain === "season" ? yearMoment(m.year) : null;
  return momentAt(firstDay(m), grain);
}

/** The TIMEX3 value of a moment; years before Christ are written `BC0480`. */
export function timexOf(m: Moment): string {
  const year = timexYear(m.year);
  if (m.grain === "century") return year.slice(0, -2);
  if (m.grain === "decade") return year.slice(0, -1);
  if (m.grain === "year") return year;
  if (m.grain === "half") return `${year}-H${m.part}`;
  if (m.grain === "quarter") return `${year}-Q${m.part}`;
  if (m.grain === "season") return `${year}-${SEASON_CODES[m.part - 1] ?? "SP"}`;
  if (m.grain === "week") return `${year}-W${pad(m.part, 2)}`;
  if (m.grain === "weekend") return `${year}-W${pad(m.part, 2)}-WE`;
  return m.grain === "month" ? `${year}-${pad(m.part, 2)}` : `${year}-${pad(m.part, 2)}-${pad(m.day, 2)}`;
}

function timexYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The EDTF text of a moment; weeks, quarters and halves, which level 1 cannot name, as intervals. */
export function edtfOf(m: Moment): string {
  if (m.grain === "year") return edtfYear(m.year);
  if (m.grain === "decade" && m.year >= 0) return `${edtfYear(m.year).slice(0, -1)}X`;
  if (m.grain === "century" && m.year >= 0) return `${edtfYear(m.year).slice(0, -2)}XX`;
  if (m.grain === "decade" || m.grain === "century") return `${edtfYear(m.year)}/${edtfYear(m.year + (m.grain === "decade" ? 9 : 99))}`;
  if (m.grain === "season") return `${edtfYear(m.year)}-${20 + m.part}`;
  if (m.grain === "month") return `${edtfYear(m.year)}-${pad(m.part, 2)}`;
  if (m.grain === "day") return `${edtfYear(m.year)}-${pad(m.part, 2)}-${pad(m.day, 2)}`;
  const end = afterLastDay(m) - 1;
  const grain = m.grain === "quarter" || m.grain === "half" ? "month" : "day";
  return `${edtfOf(momentAt(firstDay(m), grain))}/${edtfOf(momentAt(end, grain))}`;
}

function edtfYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** True where the year has that month and day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Easter Sunday of the western churches, by the method of Meeus, Jones and Butcher; counted from 1970-01-01. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

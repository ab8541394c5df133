/**
 * Days of the Extended Date/Time Format (ISO 8601-2:2019; the Library of Congress' EDTF, level 1), as far as the reader
 * writes it. Days are counted from 1970-01-01 in the proleptic Gregorian calendar; year 0 is 1 BC.
 */

/** A half-open run of days `[from, to)`; null is an open or unknown end. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day, after Howard Hinnant's `days_from_civil` ("chrono-Compatible Low-Level Date Algorithms", 2013).
 * `month` is 1–12, `day` 1–31; a day that its month does not have runs over into the next.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day: the inverse of {@link dayNumber}, after Hinnant's `civil_from_days`. */
export function civil(day: number): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

const LONGEST = 80;
const DATE =
  /^(?:(Y)(-?\d{5,6})|(-?\d{4})|(-?\d{2,3})(X{1,2}))(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?[?~%]?$/;

/**
 * The days that an EDTF text covers, or null where it is no text of the subset: years (`2024`, `-0263`, `Y12000`), decades
 * and centuries (`200X`, `20XX`), months, days, date-times (their day as written), seasons (`2024-21` to `2024-24`), a
 * month or day unknown (`2024-XX`), the qualifiers `?`, `~` and `%` (which change nothing here), and intervals of any two of
 * these with open (`..`) or unknown (empty) ends. An interval that ends before it begins is null.
 */
export function daysOf(edtf: string): Days | null {
  if (edtf.length > LONGEST) return null;
  const slash = edtf.indexOf("/");
  if (slash < 0) return daysOfDate(edtf);
  const from = daysOfEnd(edtf.slice(0, slash));
  const to = daysOfEnd(edtf.slice(slash + 1));
  if (from === null || to === null) return null;
  if (from.from !== null && to.to !== null && to.to <= from.from) return null;
  return { from: from.from, to: to.to };
}

function daysOfEnd(text: string): Days | null {
  return text === ".." || text === "" ? { from: null, to: null } : daysOfDate(text);
}

function daysOfDate(text: string): Days | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, , long, year, stem, unknown, month, day] = match;
  if (stem !== undefined && unknown !== undefined) return month === undefined ? daysOfYears(stem, unknown.length) : null;
  const y = Number(long ?? year);
  if (month === undefined) return { from: dayNumber(y, 1, 1), to: dayNumber(y + 1, 1, 1) };
  if (month === "XX") return day === undefined || day === "XX" ? { from: dayNumber(y, 1, 1), to: dayNumber(y + 1, 1, 1) } : null;
  const m = Number(month);
  if (m >= 21 && m <= 24) return day === undefined ? daysOfSeason(y, m) : null;
  if (m < 1 || m > 12) return null;
  const first = dayNumber(y, m, 1);
  if (day === undefined || day === "XX") return { from: first, to: first + daysInMonth(y, m) };
  const d = Number(day);
  return d >= 1 && d <= daysInMonth(y, m) ? { from: first + d - 1, to: first + d } : null;
}

/** `stem` is a year without its last digits, as in `200X` and `-01XX`. */
function daysOfYears(stem: string, digits: number): Days | null {
  if (stem.replace("-", "").length + digits !== 4) return null;
  const size = 10 ** digits;
  const near = Math.abs(Number(stem)) * size;
  if (stem.startsWith("-")) return { from: dayNumber(-(near + size - 1), 1, 1), to: dayNumber(-near + 1, 1, 1) };
  return { from: dayNumber(near, 1, 1), to: dayNumber(near + size, 1, 1) };
}

/**
 * Seasons of the north, drawn as wide as usage draws them: by the month or by the sun, and winter on either side of its year.
 * A season is compared with days in order to find what cannot be true, so it must not be too narrow.
 */
function daysOfSeason(year: number, season: number): Days {
  if (season === 21) return { from: dayNumber(year, 3, 1), to: dayNumber(year, 6, 22) };
  if (season === 22) return { from: dayNumber(year, 6, 1), to: dayNumber(year, 9, 24) };
  if (season === 23) return { from: dayNumber(year, 9, 1), to: dayNumber(year, 12, 23) };
  return { from: dayNumber(year - 1, 12, 1), to: dayNumber(year + 1, 3, 22) };
}

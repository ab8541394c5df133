import { civil, dayNumber } from "../record/edtf.ts";

/** A half-open run of days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** How an age agrees with a birth: by birthdays, for hardly any birthday, by another way of counting, or not at all. */
export type AgeFit = "birthday" | "few-birthdays" | "calendar-year" | "east-asian" | "none";

/** Below this share of the possible birthdays an age "fits only if he was born on one of a few days". */
const FEW = 0.1;

/**
 * Compares an age in whole years, stated on a day of `at`, with a birth on a day of `birth`. By birthdays, somebody born on
 * day b is a years old on day t where b plus a years ≤ t < b plus a + 1 years; of the possible b the share that fits is
 * counted. Calendar-year counting takes the difference of the years, East Asian counting one more.
 */
export function fitOf(age: number, at: Days, birth: Days): AgeFit {
  const first = Math.max(birth.from, addYears(at.from, -(age + 1)) + 1);
  const last = Math.min(birth.to - 1, addYears(at.to - 1, -age));
  const share = Math.max(0, last - first + 1) / (birth.to - birth.from);
  if (share >= FEW) return "birthday";
  const gaps = new Set([at.from, at.to - 1].flatMap((day) => [birth.from, birth.to - 1].map((born) => civil(day).year - civil(born).year)));
  if (gaps.has(age)) return "calendar-year";
  if (share > 0) return "few-birthdays";
  return gaps.has(age - 1) ? "east-asian" : "none";
}

/** The ages by birthdays that are possible on a day of `at` for a birth on a day of `birth`. */
export function agesOf(at: Days, birth: Days): { readonly min: number; readonly max: number } {
  return { min: yearsBetween(birth.to - 1, at.from), max: yearsBetween(birth.from, at.to - 1) };
}

function yearsBetween(born: number, day: number): number {
  const [b, d] = [civil(born), civil(day)];
  const before = d.month < b.month || (d.month === b.month && d.day < b.day);
  return d.year - b.year - (before ? 1 : 0);
}

/** The same day some years on; 29 February becomes 1 March where there is none, as most civil codes have it. */
function addYears(day: number, years: number): number {
  const { year, month, day: date } = civil(day);
  return dayNumber(year + years, month, date);
}

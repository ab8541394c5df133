import { civil, dayNumber, daysInMonth } from "../record/edtf.ts";

/** A half-open run of days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A way of counting ages. By birthdays is what is meant in most of the world; the others are used in East Asia, and by whoever subtracts years. */
export type Counting = "birthday" | "calendar-year" | "east-asian";

/** How an age agrees with a birth: by birthdays, for hardly any birthday, by another way of counting, or not at all. */
export type AgeFit = Counting | "few-birthdays" | "none";

/** Below this share of the possible birthdays an age "fits only if he was born on one of a few days". */
const FEW = 0.1;

/**
 * The days of birth of whoever is `age` years old on some day of `at`. By birthdays, somebody born on day b is a years old on day t
 * where b plus a years ≤ t < b plus a + 1 years. Calendar-year counting takes the difference of the years, East Asian counting
 * one more.
 */
export function birthsOf(age: number, at: Days, counting: Counting): Days {
  if (counting === "birthday") return { from: lastBirth(at.from, age + 1) + 1, to: lastBirth(at.to - 1, age) + 1 };
  const gap = counting === "calendar-year" ? age : age - 1;
  return { from: dayNumber(civil(at.from).year - gap, 1, 1), to: dayNumber(civil(at.to - 1).year - gap + 1, 1, 1) };
}

/** Compares an age in whole years, stated on a day of `at`, with a birth on a day of `birth`. */
export function fitOf(age: number, at: Days, birth: Days): AgeFit {
  const common = shared(birthsOf(age, at, "birthday"), birth);
  if (common >= FEW * (birth.to - birth.from)) return "birthday";
  if (shared(birthsOf(age, at, "calendar-year"), birth) > 0) return "calendar-year";
  if (common > 0) return "few-birthdays";
  return shared(birthsOf(age, at, "east-asian"), birth) > 0 ? "east-asian" : "none";
}

/** The ages by birthdays that are possible on a day of `at` for a birth on a day of `birth`. */
export function agesOf(at: Days, birth: Days): { readonly min: number; readonly max: number } {
  return { min: yearsBetween(birth.to - 1, at.from), max: yearsBetween(birth.from, at.to - 1) };
}

function shared(a: Days, b: Days): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function yearsBetween(born: number, day: number): number {
  const [b, d] = [civil(born), civil(day)];
  const before = d.month < b.month || (d.month === b.month && d.day < b.day);
  return d.year - b.year - (before ? 1 : 0);
}

/**
 * The last day on which somebody can be born who has had `years` birthdays by `day`. Who is born on 29 February grows older on 1 March
 * where there is no such day, so on 29 February nobody does who was born in a year without one.
 */
function lastBirth(day: number, years: number): number {
  const { year, month, day: date } = civil(day);
  return dayNumber(year - years, month, Math.min(date, daysInMonth(year - years, month)));
}

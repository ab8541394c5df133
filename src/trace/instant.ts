import { dayNumber } from "../record/edtf.ts";

/** The stretch of time in which something was published, in milliseconds since 1970 (UTC); both ends belong to it. */
export interface Instant {
  readonly from: number;
  readonly to: number;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Reads an ISO 8601 year, month, day or date-time as the stretch that it names. A date without an offset is taken in UTC.
 * Returns null for null and for anything else: the time is unknown.
 */
export function instantOf(published: string | null): Instant | null {
  const found = published === null ? null : ISO.exec(published);
  if (!found) return null;
  const [, year = "", month, day, hour, minute, second, offset] = found;
  // Not by Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const midnight = (y: number, m: number, d: number): number => dayNumber(y, m, d) * DAY;
  const [y, m] = [Number(year), Number(month)];
  if (month === undefined) return { from: midnight(y, 1, 1), to: midnight(y + 1, 1, 1) - 1 };
  if (m < 1 || m > 12) return null;
  if (day === undefined) return { from: midnight(y, m, 1), to: (m === 12 ? midnight(y + 1, 1, 1) : midnight(y, m + 1, 1)) - 1 };
  const from = midnight(y, m, Number(day)) + (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * MINUTE + Number(second ?? 0) * 1000;
  if (hour === undefined) return { from, to: from + DAY - 1 };
  const at = from - minutesOf(offset) * MINUTE;
  return { from: at, to: second === undefined ? at + MINUTE - 1 : at + 999 };
}

function minutesOf(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith("-") ? -minutes : minutes;
}

/** True where all of `a` lies before all of `b`. */
export function isBefore(a: Instant | null, b: Instant | null): boolean {
  return a !== null && b !== null && a.to < b.from;
}

/** Orders known times by their beginning, unknown ones last. Equal times are left to the caller. */
export function byInstant(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a.from - b.from;
}

/** A time of publication as containers write it, made ISO 8601. */
export interface Published {
  /** A date, or a date-time with its offset; null where the text is neither. */
  readonly published: string | null;
  /** A sentence where something was lost on the way. */
  readonly remark: string | null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads an ISO 8601 date or date-time. A time without an offset proves no instant, so only its date is kept, with a remark;
 * what is no ISO 8601 or no day of the calendar is null, with a remark.
 */
export function parsePublished(text: string): Published {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed);
  if (match === null || !isDay(Number(match[1]), Number(match[2]), Number(match[3])))
    return { published: null, remark: `the time of publication "${trimmed.slice(0, 60)}" is no ISO 8601 date and was left out` };
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  if (match[4] === undefined || match[5] === undefined) return { published: date, remark: null };
  if (Number(match[4]) > 23 || Number(match[5]) > 59 || Number(match[6] ?? 0) > 60)
    return { published: date, remark: `the time of day in "${trimmed}" is none; only the date was kept` };
  if (match[7] === undefined) return { published: date, remark: `zone unproven: "${trimmed}" names no offset; only the date was kept` };
  return { published: `${date}T${match[4]}:${match[5]}:${match[6] ?? "00"}${offset(match[7])}`, remark: null };
}

/** An instant in Unix seconds as a date-time in UTC. Null where it lies outside the years 1970 to 9999. */
export function publishedAt(unixSeconds: number): string | null {
  if (!Number.isInteger(unixSeconds) || unixSeconds < 0 || unixSeconds >= 253_402_300_800) return null;
  return `${new Date(unixSeconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** True for a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  // Not by Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offset(text: string): string {
  if (text.toUpperCase() === "Z") return "Z";
  const digits = text.slice(1).replace(":", "");
  return `${text[0]}${digits.slice(0, 2)}:${digits.slice(2) || "00"}`;
}

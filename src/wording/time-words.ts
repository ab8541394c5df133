import type { Interval } from "../record/utterance.ts";

export type Season = "spring" | "summer" | "autumn" | "winter";

/** How a language writes times. A point is `governed` where a word such as "after" stands before it, which changes its form in some languages. */
export interface TimeWords {
  readonly locale: string;
  season(season: Season, year: string, governed: boolean): string;
  /** A month of a year; `date` is its first day. */
  month(date: Date, governed: boolean): string;
  year(year: string): string;
  /** A time of day on a day: `14:30`, with its offset where the text has one. */
  clock(day: string, time: string): string;
  about(point: string): string;
  before(point: string): string;
  after(point: string): string;
  since(point: string): string;
  until(point: string): string;
  between(from: string, to: string): string;
}

const SEASONS: Readonly<Record<string, Season>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** A day with a time of day on it, which may have seconds and an offset. */
const CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

export type WhenIn = (time: Pick<Interval, "edtf" | "relation">) => string;

/** Writes a time that a text names (EDTF, with how it is related to what happened) as a person writes it: "since 2016", "autumn 2024". */
export function timesIn(words: TimeWords): WhenIn {
  const days = new Intl.DateTimeFormat(words.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const point = (edtf: string, governed: boolean): string => {
    if (edtf.endsWith("~")) return words.about(point(edtf.slice(0, -1), true));
    const [, year, , part] = /^(\d{4})(-(\d{2}))?$/.exec(edtf) ?? [];
    if (year !== undefined && part === undefined) return words.year(year);
    const season = part === undefined ? undefined : SEASONS[part];
    if (year !== undefined && season !== undefined) return words.season(season, year, governed);
    const [day, first] = [dateOf(edtf), dateOf(`${edtf}-01`)];
    if (day !== null) return days.format(day);
    if (first !== null) return words.month(first, governed);
    const [, on = "", minute = "", second = "", offset = ""] = CLOCK.exec(edtf) ?? [];
    const dated = dateOf(on);
    // A decade or a century stays as it is written.
    if (dated === null) return edtf;
    const zone = offset === "" ? "" : offset === "Z" ? " UTC" : ` ${offset}`;
    return words.clock(days.format(dated), `${minute}${second === ":00" ? "" : second}${zone}`);
  };
  return ({ edtf, relation }) => {
    const [from = "", to] = edtf.split("/");
    if (to === undefined) {
      if (relation === "on" || relation === "between" || from.endsWith("~")) return point(from, false);
      return words[relation](point(from, true));
    }
    if (to === "..") return (relation === "after" ? words.after : words.since)(point(from, true));
    if (from === "..") return (relation === "before" ? words.before : words.until)(point(to, true));
    return words.between(point(from, true), point(to, true));
  };
}

/** Reads a date `2025-01-13`; null for anything else, and for a day that its month has not got. */
export function dateOf(text: string): Date | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null;
}

import type { Bounds } from "../../record/origin.ts";
import type { PlaceCandidate } from "../../record/place.ts";
import { dateOf } from "../../wording/time-words.ts";

/** What stands in the place of a number's unit or of a date that is not there, which no table of the platform knows. */
export interface FormatWords {
  /** What follows the figure: with a space before it or without. */
  readonly percent: string;
  readonly undated: string;
}

/** Numbers, dates and lists as they are written in one language. */
export interface Formats {
  /** The tag that the platform knows this language by. */
  readonly locale: string;
  number(n: number): string;
  /** `1–2`, or `2` where both ends agree. */
  range(bounds: Bounds): string;
  /** `55–78 %`. */
  percent(range: readonly [number, number]): string;
  /** `1.2 MB`. */
  bytes(size: number): string;
  /** `13 Jan 2025, 09:12 UTC`. */
  moment(at: string): string;
  /** A dateline as a day, in the day of its own offset; what is no full date stays as it was written. */
  day(published: string | null): string;
  /** `13 Jan`, of a date `2025-01-13`; anything else stays as it is. */
  shortDay(date: string): string;
  /** `13 Jan`, of a number of days since 1970-01-01. */
  tickDay(day: number): string;
  /** `Jan 2025`, of a number of days since 1970-01-01. */
  tickMonth(day: number): string;
  /** A place in a recording, by its second: `1:05`, `1:02:05`. */
  clock(seconds: number): string;
  /** `A, B and C`. */
  all(parts: readonly string[]): string;
  /** `A, B or C`. */
  any(parts: readonly string[]): string;
  /** A language by its name. */
  language(tag: string): string;
  /** A place of the list with its region and country: the country as the language calls it, the others as the list writes them. */
  place(place: PlaceNames): string;
}

type PlaceNames = Pick<PlaceCandidate, "kind" | "name" | "region" | "country">;

const DAY = 86_400_000;
const UTC = { timeZone: "UTC" } as const;

/** Makes the formats of a language by `Intl`, for the tag that names it. */
export function formatsOf(locale: string, words: FormatWords): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...UTC });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", ...UTC });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", ...UTC });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23", ...UTC });
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const country = countriesIn(locale);
  const number = (n: number): string => numbers.format(n);
  const range = ({ min, max }: Bounds): string => (min === max ? number(min) : `${number(min)}–${number(max)}`);
  return {
    locale,
    number,
    range,
    percent: ([low, high]) => `${range({ min: Math.round(low * 100), max: Math.round(high * 100) })}${words.percent}`,
    bytes: (size) => bytesIn(locale, size),
    moment: (at) => `${joined(moments.format(new Date(at)))} UTC`,
    day(published) {
      if (published === null) return words.undated;
      const date = dateOf(published.slice(0, 10));
      return date === null ? published : joined(days.format(date));
    },
    shortDay(date) {
      const day = dateOf(date);
      return day === null ? date : short.format(day);
    },
    tickDay: (day) => short.format(new Date(day * DAY)),
    tickMonth: (day) => joined(month.format(new Date(day * DAY))),
    clock,
    all: (parts) => and.format(parts),
    any: (parts) => or.format(parts),
    language: (tag) => nameOf(names, tag),
    place({ kind, name, region, country: holder }) {
      const called = kind === "country" ? country(name) : name;
      return [...new Set([called, region, holder === null ? null : country(holder)])].filter((part) => part !== null).join(", ");
    },
  };
}

/** Between a year and its sign in Ukrainian a line does not break. */
function joined(date: string): string {
  return date.replace(/ (?=р\.)/g, "\u00a0");
}

function clock(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

function bytesIn(locale: string, size: number): string {
  const [scale, unit] = size < 1e3 ? [1, "byte"] : size < 1e6 ? [1e3, "kilobyte"] : [1e6, "megabyte"];
  const unitDisplay = unit === "byte" ? "long" : "short";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 }).format(size / scale);
}

/** A tag that is none stays as it is. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Says a country, which the list of places has by its English name, in another language; where English has it under another name, it stays. */
function countriesIn(locale: string): (english: string) => string {
  if (locale.startsWith("en")) return (english) => english;
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  return (english) => {
    const code = countryCodes().get(english);
    return (code === undefined ? undefined : names.of(code)) ?? english;
  };
}

let codes: ReadonlyMap<string, string> | null = null;

/** The codes of countries by their names in English: of all pairs of letters those that mean one. */
function countryCodes(): ReadonlyMap<string, string> {
  if (codes !== null) return codes;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  codes = new Map(
    letters.flatMap((one) =>
      letters.flatMap((other) => {
        const name = names.of(one + other);
        return name === undefined ? [] : [[name, one + other] as const];
      }),
    ),
  );
  return codes;
}

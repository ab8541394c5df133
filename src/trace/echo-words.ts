import type { TranslationEcho } from "../record/origin.ts";
import { listOf, type Part, type Sentence, say, type Wording } from "../record/sentence.ts";
import type { Instant } from "./instant.ts";

type Counts = Pick<TranslationEcho, "names" | "numbers" | "addresses" | "quotations">;

/** "7 names, 4 numbers and 2 quotations". */
export function sharedInOrder({ names, numbers, addresses, quotations }: Counts): Part {
  const parts: Part[] = [];
  if (names > 0) parts.push(names === 1 ? say`${names} name` : say`${names} names`);
  if (numbers > 0) parts.push(numbers === 1 ? say`${numbers} number` : say`${numbers} numbers`);
  if (addresses > 0) parts.push(addresses === 1 ? say`${addresses} address` : say`${addresses} addresses`);
  if (quotations > 0) parts.push(quotations === 1 ? say`${quotations} quotation` : say`${quotations} quotations`);
  return listOf(parts, ", ", " and ");
}

const LANGUAGES: Readonly<Partial<Record<string, string>>> = {
  ar: "Arabic",
  be: "Belarusian",
  bg: "Bulgarian",
  cs: "Czech",
  de: "German",
  en: "English",
  es: "Spanish",
  fa: "Persian",
  fr: "French",
  he: "Hebrew",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  ru: "Russian",
  sk: "Slovak",
  tr: "Turkish",
  uk: "Ukrainian",
  zh: "Chinese",
};

/** "the Korean report of …". */
export function reportInLanguage(language: string, publisher: Wording): Sentence {
  const name = languageName(language);
  return name === null
    ? say`the foreign-language report of ${publisher}`
    : say`the ${{ kind: "language", tag: language, english: name }} report of ${publisher}`;
}

/** A language as an adjective before "report"; null where it is not known by name. */
export function languageName(code: string): string | null {
  return LANGUAGES[code.split("-", 1)[0] ?? ""] ?? null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How much earlier one was published than another: "40 minutes", "3 hours", "2 days"; null where the one is not surely the earlier. */
export function timeBetween(earlier: Instant | null, later: Instant | null): Sentence | null {
  if (earlier === null || later === null || earlier.to >= later.from) return null;
  const gap = later.from - earlier.from;
  const exact = earlier.to - earlier.from < HOUR && later.to - later.from < HOUR;
  if (!exact || gap >= 2 * DAY) {
    const days = Math.max(1, Math.round(gap / DAY));
    return days === 1 ? say`${days} day` : say`${days} days`;
  }
  if (gap >= 2 * HOUR) return say`${Math.round(gap / HOUR)} hours`;
  const minutes = Math.max(1, Math.round(gap / MINUTE));
  return minutes === 1 ? say`${minutes} minute` : say`${minutes} minutes`;
}

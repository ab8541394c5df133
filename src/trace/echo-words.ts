import type { TranslationEcho } from "../record/origin.ts";
import type { Instant } from "./instant.ts";

type Counts = Pick<TranslationEcho, "names" | "numbers" | "addresses" | "quotations">;

/** "7 names, 4 numbers and 2 quotations". */
export function sharedInOrder({ names, numbers, addresses, quotations }: Counts): string {
  const parts = [
    counted(names, "name"),
    counted(numbers, "number"),
    counted(addresses, "address"),
    counted(quotations, "quotation"),
  ].flatMap((part) => part ?? []);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function counted(count: number, noun: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}${noun.endsWith("s") ? "es" : "s"}`;
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

/** A language as an adjective before "report"; null where it is not known by name. */
export function languageName(code: string): string | null {
  return LANGUAGES[code.split("-", 1)[0] ?? ""] ?? null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How much earlier one was published than another: "40 minutes", "3 hours", "2 days"; null where the one is not surely the earlier. */
export function timeBetween(earlier: Instant | null, later: Instant | null): string | null {
  if (earlier === null || later === null || earlier.to >= later.from) return null;
  const gap = later.from - earlier.from;
  const exact = earlier.to - earlier.from < HOUR && later.to - later.from < HOUR;
  if (!exact || gap >= 2 * DAY) return spelled(Math.max(1, Math.round(gap / DAY)), "day");
  return gap < 2 * HOUR ? spelled(Math.max(1, Math.round(gap / MINUTE)), "minute") : spelled(Math.round(gap / HOUR), "hour");
}

function spelled(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

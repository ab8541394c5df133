import type { ReadTime } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { isDate } from "./calendar.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** The source of a pattern for a date as facts name it, from "2005" to "16 October 2024". It has no groups. */
export const DATE: string = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:1[89]|20)\\d\\d(?![\\d,.]\\d)|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b|(?:(?:spring|summer|autumn|winter) of \\d{4}))`;

/** The EDTF value of a date as written, or null where it is no date or its year is not known. A date without a year is taken from the times that were read. */
export function dateValue(text: string, span: Span, times: readonly ReadTime[]): string | null {
  const own = fullDate(text);
  if (own !== null) return own;
  for (const time of times) {
    if (time.edtf === null || time.span[0] >= span[1] || span[0] >= time.span[1]) continue;
    const [value = ""] = time.edtf.split("/").filter((part) => part !== "" && part !== "..");
    if (value !== "") return value;
  }
  return null;
}

function fullDate(text: string): string | null {
  const year = /\d{4}/.exec(text)?.[0];
  if (year === undefined) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return dayOf(year, Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/.exec(text);
  if (dotted !== null) return dayOf(year, Number(dotted[2]), Number(dotted[1]));
  if (/^\d{4}$/.test(text)) return year;
  const name = /[A-Za-z]{3,}/.exec(text.replace(/^\d+(?:st|nd|rd|th)/, ""))?.[0].toLowerCase() ?? "";
  const month = MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3))) + 1;
  if (month === 0) return null;
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return day === undefined ? `${year}-${two(month)}` : dayOf(year, month, Number(day));
}

function dayOf(year: string, month: number, day: number): string | null {
  return isDate(Number(year), month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

const two = (n: number): string => String(n).padStart(2, "0");

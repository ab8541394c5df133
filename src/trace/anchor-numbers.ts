import type { Span } from "../record/span.ts";
import type { AnchorToken } from "./anchor-tokens.ts";
import { KOREAN_POWERS, monthOf, powerOf, weekdayOf } from "./anchor-words.ts";

/** A number, a date or a time of day, however it is written. */
export interface NumberAnchor {
  readonly kind: "number" | "date" | "time";
  readonly span: Span;
  /** `n12000`, `d01-12`, `t14:30`; a day without its month may be a number of days as well. */
  readonly keys: readonly string[];
  readonly weight: number;
  /** The token after it. */
  readonly next: number;
}

/** What is known of a text that helps to read its numbers. */
export interface NumberContext {
  readonly language: string;
  /** The day of publication, at midnight UTC; null where unknown. */
  readonly day: Date | null;
}

/** The number, date or time of day that begins at a token, or null. */
export function numberAt(tokens: readonly AnchorToken[], at: number, context: NumberContext): NumberAnchor | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind !== "digits") return mayBeDate(token) ? (namedDate(tokens, at, context) ?? monthFirst(tokens, at)) : null;
  return (
    koreanDate(tokens, at, context) ??
    writtenDate(tokens, at) ??
    timeAt(tokens, at) ??
    dayFirst(tokens, at) ??
    plainNumber(tokens, at, context)
  );
}

/** The shortest and longest words for a day or a month: "мая", "wednesday's", with a particle "월요일부터는". */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 13;

/** In English they have a capital. */
function mayBeDate({ kind, text }: AnchorToken): boolean {
  return text.length >= LEAST_LETTERS && text.length <= MOST_LETTERS && (kind === "name" || text.charCodeAt(0) > 0x7f);
}

function lowerAt(tokens: readonly AnchorToken[], at: number): string {
  const token = tokens[at];
  return token === undefined ? "" : token.kind === "name" ? token.text.toLowerCase() : token.text;
}

function isWord(token: AnchorToken | undefined): token is AnchorToken {
  return token?.kind === "word" || token?.kind === "name";
}

function made(
  tokens: readonly AnchorToken[],
  at: number,
  next: number,
  kind: NumberAnchor["kind"],
  keys: readonly string[],
  weight: number,
): NumberAnchor {
  return { kind, span: [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0], keys, weight, next };
}

const DATE = 1;
/** A month without a day says little. */
const MONTH = 0.3;

function dateKey(month: number, day: number): string {
  return `d${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function digitsAt(tokens: readonly AnchorToken[], at: number, most: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "digits" || token.text.length > 4) return null;
  const value = Number(token.text);
  return value > most ? null : value;
}

/** "Monday", "в понеділок", "월요일": the last such day before publication. */
function namedDate(tokens: readonly AnchorToken[], at: number, { day }: NumberContext): NumberAnchor | null {
  const weekday = weekdayOf(lowerAt(tokens, at));
  if (weekday === null) return null;
  if (day === null) return made(tokens, at, at + 1, "date", [`w${weekday}`], MONTH);
  const back = (day.getUTCDay() - weekday + 7) % 7;
  const named = new Date(day.getTime() - back * DAY);
  return made(tokens, at, at + 1, "date", [dateKey(named.getUTCMonth() + 1, named.getUTCDate())], DATE / 2);
}

const DAY = 86_400_000;

/** "Jan. 12", "March"; Slavic months stand behind the day. */
function monthFirst(tokens: readonly AnchorToken[], at: number): NumberAnchor | null {
  const token = tokens[at];
  const month = monthOf(lowerAt(tokens, at));
  if (month === null || token === undefined || /^[a-z]/.test(token.text)) return null;
  const stop = tokens[at + 1]?.text === "." && tokens[at + 1]?.gap === "" ? 1 : 0;
  const day = /^[A-Z]/.test(token.text) ? digitsAt(tokens, at + 1 + stop, 31) : null;
  if (day !== null && day > 0) return made(tokens, at, at + 2 + stop, "date", [dateKey(month, day)], DATE);
  return made(tokens, at, at + 1, "date", [`m${two(month)}`], MONTH);
}

/** "12 января", "12 January". */
function dayFirst(tokens: readonly AnchorToken[], at: number): NumberAnchor | null {
  const day = digitsAt(tokens, at, 31);
  const word = tokens[at + 1];
  if (day === null || day === 0 || !isWord(word) || word.gap === "\n" || /^[a-z]/.test(word.text)) return null;
  const month = monthOf(lowerAt(tokens, at + 1));
  return month === null ? null : made(tokens, at, at + 2, "date", [dateKey(month, day)], DATE);
}

/** "12.01.2025", "2025-01-12". */
function writtenDate(tokens: readonly AnchorToken[], at: number): NumberAnchor | null {
  const [a, mark, b, same, c] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]);
  if (!a || !b || !c || b.kind !== "digits" || c.kind !== "digits" || mark?.text !== same?.text) return null;
  if (![mark, b, same, c].every((token) => token?.gap === "")) return null;
  const [first, middle, last] = [Number(a.text), Number(b.text), Number(c.text)];
  if (middle < 1 || middle > 12) return null;
  if (mark?.text === "." && a.text.length <= 2 && first >= 1 && first <= 31 && (c.text.length === 4 || c.text.length === 2))
    return made(tokens, at, at + 5, "date", [dateKey(middle, first)], DATE);
  if ((mark?.text === "-" || mark?.text === ".") && a.text.length === 4 && last >= 1 && last <= 31)
    return made(tokens, at, at + 5, "date", [dateKey(middle, last)], DATE);
  return null;
}

/** "1월 12일", "3월"; "12일" alone is the last twelfth before publication, or twelve days. */
function koreanDate(tokens: readonly AnchorToken[], at: number, { day }: NumberContext): NumberAnchor | null {
  const value = digitsAt(tokens, at, 31);
  if (value === null || value === 0) return null;
  if (isUnit(tokens, at, "월") && value <= 12) {
    const second = digitsAt(tokens, at + 2, 31);
    if (second !== null && second > 0 && tokens[at + 1]?.text === "월" && isUnit(tokens, at + 2, "일"))
      return made(tokens, at, at + 4, "date", [dateKey(value, second)], DATE);
    return made(tokens, at, at + 2, "date", [`m${two(value)}`], MONTH);
  }
  if (!isUnit(tokens, at, "일") || day === null) return null;
  // A statement may speak of tomorrow.
  const month = value <= day.getUTCDate() + 1 ? day.getUTCMonth() + 1 : ((day.getUTCMonth() + 11) % 12) + 1;
  return made(tokens, at, at + 2, "date", [dateKey(month, value), `n${value}`], DATE);
}

/** True where a Korean unit stands right behind the digits, alone or with a particle. */
function isUnit(tokens: readonly AnchorToken[], at: number, unit: string): boolean {
  const token = tokens[at + 1];
  return token?.kind === "name" && token.gap === "" && token.text.startsWith(unit) && !LONGER.test(token.text);
}

/** Words that begin like a unit and are none: hours that last, days of the week, Japan. */
const LONGER = /^(?:시간|시즌|시대|시민|일본|일요|일반|월요|월드)/;

const TIME = 1.5;
const HOUR = 1;

/** "14:30", "2:30 p.m.", "8 a.m.", "오후 2시 30분". */
function timeAt(tokens: readonly AnchorToken[], at: number): NumberAnchor | null {
  const hour = digitsAt(tokens, at, 24);
  if (hour === null) return null;
  if (isUnit(tokens, at, "시")) {
    const minute = tokens[at + 1]?.text === "시" && isUnit(tokens, at + 2, "분") ? digitsAt(tokens, at + 2, 59) : null;
    const before = tokens[at - 1]?.text ?? "";
    const late = (before === "오후" || before === "저녁" || (before === "밤" && hour >= 6)) && hour < 12;
    return clock(tokens, at, at + (minute === null ? 2 : 4), late ? hour + 12 : hour, minute);
  }
  const colon = tokens[at + 1]?.text === ":" && tokens[at + 1]?.gap === "" && tokens[at + 2]?.gap === "";
  const minute = colon && tokens[at + 2]?.text.length === 2 ? digitsAt(tokens, at + 2, 59) : null;
  const next = at + (minute === null ? 1 : 3);
  const half = halfOfDay(tokens, next);
  if (half === null) return minute === null ? null : clock(tokens, at, next, hour, minute);
  if (hour > 12) return minute === null ? null : clock(tokens, at, next, hour, minute);
  return clock(tokens, at, half.next, (hour % 12) + (half.late ? 12 : 0), minute);
}

function clock(tokens: readonly AnchorToken[], at: number, next: number, hour: number, minute: number | null): NumberAnchor {
  return made(tokens, at, next, "time", [`t${two(hour)}:${two(minute ?? 0)}`], minute === null || minute === 0 ? HOUR : TIME);
}

/** "a.m.", "pm". */
function halfOfDay(tokens: readonly AnchorToken[], at: number): { readonly late: boolean; readonly next: number } | null {
  const lower = lowerAt(tokens, at);
  if (lower === "am" || lower === "pm") return { late: lower === "pm", next: at + 1 };
  if ((lower !== "a" && lower !== "p") || tokens[at + 1]?.text !== "." || lowerAt(tokens, at + 2) !== "m") return null;
  return { late: lower === "p", next: tokens[at + 3]?.text === "." ? at + 4 : at + 3 };
}

function plainNumber(tokens: readonly AnchorToken[], at: number, context: NumberContext): NumberAnchor | null {
  const korean = koreanNumber(tokens, at);
  const read = korean ?? grouped(tokens, at, context.language);
  const power = korean === null ? powerBehind(tokens, read.next) : null;
  const value = Number((read.value * (power?.value ?? 1)).toPrecision(12));
  return made(tokens, at, power?.next ?? read.next, "number", [`n${value}`], numberWeight(value));
}

function powerBehind(tokens: readonly AnchorToken[], at: number): { readonly value: number; readonly next: number } | null {
  const token = tokens[at];
  if (!isWord(token) || token.gap === "\n") return null;
  const value = powerOf(lowerAt(tokens, at));
  return value === null ? null : { value, next: at + 1 };
}

interface Grouped {
  readonly value: number;
  readonly next: number;
}

/** Digits with what parts thousands and decimals: a comma parts decimals in Ukrainian and Russian, and there a space parts thousands. */
function grouped(tokens: readonly AnchorToken[], at: number, language: string): Grouped {
  const slavic = language === "uk" || language === "ru";
  let digits = tokens[at]?.text ?? "";
  let next = at + 1;
  for (let group = groupAt(tokens, next, slavic); digits.length <= MOST_DIGITS && group !== null; group = groupAt(tokens, next, slavic)) {
    if (next === at + 1 && digits.length > 3) break;
    digits += group.digits;
    next = group.next;
  }
  const mark = tokens[next];
  const decimals = tokens[next + 1];
  const isPoint = mark?.gap === "" && (mark.text === "." || (mark.text === "," && slavic));
  if (isPoint && decimals?.kind === "digits" && decimals.gap === "" && decimals.text.length <= 3)
    return { value: Number(`${digits}.${decimals.text}`), next: next + 2 };
  return { value: Number(digits), next };
}

const MOST_DIGITS = 15;

/** Three more digits behind a comma or a space. */
function groupAt(tokens: readonly AnchorToken[], at: number, slavic: boolean): { readonly digits: string; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind === "digits" && token.text.length === 3 && (token.gap === "\u00a0" || (token.gap === " " && slavic)))
    return { digits: token.text, next: at + 1 };
  const behind = tokens[at + 1];
  const comma = token?.text === "," && token.gap === "" && !slavic && behind?.kind === "digits" && behind.gap === "";
  return comma && behind.text.length === 3 ? { digits: behind.text, next: at + 2 } : null;
}

/** "1만2000", "5천만", "2만 3천여": null where no Korean unit stands behind the digits. */
function koreanNumber(tokens: readonly AnchorToken[], at: number): Grouped | null {
  let total = 0;
  let next = at;
  let any = false;
  for (let i = at; tokens[i]?.kind === "digits"; ) {
    const read = grouped(tokens, i, "ko");
    const unit = tokens[read.next];
    const powers = unit?.kind === "name" && unit.gap === "" ? powersOf(unit.text) : "";
    let section = read.value;
    for (const power of powers) section *= KOREAN_POWERS[power] ?? 1;
    if (powers === "" && !any) return null;
    total += section;
    next = powers === "" ? read.next : read.next + 1;
    any = true;
    // Only after a bare unit does the number go on.
    if (powers === "" || unit?.text !== powers) break;
    i = next;
  }
  return any ? { value: total, next } : null;
}

function powersOf(word: string): string {
  return /^[백천만억조]+/.exec(word)?.[0] ?? "";
}

/** Small and round numbers stand in every report; one with three figures that differ in few. */
function numberWeight(value: number): number {
  if (value < 10 && Number.isInteger(value)) return 0.25;
  if (value >= 1900 && value < 2100) return 0.5;
  const figures = String(value)
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "").length;
  if (figures >= 3) return 2;
  return figures === 2 ? (value < 100 && Number.isInteger(value) ? 1 : 1.5) : 0.75;
}

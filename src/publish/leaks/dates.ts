/** A protected date: as fine as it is known. */
export interface SecretDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads "2005", "2005-03" and "2005-03-17"; other texts of EDTF by their first date. Null where there is none. */
export function secretDate(edtf: string): SecretDate | null {
  const match = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  if (match === null) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** The beginnings of the names of months, and Roman numbers; English, French, German, Polish, Russian, Ukrainian. */
const MONTHS = `
  jan|янв|січ|sty|i|один
  feb|fev|fév|фев|лют|lut|ii
  mar|mär|мар|бер|iii
  apr|avr|апр|кві|kwi|iv
  may|mai|maj|май|мая|мае|тра|v
  jun|juin|июн|чер|cze|vi
  jul|juil|июл|лип|lip|vii
  aug|aoû|aou|авг|сер|sie|viii
  sep|сен|вер|wrz|ix
  oct|okt|окт|жов|paź|paz|x
  nov|ноя|лис|lis|xi
  dec|déc|dez|дек|гру|gru|xii`
  .trim()
  .split("\n")
  .map((row) => row.trim().split("|"));
const ROMAN = /^[ivx]+$/;

/** Words that stand inside a date. */
const INSIDE = new Set(
  "th st nd rd er of the de den le of year г года год року рік р й го ого е рождения year年 年 月 日 년 월 일 am um w roku r t".split(" "),
);

const PIECE = /\d{1,14}|\p{L}+/gu;
const NEAR = 34;

/** A number or a word near a year. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Looks for dates in a text. */
export class DateIndex<Value> {
  readonly #dates: { readonly date: SecretDate; readonly value: Value; readonly keys: ReadonlySet<string> }[] = [];
  readonly #keys = new Set<string>();

  add(date: SecretDate, value: Value): void {
    // A year alone says nothing; whoever looks for it does so near a person.
    if (date.month === null) return;
    const keys = keysOf(date);
    this.#dates.push({ date, value, keys });
    for (const key of keys) this.#keys.add(key);
  }

  scan(text: string, found: (value: Value, at: number) => void): void {
    if (this.#dates.length === 0) return;
    for (const match of text.matchAll(/\d{2,14}/g)) {
      const key = match[0].length >= 10 ? dayOfTime(match[0]) : match[0];
      // Behind a colon two digits are minutes and no year.
      if (!this.#keys.has(key) || (key.length === 2 && text.charAt(match.index - 1) === ":")) continue;
      const around = piecesAround(text, match.index, match.index + match[0].length);
      for (const { date, value, keys } of this.#dates)
        if (keys.has(key) && (key.length > 4 || isDate(date, key, around))) found(value, match.index);
    }
  }
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Numbers that tell the date alone, and those of its year. */
function keysOf({ year, month, day }: SecretDate): ReadonlySet<string> {
  const short = two(year % 100);
  const keys = [String(year), short];
  if (month !== null && day === null) keys.push(`${year}${two(month)}`, `${two(month)}${year}`);
  if (month !== null && day !== null) {
    const [m, d] = [two(month), two(day)];
    keys.push(`${year}${m}${d}`, `${d}${m}${year}`, `${m}${d}${year}`, `${d}${m}${short}`, `${short}${m}${d}`, `${year}-${m}-${d}`);
  }
  return new Set(keys);
}

/** The day of a time in seconds or milliseconds since 1970, as it is in the list of keys. */
function dayOfTime(number: string): string {
  if (number.length !== 10 && number.length !== 13) return "";
  const time = new Date(Number(number) * (number.length === 10 ? 1000 : 1));
  return Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 10);
}

interface Around {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** What stands next to a number on both sides, the nearest first, without the words that belong to any date. */
function piecesAround(text: string, start: number, end: number): Around {
  const left = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
  const right = text.slice(end, end + NEAR).toLowerCase();
  const pieces = (part: string): readonly Piece[] =>
    [...part.matchAll(PIECE)]
      .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
      .filter(({ text: word }) => !INSIDE.has(word) || ROMAN.test(word));
  return { before: pieces(left).toReversed(), after: pieces(right) };
}

function isDate({ month, day }: SecretDate, key: string, { before, after }: Around): boolean {
  const [b1, b2] = before.map(({ text }) => text);
  const [a1, a2] = after.map(({ text }) => text);
  const isMonth = (word: string | undefined): boolean => month !== null && word !== undefined && monthOf(word) === month;
  if (day === null) return key.length === 4 && (isMonth(b1) || (isMonth(a1) && !/^\d/.test(a2 ?? "")));
  const isDay = (word: string | undefined): boolean => word !== undefined && /^\d{1,2}$/.test(word) && Number(word) === day;
  const written = (isDay(b2) && isMonth(b1)) || (isMonth(b2) && isDay(b1));
  if (key.length === 2) return written && (/^\d/.test(b1 ?? "") ? /^\d/.test(b2 ?? "") : true);
  return written || (isMonth(a1) && isDay(a2)) || (isDay(a1) && isMonth(a2));
}

/** The number of a month that a word or number names; 0 for none. */
function monthOf(word: string): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  for (const [i, names] of MONTHS.entries())
    for (const name of names) if (ROMAN.test(name) ? word === name : word.startsWith(name)) return i + 1;
  return 0;
}

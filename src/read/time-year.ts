import { ordinalAt, spokenYearAt } from "./number-words.ts";
import { YEAR_PREPOSITIONS } from "./time-lexicon.ts";
import { type NamedRead, named, type YearShift } from "./time-meaning.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

const LATEST = 2100;

/** The year beside a month, quarter or season: a number, or so many years from another ("last year", "that year"). */
export interface YearTail {
  readonly year: number | null;
  readonly years: YearShift | null;
  readonly era: boolean;
  readonly next: number;
}

/** Reads ", 2025", "2025", "of 2025", "480 BC", "last year", "of next year" after a month or date; `comma` allows the first. */
export function yearTailAt(words: readonly TimeWord[], at: number, comma: boolean): YearTail | null {
  const skip = lowerAt(words, at) === "of" || (comma && lowerAt(words, at) === ",") ? 1 : 0;
  const start = at + skip;
  const digits = words[start];
  if (digits !== undefined && /^\d{3,4}$/.test(digits.text)) {
    const era = eraAt(words, start + 1);
    const year = Number(digits.text);
    if (era !== null) return { year: era.before ? 1 - year : year, years: null, era: true, next: era.next };
    if (year < 1000 || year > LATEST || isUnit(words, start + 1)) return null;
    return { year, years: null, era: false, next: start + 1 };
  }
  const spoken = spokenYearAt(words, start);
  if (spoken !== null) return { year: spoken.value, years: null, era: false, next: spoken.next };
  return relativeYearAt(words, start);
}

/** A time of day after a date is no year: "January 12 1400 GMT". */
function isUnit(words: readonly TimeWord[], at: number): boolean {
  return ["gmt", "utc", "hours", "local", "hrs"].includes(lowerAt(words, at));
}

const YEAR_SHIFTS: readonly (readonly [words: readonly string[], shift: YearShift])[] = [
  [["last", "year"], { by: -1, from: "now" }],
  [["this", "year"], { by: 0, from: "now" }],
  [["next", "year"], { by: 1, from: "now" }],
  [["a", "year", "ago"], { by: -1, from: "now" }],
  [["that", "year"], { by: 0, from: "then" }],
  [["that", "same", "year"], { by: 0, from: "then" }],
  [["the", "same", "year"], { by: 0, from: "then" }],
  [["the", "following", "year"], { by: 1, from: "then" }],
  [["the", "next", "year"], { by: 1, from: "then" }],
  [["the", "previous", "year"], { by: -1, from: "then" }],
];

const YEAR_SHIFT_STARTS: ReadonlySet<string> = new Set(YEAR_SHIFTS.map(([phrase]) => phrase[0] ?? ""));

/** "last year", "a year ago", "that year", "the following year". */
export function relativeYearAt(words: readonly TimeWord[], at: number): YearTail | null {
  if (!YEAR_SHIFT_STARTS.has(lowerAt(words, at))) return null;
  for (const [phrase, years] of YEAR_SHIFTS) {
    if (phrase.every((word, i) => lowerAt(words, at + i) === word)) return { year: null, years, era: false, next: at + phrase.length };
  }
  return null;
}

/** "BC", "B.C.", "BCE", "AD". */
function eraAt(words: readonly TimeWord[], at: number): { before: boolean; next: number } | null {
  const text = words[at]?.text ?? "";
  if (text === "BC" || text === "BCE") return { before: true, next: at + 1 };
  if (text === "AD" || text === "CE") return { before: false, next: at + 1 };
  if (text === "B" && words[at + 1]?.text === "." && words[at + 2]?.text === "C")
    return { before: true, next: words[at + 3]?.text === "." ? at + 4 : at + 3 };
  return null;
}

/** The year, decade or century that begins at a word. */
export function yearAt(words: readonly TimeWord[], at: number): NamedRead | null {
  return (
    decadeAt(words, at) ??
    centuryAt(words, at) ??
    eraYearAt(words, at) ??
    introducedYearAt(words, at) ??
    laterYearAt(words, at) ??
    bareYearAt(words, at)
  );
}

function eraYearAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const first = words[at];
  if (first?.text === "AD" && words[at + 1]?.kind === "number") {
    const year = Number(words[at + 1]?.text.replaceAll(",", ""));
    return year > 0 && year < LATEST ? { meaning: named("year", { year, era: true }), next: at + 2, rule: "year-era" } : null;
  }
  if (first === undefined || !/^\d{1,4}$/.test(first.text)) return null;
  const era = eraAt(words, at + 1);
  if (era === null) return null;
  const year = Number(first.text);
  return { meaning: named("year", { year: era.before ? 1 - year : year, era: true }), next: era.next, rule: "year-era" };
}

/** "the year 1989", "fiscal 1989", "nineteen ninety-six". */
function introducedYearAt(words: readonly TimeWord[], at: number): NamedRead | null {
  let next = at;
  if (lowerAt(words, next) === "the") next += 1;
  if (lowerAt(words, next) === "fiscal" || lowerAt(words, next) === "calendar") next += 1;
  if (["year", "years"].includes(lowerAt(words, next))) next += 1;
  const introduced = next > at && lowerAt(words, next - 1) !== "the";
  const digits = words[next];
  if (introduced && digits !== undefined && /^\d{4}$/.test(digits.text)) {
    const year = Number(digits.text);
    return year <= LATEST ? { meaning: named("year", { year }), next: next + 1, rule: "year" } : null;
  }
  const spoken = introduced || next === at ? spokenYearAt(words, next) : null;
  if (spoken === null || (!introduced && (spoken.value === 2000 || lowerAt(words, spoken.next) === "thousand"))) return null;
  return { meaning: named("year", { year: spoken.value }), next: spoken.next, rule: "year" };
}

/** A four-figure number that is not a count, an amount or a number of something. */
function bareYearAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const word = words[at];
  if (word === undefined || !/^\d{3,4}$/.test(word.text)) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  const year = Number(word.text);
  const led = before !== undefined && YEAR_PREPOSITIONS.has(before.lower);
  if (
    before !== undefined &&
    !before.spaced &&
    word.spaced === false &&
    !isDash(before) &&
    !/^[("'“‘[]$/.test(before.text) &&
    before.text !== "/"
  )
    return null;
  if (before !== undefined && word.spaced === false && /^[$€£¥#№+.,:]$/.test(before.text)) return null;
  if (
    after !== undefined &&
    !after.spaced &&
    /^[%°:]$|^\p{L}/u.test(after.text) &&
    !(after.text === ":" && words[at + 2]?.spaced !== false)
  )
    return null;
  if (word.text.length === 3) return bareShortYearAt(words, at, led);
  if (year < 1000 || year > LATEST) return null;
  if (year < 1400 && !led) return null;
  if (countsWhatFollows(words, at) || NUMBERED_NOUNS.has(lowerAt(words, at - 1))) return null;
  if (
    [
      "no",
      "no.",
      "number",
      "nos",
      "flight",
      "route",
      "page",
      "size",
      "about",
      "than",
      "over",
      "nearly",
      "almost",
      "room",
      "highway",
    ].includes(lowerAt(words, at - 1)) &&
    !(led && year > 1800)
  )
    return null;
  return { meaning: named("year", { year }), next: at + 1, rule: "year" };
}

/** Three figures are a year only after a preposition, with nothing counted behind; the resolver keeps them in an ancient story alone. */
function bareShortYearAt(words: readonly TimeWord[], at: number, led: boolean): NamedRead | null {
  const after = words[at + 1];
  if (
    !led ||
    (after !== undefined &&
      (after.kind !== "mark" || /^[%°$-]$/.test(after.text)) &&
      !["the", "and", "when", "but", "a", "to", "at", "after"].includes(after.lower))
  )
    return null;
  return { meaning: named("year", { year: Number(words[at]?.text) }), next: at + 1, rule: "short-year" };
}

/** Nouns that a number after them names, though it looks like a year: "Resolution 1999". */
const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  "resolution resolutions article articles section sections paragraph decree order regulation directive unit flight route page room highway brigade regiment battalion model type class".split(
    " ",
  ),
);
const MEASURED =
  /^(?:miles|feet|metres|meters|km|kilometres|kilometers|percent|per|hours|hrs|gmt|dollars|won|rubles|tons|pounds|francs|yen|mph|square|cubic|million|billion|thousand|more|x)$/;
const COUNTED = /^(?:people|men|women|children|personnel|dead|others|killed|wounded)$|[a-z]{3}s$/;
const NOT_COUNTED = /(?:ss|us|is|as|was|has|does|sales|results|earnings|elections|games|olympics)$/;

/** "2000 soldiers", "1500 GMT": a plural noun or a unit follows, and no "in" or "since" makes a year of it. */
function countsWhatFollows(words: readonly TimeWord[], at: number): boolean {
  const after = words[at + 1];
  if (after === undefined || after.kind !== "word") return false;
  if (MEASURED.test(after.lower)) return true;
  const before = lowerAt(words, at - 1);
  const led = ["in", "since", "until", "by", "during", "the", "late", "early", "mid", "before", "after", "year", "fiscal"].includes(before);
  return !led && after.text === after.lower && COUNTED.test(after.lower) && !NOT_COUNTED.test(after.lower);
}

/** The end of "1989-90" and "2014–2016". */
function laterYearAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const first = words[at - 2];
  const word = words[at];
  if (word === undefined || first === undefined || !isDash(words[at - 1]) || !/^1\d{3}$|^20\d\d$/.test(first.text)) return null;
  if (words[at - 3]?.text === "-" && words[at - 2]?.spaced === false) return null;
  const start = Number(first.text);
  const year = word.text.length === 4 ? Number(word.text) : Math.floor(start / 100) * 100 + Number(word.text);
  if (
    !/^(?:\d{2}|\d{4})$/.test(word.text) ||
    year <= start ||
    year > LATEST ||
    (word.text.length === 2 && (isDash(words[at + 1]) || words[at + 1]?.text === ":"))
  )
    return null;
  return { meaning: named("year", { year }), next: at + 1, rule: "later-year" };
}

const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties".split(" ").map((word, i) => [word, 1920 + 10 * i]),
);

/** "the 1990s", "the nineties", "the '90s"; "the late 1970s" too, which is the whole decade. */
function decadeAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const part = edgeAt(words, at + the);
  const start = part ?? at + the;
  const word = words[start];
  if (word === undefined) return null;
  const spoken = the === 1 ? DECADE_WORDS.get(word.lower) : undefined;
  if (spoken !== undefined) return { meaning: named("decade", { year: spoken }), next: start + 1, rule: "decade" };
  const apostrophe = /^['’‘]$/.test(word.text) ? 1 : 0;
  const digits = words[start + apostrophe];
  const ending = words[start + apostrophe + 1];
  const endsInS = ending !== undefined && !ending.spaced && /^['’]?s$/.test(ending.lower);
  if (digits === undefined || !endsInS) return null;
  if (/^[12]\d\d0$|^\d\d0$/.test(digits.text) && apostrophe === 0) return decade(words, Number(digits.text), start + 2);
  if (apostrophe === 1 && !digits.spaced && /^[2-9]0$/.test(digits.text)) return decade(words, 1900 + Number(digits.text), start + 3);
  return null;
}

function decade(words: readonly TimeWord[], year: number, at: number): NamedRead | null {
  const era = eraAt(words, at);
  if (era?.before === true) return { meaning: named("decade", { year: 1 - year - 9, era: true }), next: era.next, rule: "decade" };
  if (year < 1000) return { meaning: named("decade", { year }), next: at, rule: "short-decade" };
  return { meaning: named(year % 100 === 0 && year !== 2000 ? "century" : "decade", { year }), next: at, rule: "decade" };
}

/** The end of a word that narrows a period ("early", "mid-", "late", "latter half of the"), or null. */
export function edgeAt(words: readonly TimeWord[], at: number): number | null {
  const word = lowerAt(words, at);
  if (!["early", "mid", "late", "middle", "mid-to-late"].includes(word)) return null;
  return isDash(words[at + 1]) ? at + 2 : at + 1;
}

/** "the 20th century", "the early nineteenth century", "the 5th century BC", "this century". */
function centuryAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const start = edgeAt(words, at + the) ?? at + the;
  const ordinal = ordinalAt(words, start);
  if (ordinal === null || ordinal.value > 21) return null;
  const hyphen = isDash(words[ordinal.next]) ? 1 : 0;
  if (lowerAt(words, ordinal.next + hyphen) !== "century") return null;
  const era = eraAt(words, ordinal.next + hyphen + 1);
  const year = era?.before === true ? 1 - ordinal.value * 100 + 1 : (ordinal.value - 1) * 100;
  return { meaning: named("century", { year, era: era !== null }), next: era?.next ?? ordinal.next + hyphen + 1, rule: "century" };
}

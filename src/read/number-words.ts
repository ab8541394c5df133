import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import { markOf } from "./word-mark.ts";

/** A number read from words: `words[at]` to before `words[next]`. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  /** Written in digits (in part). */
  readonly digits: boolean;
}

const ONES: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i) => [word, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
  ["mn", 1e6],
  ["bn", 1e9],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["hundredth", 100],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);
/** Words, other than figures, that may begin a number. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), ...FRACTIONS.keys()]);
const LONGEST = 24;
const SMALL = markOf(new Set([...ONES.keys(), ...TENS.keys()]));
const ORDINAL = markOf(new Set([...ORDINALS.keys(), ...TENS.keys()]));

/** What says a number from 1 to 9 in one word, and one from 10 to 99 in one or two, as parts of a regular expression. */
export const [ONE_TO_NINE, TEN_TO_NINETY_NINE] = ((): readonly [string, string] => {
  const words = [...ONES.keys()];
  const digits = words.slice(1, 10).join("|");
  return [digits, `(?:(?:${[...TENS.keys()].join("|")})(?:[- ](?:${digits}))?|${words.slice(10).join("|")})`];
})();

/** The number that a word below a hundred, or two with a hyphen or a space between, say by themselves: "nineteen", "twenty-one"; NaN for any others. */
export function smallNumber(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (ONES.get(word) ?? TENS.get(word) ?? Number.NaN), 0);
}

/**
 * The cardinal number that begins at a word: digits ("12,000", "3.5 million", "3 1/2"), words ("twenty-five", "two hundred and
 * six"), or both. "A hundred" and "a dozen" begin at their article. Null where there is none.
 */
export function numberAt(words: readonly TimeWord[], at: number): NumberRead | null {
  if (words === last.words && at === last.at) return last.read;
  const first = words[at];
  if (first === undefined) return null;
  const read = plainNumberAt(words, at, first);
  last.words = words;
  last.at = at;
  last.read = read === null ? null : (halvesAt(words, read) ?? read);
  return last.read;
}

/** What was asked for last: dates, clocks, lengths and amounts ask one after the other of the same word. */
const last: { words: readonly TimeWord[]; at: number; read: NumberRead | null } = { words: [], at: 0, read: null };

/** "one and a half million". */
function halvesAt(words: readonly TimeWord[], read: NumberRead): NumberRead | null {
  const half = lowerAt(words, read.next) === "and" && lowerAt(words, read.next + 1) === "a" && lowerAt(words, read.next + 2) === "half";
  const scale = half ? scaleAt(words, read.next + 3) : 1;
  return scale > 1 ? { ...read, value: (read.value + 0.5) * scale, next: read.next + 4 } : null;
}

function plainNumberAt(words: readonly TimeWord[], at: number, first: TimeWord): NumberRead | null {
  if (first.kind === "number") return digitsAt(words, at);
  if (first.lower === "a" || first.lower === "an") {
    const scale = SCALES.get(lowerAt(words, at + 1));
    if (scale !== undefined && lowerAt(words, at + 1).length > 2) return scaled(words, at + 2, scale, false);
  }
  return wordsAt(words, at);
}

/** What stands as digits is worth what it says, times the scale words after it. */
function digitsAt(words: readonly TimeWord[], at: number): NumberRead | null {
  const first = words[at];
  if (first === undefined) return null;
  let value = Number(first.text.replaceAll(",", ""));
  let next = at + 1;
  const fraction = FRACTIONS.get(lowerAt(words, next));
  if (fraction !== undefined) {
    value += fraction;
    next += 1;
  } else if (words[next]?.kind === "number" && lowerAt(words, next + 1) === "/" && words[next + 2]?.kind === "number") {
    const below = Number(words[next + 2]?.text);
    if (below > 1 && below <= 32) {
      value += Number(words[next]?.text) / below;
      next += 3;
    }
  }
  if (isDash(words[next]) && words[next]?.spaced === false && scaleAt(words, next + 1) > 1) next += 1;
  return scaled(words, next, value, true);
}

function scaleAt(words: readonly TimeWord[], at: number): number {
  const word = words[at];
  if (word === undefined || word.lower === "dozen") return 1;
  return SCALES.get(word.lower) ?? 1;
}

function scaled(words: readonly TimeWord[], at: number, value: number, digits: boolean): NumberRead {
  let next = at;
  let total = value;
  for (let scale = scaleAt(words, next); scale > 1; scale = scaleAt(words, next)) {
    total *= scale;
    next += 1;
    if (total > 1e18) break;
  }
  return { value: Math.round(total * 1e6) / 1e6, next, digits };
}

/** Adds up "two hundred and twenty-five thousand": a hundred multiplies what stands before it, a thousand closes its group. */
function wordsAt(words: readonly TimeWord[], at: number): NumberRead | null {
  let next = at;
  let total = 0;
  let group: number | null = null;
  while (next - at < LONGEST) {
    const word = lowerAt(words, next);
    const small = smallAt(words, next, group);
    if (small !== null) {
      group = (group ?? 0) + small.value;
      next = small.next;
    } else if (group !== null && word === "hundred") {
      group *= 100;
      next += 1;
    } else if (group !== null && word === "dozen") {
      group *= 12;
      next += 1;
    } else if (group !== null && word.length > 3 && (SCALES.get(word) ?? 0) >= 1e3) {
      total += group * (SCALES.get(word) ?? 1);
      group = 0;
      next += 1;
    } else if (
      group !== null &&
      word === "and" &&
      (lowerAt(words, next - 1) === "hundred" || lowerAt(words, next - 1) === "thousand") &&
      smallAt(words, next + 1, group) !== null
    ) {
      next += 1;
    } else break;
  }
  return group === null ? null : { value: total + group, next, digits: false };
}

/** One to ninety-nine; after something already read, only what can follow it ("hundred twelve", not "three four"). */
function smallAt(words: readonly TimeWord[], at: number, group: number | null): { value: number; next: number } | null {
  const word = words[at];
  if (word === undefined || (word.marks & SMALL) === 0 || (group !== null && group % 100 !== 0)) return null;
  const ones = ONES.get(word.lower);
  if (ones !== undefined) return { value: ones, next: at + 1 };
  const tens = TENS.get(word.lower);
  if (tens === undefined) return null;
  const joined = isDash(words[at + 1]) && words[at + 1]?.spaced === false ? at + 2 : at + 1;
  const unit = ONES.get(lowerAt(words, joined));
  return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, next: joined + 1 } : { value: tens, next: at + 1 };
}

/** The ordinal at a word: "third", "21st", "twenty-first"; null where there is none. */
export function ordinalAt(words: readonly TimeWord[], at: number): NumberRead | null {
  const first = words[at];
  if (first === undefined) return null;
  if (first.kind === "number") {
    const suffix = words[at + 1];
    if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
    return { value: Number(first.text.replaceAll(",", "")), next: at + 2, digits: true };
  }
  if ((first.marks & ORDINAL) === 0) return null;
  const ordinal = ORDINALS.get(first.lower);
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, digits: false };
  const tens = TENS.get(first.lower);
  const unit = isDash(words[at + 1]) ? ORDINALS.get(lowerAt(words, at + 2)) : undefined;
  return tens !== undefined && unit !== undefined && unit < 10 ? { value: tens + unit, next: at + 3, digits: false } : null;
}

/** A year said as two numbers: "nineteen ninety-six", "two thousand". */
export function spokenYearAt(words: readonly TimeWord[], at: number): NumberRead | null {
  const century = smallAt(words, at, null);
  if (century === null) return null;
  if (century.value >= 13 && century.value <= 20 && century.next === at + 1) {
    const rest = smallAt(words, century.next, null);
    return rest !== null && rest.value >= 10 ? { value: century.value * 100 + rest.value, next: rest.next, digits: false } : null;
  }
  if (century.value !== 2 || lowerAt(words, at + 1) !== "thousand") return null;
  const year = wordsAt(words, at);
  return year !== null && year.value < 2100 ? year : null;
}

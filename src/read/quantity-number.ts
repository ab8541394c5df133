import { numberAt } from "./number-words.ts";
import { COMPARATORS, type Comparator, CURRENCIES, DOLLARS, SIGNS, VAGUE_COUNTS } from "./quantity-lexicon.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";

/** A number with its bounds: `words[first]` to before `words[next]`; `number` is where the figures begin. */
export interface AmountRead {
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly comparator: Comparator;
  /** A currency that was read with it, or `%`. */
  readonly unit: string | null;
  readonly rule: string;
  /** Written without figures and worth one: "one" is a pronoun as often as a count. */
  readonly bare: boolean;
}

interface Figure {
  readonly value: number;
  readonly next: number;
  readonly currency: string | null;
  readonly bare: boolean;
}

/** The amount that begins at a word, comparators before and after it and a minus included; null where there is none. */
export function amountAt(words: readonly TimeWord[], at: number): AmountRead | null {
  const amount = plainAmountAt(words, at);
  return amount !== null && amount.number === at && hasMinus(words, at) ? belowNothing(amount) : amount;
}

/** "-12", "−12", "minus 12"; not the dash of a list, of a range or of a name. */
function hasMinus(words: readonly TimeWord[], at: number): boolean {
  const before = words[at - 1];
  if (before?.lower === "minus") return true;
  const sign = before?.text === "-" || before?.text === "−";
  return sign && at > 1 && before?.spaced === true && words[at]?.spaced === false;
}

/** Of a range the first number is what the minus stands before. */
function belowNothing(amount: AmountRead): AmountRead {
  const turned = (n: number | null): number | null => (n === null ? null : -n);
  const { min, max, first } = amount;
  return {
    ...amount,
    first: first - 1,
    min: turned(amount.rule === "range" ? min : max),
    max: amount.rule === "range" ? max : turned(min),
  };
}

function plainAmountAt(words: readonly TimeWord[], at: number): AmountRead | null {
  const bound = comparatorAt(words, at);
  const start = bound?.next ?? at;
  const comparator = bound?.comparator ?? "=";
  const range = rangeAt(words, start, at);
  if (range !== null) return { ...range, approximate: range.approximate || comparator === "~" };
  const share = shareAt(words, start, at) ?? vagueAt(words, start, at, comparator);
  if (share !== null) return share;
  const figure = figureAt(words, start);
  if (figure === null) return null;
  if (figure.bare && lowerAt(words, at - 1) === "not") return noneOf(at, figure.next);
  const tail = boundAfter(words, figure.next);
  const sign = tail?.comparator ?? comparator;
  return {
    first: at,
    number: start,
    next: tail?.next ?? figure.next,
    ...boundsOf(figure.value, sign),
    comparator: sign,
    unit: figure.currency,
    rule: bound === null ? "number" : `${bound.rule}-n`,
    bare: figure.bare && bound === null,
  };
}

/** "Not one soldier". */
function noneOf(at: number, next: number): AmountRead {
  return { first: at - 1, number: at, next, min: 0, max: 0, approximate: false, comparator: "=", unit: null, rule: "not-one", bare: true };
}

function boundsOf(value: number, comparator: Comparator): { min: number | null; max: number | null; approximate: boolean } {
  if (comparator === ">") return { min: value, max: null, approximate: true };
  if (comparator === ">=") return { min: value, max: null, approximate: false };
  if (comparator === "<") return { min: null, max: value, approximate: true };
  if (comparator === "<=") return { min: null, max: value, approximate: false };
  return { min: value, max: value, approximate: comparator === "~" };
}

interface Bound {
  readonly comparator: Comparator;
  readonly next: number;
  readonly rule: string;
}

/** The words that bound a number; "more than about" is two such phrases, of which the first says how. */
function comparatorAt(words: readonly TimeWord[], at: number): Bound | null {
  const bound = boundAt(words, at);
  if (bound === null || bound.comparator === "~" || bound.comparator === "=") return bound;
  return { ...bound, next: boundAt(words, bound.next)?.next ?? bound.next };
}

function boundAt(words: readonly TimeWord[], at: number): Bound | null {
  for (const { words: phrase, comparator } of COMPARATORS.get(lowerAt(words, at)) ?? [])
    if (phrase.every((word, i) => lowerAt(words, at + i) === word)) return { comparator, next: at + phrase.length, rule: phrase.join("-") };
  return null;
}

/** A number with its currency: "$5 million", "US$5m", "EUR 40", "5 million dollars"; or no currency. */
function figureAt(words: readonly TimeWord[], at: number): Figure | null {
  const sign = currencyAt(words, at);
  const number = numberAt(words, sign?.next ?? at);
  if (number === null) return halfAt(words, at);
  const bare = !number.digits && number.value === 1;
  if (sign !== null) {
    const suffix = moneySuffixAt(words, number.next);
    return { value: number.value * suffix, next: suffix > 1 ? number.next + 1 : number.next, currency: sign.currency, bare: false };
  }
  const short = shortScaleAt(words, number.next);
  if (short > 1) return { value: number.value * short, next: number.next + 1, currency: null, bare: false };
  const article = isDash(words[number.next]) && words[number.next]?.spaced === false ? 1 : 0;
  const canadian = ["canadian", "australian", "us", "jordanian", "kuwaiti"].includes(lowerAt(words, number.next + article)) ? 1 : 0;
  const currency = CURRENCIES.get(lowerAt(words, number.next + article + canadian));
  if (currency === undefined) return { value: number.value, next: number.next, currency: null, bare };
  return { value: number.value, next: number.next + article + canadian + 1, currency, bare: false };
}

function halfAt(words: readonly TimeWord[], at: number): Figure | null {
  const word = lowerAt(words, at);
  if (word === "half" && lowerAt(words, at + 1) === "a" && lowerAt(words, at + 2) === "dozen")
    return { value: 6, next: at + 3, currency: null, bare: false };
  if (word === "half" && lowerAt(words, at + 1) === "a" && lowerAt(words, at + 2) === "million")
    return { value: 5e5, next: at + 3, currency: null, bare: false };
  return word === "a" && lowerAt(words, at + 1) === "couple" && lowerAt(words, at + 2) === "of"
    ? { value: 2, next: at + 3, currency: null, bare: false }
    : null;
}

function currencyAt(words: readonly TimeWord[], at: number): { currency: string; next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  const sign = SIGNS.get(word.text);
  if (sign !== undefined) return { currency: sign, next: at + 1 };
  const dollar = words[at + 1]?.text === "$" && words[at + 1]?.spaced === false ? DOLLARS.get(word.lower) : undefined;
  if (dollar !== undefined) return { currency: dollar, next: at + 2 };
  const code = /^[A-Z]{3}$/.test(word.text) ? CURRENCIES.get(word.lower) : undefined;
  return code === undefined ? null : { currency: code, next: at + 1 };
}

/** "20k troops", "1.2m people": a scale where a measure cannot be meant. */
function shortScaleAt(words: readonly TimeWord[], at: number): number {
  const scale = words[at - 1]?.kind === "number" ? moneySuffixAt(words, at) : 1;
  if (scale === 1e6) return /^(?:people|men|women|children|troops|[a-z]{4,}[^su]s)$/.test(words[at + 1]?.text ?? "") ? scale : 1;
  return scale;
}

function moneySuffixAt(words: readonly TimeWord[], at: number): number {
  const word = words[at];
  if (word === undefined || word.spaced) return 1;
  if (word.lower === "m") return 1e6;
  return word.lower === "k" ? 1e3 : 1;
}

const AFTER: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [["or", "more"], ">="],
  [["or", "so"], "~"],
  [["or", "thereabouts"], "~"],
  [["or", "fewer"], "<="],
  [["or", "less"], "<="],
  [["at", "least"], ">="],
  [["at", "most"], "<="],
  [["at", "the", "most"], "<="],
  [["and", "counting"], ">="],
];

/** The same amount where the bound stands behind what is counted: "50 boats at most". */
export function boundedAfter(amount: AmountRead, words: readonly TimeWord[], at: number): AmountRead {
  const tail = amount.comparator === "=" && amount.max === amount.min && amount.min !== null ? boundAfter(words, at) : null;
  return tail === null || amount.min === null
    ? amount
    : { ...amount, ...boundsOf(amount.min, tail.comparator), comparator: tail.comparator };
}

/** The same length where a word before it says on which side of it something is: "beyond 12 miles", "outside the twelve miles", "within 10 miles". */
export function boundedByPlace(amount: AmountRead, words: readonly TimeWord[], unit: string): AmountRead {
  const before = lowerAt(words, amount.first - 1);
  const comparator = SIDES.get(before === "the" || before === "a" ? lowerAt(words, amount.first - 2) : before);
  if (comparator === undefined || !LENGTH.test(unit) || amount.comparator !== "=" || amount.min === null || amount.max !== amount.min)
    return amount;
  return { ...amount, ...boundsOf(amount.min, comparator), comparator };
}

const SIDES: ReadonlyMap<string, Comparator> = new Map([
  ["outside", ">"],
  ["beyond", ">"],
  ["within", "<="],
  ["inside", "<="],
]);
const LENGTH = /^(?:(?:nautical )?mile|(?:kilo)?metre|yard|foot)$/;

/** "60-plus", "200+", "20-odd", "50 or more", "15 or so". */
function boundAfter(words: readonly TimeWord[], at: number): { comparator: Comparator; next: number } | null {
  if (lowerAt(words, at) === "+" && words[at]?.spaced === false) return { comparator: ">=", next: at + 1 };
  if (isDash(words[at]) && lowerAt(words, at + 1) === "plus") return { comparator: ">=", next: at + 2 };
  if (isDash(words[at]) && lowerAt(words, at + 1) === "odd") return { comparator: "~", next: at + 2 };
  for (const [phrase, comparator] of AFTER)
    if (phrase.every((word, i) => lowerAt(words, at + i) === word)) return { comparator, next: at + phrase.length };
  return null;
}

/** "between 10,000 and 12,000", "from 3 to 5", "10-12", "two to three"; a scale after the second holds for both. */
function rangeAt(words: readonly TimeWord[], at: number, first: number): AmountRead | null {
  const lead = lowerAt(words, at);
  const led = lead === "between" || lead === "from";
  const low = figureAt(words, led ? at + 1 : at);
  if (low === null) return null;
  const joint = lowerAt(words, low.next);
  const joins = lead === "between" ? joint === "and" : joint === "to" || (isDash(words[low.next]) && !led) || (joint === "or" && !led);
  if (!joins) return null;
  const high = figureAt(words, low.next + 1);
  if (high === null) return null;
  const dash = isDash(words[low.next]);
  if (dash && (words[low.next]?.spaced !== words[low.next + 1]?.spaced || isDash(words[high.next]))) return null;
  const scale = high.value >= 1000 && low.value < 1000 && words[low.next - 1]?.text.length !== 4 ? scaleOf(words, low.next + 1, high) : 1;
  const min = low.value * scale;
  // "Between 20 and 10" is odd, and is for a person to judge; reading one of the two numbers alone would be wrong.
  const backwards = lead === "between" && min > high.value;
  if ((min >= high.value && !backwards) || (joint === "or" && high.value - min > Math.max(2, min))) return null;
  const bounds = { min, max: high.value, approximate: false, comparator: "=" as const };
  return { first, number: at, next: high.next, ...bounds, unit: high.currency ?? low.currency, rule: "range", bare: false };
}

/** "10 to 12 thousand" is 10,000 to 12,000: how much the scale words of the second number multiply. */
function scaleOf(words: readonly TimeWord[], at: number, high: Figure): number {
  const start = currencyAt(words, at)?.next ?? at;
  const digits = words[start];
  if (digits?.kind !== "number") return 1;
  const plain = Number(digits.text.replaceAll(",", ""));
  return plain > 0 && Number.isInteger(high.value / plain) ? high.value / plain : 1;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
  ["tenths", 10],
]);

/** "one in five", "two out of three", "two-thirds of", "a third of", "half of the": shares, in percent. */
function shareAt(words: readonly TimeWord[], at: number, first: number): AmountRead | null {
  const share = (above: number, below: number, next: number): AmountRead | null => {
    if (below <= above || below > 1000) return null;
    const percent = Math.round((above / below) * 10_000) / 100;
    return {
      first,
      number: at,
      next,
      min: percent,
      max: percent,
      approximate: true,
      comparator: "~",
      unit: "%",
      rule: "share",
      bare: false,
    };
  };
  const word = lowerAt(words, at);
  if (word === "half" && (lowerAt(words, at + 1) === "of" || lowerAt(words, at + 1) === "the")) return share(1, 2, at + 1);
  const above = word === "a" ? { value: 1, next: at + 1 } : numberAt(words, at);
  if (above === null) return null;
  const joint = lowerAt(words, above.next);
  if (word !== "a" && (joint === "in" || (joint === "out" && lowerAt(words, above.next + 1) === "of"))) {
    const below = numberAt(words, above.next + (joint === "in" ? 1 : 2));
    if (below !== null && below.value <= 100 && above.value <= 10) return share(above.value, below.value, below.next);
  }
  const dash = isDash(words[above.next]) ? 1 : 0;
  const part = PARTS.get(lowerAt(words, above.next + dash));
  if (part === undefined || lowerAt(words, above.next + dash + 1) !== "of") return null;
  return share(above.value, part, above.next + dash + 1);
}

const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** "several hundred", "a few thousand": at least two of them. */
function fewAt(words: readonly TimeWord[], at: number, first: number, comparator: Comparator): AmountRead | null {
  const article = lowerAt(words, at) === "a" ? 1 : 0;
  const word = lowerAt(words, at + article);
  const scale = word === "few" || word === "several" ? SEVERAL.get(lowerAt(words, at + article + 1)) : undefined;
  if (scale === undefined) return null;
  const next = at + article + 2;
  const shared = { first, number: at, next, approximate: true, unit: null, rule: "vague", bare: false };
  if (comparator === "<" || comparator === "<=") return { ...shared, min: null, max: 10 * scale, comparator };
  return { ...shared, min: 2 * scale, max: null, comparator: ">=" };
}

/** "dozens of", "hundreds of thousands of": a least number, and no greatest. */
function vagueAt(words: readonly TimeWord[], at: number, first: number, comparator: Comparator): AmountRead | null {
  const few = fewAt(words, at, first, comparator);
  if (few !== null) return few;
  const tens = lowerAt(words, at) === "tens" ? 20 : VAGUE_COUNTS.get(lowerAt(words, at));
  if (tens === undefined) return null;
  let min = tens;
  let next = at + 1;
  while (lowerAt(words, next) === "of" && next < at + 5) {
    const scale = VAGUE_COUNTS.get(lowerAt(words, next + 1));
    if (scale === undefined || scale < 2000) break;
    min *= scale / 2;
    next += 2;
  }
  if (lowerAt(words, at) === "tens" && next === at + 1) return null;
  const below = comparator === "<" || comparator === "<=";
  return {
    first,
    number: at,
    next,
    min: below ? null : min,
    max: null,
    approximate: true,
    comparator: below ? comparator : ">=",
    unit: null,
    rule: "vague",
    bare: false,
  };
}

import type { ReadQuantity, ReadTime } from "../../record/reading.ts";
import type { Document, Token } from "../token.ts";
import { NAME_WORDS } from "./name-words.ts";
import { NUMBER_WORDS, SCALES } from "./numbers.ts";
import { fateOf, unitOfNoun } from "./quantity-units.ts";
import { folded } from "./unit.ts";

type Comparator = ReadQuantity["comparator"];

/** Words before a number that bound it, in both languages, the longer first. */
const COMPARATORS: readonly (readonly [readonly string[], Comparator, string])[] = (
  [
    ["не менше ніж", ">=", "at-least-n"],
    ["не менш ніж", ">=", "at-least-n"],
    ["не менее чем", ">=", "at-least-n"],
    ["більше ніж", ">", "more-than-n"],
    ["більш ніж", ">", "more-than-n"],
    ["более чем", ">", "more-than-n"],
    ["больше чем", ">", "more-than-n"],
    ["менше ніж", "<", "less-than-n"],
    ["менее чем", "<", "less-than-n"],
    ["не менше", ">=", "at-least-n"],
    ["не менш", ">=", "at-least-n"],
    ["не менее", ">=", "at-least-n"],
    ["не більше", "<=", "up-to-n"],
    ["не більш", "<=", "up-to-n"],
    ["не более", "<=", "up-to-n"],
    ["как минимум", ">=", "at-least-n"],
    ["по меньшей мере", ">=", "at-least-n"],
    ["по крайней мере", ">=", "at-least-n"],
    ["щонайменше", ">=", "at-least-n"],
    ["принаймні", ">=", "at-least-n"],
    ["мінімум", ">=", "at-least-n"],
    ["минимум", ">=", "at-least-n"],
    ["понад", ">", "over-n"],
    ["більше", ">", "more-than-n"],
    ["більш", ">", "more-than-n"],
    ["свыше", ">", "over-n"],
    ["более", ">", "more-than-n"],
    ["больше", ">", "more-than-n"],
    ["менше", "<", "less-than-n"],
    ["менее", "<", "less-than-n"],
    ["щонайбільше", "<=", "up-to-n"],
    ["до", "<=", "up-to-n"],
    ["близько", "~", "about-n"],
    ["приблизно", "~", "about-n"],
    ["майже", "~", "nearly-n"],
    ["орієнтовно", "~", "about-n"],
    ["около", "~", "about-n"],
    ["примерно", "~", "about-n"],
    ["почти", "~", "nearly-n"],
    ["порядка", "~", "about-n"],
  ] as const
).map(([words, comparator, rule]) => [words.split(" "), comparator, rule] as const);
const STARTS: ReadonlySet<string> = new Set(COMPARATORS.map(([words]) => words[0] ?? ""));
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["десятки", 20],
  ["десятків", 20],
  ["десятков", 20],
  ["сотні", 200],
  ["сотень", 200],
  ["сотни", 200],
]);
const NUMBERED =
  /^(?:№|#|статт\p{L}*|стать\p{L}*|ст\.?|пункт\p{L}*|школ\p{L}*|бригад\p{L}*|номер\p{L}*|глав\p{L}*|част(?:ина|ини|ині|иною|ь|и|ью)|ч\.?|п\.?|розділ\p{L}*|резолюці\p{L}*|резолюци\p{L}*)$/u;

/** What is read of an amount, in tokens. */
interface Amount {
  readonly first: number;
  readonly next: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly approximate: boolean;
  readonly rule: string;
  readonly unit: string | null;
  /** A number word "один" or a bare figure tells little without a noun. */
  readonly bare: boolean;
}

/** Reads every amount of a text: its bounds and what it counts. Numbers inside times, and those that name, are left out. */
export function readQuantities({ tokens, sentences, text }: Document, times: readonly ReadTime[]): readonly ReadQuantity[] {
  const quantities: ReadQuantity[] = [];
  let time = 0;
  for (const { first, last } of sentences)
    for (let i = first; i < last; ) {
      const start = tokens[i]?.start ?? 0;
      while ((times[time]?.span[1] ?? Number.POSITIVE_INFINITY) <= start) time += 1;
      const inTime = (times[time]?.span[0] ?? Number.POSITIVE_INFINITY) <= start;
      const found = inTime ? null : quantityAt({ tokens, text, from: first, to: last }, i);
      const behind = times[time];
      if (found === null || (behind !== undefined && behind.span[0] < found.quantity.span[1])) i += 1;
      else {
        quantities.push(found.quantity);
        i = Math.max(found.next, i + 1);
      }
    }
  return quantities;
}

interface Around {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const lowerAt = ({ tokens }: Around, i: number): string => folded(tokens[i]?.lower ?? "");

function quantityAt(around: Around, at: number): { readonly quantity: ReadQuantity; readonly next: number } | null {
  const amount = amountAt(around, at);
  if (amount === null || isNumberOfName(around, amount)) return null;
  const { tokens } = around;
  const noun = amount.unit === null ? nounAt(around, amount.next) : null;
  if (noun === null && amount.bare && fateBefore(around, amount.first) === null) return null;
  const measured = noun !== null && noun.kind !== "noun";
  const first = tokens[amount.first];
  const last = tokens[(measured ? noun.at + 1 : amount.next) - 1];
  const nounToken = noun === null ? undefined : tokens[noun.at];
  if (first === undefined || last === undefined) return null;
  const unit = amount.unit ?? unitOf(around, amount, noun);
  if (unit === null && amount.bare) return null;
  const quantity: ReadQuantity = {
    span: [first.start, last.end],
    noun: nounToken === undefined || noun?.kind === "money" ? null : [nounToken.start, nounToken.end],
    min: amount.min,
    max: amount.max,
    approximate: amount.approximate,
    comparator: amount.comparator,
    unit,
    rule: amount.rule,
  };
  return { quantity, next: measured ? noun.at + 1 : amount.next };
}

function amountAt(around: Around, at: number): Amount | null {
  const lower = lowerAt(around, at);
  if (STARTS.has(lower)) return bounded(around, at);
  return share(around, at) ?? between(around, at) ?? plain(around, at);
}

/** "понад 300", "до 30", "не менее пяти". */
function bounded(around: Around, at: number): Amount | null {
  for (const [words, comparator, rule] of COMPARATORS) {
    if (!words.every((word, k) => lowerAt(around, at + k) === word)) continue;
    const own = plain(around, at + words.length);
    if (own === null) return null;
    const { min: n, max } = own;
    if (max !== n && comparator !== "~") return null;
    const lowest = /^>/.test(comparator) || comparator === "~" ? n : null;
    const highest = /^</.test(comparator) || comparator === "~" ? max : null;
    return {
      ...own,
      first: at,
      min: lowest,
      max: highest,
      comparator,
      approximate: /^[<>~]$/.test(comparator),
      rule,
      bare: own.unit === null && comparator === "<=",
    };
  }
  return null;
}

/** "кожен п'ятий", "каждый третий". */
function share(around: Around, at: number): Amount | null {
  if (!/^(?:кожн(?:ий|а|е|ого|ому)|кожен|кажд(?:ый|ая|ого|ому|ой|ую))$/.test(lowerAt(around, at))) return null;
  const order = ORDINALS.findIndex((pattern) => pattern.test(lowerAt(around, at + 1)));
  if (order < 0) return null;
  const percent = Math.round(10000 / (order + 2)) / 100;
  return { first: at, next: at + 2, min: percent, max: percent, comparator: "~", approximate: true, rule: "share", unit: "%", bare: false };
}
const ORDINALS: readonly RegExp[] = [
  /^(?:друг|втор)/,
  /^трет/,
  /^(?:четверт)/,
  /^п.?ят/,
  /^(?:шост|шест)/,
  /^(?:сьом|седьм)/,
  /^(?:восьм)/,
  /^(?:дев.?ят)/,
  /^десят/,
];

/** "від 10 до 20", "между 3 и 5", "10–15", "10-15". */
function between(around: Around, at: number): Amount | null {
  const lower = lowerAt(around, at);
  const opened = /^(?:від|от|між|между|с|з)$/.test(lower) ? 1 : 0;
  const one = plain(around, at + opened);
  if (one === null || one.min === null) return null;
  const joint = lowerAt(around, one.next);
  const joined = opened === 1 ? /^(?:до|і|та|и|по)$/.test(joint) : /^[–—-]$/.test(joint);
  const two = joined ? plain(around, one.next + 1) : null;
  if (two === null || two.max === null) return opened === 0 ? one : null;
  const scaled =
    one.min < two.max / 1000 && SCALES.has(lowerAt(around, two.next - 1))
      ? one.min * (SCALES.get(lowerAt(around, two.next - 1)) ?? 1)
      : one.min;
  if (scaled > two.max) return opened === 0 ? one : null;
  return { ...two, first: at, min: scaled, max: two.max, rule: "range", bare: false };
}

/** A number in figures or words, with its thousands and its percent sign. */
function plain(around: Around, at: number): Amount | null {
  const { tokens } = around;
  const token = tokens[at];
  if (token === undefined || at >= around.to) return null;
  const vague = VAGUE.get(lowerAt(around, at));
  if (vague !== undefined) return amount(at, at + 1, vague, null, ">=", "vague", true);
  const read = token.kind === "number" ? figures(around, at) : words(around, at);
  if (read === null) return null;
  let { next } = read;
  let [min, max] = [read.min, read.max];
  const scale = SCALES.get(lowerAt(around, next).replace(/\.$/, ""));
  if (scale !== undefined && !/^(?:тисяча|тысяча)$/.test(lowerAt(around, next))) {
    [min, max] = [min * scale, max * scale];
    next += lowerAt(around, next + 1) === "." && tokens[next + 1]?.start === tokens[next]?.end && tokens[next + 2]?.kind !== "mark" ? 2 : 1;
  }
  const percent = /^(?:%|відсотк\p{L}*|відсоток|процент\p{L}*)$/u.test(lowerAt(around, next));
  const found = {
    ...amount(at, percent ? next + 1 : next, min, max, "=", min === max ? "number" : "range", false),
    unit: percent ? "%" : null,
  };
  return { ...found, bare: !percent && scale === undefined };
}

function amount(
  first: number,
  next: number,
  min: number | null,
  max: number | null,
  comparator: Comparator,
  rule: string,
  approximate: boolean,
): Amount {
  return { first, next, min, max, comparator, approximate, rule, unit: null, bare: false };
}

interface Read {
  readonly min: number;
  readonly max: number;
  readonly next: number;
}

/** "300", "12 000", "3,5", "10-15"; null for "20-річний", "5-й", "10:35". */
function figures(around: Around, at: number): Read | null {
  const { tokens } = around;
  const text = tokens[at]?.text ?? "";
  const range = /^(\d{1,9})[-–](\d{1,9})$/.exec(text);
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]), next: at + 1 };
  if (!/^\d{1,12}(?:[.,]\d{1,3})?$/.test(text)) return null;
  let value = Number(text.replace(",", "."));
  let next = at + 1;
  while (
    /^\d{1,3}$/.test(text) &&
    /^\d{3}$/.test(tokens[next]?.text ?? "") &&
    (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0) === 1
  ) {
    value = value * 1000 + Number(tokens[next]?.text);
    next += 1;
  }
  return { min: value, max: value, next };
}

function words(around: Around, at: number): Read | null {
  let next = at;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  while (next < around.to) {
    const one = NUMBER_WORDS.get(lowerAt(around, next));
    if (one === undefined || one >= last || (one < 100 && last < 20) || (last < 100 && last >= 20 && one > 9)) break;
    value += one;
    last = one;
    next += 1;
  }
  if (next === at) return null;
  // "представляет семью командира": seven of something stand in the instrumental.
  if (next === at + 1 && lowerAt(around, at) === "семью" && !/(?:ами|ями|ми|ью)$/.test(lowerAt(around, next))) return null;
  // "Один з них" counts nobody; "тисячі" alone is vague.
  return value === 1 && next === at + 1 ? null : { min: value, max: value, next };
}

interface Noun {
  readonly at: number;
  readonly unit: string;
  readonly kind: "noun" | "measure" | "money";
}

const BEING = /^(?:числ|счита|остаю|знач|вважаю|залишаю|перебуваю|лишаю)\p{L}*(?:ться|тся|ть)$/u;

/** Whose they are: "тридцятьох своїх громадян". */
const OWN = /^(?:сво[їи]х|сво[єе]ї|своими|своїми|їхніх|його|її|наших|ваших|мо[їи]х|их|тих|тех|цих|этих|таких|інших|других)$/;

/** The noun behind an amount, over adjectives. */
function nounAt(around: Around, from: number): Noun | null {
  const { tokens } = around;
  for (let i = from; i < Math.min(around.to, from + 4); i++) {
    const token = tokens[i];
    const lower = lowerAt(around, i);
    if (/^[$€₴₽£]$/.test(token?.text ?? "") && i === from)
      return { at: i, unit: { $: "USD", "€": "EUR", "₴": "UAH", "₽": "RUB", "£": "GBP" }[token?.text ?? "$"] ?? "USD", kind: "money" };
    if (token === undefined || token.kind !== "word" || /^\p{Lu}/u.test(token.text) || !/^\p{L}/u.test(lower)) return null;
    if (
      /^(?:у|в|на|з|із|зі|с|до|від|от|по|та|і|й|и|але|но|що|что|як|как|за|о|об|під|після|также|також|або|или|не|року|годин|часов|років|лет|для|из|со|при|под|без)$/.test(
        lower,
      )
    )
      return null;
    // "38 числятся пропавшими": what they are stands behind the verb.
    if (BEING.test(lower) || OWN.test(lower)) continue;
    const { unit, kind } = unitOfNoun(lower);
    const listed = unit !== lower;
    if (listed || !NAME_WORDS.ADJECTIVE.test(lower)) return { at: i, unit, kind };
  }
  return null;
}

/** Those who died or were hurt are counted as such where a verb near says so. */
function unitOf(around: Around, amount: Amount, noun: Noun | null): string | null {
  if (noun === null) return fateBefore(around, amount.first);
  const person = /^(?:person|soldier|civilian|child|woman|man|passenger|sailor|miner|officer|pupil|student|patient)$/.test(noun.unit);
  if (!person) return noun.unit;
  return fateBefore(around, amount.first) ?? fateBehind(around, noun.at) ?? noun.unit;
}

const NEAR = 4;

function fateBefore(around: Around, first: number): string | null {
  for (let i = first - 1; i >= Math.max(around.from, first - NEAR); i--) {
    if (/^[,;:—–]$/.test(lowerAt(around, i))) return null;
    const fate = fateOf(lowerAt(around, i));
    if (fate !== null) return fate;
  }
  return null;
}

function fateBehind(around: Around, noun: number): string | null {
  for (let i = noun + 1; i <= Math.min(around.to - 1, noun + NEAR); i++) {
    if (/^[,;:—–.]$|^(?:і|й|та|и|а)$/.test(lowerAt(around, i))) return null;
    const fate = fateOf(lowerAt(around, i));
    if (fate !== null) return fate;
  }
  return null;
}

/** "школа № 3", "ст. 263", "Ту-154": a number that names and does not count. */
function isNumberOfName(around: Around, { first }: Amount): boolean {
  const { tokens } = around;
  const before = tokens[first - 1];
  if (before === undefined || first <= around.from) return false;
  if (NUMBERED.test(lowerAt(around, first - 1))) return true;
  return before.end === tokens[first]?.start && /^[-–№#/.:]$/.test(before.text);
}

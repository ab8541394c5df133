import type { ReadQuantity, ReadTime } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { NUMBER_STARTS } from "./number-words.ts";
import { COMPARATORS, CURRENCIES, FATES, NUMBERED, SIGNS, VAGUE_COUNTS } from "./quantity-lexicon.ts";
import { fateOf, type NounRead, nounAt } from "./quantity-noun.ts";
import { type AmountRead, amountAt, boundedAfter, boundedByPlace } from "./quantity-number.ts";
import { UNITS } from "./time-lexicon.ts";
import { isDash, lowerAt, paragraphWords, type TimeWord } from "./time-words.ts";
import type { Document, WordClass } from "./token.ts";
import { markOf } from "./word-mark.ts";

/**
 * Reads every amount in a text: its least and greatest value, how it is bounded, and what it counts. Numbers inside an
 * expression of time, ages, ordinals and the numbers of names ("Resolution 425", "T-72") are left out. Spans run from the bounding
 * words to the end of the number or, for money, percentages and measures, of the unit; in order of appearance, none overlapping.
 */
export function readQuantities(document: Document, times: readonly ReadTime[]): readonly ReadQuantity[] {
  const quantities: ReadQuantity[] = [];
  const cursor = { token: 0, time: 0 };
  for (const words of paragraphWords(document)) {
    const classes = classesOf(words, document, cursor);
    for (let at = 0; at < words.length; ) {
      const found = mayBegin(words[at]) ? quantityAt(words, classes, at) : null;
      if (found === null) {
        at += 1;
        continue;
      }
      at = found.next;
      const { quantity } = found;
      while ((times[cursor.time]?.span[1] ?? Infinity) <= quantity.span[0]) cursor.time += 1;
      const time = times[cursor.time];
      if (time === undefined || time.span[0] >= quantity.span[1]) quantities.push(quantity);
      else at = Math.max(at, wordAfter(words, at, time.span[1]));
    }
  }
  return quantities;
}

/** Each word gets the class of the token at its place. */
function classesOf(words: readonly TimeWord[], document: Document, cursor: { token: number }): readonly WordClass[] {
  return words.map((word) => {
    while ((document.tokens[cursor.token]?.end ?? Infinity) <= word.start) cursor.token += 1;
    return document.tokens[cursor.token]?.pos ?? "X";
  });
}

function wordAfter(words: readonly TimeWord[], from: number, offset: number): number {
  let at = from;
  while ((words[at]?.start ?? Infinity) < offset) at += 1;
  return at;
}

function mayBegin(word: TimeWord | undefined): boolean {
  if (word === undefined) return false;
  const { text, lower, kind, marks } = word;
  if ((marks & START) !== 0 || kind === "number") return true;
  return kind === "mark" ? SIGNS.has(text) : text.length <= 3 && text !== lower && CURRENCY_CODE.test(text);
}
const CURRENCY_CODE = /^[A-Z]{1,3}$/;
const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTS,
  ...COMPARATORS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...["a", "an", "between", "from", "half", "tens", "several", "few"],
]);
const START = markOf(STARTS);

interface Found {
  readonly quantity: ReadQuantity;
  readonly next: number;
}

function quantityAt(words: readonly TimeWord[], classes: readonly WordClass[], at: number): Found | null {
  const read = amountAt(words, at);
  if (read === null || isNumberOfName(words, read) || isAge(words, read) || isOrdinal(words, read) || isMultiple(words, read)) return null;
  const noun = countedNoun(words, classes, read);
  const amount =
    noun?.rule === "noun" ? boundedAfter(read, words, noun.next) : noun?.rule === "measure" ? boundedByPlace(read, words, noun.unit) : read;
  if (amount.bare && (noun === null || noun.at > amount.next + 2 || UNITS.has(noun.unit))) return null;
  const money = noun?.rule === "noun" && amount.rule === "vague" ? CURRENCIES.get(lowerAt(words, noun.at)) : undefined;
  const measured = noun !== null && (noun.rule === "measure" || noun.rule === "percent" || money !== undefined);
  const last = words[(measured ? noun.next : amount.next) - 1];
  const first = words[amount.first];
  if (first === undefined || last === undefined) return null;
  const quantity: ReadQuantity = {
    span: [first.start, last.end],
    noun: noun === null || money !== undefined ? null : spanOf(words, noun),
    min: amount.min,
    max: amount.max,
    approximate: amount.approximate,
    comparator: amount.comparator,
    unit: amount.unit ?? money ?? unitOf(words, amount, noun) ?? (noun === null ? countedBefore(words, classes, amount.first) : null),
    rule: amount.rule,
  };
  return { quantity, next: measured ? noun.next : amount.next };
}

/** What an amount without a unit of its own counts; a share counts what it is a part of. */
function countedNoun(words: readonly TimeWord[], classes: readonly WordClass[], amount: AmountRead): NounRead | null {
  if (amount.unit === "%") return partNoun(words, classes, amount.next);
  return amount.unit !== null || isStrength(words, amount) ? null : nounAt(words, classes, amount.next, amount.bare);
}

function unitOf(words: readonly TimeWord[], amount: AmountRead, noun: NounRead | null): string | null {
  if (isStrength(words, amount)) return "person";
  if (noun === null) return fateBefore(words, amount.first);
  return (noun.rule === "noun" ? fateOf(words, amount.first, noun) : null) ?? noun.unit;
}

/** "the 600-strong battalion". */
function isStrength(words: readonly TimeWord[], amount: AmountRead): boolean {
  return isDash(words[amount.next]) && lowerAt(words, amount.next + 1) === "strong";
}

function spanOf(words: readonly TimeWord[], noun: NounRead): Span {
  return [words[noun.at]?.start ?? 0, words[noun.next - 1]?.end ?? 0];
}

/** A share is of something: "one in five soldiers". */
function partNoun(words: readonly TimeWord[], classes: readonly WordClass[], at: number): NounRead | null {
  const noun = nounAt(words, classes, at);
  return noun?.rule === "noun" ? noun : null;
}

/** "corrected the number of *crates* to 36", "its count of the *dead* was six": what is counted stands before a number that counts no noun. */
function countedBefore(words: readonly TimeWord[], classes: readonly WordClass[], first: number): string | null {
  for (let at = first - 2; at > first - TOLL_REACH - 2 && at > 0; at -= 1) {
    if (lowerAt(words, at) !== "of" || !/^(?:number|count|total|tally)$/.test(lowerAt(words, at - 1))) continue;
    const from = /^(?:the|its|their|those)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1;
    const fate = FATES.get(lowerAt(words, from));
    const noun = fate === undefined ? nounAt(words, classes, from) : null;
    const next = fate === undefined ? noun?.next : from + 1;
    if (next === undefined || next > first) return null;
    const joins = words.slice(next, first).every(({ lower, kind }) => kind === "number" || JOINS_COUNT.test(lower));
    return joins ? (fate ?? noun?.unit ?? null) : null;
  }
  return null;
}

const JOINS_COUNT = /^(?:to|at|as|is|was|were|stands|stood|rose|fell|from|by|now|had|has|been|be|reached)$/;

/** How far before its number a toll may be named. */
const TOLL_REACH = 8;

/** "killing 20 and wounding 30", "the death toll rose to 31": what was done stands before a number that counts no noun. */
function fateBefore(words: readonly TimeWord[], first: number): string | null {
  const fate = FATES.get(lowerAt(words, first - 1));
  for (let at = first - 1; at > first - TOLL_REACH; at -= 1)
    if (lowerAt(words, at) === "toll") return lowerAt(words, at - 1) === "death" ? "killed" : null;
  return fate !== undefined && lowerAt(words, first - 1) !== "dead" ? fate : null;
}

/** "Resolution 425", "T-72", "No. 5", "F16", "10:35", "1.2.3": a number that names and does not count. */
function isNumberOfName(words: readonly TimeWord[], amount: AmountRead): boolean {
  const number = words[amount.number];
  const before = words[amount.number - 1];
  const after = words[amount.next];
  if (number === undefined || amount.unit !== null) return false;
  if (number.kind === "number" && isPartOfCode(words, amount)) return true;
  if (
    after !== undefined &&
    !after.spaced &&
    number.kind === "number" &&
    after.kind === "word" &&
    !/^(?:km|m|ft|kg|cm|mm|mi|kms|lb|lbs|ha|kph|mph)$/.test(after.lower)
  )
    return true;
  if (before === undefined) return lowerAt(words, amount.next) === "." && words[amount.next + 1]?.spaced === true && number.text.length < 3;
  if (!number.spaced && number.kind === "number" && (before.kind !== "mark" || /^[.:/#_@\\&=]$/.test(before.text))) return true;
  if (isDash(before) && !before.spaced && !number.spaced && words[amount.number - 2]?.kind === "word") return true;
  const named = before.text === "." ? lowerAt(words, amount.number - 2) : before.lower;
  if (NUMBERED.has(named) && (number.kind === "number" || named === "number" || /^\p{Lu}/u.test(before.text))) return true;
  if (
    number.kind === "number" &&
    number.spaced &&
    /^\p{Lu}{2,5}$/u.test(before.text) &&
    amount.first === amount.number &&
    !/[a-z]{2}s$/.test(after?.text ?? "")
  )
    return true;
  return (
    amount.first === amount.number &&
    number.kind === "number" &&
    !number.text.includes(",") &&
    isTitle(words, amount.number - 1) &&
    !/^[a-z]{3}/.test(after?.text ?? "")
  );
}

/** "Four times as many": how much more, not how many. */
function isMultiple(words: readonly TimeWord[], amount: AmountRead): boolean {
  return (
    lowerAt(words, amount.next) === "times" &&
    /^(?:as|more|the|that|higher|larger|greater|bigger|over)$/.test(lowerAt(words, amount.next + 1))
  );
}

/** "[3]", "888-847-6592", "24/7", "33°47′": figures of a footnote, a telephone, a slogan, a place on the map. */
function isPartOfCode(words: readonly TimeWord[], amount: AmountRead): boolean {
  const before = words[amount.number - 1];
  const after = words[amount.next];
  const beyond = words[amount.next + 1];
  if (before?.text === "[" && after?.text === "]") return true;
  if (isDash(before) && !before?.spaced && !words[amount.number]?.spaced && words[amount.number - 2]?.kind === "number") return true;
  if (after === undefined || after.spaced || beyond?.spaced !== false) return after?.text === "′" && !after.spaced;
  if (after.text === "/" || isDash(after)) return beyond.kind === "number";
  return (after.text === "°" && /^[\dNSEW]/.test(beyond.text)) || after.text === "′";
}

/** A capitalised word inside a sentence: what stands after it is its number. */
function isTitle(words: readonly TimeWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === "word" && /^\p{Lu}\p{Ll}/u.test(word.text) && at > 0 && words[at - 1]?.kind === "word";
}

/** "a girl of 14" is one girl. */
const OF_AGE = /^(?:girl|boy|man|woman|child|son|daughter|brother|sister|youth|teenager|pensioner|student|soldier|recruit)$/;

/** "20-year-old", "aged 20", "Kim, 26,": facts about a person. */
function isAge(words: readonly TimeWord[], amount: AmountRead): boolean {
  const at = isDash(words[amount.next]) ? amount.next + 1 : amount.next;
  if (/^years?$/.test(lowerAt(words, at))) {
    const old = isDash(words[at + 1]) ? at + 2 : at + 1;
    return lowerAt(words, old) === "old" || lowerAt(words, old) === "of";
  }
  if (lowerAt(words, amount.number - 1) === "of" && OF_AGE.test(lowerAt(words, amount.number - 2)) && (amount.max ?? 0) < 120) return true;
  const commas = lowerAt(words, amount.number - 1) === "," && [",", ".", "and"].includes(lowerAt(words, amount.next));
  const name = words[amount.number - 2];
  return (
    commas &&
    amount.first === amount.number &&
    (amount.max ?? 0) < 120 &&
    name !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    /^\d+$/.test(words[amount.number]?.text ?? "")
  );
}

function isOrdinal(words: readonly TimeWord[], amount: AmountRead): boolean {
  const after = words[amount.next];
  return after !== undefined && !after.spaced && /^(?:st|nd|rd|th|s)$/.test(after.lower);
}

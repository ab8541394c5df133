import { dayNumber } from "../../record/edtf.ts";
import type { ReadTime, TimeRelation } from "../../record/reading.ts";
import { isDate } from "../calendar.ts";
import { mayMatch, type Stems, stemsOf } from "../stems.ts";
import type { Meaning } from "../time-meaning.ts";
import type { Resolved } from "../time-placed.ts";
import { edtfBetween, withRelation } from "../time-relation.ts";
import { type Mention, resolve, type Setting } from "../time-resolve.ts";
import { excursions, tellsOfOtherYears } from "../time-story.ts";
import { isOfTelling, isQuoted } from "../time-told.ts";
import type { Document } from "../token.ts";
import { Trigrams } from "../trigrams.ts";
import { type TimePattern, timePatterns } from "./time-patterns.ts";
import type { TimeLexicon } from "./time-words.ts";

interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A pattern with what its matches hold, and its place among the others. */
interface Ranked extends TimePattern {
  readonly stems: Stems | null;
  readonly rank: number;
}

/** Makes the reader of times of one language. */
export function timeReader(words: TimeLexicon): (document: Document, published: string | null) => readonly ReadTime[] {
  let patterns: readonly Ranked[] | null = null;
  return (document, published) => {
    patterns ??= timePatterns(words).map((pattern, rank) => ({ ...pattern, stems: stemsOf(pattern.pattern), rank }));
    return readTimes(document, published, words, patterns);
  };
}

function readTimes(document: Document, published: string | null, words: TimeLexicon, patterns: readonly Ranked[]): readonly ReadTime[] {
  const found = expressionsIn(document, patterns);
  const now = dayOf(published) ?? ownDay(document, found);
  const meanings = found.map(({ meaning }) => meaning);
  const story = now === null || tellsOfOtherYears(meanings, now);
  const passing = story ? inPassing(document.text, found, words) : new Set<number>();
  const mentions: Mention[] = [];
  const read: { readonly time: ReadTime; readonly expression: Expression; readonly resolved: Resolved }[] = [];
  let ancient = false;
  found.forEach((expression, i) => {
    const { meaning, sentence, paragraph } = expression;
    const before = document.text.slice(Math.max(0, expression.start - 40), expression.start);
    const setting: Setting = {
      now,
      story,
      ancient,
      mentions,
      tense: tenseOf(document, expression, words),
      until: words.until.test(before),
      owner: false,
      quoted: isQuoted(document.quotations, expression.start),
      sentence,
      paragraph,
      shared: sharedYear(document.text, expression, found[i + 1], words),
    };
    const resolved = resolve(meaning, setting);
    if (resolved === null) return;
    const id = `t${read.length + 1}`;
    if (resolved.moment !== null) {
      const aside = passing.has(i) || (meaning.kind === "step" && meaning.from === "then" && meaning.by < 0 && meaning.grain !== "day");
      const ofTelling = isOfTelling(document.text, document.sentences[sentence]?.span[0] ?? 0, expression.start);
      mentions.push({ moment: resolved.moment, id, sentence, paragraph, compared: false, aside, ofTelling });
      if (meaning.kind === "named" && meaning.year !== null) ancient = resolved.moment.year <= 0;
    }
    const relation = resolved.edtf === null ? "on" : relationOf(before, words);
    const time: ReadTime = {
      id,
      span: [expression.start, expression.end],
      type: resolved.type,
      value: resolved.value,
      edtf: withRelation(resolved.edtf, relation),
      relation,
      anchor: resolved.anchor,
      rule: expression.rule,
    };
    read.push({ time, expression, resolved });
  });
  return joined(document.text, read, words);
}

/**
 * The places of years that a story names in passing: those that {@link excursions} finds, and those that something lasts until ("до літа 1942").
 * A day with its year is where a story goes on.
 */
function inPassing(text: string, found: readonly Expression[], words: TimeLexicon): ReadonlySet<number> {
  const ahead = found.map(
    ({ meaning, start }) =>
      meaning.kind === "named" &&
      meaning.year !== null &&
      meaning.grain !== "day" &&
      words.until.test(text.slice(Math.max(0, start - 40), start)),
  );
  const passing = new Set<number>();
  const kept = found.flatMap(({ meaning }, at) => (ahead[at] ? [] : [{ meaning, at }]));
  for (const place of excursions(kept.map(({ meaning }) => meaning))) {
    const one = kept[place];
    if (one !== undefined && !(one.meaning.kind === "named" && one.meaning.grain === "day")) passing.add(one.at);
  }
  ahead.forEach((is, at) => {
    if (is) passing.add(at);
  });
  return passing;
}

function expressionsIn({ text, paragraphs, sentences }: Document, all: readonly Ranked[]): readonly Expression[] {
  const found: Expression[] = [];
  const trigrams = new Trigrams(text.toLowerCase());
  const patterns = all.filter(({ stems }) => stems === null || stems.some((stem) => trigrams.mayHold(stem)));
  let sentence = 0;
  paragraphs.forEach(({ span }, paragraph) => {
    const piece = text.slice(...span);
    for (const one of withoutOverlaps(matchesIn(piece, patterns))) {
      const start = span[0] + one.start;
      while ((sentences[sentence]?.span[1] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
      found.push({ ...one, start, end: span[0] + one.end, paragraph, sentence });
    }
  });
  return found;
}

/** Rules that need a figure. */
const FIGURED: ReadonlySet<string> = new Set(
  "iso figures overnight day-part-date date-day-part date-clock day-month day-of-list month-year season-year decade year-bc year bare-year clock hour".split(
    " ",
  ),
);

type Matched = Pick<Expression, "start" | "end" | "meaning" | "rule"> & { readonly rank: number };

function matchesIn(piece: string, patterns: readonly Ranked[]): readonly Matched[] {
  const found: Matched[] = [];
  const digits = /\d/.test(piece);
  const lower = piece.toLowerCase();
  for (const { pattern, stems, meaning, rule, rank } of patterns) {
    if ((!digits && FIGURED.has(rule)) || !mayMatch(stems, lower)) continue;
    for (const match of piece.matchAll(pattern)) {
      const meant = meaning(match);
      if (meant !== null && match[0] !== "")
        found.push({ start: match.index, end: match.index + match[0].length, meaning: meant, rule, rank });
    }
  }
  return found;
}

/** Where several patterns fit, the earliest beginning and then the longest wins. */
function withoutOverlaps(found: readonly Matched[]): readonly Matched[] {
  const kept: Matched[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** How many paragraphs are looked through for the date of the text itself. */
const HEAD = 4;

/** The day of a dateline, or of a line by itself at the head of the text. */
function ownDay({ text, paragraphs }: Document, found: readonly Expression[]): number | null {
  for (const { meaning, start, end, paragraph } of found) {
    const span = paragraphs[paragraph]?.span;
    if (paragraph >= HEAD || span === undefined) return null;
    if (meaning.kind !== "named" || meaning.grain !== "day" || meaning.year === null || !isDate(meaning.year, meaning.part, meaning.day))
      continue;
    const line = span[1] - span[0] <= 80 && start - span[0] <= 40;
    const dateline =
      start - span[0] <= 60 &&
      /^[^.!?\n]{0,40}[—–-]/.test(text.slice(end, end + 50)) &&
      /^\p{Lu}{2}/u.test(text.slice(span[0], span[0] + 4));
    if (line || dateline) return dayNumber(meaning.year, meaning.part, meaning.day);
  }
  return null;
}

function tenseOf({ text, sentences }: Document, { start, end, sentence }: Expression, { future }: TimeLexicon): Setting["tense"] {
  const span = sentences[sentence]?.span ?? [start, end];
  const around = text.slice(Math.max(span[0], start - 120), Math.min(span[1], end + 120));
  return future.test(around) ? { is: "future", loose: false, close: false } : { is: "past", loose: false, close: true };
}

function relationOf(before: string, words: TimeLexicon): TimeRelation {
  if (words.since.test(before)) return "since";
  if (words.after.test(before)) return "after";
  if (words.until.test(before)) return "until";
  if (words.before.test(before)) return "before";
  return words.about.test(before) ? "about" : "on";
}

/** "З травня до вересня 1940 року": the year of the second holds for the first. */
function sharedYear(text: string, mine: Expression, next: Expression | undefined, { joint }: TimeLexicon): number | null {
  if (next === undefined || mine.meaning.kind !== "named" || mine.meaning.year !== null || mine.meaning.weekday > 0) return null;
  const theirs = next.meaning;
  if (theirs.kind !== "named" || theirs.year === null || theirs.part === 0 || !joint.test(text.slice(mine.end, next.start))) return null;
  return mine.meaning.part > theirs.part && mine.meaning.grain === theirs.grain ? theirs.year - 1 : theirs.year;
}

/** Both ends of "з травня до липня" and "3–5 січня" get the whole stretch. */
function joined(
  text: string,
  read: readonly { readonly time: ReadTime; readonly expression: Expression; readonly resolved: Resolved }[],
  words: TimeLexicon,
): readonly ReadTime[] {
  const times = read.map(({ time }) => time);
  read.forEach(({ expression, resolved }, i) => {
    const next = read[i + 1];
    if (next === undefined || resolved.edtf === null || next.resolved.edtf === null || next.expression.paragraph !== expression.paragraph)
      return;
    const between = text.slice(expression.end, next.expression.start);
    const before = text.slice(Math.max(0, expression.start - 40), expression.start);
    const dashed = /^ ?[-–—] ?$/.test(between);
    const spanned = /^ (?:до|по) $/.test(between) && words.since.test(before);
    const both = /^ (?:та|і|й|и) $/.test(between) && /(?:між|между) $/i.test(before);
    if (!(dashed || spanned || both)) return;
    const [one, two] = [times[i], times[i + 1]];
    if (one === undefined || two === undefined || resolved.edtf > next.resolved.edtf) return;
    const edtf = edtfBetween(resolved.edtf, next.resolved.edtf);
    times[i] = { ...one, relation: "between", edtf };
    times[i + 1] = { ...two, relation: "between", edtf };
  });
  return times;
}

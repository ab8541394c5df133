import { NUMBER_STARTS } from "./number-words.ts";
import { type ClockRead, clockAt, dayPartAt } from "./time-clock.ts";
import { dateAt } from "./time-date.ts";
import { lengthMatch } from "./time-duration.ts";
import { DAY_PARTS, MONTHS, REFS, SEASONS, SETS, SHORT_WEEKDAYS, UNITS, VAGUE, WEEKDAYS } from "./time-lexicon.ts";
import { type Direction, type Meaning, type NamedMeaning, type NamedRead, named, step, type TimeMatch, withClock } from "./time-meaning.ts";
import { FEAST_STARTS, periodAt } from "./time-period.ts";
import { setMatch } from "./time-set.ts";
import { stepAt, wordMatch } from "./time-step.ts";
import { weekAt } from "./time-week.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import { edgeAt, yearAt } from "./time-year.ts";
import { markOf } from "./word-mark.ts";

/** Something with a place in the calendar, read up to before `words[next]`. */
interface PointRead {
  readonly meaning: Meaning;
  readonly next: number;
  readonly rule: string;
}

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTS,
  ...FEAST_STARTS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  ...REFS.keys(),
  ...SETS.keys(),
  ...VAGUE,
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
  ..."the a an this that these those last next past coming each every per once twice thrice half early late mid earlier later yesterday today tomorrow tonight overnight".split(
    " ",
  ),
  ..."noon midday midnight q h ad fiscal calendar about almost nearly around roughly approximately over under just only barely within more less fewer at up no end beginning start middle".split(
    " ",
  ),
  ..."first final following previous preceding latest same ensuing its his her their couple ' ’ ‘ morning afternoon evening".split(" "),
]);

/** Every expression of time among words, left to right, none overlapping: at each place the longest that begins there. */
export function timeMatches(words: readonly TimeWord[]): readonly TimeMatch[] {
  const found: TimeMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const begins = word !== undefined && mayBegin(words, at, word);
    const best = begins ? longestAt(words, at) : null;
    if (best !== null) found.push(best);
    at = best?.next ?? at + 1;
  }
  return found;
}

/** Articles begin a great many phrases, few of them of time: their next word is looked at first. */
const AFTER_ARTICLES: ReadonlySet<string> = new Set([
  ...STARTS,
  ..."very latter same full fiscal calendar latest current near foreseeable immediate distant future upcoming prior preceding subsequent intervening quarter rest remainder close number pair dozen hundred thousand".split(
    " ",
  ),
  ..."long short whole solid straight consecutive additional further single seventies eighties nineties sixties fifties forties thirties twenties successive bloody".split(
    " ",
  ),
]);

const START = markOf(STARTS);
const ARTICLE = markOf(new Set(["the", "a", "an"]));
const AFTER_ARTICLE = markOf(AFTER_ARTICLES);

function mayBegin(words: readonly TimeWord[], at: number, { kind, marks }: TimeWord): boolean {
  if ((marks & ARTICLE) === 0) return kind === "number" || (marks & START) !== 0;
  const next = words[at + 1];
  return next !== undefined && (next.kind === "number" || (next.marks & AFTER_ARTICLE) !== 0);
}

function longestAt(words: readonly TimeWord[], at: number): TimeMatch | null {
  const point = clockDayAt(words, at) ?? partOfDateAt(words, at) ?? narrowedAt(words, at) ?? pointAt(words, at);
  const matches: (TimeMatch | null)[] = [
    point === null ? null : { first: at, ...point },
    lengthMatch(words, at),
    wordMatch(words, at),
    setMatch(words, at),
  ];
  let best: TimeMatch | null = null;
  for (const match of matches) if (match !== null && (best === null || match.next > best.next || isSet(match, best))) best = match;
  return best;
}

/** "Tuesday nights" is every week's, as much as it is a weekday. */
function isSet(match: TimeMatch, best: TimeMatch): boolean {
  return match.rule.startsWith("set-") && match.next === best.next;
}

/** A date, a period or a step, with the part of the day after it: "Friday morning", "last month", "3 May". */
function pointAt(words: readonly TimeWord[], at: number): PointRead | null {
  const directed = directedAt(words, at);
  const read: NamedRead | null = weekAt(words, at) ?? directed ?? dateAt(words, at) ?? periodAt(words, at) ?? yearAt(words, at);
  const stepped = stepAt(words, at);
  if (read === null || (stepped !== null && stepped.next > read.next)) return stepped;
  return withDayPart(words, read);
}

function withDayPart(words: readonly TimeWord[], read: NamedRead): NamedRead {
  if (read.meaning.grain !== "day") return read;
  const part = dayPartAt(words, read.next);
  return part === null ? read : { ...read, meaning: { ...read.meaning, clock: part.clock }, next: part.next };
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["coming", "next"],
  ["next", "next"],
]);

/** "last November", "this Friday", "next spring", "this past spring", "this coming Sunday", "next weekend". */
function directedAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  let direction = DIRECTIONS.get(lowerAt(words, at + the));
  let next = at + the + 1;
  if (direction === undefined) return null;
  if (direction === "this" && ["past", "coming"].includes(lowerAt(words, next))) {
    direction = DIRECTIONS.get(lowerAt(words, next)) ?? direction;
    next += 1;
  }
  const read = dateAt(words, next) ?? periodAt(words, next) ?? weekendAt(words, next);
  if (read === null || read.meaning.year !== null) return null;
  const { meaning } = read;
  if (meaning.grain === "half" || (the === 1 && meaning.grain === "day" && meaning.day > 0)) return null;
  return { meaning: { ...meaning, direction }, next: read.next, rule: `${read.rule}-${direction}` };
}

function weekendAt(words: readonly TimeWord[], at: number): NamedRead | null {
  return lowerAt(words, at) === "weekend" ? { meaning: named("weekend", {}), next: at + 1, rule: "weekend" } : null;
}

const EDGES: ReadonlySet<string> = new Set([
  "end",
  "beginning",
  "start",
  "middle",
  "rest",
  "remainder",
  "close",
  "part",
  "months",
  "days",
  "weeks",
  "years",
]);

/** "early 1999", "late last year", "mid-November", "earlier this week", "the end of the month", "the early part of 2024". */
function narrowedAt(words: readonly TimeWord[], at: number): PointRead | null {
  const word = lowerAt(words, at);
  if (word === "earlier" || word === "later") return comparedAt(words, at);
  const edge = edgeAt(words, at);
  if (edge !== null) return pointAt(words, lowerAt(words, edge) === "in" || lowerAt(words, edge) === "on" ? edge + 1 : edge);
  const the = word === "the" ? 1 : 0;
  const narrow =
    edgeAt(words, at + the) ?? (["very", "latter", "last", "first"].includes(lowerAt(words, at + the)) ? at + the + 1 : at + the);
  if (EDGES.has(lowerAt(words, narrow)) && lowerAt(words, narrow + 1) === "of") return edgeOfAt(words, narrow);
  if (the === 0 || edgeAt(words, at + 1) === null) return null;
  const inner = pointAt(words, narrow);
  return inner !== null && inner.meaning.kind === "named" && inner.meaning.grain !== "day" ? inner : null;
}

/** "earlier this week", "later that year", "later in May". */
function comparedAt(words: readonly TimeWord[], at: number): PointRead | null {
  const within = lowerAt(words, at + 1) === "in" ? 1 : 0;
  if (within === 1 && lowerAt(words, at + 2) === "the" && lowerAt(words, at + 3) === "day")
    return { meaning: step("then", "day", 0), next: at + 4, rule: "unit-anaphor" };
  const inner = pointAt(words, at + 1 + within);
  return inner !== null && inner.meaning.kind === "named" && inner.meaning.direction === null && within === 0 ? null : inner;
}

/** "the end of 1999": the period after "of". */
function edgeOfAt(words: readonly TimeWord[], edge: number): PointRead | null {
  const inner = pointAt(words, edgeAt(words, edge + 2) ?? edge + 2);
  return inner === null || (inner.meaning.kind === "named" && inner.meaning.grain === "day") ? null : inner;
}

/** "10:35 a.m.", "about 5 p.m. EST Nov. 6", "noon Thursday", "10:35 a.m. (0735 GMT) on Friday". */
function clockDayAt(words: readonly TimeWord[], at: number): PointRead | null {
  const about = ["about", "around", "approximately"].includes(lowerAt(words, at)) ? 1 : 0;
  const clock = clockAt(words, at + about);
  if (clock === null) return null;
  const aside = lowerAt(words, clock.next) === "(" ? clockAt(words, clock.next + 1) : null;
  const after = aside !== null && lowerAt(words, aside.next) === ")" ? aside.next + 1 : clock.next;
  const joint = lowerAt(words, after) === "," || lowerAt(words, after) === "on" ? 1 : 0;
  const day = clockDay(words, clock, after + joint);
  return day ?? { meaning: { kind: "clock", clock: clock.clock, from: "then" }, next: clock.next, rule: "clock" };
}

function clockDay(words: readonly TimeWord[], clock: ClockRead, at: number): PointRead | null {
  const read = dateAt(words, at) ?? stepAt(words, at);
  if (read === null || !withDay(read.meaning)) return null;
  return { meaning: withClock(read.meaning, clock.clock), next: read.next, rule: "clock-date" };
}

function withDay(meaning: Meaning): boolean {
  return (meaning.kind === "named" || meaning.kind === "step") && meaning.grain === "day" && meaning.clock === null;
}

/** "the morning of 9 April 1987", "the early hours of October 3", "the night of June 8", "late on Friday". */
function partOfDateAt(words: readonly TimeWord[], at: number): PointRead | null {
  let next = at;
  if (["early", "late"].includes(lowerAt(words, next)) && ["in", "on"].includes(lowerAt(words, next + 1))) next += 2;
  if (lowerAt(words, next) === "the") next += 1;
  const part = dayPartAt(words, next);
  if (part === null || !(lowerAt(words, part.next) === "of" || lowerAt(words, part.next) === "on"))
    return lonePartAt(words, at, next, part);
  const read = dateAt(words, part.next + 1);
  if (read === null || !withDay(read.meaning)) return null;
  return { meaning: withClock(read.meaning, part.clock), next: read.next, rule: "part-of-date" };
}

/** "In the morning" and "by mid-afternoon" are parts of the day spoken of. */
function lonePartAt(words: readonly TimeWord[], at: number, next: number, part: ClockRead | null): PointRead | null {
  const before = lowerAt(words, at - 1);
  if (
    part === null ||
    !(lowerAt(words, next - 1) === "the" || edgeAt(words, next) !== null) ||
    !["in", "during", "by", "on"].includes(before)
  )
    return null;
  if (DAY_PARTS.get(lowerAt(words, part.next - 1)) === "NI" || isDash(words[part.next])) return null;
  return words[part.next]?.kind === "word" && lowerAt(words, part.next) === "of"
    ? null
    : { meaning: { kind: "clock", clock: part.clock, from: "then" }, next: part.next, rule: "day-part-lone" };
}

/** True where an expression names its own year, so that it can anchor others. */
export function namesYear(meaning: Meaning): meaning is NamedMeaning {
  return meaning.kind === "named" && meaning.year !== null;
}

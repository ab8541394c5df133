import { dayNumber } from "../record/edtf.ts";
import {
  afterLastDay,
  dayMoment,
  easter,
  firstDay,
  type Grain,
  isDate,
  type Moment,
  momentAt,
  shift,
  shiftYears,
  weekdayOf,
  widen,
  yearMoment,
} from "./calendar.ts";
import type { Meaning, NamedMeaning, YearShift } from "./time-meaning.ts";
import { placed, type Resolved } from "./time-placed.ts";
import type { Tense } from "./time-tense.ts";

/** A moment that was named earlier, with the id of the expression and the sentence in which it stands. */
export interface Mention {
  readonly moment: Moment;
  readonly id: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Itself named by comparison: "a year earlier", "the year-ago quarter". */
  readonly compared: boolean;
  /** Named in passing: it holds for its own sentence alone. */
  readonly aside: boolean;
  /** When somebody said something, and not when what he tells of was: "told the court on Monday". */
  readonly ofTelling: boolean;
}

/** What an expression is resolved against. */
export interface Setting {
  /** The day of writing since 1970-01-01; null where unknown. */
  readonly now: number | null;
  /** A story of other years: what has no year belongs to the year named last, not to the time of writing. */
  readonly story: boolean;
  /** The years named last were before Christ. */
  readonly ancient: boolean;
  readonly tense: Tense;
  /** "Until", "by", "to" stands before it: the end of something, which may be yet to come in any clause. */
  readonly until: boolean;
  /** "'s" stands after it: "Wednesday's ruling" has been given. */
  readonly owner: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** What was named before, latest last. */
  readonly mentions: readonly Mention[];
  /** It stands in a quotation: "that day" there is none on which the words were said. */
  readonly quoted: boolean;
  /** A year that the next expression names for both: "May to September 1940". */
  readonly shared: number | null;
}

/** Resolves one expression; null where it turns out to be none ("480" in a text of modern years). */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  if (meaning.kind === "value") return { moment: null, type: meaning.type, value: meaning.value, edtf: null, anchor: "none" };
  if (meaning.kind === "clock") {
    const day = dayBefore(setting);
    return placed(day?.moment ?? null, "day", meaning.clock, day?.id ?? "none");
  }
  if (meaning.kind === "step") return resolveStep(meaning, setting);
  return resolveNamed(meaning, setting);
}

/** The day that a time of day belongs to: the one named last in this paragraph, or of what is past in the last days before it; else the day of writing. */
function dayBefore(setting: Setting): Mention | null {
  const last = latest(setting, "day");
  if (last !== null && (setting.story || last.paragraph === setting.paragraph || isPastOf(last, setting))) return last;
  return setting.now === null ? null : atDateline(dayMoment(setting.now));
}

/** How many days before it is written news still tells of as its own. */
const RECENT = 7;

/** "The march began on Saturday. …\n\nThe gate was opened at 4.40 p.m.": told of the Saturday. */
function isPastOf({ moment, aside }: Mention, { tense, now }: Setting): boolean {
  if (aside || tense.is !== "past" || now === null) return false;
  const ago = now - firstDay(moment);
  return ago > 0 && ago < RECENT;
}

function atDateline(moment: Moment): Mention {
  return { moment, id: "dateline", sentence: -1, paragraph: -1, compared: false, aside: false, ofTelling: false };
}

/** How many mentions back a text may still be about one. */
const MEMORY = 12;

/** What was named last, in passing only within this sentence. */
function standing({ mentions, sentence }: Setting): Mention | null {
  for (let i = mentions.length - 1; i >= 0 && i > mentions.length - MEMORY; i -= 1) {
    const mention = mentions[i];
    if (mention !== undefined && (!mention.aside || mention.sentence === sentence)) return mention;
  }
  return null;
}

/** The mention named last that is at least as fine as a grain, unless another year has been named since. */
function latest({ mentions, sentence, quoted }: Setting, grain: Grain): Mention | null {
  let year: number | null = null;
  for (let i = mentions.length - 1; i >= 0 && i > mentions.length - MEMORY; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || (mention.aside && mention.sentence !== sentence) || (quoted && mention.ofTelling)) continue;
    if (widen(mention.moment, grain) !== null) return year === null || year === mention.moment.year ? mention : null;
    year ??= mention.moment.grain === "year" ? mention.moment.year : null;
  }
  return null;
}

function resolveStep(meaning: Extract<Meaning, { kind: "step" }>, setting: Setting): Resolved {
  const { grain, by, clock } = meaning;
  if (meaning.compared && !setting.story) {
    const period = comparedPeriod(setting);
    if (period !== null) return placed(shiftYears(period.moment, by), grain, clock, period.id);
    if (setting.now !== null) return placed(shift(yearMoment(dayMoment(setting.now).year), by), grain, clock, "dateline");
  }
  if (grain === "quarter" && by === 0 && !setting.story) {
    const period = comparedPeriod(setting) ?? (setting.now === null ? null : atDateline(shift(momentAt(setting.now, "quarter"), -1)));
    if (period !== null) return placed(widen(period.moment, "quarter"), grain, clock, period.id);
  }
  const told = setting.story && (meaning.from !== "now" || isElsewhen(setting));
  const then = told || meaning.from === "then" ? anchorOf(meaning, setting) : null;
  // "“The crane fell that day,” she said": on some day that nobody has named, and on no day of writing.
  const unnamed = setting.quoted && meaning.from === "then" && grain === "day";
  const anchor = then ?? (setting.now === null || told || unnamed ? null : atDateline(dayMoment(setting.now)));
  const wide = anchor === null ? null : widen(anchor.moment, grain);
  if (anchor === null || wide === null) return placed(null, grain, clock, "none");
  return placed(shift(wide, by), grain, clock, anchor.id);
}

/** "This year" in a story of another one is the year that it tells of. */
function isElsewhen(setting: Setting): boolean {
  const last = standing(setting);
  return last !== null && setting.now !== null && Math.abs(last.moment.year - dayMoment(setting.now).year) > 1;
}

/** The quarter or half that a report is about: what "a year earlier" is compared with. */
function comparedPeriod(setting: Setting): Mention | null {
  for (let i = setting.mentions.length - 1; i >= 0 && i > setting.mentions.length - 9; i -= 1) {
    const mention = setting.mentions[i];
    if (mention !== undefined && !mention.compared && (mention.moment.grain === "quarter" || mention.moment.grain === "half"))
      return mention;
  }
  return null;
}

/** What "the next day" and "that year" step from. In news a unit that nothing near has named is the one of writing. */
function anchorOf(meaning: Extract<Meaning, { kind: "step" }>, setting: Setting): Mention | null {
  const last = latest(setting, meaning.grain);
  if (last === null || setting.story || meaning.by !== 0) return last;
  return setting.paragraph - last.paragraph <= 1 ? last : null;
}

function resolveNamed(meaning: NamedMeaning, setting: Setting): Resolved | null {
  if (meaning.weekday > 0) return resolveWeekday(meaning, setting);
  if (meaning.year !== null) return resolveYear(meaning, meaning.year, setting);
  if (meaning.grain === "weekend") return resolveWeekend(meaning, setting);
  if (meaning.years !== null) return resolveShiftedYear(meaning, meaning.years, setting);
  if (setting.shared !== null) return placed(inYear(meaning, setting.shared), meaning.grain, meaning.clock, "none");
  const last = standing(setting);
  if ((setting.story || setting.now === null) && meaning.direction === null) {
    const moment = last === null ? null : inYearNear(meaning, last.moment.year + (turnsYear(meaning, last, setting) ? 1 : 0));
    return placed(moment, meaning.grain, meaning.clock, last?.id ?? "none");
  }
  if (setting.story && last !== null && isElsewhen(setting))
    return placed(nearNow(meaning, firstDay(last.moment), setting), meaning.grain, meaning.clock, last.id);
  if (setting.now === null) return placed(null, meaning.grain, meaning.clock, "none");
  return placed(nearNow(meaning, setting.now, setting), meaning.grain, meaning.clock, "dateline");
}

/** "November last year", "August of that year". */
function resolveShiftedYear(meaning: NamedMeaning, years: YearShift, setting: Setting): Resolved {
  const then = setting.story || years.from === "then" ? standing(setting) : null;
  const base = then ?? (setting.now === null ? null : atDateline(dayMoment(setting.now)));
  const moment = base === null ? null : inYear(meaning, base.moment.year + years.by);
  return placed(moment, meaning.grain, meaning.clock, base?.id ?? "none");
}

/** A story that went on from December to January has come to the next year. */
function turnsYear(meaning: NamedMeaning, last: Mention, setting: Setting): boolean {
  const months = (meaning.grain === "month" || meaning.grain === "day") && (last.moment.grain === "month" || last.moment.grain === "day");
  return months && setting.sentence - last.sentence <= 3 && last.moment.part - meaning.part >= 9;
}

function resolveYear(meaning: NamedMeaning, year: number, setting: Setting): Resolved | null {
  const short = year < 1000 && year > 0 && !meaning.era;
  if (short && !setting.ancient) return null;
  const own = short ? (meaning.grain === "decade" ? 1 - year - 9 : 1 - year) : year;
  const moment = inYear(meaning, own);
  return moment === null ? null : placed(moment, meaning.grain, meaning.clock, "none");
}

/** The moment in a year or, where only the years beside it have one (29 February), in the nearest. */
function inYearNear(meaning: NamedMeaning, year: number): Moment | null {
  for (const by of [0, 1, -1, 2]) {
    const moment = inYear(meaning, year + by);
    if (moment !== null) return moment;
  }
  return null;
}

/** The moment that a meaning names in a given year; null where that year has no such day. */
function inYear(meaning: NamedMeaning, year: number): Moment | null {
  if (meaning.feast !== null) return dayMoment(feastDay(meaning.feast, year));
  if (meaning.grain === "day" && !isDate(year, meaning.part, meaning.day)) return null;
  if (meaning.grain === "year") return yearMoment(year);
  if (meaning.week) return momentAt(dayNumber(year, meaning.part, meaning.day), "week");
  return { grain: meaning.grain, year, part: meaning.part, day: meaning.grain === "day" ? meaning.day : 0 };
}

function feastDay(feast: NonNullable<NamedMeaning["feast"]>, year: number): number {
  if (feast === "easter") return easter(year);
  if (feast === "good-friday") return easter(year) - 2;
  const first = dayNumber(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}

/** A month, day, season or quarter with no year: past by default, to come in a clause about the future, else the nearest. */
function nearNow(meaning: NamedMeaning, now: number, { tense, until }: Setting): Moment | null {
  const year = dayMoment(now).year;
  const candidates = [year - 1, year, year + 1].map((y) => inYear(meaning, y)).filter((m) => m !== null);
  if (meaning.direction === "this") return candidates.find((m) => m.year === year) ?? null;
  const before = candidates.filter((m) => (meaning.direction === "last" ? afterLastDay(m) <= now + 1 : firstDay(m) <= now)).at(-1) ?? null;
  const after = candidates.find((m) => (meaning.direction === "next" ? firstDay(m) > now : afterLastDay(m) > now)) ?? null;
  if (meaning.direction === "last") return before;
  if (meaning.direction === "next") return after;
  if (before === null || after === null) return before ?? after;
  const [ago, ahead] = [now - firstDay(before), firstDay(after) - now];
  if (meaning.grain === "day" && Math.min(ago, ahead) <= NEAR && Math.max(ago, ahead) >= FAR) {
    if (ago <= ahead) return before;
    return tense.is === "past" && tense.close && !until ? before : after;
  }
  if (tense.is !== "future") return before;
  if (meaning.grain === "quarter") return Math.abs(ahead) < ago ? after : before;
  return meaning.grain === "month" && now - afterLastDay(before) < JUST_PAST ? before : after;
}

/** A month that has just ended is meant even beside a verb of the future, in days. */
const JUST_PAST = 62;

/** A day of the year that lies this near is named without its year; one that lies so far, with it. */
const NEAR = 100;
const FAR = 264;

function resolveWeekday(meaning: NamedMeaning, setting: Setting): Resolved {
  const { now } = setting;
  const last = setting.story || now === null ? latest(setting, "day") : null;
  if (last !== null) {
    const from = firstDay(last.moment);
    return placed(dayMoment(from + ((meaning.weekday - weekdayOf(from) + 7) % 7)), "day", meaning.clock, last.id);
  }
  if (now === null) return placed(null, "day", meaning.clock, "none");
  const back = (weekdayOf(now) - meaning.weekday + 7) % 7;
  const forward = (7 - back) % 7;
  let by = -back;
  if (meaning.direction === "last") by = back === 0 ? -7 : -back;
  else if (meaning.direction === "next") by = forward === 0 ? 7 : forward;
  else if (setting.owner) by = -back;
  else if (
    meaning.direction === "this" ? setting.tense.is !== "past" : setting.tense.is === "future" && !(setting.tense.loose && back <= 1)
  )
    by = forward;
  return placed(dayMoment(now + by), "day", meaning.clock, "dateline");
}

function resolveWeekend(meaning: NamedMeaning, setting: Setting): Resolved {
  if (setting.now === null) return placed(null, "weekend", null, "none");
  const here = momentAt(setting.now, "weekend");
  const on = weekdayOf(setting.now) >= 6;
  if (meaning.direction === "next") return placed(shift(here, 1), "weekend", null, "dateline");
  const back = meaning.direction === "last" || (meaning.direction === null && setting.tense.is !== "future" && !on);
  return placed(back ? shift(here, -1) : here, "weekend", null, "dateline");
}

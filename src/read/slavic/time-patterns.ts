import { type Meaning, named, step, value, withClock } from "../time-meaning.ts";
import { numberIn } from "./numbers.ts";
import type { TimeLexicon } from "./time-words.ts";

/** A pattern of one kind of expression and what a match of it means; null where it turns out to be none. */
export interface TimePattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpExecArray) => Meaning | null;
}

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const YEAR = "(?:1[0-9]\\d\\d|20\\d\\d)";
const regexp = (source: string): RegExp => new RegExp(source, "giu");
/** Figures, or a word that {@link numberIn} may know. */
const COUNT = "\\d{1,6}|\\p{L}{1,9}['’]?\\p{L}{1,10}";
const capitalOf = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The patterns of a language, the more telling first. */
export function timePatterns(words: TimeLexicon): readonly TimePattern[] {
  return [...dated(words), ...periods(words), ...relative(words), ...clocks(words), ...lengths(words)];
}

/** `named` tells which alternative matched, from one. */
const which = (patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "iu"));
const indexIn = (tests: readonly RegExp[], text: string | undefined): number => tests.findIndex((test) => test.test(text ?? "")) + 1;

function dated(words: TimeLexicon): readonly TimePattern[] {
  const month = `(?<month>${words.months.join("|")})`;
  const months = which(words.months);
  const { parts, codeOf } = dayParts(words);
  const year = `(?: (?<year>${YEAR}|\\d{3}(?= ${words.beforeChrist}))(?: ?${words.yearWord})?(?<bc> ${words.beforeChrist})?${END})?`;
  const day = "(?<day>\\d{1,2})(?:-(?:го|е|му|ге|ого|ше))?";
  const dayOf = (match: RegExpExecArray): Meaning | null => {
    const { day: written, month: name, year: own, bc } = match.groups ?? {};
    const number = Number(written);
    const part = indexIn(months, name);
    if (number < 1 || number > 31 || part === 0) return null;
    return named("day", {
      part,
      day: number,
      year: own === undefined ? null : bc === undefined ? Number(own) : 1 - Number(own),
      era: bc !== undefined,
    });
  };
  return [
    { rule: "iso", pattern: regexp(`${START}(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)${END}`), meaning: figures },
    { rule: "figures", pattern: regexp(`${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${END}`), meaning: figures },
    {
      rule: "overnight",
      pattern: regexp(`${START}${words.night} ${day} ${month}${END}${year}`),
      meaning: (match) => clocked(dayOf(match), "NI"),
    },
    {
      rule: "day-part-date",
      pattern: regexp(`${START}(?<part>${parts}) (?:в \\p{L}{3,12}, )?${day} ${month}${END}${year}`),
      meaning: (match) => clocked(dayOf(match), codeOf(match)),
    },
    {
      rule: "date-day-part",
      pattern: regexp(`${START}${day} ${month}${END}${year} (?<part>${parts})${END}`),
      meaning: (match) => clocked(dayOf(match), codeOf(match)),
    },
    {
      rule: "date-clock",
      pattern: regexp(`${START}${day} ${month}${END}${year} (?:об?|в|близько|около) (?<hours>\\d{1,2})[:.] ?(?<minutes>\\d\\d)${END}`),
      meaning: (match) => clocked(dayOf(match), clockText(match.groups?.["hours"], match.groups?.["minutes"])),
    },
    { rule: "day-month", pattern: regexp(`${START}${day} ${month}${END}${year}`), meaning: dayOf },
    {
      rule: "day-of-list",
      pattern: regexp(`${START}${day}(?=${words.listed}(?:\\d{1,2}${words.listed}){0,4}\\d{1,2} ${month}${END}${year})`),
      meaning: dayOf,
    },
    {
      rule: "month-year",
      pattern: regexp(`${START}${month},? (?<year>${YEAR})(?: ?${words.yearWord})?${END}`),
      meaning: ({ groups }) => named("month", { part: indexIn(months, groups?.["month"]), year: Number(groups?.["year"]) }),
    },
    {
      rule: "month-shifted",
      pattern: regexp(
        `${START}${month} (?:(?<last>${words.last})|(?<next>${words.next})|${words.thisOne}|(?<same>${words.same})) (?:року|года)${END}`,
      ),
      meaning: ({ groups }) => {
        const by = groups?.["last"] !== undefined ? -1 : groups?.["next"] !== undefined ? 1 : 0;
        return named("month", {
          part: indexIn(months, groups?.["month"]),
          years: { by, from: groups?.["same"] === undefined ? "now" : "then" },
        });
      },
    },
    {
      rule: "month",
      pattern: regexp(`${START}${month}${END}`),
      meaning: (match) => {
        const [text] = match;
        // "Марта" is a woman, "лютий" is fierce, "мая" may be either.
        if (capitalOf(text) && /^(?:март|май|мая|мае|лип)/i.test(text)) return null;
        if (/^(?:янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\.?$/i.test(text)) return null;
        const before = match.input.slice(Math.max(0, match.index - 14), match.index);
        if (/^(?:лютий|лютого|лютим)$/i.test(text) && !/(?:у|в|з|до|на|початку|кінця|середини|за|по) $/iu.test(before)) return null;
        return named("month", { part: indexIn(months, text) });
      },
    },
  ];
}

/** Parts of the day as one alternative, and the code of the one that matched. */
function dayParts({ dayParts: rows }: TimeLexicon): { readonly parts: string; readonly codeOf: (match: RegExpExecArray) => string } {
  const tests = which(rows.map(([part]) => part));
  const codeOf = ({ groups }: RegExpExecArray): string => rows[indexIn(tests, groups?.["part"]) - 1]?.[1] ?? "MO";
  return { parts: rows.map(([part]) => part).join("|"), codeOf };
}

function figures({ groups }: RegExpExecArray): Meaning | null {
  const [year, part, day] = [Number(groups?.["year"]), Number(groups?.["month"]), Number(groups?.["day"])];
  return part >= 1 && part <= 12 && day >= 1 && day <= 31 ? named("day", { year, part, day }) : null;
}

function clocked(meaning: Meaning | null, clock: string | null): Meaning | null {
  return meaning === null || clock === null ? meaning : withClock(meaning, { value: clock, zone: null });
}

function clockText(hours: string | undefined, minutes: string | undefined): string | null {
  const [h, m] = [Number(hours), Number(minutes ?? "0")];
  return h <= 24 && m < 60 ? `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}` : null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** 0 for what is no Roman number. */
function roman(text: string): number {
  let sum = 0;
  const letters = [...text.toUpperCase().replaceAll("І", "I").replaceAll("Х", "X")];
  letters.forEach((letter, i) => {
    const own = ROMAN[letter] ?? 0;
    sum += own < (ROMAN[letters[i + 1] ?? ""] ?? 0) ? -own : own;
  });
  return sum;
}

function periods(words: TimeLexicon): readonly TimePattern[] {
  const seasons = which(words.seasons);
  const adverbs = which(words.seasonAdverbs);
  const { yearWord, beforeChrist } = words;
  return [
    {
      rule: "season-year",
      pattern: regexp(
        `${START}(?<season>${words.seasons.join("|")}),? (?<year>${YEAR}|\\d{3})(?: ?${yearWord})?(?<bc> ${beforeChrist})?${END}`,
      ),
      meaning: ({ groups }) => {
        const bc = groups?.["bc"] !== undefined;
        const year = Number(groups?.["year"]);
        return named("season", { part: indexIn(seasons, groups?.["season"]), year: bc ? 1 - year : year, era: bc });
      },
    },
    {
      rule: "season-shifted",
      pattern: regexp(
        `${START}(?<season>${words.seasons.join("|")}) (?:(?<last>${words.last})|(?<next>${words.next})|${words.thisOne}|(?<same>${words.same})) (?:року|года)${END}`,
      ),
      meaning: ({ groups }) => {
        const by = groups?.["last"] !== undefined ? -1 : groups?.["next"] !== undefined ? 1 : 0;
        return named("season", {
          part: indexIn(seasons, groups?.["season"]),
          years: { by, from: groups?.["same"] === undefined ? "now" : "then" },
        });
      },
    },
    {
      rule: "season",
      pattern: regexp(`${START}(?<season>${words.seasonAdverbs.join("|")})${END}`),
      meaning: ({ groups }) => named("season", { part: indexIn(adverbs, groups?.["season"]) }),
    },
    {
      rule: "century",
      pattern: regexp(`${START}(?<number>[IVXІХ]{1,5}|\\d{1,2}(?:-(?:го|му|й|м|те))?) ${words.century}(?<bc> ${beforeChrist})?`),
      meaning: ({ groups }) => {
        const text = groups?.["number"] ?? "";
        const number = /^\d/.test(text) ? Number.parseInt(text, 10) : roman(text);
        if (number === 0 || number > 21) return null;
        return groups?.["bc"] === undefined
          ? named("century", { year: (number - 1) * 100 })
          : value("DATE", `BC${String(number - 1).padStart(2, "0")}`);
      },
    },
    {
      rule: "decade",
      pattern: regexp(
        `${START}(?<year>\\d{2}(?:\\d{2})?)${words.decadeEnd}(?: (?:роки|років|роках|роками|рр\\.?|годы|годов|годах|гг\\.?))${END}`,
      ),
      meaning: ({ groups }) => {
        const year = Number(groups?.["year"]);
        if (year % 10 !== 0) return null;
        return named("decade", { year: year < 100 ? year + (year < 20 ? 2000 : 1900) : year });
      },
    },
    {
      rule: "half-year",
      pattern: regexp(`${START}${words.halfYear}(?: (?<year>${YEAR})(?: ?${yearWord})?)?${END}`),
      meaning: ({ groups }) =>
        groups?.["year"] === undefined
          ? null
          : named("half", { part: /^(?:перш|перв)/i.test(groups["order"] ?? "") ? 1 : 2, year: Number(groups["year"]) }),
    },
    {
      rule: "quarter",
      pattern: regexp(`${START}${words.quarter}(?: (?<year>${YEAR})(?: ?${yearWord})?)?${END}`),
      meaning: ({ groups }) => {
        const order = (groups?.["order"] ?? "").toLowerCase();
        const part = /^(?:перш|перв|i)$/.test(order) ? 1 : /^(?:друг|втор|ii)$/.test(order) ? 2 : /^(?:трет|iii)$/.test(order) ? 3 : 4;
        return named("quarter", { part, year: groups?.["year"] === undefined ? null : Number(groups["year"]) });
      },
    },
    {
      rule: "year-bc",
      pattern: regexp(`${START}(?<year>\\d{1,4})(?: ?${yearWord})? ${beforeChrist}`),
      meaning: ({ groups }) => named("year", { year: 1 - Number(groups?.["year"]), era: true }),
    },
    {
      rule: "year",
      pattern: regexp(`${START}(?<year>${YEAR}|\\d{3})(?:-(?:го|му|м|й|ого|ому|ім|ий))? ?${yearWord}(?!\\p{L})`),
      meaning: (match) => {
        const year = Number(match.groups?.["year"]);
        return year < 1000 && /років|лет/.test(match[0]) ? null : named("year", { year });
      },
    },
    { rule: "bare-year", pattern: regexp(`${START}(?<year>${YEAR}|(?<=(?:у|в|до|після|з|від|о) )[3-5]\\d\\d)${END}`), meaning: bareYear },
  ];
}

const YEAR_BEFORE =
  /(?:^|[\s(«])(?:у|в|во|до|з|із|зі|с|від|от|після|после|за|на|по|початку|кінця|середини|наприкінці|начала|конца|середины|протягом|між|та|і|и|й|года|року|с|близько|около|лише|только|к|перед|зразка|образца) ?\(?$|[(–—-] ?$/iu;

/** A number of four figures that is a year by what stands around it. */
function bareYear(match: RegExpExecArray): Meaning | null {
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (
    /^ (?:тис|тыс|млн|млрд|грн|руб|дол|км|м |осіб|людей|человек|\p{L}{3,}(?:ів|їв|ей|ов|ев)(?!\p{L}))/iu.test(behind) ||
    /^[.,]\d|^%|^ ?\$/.test(behind)
  )
    return null;
  if (/[№#]\s?$|\d[.,]$/.test(before)) return null;
  if (!YEAR_BEFORE.test(before) && !/^\)|^ ?[–—-] ?\d{4}/.test(behind)) return null;
  return named("year", { year: Number(match[0]) });
}

function relative(words: TimeLexicon): readonly TimePattern[] {
  const weekdays = which(words.weekdays);
  const deictic = which(words.deictic.map(([pattern]) => pattern));
  const units = which(words.units.map(([unit]) => unit));
  const lengthUnits = words.lengths.map(([unit]) => unit).join("|");
  const lengthTests = which(words.lengths.map(([unit]) => unit));
  const grainOf = ({ groups }: RegExpExecArray): StepGrain | null =>
    GRAINS[words.lengths[indexIn(lengthTests, groups?.["unit"]) - 1]?.[1] ?? ""] ?? null;
  return [
    {
      rule: "deictic",
      pattern: regexp(`${START}(?<day>${words.deictic.map(([pattern]) => pattern).join("|")})${END}`),
      meaning: ({ groups }) => {
        const [, grain = "day", by = 0] = words.deictic[indexIn(deictic, groups?.["day"]) - 1] ?? [];
        return step("now", grain, by);
      },
    },
    {
      rule: "beside",
      pattern: regexp(
        `${START}(?:(?<last>${words.last})|(?<now>${words.thisOne})|(?<next>${words.next})|(?<same>${words.same})|(?<previous>попередн(?:ього|ьому|ій)|предыдущ(?:его|ем|ий|ую))) (?<unit>${words.units.map(([unit]) => unit).join("|")})${END}`,
      ),
      meaning: ({ groups }) => {
        const grain = words.units[indexIn(units, groups?.["unit"]) - 1]?.[1] ?? "day";
        const { last, next, same, previous } = groups ?? {};
        const by = last !== undefined || previous !== undefined ? -1 : next !== undefined ? 1 : 0;
        const told = grain === "day" || same !== undefined || previous !== undefined;
        return step(told ? "then" : "here", grain, by);
      },
    },
    {
      rule: "ago",
      pattern: regexp(`${START}(?:(?<count>${COUNT}) )?(?<unit>${lengthUnits}) ${words.ago}${END}`),
      meaning: (match) => counted(match, grainOf(match), -1, "now"),
    },
    {
      rule: "hence",
      pattern: regexp(`${START}${words.hence} (?:(?<count>${COUNT}) )?(?<unit>${lengthUnits})${END}`),
      meaning: (match) => counted(match, grainOf(match), 1, "then"),
    },
    {
      rule: "weekday",
      pattern: regexp(
        `${START}(?:${words.at} )?(?:(?<last>${words.last}) |(?<next>${words.next}) |${words.thisOne} )?(?<weekday>${words.weekdays.join("|")})${END}`,
      ),
      meaning: (match) => {
        const { last, next, weekday = "" } = match.groups ?? {};
        // "середа" may be an environment, "неділя" a surname.
        if (/^(?:серед[иаою]+|сред[аыой]+)$/i.test(weekday) && last === undefined && next === undefined) return null;
        if (
          /^сред[ыу]$/i.test(weekday) &&
          !/(?:^| )(?:в|прошлую|следующую|на|до|с)\s$/iu.test(match[0].slice(0, match[0].length - weekday.length))
        )
          return null;
        return named("day", {
          weekday: indexIn(weekdays, weekday),
          direction: last !== undefined ? "last" : next !== undefined ? "next" : null,
        });
      },
    },
    { rule: "now", pattern: regexp(`${START}${words.now}${END}`), meaning: () => value("DATE", "PRESENT_REF") },
    { rule: "lately", pattern: regexp(`${START}${words.lately}${END}`), meaning: () => value("DATE", "PAST_REF") },
    ...words.sets.map(
      ([pattern, text]): TimePattern => ({ rule: "set", pattern: regexp(`${START}${pattern}${END}`), meaning: () => value("SET", text) }),
    ),
  ];
}

type StepGrain = "year" | "month" | "week" | "day";
const GRAINS: Readonly<Partial<Record<string, StepGrain>>> = { Y: "year", M: "month", W: "week", D: "day" };

function counted({ groups }: RegExpExecArray, grain: StepGrain | null, sign: 1 | -1, from: "now" | "then"): Meaning | null {
  const count = groups?.["count"] === undefined ? 1 : numberIn(groups["count"]);
  return count === null || count > 3000 || grain === null ? null : step(from, grain, sign * count);
}

function clocks(words: TimeLexicon): readonly TimePattern[] {
  const { parts, codeOf } = dayParts(words);
  const evening = (hours: number, part: string | undefined): number =>
    part !== undefined && /^(?:вечор|вечер|дн)/i.test(part) && hours < 12 ? hours + 12 : hours;
  return [
    {
      rule: "clock",
      pattern: regexp(`${START}(?<hours>\\d{1,2}):(?<minutes>\\d\\d)(?!\\d|:)`),
      meaning: ({ groups }) => {
        const text = clockText(groups?.["hours"], groups?.["minutes"]);
        return text === null ? null : { kind: "clock", clock: { value: text, zone: null }, from: "then" };
      },
    },
    {
      rule: "hour",
      pattern: regexp(`${START}${words.clockAt} (?<hours>\\d{1,2})(?:-й|-ій|-ої)?(?: ${words.hour})?(?: (?<part>${words.evening}))${END}`),
      meaning: ({ groups }) => {
        const text = clockText(String(evening(Number(groups?.["hours"]), groups?.["part"])), undefined);
        return text === null ? null : { kind: "clock", clock: { value: text, zone: null }, from: "then" };
      },
    },
    {
      rule: "day-part",
      pattern: regexp(`${START}(?<part>${parts})${END}`),
      meaning: (match) => ({ kind: "clock", clock: { value: codeOf(match), zone: null }, from: "then" }),
    },
  ];
}

function lengths(words: TimeLexicon): readonly TimePattern[] {
  const units = `(?<unit>${words.lengths.map(([unit]) => unit).join("|")})`;
  const tests = which(words.lengths.map(([unit]) => unit));
  const codeOf = ({ groups }: RegExpExecArray): string => words.lengths[indexIn(tests, groups?.["unit"]) - 1]?.[1] ?? "Y";
  return [
    {
      rule: "length",
      pattern: regexp(`${START}(?<count>${COUNT})(?: \\p{L}{4,14}(?:их|ых|х))? ${units}${END}`),
      meaning: (match) => {
        const count = numberIn(match.groups?.["count"] ?? "");
        return count === null ? null : value("DURATION", lengthText(String(count), codeOf(match), count));
      },
    },
    {
      rule: "several",
      pattern: regexp(`${START}${words.several}(?: \\p{L}{4,14}(?:их|ых))? ${units}${END}`),
      meaning: (match) => value("DURATION", lengthText("X", codeOf(match), 0)),
    },
    {
      rule: "half-year-long",
      pattern: regexp(`${START}(?:пів ?року|полгода|півроку|півтора роки|полугода)${END}`),
      meaning: () => value("DURATION", "P6M"),
    },
  ];
}

function lengthText(count: string, code: string, number: number): string {
  if (code === "DE") return `P${count === "X" ? "X" : number * 10}Y`;
  return code.startsWith("T") ? `PT${count}${code.slice(1)}` : `P${count}${code}`;
}

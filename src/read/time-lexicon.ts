import type { Grain } from "./calendar.ts";

const numbered = (names: string): (readonly [string, number])[] =>
  names.split(" ").flatMap((group, i) => group.split("/").map((name): readonly [string, number] => [name, i + 1]));

/** Months by name and usual abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
  ),
);

/** Weekdays, 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays saturday/saturdays sunday/sundays"),
);

/** Weekday abbreviations, which need a full stop or a date after them. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(numbered("mon tue/tues wed thu/thur/thurs fri sat sun"));

export const SEASONS: ReadonlyMap<string, number> = new Map(
  numbered("spring/springtime/springs summer/summertime/summers autumn/fall/autumns winter/wintertime/winters"),
);

/** Parts of a day, as TIMEX3 codes them. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["mornings", "MO"],
  ["dawn", "MO"],
  ["afternoon", "AF"],
  ["afternoons", "AF"],
  ["evening", "EV"],
  ["evenings", "EV"],
  ["night", "NI"],
  ["nights", "NI"],
]);

/** A unit of time: the letter of its ISO 8601 duration, with `T` before clock units, and its grain where it has one. */
export interface TimeUnit {
  readonly name: string;
  readonly code: string;
  readonly clock: boolean;
  readonly plural: boolean;
  readonly grain: Grain | null;
  /** How many of `code` it is. */
  readonly times: number;
}

const unitRows: readonly (readonly [string, string, boolean, Grain | null, number])[] = [
  ["second", "S", true, null, 1],
  ["minute", "M", true, null, 1],
  ["hour", "H", true, null, 1],
  ["day", "D", false, "day", 1],
  ["night", "D", false, null, 1],
  ["weekend", "D", false, "weekend", 2],
  ["week", "W", false, "week", 1],
  ["fortnight", "W", false, null, 2],
  ["month", "M", false, "month", 1],
  ["quarter", "Q", false, "quarter", 1],
  ["year", "Y", false, "year", 1],
  ["decade", "Y", false, "decade", 10],
  ["century", "Y", false, "century", 100],
  ["millennium", "Y", false, null, 1000],
];

function plural(name: string): string {
  if (name === "century") return "centuries";
  return name === "millennium" ? "millennia" : `${name}s`;
}

/** Units of time by singular and plural. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  unitRows.flatMap(([name, code, clock, grain, times]): [string, TimeUnit][] => [
    [name, { name, code, clock, plural: false, grain, times }],
    [plural(name), { name, code, clock, plural: true, grain, times }],
  ]),
);

/** Vague counts, which TIMEX3 writes as X. */
export const VAGUE: ReadonlySet<string> = new Set(["several", "few", "many", "some", "recent", "numerous", "countless"]);

/** Time zones by abbreviation, in minutes east of Greenwich. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["bst", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["kst", 540],
  ["jst", 540],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
]);

/** Cities after which a clock time is named ("Moscow time"), in minutes east of Greenwich where that is the same all year. */
export const CITY_ZONES: ReadonlyMap<string, number | null> = new Map([
  ["local", null],
  ["moscow", 180],
  ["seoul", 540],
  ["korean", 540],
  ["korea", 540],
  ["tokyo", 540],
  ["beijing", 480],
  ["baghdad", 180],
  ["kyiv", null],
  ["kiev", null],
  ["london", null],
  ["eastern", null],
  ["pacific", null],
  ["central", null],
]);

/** Prepositions after which a four-figure number is a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since until till by of from during before after through circa c. and between to throughout late early mid around about for post pre year years fiscal calendar begin began begun prior".split(
    " ",
  ),
);

/** Words before a month or season that show it is one: "in May", "since March". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since until till by of from during before after through throughout on late early mid around about last this next between to every each and or following previous past coming for through".split(
    " ",
  ),
);

/** Adverbs and adjectives that stand for the present, the past or the future as a whole. */
export const REFS: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["recent", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["future", "FUTURE_REF"],
]);

/** How often, as TIMEX3 sets. */
export const SETS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);

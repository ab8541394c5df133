import { type Season, timesIn, type WhenIn } from "../time-words.ts";

const SEASONS: Readonly<Record<Season, readonly [alone: string, governed: string]>> = {
  spring: ["весна", "весни"],
  summer: ["літо", "літа"],
  autumn: ["осінь", "осені"],
  winter: ["зима", "зими"],
};

const months = new Intl.DateTimeFormat("uk", { month: "long", year: "numeric", timeZone: "UTC" });
/** With a day before it a month stands in the genitive, as it does behind a preposition. */
const days = new Intl.DateTimeFormat("uk", { day: "numeric", month: "long", timeZone: "UTC" });

function monthGoverned(date: Date): string {
  const month = days.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
  return `${month} ${date.getUTCFullYear()} р.`;
}

const inWords = timesIn({
  locale: "uk",
  season: (season, year, governed) => `${SEASONS[season][governed ? 1 : 0]} ${year} р.`,
  month: (date, governed) => (governed ? monthGoverned(date) : months.format(date)),
  year: (year) => `${year} р.`,
  clock: (day, time) => `${day}, ${time}`,
  about: (point) => `близько ${point}`,
  before: (point) => `до ${point}`,
  after: (point) => `після ${point}`,
  since: (point) => `від ${point}`,
  until: (point) => `до ${point} включно`,
  between: (from, to) => `від ${from} до ${to}`,
});

/** A time that a text names, as it is written in this language; a line does not break between a year and its sign. */
export const when: WhenIn = (time) => inWords(time).replaceAll(" р.", "\u00a0р.");

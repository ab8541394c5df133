import { timesIn, type WhenIn } from "../time-words.ts";

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A time that a text names, as it is written in this language. */
export const when: WhenIn = timesIn({
  locale: "en-GB",
  season: (season, year) => `${season} ${year}`,
  month: (date) => months.format(date),
  year: (year) => year,
  clock: (day, time) => `${day}, ${time}`,
  about: (point) => `about ${point}`,
  before: (point) => `before ${point}`,
  after: (point) => `after ${point}`,
  since: (point) => `since ${point}`,
  until: (point) => `until ${point}`,
  between: (from, to) => `${from} to ${to}`,
});

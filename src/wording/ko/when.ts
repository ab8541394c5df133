import { type Season, timesIn, type WhenIn } from "../time-words.ts";

const SEASONS: Readonly<Record<Season, string>> = { spring: "봄", summer: "여름", autumn: "가을", winter: "겨울" };

const months = new Intl.DateTimeFormat("ko", { month: "long", year: "numeric", timeZone: "UTC" });

/** A time that a text names, as it is written in this language. */
export const when: WhenIn = timesIn({
  locale: "ko",
  season: (season, year) => `${year}년 ${SEASONS[season]}`,
  month: (date) => months.format(date),
  year: (year) => `${year}년`,
  clock: (day, time) => `${day} ${time}`,
  about: (point) => `${point}경`,
  before: (point) => `${point} 전`,
  after: (point) => `${point} 후`,
  since: (point) => `${point}부터`,
  until: (point) => `${point}까지`,
  between: (from, to) => `${from}부터 ${to}까지`,
});

import { dayMoment } from "./calendar.ts";
import type { Meaning } from "./time-meaning.ts";

/** How many years named later may show that one was told of in passing. */
const AHEAD = 3;

/**
 * A story (a history, a biography) names many years far from its own date, and seldom says "yesterday" or a weekday. Counts
 * are over the whole text, so the answer does not depend on where in it one looks. `now` is the day of writing.
 */
export function tellsOfOtherYears(meanings: readonly Meaning[], now: number): boolean {
  const year = dayMoment(now).year;
  let far = 0;
  let near = 0;
  for (const meaning of meanings) {
    if (meaning.kind === "named" && meaning.year !== null) {
      if (Math.abs(meaning.year - year) > 1) far += 1;
    } else if ((meaning.kind === "step" && meaning.from === "now") || (meaning.kind === "named" && meaning.weekday > 0)) near += 1;
  }
  return far >= 5 && far > 2 * near;
}

/**
 * The places in `meanings` of years that a story names in passing: it stands in 1942, looks ahead to 1950, and goes on in 1942 or
 * 1943. What has no year of its own goes on with the story, once the sentence that looked away is over.
 */
export function excursions(meanings: readonly Meaning[]): ReadonlySet<number> {
  const years = meanings.flatMap((meaning, at) =>
    meaning.kind === "named" && meaning.year !== null && meaning.grain !== "decade" && meaning.grain !== "century"
      ? [{ at, year: meaning.year }]
      : [],
  );
  const found = new Set<number>();
  let current = years[0]?.year ?? 0;
  years.forEach(({ at, year }, i) => {
    const back = years.slice(i + 1, i + 1 + AHEAD).some((later) => later.year === current || later.year === current + 1);
    if (year !== current && year !== current + 1 && back) found.add(at);
    else current = year;
  });
  return found;
}

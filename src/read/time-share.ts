import { type Meaning, type TimeMatch, withClock } from "./time-meaning.ts";
import { namesYear } from "./time-phrase.ts";
import type { TimeWord } from "./time-words.ts";

/** An expression among the words in which it stands. */
export interface Placed {
  readonly match: TimeMatch;
  readonly words: readonly TimeWord[];
  readonly sentence: number;
}

const YEAR_JOINTS: ReadonlySet<string> = new Set(["to", "and", "or", "through", "until", "-", "–", "—", ",", "the"]);
const DAY_JOINTS: ReadonlySet<string> = new Set([
  "to",
  "and",
  "or",
  "through",
  "until",
  "till",
  "-",
  "–",
  "—",
  ",",
  "on",
  "(",
  ")",
  "into",
]);
/** How many expressions further the day of a time of day may be named. */
const REACH = 2;

/** "May to September 1940": the year of the second holds for the first; a month after the second's is of the year before. */
export function sharedYear(mine: Placed, following: Placed | undefined): number | null {
  const { meaning } = mine.match;
  if (following === undefined || meaning.kind !== "named" || meaning.year !== null || meaning.weekday > 0) return null;
  const theirs = following.match.meaning;
  if (!namesYear(theirs) || theirs.year === null || theirs.part === 0 || !isJoined(mine, following, YEAR_JOINTS, 3)) return null;
  return meaning.part > theirs.part && meaning.grain === theirs.grain ? theirs.year - 1 : theirs.year;
}

/** "Between 2 and 4 p.m. on Friday", "03:40 local time, 0040 GMT, on 11 January": a time of day with the day that is named for it next. */
export function withDayOfNext(mine: Placed, following: readonly (Placed | undefined)[]): Meaning {
  const { meaning } = mine.match;
  const clock = meaning.kind === "clock" ? meaning.clock : isOvernight(mine) ? { value: "NI", zone: null } : null;
  let from = mine;
  if (clock === null) return meaning;
  for (const next of following.slice(0, REACH)) {
    if (next === undefined || !isJoined(from, next, DAY_JOINTS, 2)) return meaning;
    const theirs = next.match.meaning;
    if ((theirs.kind === "named" || theirs.kind === "step") && theirs.grain === "day") return withClock(theirs, clock);
    if (theirs.kind !== "clock") return meaning;
    from = next;
  }
  return meaning;
}

function isOvernight({ match }: Placed): boolean {
  return match.rule === "overnight";
}

/** Nothing but words that join stands between the two. */
function isJoined(one: Placed, other: Placed, joints: ReadonlySet<string>, most: number): boolean {
  if (one.words !== other.words || one.sentence !== other.sentence) return false;
  const gap = other.match.first - one.match.next;
  if (gap < 1 || gap > most) return false;
  for (let at = one.match.next; at < other.match.first; at += 1) if (!joints.has(one.words[at]?.lower ?? "")) return false;
  return true;
}

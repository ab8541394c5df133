import { ordinalAt } from "./number-words.ts";
import { SEASONS, TIME_PREPOSITIONS } from "./time-lexicon.ts";
import { type NamedRead, named, type YearShift } from "./time-meaning.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import { relativeYearAt, yearTailAt } from "./time-year.ts";

/** The quarter, half, season or holiday that begins at a word. */
export function periodAt(words: readonly TimeWord[], at: number): NamedRead | null {
  return quarterAt(words, at) ?? halfAt(words, at) ?? seasonAt(words, at) ?? holidayAt(words, at);
}

/** "the third quarter", "the 1988 fiscal third quarter of last year", "third-quarter", "Q3 2024". */
function quarterAt(words: readonly TimeWord[], at: number): NamedRead | null {
  let next = at + (lowerAt(words, at) === "the" ? 1 : 0);
  const owned = relativeYearAt(words, next);
  const whose = owned !== null && lowerAt(words, owned.next) === "'s" ? owned.years : null;
  if (owned !== null && whose !== null) next = owned.next + 1;
  const year = words[next]?.kind === "number" && /^(?:19|20)\d\d$/.test(lowerAt(words, next)) ? Number(lowerAt(words, next)) : null;
  if (year !== null) next += 1;
  if (["fiscal", "full", "final"].includes(lowerAt(words, next))) next += 1;
  const code = lowerAt(words, next) === "q" && words[next + 1]?.spaced === false ? Number(words[next + 1]?.text) : 0;
  if (code >= 1 && code <= 4) return quarter(words, code, year, whose, next + 2);
  const ordinal = ordinalAt(words, next);
  const hyphen = ordinal !== null && isDash(words[ordinal.next]) ? 1 : 0;
  if (ordinal === null || ordinal.value > 4) return null;
  const fiscal = lowerAt(words, ordinal.next + hyphen) === "fiscal" ? 1 : 0;
  if (lowerAt(words, ordinal.next + hyphen + fiscal) !== "quarter") return null;
  return quarter(words, ordinal.value, year, whose, ordinal.next + hyphen + fiscal + 1);
}

function quarter(words: readonly TimeWord[], part: number, year: number | null, years: YearShift | null, at: number): NamedRead {
  if (year !== null || years !== null) return { meaning: named("quarter", { part, year, years }), next: at, rule: "quarter" };
  const fiscal = lowerAt(words, at) === "of" && lowerAt(words, at + 1) === "fiscal" ? 2 : 0;
  const tail = yearTailAt(words, at + fiscal, false);
  return {
    meaning: named("quarter", { part, year: tail?.year ?? null, years: tail?.years ?? null }),
    next: tail?.next ?? at,
    rule: "quarter",
  };
}

/** "the first half of 1989", "the latter half of last year"; a half of no year is football. */
function halfAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const start = at + (lowerAt(words, at) === "the" ? 1 : 0);
  const word = lowerAt(words, start);
  const code = word === "h" && words[start + 1]?.spaced === false ? Number(words[start + 1]?.text) : 0;
  const coded = code === 1 || code === 2 ? yearTailAt(words, start + 2, false) : null;
  if (coded !== null)
    return { meaning: named("half", { part: code, year: coded.year, years: coded.years }), next: coded.next, rule: "half" };
  const part = word === "first" ? 1 : ["second", "last", "latter"].includes(word) ? 2 : 0;
  const hyphen = isDash(words[start + 1]) ? 1 : 0;
  if (part === 0 || lowerAt(words, start + 1 + hyphen) !== "half") return null;
  const after = start + 2 + hyphen;
  if (lowerAt(words, after) !== "of") return null;
  const year = lowerAt(words, after + 1) === "the" && lowerAt(words, after + 2) === "year" && lowerAt(words, after + 3) !== "of";
  if (year) return { meaning: named("half", { part, direction: "this" }), next: after + 3, rule: "half" };
  const tail = yearTailAt(words, after, false);
  return tail === null ? null : { meaning: named("half", { part, year: tail.year, years: tail.years }), next: tail.next, rule: "half" };
}

/** "the summer of 1942", "winter 2024-25", "this spring", "in autumn". */
function seasonAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = words[at + the];
  const part = word === undefined ? undefined : SEASONS.get(word.lower);
  if (word === undefined || part === undefined) return null;
  const tail = yearTailAt(words, at + the + 1, true);
  if (tail !== null) {
    const given = { part, year: tail.year, years: tail.years, era: tail.era };
    return { meaning: named("season", given), next: acrossYears(words, tail.year, tail.next), rule: "season" };
  }
  if (word.lower.endsWith("s") || !seasonIsMeant(words, at, the)) return null;
  return { meaning: named("season", { part }), next: at + the + 1, rule: "season" };
}

/** A winter of two years, "2024-25", is named by the first. */
function acrossYears(words: readonly TimeWord[], year: number | null, at: number): number {
  const second = words[at + 1];
  if (year === null || second === undefined || !(isDash(words[at]) || lowerAt(words, at) === "/")) return at;
  return second.text === String(year + 1) || second.text === String(year + 1).slice(2) ? at + 2 : at;
}

/** What is waged, held or grown by the season: "a spring offensive". */
const SEASONAL: ReadonlySet<string> = new Set(
  "offensive offensives campaign campaigns fighting advance thaw term semester session sessions harvest planting rains flood floods election elections exercises manoeuvres maneuvers draft conscription call-up intake".split(
    " ",
  ),
);

/** "Spring" and "fall" are verbs and nouns of their own, and "the fall of" a city is no season. */
function seasonIsMeant(words: readonly TimeWord[], at: number, the: number): boolean {
  const before = lowerAt(words, at - 1);
  const after = lowerAt(words, at + the + 1);
  const word = lowerAt(words, at + the);
  const named = /^\p{Lu}/u.test(words[at + the]?.text ?? "") && /^\p{Lu}/u.test(words[at + the + 1]?.text ?? "");
  if (word !== "fall" && word !== "spring")
    return the === 1 || TIME_PREPOSITIONS.has(before) || isDash(words[at - 1]) || (!named && before !== "");
  if (["last", "this", "next", "past", "previous", "coming", "late", "early"].includes(before)) return after !== "of";
  if (SEASONAL.has(after)) return true;
  if (["of", "in", "from", "to", "and"].includes(after)) return false;
  return the === 1
    ? ["in", "by", "during", "since", "until", "of", "through"].includes(before)
    : ["in", "by", "during", "since", "until"].includes(before);
}

type FeastRow = readonly [words: readonly string[], month: number, day: number];
const FEASTS: readonly FeastRow[] = [
  [["orthodox", "christmas", "eve"], 1, 6],
  [["orthodox", "christmas"], 1, 7],
  [["christmas", "eve"], 12, 24],
  [["christmas", "day"], 12, 25],
  [["christmas"], 12, 25],
  [["boxing", "day"], 12, 26],
  [["new", "year", "'s", "eve"], 12, 31],
  [["new", "year", "'s", "day"], 1, 1],
  [["valentine", "'s", "day"], 2, 14],
  [["halloween"], 10, 31],
];

const MOVABLE: readonly (readonly [readonly string[], "easter" | "good-friday" | "thanksgiving"])[] = [
  [["good", "friday"], "good-friday"],
  [["easter", "sunday"], "easter"],
  [["easter"], "easter"],
  [["thanksgiving", "day"], "thanksgiving"],
  [["thanksgiving"], "thanksgiving"],
];
/** Words that may begin a holiday. */
export const FEAST_STARTS: ReadonlySet<string> = new Set([...FEASTS, ...MOVABLE].map(([names]) => names[0] ?? ""));

function holidayAt(words: readonly TimeWord[], at: number): NamedRead | null {
  const word = words[at];
  if (word === undefined || !FEAST_STARTS.has(word.lower) || !/^\p{Lu}/u.test(word.text)) return null;
  const matches = (names: readonly string[]): boolean => names.every((name, i) => lowerAt(words, at + i) === name);
  for (const [names, part, day] of FEASTS) {
    if (!matches(names)) continue;
    const tail = yearTailAt(words, at + names.length, true);
    return {
      meaning: named("day", { part, day, year: tail?.year ?? null, years: tail?.years ?? null }),
      next: tail?.next ?? at + names.length,
      rule: "holiday",
    };
  }
  for (const [names, feast] of MOVABLE) {
    if (!matches(names)) continue;
    const tail = yearTailAt(words, at + names.length, true);
    return {
      meaning: named("day", { feast, year: tail?.year ?? null, years: tail?.years ?? null }),
      next: tail?.next ?? at + names.length,
      rule: "holiday",
    };
  }
  return null;
}

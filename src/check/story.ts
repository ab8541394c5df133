import type { Gathered } from "../record/gathered.ts";
import type { ReportId } from "../record/id.ts";
import { rootsIn } from "./clause.ts";

/** Two reports tell of one story where they name so many of the same people and things, or so large a share of those that the shorter names. */
const MANY = 2;
const LARGE = 1 / 3;

/**
 * True where two reports name some of the same people, bodies and things, by whatever names these have: places alone do not make one story. Short reports of one day may name
 * nobody alike: then they have to tell in the same words of what happened, in the same place.
 */
export function areOfOneStory(gathered: Gathered, one: ReportId, other: ReportId): boolean {
  const [a, b] = [storyOf(gathered, one), storyOf(gathered, other)];
  if (one === other) return true;
  if (a === null || b === null) return false;
  const common = shared(a.names, b.names);
  return common >= MANY || (common > 0 && common >= LARGE * Math.min(a.names.size, b.names.size)) || tellAlike(a, b);
}

/** True where two reports name one person, body or thing that both know. */
export function nameSomeoneAlike(gathered: Gathered, one: ReportId, other: ReportId): boolean {
  const [a, b] = [storyOf(gathered, one), storyOf(gathered, other)];
  return a !== null && b !== null && shared(a.names, b.names) > 0;
}

/** What a report tells, by what tells it from others. */
interface Story {
  /** People, bodies and things that have a name, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The first place that is named, in lower case; null where there is none. */
  readonly place: string | null;
  /** How the words of weight begin that are no name, and that few other stories have. */
  readonly words: ReadonlySet<string>;
  readonly day: number | null;
}

/** So many such words in common, and so large a share of those of the shorter, within so many days. */
const WORDS = { fewest: 3, share: 1 / 4, days: 31 };
const DAY = 24 * 60 * 60 * 1000;

function tellAlike(a: Story, b: Story): boolean {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > WORDS.days * DAY) return false;
  // "Ulmen harbour" is called by "Ulmen", and lies there.
  if (a.place !== null && b.place !== null && !` ${a.place} `.includes(` ${b.place} `) && !` ${b.place} `.includes(` ${a.place} `))
    return false;
  const common = shared(a.words, b.words);
  return common >= WORDS.fewest && common >= WORDS.share * Math.min(a.words.size, b.words.size);
}

const shared = (ones: ReadonlySet<string>, others: ReadonlySet<string>): number => [...ones].filter((one) => others.has(one)).length;

/** Reports never change, and are asked about again and again. */
const known = new WeakMap<object, Story>();

function storyOf(gathered: Gathered, report: ReportId): Story | null {
  const read = gathered.reports.get(report);
  if (read === undefined) return null;
  const { reading } = read;
  const before = known.get(reading);
  if (before !== undefined) return before;
  const entities = reading.entities.filter(({ name }) => /^\p{Lu}/u.test(name));
  const places = entities.flatMap(({ type, name, mentions }) =>
    type === "place" ? [{ name: name.toLowerCase(), at: mentions[0]?.[0] ?? 0 }] : [],
  );
  const called = new Set(entities.flatMap(({ name }) => rootsIn(name)));
  const told = reading.language === "en" ? rootsIn(reading.text).filter((root) => !called.has(root) && !ANYWHERE.test(root)) : [];
  const story: Story = {
    names: new Set(entities.flatMap(({ type, name }) => (type === "place" ? [] : [calledBy(type, name)]))),
    place: places.sort((a, b) => a.at - b.at)[0]?.name ?? null,
    words: new Set(told),
    day: read.report.published === null ? null : (dayOf(read.report.published) ?? null),
  };
  known.set(reading, story);
  return story;
}

/** "Jorun Sild" in the one report is "Sild" in the other. */
function calledBy(type: string, name: string): string {
  const called = name.toLowerCase();
  return type === "person" ? (called.split(/\s/).at(-1) ?? called) : called;
}

function dayOf(published: string): number | null {
  const day = Date.parse(published.slice(0, "2025-08-03".length));
  return Number.isNaN(day) ? null : day;
}

/** How words begin that stand in the report of any accident and any attack: of casualties, offices, speaking, times and numbers. */
const ANYWHERE =
  /^(?:peopl|perso|resid|kill|killi|dead|death|die|dying|injur|hurt|wound|casua|victi|numbe|polic|minis|offic|spoke|autho|accor|repor|tell|state|annou|secon|minut|hours?|days?|weeks?|month|years?|late|after|befor|about|aroun|more|less|least|only|just|almos|nearl|some|did|time|night|morni|eveni|local|same|first|half|two|three|four|five|six|seven|eight|nine|ten|eleve|twelv|hundr|thous|milli|monda|tuesd|wedne|thurs|frida|satur|sunda|janua|febru|march|april|may|june|july|augus|septe|octob|novem|decem|he|she|they|it|him|them|also|come|go|make|take|give|find|one|who|what|when|near|place|event|happe|count|town|city|villa|stree|area|man|men|woman|women|child|famil|hospi|treat|live|home|house|car|road|still|later|other|anoth)$/;

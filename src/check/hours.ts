import { daysOf } from "../record/edtf.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId } from "../record/id.ts";
import { type Sentence, say } from "../record/sentence.ts";
import { contains } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areToldAlike, facing, type Matter, matterAround } from "./alike-clauses.ts";
import { pastVerbsIn, rootsIn } from "./clause.ts";
import { inWords } from "./moments.ts";
import { nameOnePlace } from "./occasion.ts";
import { languageOf } from "./same-matter.ts";
import { type Found, type Statement, speaker } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { affirmedTopic } from "./topic.ts";

/** At what hour something happened, as somebody tells it. */
export interface Clock extends Statement {
  /** In minutes since midnight by the clock of the words. */
  readonly clock: number;
  /** So many minutes either way are still what was said. */
  readonly leeway: number;
  /** The day, in days since 1970, where the words name one. */
  readonly day: number | null;
  readonly edtf: string;
  /** The clock that the words name, such as "gmt"; empty where they name none. */
  readonly zone: string;
}

interface Hour extends Clock {
  readonly matter: Matter;
}

/** All who give one hour or day, the earliest first. */
type Told<One> = readonly [One, ...One[]];

const DAY = 24 * 60;
/** Told to the minute, to the hour, and roughly. */
const LEEWAY = { exact: 10, round: 30, about: 75 };
/** Whoever writes "at 4:15" and names no day, or a weekday alone, may mean the night of the event. */
const CLOCK = /T(\d\d):(\d\d)/;
/** "01:40 Vastel time", "14:00 GMT": another clock. */
const ZONE = /^\s(?:\()?(\p{Lu}[\p{L}]{2,20}\stime|local\stime|GMT|UTC|BST|CET|CEST|EET|EEST|MSK|KST|EST|EDT)\b/u;
/** What a clock time without a day is made of. */
const CLOCK_WORDS =
  /\b(?:about|around|shortly|just|after|before|past|quarter|half|minutes?|noon|midnight|clock|local|time|in|the|morning|evening|afternoon|night|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifteen)\b/gi;
/** From then on, or until then: something went on, and did not happen at that hour. */
const OPEN = /\b(?:until|till|since|from|between|before|after|by)\s(?:about\s|around\s)?$/i;

/**
 * One happening that two reports date to different hours of a day: "the siren sounded at 03:20", "the siren sounded at 02:44". A report that tells of the same at several hours tells of several
 * things, and is compared with no other.
 */
export const hours = affirmedTopic<Hour>({
  entriesOf: (gathered, utterance, claim) =>
    (languageOf(gathered, utterance) === "en" ? clocksIn(gathered, utterance, claim) : []).flatMap((hour): [string, Hour][] => {
      const entry = { ...hour, matter: matterAround(gathered, utterance, hour.span) };
      const minute: [string, Hour][] = entry.day !== null && entry.clock % 60 > 0 ? [[`${MINUTE} ${entry.clock}`, entry]] : [];
      return [...entry.matter.roots.map((root): [string, Hour] => [`hour ${root}`, entry]), ...minute];
    }),
  find: (gathered, about, entries) => {
    if (about.startsWith(MINUTE))
      return facing(
        gathered,
        entries,
        ({ day }) => String(day),
        (a, b) => areOnOtherDays(gathered, a, b),
      ).map(([ones, others]) => onOtherDays(gathered, ones, others));
    return facing(
      gathered,
      entries,
      ({ clock, day }) => `${clock} ${day}`,
      (a, b) => areApart(a, b) && areToldAlike(gathered, a, b) && !isSeries(entries, a, b),
    ).map(([ones, others]) => atOtherHours(gathered, ones, others));
  },
});

const MINUTE = "minute";
/** So many words in common, besides the same minute of another day. */
const ALIKE = 3;

/** "the order was given on 15 September at 3:10", "… on 14 September at 3:10": nobody gives two orders at the same minute of two days. */
function areOnOtherDays(gathered: Gathered, a: Hour, b: Hour): boolean {
  if (a.day === null || a.day === b.day || a.utterance.report === b.utterance.report) return false;
  const [one, other] = [a, b].map(({ utterance }) => rootsIn(utterance.words).filter((root) => !MONTH.test(root)));
  const common = (one ?? []).filter((root) => other?.includes(root));
  const done = pastVerbsIn(a.utterance.words).filter((root) => pastVerbsIn(b.utterance.words).includes(root));
  if (common.length < ALIKE || !common.some((root) => done.includes(root))) return false;
  const [report, another] = [a.utterance.report, b.utterance.report];
  return areOfOneStory(gathered, report, another) || nameOnePlace(gathered, report, another);
}

const MONTH = /^(?:janua|febru|march|april|may|june|july|augus|septe|octob|novem|decem|monda|tuesd|wedne|thurs|frida|satur|sunda)$/u;

/** What happened once, and is told of two days. */
export function onOtherDays<Day extends Statement & Pick<Clock, "day" | "edtf">>(
  gathered: Gathered,
  ones: Told<Day>,
  others: Told<Day>,
): Found {
  const [sooner, later] = (ones[0].day ?? 0) < (others[0].day ?? 0) ? [ones, others] : [others, ones];
  const [[first], [second]] = [sooner, later];
  const dated = ({ utterance, edtf }: Day): Sentence => say`${speaker(gathered, utterance)} dates it ${inWords(edtf)}`;
  return {
    kind: "time",
    severity: "tension",
    stated: [sooner, later],
    once: `minute ${[first.utterance.id, second.utterance.id].sort().join(" ")}`,
    explanation: say`${dated(first)}, ${dated(second)}.`,
    resolutions: [say`Two different events are meant.`, say`The date was misread or mistyped.`],
    axioms: ["oneEvent"],
  };
}

/** The one report tells of it at several hours, or gives the hour of the other too. */
function isSeries(some: readonly Hour[], a: Hour, b: Hour): boolean {
  const clocksOf = (report: ReportId): ReadonlySet<number> =>
    new Set(some.filter(({ utterance }) => utterance.report === report).map(({ clock }) => clock));
  return clocksOf(a.utterance.report).size > 1 || clocksOf(b.utterance.report).size > 1;
}

/** True where two hours by one clock, of one day as far as is known, are further apart than what was said leaves open. */
export function areApart(a: Clock, b: Clock): boolean {
  if (a.zone !== b.zone || (a.day !== null && b.day !== null && a.day !== b.day)) return false;
  const gap = Math.abs(a.clock - b.clock);
  return Math.min(gap, DAY - gap) > Math.max(a.leeway, b.leeway);
}

/** The hours that an utterance gives, in any language. */
export function clocksIn(gathered: Gathered, utterance: Utterance, claim: ClaimId): readonly Clock[] {
  const reading = gathered.reports.get(utterance.report)?.reading;
  return (reading?.times ?? []).flatMap(({ type, edtf, relation, anchor, span }): readonly Clock[] => {
    const clock = CLOCK.exec(edtf ?? "");
    if (type !== "TIME" || edtf === null || clock === null || edtf.includes("/") || !/^(?:on|about)$/.test(relation)) return [];
    const text = reading?.text ?? "";
    if (!utterance.content.some((piece) => contains(piece, span)) || OPEN.test(text.slice(Math.max(0, span[0] - 24), span[0]))) return [];
    const minutes = Number(clock[2]);
    const own = text.slice(...span);
    return [
      {
        utterance,
        claim,
        span,
        clock: Number(clock[1]) * 60 + minutes,
        leeway: relation === "about" ? LEEWAY.about : minutes === 0 ? LEEWAY.round : LEEWAY.exact,
        edtf,
        day: anchor === "dateline" && !/\p{L}{3}/u.test(own.replace(CLOCK_WORDS, "")) ? null : (daysOf(edtf)?.from ?? null),
        zone: (ZONE.exec(text.slice(span[1], span[1] + 30))?.[1] ?? /GMT|UTC/.exec(own)?.[0] ?? "").toLowerCase(),
      },
    ];
  });
}

/** What happened once, and is told of two hours. */
export function atOtherHours<One extends Clock>(gathered: Gathered, ones: Told<One>, others: Told<One>): Found {
  const [sooner, later] = ones[0].clock < others[0].clock ? [ones, others] : [others, ones];
  const [[first], [second]] = [sooner, later];
  return {
    kind: "time",
    severity: "tension",
    stated: [sooner, later],
    once: `hour ${[first.utterance.id, second.utterance.id].sort().join(" ")}`,
    explanation: say`${told(gathered, first)}, ${told(gathered, second)}.`,
    resolutions: [say`Two different events are meant.`, say`One gives the hour of the event, the other the hour at which it was noticed.`],
    axioms: ["oneEvent"],
  };
}

const told = (gathered: Gathered, { utterance, clock }: Clock): Sentence =>
  say`${speaker(gathered, utterance)} puts it at ${clockOf(clock)}`;

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

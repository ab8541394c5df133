import { spansIn } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { say, when } from "../record/sentence.ts";
import { contains } from "../record/span.ts";
import type { Interval, Utterance } from "../record/utterance.ts";
import { minutesOf } from "./moments.ts";
import { mayBePlace } from "./occasion.ts";
import { personMeant } from "./person-meant.ts";
import { type Found, nameOf, type Statement, speaker } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** Somebody who is said to be at a place at a time, in minutes from the beginning of 1970. */
interface Present extends Statement {
  readonly person: EntityId;
  readonly place: EntityId;
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
  /** True where an hour or a part of the day is told, and not the day alone. */
  readonly narrow: boolean;
}

/** Of one person so many are compared, the earliest first. */
const COMPARED = 40;

/**
 * One person at two places in one part of a day: whoever was in the one town in the evening was not in the other. Of a day alone it is a note, since people travel, and nothing where
 * either tells that they did.
 */
export const presences = affirmedTopic<Present>({
  entriesOf: (gathered, utterance, claim) => {
    const present = presentIn(gathered, utterance);
    return present === null ? [] : [[present.person, { utterance, claim, ...present }]];
  },
  find: (gathered, _, entries) => {
    const sorted = [...entries].sort((a, b) => a.from - b.from || (a.utterance.id < b.utterance.id ? -1 : 1)).slice(0, COMPARED);
    return sorted.flatMap((a, i) => sorted.slice(i + 1).flatMap((b) => atBoth(gathered, a, b) ?? []));
  },
});

function presentIn(gathered: Gathered, utterance: Utterance): Omit<Present, "utterance" | "claim"> | null {
  const { slots } = utterance;
  const [interval] = slots.when;
  const [place] = slots.where;
  if (interval === undefined || place === undefined || slots.when.length > 1 || slots.where.length > 1) return null;
  if (interval.relation !== "on" && interval.relation !== "about") return null;
  const person = whoIsAt(gathered, utterance, place);
  const hours = person === null ? null : hoursOf(interval, textOf(gathered, utterance));
  return person === null || hours === null ? null : { person, place, span: interval.span, edtf: interval.edtf, ...hours };
}

/** What stands between somebody and the place where he is: "was at a fair in", "had flown to". */
const IS_AT =
  /^(?:,[^,.;]{1,60},)?\s(?:(?:was|is|had\sbeen|stood|had\sstood|stayed|had\sstayed|remained|danced|slept|dined|arrived|had\sarrived|landed|flew|had\sflown|drove|had\sdriven)\s)(?:[\p{Ll}-]{1,14}\s){0,6}(?:in|at|to|near|outside)\s(?:the\s(?:\p{Ll}{3,14}\s)?(?:town|city|village|port|capital)(?:\sof|,)?\s)?$/u;
const MOVES = /\b(?:arrived|landed|flew|flown|drove|driven)\b/u;
const PRONOUN = /^["“‘']?(?:that\s)?(he|she|i)(?=\s)/iu;
/** Deeds that are done to somebody where he is. */
const DONE: ReadonlySet<string> = new Set(["capture", "kill", "wound", "shoot"]);

const textOf = (gathered: Gathered, { report }: Pick<Utterance, "report">): string => gathered.reports.get(report)?.reading.text ?? "";

/** Who is said to be at a place, or that something was done to him there; null where it is not one, or where he is only named beside it. */
function whoIsAt(gathered: Gathered, { slots, source, content, report, words }: Utterance, place: EntityId): EntityId | null {
  const text = textOf(gathered, { report });
  const within = (id: EntityId): number[] => {
    const entity = gathered.entities.get(id);
    return entity === undefined
      ? []
      : spansIn(entity, report)
          .filter((span) => content.some((piece) => contains(piece, span)))
          .flat();
  };
  const isPerson = (id: EntityId | null): id is EntityId => id !== null && gathered.entities.get(id)?.type === "person";
  const people = slots.who.filter(isPerson);
  const [start = 0] = within(place);
  if (people.length === 1 && people[0] !== undefined) {
    const [, end = start] = within(people[0]);
    if (DONE.has(slots.what ?? "")) return people[0];
    return end < start && IS_AT.test(text.slice(end, start)) ? people[0] : null;
  }
  const pronoun = PRONOUN.exec(words);
  const begin = pronoun === null ? -1 : text.indexOf(pronoun[0], content[0]?.[0] ?? 0) + pronoun[0].length;
  const meant = personMeant(gathered, { words, report, content }) ?? source;
  return people.length === 0 && isPerson(meant) && begin > 0 && begin < start && IS_AT.test(text.slice(begin, start)) ? meant : null;
}

const HOUR = 60;
/** From which hour to which what a part of the day may mean. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/\b(?:morning|dawn)\b/iu, 4, 12],
  [/\b(?:noon|midday)\b/iu, 11, 14],
  [/\bafternoon\b/iu, 12, 18],
  [/\bevening\b/iu, 17, 24],
  [/\b(?:night|midnight)\b/iu, 20, 30],
];

/** The time that an interval covers, by the clock of the place: an hour with one on either side, a part of a day, or a day; null for more. */
function hoursOf({ edtf, span }: Interval, text: string): Pick<Present, "from" | "to" | "narrow"> | null {
  const minutes = minutesOf(edtf);
  if (minutes === null || minutes.from === null || minutes.to === null || minutes.to - minutes.from > DAY) return null;
  if (/T\d\d:\d\d/.test(edtf)) return { from: minutes.from - HOUR, to: minutes.to + HOUR, narrow: true };
  const part = PARTS.find(([words]) => words.test(text.slice(...span)));
  if (part === undefined) return { from: minutes.from, to: minutes.to, narrow: false };
  return { from: minutes.from + part[1] * HOUR, to: minutes.from + part[2] * HOUR, narrow: true };
}

const DAY = 24 * HOUR;

function atBoth(gathered: Gathered, a: Present, b: Present): Found | null {
  if (a.utterance.id === b.utterance.id || a.place === b.place || mayBePlace(gathered, a.place, b.place)) return null;
  if (a.from >= b.to || b.from >= a.to) return null;
  const narrow = a.narrow && b.narrow;
  // What one report tells of a day in one voice is a journey.
  const oneVoice = a.utterance.report === b.utterance.report && a.utterance.source === b.utterance.source;
  if (!narrow && (oneVoice || MOVES.test(a.utterance.words) || MOVES.test(b.utterance.words))) return null;
  const [name, one, other] = [nameOf(gathered, a.person), nameOf(gathered, a.place), nameOf(gathered, b.place)];
  return {
    kind: "place",
    severity: narrow ? "tension" : "note",
    stated: [[a], [b]],
    once: `place ${[a.utterance.id, b.utterance.id].sort().join(" ")}`,
    explanation: say`${speaker(gathered, a.utterance)} has ${name} at ${one} (${when(a.edtf)}), and ${speaker(gathered, b.utterance)} at ${other} (${when(b.edtf)}).`,
    resolutions: [
      ...(narrow ? [] : [say`He or she was at both on that day.`]),
      say`Two different people are meant.`,
      say`One of the times is that of the report, or is wrong.`,
      say`One of the names means another place.`,
    ],
    axioms: ["onePlace"],
  };
}

import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { distinct, english, listOf, type Part, say } from "../record/sentence.ts";
import { contains, overlaps, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Assertion, Looser } from "./assertion.ts";
import { clauseAround, pastVerbsIn, rootsIn, rootsInCommon } from "./clause.ts";
import { apart, type Constraint, within } from "./constraint.ts";
import { type Contradictory, contradictions } from "./contradictions.ts";
import { byAnyClock, inWords, lengthOf, type Minutes, minutesOf, stretch } from "./moments.ts";
import { push } from "./multimap.ts";
import { inCommon, namesOf } from "./same-matter.ts";
import { earliest, type Found, type Stated, type Statement, speaker } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** Days longer than this say too little about when something happened to contradict another. */
const LONGEST = 31;
const CLOCKS = say`The two count the days by clocks of different parts of the world.`;

/** What somebody says of when an event happened, or how long it lasted. */
interface Timed extends Statement {
  readonly value: Value;
}

/**
 * When events are said to have happened, and how long they lasted. One event has the same kind, and at least two people, things or places in
 * common. Different kinds of events (captured on one day, shown on another) are never compared. Each has a beginning and an end, between which
 * lies what is told of it.
 */
export const events = affirmedTopic<Timed>({
  entriesOf: (gathered, utterance, claim) => {
    const about = isEvent(utterance) ? eventKeys(utterance) : [];
    if (about.length === 0) return [];
    const values = [...whenOf(utterance), ...lengthsOf(gathered, utterance)];
    return about.flatMap((event) => values.map((value): [string, Timed] => [event, { utterance, claim, span: value.span, value }]));
  },
  find: (gathered, event, entries) => {
    const stated = new Map<string, Timed[]>();
    for (const entry of entries) push(stated, `${entry.value.topic} ${event} ${entry.value.text}`, entry);
    if (stated.size < 2 || occasionsIn(stated) > OCCASIONS) return [];
    const assertions = [...stated].flatMap(([key, all]) => all.slice(0, 1).map(({ value }) => assertionOf(key, event, value, all)));
    const begun = apart(`begin ${event}`, `end ${event}`, 0, null);
    return contradictions(assertions, [begun]).flatMap((contradictory) => timesApart(gathered, contradictory) ?? []);
  },
});

/**
 * The same of what names nobody, or only one, in common: "the video was filmed on 11 March" and "he filmed the video in November" are told in the same words. Compared are the
 * different times, two by two.
 */
export const happenings = affirmedTopic<Timed>({
  entriesOf: (gathered, utterance, claim) =>
    whenOf(utterance).flatMap((value): [string, Timed][] => {
      if (isAnother(gathered, utterance, value.span)) return [];
      const entry = { utterance, claim, span: value.span, value };
      return rootsIn(clauseAround(gathered, utterance, value.span)).map((root): [string, Timed] => [`told of ${root}`, entry]);
    }),
  find: (gathered, about, entries) => {
    const stated = new Map<string, Timed[]>();
    for (const entry of entries) push(stated, entry.value.text, entry);
    if (stated.size < 2 || occasionsIn(stated) > OCCASIONS) return [];
    const assertions = [...stated].map(([text, all]) => ({ text, all }));
    return assertions.flatMap(({ text, all }, i) =>
      assertions.slice(i + 1).flatMap((other) => twoTimes(gathered, about, [text, all], [other.text, other.all]) ?? []),
    );
  },
});

/** Two times of one happening; null where they meet, or where the two have enough in common to be compared by that. */
function twoTimes(
  gathered: Gathered,
  about: string,
  [text, all]: readonly [string, readonly Timed[]],
  [otherText, others]: readonly [string, readonly Timed[]],
): Found | null {
  for (const one of all)
    for (const other of others) {
      if (haveKey(one.utterance, other.utterance) || !isOfOneHappening(gathered, one, other)) continue;
      const [key, otherKey] = [`when ${about} ${text}`, `when ${about} ${otherText}`];
      const assertions = [assertionOf(key, about, one.value, [one]), assertionOf(otherKey, about, other.value, [other])];
      const begun = apart(`begin ${about}`, `end ${about}`, 0, null);
      const [contradictory] = contradictions(assertions, [begun]);
      return contradictory === undefined ? null : timesApart(gathered, contradictory);
    }
  return null;
}

const haveKey = (one: Utterance, other: Utterance): boolean =>
  isEvent(one) && isEvent(other) && eventKeys(one).some((key) => eventKeys(other).includes(key));

/**
 * Two clauses with a date of which the one tells no more than the other does; or, where somebody is named by both and the kind of event is one, more than half of it. Weekdays and
 * "today" are of every happening of a week, and a caption ("the king arrives, 11 July") of every picture.
 */
function isOfOneHappening(gathered: Gathered, one: Timed, other: Timed): boolean {
  const [a, b] = [one.utterance, other.utterance];
  const common = inCommon(gathered, a, b);
  if (common === null || common.others || a.id === b.id || !isDated(gathered, one) || !isDated(gathered, other)) return false;
  const [clause, otherClause] = [one, other].map(({ utterance, span }) => clauseAround(gathered, utterance, span));
  const { count, of } = rootsInCommon(clause ?? "", otherClause ?? "");
  const person = a.slots.who.some((id) => b.slots.who.includes(id) && gathered.entities.get(id)?.type === "person");
  if (person && a.slots.what !== null && a.slots.what === b.slots.what) return count > SHARED * of;
  if (person && count === of && isOnce(clause, otherClause)) return true;
  const names = [...namesOf(gathered, a), ...namesOf(gathered, b)].flatMap((id) =>
    rootsIn(gathered.entities.get(id as EntityId)?.name ?? ""),
  );
  const shared = rootsIn(clause ?? "").filter((root) => !names.includes(root) && rootsIn(otherClause ?? "").includes(root));
  const done = pastVerbsIn(otherClause ?? "");
  return count === of && shared.length >= FEWEST && pastVerbsIn(clause ?? "").some((root) => shared.includes(root) && done.includes(root));
}

const FEWEST = 2;

/** What befalls a person once in a long while, told with the same verb by both. */
function isOnce(clause = "", other = ""): boolean {
  const [one] = pastVerbsIn(clause).filter((root) => ONCE.test(root) && pastVerbsIn(other).includes(root));
  return one !== undefined;
}

const ONCE = /^(?:suspe|dismi|sacke|resig|appoi|elect|convi|sente|promo|hired|marri|drown|buri|expel|depor|retir|defec|inaug|cremat)/;

/** "11 March", "in November": a date that is told, and not the stamp of a page or a caption, which alone name the year of what was a few days ago. */
function isDated(gathered: Gathered, { utterance: { report, voice }, span, value }: Timed): boolean {
  const read = gathered.reports.get(report);
  const words = read?.reading.text.slice(...span) ?? "";
  if (!DATE.test(words)) return false;
  if (voice !== "attributed" && /\d:\d\d\s?[AP]M\b/.test(read?.reading.text.slice(span[0], span[1] + STAMP) ?? "")) return false;
  if (voice === "attributed" || !/\b\d{4}\b/.test(words)) return true;
  const [day, published] = [
    value.topic === "when" ? value.minutes.from : null,
    minutesOf(read?.report.published?.slice(0, 10) ?? "")?.from ?? null,
  ];
  return day === null || published === null || Math.abs(day - published) > LONGEST * 24 * 60;
}

/** "May 4 at 2:35 PM" */
const STAMP = 16;
/** The name or the number of a month. */
export const DATE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\d{1,2}[./-]\d{1,2}|(?:січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)|\d월/u;

/** "not on 8 February", "a different video, filmed on 12 March": a time at which it was not, and what is another thing. */
function isAnother(gathered: Gathered, { report, words }: Utterance, [start]: Span): boolean {
  const before = gathered.reports.get(report)?.reading.text.slice(Math.max(0, start - 12), start) ?? "";
  return (
    /\bnot\s(?:on|in|at|before|after)?\s?$/i.test(before) || /\b(?:different|another|second|other|earlier|previous|similar)\b/i.test(words)
  );
}

type Value = { readonly text: string; readonly span: Span } & (
  | { readonly topic: "when"; readonly minutes: Minutes }
  | { readonly topic: "length"; readonly min: number; readonly max: number }
);

/** What somebody is ("a sergeant of the 9th Brigade") happened at no time. */
const isEvent = ({ slots: { what, facts } }: Utterance): boolean => what !== null && !facts.some(({ property }) => property === what);

/** Of those who meet at more times than this, which have nothing in common, more than one occasion is told: two presidents meet again and again. */
const OCCASIONS = 3;

/** How many of the times have no moment in common with one before: the fewest moments that meet them all (greedy stabbing of intervals). */
function occasionsIn(stated: ReadonlyMap<string, readonly Timed[]>): number {
  const spans = [...stated.values()].flatMap(([one]) => (one?.value.topic === "when" ? [one.value.minutes] : []));
  const ends = spans
    .map(({ from, to }) => ({ from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.to - b.to);
  let occasions = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of ends) {
    if (from < last || (from === last && occasions > 0)) continue;
    occasions++;
    last = to;
  }
  return occasions;
}

function eventKeys({ slots: { what, who, where } }: Utterance): readonly string[] {
  const subjects: readonly EntityId[] = [...who, ...where].sort();
  return subjects.flatMap((a, i) => subjects.slice(i + 1).map((b) => `${what} ${a} ${b}`));
}

/** The times of what is told, without those that belong to a property: a year of birth is no time of a capture. */
export function whenOf({ slots }: Utterance): readonly (Value & { readonly topic: "when" })[] {
  return slots.when.flatMap((interval): readonly (Value & { readonly topic: "when" })[] => {
    const { from, to, relation, edtf, span } = interval;
    const text = relation === "about" && !edtf.includes("/") ? `${edtf.replace(/[?~%]$/, "")}~` : edtf;
    const minutes = minutesOf(text);
    const vague = from !== null && to !== null && to - from > LONGEST;
    if (minutes === null || vague || slots.facts.some((fact) => overlaps(fact.span, span))) return [];
    return [{ topic: "when", text, span, minutes }];
  });
}

const LASTED = /\b(?:lasted|lasting|took|went on for|continued for)\s+(?:about\s+|some\s+|only\s+|for\s+|more than\s+)?$/;

/** How long it lasted, where the words say just that: in "after three days of fighting" the days are another event's. */
function lengthsOf(gathered: Gathered, { report, content }: Utterance): readonly Value[] {
  const reading = gathered.reports.get(report)?.reading;
  return (reading?.times ?? []).flatMap(({ type, value, span }): readonly Value[] => {
    if (type !== "DURATION" || !content.some((piece) => contains(piece, span))) return [];
    const before = reading?.text.slice(Math.max(0, span[0] - 40), span[0]) ?? "";
    const length = LASTED.test(before) ? lengthOf(value) : null;
    return length === null ? [] : [{ topic: "length", text: value, span, ...length }];
  });
}

function assertionOf(key: string, event: string, value: Value, stated: Stated): Assertion {
  const [begin, end] = [`begin ${event}`, `end ${event}`];
  const common = { key, topic: value.topic, subject: null, value: value.text, stated };
  if (value.topic === "length")
    return { ...common, constraints: [apart(begin, end, value.min, key), { from: begin, to: end, most: value.max, by: key }], looser: [] };
  const between = ({ from, to }: Minutes): readonly Constraint[] => [
    ...within(begin, { from, to: null }, key),
    ...within(end, { from: null, to }, key),
  ];
  const looser: readonly Looser[] = [{ assumption: CLOCKS, constraints: between(byAnyClock(value.minutes)) }];
  return { ...common, constraints: between(value.minutes), looser };
}

/** Words for times and lengths that contradict each other, or null where one utterance alone names several occasions. */
function timesApart(gathered: Gathered, { members, dissolved }: Contradictory): Found | null {
  const told = members
    .map((member) => ({ member, first: earliest(gathered, member.stated), from: startOf(member) }))
    .sort((a, b) => a.from - b.from || (a.member.key < b.member.key ? -1 : 1));
  const speakers = told.flatMap(({ member, first }) => (first === null ? [] : [{ ...first, member }]));
  if (speakers.length < 2 || new Set(speakers.map(({ utterance }) => utterance.id)).size < speakers.length) return null;
  if (!areOfOneMatter(gathered, speakers) || areOneWord(gathered, speakers)) return null;
  const long = members.some(({ topic }) => topic === "length");
  const words = speakers.map(({ member, utterance }) =>
    member.topic === "when"
      ? say`${speaker(gathered, utterance)} dates it ${wordsOf(member)}`
      : say`${speaker(gathered, utterance)} says that it lasted ${wordsOf(member)}`,
  );
  const assumptions = distinct(dissolved.map(({ assumption }) => assumption));
  return {
    kind: long ? "duration" : "time",
    severity: "tension",
    stated: told.map(({ member }) => member.stated),
    once: `time ${words.map(english).join(" ")} ${told
      .map(({ member }) => idsOf(member.stated))
      .sort()
      .join(" + ")}`,
    explanation: say`${listOf(words, ", ")}${long ? leaves(members) : ""}.`,
    resolutions: [
      say`Two different events are meant.`,
      ...assumptions,
      long
        ? say`One counts only a part of it, such as the worst of the fighting.`
        : say`One gives the day of the event, the other the day on which it was announced.`,
    ],
    axioms: long ? ["oneEvent", "order"] : ["oneEvent"],
  };
}

/**
 * Two of a kind, with the same two people in them, are one event only where most of what the shorter tells is told of the other, and where more than half
 * of the words of the shorter of the two clauses that have the times: in "after the raid he spoke of the harbour on Monday", Monday is no day of the raid.
 */
const SHARED = 0.5;

function areOfOneMatter(gathered: Gathered, speakers: readonly Statement[]): boolean {
  return speakers.every((one, i) =>
    speakers.slice(i + 1).every((other) => {
      const common = inCommon(gathered, one.utterance, other.utterance);
      if (common === null) return true;
      const [clause, otherClause] = [one, other].map(({ utterance, span }) => clauseAround(gathered, utterance, span));
      const { count, of } = rootsInCommon(clause ?? "", otherClause ?? "");
      return common.share >= SHARED && count > SHARED * of;
    }),
  );
}

/** "On Monday" in reports of one week is one Monday, whichever of two each was taken for. */
const WEEK = 7 * 24 * 60;

function areOneWord(gathered: Gathered, speakers: readonly Statement[]): boolean {
  const told = speakers.map(({ utterance, span }) => {
    const read = gathered.reports.get(utterance.report);
    return {
      words: read?.reading.text.slice(...span).toLowerCase() ?? "",
      at: minutesOf(read?.report.published?.slice(0, 10) ?? "")?.from ?? null,
    };
  });
  const [first, ...others] = told;
  return (
    first !== undefined &&
    !/\d/.test(first.words) &&
    others.every(({ words, at }) => words === first.words && at !== null && first.at !== null && Math.abs(at - first.at) < WEEK)
  );
}

function idsOf(stated: Stated): string {
  return stated
    .map(({ utterance }) => utterance.id)
    .sort()
    .join(" ");
}

/** How much time the days of a contradiction leave for what is said to have lasted longer; nothing where two lengths contradict each other. */
function leaves(members: readonly Assertion[]): Part {
  const times = members.flatMap(({ topic, value }) => (topic === "when" ? (minutesOf(value) ?? []) : []));
  const from = Math.max(...times.map((time) => time.from ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...times.map((time) => time.to ?? Number.POSITIVE_INFINITY));
  if (times.length === 0 || !Number.isFinite(to - from)) return "";
  return to <= from ? say`: the days leave nothing` : say`: the days leave at most ${stretch(to - from)}`;
}

function startOf({ topic, value }: Assertion): number {
  return topic === "length" ? Number.POSITIVE_INFINITY : (minutesOf(value)?.from ?? Number.NEGATIVE_INFINITY);
}

function wordsOf({ topic, value }: Assertion): Part {
  if (topic !== "length") return inWords(value);
  const length = lengthOf(value);
  return length === null ? value : say`${stretch(length.min)} to ${stretch(length.max)}`;
}

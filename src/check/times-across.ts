import { daysOf } from "../record/edtf.ts";
import type { Gathered, Meaning } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import { type Sentence, say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { facing } from "./alike-clauses.ts";
import { areApart, atOtherHours, type Clock, clocksIn, onOtherDays } from "./hours.ts";
import { areOfOneTime, foundAcross, meantAround, meantByBoth, OCCASIONS } from "./meant.ts";
import { lengthInWords, lengthOf } from "./moments.ts";
import { languageOf } from "./same-matter.ts";
import { type Found, type Statement, speaker } from "./statement.ts";
import { DATE, whenOf } from "./times.ts";
import { affirmedTopic } from "./topic.ts";

interface Meant {
  /** What is told beside the time, by what the words mean in any language. */
  readonly matter: readonly Meaning[];
}

interface DayAbroad extends Statement, Meant {
  /** In days since 1970. */
  readonly day: number;
  readonly edtf: string;
}

/** So many words that mean the same are no accident; and more than half of what the shorter clause tells. */
const FEWEST = 2;
const SHARED = 0.5;
/** What lies further apart is another occasion. */
const RECENT = 31;

/** What two reports in two languages date to different days, in words that mean the same. */
export const daysAcross = affirmedTopic<DayAbroad>({
  entriesOf: (gathered, utterance, claim) =>
    gathered.meaningsIn === undefined ? [] : daysIn(gathered, utterance, claim).flatMap((day) => keyedByMatter(day)),
  find: (gathered, _, entries) =>
    facing(
      gathered,
      ofFewTimes(entries),
      ({ day }) => String(day),
      (a, b) => areOfOneHappening(gathered, a, b) && areOnOtherDays(gathered, a, b) && !entries.some((one) => isSeries(one, a, b)),
    ).map(([ones, others]) => foundAcross(onOtherDays(gathered, ones, others), `days ${[ones[0].day, others[0].day].sort().join(" ")}`)),
});

/** What two reports in two languages put at different hours of a day. */
export const hoursAcross = affirmedTopic<Clock & Meant>({
  entriesOf: (gathered, utterance, claim) =>
    gathered.meaningsIn === undefined
      ? []
      : clocksIn(gathered, utterance, claim).flatMap((clock) =>
          keyedByMatter({ ...clock, matter: meantAround(gathered, utterance, clock.span) }),
        ),
  find: (gathered, _, entries) =>
    facing(
      gathered,
      ofFewTimes(entries),
      ({ clock, day }) => `${clock} ${day}`,
      (a, b) => areApart(a, b) && areOfOneHappening(gathered, a, b) && !entries.some((one) => isSeries(one, a, b)),
    ).map(([ones, others]) =>
      foundAcross(atOtherHours(gathered, ones, others), `hours ${[ones[0].clock, others[0].clock].sort().join(" ")}`),
    ),
});

interface LengthAbroad extends Statement, Meant {
  readonly edtf: string;
}

/** How long two reports in two languages say that something took. */
export const lengthsAcross = affirmedTopic<LengthAbroad>({
  entriesOf: (gathered, utterance, claim) =>
    gathered.meaningsIn === undefined
      ? []
      : (utterance.slots.howLong ?? []).flatMap(({ value, span }) =>
          keyedByMatter({ utterance, claim, span, edtf: value, matter: meantAround(gathered, utterance, span) }),
        ),
  find: (gathered, _, entries) =>
    facing(
      gathered,
      ofFewTimes(entries),
      ({ edtf }) => edtf,
      (a, b) => areOtherLengths(a.edtf, b.edtf) && areOfOneHappening(gathered, a, b) && !entries.some((one) => isSeries(one, a, b)),
    ).map(([ones, others]) =>
      foundAcross(ofOtherLengths(gathered, ones, others), `length ${[ones[0].edtf, others[0].edtf].sort().join(" ")}`),
    ),
});

/** A day and a year are told of two things; three and four days are rivals. */
function areOtherLengths(one: string, other: string): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return a !== null && b !== null && one.replace(/[\d.]+/, "") === other.replace(/[\d.]+/, "") && (a.max <= b.min || b.max <= a.min);
}

function ofOtherLengths(
  gathered: Gathered,
  ones: readonly [LengthAbroad, ...LengthAbroad[]],
  others: readonly [LengthAbroad, ...LengthAbroad[]],
): Found {
  const [less, more] = (lengthOf(ones[0].edtf)?.min ?? 0) < (lengthOf(others[0].edtf)?.min ?? 0) ? [ones, others] : [others, ones];
  const told = ({ utterance, edtf }: LengthAbroad): Sentence => say`${speaker(gathered, utterance)} speaks of ${lengthInWords(edtf)}`;
  return {
    kind: "duration",
    severity: "tension",
    stated: [less, more],
    explanation: say`${told(less[0])}, ${told(more[0])}.`,
    resolutions: [say`Two different events are meant.`],
    axioms: ["oneEvent"],
  };
}

/** Nothing where so many times are told that they are of several occasions. */
const ofFewTimes = <One extends { readonly edtf: string }>(entries: readonly One[]): readonly One[] =>
  new Set(entries.map(({ edtf }) => edtf)).size > OCCASIONS ? [] : entries;

const keyedByMatter = <One extends Meant>(one: One): [string, One][] =>
  [...new Set(one.matter.flat())].map((concept) => [String(concept), one]);

/** The single days that an utterance names. */
function daysIn(gathered: Gathered, utterance: Utterance, claim: ClaimId): readonly DayAbroad[] {
  return whenOf(utterance).flatMap(({ text, span }) => {
    const days = daysOf(text);
    if (days === null || days.from === null || days.to === null || days.to - days.from > 1) return [];
    if (utterance.voice === "sentence" && STAMP.test(gathered.reports.get(utterance.report)?.reading.text.slice(...span) ?? "")) return [];
    // "at 05:40" alone is of the day on which it is told, or of another.
    if (text.includes("T") && !DATE.test(gathered.reports.get(utterance.report)?.reading.text.slice(...span) ?? "")) return [];
    return [{ utterance, claim, span, day: days.from, edtf: text, matter: meantAround(gathered, utterance, span) }];
  });
}

/** "03.11.2018": the stamp of a page more often than what its text tells. */
const STAMP = /^[\d.:/\s-]+$/;

/** In one kind of event where both tell one, and with most of the words of the shorter clause. */
function areOfOneHappening(gathered: Gathered, a: Statement & Meant, b: Statement & Meant): boolean {
  const [one, other] = [a.utterance, b.utterance];
  if (languageOf(gathered, one) === languageOf(gathered, other) || !areOfOneTime(gathered, one, other)) return false;
  const [what, otherWhat] = [one.slots.what, other.slots.what];
  if (what !== null && otherWhat !== null && what !== otherWhat) return false;
  const shared = meantByBoth(a.matter, b.matter).length;
  const isEvent = what !== null && what === otherWhat && nameSomebody(gathered, one, other);
  return shared >= (isEvent ? 1 : FEWEST) && shared > (isEvent ? 0 : SHARED * Math.min(a.matter.length, b.matter.length));
}

/** True where both name one person, as far as names go. */
function nameSomebody({ entities, mayBeOne }: Gathered, one: Utterance, other: Utterance): boolean {
  const persons = ({ slots }: Utterance) => slots.who.filter((id) => entities.get(id)?.type === "person");
  return persons(one).some((a) => persons(other).some((b) => a === b || mayBeOne?.(a, b) === true));
}

/** What happened in a night is told of the day before it, and of the day after. */
function areOnOtherDays(gathered: Gathered, a: DayAbroad, b: DayAbroad): boolean {
  const gap = Math.abs(a.day - b.day);
  if (gap === 0 || gap > RECENT) return false;
  return (
    gap > 1 ||
    !meantByBoth(gathered.meaningsIn?.(`${a.utterance.words} ${b.utterance.words}`) ?? [], gathered.meaningsIn?.(NIGHT) ?? []).length
  );
}

const NIGHT = "night dawn midnight";

/** The report of the one tells the same of the other's time as well. */
function isSeries<One extends Statement & Meant & { readonly edtf: string }>(another: One, a: One, b: One): boolean {
  const [report, other] = [a, b].map(({ utterance }) => utterance.report);
  return (
    (another.utterance.report === report && another.edtf === b.edtf && another !== b) ||
    (another.utterance.report === other && another.edtf === a.edtf && another !== a)
  );
}

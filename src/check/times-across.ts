import { daysOf } from "../record/edtf.ts";
import type { Gathered, Meaning } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { areApart, atOtherHours, type Clock, clocksIn, onOtherDays } from "./hours.ts";
import { meantAround, meantByBoth } from "./meant.ts";
import { languageOf } from "./same-matter.ts";
import type { Statement } from "./statement.ts";
import { whenOf } from "./times.ts";
import { facing } from "./told-alike.ts";
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
      entries,
      ({ day }) => String(day),
      (a, b) => areOfOneHappening(gathered, a, b) && areOnOtherDays(gathered, a, b) && !entries.some((one) => isSeries(one, a, b)),
    ).map(([ones, others]) => ({ ...onOtherDays(gathered, ones, others), unlessTold: true })),
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
      entries,
      ({ clock, day }) => `${clock} ${day}`,
      (a, b) => areApart(a, b) && areOfOneHappening(gathered, a, b) && !entries.some((one) => isSeries(one, a, b)),
    ).map(([ones, others]) => ({ ...atOtherHours(gathered, ones, others), unlessTold: true })),
});

const keyedByMatter = <One extends Meant>(one: One): [string, One][] =>
  [...new Set(one.matter.flat())].map((concept) => [String(concept), one]);

/** The single days that an utterance names. */
function daysIn(gathered: Gathered, utterance: Utterance, claim: ClaimId): readonly DayAbroad[] {
  return whenOf(utterance).flatMap(({ text, span }) => {
    const days = daysOf(text);
    if (days === null || days.from === null || days.to === null || days.to - days.from > 1) return [];
    return [{ utterance, claim, span, day: days.from, edtf: text, matter: meantAround(gathered, utterance, span) }];
  });
}

/** In one kind of event where both tell one, and with most of the words of the shorter clause. */
function areOfOneHappening(gathered: Gathered, a: Statement & Meant, b: Statement & Meant): boolean {
  const [one, other] = [a.utterance, b.utterance];
  if (languageOf(gathered, one) === languageOf(gathered, other)) return false;
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

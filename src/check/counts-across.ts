import type { Gathered, Meaning } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { facing } from "./alike-clauses.ts";
import { areOfOneTime, foundAcross, meantAround, meantByBoth, meantIn, OCCASIONS } from "./meant.ts";
import { mayBeOnce, mayBePlace } from "./occasion.ts";
import { type Counted, countsOtherwise, FACTOR, hasGrown, rivals, soundIn } from "./quantities.ts";
import { languageOf } from "./same-matter.ts";
import type { Found } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** A number, with what it counts and what is told of that in any language. */
interface CountedAbroad extends Counted {
  readonly thing: string;
  readonly matter: readonly Meaning[];
}

/**
 * Numbers in two languages that cannot both be right: of one thing, told with words that mean the same. Who counts children counts not everybody, and a report
 * that has the number of the other too knows of both. As what is one is only surmised, this is never more than a tension.
 */
export const countsAcross = affirmedTopic<CountedAbroad>({
  entriesOf: (gathered, utterance, claim) => {
    if (gathered.meaningsIn === undefined || utterance.slots.howMany.length === 0) return [];
    return soundIn(utterance, claim).flatMap((one): [string, CountedAbroad][] => {
      const thing = thingOf(gathered, one);
      const matter = meantAround(gathered, utterance, one.span).filter((meaning) => !meaning.some((concept) => String(concept) === thing));
      if (countsOtherwise(gathered, one)) return [];
      return [...new Set(matter.flat())].map((concept) => [`${thing} ${concept}`, { ...one, thing, matter }]);
    });
  },
  find: (gathered, _, entries) =>
    (new Set(entries.map(({ low, high }) => `${low}..${high}`)).size > OCCASIONS
      ? []
      : facing(
          gathered,
          entries,
          ({ low, high }) => `${low}..${high}`,
          (a, b) => areRivals(gathered, a, b),
        )
    ).map(([ones, others]): Found => {
      const [low, high] = ones[0].low < others[0].low ? [ones, others] : [others, ones];
      const found = rivals(gathered, { ...low[0], all: low }, { ...high[0], all: high });
      return foundAcross(found, `across ${ones[0].thing} ${low[0].low} ${high[0].low}`);
    }),
});

/** What is counted, by a concept where a list has one: of the wounded one language counts the wounded and another people. */
function thingOf(gathered: Gathered, { unit, utterance: { slots } }: Counted): string {
  const fate = slots.what === "kill" ? "killed" : slots.what === "wound" ? "wounded" : "person";
  if (unit === "" || unit === "person") return fate;
  return String(meantIn(gathered, unit)[0]?.[0] ?? unit);
}

function areRivals(gathered: Gathered, a: CountedAbroad, b: CountedAbroad): boolean {
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  // What is told in the same words may differ by more.
  const factor = meantByBoth(a.matter, b.matter).length >= SAME ? MOST : FACTOR;
  if (less.high >= more.low || less.low <= 0 || more.low > less.high * factor) return false;
  if (languageOf(gathered, a.utterance) === languageOf(gathered, b.utterance)) return false;
  return (
    areOfOneEvent(gathered, a, b) &&
    arePeopleAlike(gathered, a, b) &&
    !hasGrown(gathered, less, more) &&
    !knows(gathered, a, b) &&
    !knows(gathered, b, a)
  );
}

const SHARED = 0.5;
const SAME = 3;
const MOST = 10;

/** At times and places that can be one, in one kind of event where both tell one, with half of the words of the shorter clause. */
function areOfOneEvent(gathered: Gathered, a: CountedAbroad, b: CountedAbroad): boolean {
  const [one, other] = [a.utterance, b.utterance];
  const [what, otherWhat] = [one.slots.what, other.slots.what];
  if (what !== null && otherWhat !== null && what !== otherWhat) return false;
  if (!areOfOneTime(gathered, one, other) || !mayBeOnce(gathered, one, other) || !mayBeThere(gathered, one.slots.where, other.slots.where))
    return false;
  const shared = meantByBoth(a.matter, b.matter).length;
  // One word alone has to be half of what either tells.
  const told = [a.matter.length, b.matter.length];
  return shared >= SHARED * (shared === 1 ? Math.max(...told) : Math.min(...told));
}

const mayBeThere = (gathered: Gathered, ones: readonly EntityId[], others: readonly EntityId[]): boolean =>
  ones.length === 0 || others.length === 0 || ones.some((one) => others.some((other) => mayBePlace(gathered, one, other)));

/** Who may be counted by themselves among others. */
const KINDS = "child woman man civilian soldier officer doctor patient journalist rescuer worker prisoner police crew passenger teenager";

/** Whoever counts children among the dead does not count the dead. */
function arePeopleAlike(gathered: Gathered, a: CountedAbroad, b: CountedAbroad): boolean {
  if (!/^(?:killed|wounded|person)$/.test(a.thing)) return true;
  const kinds = new Set(meantIn(gathered, KINDS).flat());
  const kindsOf = ({ matter, utterance, span }: CountedAbroad): readonly Meaning[] => {
    const counted = meantIn(gathered, gathered.reports.get(utterance.report)?.reading.text.slice(...span) ?? "");
    return [...matter, ...counted].filter((meaning) => meaning.some((concept) => kinds.has(concept)));
  };
  const [ones, others] = [kindsOf(a), kindsOf(b)];
  return ones.length + others.length === 0 || meantByBoth(ones, others).length > 0;
}

/** True where the report of the one has the number of the other, of the same thing, as well. */
function knows(gathered: Gathered, one: CountedAbroad, { thing, low, high }: CountedAbroad): boolean {
  const said = gathered.spoken.get(one.utterance.report) ?? [];
  return said.some((utterance) =>
    soundIn(utterance, one.claim).some((own) => own.low <= high && own.high >= low && thingOf(gathered, own) === thing),
  );
}

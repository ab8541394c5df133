import type { EntityId } from "../record/id.ts";
import { contradictedIn, isOfNamesake } from "./dates.ts";
import { factsIn, type StatedFact } from "./facts.ts";
import type { Found, Statement } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** What is stated of somebody, with the entity that he is in its own language. */
interface StatedAbroad extends StatedFact {
  readonly own: EntityId;
}

/**
 * What is stated of people who may be one under names in two languages: ages, births and the like that cannot all be right. As nobody has said that they are one,
 * this is never more than a tension.
 */
export const livesAcross = affirmedTopic<StatedAbroad>({
  entriesOf: (gathered, utterance, claim) => {
    const { alikePersons } = gathered;
    if (alikePersons === undefined || utterance.slots.facts.length === 0 || isOfNamesake(gathered, utterance)) return [];
    return factsIn(utterance, claim).map(([subject, fact]): [string, StatedAbroad] => {
      const own = subject as EntityId;
      return [alikePersons.get(own) ?? own, { ...fact, own }];
    });
  },
  find: (gathered, about, entries) => {
    if (new Set(entries.map(({ own }) => own)).size < 2) return [];
    const owns = new Map<string, EntityId>(entries.map((entry) => [placeOf(entry), entry.own]));
    return contradictedIn(gathered, about as EntityId, entries)
      .filter(({ stated }) => !entries.some(({ own }) => stated.every((some) => some.some((one) => owns.get(placeOf(one)) === own))))
      .map((found): Found => ({ ...found, severity: found.severity === "conflict" ? "tension" : found.severity }));
  },
});

const placeOf = ({ utterance: { id }, span: [start, end] }: Statement): string => `${id} ${start} ${end}`;

import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import { affirmed, type Statement } from "./statement.ts";

/** What is stated of one entity: property → value → who states it. */
export type FactsOf = ReadonlyMap<FactProperty, ReadonlyMap<string, readonly Statement[]>>;

/** Every property that somebody states of an entity, in the affirmative. */
export function factsByEntity(gathered: Gathered): ReadonlyMap<EntityId, FactsOf> {
  const found = new Map<EntityId, Map<FactProperty, Map<string, Statement[]>>>();
  for (const { utterance, claim } of affirmed(gathered, ({ facts }) => facts.length > 0)) {
    for (const fact of utterance.slots.facts) {
      if (fact.subject === null) continue;
      const properties = entry(found, fact.subject, () => new Map<FactProperty, Map<string, Statement[]>>());
      const values = entry(properties, fact.property, () => new Map<string, Statement[]>());
      entry(values, fact.value, (): Statement[] => []).push({ utterance, claim, span: fact.span });
    }
  }
  return found;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

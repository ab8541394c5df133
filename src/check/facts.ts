import type { ClaimId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Statement } from "./statement.ts";

/** What is stated of one entity: property → value → who states it. */
export type FactsOf = ReadonlyMap<FactProperty, ReadonlyMap<string, readonly Statement[]>>;

/** A property of an entity that somebody states. */
export interface StatedFact extends Statement {
  readonly property: FactProperty;
  readonly value: string;
}

/** What an utterance states of entities, by entity. */
export function factsIn(utterance: Utterance, claim: ClaimId): readonly (readonly [about: string, entry: StatedFact])[] {
  return utterance.slots.facts.flatMap(({ subject, property, value, span }): [string, StatedFact][] =>
    subject === null ? [] : [[subject, { utterance, claim, span, property, value }]],
  );
}

/** All that is stated of one entity, by property and value. */
export function factsOf(entries: readonly StatedFact[]): FactsOf {
  const facts = new Map<FactProperty, Map<string, Statement[]>>();
  for (const { utterance, claim, span, property, value } of entries) {
    const values = facts.get(property) ?? new Map<string, Statement[]>();
    facts.set(property, values);
    const stated = values.get(value) ?? [];
    values.set(value, stated);
    stated.push({ utterance, claim, span });
  }
  return facts;
}

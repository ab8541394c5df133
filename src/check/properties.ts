import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import type { FactsOf } from "./facts.ts";
import { earliest, type Found, nameOf, type Statement, speaker } from "./statement.ts";
import { valuesAgree } from "./values.ts";

/** Properties of which one entity has one value, and how they are called in a sentence. */
const FUNCTIONAL: ReadonlyMap<FactProperty, string> = new Map([
  ["birthDate", "birth"],
  ["birthPlace", "place of birth"],
  ["number", "number"],
  ["issuedOn", "date of issue"],
  ["issuedBy", "issuing office"],
  ["nationality", "nationality"],
]);

/** Two values of one property of one entity that cannot both be right. */
export function rivalValues(gathered: Gathered, entity: EntityId, facts: FactsOf): readonly Found[] {
  const found: Found[] = [];
  for (const [property, label] of FUNCTIONAL) {
    const values = [...(facts.get(property) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [i, [one, ones]] of values.entries())
      for (const [other, others] of values.slice(i + 1)) {
        if (valuesAgree(one, other)) continue;
        const [a, b] = [earliest(gathered, ones), earliest(gathered, others)];
        if (a === null || b === null || a.utterance.id === b.utterance.id) continue;
        found.push(rivals(gathered, entity, label, [one, a], [other, b]));
      }
  }
  return found;
}

function rivals(
  gathered: Gathered,
  entity: EntityId,
  label: string,
  [one, a]: readonly [string, Statement],
  [other, b]: readonly [string, Statement],
): Found {
  const hedged = a.utterance.hedged || b.utterance.hedged;
  return {
    kind: "property",
    severity: hedged ? "tension" : "conflict",
    statements: [a, b],
    explanation: `The ${label} of ${nameOf(gathered, entity)} is ${one} according to ${speaker(gathered, a.utterance)} and ${other} according to ${speaker(gathered, b.utterance)}.`,
    resolutions: ["Two different people or things are meant.", "One of the two was misread, mistranslated or miscopied."],
  };
}

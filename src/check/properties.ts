import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import { type Sentence, say } from "../record/sentence.ts";
import type { Axiom } from "./axioms.ts";
import type { FactsOf } from "./facts.ts";
import { joinedBecause } from "./joins.ts";
import { earliest, type Found, nameOf, type Stated, speaker } from "./statement.ts";
import { valueInWords, valuesAgree } from "./values.ts";

/** Properties of which one entity has one value, and how they are called in a sentence. Dates are compared in the network. */
const FUNCTIONAL: ReadonlyMap<FactProperty, Sentence> = new Map([
  ["birthPlace", say`place of birth`],
  ["number", say`number`],
  ["issuedBy", say`issuing office`],
  ["nationality", say`nationality`],
]);

/** Two values of one property of one entity that cannot both be right. */
export function rivalValues(gathered: Gathered, entity: EntityId, facts: FactsOf): readonly Found[] {
  const found: Found[] = [];
  for (const [property, label] of FUNCTIONAL) {
    const values = [...(facts.get(property) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [i, one] of values.entries())
      for (const other of values.slice(i + 1)) {
        const rival = valuesAgree(gathered, one[0], other[0]) ? null : rivals(gathered, entity, label, one, other, "oneValue");
        if (rival !== null) found.push(rival);
      }
  }
  return found;
}

/** Two values in words; null where one utterance states both. */
export function rivals(
  gathered: Gathered,
  entity: EntityId,
  label: Sentence,
  [one, ones]: readonly [string, Stated],
  [other, others]: readonly [string, Stated],
  axiom: Axiom,
): Found | null {
  const [a, b] = [earliest(gathered, ones), earliest(gathered, others)];
  if (a === null || b === null || a.utterance.id === b.utterance.id) return null;
  const hedged = a.utterance.hedged || b.utterance.hedged;
  return {
    kind: "property",
    severity: hedged ? "tension" : "conflict",
    stated: [ones, others],
    explanation: say`The ${label} of ${nameOf(gathered, entity)} is ${valueInWords(one)} according to ${speaker(gathered, a.utterance)} and ${valueInWords(other)} according to ${speaker(gathered, b.utterance)}.`,
    resolutions: [
      say`Two different people or things are meant.`,
      ...joinedBecause(gathered, entity, a, b),
      say`One of the two was misread, mistranslated or miscopied.`,
    ],
    axioms: [axiom],
  };
}

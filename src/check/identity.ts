import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import type { FactsOf } from "./facts.ts";
import { affirmed, earliest, type Found, nameOf, type Stated } from "./statement.ts";
import { valuesAgree } from "./values.ts";

const COMPARED: ReadonlyMap<FactProperty, string> = new Map([
  ["birthDate", "born in"],
  ["birthPlace", "born at"],
  ["nationality", "of the nationality"],
]);
const CARRIES = new Set(["carri", "carry", "had", "held", "hold", "possess", "found", "bore", "bear", "present", "show"]);

/** Documents that a person carried and that describe somebody else. */
export function foreignDocuments(gathered: Gathered, facts: ReadonlyMap<EntityId, FactsOf>): readonly Found[] {
  const found: Found[] = [];
  for (const [document, person] of carriers(gathered)) {
    for (const [property, words] of COMPARED) {
      const conflict = differing(gathered, document, person, words, facts.get(document)?.get(property), facts.get(person)?.get(property));
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}

/** Pairs of a document and the one person who is said to carry it. */
function carriers(gathered: Gathered): readonly (readonly [EntityId, EntityId])[] {
  const pairs = new Map<string, readonly [EntityId, EntityId]>();
  for (const { utterance } of affirmed(gathered, ({ who, stems }) => who.length > 1 && stems.some((stem) => CARRIES.has(stem)))) {
    const types = utterance.slots.who.map((id) => ({ id, type: gathered.entities.get(id)?.type }));
    const documents = types.filter(({ type }) => type === "document");
    const people = types.filter(({ type }) => type === "person");
    const [document, person] = [documents[0], people[0]];
    if (document === undefined || person === undefined || documents.length > 1 || people.length > 1) continue;
    pairs.set(`${document.id} ${person.id}`, [document.id, person.id]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

type Values = ReadonlyMap<string, Stated>;

function differing(
  gathered: Gathered,
  document: EntityId,
  person: EntityId,
  words: string,
  onCard: Values | undefined,
  ofPerson: Values | undefined,
): Found | null {
  for (const [card, cards] of onCard ?? [])
    for (const [own, owns] of ofPerson ?? []) {
      if (valuesAgree(gathered, card, own)) continue;
      const [a, b] = [earliest(gathered, cards), earliest(gathered, owns)];
      if (a === null || b === null || a.utterance.id === b.utterance.id) continue;
      return {
        kind: "identity",
        severity: "conflict",
        stated: [cards, owns],
        explanation: `The ${nameOf(gathered, document)} that ${nameOf(gathered, person)} carried names somebody ${words} ${card}, while ${nameOf(gathered, person)} is said to have been ${words} ${own}: the document is not about him, or one of the two statements is false.`,
        resolutions: [
          "The document was issued in another person's name.",
          "The person gave a false account of himself.",
          "The document was misread.",
        ],
        axioms: ["holder"],
      };
    }
  return null;
}

import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { EntityType, FactProperty } from "../record/reading.ts";
import { type Sentence, say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import type { FactsOf } from "./facts.ts";
import { earliest, type Found, nameOf, type Stated, type Statement, wholeOf } from "./statement.ts";
import { affirmedTopic, type Topic } from "./topic.ts";
import { valueInWords, valuesAgree } from "./values.ts";

const COMPARED: ReadonlyMap<FactProperty, Sentence> = new Map([
  ["birthDate", say`born in`],
  ["birthPlace", say`born at`],
  ["nationality", say`of the nationality`],
]);
const CARRIES = new Set(["carri", "carry", "had", "held", "hold", "possess", "found", "bore", "bear", "present", "show"]);

/** A document, and the one person who is said to carry it. */
export interface Carrying extends Statement {
  readonly document: EntityId;
  readonly person: EntityId;
}

/** Documents that a person carried and that describe somebody else. `factsAbout` gives what is stated of an entity. */
export function carriedDocuments(factsAbout: (entity: EntityId) => FactsOf): Topic<Carrying> {
  return affirmedTopic<Carrying>({
    entriesOf: (gathered, utterance, claim) => {
      const carrying = carryingIn(gathered, utterance);
      const whole = carrying === null ? null : wholeOf(utterance, claim);
      return carrying === null || whole === null ? [] : [[`${carrying.document} ${carrying.person}`, { ...whole, ...carrying }]];
    },
    find: (gathered, _, entries) =>
      entries.slice(0, 1).flatMap(({ document, person }) => {
        const [onCard, own] = [factsAbout(document), factsAbout(person)];
        return [...COMPARED].flatMap(
          ([property, words]) => differing(gathered, document, person, words, onCard.get(property), own.get(property)) ?? [],
        );
      }),
  });
}

function carryingIn(gathered: Gathered, { slots: { who, stems } }: Utterance): Pick<Carrying, "document" | "person"> | null {
  if (who.length < 2 || !stems.some((stem) => CARRIES.has(stem))) return null;
  const typed = (type: EntityType): readonly EntityId[] => who.filter((id) => gathered.entities.get(id)?.type === type);
  const [documents, people] = [typed("document"), typed("person")];
  const [document, person] = [documents[0], people[0]];
  return document === undefined || person === undefined || documents.length > 1 || people.length > 1 ? null : { document, person };
}

type Values = ReadonlyMap<string, Stated>;

function differing(
  gathered: Gathered,
  document: EntityId,
  person: EntityId,
  words: Sentence,
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
        explanation: say`The ${nameOf(gathered, document)} that ${nameOf(gathered, person)} carried names somebody ${words} ${valueInWords(card)}, while ${nameOf(gathered, person)} is said to have been ${words} ${valueInWords(own)}: the document is not about him, or one of the two statements is false.`,
        resolutions: [
          say`The document was issued in another person's name.`,
          say`The person gave a false account of himself.`,
          say`The document was misread.`,
        ],
        axioms: ["holder"],
      };
    }
  return null;
}

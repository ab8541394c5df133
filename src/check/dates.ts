import { spansIn } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { FactProperty } from "../record/reading.ts";
import { say, when } from "../record/sentence.ts";
import { hull } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { type Age, ageAgainst, ageAssertion, agesApart, agesIn, bounded, earlyService, impossibleAges, narrowAge } from "./ages.ts";
import type { Assertion } from "./assertion.ts";
import type { Axiom } from "./axioms.ts";
import { apart, type Constraint, within, ZERO } from "./constraint.ts";
import { type Contradictory, contradictions } from "./contradictions.ts";
import { type FactsOf, factsIn, factsOf, type StatedFact } from "./facts.ts";
import { minutesOfDays, overEverywhere } from "./moments.ts";
import { rivals, rivalValues } from "./properties.ts";
import { earliest, type Found, nameOf, type Stated, speaker } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

const DATED: readonly (readonly [FactProperty, "birth" | "service" | "issue"])[] = [
  ["birthDate", "birth"],
  ["serviceStart", "service"],
  ["issuedOn", "issue"],
];

/**
 * What is stated of a person, a document or a thing: ages, dates and service in one network, and properties of which each has one value.
 */
export const lives = affirmedTopic<StatedFact>({
  // Few state any facts, and only of these somebody of that name may be another.
  entriesOf: (gathered, utterance, claim) =>
    utterance.slots.facts.length === 0 || isOfNamesake(gathered, utterance) ? [] : factsIn(utterance, claim),
  find: (gathered, about, entries) => {
    const [entity] = entries.flatMap(({ utterance }) =>
      utterance.slots.facts.flatMap(({ subject }) => (subject === about ? [subject] : [])),
    );
    return entity === undefined ? [] : contradictedIn(gathered, entity, entries);
  },
});

/** What cannot all be true of all that is stated of one entity. */
export function contradictedIn(gathered: Gathered, entity: EntityId, entries: readonly StatedFact[]): readonly Found[] {
  const facts = factsOf(entries);
  const life = lifeOf(gathered, entity, facts);
  return [
    ...strangeAges(gathered, entity, facts, life),
    ...rivalValues(gathered, entity, facts),
    ...contradictions(life.assertions, life.axioms).flatMap((contradictory) => datesApart(gathered, contradictory, life) ?? []),
  ];
}

/** "A neighbour, Jan Holt, 66", of whose name the report has told before, is introduced as somebody else. */
export function isOfNamesake(gathered: Gathered, { report, content, slots: { who, facts } }: Utterance): boolean {
  const text = gathered.reports.get(report)?.reading.text ?? "";
  const [start, end] = content.length === 0 ? [0, 0] : hull(content);
  return [...who, ...facts.flatMap(({ subject }) => subject ?? [])].some((id) => {
    const entity = gathered.entities.get(id);
    const mentions = entity === undefined ? [] : spansIn(entity, report);
    if (mentions.length > 0 && isToldApart(text, namesOf(gathered, id))) return true;
    const here = mentions.find((span) => span[0] >= start && span[1] <= end);
    const known = mentions.some((span) => span[1] <= start);
    return here !== undefined && known && INTRODUCED.test(text.slice(Math.max(start, here[0] - REACH), here[0]));
  });
}

const namesOf = ({ entities }: Gathered, id: EntityId): readonly string[] => {
  const entity = entities.get(id);
  return entity === undefined ? [] : [entity.name, ...entity.names];
};

/** "The victim is not the Jan Holt who keeps the lock": whoever writes so knows of two. */
const isToldApart = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.includes(" ") && ["the", "another"].some((article) => text.includes(`${article} ${name} who`)));

const REACH = 60;
const INTRODUCED = /\b(?:an?|another)\s[\p{L}-]{2,20}(?:\s[\p{L}-]{2,20}){0,5},\s$|\b(?:another|namesake)\s(?:[\p{L}-]{2,20},?\s){0,3}$/iu;

/** Everything in the life of a person, or of a document, that has a date. */
interface Life {
  readonly assertions: readonly Assertion[];
  readonly axioms: readonly Constraint[];
  readonly ages: readonly Age[];
}

function lifeOf(gathered: Gathered, entity: EntityId, facts: FactsOf): Life {
  const ages = agesIn(gathered, facts);
  const dated = DATED.flatMap(([property, topic]) =>
    [...(facts.get(property) ?? [])].flatMap(([value, stated]) => dateAssertion(gathered, entity, topic, value, stated) ?? []),
  );
  const assertions = [...dated, ...ages.map((age) => ageAssertion(entity, age))];
  return { assertions, ages, axioms: assertions.length === 0 ? [] : [apart(`birth ${entity}`, `service ${entity}`, 0, null)] };
}

/** A date, with what telling it implies: it has come by the time that the earliest report is published. */
function dateAssertion(
  gathered: Gathered,
  entity: EntityId,
  topic: "birth" | "service" | "issue",
  value: string,
  stated: Stated,
): Assertion | null {
  const days = bounded(value);
  const first = earliest(gathered, stated);
  if (days === null || first === null) return null;
  const key = `${topic} ${entity} ${value}`;
  const point = `${topic} ${entity}`;
  const told = overEverywhere(gathered.reports.get(first.utterance.report)?.report.published ?? null);
  const past: readonly Constraint[] = told === null ? [] : [{ from: ZERO, to: point, most: told - 1, by: key }];
  const constraints = [...within(point, minutesOfDays(days), key), ...past];
  return { key, topic, subject: entity, value, stated, constraints, looser: [] };
}

/** What no network shows: ages that nobody reaches, that fit hardly any birthday, and service that began in childhood. */
function strangeAges(gathered: Gathered, entity: EntityId, facts: FactsOf, { ages }: Life): readonly Found[] {
  const found: (Found | null)[] = [...impossibleAges(gathered, entity, facts)];
  for (const birth of facts.get("birthDate") ?? []) {
    for (const age of ages) found.push(narrowAge(gathered, entity, age, ...birth));
    for (const start of facts.get("serviceStart") ?? []) found.push(earlyService(gathered, entity, start, birth));
  }
  return found.filter((one) => one !== null);
}

/** Words for dates and ages that contradict each other. */
function datesApart(gathered: Gathered, { members, dissolved }: Contradictory, life: Life): Found | null {
  const [a, b] = [...members].sort((x, y) => (x.value < y.value ? -1 : 1));
  const entity = a?.subject ?? null;
  if (a === undefined || entity === null) return null;
  if (b === undefined) return toldTooEarly(gathered, entity, a);
  const ageOf = (one: Assertion): Age | undefined => life.ages.find(({ stated }) => stated === one.stated);
  const [age, other] = [ageOf(a), ageOf(b)];
  const dissolving = dissolved.map(({ assumption }) => assumption);
  if (age !== undefined && other !== undefined) return agesApart(gathered, entity, age, other, dissolving);
  if (age !== undefined) return ageAgainst(gathered, entity, age, b.value, b.stated);
  if (other !== undefined) return ageAgainst(gathered, entity, other, a.value, a.stated);
  if (a.topic !== b.topic) return beforeBirth(gathered, entity, a, b);
  const label = a.topic === "birth" ? say`birth` : a.topic === "issue" ? say`date of issue` : null;
  return label === null ? null : rivals(gathered, entity, label, [a.value, a.stated], [b.value, b.stated], "once");
}

function toldTooEarly(gathered: Gathered, entity: EntityId, { topic, value, stated }: Assertion): Found | null {
  const first = earliest(gathered, stated);
  const day = first === null ? null : gathered.reports.get(first.utterance.report)?.report.published?.slice(0, 10);
  if (first === null || day === null || day === undefined) return null;
  const what = topic === "birth" ? say`to have been born` : topic === "issue" ? say`to have been issued` : say`to have begun service`;
  return {
    kind: topic === "issue" ? "property" : "age-birth",
    severity: "conflict",
    stated: [stated],
    explanation: say`${nameOf(gathered, entity)} is said by ${speaker(gathered, first.utterance)} on ${when(day)} ${what} in ${when(value)}, which had not come.`,
    resolutions: [say`The date was misread or mistyped.`, say`The report is dated wrongly, and is younger than it says.`],
    axioms: ["told"],
  };
}

function beforeBirth(gathered: Gathered, entity: EntityId, a: Assertion, b: Assertion): Found {
  const [birth, service] = a.topic === "birth" ? [a, b] : [b, a];
  const axioms: readonly Axiom[] = ["bornFirst"];
  return {
    kind: "age-birth",
    severity: "conflict",
    stated: [service.stated, birth.stated],
    explanation: say`${nameOf(gathered, entity)} is said to have begun service in ${when(service.value)} and to have been born in ${when(birth.value)}, which is later.`,
    resolutions: [say`One of the two years is wrong.`, say`Two different people are meant.`],
    axioms,
  };
}

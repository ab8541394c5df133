import { daysOf } from "../record/edtf.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { distinct, type Part, type Sentence, say, when } from "../record/sentence.ts";
import { type AgeFit, agesOf, birthsOf, type Counting, type Days, fitOf } from "./age.ts";
import type { Assertion } from "./assertion.ts";
import { within } from "./constraint.ts";
import type { FactsOf } from "./facts.ts";
import { minutesOfDays } from "./moments.ts";
import { push } from "./multimap.ts";
import { dayOf, earliest, type Found, nameOf, type Stated, type Statement } from "./statement.ts";

/** Nobody is known to have lived so long. */
const LIFESPAN = 130;

/** An age that can be compared: how old somebody is said to be on a day, by whom. */
export interface Age {
  readonly age: number;
  readonly at: Days;
  /** The day as written. */
  readonly day: string;
  readonly stated: Stated;
}

/** The ages of an entity: echoes in one year are one, and the earliest report dates it. Ages in undated reports compare with nothing. */
export function agesIn(gathered: Gathered, facts: FactsOf): readonly Age[] {
  const ages: Age[] = [];
  for (const [value, statements] of facts.get("age") ?? []) {
    const age = ageOf(value);
    if (age === null) continue;
    const years = new Map<string, Statement[]>();
    for (const one of statements) push(years, dayOf(gathered, one)?.slice(0, 4) ?? "", one);
    for (const stated of years.values()) {
      const first = earliest(gathered, stated);
      const day = first === null ? null : dayOf(gathered, first);
      const at = day === null ? null : bounded(day);
      if (day !== null && at !== null) ages.push({ age, at, day, stated });
    }
  }
  return ages;
}

function ageOf(value: string): number | null {
  const age = Number(value);
  return Number.isInteger(age) && age >= 0 && age < LIFESPAN ? age : null;
}

const OTHER_COUNTING: readonly (readonly [Counting, Sentence])[] = [
  ["calendar-year", say`Whoever gave the age took the difference of the calendar years.`],
  ["east-asian", say`The age is counted the East Asian way.`],
];

/** An age as what it says of the birth. */
export function ageAssertion(entity: EntityId, { age, at, day, stated }: Age): Assertion {
  const key = `age ${entity} ${age} ${day}`;
  const born = (counting: Counting, by: string): Assertion["constraints"] =>
    within(`birth ${entity}`, minutesOfDays(birthsOf(age, at, counting)), by);
  return {
    key,
    topic: "age",
    subject: entity,
    value: String(age),
    stated,
    constraints: born("birthday", key),
    looser: OTHER_COUNTING.map(([counting, assumption]) => ({ assumption, constraints: born(counting, key) })),
  };
}

/** Ages that no human being has, whatever the birth. */
export function impossibleAges(gathered: Gathered, entity: EntityId, facts: FactsOf): readonly Found[] {
  return [...(facts.get("age") ?? [])].flatMap(([value, stated]): readonly Found[] => {
    const age = Number(value);
    if (!Number.isFinite(age) || (age >= 0 && age < LIFESPAN)) return [];
    return [
      {
        kind: "age-birth",
        severity: "conflict",
        stated: [stated],
        explanation: say`${nameOf(gathered, entity)} is said to be ${value} years old: ${age < 0 ? say`no age is less than 0` : say`nobody is known to have lived to ${LIFESPAN}`}.`,
        resolutions: [say`Another number, such as a year or a count, was taken for an age.`, say`The age was misread or mistyped.`],
        axioms: [age < 0 ? "count" : "lifespan"],
      },
    ];
  });
}

/** An age that can be, but only for hardly any birthday. */
export function narrowAge(gathered: Gathered, entity: EntityId, age: Age, birth: string, births: Stated): Found | null {
  const born = bounded(birth);
  if (born === null || fitOf(age.age, age.at, born) === "birthday") return null;
  return overlap(birthsOf(age.age, age.at, "birthday"), born) ? ageAgainst(gathered, entity, age, birth, births) : null;
}

/** An age against a birth, in words that can be recomputed. Null where the birth is not known to a day, month or year. */
export function ageAgainst(
  gathered: Gathered,
  entity: EntityId,
  { age, at, day, stated }: Age,
  birth: string,
  births: Stated,
): Found | null {
  const born = bounded(birth);
  if (born === null) return null;
  const name = nameOf(gathered, entity);
  const fit = fitOf(age, at, born);
  const { min, max } = agesOf(at, born);
  const some = overlap(birthsOf(age, at, "birthday"), born);
  const byBirthdays = max < 0 ? say`not yet born` : min === max ? min : say`${Math.max(min, 0)} or ${max}`;
  return {
    kind: "age-birth",
    severity: fit === "none" ? "conflict" : "tension",
    stated: [stated, births],
    explanation: say`${name} is said to be ${age} on ${when(day)} and to have been born in ${when(birth)}: by birthdays he or she would be ${byBirthdays}${sequel(fit, age, some)}.`,
    resolutions: resolutionsOf(fit, birth),
    axioms: ["birthday"],
  };
}

function sequel(fit: AgeFit, age: number, some: boolean): Part {
  switch (fit) {
    case "calendar-year":
      return some
        ? say`, and ${age} fits only by counting calendar years (or for a birthday in the first days of the year)`
        : say`, and ${age} fits only by counting calendar years`;
    case "few-birthdays":
      return say`, and ${age} fits only for a birthday on one of a few days`;
    case "east-asian":
      return say`, and ${age} fits only by East Asian counting, in which one is born at the age of 1`;
    default:
      return "";
  }
}

function resolutionsOf(fit: AgeFit, birth: string): readonly Sentence[] {
  const wrong = [
    say`The age was copied from an older text, or worked out from ${when(birth)} by whoever wrote it.`,
    say`Two different people are meant.`,
  ];
  const counting = OTHER_COUNTING.find(([name]) => name === fit);
  return counting === undefined ? wrong : [counting[1], ...wrong];
}

/** Two ages that no birth has on the two days. */
export function agesApart(gathered: Gathered, entity: EntityId, a: Age, b: Age, dissolved: readonly Sentence[]): Found {
  const [first, then] = a.day <= b.day ? [a, b] : [b, a];
  const { min, max } = agesOf(then.at, birthsOf(first.age, first.at, "birthday"));
  return {
    kind: "age-birth",
    severity: dissolved.length > 0 ? "tension" : "conflict",
    stated: [first.stated, then.stated],
    explanation: say`${nameOf(gathered, entity)} is said to be ${first.age} on ${when(first.day)} and ${then.age} on ${when(then.day)}: whoever is ${first.age} on the one day is ${min === max ? min : say`${min} or ${max}`} on the other.`,
    resolutions: [...distinct(dissolved), say`One of the ages was copied from an older text.`, say`Two different people are meant.`],
    axioms: ["birthday", "once"],
  };
}

/** Nobody is expected to serve before this age; states that call up at 17 exist. */
const CALL_UP = 17;

/** Service that began in childhood: it can be, and is worth a look. */
export function earlyService(
  gathered: Gathered,
  entity: EntityId,
  [start, starts]: readonly [string, Stated],
  [birth, births]: readonly [string, Stated],
): Found | null {
  const [began, born] = [bounded(start), bounded(birth)];
  if (began === null || born === null) return null;
  const { min, max } = agesOf(began, born);
  if (max >= CALL_UP || max < 0) return null;
  return {
    kind: "age-birth",
    severity: max < CALL_UP - 2 ? "tension" : "note",
    stated: [starts, births],
    explanation: say`${nameOf(gathered, entity)} is said to have begun service in ${when(start)} and to have been born in ${when(birth)}: that is at the age of ${min === max ? min : say`${min} or ${max}`}.`,
    resolutions: [say`Service began with a school or a youth unit.`, say`One of the two years is wrong.`],
    axioms: ["birthday"],
  };
}

function overlap(a: Days, b: Days): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A date as a run of days with both ends known, or null. */
export function bounded(edtf: string): Days | null {
  const days = daysOf(edtf);
  return days === null || days.from === null || days.to === null ? null : { from: days.from, to: days.to };
}

import { daysOf } from "../record/edtf.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { type AgeFit, agesOf, type Days, fitOf } from "./age.ts";
import type { FactsOf } from "./facts.ts";
import { earliest, type Found, nameOf, type Statement } from "./statement.ts";

/** Ages that do not agree with a birth, and service that began in childhood, for one entity. */
export function agesAgainstBirth(gathered: Gathered, entity: EntityId, facts: FactsOf): readonly Found[] {
  const found: Found[] = [];
  const name = nameOf(gathered, entity);
  for (const [birth, births] of facts.get("birthDate") ?? []) {
    const born = bounded(birth);
    const birthStatement = earliest(gathered, births);
    if (born === null || birthStatement === null) continue;
    for (const [value, ages] of facts.get("age") ?? []) {
      const conflict = ageAgainst(gathered, name, value, ages, { birth, born, statement: birthStatement });
      if (conflict !== null) found.push(conflict);
    }
    for (const [start, starts] of facts.get("serviceStart") ?? []) {
      const conflict = serviceAgainst(gathered, name, start, starts, { birth, born, statement: birthStatement });
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}

interface Birth {
  readonly birth: string;
  readonly born: Days;
  readonly statement: Statement;
}

function ageAgainst(
  gathered: Gathered,
  name: string,
  value: string,
  ages: readonly Statement[],
  { birth, born, statement }: Birth,
): Found | null {
  const age = Number(value);
  const told = earliest(gathered, ages);
  const published = told === null ? undefined : gathered.reports.get(told.utterance.report)?.report.published;
  const at = published === undefined || published === null ? null : bounded(published.slice(0, 10));
  if (told === null || at === null || !Number.isInteger(age) || age < 0 || age > 130) return null;
  const fit = fitOf(age, at, born);
  if (fit === "birthday") return null;
  const { min, max } = agesOf(at, born);
  const byBirthdays = min === max ? String(min) : `${min} or ${max}`;
  return {
    kind: "age-birth",
    severity: fit === "none" ? "conflict" : "tension",
    statements: [told, statement],
    explanation: `${name} is said to be ${age} on ${published?.slice(0, 10)} and to have been born in ${birth}: by birthdays he or she would be ${byBirthdays}${sequel(fit, age)}.`,
    resolutions: resolutionsOf(fit, birth),
  };
}

function sequel(fit: AgeFit, age: number): string {
  switch (fit) {
    case "calendar-year":
      return `, and ${age} fits only by counting calendar years (or for a birthday in the first days of the year)`;
    case "few-birthdays":
      return `, and ${age} fits only for a birthday on one of a few days`;
    case "east-asian":
      return `, and ${age} fits only by East Asian counting, in which one is born at the age of 1`;
    default:
      return "";
  }
}

function resolutionsOf(fit: AgeFit, birth: string): readonly string[] {
  const wrong = [
    `The age was copied from an older text, or worked out from ${birth} by whoever wrote it.`,
    "Two different people are meant.",
  ];
  if (fit === "calendar-year") return ["Whoever gave the age took the difference of the calendar years.", ...wrong];
  if (fit === "east-asian") return ["The age is counted the East Asian way.", ...wrong];
  return wrong;
}

/** Nobody is expected to serve before this age; states that call up at 17 exist. */
const CALL_UP = 17;

function serviceAgainst(
  gathered: Gathered,
  name: string,
  start: string,
  starts: readonly Statement[],
  { birth, born, statement }: Birth,
): Found | null {
  const began = bounded(start);
  const told = earliest(gathered, starts);
  if (began === null || told === null) return null;
  const { min, max } = agesOf(began, born);
  if (max >= CALL_UP || max < 0) return null;
  return {
    kind: "age-birth",
    severity: max < CALL_UP - 2 ? "tension" : "note",
    statements: [told, statement],
    explanation: `${name} is said to have begun service in ${start} and to have been born in ${birth}: that is at the age of ${min === max ? min : `${min} or ${max}`}.`,
    resolutions: ["Service began with a school or a youth unit.", "One of the two years is wrong."],
  };
}

/** A date as a run of days with both ends known, or null. */
function bounded(edtf: string): Days | null {
  const days = daysOf(edtf);
  return days === null || days.from === null || days.to === null ? null : { from: days.from, to: days.to };
}

import type { Conflict } from "../record/conflict.ts";
import type { Gathered } from "../record/gathered.ts";
import { agesAgainstBirth } from "./ages.ts";
import { factsByEntity } from "./facts.ts";
import { foreignDocuments } from "./identity.ts";
import { deniedClaims } from "./polarity.ts";
import { rivalValues } from "./properties.ts";
import { rivalCounts } from "./quantities.ts";
import { conflictOf, type Found } from "./statement.ts";
import { rivalTimes } from "./times.ts";

const RANK: Readonly<Record<Conflict["severity"], number>> = { conflict: 0, tension: 1, note: 2 };

/** Finds the claims of a case that cannot all be true. Sorted by severity, kind and id; the order of arrival makes no difference. */
export function check(gathered: Gathered): readonly Conflict[] {
  const facts = factsByEntity(gathered);
  const found: Found[] = [
    ...deniedClaims(gathered),
    ...rivalCounts(gathered),
    ...rivalTimes(gathered),
    ...foreignDocuments(gathered, facts),
  ];
  for (const entity of [...facts.keys()].sort()) {
    const own = facts.get(entity);
    if (own !== undefined) found.push(...agesAgainstBirth(gathered, entity, own), ...rivalValues(gathered, entity, own));
  }
  const conflicts = new Map(
    found
      .map((entry) => conflictOf(gathered, entry))
      .filter((conflict) => conflict !== null)
      .map((conflict) => [conflict.id, conflict]),
  );
  return [...conflicts.values()].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
  );
}

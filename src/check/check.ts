import type { Conflict } from "../record/conflict.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { contradictions } from "./contradictions.ts";
import { datesApart, type Life, lifeOf, strangeAges } from "./dates.ts";
import { factsByEntity } from "./facts.ts";
import { foreignDocuments } from "./identity.ts";
import { olderPictures } from "./pictures.ts";
import { deniedClaims } from "./polarity.ts";
import { rivalValues } from "./properties.ts";
import { countsApart } from "./quantities.ts";
import { driftedQuotations } from "./quotations.ts";
import { withRepairs } from "./repairs.ts";
import { conflictOf, type Found } from "./statement.ts";
import { eventsOf, timesApart } from "./times.ts";
import { placesApart } from "./travel.ts";

const RANK: Readonly<Record<Conflict["severity"], number>> = { conflict: 0, tension: 1, note: 2 };

/** Finds the claims of a case that cannot all be true. Sorted by severity, kind and id; the order of arrival makes no difference. */
export function check(gathered: Gathered): readonly Conflict[] {
  const facts = factsByEntity(gathered);
  const found: Found[] = [
    ...deniedClaims(gathered),
    ...countsApart(gathered),
    ...placesApart(gathered),
    ...foreignDocuments(gathered, facts),
    ...driftedQuotations(gathered),
    ...olderPictures(gathered),
  ];
  const lives = new Map<EntityId, Life>();
  for (const [entity, own] of [...facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const life = lifeOf(gathered, entity, own);
    lives.set(entity, life);
    found.push(...strangeAges(gathered, entity, own, life), ...rivalValues(gathered, entity, own));
  }
  const conflicts = new Map<string, readonly [Found, Conflict]>();
  for (const one of [...found, ...inTheNetwork(gathered, lives)]) {
    const conflict = conflictOf(gathered, one);
    if (conflict !== null) conflicts.set(conflict.id, [one, conflict]);
  }
  return [...withRepairs([...conflicts.values()])].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** All that has a time, in one network: births, ages, service, issue of documents, events and how long they lasted. */
function inTheNetwork(gathered: Gathered, lives: ReadonlyMap<EntityId, Life>): readonly Found[] {
  const events = eventsOf(gathered);
  const assertions = [...lives.values()].flatMap((life) => life.assertions);
  const axioms = [...lives.values()].flatMap((life) => life.axioms);
  const found = new Map<string, Found>();
  for (const contradictory of contradictions([...assertions, ...events.assertions], [...axioms, ...events.axioms])) {
    const ofLife = contradictory.members.some(({ subject }) => subject !== null);
    const one = ofLife ? datesApart(gathered, contradictory, lives) : timesApart(gathered, contradictory);
    const utterances = (one?.stated ?? []).map((stated) =>
      stated
        .map(({ utterance }) => utterance.id)
        .sort()
        .join(" "),
    );
    if (one !== null) found.set(`${one.kind} ${one.explanation} ${utterances.sort().join(" + ")}`, one);
  }
  return [...found.values()];
}

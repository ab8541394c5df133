import type { ReadReport } from "../record/case-record.ts";
import type { Entity } from "../record/entity.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import { isFromList } from "../record/place.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Joined } from "./entities.ts";

type Reports = ReadonlyMap<ReportId, ReadReport>;
type Entities = ReadonlyMap<EntityId, Entity>;

/** The reports that came or went, and those of which the publisher, or anybody whom they mention, is another entity than before. */
export function reportsJoinedOtherwise(
  before: { readonly reports: Reports; readonly joined: Joined },
  after: { readonly reports: Reports; readonly joined: Joined },
): ReadonlySet<ReportId> {
  const found = new Set<ReportId>();
  for (const id of before.reports.keys()) if (!after.reports.has(id)) found.add(id);
  for (const [id, { reading }] of after.reports) {
    const isSame = (local: string): boolean => before.joined.of(id, local) === after.joined.of(id, local);
    if (
      !before.reports.has(id) ||
      before.joined.publisherOf.get(id) !== after.joined.publisherOf.get(id) ||
      !reading.entities.every((entity) => isSame(entity.id))
    )
      found.add(id);
  }
  return found;
}

/** True where something that is said to be the place of an event is known under other names, or by other facts of a list of places. */
export function arePlacesOthers(before: Entities, after: Entities, said: Iterable<readonly Utterance[]>): boolean {
  const others = new Set<EntityId>();
  for (const [id, entity] of after) if (!isSamePlace(before.get(id), entity)) others.add(id);
  for (const id of before.keys()) if (!after.has(id)) others.add(id);
  if (others.size === 0) return false;
  for (const utterances of said) for (const { slots } of utterances) if (slots.where.some((place) => others.has(place))) return true;
  return false;
}

function isSamePlace(before: Entity | undefined, { name, names, facts }: Entity): boolean {
  if (before === undefined || before.name !== name || before.names.join("\n") !== names.join("\n")) return false;
  const listed = (all: Entity["facts"]): string =>
    all.flatMap(({ property, value }) => (isFromList(property) ? [`${property} ${value}`] : [])).join("\n");
  return listed(before.facts) === listed(facts);
}

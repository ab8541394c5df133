import type { Entity } from "../record/entity.ts";
import type { EntityId } from "../record/id.ts";
import { isFromList } from "../record/place.ts";
import type { Utterance } from "../record/utterance.ts";

type Entities = ReadonlyMap<EntityId, Entity>;

/** Those of some entities that are known under other names, or by other facts of a list of places, than before, where such a list knows of them. */
export function placesOtherwise(before: Entities, after: Entities, some: Iterable<EntityId>): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  for (const id of some) {
    const [was, is] = [before.get(id), after.get(id)];
    const [one, other] = [listedOf(was), listedOf(is)];
    // Places that no list knows are told apart by who they are alone.
    if (one === "" && other === "") continue;
    if (one !== other || was?.name !== is?.name || was?.names.join("\n") !== is?.names.join("\n")) found.add(id);
  }
  return found;
}

function listedOf(entity: Entity | undefined): string {
  return (entity?.facts ?? []).flatMap(({ property, value }) => (isFromList(property) ? [`${property} ${value}`] : [])).join("\n");
}

/** True where something is said to have happened at one of these places. */
export function saysWhere(said: Iterable<readonly Utterance[]>, places: ReadonlySet<EntityId>): boolean {
  if (places.size === 0) return false;
  for (const utterances of said) for (const { slots } of utterances) if (slots.where.some((place) => places.has(place))) return true;
  return false;
}

import { placesIn, placesOfEvent } from "../claims/same-place.ts";
import type { Findings } from "../record/findings.ts";
import type { ClaimId, ConflictId, EntityId } from "../record/id.ts";

/** Where claims say that things happened. */
export interface Placed {
  /** The places of each claim that names one, sorted. */
  readonly placesOf: ReadonlyMap<ClaimId, readonly EntityId[]>;
  /** Places of which a conflict says that it cannot have been at both. */
  readonly rivals: readonly { readonly places: readonly [EntityId, EntityId]; readonly conflict: ConflictId }[];
}

/** The places of the events that claims tell of, and which of them contradict each other. */
export function placedIn({ gathered, conflicts }: Findings): Placed {
  const located = placesIn(gathered.entities);
  const placesOf = new Map<ClaimId, readonly EntityId[]>();
  for (const { id, members } of gathered.claims.values()) {
    const places = new Set<EntityId>();
    for (const member of members) {
      const utterance = gathered.utterances.get(member);
      if (utterance === undefined || utterance.slots.where.length === 0) continue;
      for (const { place } of placesOfEvent(utterance, gathered.entities, located)) places.add(place);
    }
    if (places.size > 0) placesOf.set(id, [...places].sort());
  }
  const rivals = conflicts.flatMap(({ id, kind, claims }) => {
    if (kind !== "place") return [];
    const all = claims.map((claim) => placesOf.get(claim) ?? []);
    const pairs = all.flatMap((ones, i) => all.slice(i + 1).flatMap((others) => ones.flatMap((a) => others.map((b) => [a, b] as const))));
    return pairs.filter(([a, b]) => a !== b).map((places) => ({ places, conflict: id }));
  });
  return { placesOf, rivals };
}

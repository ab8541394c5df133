import type { ClaimId, EntityId } from "../record/id.ts";
import type { ClaimOrigins } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { listAt } from "./ground.ts";

type Origins = Pick<ClaimOrigins, "origins">;

/**
 * The claims behind which the word of each entity stands, so that a decision on a power need not look through all claims. A list may name a claim twice,
 * or one that no longer rests on the entity: whoever uses it looks at the claim itself.
 */
export class Resting {
  readonly #claims: Patched<EntityId, readonly ClaimId[]>;

  private constructor(claims: Patched<EntityId, readonly ClaimId[]>) {
    this.#claims = claims;
  }

  static of(claims: ReadonlyMap<ClaimId, Origins>): Resting {
    const found = new Map<EntityId, ClaimId[]>();
    for (const [id, { origins }] of claims)
      for (const { by } of origins) {
        const resting = by === null ? null : listAt(found, by);
        if (resting !== null && resting.at(-1) !== id) resting.push(id);
      }
    return new Resting(Patched.over(found));
  }

  on(entity: EntityId): readonly ClaimId[] {
    return this.#claims.get(entity) ?? [];
  }

  /** The same where some claims were traced again; `before` holds what was found of them. */
  revised(before: ReadonlyMap<ClaimId, Origins>, again: ReadonlyMap<ClaimId, Origins | undefined>): Resting {
    const come = new Map<EntityId, ClaimId[]>();
    for (const [id, origins] of again) {
      const known = speakersIn(before.get(id));
      for (const by of speakersIn(origins)) if (!known.has(by)) listAt(come, by).push(id);
    }
    return new Resting(this.#claims.with(new Map([...come].map(([by, claims]) => [by, this.on(by).concat(claims)]))));
  }
}

function speakersIn(found: Origins | undefined): ReadonlySet<EntityId> {
  return new Set(found?.origins.flatMap(({ by }) => by ?? []));
}

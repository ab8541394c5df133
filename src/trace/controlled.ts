import type { EntityId } from "../record/id.ts";
import type { ClaimOrigins, Origin } from "../record/origin.ts";
import type { Control } from "./control.ts";
import type { Ground } from "./ground.ts";

/**
 * What is found of a claim after other decisions on powers, where only the name of whoever controls an origin differs; the same object where not
 * even that does, and null where origins may count as one otherwise than before. A decision on a ministry may reach a third of all claims, and for most of
 * them this saves tracing them again.
 */
export function controlled(ground: Ground, found: ClaimOrigins, before: Control, after: Control): ClaimOrigins | null {
  if (!areApart(ground, found, before) || !areApart(ground, found, after)) return null;
  const over = ({ by }: Origin): EntityId | null => (by === null ? null : after.decidedFor(by));
  if (found.origins.every((origin) => origin.control === over(origin))) return found;
  return { ...found, origins: found.origins.map((origin) => ({ ...origin, control: over(origin) })) };
}

/** True where no two origins of one side share a power: then nobody's power makes one of them count with another. */
function areApart(ground: Ground, { origins }: ClaimOrigins, control: Control): boolean {
  if (origins.length < 2) return true;
  const seen = new Set<string>();
  for (const { by, through } of origins) {
    const side = through[0] === undefined ? undefined : ground.placeOf.get(through[0])?.side;
    for (const power of by === null ? [] : control.powersOver(by)) {
      const place = `${side} ${power}`;
      if (seen.has(place)) return false;
      seen.add(place);
    }
  }
  return true;
}

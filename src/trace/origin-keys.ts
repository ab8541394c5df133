import type { Gathered } from "../record/gathered.ts";
import { type OriginId, originId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import { EndingFinder } from "./ending.ts";
import { flowOf } from "./flow.ts";
import { groundOf } from "./ground.ts";
import { LeadFinder } from "./leads.ts";
import { TieFinder } from "./tie-finder.ts";

/**
 * What each origin is wherever it ends a chain: its kind, its source and its access. An identifier belongs to one side of one claim;
 * origins with one key are the same origin in several of them.
 */
export function originKeys(gathered: Gathered, copied: readonly CopiedText[]): ReadonlyMap<OriginId, string> {
  const ground = groundOf(gathered, copied);
  const flow = flowOf(ground, new TieFinder(ground, new LeadFinder(ground), new EndingFinder(ground)));
  const keys = new Map<OriginId, string>();
  for (const [member, { claim, side }] of ground.placeOf) {
    for (const { key, reliance } of flow.of(member)?.ends ?? []) {
      const { kind, by, access } = reliance.ending;
      keys.set(originId(claim, side, kind, by, access), key);
    }
  }
  return keys;
}

import type { Findings } from "../record/findings.ts";
import type { EntityId, OriginId } from "../record/id.ts";
import { isOfAnyBody, type Origin } from "../record/origin.ts";
import { partition } from "../weigh/partition.ts";
import { standingOf } from "../weigh/standing.ts";
import { powerOver, wordOfEntity, wordOfOrigin } from "../weigh/voice.ts";

/** Under which name all that certainly counts as one with an origin is known in the whole case, and all that may. */
interface Together {
  readonly certain: (origin: Origin) => string;
  readonly possible: (origin: Origin) => string;
}

/** What counts as one in the whole case, as weighing sees it in one question. */
export const countedAsOne: (findings: Findings) => Together = kept(({ gathered, traced }) => {
  const standing = standingOf(gathered, traced);
  const [certain, possible] = [partition(), partition()];
  const join = (a: string, b: string, surely: boolean): void => {
    if (surely) certain.join(a, b);
    possible.join(a, b);
  };
  // All origins of one speaker are certainly one, so his word stands for them: of most claims nothing else has to be known. Those of "police" may be of several.
  const words = new Map<EntityId, string>();
  const nameOf = (origin: Origin): string => {
    const { id, by } = origin;
    if (by === null) return id;
    const word = words.get(by) ?? wordOfEntity(by);
    words.set(by, word);
    return isOfAnyBody(origin) ? wordOfOrigin({ ...origin, by }) : word;
  };
  const under = new Map<EntityId, Set<EntityId | null>>();
  for (const { origins, collapses } of traced.claims.values()) {
    for (const origin of origins) {
      if (origin.by !== null && isOfAnyBody(origin)) join(nameOf(origin), wordOfEntity(origin.by), false);
      if (origin.by === null || under.get(origin.by)?.has(origin.control)) continue;
      under.set(origin.by, new Set(under.get(origin.by)).add(origin.control));
      const power = powerOver(origin, traced, standing);
      if (power !== null) join(nameOf(origin), power.label, power.surely);
    }
    if (collapses.length === 0) continue;
    const named = new Map(origins.map((origin) => [origin.id, nameOf(origin)]));
    const at = (id: OriginId): string => named.get(id) ?? id;
    for (const { members, certain: surely } of collapses) for (const member of members) join(at(members[0] ?? member), at(member), surely);
  }
  return { certain: (origin) => certain.find(nameOf(origin)), possible: (origin) => possible.find(nameOf(origin)) };
});

/** Every origin of a case, by its identifier. */
export const originsIn: (findings: Findings) => ReadonlyMap<OriginId, Origin> = kept((findings) => {
  const found = new Map<OriginId, Origin>();
  for (const origin of eachOrigin(findings)) found.set(origin.id, origin);
  return found;
});

/** Every origin of a case, claim by claim. */
export function* eachOrigin({ traced }: Findings): Iterable<Origin> {
  for (const { origins } of traced.claims.values()) for (const origin of origins) yield origin;
}

/** Several sentences about one supposition ask the same of the same findings, which never change. */
function kept<Value>(make: (findings: Findings) => Value): (findings: Findings) => Value {
  const made = new WeakMap<Findings, { readonly value: Value }>();
  return (findings) => {
    const known = made.get(findings) ?? { value: make(findings) };
    made.set(findings, known);
    return known.value;
  };
}

import type { OriginId } from "../record/id.ts";
import type { Bounds, Collapse, Origin } from "../record/origin.ts";
import { independentCount } from "../trace/independence.ts";
import { partition } from "../weigh/partition.ts";

/**
 * The bounds of one side of a claim, from its origins and the reasons why they count as one: those that docs/words/origin.md states. Nothing that
 * falls makes two of what was one.
 */
export function boundsAmong(
  origins: readonly Origin[],
  collapses: readonly Collapse[],
  isFallen: (origin: Origin) => boolean = () => false,
): Bounds {
  const standing = origins.filter((origin) => !isFallen(origin));
  if (standing.length < 2) return { min: standing.length, max: standing.length };
  const certain = partition();
  for (const { members, certain: surely } of collapses)
    for (const member of surely ? members : []) certain.join(members[0] ?? member, member);
  const max = new Set(standing.map(({ id }) => certain.find(id))).size;
  return { min: Math.max(1, independentAmong(standing, collapses)), max };
}

/** The most resolved origins of which no two may be one. Those under the same collapses are tied to the same others, so one stands for all. */
function independentAmong(origins: readonly Origin[], collapses: readonly Collapse[]): number {
  const under = new Map<OriginId, number[]>();
  for (const [number, { members }] of collapses.entries()) {
    if (members.length < 2) continue;
    for (const member of members) under.set(member, [...(under.get(member) ?? []), number]);
  }
  const kept = new Map<string, readonly number[]>();
  for (const { id, resolved } of origins) {
    const own = under.get(id) ?? [];
    if (resolved) kept.set(own.length === 0 ? id : own.join(" "), own);
  }
  const list = [...kept.values()];
  return independentCount(
    list.map((own, i) => new Set(list.flatMap((other, j) => (i !== j && other.some((n) => own.includes(n)) ? [j] : [])))),
  );
}

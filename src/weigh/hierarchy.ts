import type { ClaimColumns } from "./claim-columns.ts";

/** Which value lies directly within which, as a city within a country. A value may lie within several. */
export type Hierarchy = ReadonlyMap<string, ReadonlySet<string>>;

/** A hierarchy in which something lies within itself. */
export class HierarchyError extends Error {
  override readonly name = "HierarchyError";
  readonly value: string;
  constructor(value: string) {
    super(`${value} lies within itself by way of the hierarchy; take out one of the rows that say so`);
    this.value = value;
  }
}

/** Takes pairs of a value and what it lies within. Throws {@link HierarchyError} for a cycle. */
export function hierarchyOf(pairs: Iterable<readonly [string, string]>): Hierarchy {
  const within = new Map<string, Set<string>>();
  for (const [value, container] of pairs) {
    const above = within.get(value);
    if (above === undefined) within.set(value, new Set([container]));
    else above.add(container);
  }
  refuseCycles(within);
  return within;
}

/** Takes away, again and again, what nothing lies within; what cannot be taken away is on a cycle or above one. */
function refuseCycles(within: Hierarchy): void {
  const below = new Map<string, number>();
  for (const above of within.values()) for (const container of above) below.set(container, (below.get(container) ?? 0) + 1);
  const free = [...within.keys()].filter((value) => !below.has(value));
  const gone = new Set<string>();
  for (let value = free.pop(); value !== undefined; value = free.pop()) {
    gone.add(value);
    for (const container of within.get(value) ?? []) {
      const left = (below.get(container) ?? 0) - 1;
      below.set(container, left);
      if (left === 0) free.push(container);
    }
  }
  const stuck = [...within.keys()].filter((value) => !gone.has(value)).sort();
  const [first] = stuck;
  if (first !== undefined) throw new HierarchyError(onCycle(first, within, gone));
}

/** From what cannot be taken away, a way up through more of its kind comes back to where it was. */
function onCycle(from: string, within: Hierarchy, gone: ReadonlySet<string>): string {
  const seen = new Set<string>();
  let at = from;
  while (!seen.has(at)) {
    seen.add(at);
    at = [...(within.get(at) ?? [])].filter((value) => !gone.has(value) && within.has(value)).sort()[0] ?? at;
  }
  return at;
}

/** Slot → the slots of the same item whose values contain its own. */
export function containersOf({ items, slotStart, values }: ClaimColumns, hierarchy: Hierarchy): ReadonlyMap<number, readonly number[]> {
  const containers = new Map<number, readonly number[]>();
  const above = ancestors(hierarchy);
  for (let i = 0; i < items.length; i++) {
    const from = slotStart[i] ?? 0;
    const to = slotStart[i + 1] ?? 0;
    if (to - from < 2) continue;
    const here = new Map<string, number>();
    for (let s = from; s < to; s++) here.set(values[s] ?? "", s);
    for (let s = from; s < to; s++) {
      const found = [...above(values[s] ?? "")].flatMap((value) => here.get(value) ?? []);
      if (found.length > 0) containers.set(s, found);
    }
  }
  return containers;
}

/** Everything that a value lies within, near and far; remembered. */
function ancestors(hierarchy: Hierarchy): (value: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const all = new Set(hierarchy.get(value) ?? []);
    // A set is walked in the order in which it grows.
    for (const container of all) for (const next of hierarchy.get(container) ?? []) all.add(next);
    known.set(value, all);
    return all;
  };
}

/** Claims that say no more than another claim of the same source on the same item: who says the city says the country. */
export function implied({ claimStart, source, slot, items }: ClaimColumns, containers: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const redundant = new Uint8Array(slot.length);
  for (let i = 0; i < items.length; i++) {
    const from = claimStart[i] ?? 0;
    const to = claimStart[i + 1] ?? 0;
    const said = new Map<string, number>();
    for (let c = from; c < to; c++) said.set(`${source[c]} ${slot[c]}`, c);
    for (let c = from; c < to; c++) {
      for (const a of containers.get(slot[c] ?? 0) ?? []) {
        const general = said.get(`${source[c]} ${a}`);
        if (general !== undefined) redundant[general] = 1;
      }
    }
  }
  return redundant;
}

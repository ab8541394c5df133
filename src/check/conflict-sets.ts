/** What contradicts what among some things, as far as it was looked for. */
export interface ConflictSets<T> {
  /** Each irreducible: without any one of it, it can hold. The smallest first. */
  readonly conflicts: readonly (readonly T[])[];
  /** False where there may be more. */
  readonly complete: boolean;
}

const WITHDRAWALS = 400;

/**
 * All irreducible conflicts among `items`, up to `most` (Reiter's tree of hitting sets, 1987): what was found is broken by withdrawing
 * each of its members in turn, and the rest is asked again. `explain` gives an irreducible conflict within what it is given, or null.
 */
export function conflictSets<T>(items: readonly T[], explain: (items: readonly T[]) => readonly T[] | null, most: number): ConflictSets<T> {
  const conflicts: (readonly T[])[] = [];
  const seen = new Set<string>();
  let layer: (readonly T[])[] = [[]];
  let asked = 0;
  while (layer.length > 0) {
    const next: (readonly T[])[] = [];
    for (const withdrawn of layer) {
      const known = conflicts.find((conflict) => !conflict.some((item) => withdrawn.includes(item)));
      if (known === undefined && ++asked > WITHDRAWALS) return { conflicts: sorted(conflicts), complete: false };
      const conflict = known ?? explain(items.filter((item) => !withdrawn.includes(item)));
      if (conflict === null) continue;
      if (known === undefined) conflicts.push(conflict);
      if (conflicts.length >= most) return { conflicts: sorted(conflicts), complete: false };
      for (const item of conflict) {
        const deeper = [...withdrawn, item];
        const key = deeper
          .map((one) => items.indexOf(one))
          .sort((a, b) => a - b)
          .join(" ");
        if (!seen.has(key)) next.push(deeper);
        seen.add(key);
      }
    }
    layer = next;
  }
  return { conflicts: sorted(conflicts), complete: true };
}

function sorted<T>(conflicts: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return [...conflicts].sort((a, b) => a.length - b.length);
}

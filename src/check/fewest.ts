/** How many sets of withdrawals are tried before a set that is only irreducible has to do for the fewest. */
const TRIES = 200;

/** Drops from a contradictory set whatever it is contradictory without: each that is left is necessary. The last are tried first. */
export function necessary<T>(items: readonly T[], contradicts: (items: readonly T[]) => boolean): readonly T[] {
  let left = items;
  for (const item of [...items].reverse()) {
    const without = left.filter((one) => one !== item);
    if (contradicts(without)) left = without;
  }
  return left;
}

/**
 * The fewest of `items` that contradict each other, by hitting sets (Ignatiev et al. 2015): whatever suffices must meet every
 * set of withdrawals that would bring peace, so the smallest set that meets all of them is tried first. `known` is a contradictory set.
 */
export function fewest<T>(items: readonly T[], known: readonly T[], contradicts: (items: readonly T[]) => boolean): readonly T[] {
  const best = necessary(known, contradicts);
  const withdrawals: (readonly T[])[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const candidate = smallestThatMeets(withdrawals, best.length - 1);
    if (candidate === null) return best;
    if (contradicts(candidate)) return candidate;
    let peaceful = candidate;
    for (const item of items) if (!peaceful.includes(item) && !contradicts([...peaceful, item])) peaceful = [...peaceful, item];
    withdrawals.push(items.filter((item) => !peaceful.includes(item)));
  }
  return best;
}

/** The smallest set of at most `most` that has something of each of `sets`, or null. */
function smallestThatMeets<T>(sets: readonly (readonly T[])[], most: number): readonly T[] | null {
  for (let size = 0; size <= most; size++) {
    const found = meeting(sets, size, []);
    if (found !== null) return found;
  }
  return null;
}

function meeting<T>(sets: readonly (readonly T[])[], size: number, taken: readonly T[]): readonly T[] | null {
  const open = sets.find((set) => !set.some((item) => taken.includes(item)));
  if (open === undefined) return taken;
  if (taken.length === size) return null;
  for (const item of open) {
    const found = meeting(sets, size, [...taken, item]);
    if (found !== null) return found;
  }
  return null;
}

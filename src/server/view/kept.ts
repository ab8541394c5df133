import type { Desk } from "./desk.ts";

/**
 * Makes something of a desk when it is first asked for, and keeps it as long as the desk: until the case changes. What else `make` is given must be of the same
 * state of the case.
 */
export function kept<T extends object, Rest extends readonly unknown[]>(
  make: (desk: Desk, ...rest: Rest) => T,
): (desk: Desk, ...rest: Rest) => T {
  const made = new WeakMap<Desk, T>();
  return (desk, ...rest) => {
    const known = made.get(desk);
    if (known !== undefined) return known;
    const fresh = make(desk, ...rest);
    made.set(desk, fresh);
    return fresh;
  };
}

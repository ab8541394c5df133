import type { Desk } from "./desk.ts";

/** Makes something of a desk when it is first asked for, and keeps it as long as the desk: until the case changes. */
export function kept<T extends object>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, T>();
  return (desk) => {
    const known = made.get(desk);
    if (known !== undefined) return known;
    const fresh = make(desk);
    made.set(desk, fresh);
    return fresh;
  };
}

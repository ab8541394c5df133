import { useState } from "react";

/** What rooms keep while the page is open: whoever comes back finds a list as far opened and as narrowed as it was. */
const held = new Map<string, unknown>();

/** A state that is kept under a name when the room is left. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const [value, set] = useState<Value>(() => (held.has(name) ? (held.get(name) as Value) : initial));
  return [
    value,
    (next) => {
      held.set(name, next);
      set(next);
    },
  ];
}

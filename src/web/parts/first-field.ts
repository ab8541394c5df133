import { type RefObject, useEffect, useRef } from "react";

/** Puts the focus into a field when it appears, for what was opened to fill it in; what stands in it is chosen, so that the first letter replaces it. */
export function useFirstField<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  return field;
}

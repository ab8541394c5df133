import type { ReactNode } from "react";
import type { Supposition } from "../../record/what-if.ts";
import { isSupposed, toggle, useSupposing } from "../supposing.ts";

/** Switches one supposition on and off. */
export function SupposeButton({ supposition, children }: { readonly supposition: Supposition; readonly children: ReactNode }): ReactNode {
  useSupposing();
  const on = isSupposed(supposition);
  return (
    <button type="button" className="plain suppose" aria-pressed={on} onClick={() => toggle(supposition)}>
      {children}
    </button>
  );
}

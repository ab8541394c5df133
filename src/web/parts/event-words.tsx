import type { ReactNode } from "react";
import type { EventLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";

/** What happened, as a sentence. */
export function EventWords({ event: { type, by, title, amount, decision, played } }: { readonly event: EventLine }): ReactNode {
  const { event, eventErased, kind } = useWords();
  if (by === null) return eventErased;
  const said = <Said>{title}</Said>;
  if (type === "decision.made")
    return (
      <>
        {decision === null ? "" : `${kind.decision[decision]}: `}
        {said}
      </>
    );
  return event[played ? "item.played" : type](said, amount ?? 0);
}

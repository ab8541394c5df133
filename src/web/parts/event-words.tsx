import type { ReactNode } from "react";
import type { EventLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";

/** What happened, as a sentence. */
export function EventWords({ event: { type, by, title, amount, decision, played } }: { readonly event: EventLine }): ReactNode {
  const { event, eventErased, kind } = useWords();
  if (by === null) return eventErased;
  return event[played ? "item.played" : type](<Said>{title}</Said>, amount ?? 0, decision === null ? "" : kind.decision[decision]);
}

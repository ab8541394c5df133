import type { ReactNode } from "react";
import { undo } from "../decide.ts";
import { ReasonForm } from "./reason-form.tsx";

/** Takes a decision back, with a reason. */
export function UndoForm({ decision }: { readonly decision: string }): ReactNode {
  return <ReasonForm label="Undo" submit="Take it back" question="Why is it taken back?" act={(because) => undo(decision, because)} />;
}

import type { ReactNode } from "react";
import { undo } from "../decide.ts";
import { useWords } from "../words.ts";
import { ReasonForm } from "./reason-form.tsx";

/** Takes a decision back, with a reason. */
export function UndoForm({ decision }: { readonly decision: string }): ReactNode {
  const { open, submit, question } = useWords().undo;
  return <ReasonForm label={open} submit={submit} question={question} act={(because) => undo(decision, because)} />;
}

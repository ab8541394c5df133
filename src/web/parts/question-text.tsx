import type { ReactNode } from "react";
import type { QuestionView } from "../../record/workbench.ts";
import { Said } from "./said.tsx";

/** What is asked: in the words of who asked it, or, where a conflict proposes it, in the program's. */
export function QuestionText({ question: { text } }: { readonly question: Pick<QuestionView, "text"> }): ReactNode {
  return <Said>{text}</Said>;
}

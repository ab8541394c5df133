import type { ReactNode } from "react";
import type { QuestionView } from "../../record/workbench.ts";
import { English } from "./english.tsx";
import { Text } from "./text.tsx";

/** What is asked: in the words of who asked it, or, where a conflict proposes it, in the program's. */
export function QuestionText({ question: { text, by } }: { readonly question: Pick<QuestionView, "text" | "by"> }): ReactNode {
  return by === "proposed" ? <English>{text}</English> : <Text>{text}</Text>;
}

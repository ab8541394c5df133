import type { ReactNode } from "react";
import { statementSaid } from "../../record/statement-in-words.ts";
import { Said } from "./said.tsx";

/** What a claim states: words of the case, and what the program puts around them in the language of the page. */
export function Statement({ children }: { readonly children: string }): ReactNode {
  return <Said>{statementSaid(children)}</Said>;
}

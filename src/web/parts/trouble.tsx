import type { ReactNode } from "react";
import { AskError } from "../ask.ts";
import type { Words } from "../messages/en.ts";
import { useWords } from "../words.ts";
import { English } from "./english.tsx";

/** Why something did not come or was not done, as a sentence: in the language of the page where it has words for it, else as the server said it. */
export function Trouble({ error }: { readonly error: Error }): ReactNode {
  const said = ownWords(useWords(), error);
  return said ?? <English>{sentence(error.message)}</English>;
}

function ownWords({ trouble }: Words, error: Error): string | null {
  if (!(error instanceof AskError)) return null;
  const refusals: Readonly<Partial<Record<string, string | null>>> = trouble.refusal;
  return refusals[error.code] ?? (error.message === "" ? trouble.answered(error.status) : null);
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

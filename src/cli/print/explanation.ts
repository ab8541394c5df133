import type { Explanation } from "../../read/explanation.ts";
import { Paper } from "./paper.ts";
import { cut } from "./width.ts";

/** Why a proposal is what it is: its rule, the words that each step went by, and what was not taken to report speech beside it. */
export function printExplanation({ utterance, steps, rejected }: Explanation, text: string): void {
  const paper = Paper.standard();
  paper.paragraph(`${utterance.id.toUpperCase()} ${utterance.stance}, by the rule ${utterance.rule}`, "", "bold");
  for (const { span, because } of steps) {
    if (span !== null) paper.paragraph(`“${cut(text.slice(...span), 180)}”`, `  ${String(span[0]).padStart(6)}  `);
    paper.paragraph(because, " ".repeat(10), "dim");
  }
  if (utterance.parent !== null) paper.paragraph(`It stands inside what ${utterance.parent.toUpperCase()} says.`, " ".repeat(10), "dim");
  if (rejected.length === 0) return;
  paper.heading("not taken, in the same sentence");
  for (const { cue, why } of rejected) paper.paragraph(why, `  ${String(cue[0]).padStart(6)}  “${text.slice(...cue)}”  `);
}

import type { Conflict } from "../../record/conflict.ts";
import type { CaseView } from "../case-view.ts";
import type { Ink, Paper } from "./paper.ts";
import { quoted } from "./width.ts";

const INK: Readonly<Record<Conflict["severity"], Ink>> = { conflict: "red", tension: "yellow", note: "dim" };

/** Each conflict: what cannot be, the words that show it, and what would dissolve it. */
export function printConflicts(paper: Paper, view: CaseView, conflicts: readonly Conflict[]): void {
  if (conflicts.length === 0) paper.line("No two claims were found that cannot both be true.");
  for (const [i, conflict] of conflicts.entries()) {
    if (i > 0) paper.line();
    paper.paragraph(conflict.explanation, `${paper.ink(conflict.severity.padEnd(9), INK[conflict.severity])} ${view.short(conflict.id)}  `);
    for (const { report, span } of conflict.spans)
      paper.paragraph(`${quoted(view.quote(report, span), 160)} ${view.placeOf(report)}`, " ".repeat(17), "cyan");
    for (const resolution of conflict.resolutions) paper.paragraph(resolution, `${" ".repeat(17)}– `, "dim");
  }
}

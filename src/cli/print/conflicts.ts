import { toldStatement } from "../../record/as-told.ts";
import type { Conflict, Repair } from "../../record/conflict.ts";
import { english } from "../../record/sentence.ts";
import type { CaseView } from "../case-view.ts";
import type { Ink, Paper } from "./paper.ts";
import { quoted } from "./width.ts";

const INK: Readonly<Record<Conflict["severity"], Ink>> = { conflict: "red", tension: "yellow", note: "dim" };

/** Each conflict: what cannot be, the words that show it, what would dissolve it, what it rests on, and what clears more than it. */
export function printConflicts(paper: Paper, view: CaseView, conflicts: readonly Conflict[], repairs = true): void {
  if (conflicts.length === 0) paper.line("No two claims were found that cannot both be true.");
  for (const [i, conflict] of conflicts.entries()) {
    if (i > 0) paper.line();
    paper.paragraph(
      english(conflict.explanation),
      `${paper.ink(conflict.severity.padEnd(9), INK[conflict.severity])} ${view.short(conflict.id)}  `,
    );
    for (const { report, span } of conflict.spans) {
      const words = quoted(view.quote(report, span), 160);
      const around = view.around(report, span);
      const shown = around === null ? words : `${words} in ${quoted(around, 220)}`;
      paper.paragraph(`${shown} ${view.placeOf(report)}`, " ".repeat(17), "cyan");
    }
    if (conflict.original !== undefined) {
      const { report, span } = conflict.original;
      paper.paragraph(`The original: ${quoted(view.quote(report, span), 160)} ${view.placeOf(report)}`, " ".repeat(17), "cyan");
    }
    for (const resolution of conflict.resolutions) paper.paragraph(english(resolution), `${" ".repeat(17)}– `, "dim");
    for (const axiom of conflict.axioms) paper.paragraph(`Rests on: ${axiom}`, " ".repeat(17), "dim");
    const [best] = conflict.repairs;
    if (repairs && best !== undefined && best.clears > 1) paper.paragraph(repair(view, best), " ".repeat(17), "dim");
  }
}

function repair(view: CaseView, { claims, clears }: Repair): string {
  const names = claims.map(
    (claim) => `“${toldStatement(view.findings.gathered.claims.get(claim)?.statement ?? claim)}” [${view.short(claim)}]`,
  );
  return `Without ${names.join(" and ")} there would be ${clears} fewer conflicts and tensions in the case.`;
}

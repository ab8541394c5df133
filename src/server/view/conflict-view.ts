import type { Conflict } from "../../record/conflict.ts";
import type { ConflictLine } from "../../record/workbench.ts";
import { claimLine } from "./claim-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { questionViews } from "./question-view.ts";
import { quotesAt } from "./quote.ts";
import { wellFormed } from "./well-formed.ts";

const RANK = { conflict: 0, tension: 1, note: 2 };

export function conflictLine(desk: Desk, conflict: Conflict): ConflictLine {
  const [best] = conflict.repairs;
  return {
    id: conflict.id,
    axioms: conflict.axioms,
    repair: best !== undefined && best.clears > 1 ? best : null,
    kind: conflict.kind,
    severity: conflict.severity,
    explanation: wellFormed(conflict.explanation),
    resolutions: conflict.resolutions.map(wellFormed),
    quotes: quotesAt(desk, conflict.spans),
    claims: conflict.claims.flatMap((claim) => claimLine(desk, claim) ?? []),
    questions: questionsOn(desk, conflict),
  };
}

/** The questions of which one of its claims is an answer, those that people asked first. */
function questionsOn(desk: Desk, { claims }: Conflict): ConflictLine["questions"] {
  return questionViews(desk)
    .filter(({ answers }) => answers.some(({ claim }) => claims.includes(claim)))
    .map(({ id, text, by, outcome }) => ({ id, text, by, outcome }));
}

/** Every conflict, the hardest first. */
export const conflictLines: (desk: Desk) => readonly ConflictLine[] = kept((desk) => {
  const sorted = [...desk.findings.conflicts].sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.id < b.id ? -1 : 1));
  return sorted.map((conflict) => conflictLine(desk, conflict));
});

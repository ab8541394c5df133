import type { VerifyResult } from "../../store/verify.ts";
import { Paper } from "./paper.ts";

/** What a verification found: one sentence, then each problem at its place. */
export function printVerified(result: VerifyResult): void {
  const paper = Paper.standard();
  paper.paragraph(capital(result.sentence), "", result.ok ? "green" : "red");
  for (const problem of result.problems) paper.paragraph(problem.why, "  – ");
  if (result.notReferredTo.length > 0)
    paper.paragraph(
      `${result.notReferredTo.length} blobs belong to no event: left over from an interrupted add, and harmless.`,
      "  ",
      "dim",
    );
  paper.line(paper.ink(`head ${result.head}`, "dim"));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

import type { ClaimId } from "../../record/id.ts";
import { english } from "../../record/sentence.ts";
import type { Shown, TrackRecord } from "../../record/track-record.ts";
import type { CaseView } from "../case-view.ts";
import type { Paper } from "./paper.ts";
import { count } from "./words.ts";

/** Each source with its grade and its record, and under it what every question shows of it. */
export function printSources(paper: Paper, view: CaseView, records: readonly TrackRecord[]): void {
  if (records.length === 0) {
    paper.paragraph("Nobody speaks to a question that somebody asked, and nobody was graded.");
    return;
  }
  for (const [i, record] of records.entries()) {
    if (i > 0) paper.line();
    const grade = record.grade === null ? "no grade" : `graded ${record.grade}`;
    paper.paragraph(`${record.name} (${record.role}), ${grade}: ${cameOut(record)}`, `${view.short(record.source)}  `, "bold");
    for (const shown of record.questions) printShown(paper, view, shown);
  }
}

function cameOut({ right, of, elsewhere }: TrackRecord): string {
  const here = of === 0 ? "nothing shown yet" : `right in ${right} of ${count(of, "question")}`;
  if (elsewhere.length === 0) return here;
  const sum = (key: "right" | "of"): number => elsewhere.reduce((total, one) => total + one[key], 0);
  return `${here}; right in ${sum("right")} of ${sum("of")} of ${count(elsewhere.length, "other case")}`;
}

function printShown(paper: Paper, view: CaseView, { question, said, came, right, because }: Shown): void {
  const text = view.findings.weighings.find((weighing) => weighing.question === question)?.text ?? "";
  const words = said.map(({ answer, side }) => `${side === "for" ? "said" : "denied"} “${labelOf(view, answer)}”`);
  const share = right === null || right === 0 || right === 1 ? "" : ` (${Math.round(right * 100)} %)`;
  paper.paragraph(english(text), `  ${view.short(question)}  `, "dim");
  paper.paragraph(`${[...words, because].join("; ")}${share}`, `    ${paper.ink(came.padEnd(5), INKS[came])}  `);
}

const INKS = { right: "green", wrong: "red", open: "dim" } as const;

function labelOf({ findings }: CaseView, claim: ClaimId): string {
  const answers = findings.weighings.flatMap((weighing) => weighing.answers);
  return answers.find((answer) => answer.claim === claim)?.label ?? claim;
}

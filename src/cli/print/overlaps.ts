import type { Row } from "../../trace/side-by-side.ts";
import type { PrintedOverlap } from "../overlap-files.ts";
import type { Paper } from "./paper.ts";

/** Pairs of texts that share words, most shared first, each with its reason. */
export function printOverlaps(paper: Paper, pairs: readonly PrintedOverlap[]): void {
  if (pairs.length === 0)
    paper.line(
      "No two of these texts share a quarter of their words in sequence, or four tenths in other words, or look like translations.",
    );
  for (const { a, b, containment, longest, sharedErrors, parent, nearest, because, echo } of pairs) {
    if (echo !== null) {
      paper.paragraph(translated(a, b, parent, nearest), "", "bold");
      paper.paragraph(because, "  ", "dim");
      continue;
    }
    const verbatim = Math.max(containment.a, containment.b) >= QUARTER;
    const arrow = parent === null ? "and" : parent === "a" ? "was the source of" : verbatim ? "took text from" : "retells";
    const rank = pairs.length > 1 && parent !== null && !nearest ? " (another text is nearer)" : "";
    paper.paragraph(`${a} ${arrow} ${b}${rank}`, "", "bold");
    paper.paragraph(
      `${percent(containment.a)} of the first stands in the second, ${percent(containment.b)} the other way; the longest shared run has ${longest.tokens} words.`,
      "  ",
    );
    for (const { written, usual } of sharedErrors) paper.paragraph(`both have “${written}” where others have “${usual}”`, "  ");
    paper.paragraph(because, "  ", "dim");
  }
}

function translated(a: string, b: string, parent: "a" | "b" | null, nearest: boolean): string {
  if (parent === null) return `${a} and ${b} may be translations of one text`;
  const [from, to] = parent === "a" ? [b, a] : [a, b];
  return `${from} may be translated from ${to}${nearest ? "" : " (another text is nearer)"}`;
}

/** With less in common word for word, a pair is listed for its rewording. */
const QUARTER = 0.25;
const COLUMN = 48;

/** Two texts in two columns; what both have stands on the left and is counted on the right. */
export function printSideBySide(paper: Paper, a: string, b: string, rows: readonly Row[] | null): void {
  paper.heading("side by side");
  if (rows === null) {
    paper.paragraph(`${a} and ${b} have too little in common to be laid side by side.`);
    return;
  }
  const cells = rows.map((row) => [row.a, row.shared === 0 ? row.b : `= the same ${row.shared === 1 ? "word" : `${row.shared} words`}`]);
  paper.table([[a, b], ...cells], [COLUMN, COLUMN]);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

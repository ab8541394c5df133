import type { PrintedOverlap } from "../overlap-files.ts";
import type { Paper } from "./paper.ts";

/** Pairs of texts that share words, most shared first, each with its reason. */
export function printOverlaps(paper: Paper, pairs: readonly PrintedOverlap[]): void {
  if (pairs.length === 0) paper.line("No two of these texts share a quarter of their words in sequence.");
  for (const { a, b, containment, longest, parent, because } of pairs) {
    const arrow = parent === null ? "and" : parent === "a" ? "was the source of" : "took text from";
    paper.paragraph(`${a} ${arrow} ${b}`, "", "bold");
    paper.paragraph(
      `${percent(containment.a)} of the first stands in the second, ${percent(containment.b)} the other way; the longest shared run has ${longest.tokens} words.`,
      "  ",
    );
    paper.paragraph(because, "  ", "dim");
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

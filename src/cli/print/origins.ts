import type { ClaimOrigins } from "../../record/origin.ts";
import type { CaseView } from "../case-view.ts";
import { printChain } from "./chain.ts";
import type { Paper } from "./paper.ts";
import { quoted } from "./width.ts";
import { sideIn } from "./words.ts";

/** One line a claim, most reported first. */
export function printOriginsTable(paper: Paper, view: CaseView, claims: readonly ClaimOrigins[]): void {
  const sorted = [...claims]
    .filter((claim) => claim.asserted.reports + claim.denied.reports > 1)
    .sort((a, b) => reports(b) - reports(a) || (a.claim < b.claim ? -1 : 1));
  const rows = sorted.map((claim) => [view.short(claim.claim), claim.statement, sideIn(claim.asserted), sideIn(claim.denied)]);
  paper.table([["claim", "says", "asserted", "denied"], ...rows], [7, 45, 21, 21]);
  const single = claims.length - sorted.length;
  if (single > 0) paper.line(paper.ink(`${single} claims of one report each are left out; --json has them.`, "dim"));
}

function reports(claim: ClaimOrigins): number {
  return claim.asserted.reports + claim.denied.reports;
}

/** A claim with its origins, their chains, the reasons why origins count as one, and what goes dark. */
export function printOrigins(paper: Paper, view: CaseView, claim: ClaimOrigins): void {
  paper.paragraph(claim.statement, `${view.short(claim.claim)}  `, "bold");
  paper.line(`  asserted  ${sideIn(claim.asserted)}`);
  paper.line(`  denied    ${sideIn(claim.denied)}`);
  for (const origin of claim.origins) {
    const control = origin.control === null ? "" : `, under the control of ${view.nameOf(origin.control)}`;
    paper.line();
    paper.paragraph(
      `${origin.kind.replaceAll("-", " ")}: ${view.nameOf(origin.by)}${control}`,
      `  ${view.short(origin.id)}  `,
      origin.resolved ? "green" : "yellow",
    );
    printChain(paper, view, origin.chain, "      ");
  }
  if (claim.collapses.length > 0) paper.line();
  for (const collapse of claim.collapses) {
    const members = collapse.members.map(view.short).join(" = ");
    paper.paragraph(
      `${members}: ${collapse.because}`,
      `  ${collapse.certain ? "counted as one" : "perhaps one   "} (${collapse.reason})  `,
    );
    for (const { report, span } of collapse.evidence.slice(0, 3))
      paper.paragraph(`${quoted(view.quote(report, span), 120)} ${view.placeOf(report)}`, "      ", "cyan");
  }
  for (const cycle of claim.cycles)
    paper.paragraph(`These rely on each other and on nobody else: ${cycle.map(view.short).join(" → ")}`, "  ", "yellow");
}

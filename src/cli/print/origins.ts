import { layersOf } from "../../findings/layers.ts";
import { asTold } from "../../record/as-told.ts";
import type { ClaimOrigins, Collapse } from "../../record/origin.ts";
import { english } from "../../record/sentence.ts";
import type { CaseView } from "../case-view.ts";
import { layerName } from "../why/report.ts";
import { printChain } from "./chain.ts";
import { joinedEvidence } from "./evidence.ts";
import type { Paper } from "./paper.ts";
import { quoted } from "./width.ts";
import { sideIn } from "./words.ts";

/** One line a claim, most reported first. */
export function printOriginsTable(paper: Paper, view: CaseView, claims: readonly ClaimOrigins[]): void {
  const sorted = [...claims]
    .filter((claim) => claim.asserted.reports + claim.denied.reports > 1)
    .sort((a, b) => reports(b) - reports(a) || (a.claim < b.claim ? -1 : 1));
  const rows = sorted.map(asTold).map((claim) => [view.short(claim.claim), claim.statement, sideIn(claim.asserted), sideIn(claim.denied)]);
  paper.table([["claim", "says", "asserted", "denied"], ...rows], [7, 45, 21, 21]);
  const single = claims.length - sorted.length;
  if (single > 0) paper.line(paper.ink(`${single} claims of one report each are left out; --json has them.`, "dim"));
}

function reports(claim: ClaimOrigins): number {
  return claim.asserted.reports + claim.denied.reports;
}

/** A claim with its origins, their chains, the reasons why origins count as one, and what goes dark. */
export function printOrigins(paper: Paper, view: CaseView, claim: ClaimOrigins): void {
  const told = asTold(claim);
  paper.paragraph(told.statement, `${view.short(claim.claim)}  `, "bold");
  paper.line(`  asserted  ${sideIn(told.asserted)}`);
  paper.line(`  denied    ${sideIn(told.denied)}`);
  for (const origin of claim.origins) {
    const sure = origin.by === null || view.findings.traced.controlOf.get(origin.by)?.certain !== false;
    const under = sure ? "under the control of" : "perhaps under the control of";
    const control = origin.control === null ? "" : `, ${under} ${view.nameOf(origin.control)}`;
    const by = origin.by === null ? "" : `: ${view.nameOf(origin.by)}`;
    paper.line();
    paper.paragraph(
      `${origin.kind.replaceAll("-", " ")}${by}${control}`,
      `  ${view.short(origin.id)}  `,
      origin.resolved ? "green" : "yellow",
    );
    printChain(paper, view, origin.chain, "      ");
    const reports = new Set(origin.chain.flatMap((id) => view.findings.gathered.utterances.get(id)?.report ?? []));
    for (const report of reports)
      for (const { sentence, parts } of layersOf(view.findings.gathered, report, (id) => layerName(view, id)))
        if (parts.length > 0) paper.paragraph(`${sentence.replace(/^It /, `${capital(layerName(view, report))} `)}.`, "      ", "dim");
  }
  if (claim.collapses.length > 0) paper.line();
  for (const collapse of claim.collapses) printCollapse(paper, view, claim, collapse);
  for (const cycle of claim.cycles)
    paper.paragraph(`These rely on each other and on nobody else: ${cycle.map(view.short).join(" → ")}`, "  ", "yellow");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LABEL = 16;

/** Which origins a collapse holds together, or which origin others only repeat; then its reason and the words that prove it. */
function printCollapse(
  paper: Paper,
  view: CaseView,
  { origins }: ClaimOrigins,
  { members, certain, reason, because, evidence }: Collapse,
): void {
  const names = members.map((id) => {
    const by = origins.find((one) => one.id === id)?.by ?? null;
    return `${by === null ? "somebody unnamed" : view.nameOf(by)} [${view.short(id)}]`;
  });
  const label = members.length < 2 ? "only repeats" : certain ? "counted as one" : "perhaps one";
  paper.paragraph(names.join(", "), `  ${label.padEnd(LABEL)}`);
  paper.paragraph(`${english(because)} (${reason})`, " ".repeat(LABEL + 2));
  for (const { report, span } of joinedEvidence(evidence).slice(0, 3))
    paper.paragraph(`${quoted(view.quote(report, span), 120)} ${view.placeOf(report)}`, " ".repeat(LABEL + 2), "cyan");
}

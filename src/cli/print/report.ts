import { asTold } from "../../record/as-told.ts";
import type { Digest } from "../../record/digest.ts";
import type { ReportId } from "../../record/id.ts";
import { english } from "../../record/sentence.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { CaseView } from "../case-view.ts";
import { printConflicts } from "./conflicts.ts";
import type { Paper } from "./paper.ts";
import { printQuestions } from "./questions.ts";
import { quoted } from "./width.ts";
import { count, sideIn } from "./words.ts";

/** Claims that are listed under "most repeated", and dark chains, at most. */
const MOST = 8;

/** The findings of a case on one page: what is contested first, then what contradicts what, then what is not known. */
export function printReport(paper: Paper, view: CaseView, head: Digest): void {
  const { record, findings } = view;
  const { gathered, weighings, conflicts } = findings;
  const attributed = [...gathered.utterances.values()].filter((utterance) => utterance.voice === "attributed");
  paper.paragraph(record.title, "", "bold");
  const counts = [
    count(record.items.size, "item"),
    count(gathered.reports.size, "report"),
    count(attributed.length, "attributed utterance"),
    count(gathered.claims.size, "claim"),
  ];
  paper.paragraph(counts.join(" · "), "", "dim");
  paper.heading(weighings.length === 0 ? "no question has been asked" : count(weighings.length, "question"));
  if (weighings.length === 0) paper.paragraph("Ask one with: firsthand decide CASE question TEXT --because REASON", "", "dim");
  printQuestions(paper, view, weighings);
  paper.heading(conflicts.length === 1 ? "1 conflict or tension" : `${conflicts.length} conflicts and tensions`);
  printConflicts(paper, view, conflicts);
  printRepeated(paper, view);
  printDark(paper, view);
  printUnreviewed(paper, view, attributed);
  for (const orphan of gathered.orphans)
    paper.paragraph(`Decision ${view.short(orphan.decision)} has no effect: ${english(orphan.because)}.`, "", "yellow");
  paper.line();
  paper.paragraph(`Root of the case's log: ${head}`, "", "dim");
}

function printRepeated(paper: Paper, view: CaseView): void {
  const repeated = [...view.findings.traced.claims.values()]
    .filter((claim) => claim.asserted.reports + claim.denied.reports > 1)
    .sort((a, b) => b.asserted.reports + b.denied.reports - a.asserted.reports - a.denied.reports || (a.claim < b.claim ? -1 : 1));
  if (repeated.length === 0) return;
  paper.heading("most repeated claims");
  const rows = repeated
    .slice(0, MOST)
    .map(asTold)
    .map((claim) => [
      view.short(claim.claim),
      claim.statement,
      sideIn(claim.asserted),
      claim.denied.reports > 0 ? sideIn(claim.denied) : "",
    ]);
  paper.table([["claim", "says", "asserted", "denied"], ...rows], [7, 45, 21, 21]);
  if (repeated.length > MOST) paper.line(paper.ink(`${repeated.length - MOST} more: firsthand origins CASE`, "dim"));
}

function printDark(paper: Paper, view: CaseView): void {
  const { gathered, traced } = view.findings;
  const dark = [...traced.claims.values()]
    .flatMap((claim) => claim.unresolved)
    .map((id) => gathered.utterances.get(id))
    .filter((utterance) => utterance !== undefined);
  if (dark.length === 0) return;
  const attributed = dark.filter((utterance) => utterance.voice === "attributed");
  paper.heading(dark.length === 1 ? "1 chain that goes dark" : `${dark.length} chains that go dark`);
  for (const utterance of [...attributed].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST))
    paper.paragraph(`${chainOf(view, utterance).join(" → ")} → ?  ${quoted(utterance.words, 90)}`, `${view.short(utterance.id)}  `);
  const own = dark.length - attributed.length;
  if (own > 0)
    paper.paragraph(`${count(own, "sentence")} in which a report asserts something in its own voice and names nobody.`, "       ", "dim");
}

/** The publisher, whoever it quotes, and so on to who says it; who quotes himself stands once. */
function chainOf(view: CaseView, utterance: Utterance): readonly string[] {
  const speakers: string[] = [];
  for (let one: Utterance | undefined = utterance; one?.voice === "attributed"; ) {
    speakers.unshift(view.speakerOf(one));
    one = one.parent === null ? undefined : view.findings.gathered.utterances.get(one.parent);
  }
  return [view.publisherOf(utterance.report), ...speakers].filter((name, i, all) => name !== all[i - 1]);
}

function printUnreviewed(paper: Paper, view: CaseView, attributed: readonly Utterance[]): void {
  const unreviewed = attributed.filter((utterance) => utterance.review === "unreviewed");
  paper.heading("what nobody has reviewed");
  if (unreviewed.length === 0) {
    paper.line("Nothing: a person has looked at every proposal.");
    return;
  }
  paper.paragraph(
    `${unreviewed.length} of ${count(attributed.length, "attributed utterance")} are proposals of the reader that nobody has accepted, corrected or rejected. They count all the same.`,
  );
  const byReport = new Map<ReportId, number>();
  for (const { report } of unreviewed) byReport.set(report, (byReport.get(report) ?? 0) + 1);
  const most = [...byReport].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 3);
  const names = most.map(([report, n]) => `${view.publisherOf(report)} [${view.short(report)}] (${n})`);
  paper.paragraph(`Most are in ${names.join(", ")}.`, "", "dim");
}

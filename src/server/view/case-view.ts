import type { UtteranceId } from "../../record/id.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { CaseView } from "../../record/workbench.ts";
import { claimLines } from "./claim-view.ts";
import { conflictLines } from "./conflict-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { questionViews } from "./question-view.ts";
import { reportLines } from "./report-line.ts";
import { members } from "./utterance-line.ts";

/** How many of a kind the overview names; the rooms show all. */
const NAMED = 6;

/** What is contested, how it stands, and what waits for a person. */
export const caseView: (desk: Desk) => CaseView = kept((desk) => {
  const { gathered } = desk.findings;
  const reports = reportLines(desk);
  const conflicts = conflictLines(desk);
  const waiting = reports.filter((report) => report.unreviewed > 0).sort((a, b) => b.unreviewed - a.unreviewed || (a.id < b.id ? -1 : 1));
  const [first] = waiting;
  return {
    title: desk.record.title,
    counts: {
      items: desk.record.items.size,
      reports: reports.length,
      utterances: gathered.utterances.size,
      claims: gathered.claims.size,
      conflicts: conflicts.length,
      dark: desk.dark.size,
      unreviewed: reports.reduce((sum, report) => sum + report.unreviewed, 0),
      waiting: waiting.length,
      questions: desk.findings.weighings.length,
    },
    questions: contested(desk),
    loudest: claimLines(desk).slice(0, NAMED),
    conflicts: conflicts.slice(0, NAMED),
    waits: {
      reports: waiting.slice(0, NAMED),
      next: first === undefined ? null : (desk.said(first.id).find(isOpen)?.id ?? null),
      dark: members(desk, darkest(desk)),
      orphans: gathered.orphans,
    },
  };
});

function isOpen({ voice, review }: Utterance): boolean {
  return voice === "attributed" && review === "unreviewed";
}

/** Of the utterances at which chains go dark, those that stand behind the claims that are named first. */
function darkest(desk: Desk): readonly UtteranceId[] {
  const found = new Set<UtteranceId>();
  for (const { id } of claimLines(desk))
    for (const utterance of desk.findings.traced.claims.get(id)?.unresolved ?? [])
      if (found.add(utterance).size === NAMED) return [...found];
  return [...found];
}

/** Questions that people asked, and of those that conflicts propose as many as still fit. */
function contested(desk: Desk): CaseView["questions"] {
  const questions = questionViews(desk);
  const asked = questions.filter(({ by }) => by === "decided").length;
  return questions.slice(0, Math.max(NAMED, asked));
}

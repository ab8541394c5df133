import { asTold, isContrary } from "../../record/as-told.ts";
import type { ClaimId, UtteranceId } from "../../record/id.ts";
import type { Origin } from "../../record/origin.ts";
import type { ClaimLine, ClaimOrigin, ClaimView } from "../../record/workbench.ts";
import { chainSteps, originLine } from "./chain-view.ts";
import type { Desk } from "./desk.ts";
import { drawingOf } from "./drawing-view.ts";
import { kept } from "./kept.ts";
import { quotesAt } from "./quote.ts";
import { members } from "./utterance-line.ts";

const NOBODY = { reports: 0, origins: { min: 0, max: 0 } };

/** A claim with its counts; null where the case holds none of this id. */
export function claimLine(desk: Desk, id: ClaimId): ClaimLine | null {
  const { gathered, traced } = desk.findings;
  const claim = gathered.claims.get(id);
  if (claim === undefined) return null;
  const origins = traced.claims.get(id);
  const sides = { statement: claim.statement.toWellFormed(), asserted: origins?.asserted ?? NOBODY, denied: origins?.denied ?? NOBODY };
  return {
    id,
    ...asTold(sides),
    negative: isContrary(claim.statement),
    grouping: claim.grouping,
    members: claim.members.length,
    unreviewed: claim.members.filter((member) => gathered.utterances.get(member)?.review === "unreviewed").length,
    unresolved: origins?.unresolved.length ?? 0,
    conflicts: desk.conflictsOf(id).length,
  };
}

/** Every claim; those that most reports carry come first, then those that more conflicts touch. */
export const claimLines: (desk: Desk) => readonly ClaimLine[] = kept((desk) => {
  const lines = [...desk.findings.gathered.claims.keys()].flatMap((id) => claimLine(desk, id) ?? []);
  const reports = (line: ClaimLine): number => line.asserted.reports + line.denied.reports;
  return lines.sort((a, b) => reports(b) - reports(a) || b.conflicts - a.conflicts || (a.id < b.id ? -1 : 1));
});

/** A claim with its origins, collapses and members; null where the case holds none of this id. */
export function claimView(desk: Desk, id: ClaimId): ClaimView | null {
  const line = claimLine(desk, id);
  if (line === null) return null;
  const claim = desk.findings.gathered.claims.get(id);
  const traced = desk.findings.traced.claims.get(id);
  const origins = traced?.origins ?? [];
  return {
    ...line,
    drawing: drawingOf(desk, id, (origin) => sideOf(desk, origin.through, line.negative)),
    origins: origins.map((origin) => claimOrigin(desk, origin, line.negative)),
    collapses: (traced?.collapses ?? []).map((collapse) => ({
      members: origins.filter((origin) => collapse.members.includes(origin.id)).map((origin) => originLine(desk, origin)),
      reason: collapse.reason,
      because: collapse.because,
      certain: collapse.certain,
      quotes: quotesAt(desk, collapse.evidence),
    })),
    cycles: (traced?.cycles ?? []).map((cycle) => members(desk, cycle)),
    dark: members(desk, traced?.unresolved ?? []),
    said: members(desk, claim?.members ?? []),
    conflictIds: desk.conflictsOf(id),
    questions: desk.findings.weighings
      .filter((weighing) => weighing.answers.some((answer) => answer.claim === id))
      .map((weighing) => ({ id: weighing.question, text: weighing.text })),
  };
}

function claimOrigin(desk: Desk, origin: Origin, negative: boolean): ClaimOrigin {
  return {
    ...originLine(desk, origin),
    side: sideOf(desk, origin.through, negative),
    grade: gradeOf(desk, origin),
    chain: chainSteps(desk, origin.chain),
    through: members(desk, origin.through),
  };
}

/** The grade that people gave its source; of several, the one that is named first by id. */
function gradeOf({ findings: { gathered } }: Desk, { by }: Origin): ClaimOrigin["grade"] {
  if (by === null) return null;
  for (const { id, decision } of gathered.decisions)
    if (decision.kind === "reliability" && gathered.entityNamed(decision.name) === by) return { grade: decision.grade, decision: id };
  return null;
}

/** Which side of the claim, as it is shown, an origin stands on: that of the utterances that end in it. */
function sideOf(desk: Desk, through: readonly UtteranceId[], negative: boolean): ClaimOrigin["side"] {
  const sides = new Set(through.map((id) => desk.findings.gathered.utterances.get(id)?.polarity ?? "open"));
  if (sides.has("for") && sides.has("against")) return "both";
  const [yes, no] = negative ? (["against", "for"] as const) : (["for", "against"] as const);
  if (sides.has(yes)) return "for";
  return sides.has(no) ? "against" : "open";
}

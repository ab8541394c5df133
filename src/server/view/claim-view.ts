import { asTold, isContrary, isScant } from "../../record/as-told.ts";
import type { Claim } from "../../record/claim.ts";
import type { ClaimId, UtteranceId } from "../../record/id.ts";
import type { ClaimOrigins, Origin } from "../../record/origin.ts";
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
  const claim = desk.findings.gathered.claims.get(id);
  return claim === undefined ? null : lineOf(desk, claim);
}

/** A line with what it was made from. */
interface Made {
  readonly origins: ClaimOrigins | undefined;
  readonly line: ClaimLine;
}

/** By the claim: a decision leaves most claims as they are, and a list of them shows all. */
const made = new WeakMap<Claim, Made>();

function lineOf(desk: Desk, claim: Claim): ClaimLine {
  const origins = desk.findings.traced.claims.get(claim.id);
  const [unreviewed, conflicts] = [desk.unreviewedIn(claim), desk.conflictsOf(claim.id).length];
  const known = made.get(claim);
  if (known?.origins === origins && known?.line.unreviewed === unreviewed && known.line.conflicts === conflicts) return known.line;
  const sides = { statement: claim.statement.toWellFormed(), asserted: origins?.asserted ?? NOBODY, denied: origins?.denied ?? NOBODY };
  const line = {
    id: claim.id,
    first: claim.members[0] ?? null,
    ...asTold(sides),
    negative: isContrary(claim.statement),
    grouping: claim.grouping,
    members: claim.members.length,
    unreviewed,
    unresolved: origins?.unresolved.length ?? 0,
    conflicts,
  };
  made.set(claim, { origins, line });
  return line;
}

/** Every claim; those that most reports carry come first, then those that more conflicts touch; last those whose words are hardly a statement, unless something conflicts with them. */
export const claimLines: (desk: Desk) => readonly ClaimLine[] = kept((desk) => {
  const byReports = new Map<number, ClaimLine[]>();
  // Claims come in the order of their ids, and keep it among those that are alike in the rest.
  for (const claim of desk.findings.gathered.claims.values()) {
    const line = lineOf(desk, claim);
    const reports = isScant(line.statement) && line.conflicts === 0 ? 0 : line.asserted.reports + line.denied.reports;
    const alike = byReports.get(reports);
    if (alike === undefined) byReports.set(reports, [line]);
    else alike.push(line);
  }
  return [...byReports].sort(([a], [b]) => b - a).flatMap(([, lines]) => lines.sort((a, b) => b.conflicts - a.conflicts));
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
      names: collapse.names ?? null,
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

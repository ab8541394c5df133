import type { Claim } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Revision } from "../record/revision.ts";
import { findingsFrom, judgedAnew } from "./judged.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/** Nobody says anything else than before. */
export const UNREVISED: Revision = { decisions: [], utterances: new Set(), reports: new Set(), claims: new Set(), known: null };

/**
 * Weighs anew what was traced otherwise, and asks anew what contradicts what. A question that a conflict proposed stays asked when the
 * conflict is gone: what its answers come to then is what a reader wants to know.
 */
export function retold(before: Findings, gathered: Gathered, traced: Traced, revision: Revision): Findings {
  const asked = proposedQuestions(before.gathered, before.conflicts);
  return findingsFrom(gathered, traced, judgedAnew(before, gathered, traced, revision, asked));
}

/** What is gathered where some say nothing any more, and how that differs. Claims keep their identifiers and words, even where nobody makes them any more. */
export function withoutUtterances(
  gathered: Gathered,
  silent: ReadonlySet<UtteranceId>,
): { readonly gathered: Gathered; readonly revision: Revision } {
  const claims = new Map<ClaimId, Claim>();
  const reports = new Set<ReportId>();
  for (const id of silent) {
    const [claim, report] = [gathered.claims.get(gathered.claimOf.get(id) ?? NO_CLAIM), gathered.utterances.get(id)?.report];
    if (claim !== undefined) claims.set(claim.id, claim);
    if (report !== undefined) reports.add(report);
  }
  for (const [id, claim] of claims) claims.set(id, { ...claim, members: claim.members.filter((member) => !silent.has(member)) });
  const gone = new Map([...silent].map((id) => [id, undefined] as const));
  const spoken = new Map([...reports].map((report) => [report, (gathered.spoken.get(report) ?? []).filter(({ id }) => !silent.has(id))]));
  return {
    gathered: {
      ...gathered,
      utterances: Patched.over(gathered.utterances).with(gone),
      spoken: Patched.over(gathered.spoken).with(spoken),
      claimOf: Patched.over(gathered.claimOf).with(gone),
      claims: Patched.over(gathered.claims).with(claims),
    },
    revision: { decisions: [], utterances: silent, reports, claims: new Set(claims.keys()), known: null },
  };
}

const NO_CLAIM = "" as ClaimId;

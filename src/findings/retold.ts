import type { Claim } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Revision } from "../record/revision.ts";
import type { Utterance } from "../record/utterance.ts";
import { findingsFrom, judgedAnew, proposedIn } from "./judged.ts";

/** Nobody says anything else than before. */
export const UNREVISED: Revision = { decisions: [], utterances: new Set(), reports: new Set(), claims: new Set(), known: null };

/**
 * Weighs anew what was traced otherwise, and asks anew what contradicts what. A question that a conflict proposed stays asked when the
 * conflict is gone: what its answers come to then is what a reader wants to know.
 */
export function retold(before: Findings, gathered: Gathered, traced: Traced, revision: Revision): Findings {
  return findingsFrom(gathered, traced, judgedAnew(before, gathered, traced, revision, proposedIn(before)));
}

/** What is no longer said of one claim, and what is left of it; null for what belongs to no claim. */
export interface Silenced {
  readonly claim: Claim | null;
  readonly utterances: readonly Utterance[];
}

/** What is gathered where some say nothing any more, and how that differs. Claims keep their identifiers and words, even where nobody makes them any more. */
export function withoutUtterances(
  gathered: Gathered,
  silenced: readonly Silenced[],
): { readonly gathered: Gathered; readonly revision: Revision } {
  const claims = new Map<ClaimId, Claim>();
  const gone = new Map<UtteranceId, undefined>();
  const unclaimed = new Map<UtteranceId, undefined>();
  const reports = new Set<ReportId>();
  for (const { claim, utterances } of silenced) {
    if (claim !== null) claims.set(claim.id, claim);
    for (const { id, report } of utterances) {
      gone.set(id, undefined);
      if (claim !== null) unclaimed.set(id, undefined);
      reports.add(report);
    }
  }
  const silent = new Set(gone.keys());
  const spoken = new Map([...reports].map((report) => [report, (gathered.spoken.get(report) ?? []).filter(({ id }) => !gone.has(id))]));
  return {
    gathered: {
      ...gathered,
      utterances: Patched.over(gathered.utterances).with(gone),
      spoken: Patched.over(gathered.spoken).with(spoken),
      claimOf: Patched.over(gathered.claimOf).with(unclaimed),
      claims: Patched.over(gathered.claims).with(claims),
    },
    revision: { decisions: [], utterances: silent, reports, claims: new Set(claims.keys()), known: null },
  };
}

import type { Claim } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { PutOff } from "../record/put-off.ts";
import type { RevisedClaims } from "../record/revision.ts";
import { findingsFrom, judgedAnew, proposedIn } from "./judged.ts";

/** Nobody says anything else than before. */
export const UNREVISED: RevisedClaims = { decisions: [], utterances: new Set(), claims: new Set(), known: null };

/**
 * Weighs anew what was traced otherwise, and asks anew what contradicts what. A question that a conflict proposed stays asked when the
 * conflict is gone: what its answers come to then is what a reader wants to know.
 */
export function retold(before: Findings, gathered: Gathered, traced: Traced, revision: RevisedClaims): Findings {
  return findingsFrom(gathered, traced, judgedAnew(before, gathered, traced, revision, proposedIn(before)));
}

/** What is no longer said of one claim, and what is left of it; null for what belongs to no claim. */
export interface Silenced {
  readonly claim: Claim | null;
  readonly utterances: readonly UtteranceId[];
}

/** A claim without some of its members. */
export function membersLeft(claim: Claim, silent: readonly UtteranceId[]): Claim {
  if (silent.length === claim.members.length) return { ...claim, members: [] };
  const gone = new Set(silent);
  return { ...claim, members: claim.members.filter((member) => !gone.has(member)) };
}

/**
 * What is gathered where some say nothing any more, and how that differs. Claims keep their identifiers and words, even where nobody makes them any more. `reportsOf` tells
 * in which reports they stand: what reports say is gone through by few, so it is worked out for whoever asks.
 */
export function withoutUtterances(
  gathered: Gathered,
  silenced: readonly Silenced[],
  reportsOf: () => Iterable<ReportId>,
): { readonly gathered: Gathered; readonly revision: RevisedClaims } {
  const claims = new Map<ClaimId, Claim>();
  const gone = new Map<UtteranceId, undefined>();
  for (const { claim, utterances } of silenced) {
    if (claim !== null) claims.set(claim.id, claim);
    for (const id of utterances) gone.set(id, undefined);
  }
  const spoken = new PutOff(() =>
    Patched.over(gathered.spoken).with(
      new Map([...reportsOf()].map((report) => [report, (gathered.spoken.get(report) ?? []).filter(({ id }) => !gone.has(id))])),
    ),
  );
  return {
    gathered: {
      ...gathered,
      utterances: Patched.over(gathered.utterances).with(gone),
      get spoken() {
        return spoken.value;
      },
      claimOf: Patched.over(gathered.claimOf).with(gone),
      claims: Patched.over(gathered.claims).with(claims),
    },
    revision: { decisions: [], utterances: new Set(gone.keys()), claims: new Set(claims.keys()), known: null },
  };
}

import type { Claim } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, Origin, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { boundsAmong } from "./bounds.ts";
import { retold, type Silenced, withoutUtterances } from "./retold.ts";

/**
 * What is found when some origins fall. Whoever has a thing from them alone no longer says it; whoever has it from others too still does. What
 * counts as one with what is taken from the findings as they are: two origins that may be one because a third may be either stay so when the third falls.
 * Otherwise its fall could raise what it supported. `fallen` are those that fall, claim by claim.
 */
export function withoutOrigins(
  findings: Findings,
  isFallen: (origin: Origin) => boolean,
): { readonly after: Findings; readonly fallen: readonly Origin[] } {
  const { gathered, traced } = findings;
  const silenced: Silenced[] = [];
  const claims = new Map<ClaimId, ClaimOrigins>();
  const fallen: Origin[] = [];
  for (const found of traced.claims.values()) {
    const before = fallen.length;
    for (const origin of found.origins) if (isFallen(origin)) fallen.push(origin);
    if (fallen.length === before) continue;
    const claim = gathered.claims.get(found.claim);
    // Each is looked up once: in a large case that is most of the work.
    const members = (claim?.members ?? []).flatMap((id) => gathered.utterances.get(id) ?? []);
    const silent = silentAmong(found.origins, isFallen);
    claims.set(found.claim, claimWithout(found, isFallen, members, silent));
    const gone = members.filter(({ id }) => silent.has(id));
    if (claim !== undefined && gone.length > 0) silenced.push({ claim: withoutMembers(claim, silent), utterances: gone });
  }
  if (claims.size === 0) return { after: findings, fallen };
  const { gathered: left, revision } = withoutUtterances(gathered, silenced);
  return { after: retold(findings, left, { ...traced, claims: Patched.over(traced.claims).with(claims) }, revision), fallen };
}

function withoutMembers(claim: Claim, silent: ReadonlySet<UtteranceId>): Claim {
  return { ...claim, members: claim.members.filter((member) => !silent.has(member)) };
}

/** The utterances of a claim that end in nothing but fallen origins. */
function silentAmong(origins: readonly Origin[], isFallen: (origin: Origin) => boolean): ReadonlySet<UtteranceId> {
  const silent = new Set<UtteranceId>();
  for (const origin of origins) if (isFallen(origin)) for (const one of origin.through) silent.add(one);
  for (const origin of origins) if (!isFallen(origin)) for (const one of origin.through) silent.delete(one);
  return silent;
}

function claimWithout(
  found: ClaimOrigins,
  isFallen: (origin: Origin) => boolean,
  members: readonly Utterance[],
  silent: ReadonlySet<UtteranceId>,
): ClaimOrigins {
  const sideOf = (polarity: "for" | "against"): Side => {
    const said = members.filter((member) => member.polarity === polarity);
    if (said.length === 0) return NOBODY;
    // Where all say it, as in most claims, every origin stands on this side.
    const origins = said.length === members.length ? found.origins : found.origins.filter(leadingTo(said));
    const reports = new Set(said.flatMap(({ id, report }) => (silent.has(id) ? [] : [report])));
    return { reports: reports.size, origins: boundsAmong(origins, found.collapses, isFallen) };
  };
  return {
    ...found,
    asserted: sideOf("for"),
    denied: sideOf("against"),
    origins: found.origins.filter((origin) => !isFallen(origin)),
    unresolved: found.unresolved.filter((id) => !silent.has(id)),
  };
}

/** Whether one of these ends in an origin. */
function leadingTo(said: readonly Utterance[]): (origin: Origin) => boolean {
  const ids = new Set(said.map(({ id }) => id));
  return ({ through }) => through.some((id) => ids.has(id));
}

const NOBODY: Side = { reports: 0, origins: { min: 0, max: 0 } };

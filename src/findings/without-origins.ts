import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, Origin, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { boundsAmong } from "./bounds.ts";
import { membersLeft, retold, type Silenced, withoutUtterances } from "./retold.ts";

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
    const members = claim?.members ?? [];
    const silent = silentAmong(found.origins, isFallen);
    const isUnsaid = silent.length === members.length;
    claims.set(found.claim, isUnsaid ? unsaid(found, silent) : claimWithout(found, isFallen, gathered, members, silent));
    if (claim !== undefined && silent.length > 0) silenced.push({ claim: membersLeft(claim, silent), utterances: silent });
  }
  if (claims.size === 0) return { after: findings, fallen };
  const { gathered: left, revision } = withoutUtterances(gathered, silenced, () => reportsAmong(gathered, silenced));
  return { after: retold(findings, left, { ...traced, claims: Patched.over(traced.claims).with(claims) }, revision), fallen };
}

function saidIn({ utterances }: Gathered, ids: readonly UtteranceId[]): readonly Utterance[] {
  return ids.flatMap((id) => utterances.get(id) ?? []);
}

function reportsAmong(gathered: Gathered, silenced: readonly Silenced[]): ReadonlySet<ReportId> {
  return new Set(silenced.flatMap(({ utterances }) => saidIn(gathered, utterances).map(({ report }) => report)));
}

/** Where all who say something fall silent, nothing has to be known of them: in a large case most of the work is to look up who says what. */
function unsaid(found: ClaimOrigins, silent: readonly UtteranceId[]): ClaimOrigins {
  const unresolved = found.unresolved.length === 0 ? found.unresolved : found.unresolved.filter((id) => !silent.includes(id));
  return { ...found, asserted: NOBODY, denied: NOBODY, origins: [], unresolved };
}

/** The utterances of a claim that end in nothing but fallen origins. */
function silentAmong(origins: readonly Origin[], isFallen: (origin: Origin) => boolean): readonly UtteranceId[] {
  const [only] = origins;
  if (only !== undefined && origins.length === 1) return isFallen(only) ? only.through : [];
  const silent = new Set<UtteranceId>();
  for (const origin of origins) if (isFallen(origin)) for (const one of origin.through) silent.add(one);
  for (const origin of origins) if (!isFallen(origin)) for (const one of origin.through) silent.delete(one);
  return [...silent];
}

function claimWithout(
  found: ClaimOrigins,
  isFallen: (origin: Origin) => boolean,
  gathered: Gathered,
  members: readonly UtteranceId[],
  silent: readonly UtteranceId[],
): ClaimOrigins {
  const gone = new Set(silent);
  const isOneSided = found.asserted.reports === 0 || found.denied.reports === 0;
  // Where nobody says the contrary, as of most claims, every origin stands on one side, and only those who still say something have to be looked up.
  const said = saidIn(gathered, isOneSided ? members.filter((id) => !gone.has(id)) : members);
  const sideOf = (before: Side, polarity: "for" | "against"): Side => {
    if (before.reports === 0) return NOBODY;
    const own = said.filter((member) => member.polarity === polarity);
    const origins = isOneSided ? found.origins : found.origins.filter(leadingTo(own));
    const reports = new Set(own.flatMap(({ id, report }) => (gone.has(id) ? [] : [report])));
    return { reports: reports.size, origins: boundsAmong(origins, found.collapses, isFallen) };
  };
  return {
    ...found,
    asserted: sideOf(found.asserted, "for"),
    denied: sideOf(found.denied, "against"),
    origins: found.origins.filter((origin) => !isFallen(origin)),
    unresolved: found.unresolved.filter((id) => !gone.has(id)),
  };
}

/** Whether one of these ends in an origin. */
function leadingTo(said: readonly Utterance[]): (origin: Origin) => boolean {
  const ids = new Set(said.map(({ id }) => id));
  return ({ through }) => through.some((id) => ids.has(id));
}

const NOBODY: Side = { reports: 0, origins: { min: 0, max: 0 } };

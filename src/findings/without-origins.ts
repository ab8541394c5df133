import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, OriginId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { boundsAmong } from "./bounds.ts";
import { retold, withoutUtterances } from "./retold.ts";

/**
 * What is found when some origins fall. Whoever has a thing from them alone no longer says it; whoever has it from others too still does. What
 * counts as one with what is taken from the findings as they are: two origins that may be one because a third may be either stay so when the third falls.
 * Otherwise its fall could raise what it supported.
 */
export function withoutOrigins(findings: Findings, fallen: ReadonlySet<OriginId>): Findings {
  if (fallen.size === 0) return findings;
  const { traced } = findings;
  const resting = [...traced.claims.values()].filter(({ origins }) => origins.some(({ id }) => fallen.has(id)));
  const silent = silentWithout(resting, fallen);
  const { gathered, revision } = withoutUtterances(findings.gathered, silent);
  const claims = new Map<ClaimId, ClaimOrigins>();
  for (const found of resting) claims.set(found.claim, claimWithout(found, fallen, silent, findings.gathered));
  return retold(findings, gathered, { ...traced, claims: Patched.over(traced.claims).with(claims) }, revision);
}

/** The utterances that end in nothing but fallen origins. */
function silentWithout(resting: readonly ClaimOrigins[], fallen: ReadonlySet<OriginId>): ReadonlySet<UtteranceId> {
  const silent = new Set<UtteranceId>();
  for (const { origins } of resting) {
    const heard = new Set(origins.flatMap(({ id, through }) => (fallen.has(id) ? [] : through)));
    for (const { id, through } of origins) if (fallen.has(id)) for (const one of through) if (!heard.has(one)) silent.add(one);
  }
  return silent;
}

function claimWithout(
  found: ClaimOrigins,
  fallen: ReadonlySet<OriginId>,
  silent: ReadonlySet<UtteranceId>,
  gathered: Gathered,
): ClaimOrigins {
  const members = (gathered.claims.get(found.claim)?.members ?? []).flatMap((id) => gathered.utterances.get(id) ?? []);
  const sideOf = (polarity: "for" | "against"): Side => {
    const saying = new Set(members.filter((member) => member.polarity === polarity).map(({ id }) => id));
    const origins = found.origins.filter(({ through }) => through.some((id) => saying.has(id)));
    const reports = new Set(members.flatMap(({ id, report }) => (saying.has(id) && !silent.has(id) ? [report] : [])));
    return { reports: reports.size, origins: boundsAmong(origins, found.collapses, fallen) };
  };
  return {
    ...found,
    asserted: sideOf("for"),
    denied: sideOf("against"),
    origins: found.origins.filter(({ id }) => !fallen.has(id)),
    unresolved: found.unresolved.filter((id) => !silent.has(id)),
  };
}

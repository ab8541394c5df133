import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, OriginId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { boundsAmong } from "./bounds.ts";
import { retold, UNREVISED } from "./retold.ts";

/** The same findings in which some origins count by themselves: no power stands over them and no collapse holds them. */
export function withoutCollapses(findings: Findings, apart: ReadonlySet<OriginId>): Findings {
  const { gathered, traced } = findings;
  const speakers = new Set(
    [...traced.claims.values()].flatMap(({ origins }) => origins.flatMap(({ id, by }) => (apart.has(id) ? (by ?? []) : []))),
  );
  const claims = new Map<ClaimId, ClaimOrigins>();
  for (const [id, found] of traced.claims)
    if (found.origins.some((origin) => apart.has(origin.id))) claims.set(id, loosened(found, apart, gathered));
  const controlOf = new Map([...traced.controlOf].filter(([entity]) => !speakers.has(entity)));
  return retold(findings, gathered, { ...traced, claims: Patched.over(traced.claims).with(claims), controlOf }, UNREVISED);
}

function loosened(found: ClaimOrigins, apart: ReadonlySet<OriginId>, gathered: Gathered): ClaimOrigins {
  const collapses = found.collapses.flatMap((collapse) => {
    const { members, reason, certain } = collapse;
    if (members.length < 2 || (reason === "same-publisher" && certain) || !members.some((id) => apart.has(id))) return [collapse];
    const rest = members.filter((id) => !apart.has(id));
    return rest.length < 2 ? [] : [{ ...collapse, members: rest }];
  });
  const sideOf = (side: Side, polarity: "for" | "against"): Side => {
    const saying = (id: UtteranceId): boolean => gathered.utterances.get(id)?.polarity === polarity;
    const origins = found.origins.filter(({ through }) => through.some(saying));
    return { reports: side.reports, origins: boundsAmong(origins, collapses, new Set()) };
  };
  return {
    ...found,
    collapses,
    origins: found.origins.map((origin) => (apart.has(origin.id) ? { ...origin, control: null } : origin)),
    asserted: sideOf(found.asserted, "for"),
    denied: sideOf(found.denied, "against"),
  };
}

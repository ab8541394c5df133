import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, OriginId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, Collapse, Origin, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { boundsAmong } from "./bounds.ts";
import { retold, UNREVISED } from "./retold.ts";

/** What counts by itself: all origins of some speakers, since one that stayed behind would tie the others to it; and single ones that nobody is named for. */
export interface Apart {
  readonly speakers: ReadonlySet<EntityId>;
  readonly unnamed: ReadonlySet<OriginId>;
}

/** The same findings in which some origins count by themselves: no power stands over them and no collapse holds them. */
export function withoutCollapses(findings: Findings, { speakers, unnamed }: Apart): Findings {
  const { gathered, traced } = findings;
  const isApart = ({ id, by }: Origin): boolean => (by === null ? unnamed.has(id) : speakers.has(by));
  const claims = new Map<ClaimId, ClaimOrigins>();
  for (const [id, found] of traced.claims) if (found.origins.some(isApart)) claims.set(id, loosened(found, isApart, gathered));
  const controlOf = new Map([...traced.controlOf].filter(([entity]) => !speakers.has(entity)));
  return retold(findings, gathered, { ...traced, claims: Patched.over(traced.claims).with(claims), controlOf }, UNREVISED);
}

function loosened(found: ClaimOrigins, isApart: (origin: Origin) => boolean, gathered: Gathered): ClaimOrigins {
  const collapses = collapsesWithout(found, isApart);
  const sideOf = (side: Side, other: Side, polarity: "for" | "against"): Side => {
    if (side.reports === 0) return side;
    const saying = (id: UtteranceId): boolean => gathered.utterances.get(id)?.polarity === polarity;
    // Where one side is taken, as in most claims, all origins stand on it.
    const origins = other.reports === 0 ? found.origins : found.origins.filter(({ through }) => through.some(saying));
    return { reports: side.reports, origins: boundsAmong(origins, collapses) };
  };
  return {
    ...found,
    collapses,
    origins: found.origins.map((origin) => (isApart(origin) ? { ...origin, control: null } : origin)),
    asserted: sideOf(found.asserted, found.denied, "for"),
    denied: sideOf(found.denied, found.asserted, "against"),
  };
}

function collapsesWithout({ origins, collapses }: ClaimOrigins, isApart: (origin: Origin) => boolean): readonly Collapse[] {
  if (collapses.length === 0) return collapses;
  const apart = new Set(origins.filter(isApart).map(({ id }) => id));
  return collapses.flatMap((collapse) => {
    const { members, reason, certain } = collapse;
    if (members.length < 2 || (reason === "same-publisher" && certain) || !members.some((id) => apart.has(id))) return [collapse];
    const rest = members.filter((id) => !apart.has(id));
    return rest.length < 2 ? [] : [{ ...collapse, members: rest }];
  });
}

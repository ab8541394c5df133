import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, CopiedText, Link, Traced } from "../record/origin.ts";
import { controlIn } from "./control.ts";
import { copies } from "./copies.ts";
import { EndingFinder } from "./ending.ts";
import { type Flow, flowOf } from "./flow.ts";
import { type Ground, groundOf, listAt, nameOf, publisherName } from "./ground.ts";
import { LeadFinder } from "./leads.ts";
import { traceSide } from "./side.ts";
import { TieFinder } from "./tie-finder.ts";

/**
 * Follows every utterance to where it comes from, and counts for each side of each claim the origins that really stand behind it, with bounds.
 * Pure and independent of order; docs/words/origin.md has the rules. `copied` may be handed in where it was computed before for the same reports.
 */
export function trace(gathered: Gathered, copied: readonly CopiedText[] = copies(gathered.reports.values())): Traced {
  const ground = groundOf(gathered, copied);
  const endings = new EndingFinder(ground);
  const flow = flowOf(ground, new TieFinder(ground, new LeadFinder(ground), endings));
  const control = controlIn(gathered);
  const cycles = new Map<ClaimId, (readonly UtteranceId[])[]>();
  for (const cycle of flow.cycles) {
    const claims = new Set(cycle.flatMap((utterance) => ground.placeOf.get(utterance)?.claim ?? []));
    for (const claim of claims) listAt(cycles, claim).push(cycle);
  }
  const claims = new Map<ClaimId, ClaimOrigins>();
  for (const claim of [...gathered.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const asserted = traceSide(ground, flow, control, claim, "for");
    const denied = traceSide(ground, flow, control, claim, "against");
    claims.set(claim.id, {
      format: "firsthand/origins@1",
      claim: claim.id,
      statement: claim.statement,
      asserted: asserted.side,
      denied: denied.side,
      collapses: [...asserted.collapses, ...denied.collapses],
      cycles: (cycles.get(claim.id) ?? []).sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
      unresolved: [...new Set([...asserted.dark, ...denied.dark])].sort(),
      origins: [...asserted.origins, ...denied.origins],
    });
  }
  return { claims, links: linksOf(ground, flow), copies: copied, controlOf: control.groups };
}

/** Every link: inside reports from the enclosing utterance to the enclosed, then what decides where chains go. Sorted. */
function linksOf(ground: Ground, flow: Flow): readonly Link[] {
  const from = new Map<UtteranceId, Link[]>();
  for (const utterance of ground.gathered.utterances.values()) {
    const outer = utterance.parent === null ? undefined : ground.gathered.utterances.get(utterance.parent);
    if (outer && utterance.voice === "attributed") {
      const teller = outer.voice === "attributed" ? nameOf(ground, outer.source) : publisherName(ground, outer.report);
      const because = `${teller} has it from ${nameOf(ground, utterance.source)}`;
      const evidence = utterance.sourceSpan === null ? [] : [{ report: utterance.report, span: utterance.sourceSpan }];
      listAt(from, outer.id).push({ from: outer.id, to: utterance.id, reason: "nested", because, certain: true, evidence });
    }
    for (const { link } of flow.of(utterance.id)?.reliance.ties ?? []) if (link.reason !== "nested") listAt(from, link.from).push(link);
  }
  // Sorting the few links of each utterance, and ids that come nearly sorted, costs far less than sorting all links.
  return [...ground.gathered.utterances.keys()].sort().flatMap((id) => from.get(id)?.sort(byEnds) ?? []);
}

function byEnds(a: Link, b: Link): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0;
}

import type { Claim } from "../record/claim.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins } from "../record/origin.ts";
import type { Control } from "./control.ts";
import type { Flow } from "./flow.ts";
import type { Ground } from "./ground.ts";
import { traceSide } from "./side.ts";

/** The circles that each claim's utterances go round in. */
export type CyclesOf = ReadonlyMap<ClaimId, readonly (readonly UtteranceId[])[]>;

/** What stands behind a claim, where its speakers stand under some powers, with the bounds of each side. */
export function originsOf(ground: Ground, flow: Flow, control: Control, claim: Claim, cyclesOf: CyclesOf): ClaimOrigins {
  const asserted = traceSide(ground, flow, control, claim, "for");
  const denied = traceSide(ground, flow, control, claim, "against");
  return {
    format: "firsthand/origins@1",
    claim: claim.id,
    statement: claim.statement,
    asserted: asserted.side,
    denied: denied.side,
    collapses: together(asserted.collapses, denied.collapses),
    cycles: cyclesOf.get(claim.id) ?? NO_CYCLES,
    unresolved: asserted.dark.length + denied.dark.length === 0 ? asserted.dark : [...new Set([...asserted.dark, ...denied.dark])].sort(),
    origins: together(asserted.origins, denied.origins),
  };
}

/** What was found of a claim, counted under other powers: the same is said and relied on, and only what counts as one, and who controls it, differs. */
export function recounted(ground: Ground, flow: Flow, control: Control, claim: Claim, found: ClaimOrigins): ClaimOrigins {
  const asserted = traceSide(ground, flow, control, claim, "for", found.origins);
  const denied = traceSide(ground, flow, control, claim, "against", found.origins);
  return {
    ...found,
    asserted: asserted.side,
    denied: denied.side,
    collapses: together(asserted.collapses, denied.collapses),
    origins: together(asserted.origins, denied.origins),
  };
}

const NO_CYCLES: ClaimOrigins["cycles"] = [];

/** Most claims have one side only, and nothing to copy. */
function together<One>(some: readonly One[], others: readonly One[]): readonly One[] {
  return others.length === 0 ? some : some.length === 0 ? others : [...some, ...others];
}

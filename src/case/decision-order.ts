import type { StandingDecision } from "../record/case-record.ts";

/** Questions come first, so that a file of decisions can be applied from top to bottom. */
export function byRank(a: StandingDecision, b: StandingDecision): number {
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function rank({ decision }: StandingDecision): number {
  return decision.kind === "question" ? 0 : 1;
}

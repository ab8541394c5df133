import type { StandingDecision } from "../record/case-record.ts";
import { hull } from "../record/span.ts";

/** Questions come first, then splits in the order of the text, so that a file of decisions can be applied from top to bottom. */
export function byRank(a: StandingDecision, b: StandingDecision): number {
  return rank(a) - rank(b) || place(a) - place(b) || (a.id < b.id ? -1 : 1);
}

function rank({ decision }: StandingDecision): number {
  if (decision.kind === "question") return 0;
  return decision.kind === "split" ? 1 : 2;
}

/** What was split off lies behind the beginning of what it was split off. */
function place({ decision }: StandingDecision): number {
  return decision.kind === "split" ? hull(decision.rest)[0] : 0;
}

import type { StandingDecision } from "../record/case-record.ts";
import type { DecisionOf } from "../record/decision.ts";
import type { UtteranceId } from "../record/id.ts";
import { hull, type Span } from "../record/span.ts";

/** The decisions that bear on single utterances, by utterance. */
export interface Reviews {
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  readonly corrected: ReadonlyMap<string, DecisionOf<"correct">>;
  /** Inside which utterance another stands; null where the publisher relays it directly. */
  readonly nested: ReadonlyMap<string, UtteranceId | null>;
  /** What is split off, the earliest in the text first. */
  readonly splits: ReadonlyMap<string, readonly (readonly Span[])[]>;
}

/** Collects reviews; of several on one utterance the one with the greatest id stands, so that order does not matter. */
export function reviewsOf(decisions: readonly StandingDecision[]): Reviews {
  const last = new Map<string, StandingDecision>();
  const splits = new Map<string, (readonly Span[])[]>();
  for (const standing of decisions) {
    const { decision, id } = standing;
    if (decision.kind === "split") {
      const held = splits.get(decision.utterance);
      if (held === undefined) splits.set(decision.utterance, [decision.rest]);
      else held.push(decision.rest);
    }
    if (decision.kind !== "accept" && decision.kind !== "reject" && decision.kind !== "correct") continue;
    const held = last.get(decision.utterance);
    if (held === undefined || held.id < id) last.set(decision.utterance, standing);
  }
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const corrected = new Map<string, DecisionOf<"correct">>();
  const nested = new Map<string, UtteranceId | null>();
  for (const [utterance, { decision }] of last) {
    if (decision.kind === "accept") accepted.add(utterance);
    else if (decision.kind === "reject") rejected.add(utterance);
    else if (decision.kind === "correct") {
      corrected.set(utterance, decision);
      if (decision.within !== undefined) nested.set(utterance, decision.within);
    }
  }
  for (const parts of splits.values()) parts.sort(byPlace);
  return { accepted, rejected, corrected, nested, splits };
}

/** True where a person found that somebody else says a sentence than the report. */
export function isSpoken(correction: DecisionOf<"correct"> | undefined): boolean {
  return correction !== undefined && (correction.source !== undefined || (correction.within ?? null) !== null);
}

/** By where they begin, then by where they end, then by their pieces. */
function byPlace(a: readonly Span[], b: readonly Span[]): number {
  const [one, other] = [hull(a), hull(b)];
  return one[0] - other[0] || one[1] - other[1] || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

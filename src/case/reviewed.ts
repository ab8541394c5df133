import { partId } from "../claims/proposals.ts";
import type { CaseRecord, StandingDecision } from "../record/case-record.ts";
import type { Decision, DecisionOf } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import type { DecisionId, UtteranceId } from "../record/id.ts";

/** What is decided on one proposal. Of the first three one stands at a time; splits stand beside them. */
export type ReviewKind = "accept" | "reject" | "correct" | "split";

/** What is taken back and what is written in its place. */
export interface Reviewed {
  readonly undone: readonly DecisionId[];
  readonly made: readonly Decision[];
}

type Decisions = CaseRecord["decisions"];

/** True for a decision on one proposal. */
export function isReview(decision: Decision): decision is DecisionOf<ReviewKind> {
  return decision.kind === "accept" || decision.kind === "reject" || decision.kind === "correct" || decision.kind === "split";
}

/**
 * What a review comes to: the one that stands on the same proposal is taken back, and what a correction does not name it takes over from that one. Words that are
 * split off a corrected proposal are corrected in the same way, since they are said by the same source.
 */
export function reviewed(decision: DecisionOf<ReviewKind>, decisions: Decisions, findings: Findings): Reviewed {
  const before = reviewsOn(decision.utterance, decisions).filter((standing) => standing.decision.kind !== "split");
  const correction = before.flatMap((standing) => (standing.decision.kind === "correct" ? [standing.decision] : [])).at(-1);
  if (decision.kind === "split") {
    const part = partOf(decision, findings);
    if (correction === undefined || part === null) return { undone: [], made: [decision] };
    const { content: _, ...said } = correction;
    const onlyContent = said.source === undefined && said.stance === undefined && said.within === undefined;
    return { undone: [], made: onlyContent ? [decision] : [decision, { ...said, utterance: part, because: decision.because }] };
  }
  const made = decision.kind === "correct" && correction !== undefined ? { ...correction, ...decision } : decision;
  return { undone: before.map(({ id }) => id), made: [made] };
}

/** What was decided on the words that a split made an utterance of, and on what was split off these. */
export function decidedOnPart(decision: Decision, decisions: Decisions, findings: Findings): readonly DecisionId[] {
  const part = decision.kind === "split" ? partOf(decision, findings) : null;
  if (part === null) return [];
  return reviewsOn(part, decisions).flatMap((standing) => [standing.id, ...decidedOnPart(standing.decision, decisions, findings)]);
}

/** The utterance that a split makes. Null where the one that it splits takes no part in the findings. */
export function partOf({ utterance, rest }: DecisionOf<"split">, { gathered }: Findings): UtteranceId | null {
  const first = gathered.utterances.get(utterance);
  return first === undefined ? null : partId(first, rest);
}

function reviewsOn(utterance: UtteranceId, decisions: Decisions): readonly StandingDecision[] {
  return [...decisions.values()]
    .filter(({ decision }) => isReview(decision) && decision.utterance === utterance)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

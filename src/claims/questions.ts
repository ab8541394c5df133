import type { StandingDecision } from "../record/case-record.ts";
import type { Answer, Claim, Question } from "../record/claim.ts";
import type { DecisionOf } from "../record/decision.ts";
import { type ClaimId, type EntityId, questionId, type UtteranceId } from "../record/id.ts";
import type { NamedPlace } from "../record/place.ts";
import { withParticulars } from "./entailment.ts";

/** The questions that people asked, with their answers, sorted by id. A question with no answer yet is kept, empty. */
export function questionsOf(
  decisions: readonly StandingDecision[],
  claims: ReadonlyMap<ClaimId, Claim>,
  claimOf: ReadonlyMap<UtteranceId, ClaimId>,
  located: (place: EntityId) => NamedPlace,
): readonly Question[] {
  const answers = new Map<string, Answer[]>();
  for (const { decision } of [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (decision.kind !== "answer") continue;
    const answer = answerOf(decision, claims, claimOf);
    if (answer !== null) answers.set(decision.question, merged(answers.get(decision.question) ?? [], answer));
  }
  const questions = new Map<string, Question>();
  for (const { decision } of decisions) {
    if (decision.kind !== "question") continue;
    const id = questionId(decision.text);
    const given = withParticulars(
      (answers.get(id) ?? []).sort((a, b) => (a.claim < b.claim ? -1 : 1)),
      claims,
      located,
    );
    const plausible = Math.max(decision.plausible ?? 1, given.length - 1, 1);
    questions.set(id, { id, text: decision.text, by: "decided", plausible, answers: given });
  }
  return [...questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function answerOf(
  decision: DecisionOf<"answer">,
  claims: ReadonlyMap<ClaimId, Claim>,
  claimOf: ReadonlyMap<string, ClaimId>,
): Answer | null {
  const claim = claimOf.get(decision.claim);
  const held = claim === undefined ? undefined : claims.get(claim);
  if (held === undefined) return null;
  const all = (ids: readonly UtteranceId[] | undefined): readonly ClaimId[] =>
    (ids ?? []).map((id) => claimOf.get(id)).filter((id) => id !== undefined);
  return {
    claim: held.id,
    label: decision.label ?? held.statement,
    supports: unique([held.id, ...all(decision.supports)]),
    opposes: unique(all(decision.opposes)),
  };
}

/** Two decisions that name one claim as the answer add up. */
function merged(answers: readonly Answer[], answer: Answer): Answer[] {
  const same = answers.find((other) => other.claim === answer.claim);
  if (same === undefined) return [...answers, answer];
  const both: Answer = {
    ...same,
    supports: unique([...same.supports, ...answer.supports]),
    opposes: unique([...same.opposes, ...answer.opposes]),
  };
  return answers.map((other) => (other === same ? both : other));
}

function unique(ids: readonly ClaimId[]): readonly ClaimId[] {
  return [...new Set(ids)].sort();
}

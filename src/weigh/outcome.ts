import type { Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import type { Outcome } from "../record/weighing.ts";

/** How people settled a question: the one outcome that was decided; null while nobody decided one, and where two differ. */
export function outcomeOf(question: Question, { decisions, claimOf }: Gathered): Outcome | null {
  const named: ReadonlyMap<string, ClaimId> = claimOf;
  const found: Outcome[] = [];
  for (const { decision } of decisions) {
    if (decision.kind !== "outcome" || decision.question !== question.id) continue;
    const claim = decision.claim === null ? null : answerWith(question, named.get(decision.claim));
    if (claim !== undefined) found.push({ claim, because: decision.because });
  }
  const [first] = found;
  return first !== undefined && found.every(({ claim }) => claim === first.claim) ? first : null;
}

/** The answer that a claim states, else the one that it supports. */
function answerWith({ answers }: Question, claim: ClaimId | undefined): ClaimId | undefined {
  if (claim === undefined) return undefined;
  return (answers.find((answer) => answer.claim === claim) ?? answers.find((answer) => answer.supports.includes(claim)))?.claim;
}

import { toldStatement } from "../record/as-told.ts";
import type { Answer, Claim, Question } from "../record/claim.ts";
import type { Conflict } from "../record/conflict.ts";
import type { Gathered } from "../record/gathered.ts";
import { questionId } from "../record/id.ts";
import { say } from "../record/sentence.ts";

/**
 * Questions that nobody has asked yet but that the reports leave open: claims that are both asserted and denied, and claims
 * that cannot all be true. Each is a proposal, named so wherever it is shown; a person who asks the same question with
 * answers of his own replaces it. Claims that a decided question already weighs are not proposed again.
 */
export function proposedQuestions(gathered: Gathered, conflicts: readonly Conflict[]): readonly Question[] {
  const decided = new Set(
    gathered.questions.flatMap((question) => question.answers.flatMap((answer) => [...answer.supports, ...answer.opposes])),
  );
  const questions = new Map<string, Question>();
  for (const conflict of conflicts) {
    if (conflict.severity !== "conflict" || conflict.claims.every((claim) => decided.has(claim))) continue;
    const question = conflict.kind === "polarity" && conflict.claims.length === 1 ? whether(gathered, conflict) : which(gathered, conflict);
    if (question !== null) questions.set(question.id, question);
  }
  return [...questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function stating({ id, statement }: Claim): Answer {
  return { claim: id, label: statement, supports: [id], opposes: [] };
}

/** A claim never changes, and is asked about again after every decision. */
const asked = new WeakMap<Claim, Question>();

function whether(gathered: Gathered, conflict: Conflict): Question | null {
  const [id] = conflict.claims;
  const claim = id === undefined ? undefined : gathered.claims.get(id);
  if (claim === undefined) return null;
  const question: Question = asked.get(claim) ?? {
    id: questionId("whether", claim.id),
    text: say`Is it so? ${toldStatement(claim.statement)}`,
    by: "proposed",
    plausible: 1,
    answers: [stating(claim)],
  };
  asked.set(claim, question);
  return question;
}

function which(gathered: Gathered, conflict: Conflict): Question | null {
  const answers = [...new Set(conflict.claims)]
    .sort()
    .flatMap((claim) => gathered.claims.get(claim) ?? [])
    .map(stating);
  if (answers.length < 2) return null;
  return {
    id: questionId("which", ...answers.map((given) => given.claim)),
    text: say`Which holds? ${conflict.explanation}`,
    by: "proposed",
    plausible: Math.max(answers.length - 1, 1),
    answers,
  };
}

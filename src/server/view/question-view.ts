import type { OriginId } from "../../record/id.ts";
import type { Origin } from "../../record/origin.ts";
import type { WeighedAnswer, Weighing } from "../../record/weighing.ts";
import type { AnswerView, QuestionView } from "../../record/workbench.ts";
import { originLine } from "./chain-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { wellFormedWording } from "./well-formed.ts";

/** A question, its most probable answer first. */
export function questionView(desk: Desk, weighing: Weighing): QuestionView {
  return {
    id: weighing.question,
    text: wellFormedWording(weighing.text),
    by: weighing.by,
    outcome: outcomeView(weighing),
    answers: [...weighing.answers].sort((a, b) => middle(b) - middle(a)).map((answer) => answerView(desk, answer)),
  };
}

function outcomeView({ outcome, answers }: Weighing): QuestionView["outcome"] {
  if (outcome === null) return null;
  const so = answers.find(({ claim }) => claim === outcome.claim);
  return { label: so?.label.toWellFormed() ?? null, because: outcome.because.toWellFormed() };
}

/** Every question: those that people asked before those that conflicts propose. */
export const questionViews: (desk: Desk) => readonly QuestionView[] = kept((desk) => {
  const rank = (weighing: Weighing): number => (weighing.by === "decided" ? 0 : 1);
  const sorted = [...desk.findings.weighings].sort((a, b) => rank(a) - rank(b) || (a.question < b.question ? -1 : 1));
  return sorted.map((weighing) => questionView(desk, weighing));
});

function middle({ probability: [low, high] }: WeighedAnswer): number {
  return (low + high) / 2;
}

function answerView(desk: Desk, answer: WeighedAnswer): AnswerView {
  const name = (id: OriginId) => {
    const origin = originOf(desk, id);
    return { name: origin === null ? null : originLine(desk, origin), through: origin?.through[0] ?? null };
  };
  const claim = desk.findings.gathered.claims.get(answer.claim);
  return {
    ...answer,
    statement: claim?.statement.toWellFormed() ?? answer.label,
    first: claim?.members[0] ?? null,
    contributions: answer.contributions.map((contribution) => ({ ...contribution, ...name(contribution.origin) })),
  };
}

const originsOf: (desk: Desk) => ReadonlyMap<OriginId, Origin> = kept(
  ({ findings }) => new Map([...findings.traced.claims.values()].flatMap((claim) => claim.origins.map((origin) => [origin.id, origin]))),
);

function originOf(desk: Desk, id: OriginId): Origin | null {
  return originsOf(desk).get(id) ?? null;
}

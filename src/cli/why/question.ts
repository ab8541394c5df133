import type { ClaimId } from "../../record/id.ts";
import { english } from "../../record/sentence.ts";
import type { WeighedAnswer, Weighing } from "../../record/weighing.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { mostProbableFirst } from "../print/questions.ts";
import { sideSaid } from "../print/words.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** Why a question is asked, what speaks for each answer, and what would lift or change what is said of it. */
export function whyQuestion(view: CaseView, weighing: Weighing): readonly Reason[] {
  return [
    ...whyItIsAsked(view, weighing),
    ...whatSpeaks(view, weighing),
    ...whatWouldLift(view, weighing),
    ...whatContradicts(view, weighing),
  ];
}

function whyItIsAsked(view: CaseView, { question, text, by, answers }: Weighing): readonly Reason[] {
  const reason = reasonsAbout(view, "why it is asked");
  const { gathered, conflicts } = view.findings;
  if (by === "decided")
    return gathered.decisions
      .filter(
        ({ decision }) =>
          (decision.kind === "question" && decision.text === text) || (decision.kind === "answer" && decision.question === question),
      )
      .sort((a, b) => rank(a.decision.kind) - rank(b.decision.kind))
      .map(({ id, decision }) =>
        reason(
          `A person ${decision.kind === "question" ? "asked it" : `gave the answer “${decision.kind === "answer" ? (decision.label ?? "") : ""}”`}: ${decision.because}`,
          { parts: [id] },
        ),
      );
  const claims = new Set(answers.map(({ claim }) => claim));
  return conflicts
    .filter(
      (conflict) =>
        conflict.severity === "conflict" && conflict.claims.length === claims.size && conflict.claims.every((claim) => claims.has(claim)),
    )
    .map(({ id }) => reason("A conflict proposes it; nobody has asked it yet.", { parts: [id] }));
}

function rank(kind: string): number {
  return kind === "question" ? 0 : 1;
}

function whatSpeaks(view: CaseView, { question, answers }: Weighing): readonly Reason[] {
  const reason = reasonsAbout(view, "which claims speak on it");
  const { claims } = view.findings.traced;
  const told = (verb: string, label: string, ids: readonly ClaimId[]): readonly Reason[] =>
    ids.flatMap((id) => {
      const found = claims.get(id);
      if (found === undefined) return [];
      const denied = found.denied.reports === 0 ? "" : `, and denied by ${sideSaid(found.denied)}`;
      return [
        reason(`“${found.statement}” speaks ${verb} “${label}”; it is asserted by ${sideSaid(found.asserted)}${denied}.`, { parts: [id] }),
      ];
    });
  const asked = view.questions.find(({ id }) => id === question);
  return mostProbableFirst(answers).flatMap(({ claim }) => {
    const answer = asked?.answers.find((one) => one.claim === claim);
    return answer === undefined ? [] : [...told("for", answer.label, answer.supports), ...told("against", answer.label, answer.opposes)];
  });
}

/** What keeps the answers where they are, and what no single fall would do. */
function whatWouldLift(view: CaseView, { answers }: Weighing): readonly Reason[] {
  const reason = reasonsAbout(view, "what would lift or change it");
  const told = (of: readonly WeighedAnswer[], sentence: (labels: string) => string): readonly Reason[] =>
    of.length === 0 ? [] : [reason(sentence(listed(of.map(({ label }) => `“${label}”`))), { parts: of.map(({ claim }) => claim) })];
  const ranked = mostProbableFirst(answers);
  return [
    ...told(
      ranked.filter(({ ceiling }) => ceiling.grade === "6"),
      (labels) => `Until a chain reaches an origin, the credibility of ${labels} cannot be judged.`,
    ),
    ...told(
      ranked.filter(({ ceiling, for: pro }) => ceiling.grade !== "6" && pro.origins.min < 2),
      (labels) => `A second independent origin would lift the credibility of ${labels} by a step at least.`,
    ),
    ...told(
      ranked.filter(({ pivots, contributions }) => contributions.length > 0 && pivots.length === 0),
      (labels) => `No single origin, if it fell, would change the word of ${labels}.`,
    ),
  ];
}

function whatContradicts(view: CaseView, { answers }: Weighing): readonly Reason[] {
  const reason = reasonsAbout(view, "what contradicts it");
  const claims = new Set<string>(answers.map(({ claim }) => claim));
  return view.findings.conflicts
    .filter((conflict) => conflict.claims.some((claim) => claims.has(claim)))
    .map(({ id, severity, explanation }) => reason(`${severity}: ${english(explanation)}`, { parts: [id] }));
}

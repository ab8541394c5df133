import type { Contribution, Outcome, WeighedAnswer, Weighing } from "../../record/weighing.ts";
import type { CaseView } from "../case-view.ts";
import { COLUMNS, type Paper } from "./paper.ts";
import { oneOf, probabilityIn, sideIn } from "./words.ts";

const LABEL = 12;

/** Each question with its answers side by side, and under them why, and what would change it. */
export function printQuestions(paper: Paper, view: CaseView, weighings: readonly Weighing[]): void {
  for (const [i, weighing] of weighings.entries()) {
    if (i > 0) paper.line();
    const proposed = weighing.by === "proposed" ? "  (proposed by a conflict; nobody has asked it yet)" : "";
    paper.paragraph(`${weighing.text}${proposed}`, `${view.short(weighing.question)}  `, "bold");
    if (weighing.outcome !== null) paper.paragraph(outcomeIn(weighing, weighing.outcome), "  came out, by decision: ", "dim");
    if (weighing.answers.length === 0) {
      paper.paragraph("It has no answer yet: firsthand decide CASE answer QUESTION CLAIM", "  ", "dim");
      continue;
    }
    const answers = [...weighing.answers].sort((a, b) => middle(b) - middle(a) || (a.claim < b.claim ? -1 : 1));
    for (let at = 0; at < answers.length; at += 3) ledger(paper, view, answers.slice(at, at + 3));
    for (const answer of answers) reasons(paper, view, answer, answers.length > 1);
  }
}

/** What people settled, and why. It stands beside the figures and moves none of them. */
function outcomeIn({ answers }: Weighing, { claim, because }: Outcome): string {
  const so = claim === null ? "none of these" : (answers.find((answer) => answer.claim === claim)?.label ?? claim);
  return `${so} (${because.replace(/(?<![.\s])[.\s]+$/, "")})`;
}

function middle({ probability: [low, high] }: WeighedAnswer): number {
  return (low + high) / 2;
}

function ledger(paper: Paper, view: CaseView, answers: readonly WeighedAnswer[]): void {
  const width = Math.floor((COLUMNS - 2 - LABEL - 2 * answers.length) / Math.max(answers.length, 2));
  const row = (label: string, cell: (answer: WeighedAnswer) => string): readonly string[] => [label, ...answers.map(cell)];
  paper.line();
  paper.table(
    [
      row("", (answer) => `${answer.label} [${view.short(answer.claim)}]`),
      row("for", (answer) => sideIn(answer.for)),
      row("against", (answer) => sideIn(answer.against)),
      row("probability", probabilityIn),
      row("confidence", (answer) => `${answer.confidence}: ${answer.confidenceBecause}`),
      row("credibility", (answer) => `${answer.credibility}, of at best ${answer.ceiling.grade}: ${answer.ceiling.because}`),
    ],
    [LABEL, ...answers.map(() => width)],
    2,
    false,
  );
}

function reasons(paper: Paper, view: CaseView, answer: WeighedAnswer, named: boolean): void {
  if (answer.contributions.length === 0 && answer.pivots.length === 0) return;
  paper.line();
  if (named) paper.paragraph(answer.label, "  ", "bold");
  for (const contribution of answer.contributions) paper.paragraph(contribution.because, `  ${sign(paper, contribution)} `);
  if (answer.pivots.length === 0) return;
  const words = [...new Set(answer.pivots.map(({ without }) => without))];
  const changes = words.map((word) => {
    const names = answer.pivots.filter(({ without }) => without === word).map(({ name, origin }) => `${name} [${view.short(origin)}]`);
    return `without ${oneOf(names)}: ${word}`;
  });
  paper.paragraph(`${changes.join("; ")}.`, `  ${paper.ink("would change it", "yellow")}  `);
}

function sign(paper: Paper, { side, weight }: Contribution): string {
  if (Math.abs(weight) < 0.05) return paper.ink(" · ", "dim");
  return side === "for" ? paper.ink("for", "green") : paper.ink("not", "red");
}

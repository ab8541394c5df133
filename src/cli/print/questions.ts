import { english } from "../../record/sentence.ts";
import type { Contribution, Outcome, WeighedAnswer, Weighing } from "../../record/weighing.ts";
import type { CaseView } from "../case-view.ts";
import { probabilityWorkedOut, weightWorkedOut } from "./figures.ts";
import { COLUMNS, type Paper } from "./paper.ts";
import { oneOf, probabilityIn, sideIn } from "./words.ts";

const LABEL = 12;

/** Each question with its answers side by side, and under them why, and what would change it. With `numbers` every weight is worked out. */
export function printQuestions(paper: Paper, view: CaseView, weighings: readonly Weighing[], numbers = false): void {
  for (const [i, weighing] of weighings.entries()) {
    if (i > 0) paper.line();
    const proposed = weighing.by === "proposed" ? "  (proposed by a conflict; nobody has asked it yet)" : "";
    paper.paragraph(`${english(weighing.text)}${proposed}`, `${view.short(weighing.question)}  `, "bold");
    if (weighing.outcome !== null) paper.paragraph(outcomeIn(weighing, weighing.outcome), "  came out, by decision: ", "dim");
    if (weighing.answers.length === 0) {
      paper.paragraph("It has no answer yet: firsthand decide CASE answer QUESTION CLAIM", "  ", "dim");
      continue;
    }
    const answers = mostProbableFirst(weighing.answers);
    for (let at = 0; at < answers.length; at += 3) ledger(paper, view, answers.slice(at, at + 3));
    for (const answer of answers) reasons(paper, view, answer, weighing, numbers);
  }
}

/** What people settled, and why. It stands beside the figures and moves none of them. */
function outcomeIn({ answers }: Weighing, { claim, because }: Outcome): string {
  const so = claim === null ? "none of these" : (answers.find((answer) => answer.claim === claim)?.label ?? claim);
  return `${so} (${because.replace(/(?<![.\s])[.\s]+$/, "")})`;
}

/** Of equals the least by id. */
export function mostProbableFirst(answers: readonly WeighedAnswer[]): readonly WeighedAnswer[] {
  return [...answers].sort((a, b) => middle(b) - middle(a) || (a.claim < b.claim ? -1 : 1));
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
      row("confidence", (answer) => `${answer.confidence}: ${english(answer.confidenceBecause)}`),
      row("credibility", (answer) => credibilityIn(answer)),
    ],
    [LABEL, ...answers.map(() => width)],
    2,
    false,
  );
}

/** The ceiling explains the grade; a person may have gone below it. */
function credibilityIn({ credibility, ceiling }: WeighedAnswer): string {
  return credibility === ceiling.grade
    ? `${credibility}: ${english(ceiling.because)}`
    : `${credibility}, as decided; at best ${ceiling.grade}: ${english(ceiling.because)}`;
}

function reasons(paper: Paper, view: CaseView, answer: WeighedAnswer, weighing: Weighing, numbers: boolean): void {
  if (answer.contributions.length === 0 && answer.pivots.length === 0) return;
  paper.line();
  if (weighing.answers.length > 1) paper.paragraph(answer.label, "  ", "bold");
  for (const contribution of answer.contributions) {
    paper.paragraph(english(contribution.because), `  ${strength(paper, contribution)}`);
    if (numbers) paper.paragraph(weightWorkedOut(contribution), " ".repeat(STRENGTH + 2), "dim");
  }
  printPivots(paper, view, answer);
  if (!numbers) return;
  for (const [i, line] of probabilityWorkedOut(answer, weighing).entries())
    paper.paragraph(line, `  ${(i === 0 ? "numbers" : "").padEnd(STRENGTH)}`, "dim");
}

function printPivots(paper: Paper, view: CaseView, { pivots }: WeighedAnswer): void {
  if (pivots.length === 0) return;
  const words = [...new Set(pivots.map(({ without }) => without))];
  const changes = words.map((word) => {
    const names = pivots.filter(({ without }) => without === word).map(({ name, origin }) => `${english(name)} [${view.short(origin)}]`);
    return `without ${oneOf(names)}: ${word}`;
  });
  paper.paragraph(`${changes.join("; ")}.`, `  ${paper.ink("would change it".padEnd(STRENGTH), "yellow")}`);
}

const STRENGTH = 18;
/** From ten decibans on an answer is ten times as probable as before against the rest; below three, less than twice. */
const STRONG = 10;
const SLIGHT = 3;

/** How much a contribution carries, in words; the bands are those of docs/words/weighing.md. */
function strength(paper: Paper, { side, weight }: Contribution): string {
  const size = Math.abs(weight);
  if (size < 0.05) return paper.ink("·".padEnd(STRENGTH), "dim");
  const degree = size >= STRONG ? "strongly " : size < SLIGHT ? "slightly " : "";
  return paper.ink(`${degree}${side}`.padEnd(STRENGTH), side === "for" ? "green" : "red");
}

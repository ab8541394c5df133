import { asTold } from "../../record/as-told.ts";
import { english } from "../../record/sentence.ts";
import type { AnswerChange, ClaimChange, ConflictChange, Differing, Outcome, QuestionChange, WhatIf } from "../../record/what-if.ts";
import type { CaseView } from "../case-view.ts";
import type { Paper } from "./paper.ts";
import { count, probabilityIn, sideIn } from "./words.ts";

/** So many claims and conflicts are listed; --json has all. */
const MOST = 12;

/** What is supposed, and what would then differ, each thing as it is and as it would be; or why nothing would. */
export function printWhatIf(paper: Paper, view: CaseView, told: WhatIf, numbers: boolean): void {
  for (const { sentence, supposition } of told.supposed) {
    const id =
      supposition.kind === "without-origin" || supposition.kind === "without-collapse" ? ` [${view.short(supposition.origin)}]` : "";
    paper.paragraph(`${english(sentence)}${id}`, "", "bold");
  }
  paper.line();
  if (told.unmoved.length > 0) {
    const all = told.claims.length + told.conflicts.length === 0;
    paper.line(all ? "Nothing would change." : "No answer to a question would change.");
    for (const because of told.unmoved) paper.paragraph(english(because), "  ");
    paper.line();
  }
  printQuestions(paper, view, told.questions, numbers);
  printClaims(paper, view, told);
  printConflicts(paper, view, told.conflicts);
  const quiet = told.questions
    .flatMap(({ answers }) => answers)
    .filter(({ differs }) => differs.length === 1 && differs[0] === "probability");
  const unseen = quiet.length === 0 || numbers ? [] : [stirred(quiet.length)];
  for (const note of [...told.notes.map(english), ...unseen]) paper.paragraph(note, "", "dim");
  paper.paragraph("Nothing was written to the case.", "", "dim");
}

function stirred(answers: number): string {
  return answers === 1
    ? "The probability of 1 answer moves without changing its word: --numbers shows it."
    : `The probabilities of ${answers} answers move without changing their words: --numbers shows them.`;
}

function printQuestions(paper: Paper, view: CaseView, questions: readonly QuestionChange[], numbers: boolean): void {
  for (const { question, text, by, change, answers } of questions) {
    const seen = answers.filter((answer) => answer.before === null || answer.after === null || shown(answer, numbers).length > 0);
    if (change === "changed" && seen.length === 0) continue;
    const note = change === "gone" ? GONE : change === "new" ? NEW : by === "proposed" ? "  (proposed by a conflict)" : "";
    paper.paragraph(`${english(text)}${note}`, `${view.short(question)}  `, "bold");
    for (const answer of seen) printAnswer(paper, view, answer, numbers);
    paper.line();
  }
}

const GONE = "  (it would not be asked any more)";
const NEW = "  (a conflict would propose it)";

function printAnswer(paper: Paper, view: CaseView, answer: AnswerChange, numbers: boolean): void {
  const { before, after, label, claim } = answer;
  paper.paragraph(`${label} [${view.short(claim)}]`, "  ");
  if (after === null) paper.paragraph("No utterance that this answer is tied to would be left.", "    ", "yellow");
  if (before === null) paper.paragraph("It would be an answer of its own.", "    ", "yellow");
  if (before === null || after === null) return;
  const rows = shown(answer, numbers).map((field) => [LABEL[field], cellOf(before, field), cellOf(after, field)]);
  paper.table([["", "as it is", "what if"], ...rows], [12, 36, 36], 4);
}

/** A probability that moves within its word is shown with --numbers only. */
function shown({ differs }: AnswerChange, numbers: boolean): readonly Differing[] {
  return differs.filter((field) => field !== "probability" || (numbers && !differs.includes("word")));
}

const LABEL: Readonly<Record<Differing, string>> = {
  word: "probability",
  probability: "probability",
  credibility: "credibility",
  confidence: "confidence",
  for: "for",
  against: "against",
};

function cellOf(outcome: Outcome, field: Differing): string {
  if (field === "word" || field === "probability") return probabilityIn(outcome);
  return field === "for" || field === "against" ? sideIn(outcome[field]) : outcome[field];
}

/** Claims whose counts stand under an answer already are not repeated; those of one report that nobody would make are counted. */
function printClaims(paper: Paper, view: CaseView, { claims, questions }: WhatIf): void {
  const told = new Set(
    questions.flatMap(({ answers }) => answers.filter(({ differs }) => differs.includes("for")).map(({ claim }) => claim)),
  );
  const lost = claims.filter((change) => !told.has(change.claim) && isLost(change));
  const listed = claims.filter((change) => !told.has(change.claim) && !lost.includes(change));
  if (listed.length + lost.length === 0) return;
  const rows = listed
    .slice(0, MOST)
    .map(asTold)
    .flatMap(({ claim, statement, asserted, denied }) => [
      ...(differ(asserted) ? [[view.short(claim), statement, sideIn(asserted.before), sideIn(asserted.after)]] : []),
      ...(differ(denied) ? [[view.short(claim), `denied: ${statement}`, sideIn(denied.before), sideIn(denied.after)]] : []),
    ]);
  if (rows.length > 0) paper.table([["claim", "says", "as it is", "what if"], ...rows], [7, 37, 25, 25]);
  if (listed.length > MOST) paper.line(paper.ink(`${count(listed.length - MOST, "more claim")}: --json has them.`, "dim"));
  if (lost.length === 1) paper.paragraph("1 claim that a single report makes would be made by nobody.", "", "dim");
  if (lost.length > 1) paper.paragraph(`${lost.length} claims that a single report makes would be made by nobody.`, "", "dim");
  paper.line();
}

function isLost({ asserted, denied }: ClaimChange): boolean {
  return asserted.before.reports + denied.before.reports === 1 && asserted.after.reports + denied.after.reports === 0;
}

function differ({ before, after }: ClaimChange["asserted"]): boolean {
  return before.origins.min !== after.origins.min || before.origins.max !== after.origins.max;
}

function printConflicts(paper: Paper, view: CaseView, conflicts: readonly ConflictChange[]): void {
  if (conflicts.length === 0) return;
  for (const { conflict, severity, explanation, change } of conflicts.slice(0, MOST))
    paper.paragraph(english(explanation), `${change === "gone" ? "gone" : "new "} ${severity.padEnd(8)} ${view.short(conflict)}  `);
  if (conflicts.length > MOST) paper.line(paper.ink(`${count(conflicts.length - MOST, "more conflict")}: --json has them.`, "dim"));
  paper.line();
}

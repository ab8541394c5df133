import { aboutDecision } from "../../record/about-decision.ts";
import type { Reason, Why } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { originName } from "../why/endings.ts";
import { printChain } from "./chain.ts";
import { printConflicts } from "./conflicts.ts";
import { printOrigins } from "./origins.ts";
import type { Paper } from "./paper.ts";
import { type Part, printEntity } from "./part.ts";
import { printQuestions } from "./questions.ts";
import { quoted } from "./width.ts";

/** Words of which so many characters stand in the sentence are not quoted again. */
const SEEN = 40;
/** So many identifiers stand behind a sentence. */
const MOST = 4;

/** One thing of a case as other commands print it, and under it how the program comes to it. */
export function printWhy(paper: Paper, view: CaseView, part: Part, { because }: Why, numbers: boolean): void {
  printHead(paper, view, part, numbers);
  let about = "";
  for (const reason of because) {
    if (reason.about !== about) paper.heading(reason.about);
    about = reason.about;
    printReason(paper, view, reason);
  }
}

function printHead(paper: Paper, view: CaseView, part: Part, numbers: boolean): void {
  if (part.noun === "claim") printOrigins(paper, view, part.origins);
  else if (part.noun === "conflict") printConflicts(paper, view, [part.value], false);
  else if (part.noun === "question") printQuestions(paper, view, [part.value], numbers);
  else if (part.noun === "entity") printEntity(paper, view, part.value);
  else paper.paragraph(nameOf(view, part), `${view.short(part.value.id)}  `, "bold");
  if (part.noun === "origin") printChain(paper, view, part.value.chain, "       ");
  if (part.noun === "utterance") paper.paragraph(`${view.speakerOf(part.value)}, in ${view.placeOf(part.value.report)}`, "       ", "dim");
}

function nameOf(view: CaseView, part: Exclude<Part, { noun: "claim" | "conflict" | "question" | "entity" }>): string {
  switch (part.noun) {
    case "utterance":
      return quoted(part.value.words, 400);
    case "origin":
      return originName(view, part.value);
    case "report":
      return part.value.title ?? view.placeOf(part.value.id);
    case "item":
      return part.value.name;
    case "decision":
      return `${part.value.decision.kind}: ${aboutDecision(part.value.decision, view.short)}`;
  }
}

function printReason(paper: Paper, view: CaseView, { sentence, parts, evidence }: Reason): void {
  const ids = parts.length === 0 || parts.length > MOST ? "" : ` [${parts.map(view.short).join(", ")}]`;
  paper.paragraph(`${sentence}${ids}`, "  ");
  for (const { report, words } of evidence)
    if (!sentence.includes(words.slice(0, SEEN))) paper.paragraph(`${quoted(words, 160)} ${view.placeOf(report)}`, "      ", "cyan");
}

import type { Trust } from "../../anchor/trust.ts";
import type { BagProblem } from "../../publish/bag.ts";
import type { CheckedFolder } from "../../publish/sealed-folder.ts";
import { Paper } from "./paper.ts";
import { printTrust } from "./verified.ts";
import { count } from "./words.ts";

/** What the verification of a sealed case found. */
export function printSealed({ seal, problems, warnings }: CheckedFolder, trust: Trust): void {
  const paper = Paper.standard();
  const { events, evidence, erased, key } = seal;
  const whole = `${count(events, "event")} and ${count(evidence, "piece")} of evidence`;
  if (problems.length === 0) paper.paragraph(`Unchanged since it was sealed: ${whole}, and what was made of them.`, "", "green");
  else printProblems(paper, problems);
  for (const { file, why } of warnings) paper.paragraph(`${file}: ${why}`, "  ", "yellow");
  if (erased > 0) paper.paragraph(`The content of ${count(erased, "event")} was erased, as later events say.`, "  ");
  printTrust(paper, trust, events);
  if (key !== null) paper.line(paper.ink(`key  ${key}`, "dim"));
}

/** Why a single file of a sealed case could not even be unpacked. */
export function printBroken(problems: readonly BagProblem[]): void {
  printProblems(Paper.standard(), problems);
}

function printProblems(paper: Paper, problems: readonly BagProblem[]): void {
  paper.paragraph(`Not what was sealed: ${count(problems.length, "problem")}.`, "", "red");
  for (const { file, why } of problems) paper.paragraph(`${file}: ${why}`, "  – ");
}

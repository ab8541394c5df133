import type { ReadEntity, Reading, ReadUtterance } from "../../record/reading.ts";
import { bySpan, hull, type Span } from "../../record/span.ts";
import { type Ink, Paper } from "./paper.ts";
import { cut, visible } from "./width.ts";

/** A text with its proposals marked by number, and a list of them below. */
export function printReading(reading: Reading): void {
  const paper = Paper.standard();
  const head = [reading.publisher, reading.published, reading.language].filter(Boolean).join(" · ");
  paper.paragraph(reading.title ?? reading.file, "", "bold");
  if (head !== "") paper.paragraph(head, "", "dim");
  paper.line();
  for (const paragraph of paragraphsOf(reading.text)) {
    if (paragraph[0] === paragraph[1]) paper.line();
    else paper.paragraph(marked(reading, paragraph));
  }
  paper.heading("who says what");
  for (const utterance of reading.utterances) printUtterance(paper, reading, utterance);
  if (reading.utterances.length === 0) paper.line("Nobody but the publisher is named as saying anything.");
  printLists(paper, reading);
  for (const remark of reading.remarks) paper.paragraph(remark.message, "remark: ", "yellow");
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    spans.push([at, at + line.length]);
    at += line.length + 1;
  }
  return spans;
}

/** The text of a paragraph with ⟦1 …⟧ around the words that proposal 1 attributes. */
function marked(reading: Reading, [start, end]: Span): string {
  const marks = reading.utterances
    .flatMap((utterance, i) =>
      utterance.content.flatMap(([from, to]) => [
        { at: from, mark: `⟦${i + 1} ` },
        { at: to, mark: "⟧" },
      ]),
    )
    .filter(({ at, mark }) => (mark === "⟧" ? at > start && at <= end : at >= start && at < end))
    .sort((a, b) => a.at - b.at || (a.mark === "⟧" ? -1 : 1));
  let text = "";
  let from = start;
  for (const { at, mark } of marks) {
    text += visible(reading.text.slice(from, at)) + mark;
    from = at;
  }
  return text + visible(reading.text.slice(from, end));
}

const INKS: Readonly<Record<ReadUtterance["stance"], Ink>> = {
  asserts: "green",
  denies: "red",
  hedges: "yellow",
  declines: "dim",
  asks: "dim",
  orders: "cyan",
};

function printUtterance(paper: Paper, reading: Reading, utterance: ReadUtterance): void {
  const words = (spans: readonly Span[]): string => spans.map((span) => reading.text.slice(...span)).join(" … ");
  const number = reading.utterances.indexOf(utterance) + 1;
  const source = utterance.source.span === null ? "an unnamed source" : words([utterance.source.span]);
  const inside =
    utterance.parent === null ? "" : `, as told in ${reading.utterances.findIndex((other) => other.id === utterance.parent) + 1}`;
  const medium = utterance.medium === null ? "" : `, by ${utterance.medium.kind}`;
  const lead = `${String(number).padStart(3)}  ${paper.ink(utterance.stance.padEnd(8), INKS[utterance.stance])}  `;
  paper.paragraph(`${source} “${words(utterance.cue)}”${medium}${inside}: ${cut(words(utterance.content), 220)} [${utterance.rule}]`, lead);
}

function printLists(paper: Paper, reading: Reading): void {
  if (reading.times.length > 0) {
    paper.heading("when");
    for (const time of [...reading.times].sort((a, b) => bySpan(a.span, b.span)))
      paper.paragraph(
        `${reading.text.slice(...time.span)}: ${time.relation === "on" ? "" : `${time.relation} `}${time.edtf ?? time.value} [${time.rule}]`,
        "     ",
      );
  }
  if (reading.quantities.length > 0) {
    paper.heading("how many");
    for (const quantity of reading.quantities) {
      const span = quantity.noun === null ? quantity.span : hull([quantity.span, quantity.noun]);
      paper.paragraph(
        `${reading.text.slice(...span)}: ${quantity.approximate ? "about " : ""}${rangeOf(quantity.min, quantity.max)} ${quantity.unit ?? ""}`,
        "     ",
      );
    }
  }
  if (reading.entities.length > 0) {
    paper.heading("who and what is named");
    for (const entity of reading.entities) paper.paragraph(describe(entity), "     ");
  }
}

function rangeOf(min: number | null, max: number | null): string {
  if (min !== null && min === max) return String(min);
  return `${min ?? "…"} to ${max ?? "…"}`;
}

function describe({ name, type, aliases, facts }: ReadEntity): string {
  const known = facts.map((fact) => `${fact.property} ${fact.value}`).join(", ");
  return `${name} (${type})${aliases.length > 0 ? `, also ${aliases.join(", ")}` : ""}${known === "" ? "" : `: ${known}`}`;
}

import { parsePlace } from "../../record/place.ts";
import type { ReadEntity, ReadFact, Reading, ReadUtterance } from "../../record/reading.ts";
import { bySpan, hull, type Span } from "../../record/span.ts";
import { COLUMNS, type Ink, Paper } from "./paper.ts";
import { cut, visible, wrap } from "./width.ts";

/** A text with its proposals marked by number, and a list of them below. */
export function printReading(reading: Reading): void {
  const paper = Paper.standard();
  const head = [reading.publisher, reading.published, reading.language].filter(Boolean).join(" · ");
  paper.paragraph(reading.title ?? reading.file, "", "bold");
  if (head !== "") paper.paragraph(head, "", "dim");
  paper.line();
  printText(paper, reading);
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

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/** The text with ⟦1 …⟧ around the words that proposal 1 attributes, in the colour of what its source does. */
function printText(paper: Paper, reading: Reading): void {
  const marks = marksOf(reading);
  // Proposals that are open at the end of a line stay open on the next.
  const open: number[] = [];
  let next = 0;
  for (const [start, end] of paragraphsOf(reading.text)) {
    let words = "";
    let from = start;
    for (let mark = marks[next]; mark !== undefined && mark.at <= end; mark = marks[++next]) {
      words += visible(reading.text.slice(from, mark.at)) + mark.mark;
      from = mark.at;
    }
    words += visible(reading.text.slice(from, end));
    for (const line of wrap(words, COLUMNS)) paper.line(coloured(paper, reading, line, open));
    if (words === "") paper.line();
  }
}

/** Opening and closing marks in the order of the text; at one place those that close come first. */
function marksOf(reading: Reading): readonly Mark[] {
  return reading.utterances
    .flatMap((utterance, i) =>
      utterance.content.flatMap(([from, to]): readonly Mark[] => [
        { at: from, mark: `⟦${i + 1} ` },
        { at: to, mark: "⟧" },
      ]),
    )
    .sort((a, b) => a.at - b.at || (a.mark === "⟧" ? -1 : 0) - (b.mark === "⟧" ? -1 : 0));
}

function coloured(paper: Paper, reading: Reading, line: string, open: number[]): string {
  const inkOf = (number: number): Ink => INKS[reading.utterances[number - 1]?.stance ?? "asserts"];
  return line.replace(/⟦(\d+)|⟧/g, (mark, number?: string) => {
    if (number !== undefined) open.push(Number(number));
    const ink = inkOf(open.at(-1) ?? 1);
    if (number === undefined) open.pop();
    return paper.ink(mark, ink);
  });
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
  const number = Number(utterance.id.slice(1));
  const source = utterance.source.span === null ? "an unnamed source" : words([utterance.source.span]);
  const inside = utterance.parent === null ? "" : `, as told in ${utterance.parent.slice(1)}`;
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
  const told = facts
    .filter(({ property }) => property !== "place")
    .map((fact) => `${WORDED[fact.property] ?? fact.property} ${fact.value}`);
  const known = [...told, ...(type === "place" ? placesMeant(name, facts) : [])].join(", ");
  return `${name} (${type})${aliases.length > 0 ? `, also ${aliases.join(", ")}` : ""}${known === "" ? "" : `: ${known}`}`;
}

const WORDED: Readonly<Partial<Record<ReadFact["property"], string>>> = {
  formerNameOf: "former name of",
  otherSpellingOf: "another spelling of",
};

/** Which places the name may mean, and on what ground the first is put first. */
function placesMeant(name: string, facts: readonly ReadFact[]): readonly string[] {
  const candidates = facts.filter(({ property, rule }) => property === "place" && !rule.endsWith("-of-that-name"));
  const [first, ...others] = candidates;
  // "the Estonian border" names ground, and no list could have it.
  if (first === undefined) return /(?:^| )\p{Ll}[^ ]*$/u.test(name) ? [] : ["no place of this name in the list"];
  const beside = ["region", "town"]
    .filter((noun) => facts.some(({ rule }) => rule === `${noun}-of-that-name`))
    .map((noun) => `or the ${noun} of that name`);
  const undecided = first.rule === "undecided";
  // Of a country's namesakes most are hamlets.
  const count = undecided ? 4 : parsePlace(first.value)?.kind === "country" ? 0 : 1;
  const shown = others.slice(0, count).map((other) => `or ${whereabouts(name, other.value)}`);
  const more = others.length > count ? [`or ${others.length - count} more of that name`] : [];
  const best = `${undecided ? "undecided, " : ""}${whereabouts(name, first.value)}${undecided ? "" : `, ${first.rule.replaceAll("-", " ")}`}`;
  return [[best, ...beside, ...shown, ...more].join("; ")];
}

/** A candidate without the name that it shares with the entity. */
function whereabouts(name: string, value: string): string {
  const place = parsePlace(value);
  if (place === null) return value;
  const { kind, region, country, at } = place;
  const own = place.name === name && country !== null ? [] : [place.name];
  const names = [...own, region, country].filter((part) => part !== null).join(", ");
  const where = at === null ? "" : ` (${at.map((degrees) => degrees.toFixed(2)).join(" ")})`;
  return `${kind === "city" || kind === "place" ? "" : `${kind} `}${names}${where}`;
}

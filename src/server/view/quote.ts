import type { ReportId, UtteranceId } from "../../record/id.ts";
import { contains, type Span } from "../../record/span.ts";
import type { Quote } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";
import { titleOf } from "./report-line.ts";

/** How much of the text stands on either side of a quotation, and how much of a long one is shown, in code units. */
const AROUND = 90;
const LONGEST = 600;

/** The words at a span with their surroundings; null where the report is not in the case (its item was set aside). */
export function quoteAt(desk: Desk, report: ReportId, span: Span, utterance: UtteranceId | null = null): Quote | null {
  const read = desk.findings.gathered.reports.get(report);
  if (read === undefined) return null;
  const { text } = read.reading;
  const end = Math.min(span[1], span[0] + LONGEST);
  return {
    report,
    title: titleOf(read),
    publisher: read.report.publisher,
    published: read.report.published,
    language: read.report.language,
    before: fromWordStart(text.slice(Math.max(0, span[0] - AROUND), span[0]), span[0] > AROUND),
    words: text.slice(span[0], end).toWellFormed() + (end < span[1] ? "\u00a0…" : ""),
    after: toWordEnd(text.slice(span[1], span[1] + AROUND), span[1] + AROUND < text.length),
    utterance: utterance ?? innermostAt(desk, report, span),
  };
}

/** Quotations of several spans, those that cannot be shown left out. */
export function quotesAt(desk: Desk, places: readonly { readonly report: ReportId; readonly span: Span }[]): readonly Quote[] {
  return places.flatMap(({ report, span }) => quoteAt(desk, report, span) ?? []);
}

function innermostAt(desk: Desk, report: ReportId, span: Span): UtteranceId | null {
  let found: { id: UtteranceId; length: number } | null = null;
  for (const utterance of desk.said(report)) {
    for (const piece of utterance.content) {
      const length = piece[1] - piece[0];
      if (contains(piece, span) && (found === null || length < found.length)) found = { id: utterance.id, length };
    }
  }
  return found?.id ?? null;
}

/** Surroundings stay within the paragraph and are cut between words. */
function fromWordStart(text: string, cut: boolean): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  if (!cut || line.length < text.length) return line.toWellFormed();
  const space = line.indexOf(" ");
  return space < 0 ? "" : `…\u00a0${line.slice(space + 1)}`.toWellFormed();
}

function toWordEnd(text: string, cut: boolean): string {
  const newline = text.indexOf("\n");
  if (newline >= 0) return text.slice(0, newline).toWellFormed();
  if (!cut) return text.toWellFormed();
  const space = text.lastIndexOf(" ");
  return space < 0 ? "" : `${text.slice(0, space)}\u00a0…`.toWellFormed();
}

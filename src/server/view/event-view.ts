import { aboutDecision } from "../../record/about-decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import { itemId } from "../../record/id.ts";
import type { EventLine } from "../../record/workbench.ts";
import { type Desk, findById } from "./desk.ts";

/** Longer words are cut; they stand whole in the case. */
const LONGEST = 160;

/** What happened, in words. */
export function eventLine({ seq, at, type, content }: LoggedEvent, desk: Desk): EventLine {
  const line = { seq, at, type };
  if (content === null) return { ...line, by: null, title: "what it said was erased", because: null, undo: null };
  const { by, event } = content;
  switch (event.type) {
    case "case.created":
      return { ...line, by, title: event.title, because: null, undo: null };
    case "item.added":
      return { ...line, by, title: event.item.name, because: null, undo: null };
    case "report.added":
      return { ...line, by, title: event.report.title ?? event.report.publisher ?? event.report.id, because: null, undo: null };
    case "item.looked":
      return { ...line, by, title: desk.record.items.get(itemId(event.look.digest))?.name ?? event.look.digest, because: null, undo: null };
    case "decision.made": {
      const undo = desk.record.decisions.has(event.id) ? event.id : null;
      return {
        ...line,
        by,
        title: `${event.decision.kind}: ${aboutDecision(event.decision, namedIn(desk))}`,
        because: event.decision.because,
        undo,
      };
    }
    case "decision.undone":
      return { ...line, by, title: `took back ${event.id}`, because: event.because, undo: null };
    case "events.erased":
      return { ...line, by, title: `erased ${event.erased.length} events`, because: event.because, undo: null };
    case "dossier.published":
      return { ...line, by, title: `a dossier with ${event.parts.length} parts`, because: null, undo: null };
    case "key.rotated":
      return { ...line, by, title: "a new key signs from here on", because: event.because, undo: null };
  }
}

/** What an identifier names, in words; anything else stays as it is. */
function namedIn({ findings, record }: Desk): (id: string) => string {
  return (id) => {
    const report = findById(record.reports, id);
    const words =
      findById(findings.gathered.utterances, id)?.words ??
      report?.title ??
      report?.publisher ??
      findById(record.items, id)?.name ??
      findings.weighings.find(({ question }) => question === id)?.text ??
      id;
    return cut(words);
  };
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}

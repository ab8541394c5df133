import type { Decision } from "../../record/decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { EventLine } from "../../record/workbench.ts";
import type { ServedCase } from "../context.ts";
import { type Desk, findById } from "./desk.ts";

/** Longer words are cut; they stand whole in the case. */
const LONGEST = 160;

/** What happened, the latest first. */
export function eventLines(served: ServedCase, desk: Desk): readonly EventLine[] {
  return [...served.events()].reverse().map((event) => eventLine(event, desk));
}

function eventLine({ seq, at, type, content }: LoggedEvent, desk: Desk): EventLine {
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
    case "decision.made": {
      const undo = desk.record.decisions.has(event.id) ? event.id : null;
      return { ...line, by, title: `${event.decision.kind}: ${about(event.decision, desk)}`, because: event.decision.because, undo };
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

/** What a decision is about, by names and words instead of identifiers. */
function about(decision: Decision, desk: Desk): string {
  const said = (id: string): string => cut(findById(desk.findings.gathered.utterances, id)?.words ?? id);
  switch (decision.kind) {
    case "accept":
    case "reject":
      return said(decision.utterance);
    case "correct":
      return `${said(decision.utterance)}${decision.source === undefined ? "" : `, said by ${decision.source ?? "nobody named"}`}`;
    case "same":
    case "different":
      return (decision.names ?? decision.utterances?.map(said) ?? []).join(decision.kind === "same" ? " = " : " ≠ ");
    case "relies":
      return `${said(decision.from)} on ${said(decision.on)}`;
    case "independent":
      return decision.reports.map((id) => reportNamed(desk, id)).join(" and ");
    case "origin":
      return `${said(decision.utterance)}: ${decision.origin}`;
    case "control":
      return `${decision.name} under ${decision.by}`;
    case "interest":
      return `${decision.name}, ${decision.interest}: ${said(decision.claim)}`;
    case "reliability":
      return `${decision.name}: ${decision.grade}`;
    case "credibility":
      return `${said(decision.claim)}: ${decision.grade}`;
    case "question":
      return cut(decision.text);
    case "answer":
      return cut(decision.label ?? said(decision.claim));
    case "outcome":
      return decision.claim === null ? "none of the answers" : said(decision.claim);
    case "record":
      return `${decision.name}: right in ${decision.right} of ${decision.of} in case ${decision.case}`;
    case "protect":
      return `${decision.name}: ${decision.status}`;
    case "lift":
      return `${decision.name}: ${decision.what}`;
    case "withhold":
      return decision.part;
    case "confirm":
      return decision.decision;
    case "full":
      return "the whole case";
    case "redact":
    case "aside":
      return findById(desk.record.items, decision.item)?.name ?? decision.item;
  }
}

function reportNamed(desk: Desk, id: string): string {
  const report = findById(desk.record.reports, id);
  return report?.title ?? report?.publisher ?? id;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}

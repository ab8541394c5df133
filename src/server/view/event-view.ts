import { decisionSaid } from "../../record/about-decision.ts";
import { toldStatement } from "../../record/as-told.ts";
import type { Decision } from "../../record/decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import { type DecisionId, itemId } from "../../record/id.ts";
import type { Report } from "../../record/report.ts";
import { isSentence, type Wording } from "../../record/sentence.ts";
import type { EventLine } from "../../record/workbench.ts";
import { type Desk, findById } from "./desk.ts";
import { isRecording } from "./recording-view.ts";
import { rejectedIn } from "./rejected.ts";
import { titleOf } from "./report-line.ts";

/** Longer words are cut; they stand whole in the case. */
const LONGEST = 160;

/** What happened, in words. `madeAs` gives a decision as it was made, also one that was taken back; null where its event was erased. */
export function eventLine({ seq, at, type, content }: LoggedEvent, desk: Desk, madeAs: (id: DecisionId) => Decision | null): EventLine {
  const line = {
    seq,
    at,
    type,
    by: content?.by ?? null,
    title: "",
    decision: null,
    amount: null,
    played: false,
    because: null,
    undo: null,
  };
  if (content === null) return line;
  const { event } = content;
  switch (event.type) {
    case "case.created":
      return { ...line, title: event.title };
    case "item.added":
      return { ...line, title: event.item.name };
    case "report.added":
      return { ...line, title: reportNamed(desk, event.report) };
    case "item.looked":
      return { ...line, title: desk.record.items.get(itemId(event.look.digest))?.name ?? event.look.digest };
    case "decision.made": {
      const { id, decision } = event;
      const undo = desk.record.decisions.has(id) ? id : null;
      return { ...line, title: decisionSaid(decision, namedIn(desk)), decision: decision.kind, because: decision.because, undo };
    }
    case "decision.undone": {
      const decision = madeAs(event.id);
      return { ...line, title: decision === null ? event.id : decisionSaid(decision, namedIn(desk)), because: event.because };
    }
    case "item.uncovered": {
      const item = findById(desk.record.items, event.item);
      return { ...line, title: item?.name ?? event.item, because: event.because, played: item !== undefined && isRecording(item) };
    }
    case "events.erased":
      return { ...line, amount: event.erased.length, because: event.because };
    case "dossier.published":
      return { ...line, amount: event.parts.length };
    case "key.rotated":
      return { ...line, because: event.because };
  }
}

/** What an identifier names, in words; anything else stays as it is. */
export function namedIn(desk: Desk): (id: string) => Wording {
  const { findings, record } = desk;
  return (id) => {
    const report = findById(record.reports, id);
    const claim = findById(findings.gathered.claims, id);
    const words =
      findById(findings.gathered.utterances, id)?.words ??
      (report === undefined ? undefined : reportNamed({ findings }, report)) ??
      findById(record.items, id)?.name ??
      (claim === undefined ? undefined : toldStatement(claim.statement)) ??
      findings.weighings.find(({ question }) => question === id)?.text ??
      rejectedWords(desk, id) ??
      id;
    return isSentence(words) ? words : cut(words);
  };
}

/** What a proposal said that somebody rejected; undefined where nobody did. */
function rejectedWords(desk: Desk, id: string): string | undefined {
  const report = desk.findings.gathered.rejectedIn.get(id);
  const read = report === undefined ? undefined : desk.findings.gathered.reports.get(report);
  return read === undefined ? undefined : rejectedIn(desk, read).find(({ utterance }) => utterance === id)?.words;
}

function reportNamed({ findings }: Pick<Desk, "findings">, { id, title, publisher }: Report): string {
  const read = findings.gathered.reports.get(id);
  return read === undefined ? (title ?? publisher ?? id) : titleOf(read);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}

import { shownSource } from "../../read/source-shown.ts";
import type { UtteranceId } from "../../record/id.ts";
import type { Reading } from "../../record/reading.ts";
import { hull } from "../../record/span.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Member, UtteranceLine } from "../../record/workbench.ts";
import { type Desk, nameOf } from "./desk.ts";
import { quoteAt } from "./quote.ts";

export function utteranceLine(desk: Desk, utterance: Utterance): UtteranceLine {
  const splits = desk.splitsOf(utterance.id);
  return {
    id: utterance.id,
    report: utterance.report,
    voice: utterance.voice,
    parent: utterance.parent,
    source: sourceOf(desk, utterance),
    sourceSpan: utterance.sourceSpan,
    cue: utterance.cue,
    content: utterance.content,
    words: utterance.words.toWellFormed(),
    mode: utterance.mode,
    stance: utterance.stance,
    polarity: utterance.polarity,
    hedged: utterance.hedged,
    medium: utterance.medium,
    rule: utterance.rule,
    review: utterance.review,
    claim: desk.findings.gathered.claimOf.get(utterance.id) ?? null,
    dark: desk.dark.has(utterance.id),
    decision: desk.reviewedBy(utterance.id),
    split: splits.find(({ whole }) => whole !== utterance.id) ?? splits.at(-1) ?? null,
    standing: desk.standingOn(utterance.id),
  };
}

/** The source's name, or the words that stand for it; for the report's own voice, its publisher. */
function sourceOf(desk: Desk, utterance: Utterance): string | null {
  const named = nameOf(desk, utterance.source);
  if (named !== null) return named;
  const read = desk.findings.gathered.reports.get(utterance.report);
  if (utterance.voice !== "attributed") return read?.report.publisher ?? null;
  const corrected = correctedSource(desk, utterance);
  if (corrected !== null) return corrected;
  return sourceWords(read?.reading ?? null, utterance);
}

/** Who a person said that it is, though nobody in the case has that name; null where nobody said so. */
function correctedSource(desk: Desk, { id, review }: Utterance): string | null {
  const by = review === "corrected" ? desk.reviewedBy(id) : null;
  const decision = by === null ? undefined : desk.record.decisions.get(by)?.decision;
  return decision?.kind === "correct" ? (decision.source ?? null) : null;
}

/** The words of a source, as they are shown; null where there are none. */
export function sourceWords(reading: Reading | null, { sourceSpan, sourceShown }: Utterance): string | null {
  if (reading === null || sourceSpan === null) return null;
  return (sourceShown ?? shownSource(reading.text, sourceSpan, reading.language)).toWellFormed();
}

/** Utterances with the words around them; those of reports that are not there are left out. */
export function members(desk: Desk, ids: readonly UtteranceId[]): readonly Member[] {
  return ids.flatMap((id) => {
    const utterance = desk.findings.gathered.utterances.get(id);
    if (utterance === undefined || utterance.content.length === 0) return [];
    const quote = quoteAt(desk, utterance.report, hull(utterance.content), id);
    return quote === null ? [] : [{ utterance: utteranceLine(desk, utterance), quote }];
  });
}

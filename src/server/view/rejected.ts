import { piecesOf } from "../../claims/pieces.ts";
import type { ReadReport } from "../../record/case-record.ts";
import { type UtteranceId, utteranceId } from "../../record/id.ts";
import type { Span } from "../../record/span.ts";
import type { RejectedLine } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";

/** The proposals of a report that somebody rejected, in the order of the text. They are in the reading, but no more in the findings. */
export function rejectedIn(desk: Desk, read: ReadReport): readonly RejectedLine[] {
  const rejections = new Map(
    desk.findings.gathered.decisions.flatMap(({ id, decision }) =>
      decision.kind === "reject" ? [[decision.utterance, { decision: id, because: decision.because }] as const] : [],
    ),
  );
  if (rejections.size === 0) return [];
  return proposalsOf(read).flatMap(({ id, content }) => {
    const rejection = rejections.get(id);
    if (rejection === undefined) return [];
    const words = content
      .map((span) => read.reading.text.slice(...span))
      .join(" … ")
      .toWellFormed();
    return [{ utterance: id, words, ...rejection }];
  });
}

/** Every proposal of a reading under the identifier that the case gives it, whether or not it stands. */
function proposalsOf({ report, reading }: ReadReport): readonly { readonly id: UtteranceId; readonly content: readonly Span[] }[] {
  const attributed = reading.utterances.flatMap((proposal) =>
    piecesOf(reading.text, proposal.content).map((content) => ({
      id: utteranceId(
        report.id,
        proposal.cue.map(pair),
        proposal.source.span === null ? null : pair(proposal.source.span),
        content.map(pair),
      ),
      content,
    })),
  );
  const own = reading.sentences.map((sentence) => ({ id: utteranceId(report.id, "sentence", pair(sentence)), content: [sentence] }));
  return [...attributed, ...own];
}

function pair(span: Span): readonly [number, number] {
  return [span[0], span[1]];
}

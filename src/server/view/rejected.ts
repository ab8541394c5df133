import { attributedProposals, sentenceProposals } from "../../claims/proposals.ts";
import { reviewsOf } from "../../claims/reviews.ts";
import type { ReadReport } from "../../record/case-record.ts";
import type { UtteranceId } from "../../record/id.ts";
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
  return proposalsOf(desk, read).flatMap(({ id, content }) => {
    const rejection = rejections.get(id);
    if (rejection === undefined) return [];
    const words = content
      .map((span) => read.reading.text.slice(...span))
      .join(" … ")
      .toWellFormed();
    return [{ utterance: id, words, ...rejection }];
  });
}

/** Every proposal of a reading as people split them, whether or not it stands. */
function proposalsOf(desk: Desk, read: ReadReport): readonly { readonly id: UtteranceId; readonly content: readonly Span[] }[] {
  const reviews = reviewsOf(desk.findings.gathered.decisions);
  return [...attributedProposals(read, reviews).flat(), ...sentenceProposals(read, read.reading.sentences, reviews)];
}

import type { ReadReport } from "../record/case-record.ts";
import { type ReportId, type UtteranceId, utteranceId } from "../record/id.ts";
import type { ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { piecesOf } from "./pieces.ts";

/** A sentence-long piece of what was read as somebody's words, under the identifier that the case gives it. */
export interface Proposal {
  readonly id: UtteranceId;
  readonly read: ReadUtterance;
  readonly content: readonly Span[];
}

/** The pieces of each utterance that was read in a report, in the order of the reading, whether or not they stand. */
export function attributedProposals({ report, reading }: ReadReport): readonly (readonly Proposal[])[] {
  return reading.utterances.map((read) => {
    const { cue, source } = read;
    return piecesOf(reading.text, read.content).map((content) => {
      const said = source.span === null ? null : pair(source.span);
      return { id: utteranceId(report.id, cue.map(pair), said, content.map(pair)), read, content };
    });
  });
}

/** The identifier of a sentence that a report says in its own voice. */
export function sentenceId(report: ReportId, sentence: Span): UtteranceId {
  return utteranceId(report, "sentence", pair(sentence));
}

function pair(span: Span): readonly [number, number] {
  return [span[0], span[1]];
}

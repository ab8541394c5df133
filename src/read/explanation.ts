import type { ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

/** Why a proposal is what it is: one step a decision of the rule, with the words that it went by. */
export interface Explanation {
  readonly utterance: ReadUtterance;
  readonly steps: readonly { readonly span: Span | null; readonly because: string }[];
  /** Words of the same sentence that can report speech and were not taken to. */
  readonly rejected: readonly { readonly cue: Span; readonly why: string }[];
}

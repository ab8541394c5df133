import type { Decision } from "./decision.ts";
import type { ClaimId, ConflictId, DecisionId, EntityId, OriginId, QuestionId, ReportId } from "./id.ts";
import type { Side } from "./origin.ts";
import type { Sentence, Wording } from "./sentence.ts";
import type { WeighedAnswer } from "./weighing.ts";

/** Something that is supposed for the sake of argument. Nothing of it is ever written. */
export type Supposition =
  /** An origin falls, in every claim and on both sides. Unless it falls `alone`, all that certainly counts as one with it falls too. */
  | { readonly kind: "without-origin"; readonly origin: OriginId; readonly alone: boolean }
  /** Every origin that is the word of this source falls, whatever its kind. */
  | { readonly kind: "without-source"; readonly source: EntityId; readonly alone: boolean }
  /** An origin counts by itself: nothing makes it one with any other. */
  | { readonly kind: "without-collapse"; readonly origin: OriginId }
  | { readonly kind: "without-report"; readonly report: ReportId }
  | { readonly kind: "without-decision"; readonly decision: DecisionId }
  /** A person decides this. A grade takes the place of the grades that its source has. */
  | { readonly kind: "decided"; readonly decision: Decision };

/** One supposition with what it comes to in this case. */
export interface Supposed {
  readonly supposition: Supposition;
  /** What is supposed, in plain words. */
  readonly sentence: Sentence;
  /** The origins that fall, under the identifiers that they have now. */
  readonly falls: readonly OriginId[];
}

/** `firsthand/what-if@1`: what differs, the most important first. Field names are public. */
export interface WhatIf {
  readonly format: "firsthand/what-if@1";
  readonly supposed: readonly Supposed[];
  readonly questions: readonly QuestionChange[];
  /** Claims of which an origin count differs. */
  readonly claims: readonly ClaimChange[];
  readonly conflicts: readonly ConflictChange[];
  /** What else a reader should know, a sentence each. */
  readonly notes: readonly Sentence[];
  /** Where no answer differs in its word, confidence, credibility or origins: why, a sentence each. */
  readonly unmoved: readonly Sentence[];
}

export interface QuestionChange {
  readonly question: QuestionId;
  readonly text: Wording;
  readonly by: "decided" | "proposed";
  /** `gone`: nothing would propose it any more. `new`: it would be proposed. */
  readonly change: "changed" | "gone" | "new";
  readonly answers: readonly AnswerChange[];
}

/** What an answer comes to, as far as it can differ. */
export type Outcome = Pick<WeighedAnswer, "for" | "against" | "word" | "probability" | "confidence" | "credibility">;
export type Differing = "word" | "credibility" | "confidence" | "for" | "against" | "probability";

export interface AnswerChange {
  /** The claim as it is named now, or as it would be where it is new. */
  readonly claim: ClaimId;
  readonly label: string;
  /** Null where the answer is new, or gone. */
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  /** What differs, the most important first. `for` and `against` are there where the bounds of their origins differ. */
  readonly differs: readonly Differing[];
}

export interface ClaimChange {
  readonly claim: ClaimId;
  readonly statement: string;
  readonly asserted: { readonly before: Side; readonly after: Side };
  readonly denied: { readonly before: Side; readonly after: Side };
}

export interface ConflictChange {
  readonly conflict: ConflictId;
  readonly severity: "conflict" | "tension" | "note";
  readonly explanation: Sentence;
  readonly change: "gone" | "new";
}

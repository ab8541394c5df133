import type { Credibility } from "./grade.ts";
import type { ClaimId, OriginId, QuestionId } from "./id.ts";
import type { Side } from "./origin.ts";
import type { Sentence, Wording } from "./sentence.ts";

/** ICD 203 words of probability. */
export type Word = "almost no chance" | "very unlikely" | "unlikely" | "roughly even chance" | "likely" | "very likely" | "almost certain";

/** `firsthand/weighing@1`: one object a question. Field names are public. */
export interface Weighing {
  readonly format: "firsthand/weighing@1";
  readonly question: QuestionId;
  readonly text: Wording;
  readonly by: "decided" | "proposed";
  /** How people settled it, which moves no figure here; null while nobody has, and where two disagree. */
  readonly outcome: Outcome | null;
  readonly answers: readonly WeighedAnswer[];
}

/** How a question came out, by decision. */
export interface Outcome {
  /** The answer that is so; null where none of them is. */
  readonly claim: ClaimId | null;
  readonly because: string;
}

export interface WeighedAnswer {
  readonly claim: ClaimId;
  readonly label: string;
  readonly for: Side;
  readonly against: Side;
  readonly credibility: Credibility;
  readonly ceiling: { readonly grade: Credibility; readonly because: Sentence };
  /** Lower and upper end: the lower assumes every uncertain collapse, the upper none. */
  readonly probability: readonly [number, number];
  /** What the probability is worked out from. */
  readonly figures: AnswerFigures;
  readonly word: Word;
  readonly confidence: "low" | "moderate" | "high";
  readonly confidenceBecause: Sentence;
  readonly contributions: readonly Contribution[];
  /** The greatest change first. */
  readonly pivots: readonly Pivot[];
}

export interface AnswerFigures {
  /** Its share before any evidence; what all answers of a question leave over is that of "none of these". */
  readonly prior: number;
  /** Decibans for it: with everything that may be one taken as one and without dark chains; and with nothing taken as one. */
  readonly for: readonly [number, number];
  /** Decibans against it, as positive numbers, in the same two readings. */
  readonly against: readonly [number, number];
}

/** An origin whose fall, with all that counts as one with it, would change the word. */
export interface Pivot {
  readonly origin: OriginId;
  /** Whose word it is. */
  readonly name: Wording;
  readonly without: Word;
  readonly because: Sentence;
}

export interface Contribution {
  readonly origin: OriginId;
  readonly side: "for" | "against";
  /** Decibans; negative against. */
  readonly weight: number;
  /** One plain sentence. */
  readonly because: Sentence;
  /** What its own weight is worked out from, before it is put together with others. */
  readonly figures: ContributionFigures;
}

export interface ContributionFigures {
  /** The probability that its word is right. */
  readonly reliability: number;
  /** How many plausible wrong answers there are; null where it speaks against one, and so names none. */
  readonly plausible: number | null;
  /** The probability that the thing is what it is said to be. */
  readonly validity: number;
  /** Decibans that it would weigh if it stood alone, as a positive number. */
  readonly alone: number;
}

import type { ClaimId, OriginId, QuestionId } from "./id.ts";
import type { Side } from "./origin.ts";

/** ICD 203 words of probability. */
export type Word = "almost no chance" | "very unlikely" | "unlikely" | "roughly even chance" | "likely" | "very likely" | "almost certain";

export type Credibility = "1" | "2" | "3" | "4" | "5" | "6";
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/** `firsthand/weighing@1`: one object a question. Field names are public. */
export interface Weighing {
  readonly format: "firsthand/weighing@1";
  readonly question: QuestionId;
  readonly text: string;
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
  readonly ceiling: { readonly grade: Credibility; readonly because: string };
  /** Lower and upper end: the lower assumes every uncertain collapse, the upper none. */
  readonly probability: readonly [number, number];
  readonly word: Word;
  readonly confidence: "low" | "moderate" | "high";
  readonly confidenceBecause: string;
  readonly contributions: readonly Contribution[];
  /** The greatest change first. */
  readonly pivots: readonly Pivot[];
}

/** An origin whose fall, with all that counts as one with it, would change the word. */
export interface Pivot {
  readonly origin: OriginId;
  /** Whose word it is. */
  readonly name: string;
  readonly without: Word;
  readonly because: string;
}

export interface Contribution {
  readonly origin: OriginId;
  readonly side: "for" | "against";
  /** Decibans; negative against. */
  readonly weight: number;
  /** One plain sentence. */
  readonly because: string;
}

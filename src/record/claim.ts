import { type ClaimId, claimId, type QuestionId, type UtteranceId } from "./id.ts";
import type { Sentence, Wording } from "./sentence.ts";
import type { Slots } from "./utterance.ts";

/** What several utterances say in common. */
export interface Claim {
  readonly id: ClaimId;
  /** The shortest complete wording among its members, or the analyst's own. */
  readonly statement: string;
  readonly slots: Slots;
  /** Every utterance of it, for, against and open, sorted by id. */
  readonly members: readonly UtteranceId[];
  /** Why the members were put together: `slots`, `wording`, `languages`, `decided`. */
  readonly grouping: "single" | "slots" | "wording" | "languages" | "decided";
  /** Members in two languages that are taken to say the same, each pair with the reason. Proposals: a person may part them. Absent where there are none. */
  readonly across?: readonly Across[];
}

/** Every identifier under which a claim may have been named: its own is made of its earliest utterance, and is another once an earlier one has come. */
export function everyIdOf({ members }: Pick<Claim, "members">): readonly ClaimId[] {
  return members.map((member) => claimId(member));
}

/** Two utterances in two languages that may state one claim: a proposal, which joins no entities. */
export interface Across {
  /** In the order of their ids. */
  readonly utterances: readonly [UtteranceId, UtteranceId];
  /** How much of what both hold in their slots is in both, from 0 to 1. */
  readonly likeness: number;
  /** By what. */
  readonly because: Sentence;
}

/** What is contested. */
export interface Question {
  readonly id: QuestionId;
  readonly text: Wording;
  /** `decided` by a person, or `proposed` from a conflict. */
  readonly by: "decided" | "proposed";
  /** How many plausible wrong answers there are (n of the weight of evidence); at least answers − 1. */
  readonly plausible: number;
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** The claim that states the answer most directly; its id stands for the answer. */
  readonly claim: ClaimId;
  readonly label: string;
  /**
   * Claims that speak for it when asserted (the first included). Where the claim of another answer is among them, that answer is a more
   * particular one, which holds only where this one does: the two are no rivals.
   */
  readonly supports: readonly ClaimId[];
  /** Claims that speak against it when asserted, besides denials of the above and assertions of rival answers. */
  readonly opposes: readonly ClaimId[];
}

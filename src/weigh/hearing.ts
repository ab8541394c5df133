import type { Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Traced } from "../record/origin.ts";
import type { Standing } from "./standing.ts";
import { claimsOf, type Grouping, groupingOf, type Voice, voicesOf } from "./voice.ts";

/** A question with every voice on each of its answers, in their order, weighed by what is known of who speaks. */
export interface Hearing {
  readonly question: Question;
  readonly grouping: Grouping;
  readonly voices: readonly (readonly Voice[])[];
}

export function hearingOf(question: Question, gathered: Gathered, traced: Traced, standing: Standing): Hearing {
  return {
    question,
    grouping: groupingOf(claimsOf(question), traced, standing),
    voices: question.answers.map((answer) => voicesOf(answer, question, gathered, traced, standing)),
  };
}

import { type Scales, scalesOf } from "./balance.ts";
import { corrected, type Heard } from "./corrected.ts";
import type { Hearing } from "./hearing.ts";
import { type Nesting, nestingOf } from "./nesting.ts";
import type { Voice } from "./voice.ts";

/** The voices of a question on scales, one for each answer in their order. */
export interface Layout {
  readonly nesting: Nesting;
  /** What stands, and what its source took back since. */
  readonly heard: readonly Heard[];
  /** What speaks for an answer or a more particular one, and against it or a more general one. */
  readonly shown: readonly Scales[];
  /** What speaks for an answer or a more particular one, and against it alone. */
  readonly own: readonly Scales[];
}

/** Whoever says Kyiv says Ukraine, and whoever denies Ukraine denies Kyiv. */
export function layoutOf({ question, grouping, voices }: Hearing): Layout {
  const nesting = nestingOf(question);
  const heard = corrected(voices, nesting);
  const scales = (pro: readonly number[], contra: readonly number[]): Scales => {
    const of = (side: Voice["side"]) => (answer: number) => (heard[answer]?.standing ?? []).filter((voice) => voice.side === side);
    return scalesOf([...pro.flatMap(of("for")), ...contra.flatMap(of("against"))], grouping);
  };
  return {
    nesting,
    heard,
    shown: question.answers.map((_, i) => scales(nesting.particular(i), nesting.general(i))),
    own: question.answers.map((_, i) => scales(nesting.particular(i), nesting.equal(i))),
  };
}

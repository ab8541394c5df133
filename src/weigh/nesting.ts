import type { Question } from "../record/claim.ts";

/** Which answers of a question hold together. Answers are named by their place. */
export interface Nesting {
  /** Itself, and the more general answers that hold where this one does: "in Ukraine" where "in Kyiv". */
  readonly general: (answer: number) => readonly number[];
  /** Itself, and the more particular answers where this one holds too. */
  readonly particular: (answer: number) => readonly number[];
  /** True where the one holds only where the other does; all other answers are rivals. */
  readonly agree: (a: number, b: number) => boolean;
}

/** Reads the answers of a question, of which one is more particular where its claim is among what supports the other. */
export function nestingOf({ answers }: Question): Nesting {
  const holds = answers.map(({ claim }, i) => answers.map(({ supports }, j) => i === j || supports.includes(claim)));
  const places = [...answers.keys()];
  return {
    general: (i) => places.filter((j) => holds[i]?.[j]),
    particular: (i) => places.filter((j) => holds[j]?.[i]),
    agree: (i, j) => holds[i]?.[j] === true || holds[j]?.[i] === true,
  };
}

import type { Question } from "../record/claim.ts";

/** Which answers of a question hold together. Answers are named by their place. */
export interface Nesting {
  /** Itself, and the more general answers that hold where this one does: "in Ukraine" where "in Kyiv". */
  readonly general: (answer: number) => readonly number[];
  /** Itself, and the more particular answers where this one holds too. */
  readonly particular: (answer: number) => readonly number[];
  /** True where the one holds only where the other does; all other answers are rivals. */
  readonly agree: (a: number, b: number) => boolean;
  /** Itself, and those that say the same in other words: "10 km" and "6 miles". */
  readonly equal: (answer: number) => readonly number[];
  /** The narrowest of the more general answers, or null. */
  readonly within: (answer: number) => number | null;
}

/** Reads the answers of a question, of which one is more particular where its claim is among what supports the other. */
export function nestingOf({ answers }: Question): Nesting {
  const holds = answers.map(({ claim }, i) => answers.map(({ supports }, j) => i === j || supports.includes(claim)));
  const places = [...answers.keys()];
  const implies = (i: number, j: number): boolean => holds[i]?.[j] === true;
  const general = (i: number): readonly number[] => places.filter((j) => implies(i, j));
  const particular = (i: number): readonly number[] => places.filter((j) => implies(j, i));
  const equal = (i: number): readonly number[] => general(i).filter((j) => implies(j, i));
  return {
    general,
    particular,
    agree: (i, j) => implies(i, j) || implies(j, i),
    equal,
    within: (i) => {
      const wider = general(i).filter((j) => !implies(j, i) && equal(j)[0] === j);
      return wider.sort((a, b) => particular(a).length - particular(b).length || a - b)[0] ?? null;
    },
  };
}

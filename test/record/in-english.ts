import { inEnglish, type Sentence } from "../../src/record/sentence.ts";

/** The same with each sentence of the program as the text that it is in English. */
export type English<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Sentence
    ? string
    : T extends readonly (infer One)[]
      ? readonly English<One>[]
      : { readonly [Key in keyof T]: English<T[Key]> };

/** What other programs are given. For what can be JSON. */
export function toldInEnglish<T>(value: T): English<T> {
  return JSON.parse(JSON.stringify(value, inEnglish)) as English<T>;
}

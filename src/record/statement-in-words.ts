import { english, type Sentence, say, type Wording } from "./sentence.ts";

/** What a claim states that is known only by its denial; its own words are those of whoever denies it. */
export function contraryOf(words: string): Sentence {
  return say`The contrary of “${words}”`;
}

/** What a claim states that only points back at something said before. */
export function pointedAt(words: string): Sentence {
  return say`What “${words}” points back at`;
}

/** The statement of a claim as a sentence where the program words it; words of the case stay as they are. */
export function statementSaid(statement: string): Wording {
  for (const worded of [contraryOf, pointedAt]) {
    const [before = "", after = ""] = worded("").template;
    const said = worded(statement.slice(before.length, statement.length - after.length));
    if (english(said) === statement) return said;
  }
  return statement;
}

import type { Spelling } from "./spelling.ts";

/** A list of words in lower case. */
interface WordList {
  has(word: string): boolean;
}

const LISTS: WordList[] = [];
/** Bits of a number that stays a small one for the engine. */
const MOST = 30;

/**
 * Gives a list a mark of its own: one bit, by which a rule that asks of every word of a text whether it stands in its list is told at once. To look
 * for the word itself would take longer than all else that most words are asked. Throws where there are no bits left.
 */
export function markOf(list: WordList): number {
  if (LISTS.length === MOST)
    throw new RangeError(`at most ${MOST} lists of words can have a mark: ask the list itself where few words are looked for`);
  LISTS.push(list);
  return 1 << (LISTS.length - 1);
}

/** The marks of all the lists in which a word stands. They are found once for a spelling, and again where a list has come since. */
export function marksOf(spelling: Spelling): number {
  if (spelling.lists !== LISTS.length) {
    let marks = 0;
    for (const [i, list] of LISTS.entries()) if (list.has(spelling.lower)) marks |= 1 << i;
    spelling.marks = marks;
    spelling.lists = LISTS.length;
  }
  return spelling.marks;
}

import type { WordStream } from "./word-stream.ts";

/** What of a text stands in another in whatever order: its words, and its runs of three. */
export interface Vocabulary {
  readonly words: ReadonlySet<number>;
  readonly threes: ReadonlySet<number>;
}

/** Of fewer distinct words most stand in any text on the same subject. */
const LEAST_WORDS = 40;

export function vocabularyOf({ words }: WordStream): Vocabulary {
  const threes = new Set<number>();
  for (let i = 0; i + 2 < words.length; i++) {
    const two = Math.imul(Math.imul(words[i] ?? 0, 0x85ebca6b) + (words[i + 1] ?? 0), 0xc2b2ae35);
    threes.add(Math.imul(two ^ (two >>> 15), 0x27d4eb2f) + (words[i + 2] ?? 0));
  }
  return { words: new Set(words), threes };
}

/**
 * How much of a text stands in another in other words: the mean of the share of its words and of the share of its runs of three. Words alone rise
 * with the subject and with the other's length, longer runs fall to nothing when every sentence is turned round; together they tell a text
 * that was rewritten from one that was not.
 */
export function reworded(of: Vocabulary, into: Vocabulary): number {
  if (of.words.size < LEAST_WORDS || of.threes.size === 0) return 0;
  return (shared(of.words, into.words) / of.words.size + shared(of.threes, into.threes) / of.threes.size) / 2;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let found = 0;
  for (const one of a) if (b.has(one)) found++;
  return found;
}

/** How probable it is that a text so reworded was written from the other: even odds at a third, certain from two thirds. */
export function rewordedProbability(share: number): number {
  return 1 / (1 + Math.exp((1 / 3 - share) / 0.05));
}

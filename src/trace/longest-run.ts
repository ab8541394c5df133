import { ALONE, GRAM } from "./gram-index.ts";

/** The longest run of grams that two texts share: where it begins in each, and how many words it has. */
interface Run {
  readonly tokens: number;
  readonly a: number;
  readonly b: number;
}

/**
 * So many runs are followed at once, and a new one begins at so many places. Only a text that repeats itself word for word
 * goes beyond that, and there it saves the square of its length.
 */
const FOLLOWED = 32;

/**
 * Finds longest common runs of one text with others. Keep one for many texts of an index: it owns a table with an entry for each
 * gram.
 * Among runs of equal length it finds the one that ends first in `b`, then in `a`.
 */
export class RunFinder {
  readonly #heads: Int32Array;
  #sequence: Uint32Array = new Uint32Array(0);
  #next: Int32Array = new Int32Array(0);

  constructor(grams: number) {
    this.#heads = new Int32Array(grams + 1).fill(-1);
  }

  /** Sets the text that {@link find} compares with. */
  hold(sequence: Uint32Array): void {
    for (const gram of this.#sequence) this.#heads[gram] = -1;
    this.#sequence = sequence;
    this.#next = new Int32Array(sequence.length);
    for (let i = sequence.length - 1; i >= 0; i--) {
      const gram = sequence[i] ?? ALONE;
      if (gram === ALONE) continue;
      this.#next[i] = this.#heads[gram] ?? -1;
      this.#heads[gram] = i;
    }
  }

  /** The longest run of the held text (a) and this one (b); zero words where they share no gram. */
  find(other: Uint32Array): Run {
    let best: Run = { tokens: 0, a: 0, b: 0 };
    let follow: Follow[] = [];
    for (let j = 0; j < other.length; j++) {
      const gram = other[j] ?? ALONE;
      const head = this.#heads[gram] ?? -1;
      if (head < 0) {
        if (follow.length > 0) follow = [];
        continue;
      }
      const next: Follow[] = [];
      for (const run of follow) if (this.#sequence[run.at + 1] === gram) next.push({ at: run.at + 1, grams: run.grams + 1 });
      this.#begin(head, follow, next);
      for (const run of next) {
        const tokens = run.grams + GRAM - 1;
        if (tokens > best.tokens) best = { tokens, a: run.at - run.grams + 1, b: j - run.grams + 1 };
      }
      follow = next;
    }
    return best;
  }

  #begin(head: number, before: readonly Follow[], into: Follow[]): void {
    for (let at = head, places = 0; at >= 0 && places < FOLLOWED && into.length < FOLLOWED; at = this.#next[at] ?? -1, places++) {
      const carried = at > 0 && before.some((run) => run.at === at - 1);
      if (!carried) into.push({ at, grams: 1 });
    }
  }
}

/** A run that ends at a gram of the held text. */
interface Follow {
  readonly at: number;
  readonly grams: number;
}

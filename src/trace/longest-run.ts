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

/** Runs that end at one gram of the held text, `count` of them: where each ends, and how many grams it has. */
interface Following {
  count: number;
  readonly at: Int32Array;
  readonly grams: Int32Array;
}

/**
 * Finds longest common runs of one text with others. Keep one for many texts of an index: it owns a table with an entry for each
 * gram, and the runs that it follows, of which every place would otherwise make new ones: that was half of all memory that findings asked for.
 * Among runs of equal length it finds the one that ends first in `b`, then in `a`.
 */
export class RunFinder {
  readonly #heads: Int32Array;
  #sequence: Uint32Array = new Uint32Array(0);
  #next: Int32Array = new Int32Array(0);
  #follow: Following = following();
  #spare: Following = following();

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
    let [most, a, b] = [0, 0, 0];
    this.#follow.count = 0;
    for (let j = 0; j < other.length; j++) {
      const gram = other[j] ?? ALONE;
      const head = this.#heads[gram] ?? -1;
      if (head < 0) {
        this.#follow.count = 0;
        continue;
      }
      const next = this.#carried(gram);
      this.#begin(head, next);
      for (let i = 0; i < next.count; i++) {
        const grams = next.grams[i] ?? 0;
        if (grams <= most) continue;
        most = grams;
        a = (next.at[i] ?? 0) - grams + 1;
        b = j - grams + 1;
      }
      this.#spare = this.#follow;
      this.#follow = next;
    }
    return { tokens: most === 0 ? 0 : most + GRAM - 1, a, b };
  }

  /** Those of the runs that go on with this gram. */
  #carried(gram: number): Following {
    const [follow, next] = [this.#follow, this.#spare];
    next.count = 0;
    for (let i = 0; i < follow.count; i++) {
      const at = (follow.at[i] ?? 0) + 1;
      if (this.#sequence[at] === gram) add(next, at, (follow.grams[i] ?? 0) + 1);
    }
    return next;
  }

  #begin(head: number, into: Following): void {
    for (let at = head, places = 0; at >= 0 && places < FOLLOWED && into.count < FOLLOWED; at = this.#next[at] ?? -1, places++)
      if (!endsAt(this.#follow, at - 1)) add(into, at, 1);
  }
}

function following(): Following {
  return { count: 0, at: new Int32Array(FOLLOWED), grams: new Int32Array(FOLLOWED) };
}

function add(to: Following, at: number, grams: number): void {
  to.at[to.count] = at;
  to.grams[to.count] = grams;
  to.count++;
}

function endsAt({ count, at }: Following, place: number): boolean {
  for (let i = 0; i < count; i++) if (at[i] === place) return true;
  return false;
}

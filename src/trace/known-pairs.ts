import type { SharedPair } from "./shared-pair.ts";

/** The pairs of texts, found for all of them at once. */
export class KnownPairs {
  readonly all: readonly SharedPair[];
  /** Where the pairs of each later text begin. */
  readonly #starts: Uint32Array;
  #ofText: readonly (readonly SharedPair[])[] | null = null;

  /** `all` by the later of the two and then by the earlier. */
  constructor(all: readonly SharedPair[], texts: number) {
    this.all = all;
    this.#starts = new Uint32Array(texts + 1);
    for (const { later } of all) this.#starts[later + 1] = (this.#starts[later + 1] ?? 0) + 1;
    for (let text = 0; text < texts; text++) this.#starts[text + 1] = (this.#starts[text + 1] ?? 0) + (this.#starts[text] ?? 0);
  }

  /** The pairs of a text. */
  of(text: number): readonly SharedPair[] {
    this.#ofText ??= this.#byText();
    return this.#ofText[text] ?? [];
  }

  /** The pair of two texts, null where they are none. */
  between(one: number, other: number): SharedPair | null {
    const [earlier, later] = one < other ? [one, other] : [other, one];
    let low = this.#starts[later] ?? 0;
    let high = this.#starts[later + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.earlier ?? 0) < earlier) low = middle + 1;
      else high = middle;
    }
    const found = this.all[low];
    return found?.later === later && found.earlier === earlier ? found : null;
  }

  #byText(): readonly (readonly SharedPair[])[] {
    const found: SharedPair[][] = Array.from({ length: this.#starts.length - 1 }, () => []);
    for (const pair of this.all) {
      found[pair.earlier]?.push(pair);
      found[pair.later]?.push(pair);
    }
    return found;
  }
}

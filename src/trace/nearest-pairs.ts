import { differences } from "./differences.ts";
import { isBefore } from "./instant.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { Prepared } from "./shared-text.ts";

/** So many of a text's pairs, those that share most, are compared word by word. */
const COMPARED = 12;

/**
 * The pairs that make the family of texts: for each text the earlier one that it differs least from; where times do not tell who was
 * first, the pairs of the shortest tree that joins what is not joined yet. Copies so form a forest of best parents: who copied a copy is not
 * laid to the original as well.
 */
export class NearestPairs {
  readonly #chosen = new Set<SharedPair>();

  constructor(texts: readonly Prepared[], pairs: readonly SharedPair[]) {
    const judged = close(pairs)
      .map((pair) => ({
        pair,
        apart: apart(texts, pair),
        ordered: isBefore(texts[pair.earlier]?.at ?? null, texts[pair.later]?.at ?? null),
      }))
      .filter((one) => Number.isFinite(one.apart))
      .sort((x, y) => x.apart - y.apart || x.pair.earlier - y.pair.earlier || x.pair.later - y.pair.later);
    const groups = texts.map((_, text) => text);
    const groupOf = (text: number): number => {
      let at = text;
      while (groups[at] !== undefined && groups[at] !== at) at = groups[at] ?? at;
      return at;
    };
    const join = (pair: SharedPair): void => {
      groups[groupOf(pair.later)] = groupOf(pair.earlier);
      this.#chosen.add(pair);
    };
    const parented = new Set<number>();
    for (const { pair, ordered } of judged) {
      if (!ordered || parented.has(pair.later)) continue;
      parented.add(pair.later);
      join(pair);
    }
    for (const { pair, ordered } of judged) if (!ordered && groupOf(pair.earlier) !== groupOf(pair.later)) join(pair);
  }

  has(pair: SharedPair): boolean {
    return this.#chosen.has(pair);
  }
}

/** The pairs that are among those which share most for one of their texts. */
function close(pairs: readonly SharedPair[]): readonly SharedPair[] {
  const taken = new Map<number, number>();
  const most = ({ ofEarlier, ofLater }: SharedPair): number => Math.max(ofEarlier, ofLater);
  const kept: SharedPair[] = [];
  for (const pair of [...pairs].sort((x, y) => most(y) - most(x) || x.earlier - y.earlier || x.later - y.later)) {
    const [a, b] = [taken.get(pair.earlier) ?? 0, taken.get(pair.later) ?? 0];
    taken.set(pair.earlier, a + 1);
    taken.set(pair.later, b + 1);
    if (a < COMPARED || b < COMPARED) kept.push(pair);
  }
  return kept;
}

function apart(texts: readonly Prepared[], pair: SharedPair): number {
  const [a, b] = [texts[pair.earlier]?.stream.words, texts[pair.later]?.stream.words];
  return a && b ? differences(a, b) : Number.POSITIVE_INFINITY;
}

import type { Comparison } from "./comparison.ts";
import type { PairFinder } from "./pair-finder.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { CommonSentences, Passage } from "./standing-passages.ts";

/** Comparisons of the texts of one case, of which others may be in use, and what finds the pairs of each. */
export interface Compared {
  readonly comparison: Comparison;
  readonly finder: PairFinder;
}

/** Beyond so many pairs everything is compared again: that is quicker then. */
const MOST_PAIRS = 200_000;

/** Pairs of texts, each once or twice, those of one text together. */
class PairSet {
  readonly #others = new Map<number, Set<number>>();
  #size = 0;

  add(one: number, other: number): void {
    if (one === other || this.#size > MOST_PAIRS) return;
    const others = this.#others.get(one) ?? new Set<number>();
    this.#others.set(one, others);
    if (others.has(other)) return;
    others.add(other);
    this.#size++;
  }

  addAll(texts: readonly number[]): void {
    if (texts.length * texts.length > 2 * MOST_PAIRS) this.#size = MOST_PAIRS + 1;
    else
      texts.forEach((one, i) => {
        for (const other of texts.slice(0, i)) this.add(one, other);
      });
  }

  get isTooLarge(): boolean {
    return this.#size > MOST_PAIRS;
  }

  *[Symbol.iterator](): Iterator<readonly [number, number]> {
    for (const [one, others] of this.#others) for (const other of others) yield [one, other];
  }
}

/**
 * The pairs of texts that may be judged otherwise than before where some texts went out of use, came into it, or stand in the name of another report: their own; those
 * that are listed, or no longer, since another gram is common or has other earliest holders; those of texts that print one of them as a release; those in a
 * passage of theirs that stands otherwise. Too many of them cost time and nothing else. Null where they are so many that everything is better compared again.
 */
export function pairsReached(
  sentences: CommonSentences,
  before: Compared,
  after: Compared,
  changed: ReadonlySet<number>,
): Iterable<readonly [number, number]> | null {
  const found = new PairSet();
  const both = [before, after];
  const listed = pairsListedOtherwise(before.finder, after.finder, changed);
  for (const { finder } of both)
    for (const text of changed) for (const { earlier, later } of finder.of(text)) found.add(text, earlier === text ? later : earlier);
  for (const [one, other] of listed) found.add(one, other);
  for (const { comparison } of both) {
    for (const text of changed) found.addAll(comparison.printersOf(text));
    for (const pair of listed)
      for (const [taker, release] of [pair, [pair[1], pair[0]]] as const)
        if (comparison.prints(taker, release)) for (const other of comparison.printersOf(release)) found.add(taker, other);
  }
  addStandingOtherwise(found, sentences, before.comparison, after.comparison, concerned(sentences, changed, listed));
  return found.isTooLarge || listed.isTooLarge ? null : found;
}

/** The pairs of other texts that share enough and are listed in one of two comparisons only. */
function pairsListedOtherwise(before: PairFinder, after: PairFinder, changed: ReadonlySet<number>): PairSet {
  const found = new PairSet();
  const lists = new Set([...changed].flatMap((text) => [...before.lists(text)]));
  /** Who is one of the earliest holders of something in one of the two only. */
  const first = new Set<number>();
  for (const list of lists) {
    const [was, is] = [before.earliest(list), after.earliest(list)];
    if (was !== null && is !== null) {
      for (const text of was) if (!is.includes(text) && !changed.has(text)) first.add(text);
      for (const text of is) if (!was.includes(text) && !changed.has(text)) first.add(text);
    } else if (was !== is) {
      const members = before.members(list);
      for (const one of members)
        for (const other of members)
          if (
            one < other &&
            !changed.has(one) &&
            !changed.has(other) &&
            (before.between(one, other) === null) !== (after.between(one, other) === null)
          )
            found.add(one, other);
    }
  }
  for (const text of first) {
    const [was, is] = [before, after].map((finder) => othersIn(finder.of(text), text)) as [Set<number>, Set<number>];
    for (const other of was) if (!is.has(other) && !changed.has(other)) found.add(text, other);
    for (const other of is) if (!was.has(other) && !changed.has(other)) found.add(text, other);
  }
  return found;
}

function othersIn(pairs: readonly SharedPair[], text: number): Set<number> {
  return new Set(pairs.map(({ earlier, later }) => (earlier === text ? later : earlier)));
}

/** The sentences by which passages may stand otherwise: those of texts that changed, and those that both of a pair hold. */
function concerned(sentences: CommonSentences, changed: ReadonlySet<number>, listed: Iterable<readonly [number, number]>): Set<number> {
  const found = new Set<number>();
  for (const text of changed) for (const { sentence } of sentences.in(text)) found.add(sentence);
  for (const [one, other] of listed) {
    const own = new Set(sentences.in(one).map(({ sentence }) => sentence));
    for (const { sentence } of sentences.in(other)) if (own.has(sentence)) found.add(sentence);
  }
  return found;
}

function addStandingOtherwise(
  found: PairSet,
  sentences: CommonSentences,
  before: Comparison,
  after: Comparison,
  concerned: Set<number>,
): void {
  // What is part of a passage before may be part of another one after, and the other way round; a set gives what is added while it is gone through.
  for (const sentence of concerned)
    for (const { standing } of [before, after]) for (const one of standing.of(sentence).sentences) concerned.add(one);
  const compared = new Set<Passage>();
  for (const sentence of concerned)
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const passage = one.standing.of(sentence);
      if (!passage.isStanding || compared.has(passage)) continue;
      compared.add(passage);
      const counterpart = other.standing.of(sentence);
      const isSame = counterpart.isStanding && areSame(passage.sentences, counterpart.sentences);
      const holders = sentences.of(sentence).map(({ text }) => text);
      if (!isSame) found.addAll(holders);
      else if (passage.parent !== counterpart.parent)
        for (const parent of [passage.parent, counterpart.parent])
          if (parent !== null) for (const holder of holders) found.add(parent, holder);
    }
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

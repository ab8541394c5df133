import type { Comparison } from "./comparison.ts";
import type { PairFinder } from "./pair-finder.ts";
import { PairSet } from "./pair-set.ts";
import type { CommonSentences, Passage } from "./standing-passages.ts";

/** A comparison of the texts that are in use, and what finds their pairs. */
export interface Compared {
  readonly comparison: Comparison;
  readonly finder: PairFinder;
}

/** The same texts compared twice, while others of them are in use. */
type Both = readonly [before: Compared, after: Compared];

/**
 * The pairs of texts that may be judged otherwise than before where some texts went out of use, came into it, or stand in the name of another report: their own; those
 * that are listed, or no longer, since another gram is common or has other earliest holders; those of texts that print one release; those that hold a
 * passage which stands otherwise. Too many of them cost time and nothing else. Null where they are so many that everything is better compared again.
 */
export function pairsReached(sentences: CommonSentences, both: Both, changed: ReadonlySet<number>): PairSet | null {
  const found = new PairSet();
  for (const { finder } of both) for (const text of changed) for (const other of finder.othersOf(text)) found.add(text, other);
  const listed = pairsListedOtherwise(both, changed);
  for (const [one, other] of listed) found.add(one, other);
  for (const { comparison } of both) addPrinters(found, comparison, changed, listed);
  addStandingOtherwise(found, sentences, both, sentencesConcerned(sentences, changed, listed));
  return found.isTooLarge || listed.isTooLarge ? null : found;
}

/** The pairs of other texts that share enough and are listed in one of the two comparisons only. */
function pairsListedOtherwise([before, after]: Both, changed: ReadonlySet<number>): PairSet {
  const found = new PairSet();
  const lists = new Set([...changed].flatMap((text) => [...before.finder.lists(text)]));
  /** Who is one of the earliest holders of something in one of the two only. */
  const first = new Set<number>();
  for (const list of lists) {
    const [was, is] = [before.finder.earliest(list), after.finder.earliest(list)];
    if (was !== null && is !== null) for (const text of onlyInOne(new Set(was), new Set(is))) first.add(text);
    else if (was !== is) addListedOtherwise(found, [before, after], before.finder.members(list));
  }
  for (const text of first) {
    const [was, is] = [before.finder.othersOf(text), after.finder.othersOf(text)];
    for (const other of onlyInOne(was, is)) found.add(text, other);
  }
  // What changed itself is reached whatever is listed.
  return found.without(changed);
}

function addListedOtherwise(found: PairSet, [before, after]: Both, texts: Uint32Array): void {
  for (const one of texts)
    for (const other of texts) {
      if (other >= one) break;
      if ((before.finder.between(one, other) === null) !== (after.finder.between(one, other) === null)) found.add(one, other);
    }
}

function onlyInOne<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): readonly Value[] {
  return [...[...one].filter((value) => !other.has(value)), ...[...other].filter((value) => !one.has(value))];
}

/** The pairs of all who print a text that changed as a release, and of whoever prints a release in a pair that is listed otherwise with others who print it. */
function addPrinters(found: PairSet, comparison: Comparison, changed: ReadonlySet<number>, listed: PairSet): void {
  for (const text of changed) found.addAll(comparison.printersOf(text));
  if (!comparison.mayHoldReleases) return;
  for (const [one, other] of listed)
    for (const [taker, release] of [
      [one, other],
      [other, one],
    ] as const)
      if (comparison.prints(taker, release)) for (const printer of comparison.printersOf(release)) found.add(taker, printer);
}

/** The sentences by which passages may stand otherwise: those of texts that changed, and those that both of a pair hold which is listed otherwise. */
function sentencesConcerned(sentences: CommonSentences, changed: ReadonlySet<number>, listed: PairSet): Set<number> {
  const found = new Set<number>();
  for (const text of changed) for (const { sentence } of sentences.in(text)) found.add(sentence);
  for (const [one, other] of listed) {
    const own = new Set(sentences.in(one).map(({ sentence }) => sentence));
    for (const { sentence } of sentences.in(other)) if (own.has(sentence)) found.add(sentence);
  }
  return found;
}

/** The pairs that hold a passage which stands in one of the two comparisons only, or comes from another text. */
function addStandingOtherwise(found: PairSet, sentences: CommonSentences, [before, after]: Both, concerned: Set<number>): void {
  const [was, is] = [before.comparison.standing, after.comparison.standing];
  // What is part of a passage before may be part of another one after, and the other way round; a set gives what is added while it is gone through.
  for (const sentence of concerned) for (const one of [...was.of(sentence).sentences, ...is.of(sentence).sentences]) concerned.add(one);
  const compared = new Set<Passage>();
  for (const sentence of concerned) {
    const passages = [was.of(sentence), is.of(sentence)] as const;
    if (passages.every((passage) => compared.has(passage) || !passage.isStanding)) continue;
    for (const passage of passages) compared.add(passage);
    addOtherwise(found, passages, sentences.of(sentence));
  }
}

function addOtherwise(found: PairSet, [was, is]: readonly [Passage, Passage], holders: readonly { readonly text: number }[]): void {
  const texts = holders.map(({ text }) => text);
  if (was.isStanding !== is.isStanding || !areSame(was.sentences, is.sentences)) found.addAll(texts);
  else if (was.parent !== is.parent)
    for (const parent of [was.parent, is.parent]) if (parent !== null) for (const text of texts) found.add(parent, text);
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

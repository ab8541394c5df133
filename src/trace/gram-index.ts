import type { WordStream } from "./word-stream.ts";

/** Words in one gram. */
export const GRAM = 5;
/** The number of every gram that stands in one text only: it matches nothing. */
export const ALONE = 0;

/**
 * Every run of {@link GRAM} words that stands in more than one text, and the texts that it stands in. Texts are numbers 0, 1, 2, … in the
 * order given. Two different runs share a number with a probability of about 10⁻⁶ among four million runs (64 bits of hash).
 * Neighbouring grams of a copied passage stand in the same texts, so those texts are written down once, as a list.
 */
export interface GramIndex {
  /** How many grams have a number; the first of them is 1. */
  readonly grams: number;
  /** For each text, the gram at each of its positions, {@link ALONE} where no other text has it. */
  readonly sequences: readonly Uint32Array[];
  /** For each text, how many distinct grams it has in all. */
  readonly sizes: Uint32Array;
  /** For each text, the lists that it is on, and for each of these how many of its distinct grams are on that list. */
  readonly held: readonly Uint32Array[];
  readonly weights: readonly Uint32Array[];
  readonly lists: Lists;
}

/** The texts of list l are `texts[offsets[l]] … texts[offsets[l + 1] - 1]`, ascending. */
export interface Lists {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly texts: Uint32Array;
}

/**
 * Builds the index in time linear in the number of words. Places are first dealt into heaps by a part of their hash, so that what is
 * compared at once stays in the fastest memory: with millions of words, waiting for memory is all that costs.
 */
export function gramIndex(streams: readonly WordStream[]): GramIndex {
  const found = numbered(streams);
  const { sizes, grams } = found;
  const { listOf, lists } = listed(found);
  const sequences: Uint32Array[] = [];
  let from = 0;
  for (const stream of streams) {
    const length = gramsOf(stream);
    sequences.push(found.numbers.subarray(from, from + length));
    from += length;
  }
  const held: Uint32Array[] = [];
  const weights: Uint32Array[] = [];
  const seen = new Uint32Array(grams + 1);
  const weight = new Uint32Array(lists.count);
  sequences.forEach((sequence, text) => {
    const on: number[] = [];
    for (const gram of sequence) {
      if (gram === ALONE || seen[gram] === text + 1) continue;
      seen[gram] = text + 1;
      const list = listOf[gram] ?? 0;
      const known = weight[list] ?? 0;
      if (known === 0) on.push(list);
      weight[list] = known + 1;
    }
    const lists = new Uint32Array(on.length);
    const weighed = new Uint32Array(on.length);
    for (let i = 0; i < on.length; i++) {
      const list = on[i] ?? 0;
      lists[i] = list;
      weighed[i] = weight[list] ?? 0;
      sizes[text] = (sizes[text] ?? 0) + (weighed[i] ?? 0);
      weight[list] = 0;
    }
    held.push(lists);
    weights.push(weighed);
  });
  return { grams, sequences, sizes, held, weights, lists };
}

/** The same with only some of its texts: others are on no list. */
export function withOnly(index: GramIndex, isUsed: (text: number) => boolean): GramIndex {
  const { count, offsets, texts } = index.lists;
  const used = Uint8Array.from(index.held, (_, text) => Number(isUsed(text)));
  const starts = new Uint32Array(offsets.length);
  const kept = new Uint32Array(texts.length);
  let end = 0;
  for (let list = 0; list < count; list++) {
    const to = offsets[list + 1] ?? 0;
    for (let i = offsets[list] ?? 0; i < to; i++) if (used[texts[i] ?? 0] === 1) kept[end++] = texts[i] ?? 0;
    starts[list + 1] = end;
  }
  const held = index.held.map((on, text) => (used[text] === 1 ? on : NONE));
  return { ...index, held, lists: { count, offsets: starts, texts: kept.subarray(0, end) } };
}

const NONE = new Uint32Array(0);

/** Brings grams that stand in the same texts together. */
function listed({ grams, offsets, texts, filled }: Found): { readonly listOf: Uint32Array; readonly lists: Lists } {
  const listOf = new Uint32Array(grams + 1);
  const known = new Map<number, number>();
  const starts: number[] = [];
  const kept = new Uint32Array(filled);
  let end = 0;
  for (let gram = 1; gram <= grams; gram++) {
    const from = offsets[gram] ?? 0;
    const to = offsets[gram + 1] ?? 0;
    const hash = hashOfList(texts, from, to);
    const before = known.get(hash);
    const start = before === undefined ? 0 : (starts[before] ?? 0);
    if (before !== undefined && isSame(texts, from, to, kept, start, starts[before + 1] ?? end)) {
      listOf[gram] = before;
      continue;
    }
    known.set(hash, starts.length);
    listOf[gram] = starts.length;
    starts.push(end);
    for (let i = from; i < to; i++) kept[end++] = texts[i] ?? 0;
  }
  return { listOf, lists: { count: starts.length, offsets: Uint32Array.from([...starts, end]), texts: kept.slice(0, end) } };
}

function hashOfList(texts: Uint32Array, from: number, to: number): number {
  let a = to - from;
  let b = 0x9e3779b9;
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ (texts[i] ?? 0), 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b + (texts[i] ?? 0), 0xc2b2ae35);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x10_0000 + (b >>> 12);
}

function isSame(a: Uint32Array, from: number, to: number, b: Uint32Array, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < to - from; i++) if (a[from + i] !== b[start + i]) return false;
  return true;
}

/** A number for each place; grams of one text only are counted in `sizes` and have none. */
function numbered(streams: readonly WordStream[]): Found {
  const heaps = dealt(streams);
  const total = heaps.places.length;
  const found: Found = {
    numbers: new Uint32Array(total),
    sizes: new Uint32Array(streams.length),
    offsets: new Uint32Array(total + 2),
    texts: new Uint32Array(total),
    grams: 0,
    filled: 0,
  };
  const scratch = scratchFor(heaps.starts);
  for (let heap = 0; heap + 1 < heaps.starts.length; heap++)
    numberHeap(heaps, heaps.starts[heap] ?? 0, heaps.starts[heap + 1] ?? 0, scratch, found);
  found.offsets[found.grams + 1] = found.filled;
  return found;
}

function gramsOf(stream: WordStream): number {
  return Math.max(0, stream.words.length - GRAM + 1);
}

/** All places of all texts in heaps, each heap in the order of the texts: two parts of the hash, the place, and the text. */
interface Heaps {
  readonly starts: Uint32Array;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly places: Uint32Array;
  readonly owners: Uint32Array;
}

/** So many places make a heap, more or less. */
const HEAP = 2048;
const MOST_HEAPS = 4096;

function dealt(streams: readonly WordStream[]): Heaps {
  const total = streams.reduce((sum, stream) => sum + gramsOf(stream), 0);
  let heaps = 1;
  while (heaps < MOST_HEAPS && heaps * HEAP < total) heaps *= 2;
  const shift = 32 - Math.log2(heaps);
  const starts = new Uint32Array(heaps + 1);
  for (const { words } of streams) {
    let hash = ahead(words, FIRST);
    for (let i = 0; i + GRAM <= words.length; i++) {
      hash = rolled(hash, words, i, FIRST, FIRST_OUT);
      const heap = (heaps === 1 ? 0 : mixed(hash) >>> shift) + 1;
      starts[heap] = (starts[heap] ?? 0) + 1;
    }
  }
  for (let heap = 1; heap <= heaps; heap++) starts[heap] = (starts[heap] ?? 0) + (starts[heap - 1] ?? 0);
  const next = starts.slice();
  const column = (): Uint32Array => new Uint32Array(total);
  const made = { starts, first: column(), second: column(), places: column(), owners: column() };
  let place = 0;
  streams.forEach(({ words }, text) => {
    let a = ahead(words, FIRST);
    let b = ahead(words, SECOND);
    for (let i = 0; i + GRAM <= words.length; i++) {
      a = rolled(a, words, i, FIRST, FIRST_OUT);
      b = rolled(b, words, i, SECOND, SECOND_OUT);
      const first = mixed(a);
      const heap = heaps === 1 ? 0 : first >>> shift;
      const at = next[heap] ?? 0;
      next[heap] = at + 1;
      made.first[at] = first;
      made.second[at] = mixed(b);
      made.places[at] = place++;
      made.owners[at] = text;
    }
  });
  return made;
}

/** Two rolling hashes: each gram is had from the one before by taking a word in and another out, whose weight has become the base to the fifth. */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
const FIRST_OUT = power(FIRST);
const SECOND_OUT = power(SECOND);

function power(base: number): number {
  let out = 1;
  for (let i = 0; i < GRAM; i++) out = Math.imul(out, base);
  return out;
}

/** The hash before the first gram: of all its words but the last. */
function ahead(words: Uint32Array, base: number): number {
  let hash = 0;
  for (let i = 0; i < GRAM - 1; i++) hash = (Math.imul(hash, base) + (words[i] ?? 0)) | 0;
  return hash;
}

function rolled(hash: number, words: Uint32Array, i: number, base: number, out: number): number {
  const gone = i === 0 ? 0 : Math.imul(words[i - 1] ?? 0, out);
  return (Math.imul(hash, base) + (words[i + GRAM - 1] ?? 0) - gone) | 0;
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (half ^ (half >>> 15)) >>> 0;
}

/** What is reused from heap to heap. */
interface Scratch {
  /** A hash table of the grams of a heap: the gram's first place in it, plus one. */
  readonly table: Uint32Array;
  /** For each place of the heap the first place with its gram. */
  readonly same: Uint32Array;
  /** By first place: how many texts have the gram, the last of them, and its number. */
  readonly holders: Uint32Array;
  readonly last: Uint32Array;
  readonly number: Uint32Array;
}

function scratchFor(starts: Uint32Array): Scratch {
  let most = 1;
  for (let heap = 0; heap + 1 < starts.length; heap++) most = Math.max(most, (starts[heap + 1] ?? 0) - (starts[heap] ?? 0));
  let slots = 2;
  while (slots < 2 * most) slots *= 2;
  const column = (): Uint32Array => new Uint32Array(most);
  return { table: new Uint32Array(slots), same: column(), holders: column(), last: column(), number: column() };
}

interface Found {
  readonly numbers: Uint32Array;
  readonly sizes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly texts: Uint32Array;
  grams: number;
  filled: number;
}

function numberHeap(heaps: Heaps, from: number, to: number, scratch: Scratch, found: Found): void {
  const { owners } = heaps;
  const { same, holders, last, number } = scratch;
  findSame(heaps, from, to, scratch);
  for (let i = 0; i < to - from; i++) {
    if (same[i] !== i) continue;
    if (holders[i] === 1) {
      const owner = owners[from + i] ?? 0;
      found.sizes[owner] = (found.sizes[owner] ?? 0) + 1;
      number[i] = ALONE;
      continue;
    }
    number[i] = ++found.grams;
    found.offsets[found.grams] = found.filled;
    found.filled += holders[i] ?? 0;
    // From here on `holders` is where the next text of the gram goes, and `last` the text that went there last.
    holders[i] = found.offsets[found.grams] ?? 0;
    last[i] = NOBODY;
  }
  for (let i = 0; i < to - from; i++) {
    const gram = same[i] ?? 0;
    const one = number[gram] ?? ALONE;
    found.numbers[heaps.places[from + i] ?? 0] = one;
    const owner = owners[from + i] ?? 0;
    if (one === ALONE || last[gram] === owner) continue;
    last[gram] = owner;
    const at = holders[gram] ?? 0;
    found.texts[at] = owner;
    holders[gram] = at + 1;
  }
}

const NOBODY = 0xffffffff;

function findSame({ first, second, owners }: Heaps, from: number, to: number, { table, same, holders, last }: Scratch): void {
  let slots = 2;
  while (slots < 2 * (to - from)) slots *= 2;
  table.fill(0, 0, slots);
  for (let i = 0; i < to - from; i++) {
    const a = first[from + i];
    const b = second[from + i] ?? 0;
    const owner = owners[from + i] ?? 0;
    let slot = b & (slots - 1);
    for (let at = table[slot] ?? 0; at !== 0; at = table[slot] ?? 0) {
      if (first[from + at - 1] === a && second[from + at - 1] === b) break;
      slot = (slot + 1) & (slots - 1);
    }
    const known = table[slot] ?? 0;
    if (known === 0) {
      table[slot] = i + 1;
      same[i] = i;
      holders[i] = 1;
      last[i] = owner;
      continue;
    }
    const gram = known - 1;
    same[i] = gram;
    if (last[gram] === owner) continue;
    last[gram] = owner;
    holders[gram] = (holders[gram] ?? 0) + 1;
  }
}

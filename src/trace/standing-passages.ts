import { GRAM } from "./gram-index.ts";
import type { Prepared, SharedPair, Stretch } from "./shared-text.ts";

/** Sentences that stand word for word in texts that have little else in common: a background paragraph, "About X", a notice. */
export interface StandingPassage {
  /** Its place in each text that holds it, the earliest text first. */
  readonly places: readonly Stretch[];
  /** All who hold it are of one publisher: its own standing text, which nobody took from anybody. */
  readonly ofOnePublisher: boolean;
}

/** Fewer words are a phrase. */
const LEAST_WORDS = 8;
/** In so many texts that have little else in common. */
const LEAST_STORIES = 3;
/** Two texts of which one holds so much of the rest of the other are one story. */
const ONE_STORY = 1 / 3;
/** What is more of a text than this is no passage in it but the text. */
const MOST = 2 / 3;
/** So many of the earliest holders are asked whether they are of one story. */
const ASKED = 12;

/**
 * Finds the standing passages among texts. What fifty copies of one story share is none: its holders are of one story. `pairs` are all
 * that share enough to be listed, by the later of the two and then by the earlier; `publisherOf` says who published a text, and `isAlone` what is sure to
 * stand in no other.
 */
export function standingPassages(
  texts: readonly Prepared[],
  pairs: readonly SharedPair[],
  publisherOf: (text: number) => string | null,
  isAlone: (stretch: Stretch) => boolean,
): readonly StandingPassage[] {
  const found = passagesInSeveral(texts, isAlone).filter((places) => places.length >= LEAST_STORIES);
  if (found.length === 0) return [];
  const stories = new Stories(texts, pairs);
  return found
    .filter((places) => {
      const asked = places.slice(0, ASKED).filter(({ text, from, to }) => to - from <= MOST * (texts[text]?.stream.words.length ?? 0));
      return stories.among(asked) >= LEAST_STORIES;
    })
    .map((places) => {
      const publishers = new Set(places.map(({ text }) => publisherOf(text)));
      return { places, ofOnePublisher: publishers.size === 1 && !publishers.has(null) };
    });
}

/** What stands in more than one text, sentence by sentence; sentences that follow each other in all of them are one. One place a text, ascending. */
function passagesInSeveral(texts: readonly Prepared[], isAlone: (stretch: Stretch) => boolean): readonly (readonly Stretch[])[] {
  const first = new Map<number, Stretch>();
  const several = new Map<number, Stretch[]>();
  texts.forEach((prepared, text) => {
    for (const { from, to, hash } of sentencesOf(prepared)) {
      const place = { text, from, to };
      if (isAlone(place)) continue;
      const known = first.get(hash);
      if (known === undefined) first.set(hash, place);
      else if (known.text !== text) {
        const list = several.get(hash) ?? [known];
        several.set(hash, list);
        if (list.at(-1)?.text !== text) list.push(place);
      }
    }
  });
  const inOrder = [...several.values()].sort((x, y) => (x[0]?.text ?? 0) - (y[0]?.text ?? 0) || (x[0]?.from ?? 0) - (y[0]?.from ?? 0));
  const joined: (readonly Stretch[])[] = [];
  for (const places of inOrder) {
    const before = joined.at(-1);
    if (before !== undefined && follows(before, places)) joined[joined.length - 1] = both(before, places);
    else joined.push(places);
  }
  return joined;
}

function follows(before: readonly Stretch[], after: readonly Stretch[]): boolean {
  return before.length === after.length && before.every(({ text, to }, i) => after[i]?.text === text && after[i]?.from === to);
}

function both(before: readonly Stretch[], after: readonly Stretch[]): readonly Stretch[] {
  return before.map((place, i) => ({ ...place, to: after[i]?.to ?? place.to }));
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Of its words in order: 53 bits of two hashes. */
  readonly hash: number;
}

const END = /[.!?…。！？\n\r]/;
const SPACE = 0x20;

function* sentencesOf({ source, stream }: Prepared): Iterable<Sentence> {
  const { words, starts, ends } = stream;
  let from = 0;
  let a = 0;
  let b = 0;
  for (let word = 0; word < words.length; word++) {
    a = Math.imul(a ^ (words[word] ?? 0), 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b + (words[word] ?? 0), 0xc2b2ae35);
    b ^= b >>> 13;
    if (word + 1 < words.length && !endsBetween(source.text, ends[word] ?? 0, starts[word + 1] ?? 0)) continue;
    if (word + 1 - from >= LEAST_WORDS) yield { from, to: word + 1, hash: (a >>> 0) * 0x20_0000 + (b >>> 11) };
    from = word + 1;
    a = 0;
    b = 0;
  }
}

function endsBetween(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return false;
  return END.test(text.slice(from, to));
}

/** Tells how many stories the holders of a passage are. */
class Stories {
  readonly #texts: readonly Prepared[];
  readonly #pairs: readonly SharedPair[];
  /** Where the pairs of each later text begin. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly Prepared[], pairs: readonly SharedPair[]) {
    this.#texts = texts;
    this.#pairs = pairs;
    this.#starts = new Uint32Array(texts.length + 1);
    for (const { later } of pairs) this.#starts[later + 1] = (this.#starts[later + 1] ?? 0) + 1;
    for (let text = 0; text < texts.length; text++) this.#starts[text + 1] = (this.#starts[text + 1] ?? 0) + (this.#starts[text] ?? 0);
  }

  among(places: readonly Stretch[]): number {
    const groups = places.map((_, i) => i);
    const groupOf = (one: number): number => {
      let at = one;
      while (groups[at] !== undefined && groups[at] !== at) at = groups[at] ?? at;
      return at;
    };
    places.forEach((place, i) => {
      for (let j = 0; j < i; j++) if (this.#isOneStory(places[j] ?? place, place)) groups[groupOf(i)] = groupOf(j);
    });
    return places.filter((_, i) => groupOf(i) === i).length;
  }

  #isOneStory(earlier: Stretch, later: Stretch): boolean {
    const pair = this.#pairOf(earlier.text, later.text);
    if (pair === null) return false;
    const passage = Math.max(0, later.to - later.from - GRAM + 1);
    const [a, b] = [this.#gramsIn(earlier.text), this.#gramsIn(later.text)];
    const rest = Math.max(pair.ofEarlier * a, pair.ofLater * b) - passage;
    return rest >= ONE_STORY * Math.max(1, Math.min(a, b) - passage);
  }

  #gramsIn(text: number): number {
    return Math.max(0, (this.#texts[text]?.stream.words.length ?? 0) - GRAM + 1);
  }

  #pairOf(earlier: number, later: number): SharedPair | null {
    let low = this.#starts[later] ?? 0;
    let high = this.#starts[later + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle]?.earlier ?? 0) < earlier) low = middle + 1;
      else high = middle;
    }
    const found = this.#pairs[low];
    return found?.later === later && found.earlier === earlier ? found : null;
  }
}

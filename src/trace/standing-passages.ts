import { GRAM } from "./gram-index.ts";
import type { Order } from "./pair-finder.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { Prepared, Stretch } from "./shared-text.ts";

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

/** A sentence, by its number, at its first place in one text. */
export interface SentencePlace extends Stretch {
  readonly sentence: number;
}

/** The sentences that stand word for word in as many texts as it takes to be a standing passage. */
export class CommonSentences {
  readonly texts: readonly Prepared[];
  /** By text, in order. */
  readonly #in: readonly (readonly SentencePlace[])[];
  /** By sentence, one place a text, in the order of the texts. */
  readonly #places: readonly (readonly SentencePlace[])[];

  /** `isAlone` says what is sure to stand in one text only. */
  constructor(texts: readonly Prepared[], isAlone: (stretch: Stretch) => boolean) {
    this.texts = texts;
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
    const common = [...several.values()].filter((list) => list.length >= LEAST_STORIES);
    const within: SentencePlace[][] = texts.map(() => []);
    this.#places = common.map((list, sentence) => list.map((place) => ({ ...place, sentence })));
    for (const list of this.#places) for (const place of list) within[place.text]?.push(place);
    for (const list of within) list.sort((x, y) => x.from - y.from);
    this.#in = within;
  }

  get count(): number {
    return this.#places.length;
  }

  in(text: number): readonly SentencePlace[] {
    return this.#in[text] ?? NOWHERE;
  }

  of(sentence: number): readonly SentencePlace[] {
    return this.#places[sentence] ?? NOWHERE;
  }
}

const NOWHERE: readonly SentencePlace[] = [];

/** Sentences that follow each other in all texts that hold one of them; alone where too few do. */
export interface Passage {
  readonly sentences: readonly number[];
  /** Its place in each text that holds it, the earliest text first. */
  readonly places: readonly Stretch[];
  /** It stands word for word in texts that have little else in common: a background paragraph, "About X", a notice. */
  readonly isStanding: boolean;
  /** The text that its holders have it from: the first to have it; null where all have it from one house, whose own standing text nobody took from anybody. */
  readonly parent: number | null;
}

/** What the standing passages are found by. */
export interface PassageTexts {
  readonly order: Order;
  /** The pair of two texts that share enough to be listed. */
  readonly between: (one: number, other: number) => SharedPair | null;
  readonly publisherOf: (text: number) => string | null;
}

/**
 * Finds the standing passages among texts, each when it is asked for. What fifty copies of one story share is none: its holders are
 * of one story.
 */
export class StandingPassages {
  readonly #sentences: CommonSentences;
  readonly #among: PassageTexts;
  readonly #passages = new Map<number, Passage>();
  /** For each sentence the later text of the pairs that are looked at, plus one, where that text holds it. */
  readonly #heldBy: Uint32Array;
  #later = -1;
  /** For each text its sentences in standing passages, once all have been asked for. */
  #all: readonly (readonly SentencePlace[])[] | null = null;

  constructor(sentences: CommonSentences, among: PassageTexts) {
    this.#sentences = sentences;
    this.#among = among;
    this.#heldBy = new Uint32Array(sentences.count);
  }

  /** What both of a pair have, and neither from the other, as it stands in the earlier; what follows each other is one. Fastest by the later text. */
  ofBoth({ earlier, later }: Pick<SharedPair, "earlier" | "later">): readonly Stretch[] {
    const own = this.#in(earlier);
    if (own.length === 0) return NONE;
    if (this.#later !== later) for (const { sentence } of this.#in(later)) this.#heldBy[sentence] = later + 1;
    this.#later = later;
    const both: { text: number; from: number; to: number }[] = [];
    for (const { sentence, text, from, to } of own) {
      if (this.#heldBy[sentence] !== later + 1) continue;
      const passage = this.of(sentence);
      if (!passage.isStanding || passage.parent === earlier) continue;
      const before = both.at(-1);
      if (before?.to === from) before.to = to;
      else both.push({ text, from, to });
    }
    return both.length === 0 ? NONE : both;
  }

  /** Finds all at once, where many pairs are to be asked about: most texts hold none. */
  findAll(): void {
    this.#all = this.#sentences.texts.map((_, text) => {
      const standing = this.#sentences.in(text).filter(({ sentence }) => this.of(sentence).isStanding);
      return standing.length === 0 ? NOWHERE : standing;
    });
  }

  #in(text: number): readonly SentencePlace[] {
    return this.#all === null ? this.#sentences.in(text) : (this.#all[text] ?? NOWHERE);
  }

  /** The passage that a sentence is part of; one that no text in use holds has no places. */
  of(sentence: number): Passage {
    const known = this.#passages.get(sentence);
    if (known !== undefined) return known;
    const made = this.#made(sentence);
    for (const one of made.sentences) this.#passages.set(one, made);
    return made;
  }

  #made(sentence: number): Passage {
    const own = this.#holders(sentence);
    const [first] = own;
    if (first === undefined || own.length < LEAST_STORIES) return { sentences: [sentence], places: own, isStanding: false, parent: null };
    const all = this.#sentences.in(first.text);
    const at = all.findIndex((place) => place.sentence === sentence);
    const chain = [own];
    const sentences = [sentence];
    for (let i = at - 1, after = own; i >= 0; i--) {
      const before = this.#holders(all[i]?.sentence ?? -1);
      if (!follows(before, after)) break;
      chain.unshift(before);
      sentences.unshift(all[i]?.sentence ?? -1);
      after = before;
    }
    for (let i = at + 1, before = own; i < all.length; i++) {
      const after = this.#holders(all[i]?.sentence ?? -1);
      if (!follows(before, after)) break;
      chain.push(after);
      sentences.push(all[i]?.sentence ?? -1);
      before = after;
    }
    const last = chain.at(-1) ?? own;
    const places = (chain[0] ?? own).map(({ text, from }, i): Stretch => ({ text, from, to: last[i]?.to ?? from }));
    const isStanding = this.#stories(places) >= LEAST_STORIES;
    return { sentences, places, isStanding, parent: isStanding && !this.#isOfOnePublisher(places) ? first.text : null };
  }

  /** The places of a sentence in the texts in use, the earliest text first. */
  #holders(sentence: number): readonly SentencePlace[] {
    const { order } = this.#among;
    const all = this.#sentences.of(sentence);
    if (order.away === 0 && order.displaced.size === 0) return all;
    const used = all.filter(({ text }) => order.has(text));
    return order.displaced.size === 0 ? used : used.sort((x, y) => order.compare(x.text, y.text));
  }

  #isOfOnePublisher(places: readonly Stretch[]): boolean {
    const publishers = new Set(places.map(({ text }) => this.#among.publisherOf(text)));
    return publishers.size === 1 && !publishers.has(null);
  }

  /** How many stories the holders of a passage are. */
  #stories(places: readonly Stretch[]): number {
    const { texts } = this.#sentences;
    const asked = places.slice(0, ASKED).filter(({ text, from, to }) => to - from <= MOST * (texts[text]?.stream.words.length ?? 0));
    const groups = asked.map((_, i) => i);
    const groupOf = (one: number): number => {
      let at = one;
      while (groups[at] !== undefined && groups[at] !== at) at = groups[at] ?? at;
      return at;
    };
    asked.forEach((place, i) => {
      for (let j = 0; j < i; j++) if (this.#isOneStory(asked[j] ?? place, place)) groups[groupOf(i)] = groupOf(j);
    });
    return asked.filter((_, i) => groupOf(i) === i).length;
  }

  #isOneStory(earlier: Stretch, later: Stretch): boolean {
    const pair = this.#among.between(later.text, earlier.text);
    if (pair === null) return false;
    const passage = Math.max(0, later.to - later.from - GRAM + 1);
    const [a, b] = [this.#gramsIn(earlier.text), this.#gramsIn(later.text)];
    const rest = Math.max(pair.ofEarlier * a, pair.ofLater * b) - passage;
    return rest >= ONE_STORY * Math.max(1, Math.min(a, b) - passage);
  }

  #gramsIn(text: number): number {
    return Math.max(0, (this.#sentences.texts[text]?.stream.words.length ?? 0) - GRAM + 1);
  }
}

const NONE: readonly Stretch[] = [];

function follows(before: readonly Stretch[], after: readonly Stretch[]): boolean {
  return before.length === after.length && before.every(({ text, to }, i) => after[i]?.text === text && after[i]?.from === to);
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

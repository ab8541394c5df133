import { PENN_TAGS, type PennTag } from "./penn-tag.ts";
import { type Spelling, SpellingMemory } from "./spelling.ts";
import {
  BESIDE,
  besideFeatures,
  FIRST_OF_REST,
  NO_WORD,
  ownFeatures,
  PLACE_FEATURES,
  RECURRING,
  type SeenWord,
  seenWord,
} from "./tag-features.ts";
import { formOf, SHAPE } from "./tag-form.ts";
import { FeatureGroup } from "./tag-group.ts";
import { parseTagModel, type TagModel, tagModelIn } from "./tag-model.ts";
import { type KnownWord, type TagChooser, tagSentence } from "./tag-sentence.ts";
import { highest, SUMS } from "./tag-table.ts";
import { TAG_WEIGHTS } from "./tag-weights.ts";

/** Text as it is made from data/. The build of the program puts the packed model in its place. */
const WEIGHTS: string | Uint8Array = TAG_WEIGHTS;
const FOREIGN = PENN_TAGS.indexOf("FW");

let model: TagModel | null = null;
let shared: Tagger | null = null;

function learnt(): TagModel {
  model ??= typeof WEIGHTS === "string" ? parseTagModel(WEIGHTS) : tagModelIn(WEIGHTS);
  return model;
}

/** True for a word in lower case that English texts hold otherwise than as a name, as far as the tagger has seen. */
export function isSeenWord(word: string): boolean {
  const { vocabulary, only } = learnt();
  const number = vocabulary.words.get(word);
  return number !== undefined && !NAMES.has(only[number] ?? -1);
}

const NAMES: ReadonlySet<number> = new Set([PENN_TAGS.indexOf("NNP"), PENN_TAGS.indexOf("NNPS")]);

/**
 * Gives every word of a document its tag. `words` are in order and hold no white space; `starts` are the places in `words` at which
 * sentences begin, ascending. The same words give the same tags. Takes time linear in their number.
 */
export function tag(words: readonly Spelling[], starts: readonly number[]): readonly PennTag[] {
  shared ??= new Tagger(learnt());
  shared.forget();
  const tags: PennTag[] = [];
  let first = 0;
  for (const start of [...starts, words.length]) {
    if (start <= first) continue;
    for (const place of tagSentence(words.slice(first, start), shared)) tags.push(PENN_TAGS[place] ?? "FW");
    first = start;
  }
  return tags;
}

/** A word with what it gives each tag. */
interface ScoredWord extends KnownWord {
  /** Where its sums begin: SUMS numbers for itself, then as many for each place beside it, in the order of BESIDE. */
  readonly at: number;
  /** Which of the rounds of the tagger's memory they belong to. */
  readonly round: number;
}

const SUMS_OF_WORD = SUMS * (BESIDE.length + 1);
/** Room for a thousand words at first; it doubles. */
const ROOM = SUMS_OF_WORD << 10;
/** So many words are remembered, and those of the text at hand; then all are forgotten. */
const MOST = 1 << 15;

/** Chooses the tag with the highest sum of weights; the first in the order of PENN_TAGS among equals. */
export class Tagger implements TagChooser<ScoredWord> {
  readonly #model: TagModel;
  readonly #known = new SpellingMemory<ScoredWord>();
  readonly #looks: FeatureGroup;
  readonly #kind: FeatureGroup;
  readonly #tags: FeatureGroup;
  readonly #sums = new Float64Array(SUMS);
  /** The sums of all words side by side: the engine finds them faster than arrays of their own, and they take less room. */
  #words = new Float64Array(ROOM);
  #used = 0;
  #round = 0;

  constructor(model: TagModel) {
    this.#model = model;
    this.#looks = new FeatureGroup(model.weights, RECURRING.looks);
    this.#kind = new FeatureGroup(model.weights, RECURRING.kind);
    this.#tags = new FeatureGroup(model.weights, RECURRING.tags);
    this.#addNothing();
  }

  /** To be called between two texts, and only there: words that are known become unknown. */
  forget(): void {
    if (this.#used < MOST * SUMS_OF_WORD) return;
    this.#words = new Float64Array(ROOM);
    this.#used = 0;
    this.#round++;
    this.#addNothing();
  }

  know(spelling: Spelling): ScoredWord {
    const known = this.#known.get(spelling);
    if (known !== null && known.round === this.#round) return known;
    const { vocabulary, only } = this.#model;
    const form = formOf(spelling.text);
    const seen = seenWord(form, vocabulary);
    const tag = form.shape === SHAPE.foreign ? FOREIGN : (only[seen.word] ?? -1);
    const at = this.#add(seen, ownFeatures(form, seen, vocabulary));
    const { word, kind, shape, length, ending, shortEnding, helper } = seen;
    return this.#known.keep(spelling, { word, kind, shape, length, ending, shortEnding, helper, only: tag, at, round: this.#round });
  }

  choose(sentence: readonly ScoredWord[], at: number, features: Int32Array): number {
    const sums = this.#sums;
    const words = this.#words;
    const { weights } = this.#model;
    const own = placeOf(sentence, at);
    const before2 = placeOf(sentence, at - 2) + SUMS;
    const before = placeOf(sentence, at - 1) + 2 * SUMS;
    const after = placeOf(sentence, at + 1) + 3 * SUMS;
    const after2 = placeOf(sentence, at + 2) + 4 * SUMS;
    const { sums: looks } = this.#looks;
    const { sums: kind } = this.#kind;
    const { sums: tags } = this.#tags;
    const looksAt = this.#looks.find(features);
    const kindAt = this.#kind.find(features);
    const tagsAt = this.#tags.find(features);
    // All at once, the words in the order of BESIDE: to add them one by one through the array takes three times as long.
    for (let i = 0; i < SUMS; i++) {
      const ofWords =
        (words[own + i] ?? 0) + (words[before2 + i] ?? 0) + (words[before + i] ?? 0) + (words[after + i] ?? 0) + (words[after2 + i] ?? 0);
      sums[i] = ofWords + (looks[looksAt + i] ?? 0) + (kind[kindAt + i] ?? 0) + (tags[tagsAt + i] ?? 0);
    }
    for (let i = FIRST_OF_REST; i < PLACE_FEATURES; i++) weights.addTo(sums, 0, features[i] ?? 0);
    return highest(sums);
  }

  /** What stands outside the sentence comes first: see {@link placeOf}. */
  #addNothing(): void {
    this.#add(NO_WORD, []);
  }

  /** Adds the sums of a word; gives the place where they begin. */
  #add(seen: SeenWord, own: readonly number[]): number {
    const at = this.#used;
    this.#used += SUMS_OF_WORD;
    if (this.#used > this.#words.length) {
      const more = new Float64Array(this.#words.length * 2);
      more.set(this.#words);
      this.#words = more;
    }
    const words = this.#words.fill(0, at, this.#used);
    const { weights } = this.#model;
    for (const feature of own) weights.addTo(words, at, feature);
    BESIDE.forEach((distance, i) => {
      for (const feature of besideFeatures(seen, distance)) weights.addTo(words, at + (i + 1) * SUMS, feature);
    });
    return at;
  }
}

/** Where the sums of a word of a sentence begin; those of nothing, at 0, beyond either end. */
function placeOf(sentence: readonly ScoredWord[], at: number): number {
  // An engine is slow where an array is asked for a place before its first.
  return at < 0 ? 0 : (sentence[at]?.at ?? 0);
}

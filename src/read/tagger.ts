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
  const tags: PennTag[] = [];
  let first = 0;
  for (const start of [...starts, words.length]) {
    if (start <= first) continue;
    for (const place of tagSentence(words.slice(first, start), shared)) tags.push(PENN_TAGS[place] ?? "FW");
    first = start;
  }
  return tags;
}

/** A word with what it gives each tag: SUMS numbers for itself, then as many for each place beside it, in the order of BESIDE. */
interface ScoredWord extends KnownWord {
  readonly sums: Float64Array;
}

/** Chooses the tag with the highest sum of weights; the first in the order of PENN_TAGS among equals. */
export class Tagger implements TagChooser<ScoredWord> {
  readonly #model: TagModel;
  readonly #known = new SpellingMemory<ScoredWord>();
  readonly #looks: FeatureGroup;
  readonly #kind: FeatureGroup;
  readonly #tags: FeatureGroup;
  readonly #sums = new Float64Array(SUMS);
  /** What stands outside the sentence. */
  readonly #none: ScoredWord;

  constructor(model: TagModel) {
    this.#model = model;
    this.#looks = new FeatureGroup(model.weights, RECURRING.looks);
    this.#kind = new FeatureGroup(model.weights, RECURRING.kind);
    this.#tags = new FeatureGroup(model.weights, RECURRING.tags);
    this.#none = { form: formOf(""), seen: NO_WORD, only: -1, sums: this.#sumsOf(NO_WORD, []) };
  }

  know(spelling: Spelling): ScoredWord {
    const known = this.#known.get(spelling);
    if (known !== null) return known;
    const { vocabulary, only } = this.#model;
    const form = formOf(spelling.text);
    const seen = seenWord(form, vocabulary);
    const tag = form.shape === SHAPE.foreign ? FOREIGN : (only[seen.word] ?? -1);
    return this.#known.keep(spelling, { form, seen, only: tag, sums: this.#sumsOf(seen, ownFeatures(form, seen, vocabulary)) });
  }

  choose(sentence: readonly ScoredWord[], at: number, features: Int32Array): number {
    const sums = this.#sums;
    const { weights } = this.#model;
    const own = this.#sumsAt(sentence, at);
    const before2 = this.#sumsAt(sentence, at - 2);
    const before = this.#sumsAt(sentence, at - 1);
    const after = this.#sumsAt(sentence, at + 1);
    const after2 = this.#sumsAt(sentence, at + 2);
    const { sums: looks } = this.#looks;
    const { sums: kind } = this.#kind;
    const { sums: tags } = this.#tags;
    const looksAt = this.#looks.find(features);
    const kindAt = this.#kind.find(features);
    const tagsAt = this.#tags.find(features);
    // All at once, the words in the order of BESIDE: to add them one by one through the array takes three times as long.
    for (let i = 0; i < SUMS; i++) {
      const words =
        (own[i] ?? 0) + (before2[SUMS + i] ?? 0) + (before[2 * SUMS + i] ?? 0) + (after[3 * SUMS + i] ?? 0) + (after2[4 * SUMS + i] ?? 0);
      sums[i] = words + (looks[looksAt + i] ?? 0) + (kind[kindAt + i] ?? 0) + (tags[tagsAt + i] ?? 0);
    }
    for (let i = FIRST_OF_REST; i < PLACE_FEATURES; i++) weights.addTo(sums, 0, features[i] ?? 0);
    return highest(sums);
  }

  #sumsAt(sentence: readonly ScoredWord[], at: number): Float64Array {
    // An engine is slow where an array is asked for a place before its first.
    return (at < 0 ? this.#none : (sentence[at] ?? this.#none)).sums;
  }

  #sumsOf(seen: SeenWord, own: readonly number[]): Float64Array {
    const { weights } = this.#model;
    const sums = new Float64Array(SUMS * (BESIDE.length + 1));
    for (const feature of own) weights.addTo(sums, 0, feature);
    BESIDE.forEach((distance, i) => {
      for (const feature of besideFeatures(seen, distance)) weights.addTo(sums, (i + 1) * SUMS, feature);
    });
    return sums;
  }
}

import { PENN_TAGS, type PennTag } from "./penn-tag.ts";
import { ownFeatures, PLACE_FEATURES, seenWord } from "./tag-features.ts";
import { formOf, SHAPE } from "./tag-form.ts";
import { parseTagModel, TAG_COUNT, type TagModel } from "./tag-model.ts";
import { type KnownWord, type TagChooser, tagSentence } from "./tag-sentence.ts";
import { TAG_WEIGHTS } from "./tag-weights.ts";

/** So many different words are remembered, and then all forgotten, so that memory does not grow with what is read. */
const REMEMBERED = 20_000;
const FOREIGN = PENN_TAGS.indexOf("FW");

let shared: Tagger | null = null;

/**
 * Gives every word of a document its tag. `words` are in order and hold no white space; `starts` are the places in `words` at which
 * sentences begin, ascending. The same words give the same tags. Takes time linear in their number.
 */
export function tag(words: readonly string[], starts: readonly number[]): readonly PennTag[] {
  shared ??= new Tagger(parseTagModel(TAG_WEIGHTS));
  const tags: PennTag[] = [];
  let first = 0;
  for (const start of [...starts, words.length]) {
    if (start <= first) continue;
    for (const place of tagSentence(words.slice(first, start), shared)) tags.push(PENN_TAGS[place] ?? "FW");
    first = start;
  }
  return tags;
}

/** A word with the sum of what its own features give each tag. */
interface ScoredWord extends KnownWord {
  readonly scores: Int32Array;
}

/** Chooses the tag with the highest sum of weights; the first in the order of PENN_TAGS among equals. */
export class Tagger implements TagChooser<ScoredWord> {
  readonly #model: TagModel;
  readonly #known = new Map<string, ScoredWord>();
  readonly #scores = new Int32Array(TAG_COUNT);

  constructor(model: TagModel) {
    this.#model = model;
  }

  know(word: string): ScoredWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const { vocabulary, only, weights } = this.#model;
    const form = formOf(word);
    const seen = seenWord(form, vocabulary);
    const scores = new Int32Array(TAG_COUNT);
    for (const feature of ownFeatures(form, seen, vocabulary)) weights.addTo(scores, feature);
    const made = { form, seen, only: form.shape === SHAPE.foreign ? FOREIGN : (only[seen.word] ?? -1), scores };
    this.#known.set(word, made);
    return made;
  }

  choose(word: ScoredWord, features: Int32Array): number {
    const scores = this.#scores;
    const { weights } = this.#model;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag] = word.scores[tag] ?? 0;
    for (let i = 0; i < PLACE_FEATURES; i++) weights.addTo(scores, features[i] ?? 0);
    let best = 0;
    let most = scores[0] ?? 0;
    for (let tag = 1; tag < TAG_COUNT; tag++) {
      const score = scores[tag] ?? 0;
      if (score > most) {
        best = tag;
        most = score;
      }
    }
    return best;
  }
}

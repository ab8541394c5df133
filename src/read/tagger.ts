import { PENN_TAGS, type PennTag } from "./penn-tag.ts";
import { BESIDE, besideFeatures, NO_WORD, ownFeatures, PLACE_FEATURES, type SeenWord, seenWord } from "./tag-features.ts";
import { formOf, SHAPE } from "./tag-form.ts";
import { parseTagModel, type TagModel } from "./tag-model.ts";
import { type KnownWord, type TagChooser, tagSentence } from "./tag-sentence.ts";
import { addRow } from "./tag-table.ts";
import { TAG_WEIGHTS } from "./tag-weights.ts";

/** So many different words are remembered, and then all forgotten, so that memory does not grow with what is read. */
const REMEMBERED = 20_000;
/** Longer ones are not: an engine may keep a whole text alive for the sake of a part of it. */
const REMEMBERED_LENGTH = 12;
const NOTHING = new Int16Array(0);
const TAGS = PENN_TAGS.length;
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
  /** What it gives to the words beside it, in the order of BESIDE. */
  readonly beside: readonly Int16Array[];
}

/** Chooses the tag with the highest sum of weights; the first in the order of PENN_TAGS among equals. */
export class Tagger implements TagChooser<ScoredWord> {
  readonly #model: TagModel;
  readonly #known = new Map<string, ScoredWord>();
  readonly #scores = new Int32Array(TAGS);
  /** What stands outside the sentence. */
  readonly #none: ScoredWord;

  constructor(model: TagModel) {
    this.#model = model;
    this.#none = { form: formOf(""), seen: NO_WORD, only: -1, ...this.#score(NO_WORD, []) };
  }

  know(word: string): ScoredWord {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const { vocabulary, only } = this.#model;
    const form = formOf(word);
    const seen = seenWord(form, vocabulary);
    const tag = form.shape === SHAPE.foreign ? FOREIGN : (only[seen.word] ?? -1);
    const made = { form, seen, only: tag, ...this.#score(seen, ownFeatures(form, seen, vocabulary)) };
    if (word.length > REMEMBERED_LENGTH) return made;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  choose(sentence: readonly ScoredWord[], at: number, features: Int32Array): number {
    const scores = this.#scores;
    const { weights } = this.#model;
    const own = (sentence[at] ?? this.#none).scores;
    for (let tag = 0; tag < TAGS; tag++) scores[tag] = own[tag] ?? 0;
    for (let i = 0; i < BESIDE.length; i++) {
      const other = sentence[at + (BESIDE[i] ?? 0)] ?? this.#none;
      const row = other.beside[i] ?? NOTHING;
      addRow(scores, row, 0, row.length);
    }
    for (let i = 0; i < PLACE_FEATURES; i++) weights.addTo(scores, features[i] ?? 0);
    return highest(scores);
  }

  #score(seen: SeenWord, own: readonly number[]): Pick<ScoredWord, "scores" | "beside"> {
    const { weights } = this.#model;
    const scores = new Int32Array(TAGS);
    for (const feature of own) weights.addTo(scores, feature);
    return { scores, beside: BESIDE.map((distance) => weights.rowOf(besideFeatures(seen, distance))) };
  }
}

function highest(scores: Int32Array): number {
  let best = 0;
  let most = scores[0] ?? 0;
  for (let tag = 1; tag < TAGS; tag++) {
    const score = scores[tag] ?? 0;
    if (score <= most) continue;
    best = tag;
    most = score;
  }
  return best;
}

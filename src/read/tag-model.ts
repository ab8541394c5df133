import { Arrays, packed } from "./arrays.ts";
import { pennIndex } from "./penn-tag.ts";
import type { TagVocabulary } from "./tag-features.ts";
import { entryOf, WeightTable } from "./tag-table.ts";
import { WordList } from "./word-list.ts";

/** What was learnt, ready for use. */
export interface TagModel {
  readonly vocabulary: TagVocabulary & Readonly<Record<"words" | "endings" | "beginnings", WordList>> & { readonly kinds: Uint8Array };
  /** For each number of a word: the place of its only tag, or -1 where its neighbours decide. */
  readonly only: Int8Array;
  readonly weights: WeightTable;
}

/** The weights are written with the 55 characters from "%" to "[": none of them means anything to a string or a shell. */
const FIRST = 37;
/** Numbers are written with 27 digits; every one but the last with a character from the upper half. */
const DIGITS = 27;

/** A model's text is damaged: a broken promise of the build, not of a user. */
export class TagModelError extends Error {
  override readonly name = "TagModelError";
  readonly line: string;
  constructor(why: string, line = "") {
    super(`the tagger's weights are damaged: ${why}`);
    this.line = line;
  }
}

/**
 * Reads the text that `scripts/train-tagger.mjs` writes. Lines "w NN|VB report claim …" hold words by the tags they were seen with, a "="
 * before the tags says that no other is possible; "e" holds endings, "b" beginnings, "f" the features with their weights.
 */
export function parseTagModel(text: string): TagModel {
  const words: string[] = [];
  const kinds = [0];
  const only = [-1];
  let endings = "";
  let beginnings = "";
  let features = "";
  let kind = 0;
  for (const line of text.split("\n")) {
    const rest = line.slice(2);
    if (line.startsWith("w ")) {
      const [tags = "", ...list] = rest.split(" ");
      kind++;
      const tag = tags.startsWith("=") ? pennIndex(tags.slice(1)) : -1;
      if (tag === null) throw new TagModelError(`${tags} is no tag`, line);
      for (const word of list) {
        words.push(word);
        kinds.push(kind);
        only.push(tag);
      }
    } else if (line.startsWith("e ")) endings = rest;
    else if (line.startsWith("b ")) beginnings = rest;
    else if (line.startsWith("f ")) features = rest;
    else if (line !== "") throw new TagModelError("a line begins with none of w, e, b, f", line);
  }
  return {
    vocabulary: { words: WordList.of(words), endings: listed(endings), beginnings: listed(beginnings), kinds: Uint8Array.from(kinds) },
    only: Int8Array.from(only),
    weights: weightsIn(features),
  };
}

function listed(list: string): WordList {
  return WordList.of(list === "" ? [] : list.split(" "));
}

/** The model as bytes, which {@link tagModelIn} takes as they are: what is large in them need not be looked at one by one. */
export function packedModel({ vocabulary: { words, endings, beginnings, kinds }, only, weights }: TagModel): Uint8Array {
  return packed([...words.arrays, ...endings.arrays, ...beginnings.arrays, kinds, only, ...weights.arrays]);
}

/** The model that {@link packedModel} wrote. */
export function tagModelIn(bytes: Uint8Array): TagModel {
  const arrays = new Arrays(bytes);
  const [words, endings, beginnings] = [WordList.from(arrays), WordList.from(arrays), WordList.from(arrays)];
  const vocabulary = { words, endings, beginnings, kinds: arrays.uint8() };
  return { vocabulary, only: arrays.int8(), weights: WeightTable.from(arrays) };
}

/**
 * A feature is written as its distance from the one before, the number of its weights, and for each a tag and the weight. The text begins
 * with the number of features.
 */
function weightsIn(text: string): WeightTable {
  const reader = new NumberReader(text);
  const features = reader.atEnd ? 0 : reader.number();
  const table = WeightTable.empty(features, text.length >> 1);
  let feature = 0;
  for (let left = features; left > 0; left--) {
    feature += reader.number();
    const row: number[] = [];
    for (let more = reader.number(); more > 0; more--) row.push(entryOf(reader.digit(), reader.digit() - DIGITS));
    table.set(feature, row);
  }
  return table;
}

/** Takes a line apart that {@link writtenNumber} and {@link writtenEntry} wrote. */
class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  digit(): number {
    const digit = this.#text.charCodeAt(this.#at++) - FIRST;
    if (!(digit >= 0)) throw new TagModelError("the weights are cut short");
    return digit;
  }

  number(): number {
    let value = 0;
    let digit = this.digit();
    for (; digit >= DIGITS; digit = this.digit()) value = value * DIGITS + digit - DIGITS;
    return value * DIGITS + digit;
  }
}

/** Writes a number as {@link parseTagModel} reads it. */
export function writtenNumber(value: number): string {
  let text = String.fromCharCode(FIRST + (value % DIGITS));
  for (let rest = Math.floor(value / DIGITS); rest > 0; rest = Math.floor(rest / DIGITS))
    text = String.fromCharCode(FIRST + DIGITS + (rest % DIGITS)) + text;
  return text;
}

/** Writes an entry as {@link parseTagModel} reads it; the weight lies between -27 and 27. */
export function writtenEntry(tag: number, weight: number): string {
  return String.fromCharCode(FIRST + tag, FIRST + DIGITS + weight);
}

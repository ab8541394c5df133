import { SHAPE, type WordForm } from "./tag-form.ts";
import type { WordNumbers } from "./word-list.ts";

/** The words and parts of words that the weights know, each with its number. */
export interface TagVocabulary {
  readonly words: WordNumbers;
  readonly endings: WordNumbers;
  readonly beginnings: WordNumbers;
  /** For each number of a word: which tags it was seen with, as the number of that set, from 1. */
  readonly kinds: ArrayLike<number>;
}

/** A word as the features see it: numbers of the vocabulary, 0 where it does not know. */
export interface SeenWord {
  readonly word: number;
  readonly kind: number;
  readonly shape: number;
  /** How many characters it has. */
  readonly length: number;
  readonly ending: number;
  readonly shortEnding: number;
  readonly helper: number;
}

/** What the features know of a place besides its words. */
export interface TagState {
  /** The tags of the two words before, counted from 1; 0 before the first. */
  last: number;
  lastButOne: number;
  /** See {@link helperAfter}. */
  helper: number;
  /** The shape of the word as it stands, where capitals throughout a sentence were not taken for its own. */
  shape: number;
  /** 0 running text, 1 a heading with capitals throughout, 2 all letters are capitals. */
  style: number;
  /** 0 within the sentence, 1 its first word, 2 after an opening quotation mark, a colon or a bracket. */
  position: number;
}

/** Kinds from here on are for words that the vocabulary does not hold, by their look. */
const UNKNOWN_KINDS = 200;
/** As many sets of tags may be told apart. */
export const MOST_KINDS: number = UNKNOWN_KINDS - 1;
const ENDINGS_OF_UNKNOWN = ["ing", "ed", "ly", "ion", "s"];
const HELPERS: ReadonlyMap<string, number> = new Map(
  [
    "have has had having 've",
    "be is are was were am been being 's 're 'm",
    "do does did",
    "will would can could may might must shall should 'll 'd wo ca",
    "to",
  ].flatMap((line, i) => line.split(" ").map((word) => [word, i + 1] as const)),
);
/** As many numbers as {@link HELPERS} gives, with 0. */
const HELPER_KINDS = 6;

/** No word: before the first of a sentence and behind the last. */
export const NO_WORD: SeenWord = { word: 0xffff, kind: 0xff, shape: 0, length: 0, ending: 0xffff, shortEnding: 0, helper: 0 };

/** A feature is one number: five bits say which question it answers, sixteen and ten bits hold the answer. */
function feature(question: number, a: number, b: number): number {
  return (question << 26) | (a << 10) | b;
}

/** Looks a word up in the vocabulary. */
export function seenWord(form: WordForm, vocabulary: TagVocabulary): SeenWord {
  const word = vocabulary.words.get(form.lower) ?? 0;
  return {
    word,
    kind: word > 0 ? (vocabulary.kinds[word] ?? 0) : unknownKind(form),
    shape: form.shape,
    length: form.lower.length,
    ending: vocabulary.endings.get(form.lower.slice(-3)) ?? 0,
    shortEnding: vocabulary.endings.get(form.lower.slice(-2)) ?? 0,
    helper: HELPERS.get(form.lower) ?? 0,
  };
}

function unknownKind({ lower, shape }: WordForm): number {
  if (shape !== SHAPE.lower && shape !== SHAPE.hyphened) return UNKNOWN_KINDS + shape;
  return UNKNOWN_KINDS + 30 + ENDINGS_OF_UNKNOWN.findIndex((ending) => lower.endsWith(ending)) + 1;
}

/** The features of a word itself. They are the same wherever it stands. */
export function ownFeatures(form: WordForm, seen: SeenWord, vocabulary: TagVocabulary): readonly number[] {
  const { lower } = form;
  const features = [
    feature(0, seen.word, seen.shape),
    feature(1, seen.word, 0),
    feature(2, seen.kind, seen.shape),
    feature(3, seen.ending, seen.shape),
  ];
  for (let length = 1; length <= 5; length++) features.push(feature(4, vocabulary.endings.get(lower.slice(-length)) ?? 0, length));
  for (let length = 1; length <= 4; length++) features.push(feature(5, vocabulary.beginnings.get(lower.slice(0, length)) ?? 0, length));
  features.push(feature(6, seen.shortEnding, seen.shape));
  if (form.tail !== "") {
    features.push(feature(7, vocabulary.words.get(form.tail) ?? 0, 0));
    features.push(feature(7, vocabulary.endings.get(form.tail.slice(-3)) ?? 0, 1));
  }
  return features;
}

/** How far away the words stand whose {@link besideFeatures} count at a place. */
export const BESIDE = [-2, -1, 1, 2] as const;

/** The features that a word gives to the place from which it stands so far away, whatever else is there. */
export function besideFeatures(seen: SeenWord, distance: (typeof BESIDE)[number]): readonly number[] {
  if (distance === -2) return [feature(12, seen.word, 0)];
  if (distance === -1) return [feature(11, seen.word, 0), feature(15, seen.ending, 0)];
  if (distance === 1) return [feature(13, seen.word, 0), feature(16, seen.ending, 0)];
  return [feature(14, seen.word, 0)];
}

/** Writes the other features of a place between its neighbours, {@link PLACE_FEATURES} of them, into `out`. */
export function placeFeatures(out: Int32Array, state: TagState, before: SeenWord, here: SeenWord, after: SeenWord, after2: SeenWord): void {
  const { last, lastButOne, helper } = state;
  const look = (state.position * 3 + state.style) * 32 + state.shape;
  out[0] = feature(8, last, 0);
  out[1] = feature(8, last, state.shape);
  out[2] = feature(12, look, 1);
  out[3] = feature(13, last * 32 + after.shape, state.shape);
  out[4] = feature(25, after.shape * 32 + before.shape, here.shape);
  out[5] = feature(19, here.kind, look);
  out[6] = feature(23, helper, here.kind);
  out[7] = feature(9, last, lastButOne);
  out[8] = feature(10, here.word, last);
  out[9] = feature(17, last, after.kind);
  out[10] = feature(18, here.word, after.kind);
  out[11] = feature(20, here.kind, after.kind);
  out[12] = feature(21, before.word, here.kind);
  out[13] = feature(22, after.word, here.kind);
  out[14] = feature(24, here.shortEnding, helper);
  out[15] = feature(26, (here.kind << 8) | after.kind, after2.kind);
}

/** How many features {@link placeFeatures} writes. */
export const PLACE_FEATURES = 16;
/** Features `[first, last)` among them that take few values, so that they come together again: of looks, of the kind of the word, of tags. */
export const RECURRING = { looks: [0, 5], kind: [5, 7], tags: [7, 8] } as const;
/** From here on features come together too seldom. */
export const FIRST_OF_REST = 8;

/**
 * Which helping verb, modal or infinitive "to" still waits for its verb behind a word: 0 none, else its number, and a higher one where a
 * noun has come between. The arguments say what the word was tagged as; "to" counts as a verb where it introduces one.
 */
export function helperAfter(helper: number, word: SeenWord, verb: boolean, noun: boolean, stop: boolean): number {
  if (verb) return word.helper;
  if (stop) return 0;
  return noun && helper > 0 && helper < HELPER_KINDS ? helper + HELPER_KINDS : helper;
}

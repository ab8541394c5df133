import { PENN_TAGS, pennIndex } from "./penn-tag.ts";
import { type Spelling, spelt } from "./spelling.ts";
import { helperAfter, NO_WORD, PLACE_FEATURES, placeFeatures, type SeenWord, type TagState } from "./tag-features.ts";
import { SHAPE } from "./tag-form.ts";
import { tagOfMark } from "./tag-mark.ts";
import { isStyled, positionOf, STYLE, styleOf } from "./tag-style.ts";

/** A word with all that can be said of it before its neighbours are known. */
export interface KnownWord extends SeenWord {
  /** The place in PENN_TAGS of its only tag, or -1 where its neighbours decide. */
  readonly only: number;
}

/** Knows words, and chooses a tag between neighbours: the tagger by its weights, its trainer by those of the moment. */
export interface TagChooser<W extends KnownWord> {
  know(word: Spelling): W;
  /** The word is the `at`-th of the sentence, and `features` describe its place there. Gives a place in PENN_TAGS. */
  choose(sentence: readonly W[], at: number, features: Int32Array): number;
}

/** What a tag means for the helping verb before it. */
const PARTS = PENN_TAGS.map((tag) => ({
  verb: /^(?:VB|MD|TO)/.test(tag),
  noun: /^(?:NN|PRP$|EX$|DT$)/.test(tag),
  stop: /^(?:[.:]|-LRB-|-RRB-)$/.test(tag),
}));

/** Tags a sentence from left to right; gives for each word a place in PENN_TAGS. */
export function tagSentence<W extends KnownWord>(words: readonly Spelling[], chooser: TagChooser<W>): readonly number[] {
  const written: W[] = [];
  for (const word of words) written.push(chooser.know(word));
  const style = styleOf(written);
  const known = style === STYLE.running ? written : withoutStyle(written, words, style, chooser);
  const state: TagState = { last: 0, lastButOne: 0, helper: 0, shape: 0, style, position: 0 };
  const features = new Int32Array(PLACE_FEATURES);
  const tags: number[] = [];
  let open = false;
  let before: SeenWord = NO_WORD;
  let text = "";
  for (let i = 0; i < known.length; i++) {
    const here = known[i];
    if (here === undefined) break;
    state.shape = written[i]?.shape ?? 0;
    state.position = positionOf(i === 0, text);
    text = words[i]?.text ?? "";
    let tag = mayBeName(state) ? -1 : here.only;
    if (state.shape === SHAPE.mark) {
      tag = pennIndex(tagOfMark(text, open)) ?? 0;
      if (text === '"') open = !open;
    } else if (tag < 0) {
      placeFeatures(features, state, before, here, known[i + 1] ?? NO_WORD, known[i + 2] ?? NO_WORD);
      tag = chooser.choose(known, i, features);
    }
    tags.push(tag);
    advance(state, tag, here);
    before = here;
  }
  return tags;
}

/** The words as they would be written in running text. */
function withoutStyle<W extends KnownWord>(written: readonly W[], words: readonly Spelling[], style: number, chooser: TagChooser<W>): W[] {
  return written.map((word, i) => (isStyled(word.shape, style) ? chooser.know(spelt(words[i]?.lower ?? "")) : word));
}

/** A capital that nothing but a name explains: no word is certain then. */
function mayBeName({ shape, position, style }: TagState): boolean {
  if (shape === SHAPE.lower || shape === SHAPE.clitic || shape === SHAPE.foreign) return false;
  return position === 0 && style === STYLE.running;
}

function advance(state: TagState, tag: number, seen: SeenWord): void {
  const { verb, noun, stop } = PARTS[tag] ?? { verb: false, noun: false, stop: true };
  state.helper = helperAfter(state.helper, seen, verb, noun, stop);
  state.lastButOne = state.last;
  state.last = tag + 1;
}

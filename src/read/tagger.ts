import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { WordClass } from "./token.ts";
import { classByShape, wordClass } from "./word-class.ts";

/** How many words go to the tagger at a time. A cut between two of them costs it some context. */
const PORTION = 1500;
/** A word longer than this is no English word; the tagger sees a placeholder. */
const LONGEST = 60;

type Tagger = (words: readonly string[]) => readonly WordClass[];
let tagger: Tagger | null = null;

/**
 * Gives every word its class, in the order given: words of one text, without white space in them. English is read by the wink-nlp lite
 * model, which is set up at the first call. Where its tokens are not ours, its class for the beginning of our word counts.
 */
export function tag(words: readonly string[]): readonly WordClass[] {
  tagger ??= load();
  const classes: WordClass[] = [];
  for (let i = 0; i < words.length; i += PORTION) for (const c of tagger(words.slice(i, i + PORTION))) classes.push(c);
  return classes;
}

function load(): Tagger {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  return (words) => {
    const seen = words.map((w) => (w.length > LONGEST || !/^[\x21-\x7e\u00a1-\u024f\u2010-\u2026]+$/.test(w) ? placeholder(w) : w));
    const tokens = nlp.readDoc(seen.join(" ")).tokens();
    const values = tokens.out();
    const classes = tokens.out(nlp.its.pos);
    const aligned: WordClass[] = [];
    let piece = 0;
    for (const word of seen) {
      aligned.push(wordClass(String(classes[piece] ?? "")) ?? classByShape(word));
      let length = 0;
      while (length < word.length && piece < values.length) length += values[piece++]?.length ?? 1;
    }
    return aligned;
  };
}

function placeholder(word: string): string {
  if (/^\p{Lu}/u.test(word)) return "Smith";
  return /^\p{L}/u.test(word) ? "thing" : "*";
}

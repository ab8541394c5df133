// Counts how often the tagger agrees with a treebank.
import { wordClassesOf } from "../../src/read/word-class.ts";

const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(2);
/** Interjections are no class of their own here. */
const classOf = (upos) => (upos === "INTJ" ? "X" : upos);

/**
 * How often `tagOf`, which tags the words of a sentence, is right, counted where treebank and reader agree on a word's borders: the tags of
 * words, the tags of words and marks, the classes of words.
 */
export function measure(sentences, tagOf) {
  const counts = { words: 0, tags: 0, tokens: 0, tokenTags: 0, classes: 0 };
  const confused = new Map();
  for (const { words, tags, upos, exact, marks } of sentences) {
    const found = tagOf(words);
    const classes = wordClassesOf(
      found,
      words.map((word) => word.toLowerCase().replaceAll("’", "'")),
    );
    tags.forEach((gold, i) => {
      if (gold === null || !exact[i]) return;
      const right = found[i] === gold ? 1 : 0;
      counts.tokens++;
      counts.tokenTags += right;
      if (marks[i]) return;
      counts.words++;
      counts.tags += right;
      if (classes[i] === classOf(upos[i])) counts.classes++;
      const pair = `${gold} as ${found[i]}`;
      if (right === 0) confused.set(pair, (confused.get(pair) ?? 0) + 1);
    });
  }
  return {
    words: counts.words,
    tags: percent(counts.tags, counts.words),
    tokens: counts.tokens,
    tokenTags: percent(counts.tokenTags, counts.tokens),
    classes: percent(counts.classes, counts.words),
    confused: [...confused].sort((a, b) => b[1] - a[1]).map(([pair, n]) => `${pair} ${n}`),
  };
}

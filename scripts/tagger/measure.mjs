const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(2);

/** How often `tagOf`, which tags the words of a sentence, agrees with a treebank, where both agree on a word's borders. */
export function measure(sentences, tagOf) {
  let [words, rightWords, tokens, rightTokens] = [0, 0, 0, 0];
  const confused = new Map();
  for (const sentence of sentences) {
    const tags = tagOf(sentence.words);
    sentence.tags.forEach((gold, i) => {
      if (gold === null || !sentence.exact[i]) return;
      const right = tags[i] === gold ? 1 : 0;
      tokens++;
      rightTokens += right;
      if (sentence.marks[i]) return;
      words++;
      rightWords += right;
      const pair = `${gold} as ${tags[i]}`;
      if (right === 0) confused.set(pair, (confused.get(pair) ?? 0) + 1);
    });
  }
  return {
    words,
    rightWords: percent(rightWords, words),
    tokens,
    rightTokens: percent(rightTokens, tokens),
    confused: [...confused].sort((a, b) => b[1] - a[1]).map(([pair, n]) => `${pair} ${n}`),
  };
}

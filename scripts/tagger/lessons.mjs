// Makes what is taught out of a treebank of the web, so that the tagger holds for the news.

import { seeded } from "../../bench/seeded.ts";
import { formOf, SHAPE } from "../../src/read/tag-form.ts";
import { positionOf, STYLE, styleOf } from "../../src/read/tag-style.ts";

const SMALL = new Set("a an the and or but nor of in on at to for from by with as vs via per than that if 's n't".split(" "));
const TITLED_SHARE = 0.04;
const CAPITALS_SHARE = 0.04;
const SEED = 7;

/** The sentences without what the web's capitals would teach wrongly, and some of them once more as headings. */
export function lessonsOf(sentences) {
  const clear = sentences.map(withoutOddCapitals);
  return [...clear, ...headingsOf(clear)];
}

/**
 * Writers on the web give capitals to common nouns ("Fountain Drink") and none to names. The news does neither, so the tags of such words
 * teach nothing.
 */
function withoutOddCapitals(sentence) {
  const forms = sentence.words.map(formOf);
  if (styleOf(forms.map(({ shape, lower }) => ({ shape, length: lower.length }))) !== STYLE.running) return sentence;
  const tags = sentence.tags.map((tag, i) => {
    const inside = positionOf(i === 0, sentence.words[i - 1] ?? "") === 0;
    const commonWithCapital = forms[i].shape === SHAPE.capital && inside && /^(?:NNS?|VB.?|RB|MD|UH)$/.test(tag ?? "");
    const nameWithout = forms[i].shape === SHAPE.lower && /^NNP/.test(tag ?? "");
    return commonWithCapital || nameWithout ? null : tag;
  });
  return { ...sentence, tags };
}

const capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
const titled = (word, i) => (i > 0 && SMALL.has(word.toLowerCase()) ? word : capitalised(word));

/** For a share of the sentences a copy with a capital on each longer word, for another share one in capitals; both without a full stop. */
function headingsOf(sentences) {
  const random = seeded(SEED);
  const copies = [];
  for (const { words, tags } of sentences) {
    const draw = random();
    if (words.length < 4 || words.length > 30 || draw >= TITLED_SHARE + CAPITALS_SHARE) continue;
    const end = tags.at(-1) === "." ? -1 : words.length;
    const rewritten = words.slice(0, end).map(draw < TITLED_SHARE ? titled : (word) => word.toUpperCase());
    copies.push({ words: rewritten, tags: tags.slice(0, end) });
  }
  return copies;
}

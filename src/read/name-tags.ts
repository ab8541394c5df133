import type { PennTag } from "./penn-tag.ts";

const VERB: ReadonlySet<PennTag> = new Set<PennTag>(["VB", "VBP", "VBZ"]);
const BEFORE: ReadonlySet<PennTag> = new Set<PennTag>(["NN", "JJ", "DT"]);
const CAPITAL = /^\p{Lu}\p{Ll}{2}/u;
const SMALL = /^\p{Ll}{2}/u;

/**
 * "the newspaper Signal": a word with a capital right behind a noun or an article without one is a name, and no verb in the present.
 * `texts` are the words as they are written. Takes time linear in their number.
 */
export function mendNames(tags: readonly PennTag[], texts: readonly { readonly text: string }[]): readonly PennTag[] {
  return tags.map((tag, i) =>
    VERB.has(tag) && BEFORE.has(tags[i - 1] ?? "FW") && isNamed(texts[i]?.text, texts[i - 1]?.text) ? "NNP" : tag,
  );
}

const isNamed = (word = "", before = ""): boolean => CAPITAL.test(word) && SMALL.test(before);

import { cueForm } from "./cue-form.ts";
import type { PennTag } from "./penn-tag.ts";
import type { Spelling } from "./spelling.ts";

const BEFORE: ReadonlySet<PennTag> = new Set<PennTag>(["NN", "JJ", "DT"]);
const CAPITAL = /^\p{Lu}\p{Ll}{2}/u;
const PLAIN = /^\p{Ll}{4}/u;
/** Short words that a heading in capitals leaves without one. */
const FUNCTION =
  /^(?:from|with|over|into|onto|upon|after|amid|amidst|before|under|about|than|that|when|while|near|against|between|among|versus)$/;
const SMALL = /^\p{Ll}{2}/u;

/**
 * "the newspaper Signal": a word with a capital right behind a noun or an article without one is a name, and no verb in the present.
 * `words` are those that have the tags. Takes time linear in their number.
 */
export function mendNames(tags: readonly PennTag[], words: readonly Spelling[]): readonly PennTag[] {
  let written = false;
  return tags.map((tag, i) => {
    const before = tags[i - 1] ?? "FW";
    const present = tag === "VB" || tag === "VBP" || tag === "VBZ";
    const [own, last] = [words[i]?.text ?? "", words[i - 1]?.text ?? ""];
    // "told Shore Rights Watch that": behind words without a capital, unlike in a heading, a word with one is no verb.
    const inName = written && present && CAPITAL.test(own) && CAPITAL.test(last);
    written ||= PLAIN.test(own) && !FUNCTION.test(own);
    if (inName) return "NNP";
    const verb = present && BEFORE.has(before);
    const named = tag === "NN" && before === "NN" && cueForm(words[i]?.lower ?? "") !== null;
    // "Medics Abroad said"
    if (tag === "RB" && /^NNP?S?$/.test(before) && CAPITAL.test(words[i - 1]?.text ?? "") && CAPITAL.test(words[i]?.text ?? ""))
      return SMALL.test(words[i + 1]?.text ?? "") ? "NNP" : tag;
    return (verb || named) && isNamed(words[i]?.text, words[i - 1]?.text) ? "NNP" : tag;
  });
}

const isNamed = (word = "", before = ""): boolean => CAPITAL.test(word) && SMALL.test(before);

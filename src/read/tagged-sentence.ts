import { cueForm } from "./cue-form.ts";
import type { PennTag } from "./penn-tag.ts";

export const FINITE = new Set<PennTag>(["VBD", "VBZ", "VBP", "MD"]);
/** How many words an auxiliary, and how many the finite verb of the same clause, is looked for. */
export const NEAR = 5;
export const CLAUSE = 25;

export interface Sentence {
  /** Mended up to the word in question. */
  readonly tags: readonly PennTag[];
  readonly lower: readonly string[];
  /** The lists in which each word stands: see word-mark.ts. */
  readonly marks: readonly number[];
  readonly start: number;
  /** The first word behind it. */
  readonly end: number;
}

/** The word before `i` that is no adverb, or -1 at the start of the sentence. */
export function wordBefore({ tags, start }: Sentence, i: number): number {
  let at = i - 1;
  while (at >= start && tags[at]?.startsWith("RB")) at--;
  return at >= start ? at : -1;
}

/** No other finite verb stands in the clause around `i`: behind the last comma, "that" or verb of saying, and before the next mark. */
export const isAlone = (sentence: Sentence, i: number): boolean => isAloneBefore(sentence, i) && isAloneBehind(sentence, i);

function isAloneBefore({ tags, lower, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= start && i - at <= CLAUSE; at--) {
    if (tags[at] === "," || tags[at] === ":" || lower[at] === "that" || tags[at]?.startsWith("W")) return true;
    if (!FINITE.has(tags[at] ?? "FW")) continue;
    // "The note handed to the envoy states that": a participle, whatever its tag.
    const handed = tags[at] === "VBD" && /^NNS?$/.test(tags[at - 1] ?? "") && /^(?:TO|IN)$/.test(tags[at + 1] ?? "");
    if (!handed || tags[i] !== "NNS" || lower[i + 1] !== "that") return cueForm(lower[at] ?? "")?.frames.has("clause") === true;
  }
  return true;
}

/** No other finite verb stands behind `i` before the next mark or clause. */
export function isAloneBehind({ tags, lower }: Sentence, i: number): boolean {
  for (let at = i + 1; at < tags.length && at - i <= CLAUSE; at++) {
    if (/^(?:[,.:]|''|``|CC)$/.test(tags[at] ?? "") || tags[at]?.startsWith("W") || BEGINS_CLAUSE.test(lower[at] ?? "")) return true;
    // "as saying it has": a clause of its own begins.
    if (tags[at] === "VBG" && cueForm(lower[at] ?? "")?.frames.has("clause") === true) return true;
    // "lists eleven samples": no verb, whatever its tag.
    if (FINITE.has(tags[at] ?? "FW") && !(tags[at] === "VBZ" && tags[at - 1] === "CD")) return false;
  }
  return true;
}

const BEGINS_CLAUSE = /^(?:that|whether|if|because|although|though)$/;

export function hasFinite({ tags, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= start && i - at <= CLAUSE; at--) {
    // ", leaked to the paper,": no finite verb, whatever its tag.
    const aside = tags[at] === "VBD" && tags[at - 1] === "," && /^(?:IN|TO|RB)$/.test(tags[at + 1] ?? "");
    if (FINITE.has(tags[at] ?? "FW") && !aside) return true;
  }
  return false;
}

/** No finite verb stands anywhere in the sentence: "The manifest lists forty crates." */
export function isVerbless(sentence: Sentence, i: number): boolean {
  const { tags } = sentence;
  if (hasFinite(sentence, i)) return false;
  for (let at = i + 1; at < tags.length && at - i <= CLAUSE && tags[at] !== "." && sentence.lower[at] !== "that"; at++)
    if (FINITE.has(tags[at] ?? "FW")) return false;
  return true;
}

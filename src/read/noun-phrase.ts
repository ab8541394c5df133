import type { Token } from "./token.ts";

const INSIDE = new Set(["NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON", "SYM", "X"]);
const LINKS = new Set(["of", "for", "in", "at", "from", "with", "to", "on", "and", "'s", "-", "–", "&", "both", "near"]);
const MODIFIERS = new Set([
  "also",
  "later",
  "earlier",
  "reportedly",
  "repeatedly",
  "again",
  "further",
  "then",
  "now",
  "already",
  "publicly",
  "initially",
  "previously",
  "has",
  "have",
  "had",
  "was",
  "were",
  "is",
  "did",
  "does",
  "do",
  "not",
  "n't",
  "never",
  "would",
  "will",
  "could",
  "may",
  "might",
  "can",
  "be",
  "been",
  "neither",
  "nor",
]);

/** The token before `at` that is no adverb or auxiliary of the verb at `at`; the auxiliaries belong to the cue. */
export function beforeVerb(tokens: readonly Token[], at: number, first: number): number {
  let i = at - 1;
  while (i >= first && (MODIFIERS.has(tokens[i]?.lower ?? "") || tokens[i]?.pos === "ADV" || tokens[i]?.pos === "AUX")) i--;
  return i;
}

/** The first token of the noun phrase that ends at `last`, not before `first`; `last + 1` where there is none. */
export function phraseStart(tokens: readonly Token[], last: number, first: number): number {
  let start = last + 1;
  for (let i = last; i >= first; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (INSIDE.has(token.pos) && token.lower !== "that" && token.lower !== "which") start = i;
    else if (!LINKS.has(token.lower) || i === last) break;
  }
  return start;
}

/** The token after the noun phrase that begins at `at`, not after `end`. */
export function phraseEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    // A relative pronoun opens a clause of its own; so does "that" behind "told lawmakers", which the tagger may take for one.
    if (token === undefined || (i > at && token.tag === "WDT")) break;
    if (INSIDE.has(token.pos) || (token.pos === "PART" && token.lower === "'s")) last = i + 1;
    else if (!LINKS.has(token.lower)) break;
  }
  return last;
}

import type { WordClass } from "./token.ts";

const CLASSES: ReadonlySet<string> = new Set<WordClass>([
  "NOUN",
  "PROPN",
  "VERB",
  "AUX",
  "ADJ",
  "ADV",
  "PRON",
  "DET",
  "ADP",
  "SCONJ",
  "CCONJ",
  "PART",
  "NUM",
  "PUNCT",
  "SYM",
  "X",
]);

/** Parses the name of a word class; null for any that the reader does not know. */
export function wordClass(name: string): WordClass | null {
  return isWordClass(name) ? name : null;
}

function isWordClass(name: string): name is WordClass {
  return CLASSES.has(name);
}

/** The class that the mere look of a word suggests. */
export function classByShape(word: string): WordClass {
  if (/^\p{N}/u.test(word)) return "NUM";
  if (/^\p{Lu}/u.test(word)) return "PROPN";
  if (/^\p{L}/u.test(word)) return "NOUN";
  return "PUNCT";
}

/** The tags of the Penn Treebank, as far as words and marks of running text need them; ADD is an address or a handle. The order is that of the weights. */
export const PENN_TAGS = [
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "MD",
  "JJ",
  "JJR",
  "JJS",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "PRP",
  "PRP$",
  "DT",
  "PDT",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "IN",
  "TO",
  "CC",
  "CD",
  "EX",
  "POS",
  "FW",
  "UH",
  "LS",
  "ADD",
  "SYM",
  "$",
  "#",
  ".",
  ",",
  ":",
  "``",
  "''",
  "-LRB-",
  "-RRB-",
] as const;

/** What a word is in its sentence. */
export type PennTag = (typeof PENN_TAGS)[number];

const V = 86;

/** True of the tags of verbs: no other begins with V. */
export const isVerbTag = (tag: PennTag): boolean => tag.charCodeAt(0) === V;

const PLACES: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((tag, i) => [tag, i]));

/** The place of a tag in {@link PENN_TAGS}; null for a name that is no tag. */
export function pennIndex(name: string): number | null {
  return PLACES.get(name) ?? null;
}

import type { PennTag } from "./penn-tag.ts";
import type { WordClass } from "./token.ts";

const CLASSES: Readonly<Record<PennTag, WordClass>> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  VB: "VERB",
  VBD: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  VBP: "VERB",
  VBZ: "VERB",
  MD: "AUX",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  RP: "ADP",
  PRP: "PRON",
  PRP$: "PRON",
  DT: "DET",
  PDT: "DET",
  WDT: "PRON",
  WP: "PRON",
  WP$: "PRON",
  WRB: "ADV",
  IN: "ADP",
  TO: "PART",
  CC: "CCONJ",
  CD: "NUM",
  EX: "PRON",
  POS: "PART",
  FW: "X",
  UH: "X",
  LS: "X",
  ADD: "X",
  SYM: "SYM",
  $: "SYM",
  "#": "SYM",
  ".": "PUNCT",
  ",": "PUNCT",
  ":": "PUNCT",
  "``": "PUNCT",
  "''": "PUNCT",
  "-LRB-": "PUNCT",
  "-RRB-": "PUNCT",
};

const BE = new Set("be is are was were am been being 's 're 'm ai".split(" "));
const HAVE_OR_DO = new Set("have has had having 've 's 'd do does did".split(" "));
/** Words that introduce a clause wherever they are tagged IN. */
const SUBORDINATORS = new Set("that if whether because although though while unless lest whereas once".split(" "));
/** Words that introduce a clause or a noun phrase. */
const EITHER = new Set("after before since until till as than".split(" "));
const BARE_PRONOUNS = new Set("this that these those all both some any each either neither another".split(" "));
/** So far ahead a verb is looked for. */
const REACH = 8;

/** The class of each word; words in lower case, with plain apostrophes. */
export function wordClassesOf(tags: readonly PennTag[], words: readonly string[]): readonly WordClass[] {
  return tags.map((tag, i) => {
    const word = words[i] ?? "";
    if (tag.startsWith("VB") && isAuxiliary(tags, words, i)) return "AUX";
    if (tag === "IN" && opensClause(tags, i, word)) return "SCONJ";
    if (tag === "DT" && BARE_PRONOUNS.has(word) && !continuesPhrase(tags[i + 1])) return "PRON";
    if (tag === "RB" && (word === "not" || word === "n't")) return "PART";
    if (word === "%" && tag === "NN") return "SYM";
    return CLASSES[tag];
  });
}

/** Every form of "be" but that of "there is"; "have" and "do" before the verb that they help. */
function isAuxiliary(tags: readonly PennTag[], words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "'s" ? !isParticiple(nextVerb(tags, at)) || tags[at] === "VBZ" : BE.has(word))
    return tags[at - 1] !== "EX" && tags[at + 1] !== "EX";
  if (!HAVE_OR_DO.has(word)) return false;
  const verb = nextVerb(tags, at);
  return word.startsWith("d") ? verb === "VB" : verb === "VBN";
}

function isParticiple(tag: PennTag | null): boolean {
  return tag === "VBN" || tag === "VBG";
}

/** The tag of the verb that follows, with nothing but adverbs and a subject between. */
function nextVerb(tags: readonly PennTag[], at: number): PennTag | null {
  for (let i = at + 1; i < at + REACH; i++) {
    const tag = tags[i];
    if (tag === undefined) return null;
    if (tag.startsWith("VB")) return tag;
    if (!/^(?:RB|PRP|DT|NN|JJ|CD|POS)/.test(tag)) return null;
  }
  return null;
}

function opensClause(tags: readonly PennTag[], at: number, word: string): boolean {
  if (SUBORDINATORS.has(word)) return true;
  if (!EITHER.has(word)) return false;
  if (tags[at + 1] === "VBG" || tags[at + 1] === "VBN") return true;
  for (let i = at + 1; i < at + REACH; i++) {
    const tag = tags[i];
    if (tag === undefined || tag === "IN" || tag === "," || tag === ".") return false;
    if (/^(?:VB[DPZ]|MD)$/.test(tag)) return i > at + 1;
  }
  return false;
}

function continuesPhrase(tag: PennTag | undefined): boolean {
  return tag !== undefined && /^(?:NN|JJ|CD|VBN|VBG|PRP\$|DT|RBS|\$)/.test(tag);
}

/** The tag that the mere look of a word suggests, in a language that the tagger does not know. */
export function tagByShape(word: string): PennTag {
  if (/^\p{N}/u.test(word)) return "CD";
  if (/^\p{Lu}/u.test(word)) return "NNP";
  return /^\p{L}/u.test(word) ? "NN" : ":";
}

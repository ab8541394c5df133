// Reads CoNLL-U documents and puts their tags on the words that the reader of this project cuts the same text into.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takeApart } from "../../src/read/document.ts";
import { normalise } from "../../src/read/normalise.ts";
import { PENN_TAGS } from "../../src/read/penn-tag.ts";

const KNOWN = new Set(PENN_TAGS);
/** Tags of the treebank's own that this project does not tell apart. GW and XX say only that a word is broken. */
const RENAMED = new Map([
  ["HYPH", ":"],
  ["NFP", ":"],
  ["AFX", "JJ"],
  ["XX", "FW"],
]);

/** The paths of the documents below a folder that have `part` in their names, sorted. */
export function documentsIn(folder, part) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".conllu") && name.includes(part))
    .sort()
    .map((name) => join(folder, name));
}

/** The names of the documents in one CoNLL-U file that holds many. */
export function namesIn(path) {
  return new Set([...readFileSync(path, "utf8").matchAll(/^# newdoc id = (.+)$/gm)].map((match) => match[1].trim()));
}

/** The name of a document, from its first "newdoc" line. */
export function nameOf(path) {
  return /^# newdoc id = (.+)$/m.exec(readFileSync(path, "utf8"))?.[1]?.trim() ?? path;
}

/** The text of a document with the span, tag and class of each word of the treebank. */
function annotated(conllu) {
  let text = "";
  const words = [];
  for (const block of conllu.split(/\n\n+/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    const paragraph = /^# newpar/m.test(block);
    text += text === "" ? "" : paragraph ? "\n\n" : " ";
    const start = text.length;
    text += sentence;
    let at = 0;
    for (const line of block.split("\n")) {
      const [id = "", form = "", , upos = "", xpos = ""] = line.split("\t");
      if (!/^\d+$/.test(id)) continue;
      const found = sentence.indexOf(form, at);
      // A word that is not written as such, as "not" in "dont", has no place.
      if (found < 0 || found > at + 2) continue;
      at = found + form.length;
      words.push({ start: start + found, end: start + at, tag: RENAMED.get(xpos) ?? xpos, upos });
    }
  }
  return { text, words };
}

const PREFIX = /^(?:re|co|pre|over|mis|out|un|under)$/i;

/**
 * The tag of one of our words that covers several of the treebank: "US-led" is NNP HYPH VBN there and an adjective here, "cannot" is what
 * its first part is. `next` is the tag of the word behind.
 */
function joined(parts, next) {
  const kept = parts.filter((part) => part.tag !== ":" && part.tag !== "GW");
  const last = kept.at(-1);
  if (last === undefined) return null;
  if (kept.length === 1 || kept.length === parts.length) return kept[0].tag;
  const beforeNoun = /^(?:NN|JJ)/.test(next ?? "");
  if (/^VB[NG]$/.test(last.tag) && !PREFIX.test(parts[0].form)) return "JJ";
  if (/^(?:IN|RP|RB)$/.test(last.tag)) return beforeNoun ? "JJ" : "NN";
  if (last.tag === "NN" && beforeNoun && kept.every((part) => part.tag !== "NNP")) return "JJ";
  return last.tag;
}

/**
 * A document as sentences of { words, tags, upos, exact }: `tags` holds null where the treebank's word has no tag of ours, `exact` says
 * whether word and treebank agree on where the word begins and ends.
 */
export function sentencesOf(path) {
  const gold = annotated(readFileSync(path, "utf8"));
  const document = takeApart(gold.text, false);
  const words = gold.words;
  let g = 0;
  const cells = document.tokens.map((token) => {
    while (g < words.length && words[g].end <= token.start) g++;
    const parts = [];
    for (let k = g; k < words.length && words[k].start < token.end; k++)
      parts.push({ ...words[k], form: gold.text.slice(words[k].start, words[k].end) });
    const word = normalise(token.text).text;
    const exact = parts.length === 1 && parts[0].start === token.start && parts[0].end === token.end;
    const tag = parts.length === 0 ? null : parts.length === 1 ? parts[0].tag : joined(parts, words[g + parts.length]?.tag);
    return { word, tag: KNOWN.has(tag) ? tag : null, upos: exact ? parts[0].upos : null, exact, mark: token.kind === "mark" };
  });
  return document.sentences.map((sentence) => {
    const own = cells.slice(sentence.first, sentence.last);
    return {
      words: own.map((cell) => cell.word),
      tags: own.map((cell) => cell.tag),
      upos: own.map((cell) => cell.upos),
      exact: own.map((cell) => cell.exact),
      marks: own.map((cell) => cell.mark),
    };
  });
}

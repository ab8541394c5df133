import type { Span } from "../record/span.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraph.ts";
import { quotationsOf } from "./quotation.ts";
import { sentencesOf } from "./sentence.ts";
import { spellingOf } from "./spelling.ts";
import { tag } from "./tagger.ts";
import type { Document, Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { mendVerbs } from "./verb-tags.ts";
import { tagByShape, wordClassesOf } from "./word-class.ts";

const REPORTING = new Set(
  "said says say told tells asked asks wrote writes added adds replied answered shouted cried yelled wondered tweeted".split(" "),
);

/**
 * Takes a text apart into paragraphs, quotations, sentences and tokens; all offsets are into `text` as it was given.
 * With `english` false words get the tag that their shape suggests. Takes time and memory linear in the length of the text.
 */
export function takeApart(text: string, english = true): Document {
  const seen = normalise(text);
  const paragraphs = paragraphsOf(seen.text);
  const quotations = quotationsOf(seen.text, paragraphs);
  const raw = tokenize(seen.text);
  const sentences = sentencesOf({ text: seen.text, tokens: raw, paragraphs, quotations }, (word) => REPORTING.has(word));
  const words: string[] = [];
  const lower: string[] = [];
  for (const { start, end } of raw) {
    const spelling = spellingOf(seen.text, start, end);
    words.push(spelling.text);
    lower.push(spelling.lower);
  }
  const starts = sentences.map((s) => s.first);
  const tags = english ? mendVerbs(tag(words, starts), lower, starts) : words.map(tagByShape);
  const classes = wordClassesOf(tags, lower);
  const same = seen.text === text;
  const tokens: Token[] = [];
  for (const { start: from, end: to, kind } of raw) {
    const i = tokens.length;
    const [start, end] = same ? [from, to] : seen.original([from, to]);
    const written = same ? (words[i] ?? "") : spellingOf(text, start, end).text;
    tokens.push({ start, end, text: written, lower: lower[i] ?? "", kind, tag: tags[i] ?? "FW", pos: fitting(kind, classes[i] ?? "X") });
  }
  if (same) return { text, paragraphs, quotations, sentences, tokens };
  const back = (span: Span): Span => seen.original(span);
  // Not `map`: an engine gives lists of another kind once it has compiled it, and what reads them must be compiled again.
  return {
    text,
    paragraphs: Array.from(paragraphs, (p) => ({ ...p, span: back(p.span) })),
    quotations: Array.from(quotations, (q) => ({ ...q, span: back(q.span), inner: back(q.inner) })),
    sentences: Array.from(sentences, (s) => ({ ...s, span: back(s.span) })),
    tokens,
  };
}

/** A mark is no word, whatever a tagger holds it for. */
function fitting(kind: Token["kind"], pos: Token["pos"]): Token["pos"] {
  if (kind === "mark") return pos === "SYM" ? "SYM" : "PUNCT";
  return pos === "PUNCT" ? "X" : pos;
}

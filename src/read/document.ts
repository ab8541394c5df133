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
  const spellings = raw.map((t) => spellingOf(seen.text, t.start, t.end));
  const words = spellings.map((s) => s.text);
  const lower = spellings.map((s) => s.lower);
  const starts = sentences.map((s) => s.first);
  const tags = english ? mendVerbs(tag(words, starts), lower, starts) : words.map(tagByShape);
  const classes = wordClassesOf(tags, lower);
  const back = (span: Span): Span => seen.original(span);
  const same = seen.text === text;
  const tokens = raw.map((t, i): Token => {
    const [start, end] = same ? [t.start, t.end] : back([t.start, t.end]);
    const written = same ? (words[i] ?? "") : spellingOf(text, start, end).text;
    const pos = fitting(t.kind, classes[i] ?? "X");
    return { start, end, text: written, lower: lower[i] ?? "", kind: t.kind, tag: tags[i] ?? "FW", pos };
  });
  return {
    text,
    paragraphs: paragraphs.map((p) => ({ ...p, span: back(p.span) })),
    quotations: quotations.map((q) => ({ ...q, span: back(q.span), inner: back(q.inner) })),
    sentences: sentences.map((s) => ({ ...s, span: back(s.span) })),
    tokens,
  };
}

/** A mark is no word, whatever a tagger holds it for. */
function fitting(kind: Token["kind"], pos: Token["pos"]): Token["pos"] {
  if (kind === "mark") return pos === "SYM" ? "SYM" : "PUNCT";
  return pos === "PUNCT" ? "X" : pos;
}

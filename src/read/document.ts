import type { Span } from "../record/span.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraph.ts";
import { quotationsOf } from "./quotation.ts";
import { sentencesOf } from "./sentence.ts";
import { tag } from "./tagger.ts";
import type { Document, Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { classByShape } from "./word-class.ts";

const REPORTING = new Set(
  "said says say told tells asked asks wrote writes added adds replied answered shouted cried yelled wondered tweeted".split(" "),
);

/**
 * Takes a text apart into paragraphs, quotations, sentences and tokens; all offsets are into `text` as it was given.
 * With `english` false words get the class that their shape suggests. Takes time and memory linear in the length of the text.
 */
export function takeApart(text: string, english = true): Document {
  const seen = normalise(text);
  const paragraphs = paragraphsOf(seen.text);
  const quotations = quotationsOf(seen.text, paragraphs);
  const raw = tokenize(seen.text);
  const sentences = sentencesOf({ text: seen.text, tokens: raw, paragraphs, quotations }, (word) => REPORTING.has(word));
  const words = raw.map((t) => seen.text.slice(t.start, t.end));
  const classes = english ? tag(words) : words.map(classByShape);
  const back = (span: Span): Span => seen.original(span);
  const tokens = raw.map((t, i): Token => {
    const [start, end] = back([t.start, t.end]);
    const pos = classes[i] ?? "X";
    return {
      start,
      end,
      text: text.slice(start, end),
      lower: (words[i] ?? "").toLowerCase().replaceAll("’", "'"),
      kind: t.kind,
      pos: fitting(t.kind, pos),
      tag: stub(words, i, fitting(t.kind, pos)),
    };
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

function stub(words: readonly string[], i: number, pos: Token["pos"]): string {
  const w = words[i] ?? "";
  const l = w.toLowerCase().replaceAll("’", "'");
  const prev = (words[i - 1] ?? "").toLowerCase();
  if (/^(?:that)$/.test(l)) return "IN";
  if (/^(?:who|what|whom)$/.test(l)) return "WP";
  if (l === "which") return "WDT";
  if (/^(?:how|when|where|why)$/.test(l)) return "WRB";
  if (l === "to") return "TO";
  if (l === "there") return "EX";
  if (l === "not" || l === "n't" || l === "never") return "RB";
  if (/^(?:will|would|can|could|may|might|must|should|shall|'ll|'d)$/.test(l)) return "MD";
  if (/^(?:his|her|their|its|our|my|your)$/.test(l)) return l === "her" && pos !== "PRON" ? "PRP$" : "PRP$";
  if (l === "'s") return pos === "PART" ? "POS" : "VBZ";
  switch (pos) {
    case "NOUN":
      return /s$/.test(l) && !/ss$/.test(l) ? "NNS" : "NN";
    case "PROPN":
      return "NNP";
    case "VERB":
    case "AUX":
      if (/^(?:is|has|does|'s)$/.test(l)) return "VBZ";
      if (/^(?:was|were|had|did)$/.test(l)) return "VBD";
      if (/^(?:are|have|do|am|'re|'ve|'m)$/.test(l)) return "VBP";
      if (l === "been" || l === "done") return "VBN";
      if (l === "be") return "VB";
      if (/ing$/.test(l)) return "VBG";
      if (/^(?:be|been|is|are|was|were|being|has|have|had|'s|'ve)$/.test(prev) && /(?:ed|en|wn|ht|de|id|ld)$/.test(l)) return "VBN";
      if (/(?:ed|id|old|ote|ought|ent|ame|ave|ook|ound|rew|ell|ept|eft|ost|ade|an|on|ot|oke)$/.test(l)) return "VBD";
      if (prev === "to" || /^(?:will|would|can|could|may|might|must|should|not|n't)$/.test(prev)) return "VB";
      if (/s$/.test(l)) return "VBZ";
      return "VBP";
    case "ADJ":
      return "JJ";
    case "ADV":
      return "RB";
    case "PRON":
      return "PRP";
    case "DET":
      return "DT";
    case "ADP":
    case "SCONJ":
      return "IN";
    case "CCONJ":
      return "CC";
    case "NUM":
      return "CD";
    case "PUNCT":
      return w;
    default:
      return "SYM";
  }
}

import type { Span } from "../record/span.ts";
import { mendNames } from "./name-tags.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraph.ts";
import { quotationsOf } from "./quotation.ts";
import { sentencesOf } from "./sentence.ts";
import { type Spelling, spellingOf, spelt } from "./spelling.ts";
import { tag } from "./tagger.ts";
import type { Document, Token } from "./token.ts";
import { type RawToken, tokenize } from "./tokenize.ts";
import { classesOf } from "./unit-class.ts";
import { mendVerbs } from "./verb-tags.ts";
import { tagByShape, wordClassesOf } from "./word-class.ts";
import { marksOf } from "./word-mark.ts";

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
  const words: Spelling[] = [];
  const lower: string[] = [];
  const marks: number[] = [];
  for (const { start, end } of raw) {
    const word = spellingOf(seen.text, start, end);
    words.push(word);
    lower.push(word.lower);
    marks.push(english ? marksOf(word) : 0);
  }
  const starts = sentences.map((s) => s.first);
  const tags = english ? mendVerbs(mendNames(tag(words, starts), words), lower, marks, starts) : words.map((word) => tagByShape(word.text));
  const coarse = wordClassesOf(tags, lower);
  const same = seen.text === text;
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; i++) {
    const { start: from, end: to, kind } = raw[i] ?? NOTHING;
    const [start, end] = same ? [from, to] : seen.original([from, to]);
    const word = words[i] ?? NO_WORD;
    const spelling = same ? word : spellingOf(text, start, end);
    const tag = tags[i] ?? "FW";
    const pos = fitting(kind, coarse[i] ?? "X");
    const classes = english ? classesOf(word, spelling.text, tag, kind) : 0;
    tokens.push({
      start,
      end,
      text: spelling.text,
      lower: word.lower,
      spelling,
      marks: marks[i] ?? 0,
      kind,
      tag,
      pos,
      classes,
      quotation: null,
      clausal: false,
    });
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

/** The sentences of running text, and those that are points of a list; headings, lists of names, credits and captions are left out. */
export function sentencesIn({ text, sentences, paragraphs }: Document): readonly Span[] {
  return sentences.flatMap(({ paragraph, span }) => {
    const kind = paragraphs[paragraph]?.kind;
    if (kind === "prose") return [span];
    return kind === "list" ? (pointAt(text, span) ?? []) : [];
  });
}

const POINT = /^(?:[-*•·–▪◦]|\(?\d{1,2}[.)])\s+/;
/** So many words say something without a full stop as well, where they name a number: "3. Ada Holm, born on 4 May 1990 in Vastel, clerk". */
const FEWEST = 8;

/** What a point of a list says, without its mark; null where it is a name or a heading only. */
function pointAt(text: string, [start, end]: Span): readonly Span[] | null {
  const words = text.slice(start, end);
  const from = start + (POINT.exec(words)?.[0].length ?? 0);
  const said = text.slice(from, end);
  const count = said.split(/\s+/).length;
  const whole = /[.!?;]["”’»)]{0,2}$/.test(said) && count >= FEWEST / 2;
  return whole || (count >= FEWEST && /\d/.test(said)) ? [[from, end]] : null;
}

const NOTHING: RawToken = { start: 0, end: 0, kind: "mark" };
const NO_WORD = spelt("");

/** A mark is no word, whatever a tagger holds it for. */
function fitting(kind: Token["kind"], pos: Token["pos"]): Token["pos"] {
  if (kind === "mark") return pos === "SYM" ? "SYM" : "PUNCT";
  return pos === "PUNCT" ? "X" : pos;
}

import type { Span } from "../record/span.ts";
import type { PennTag } from "./penn-tag.ts";
import type { Spelling } from "./spelling.ts";

/** Coarse word classes, as far as the reader needs them (a subset of the Universal Dependencies tags). */
export type WordClass =
  | "NOUN"
  | "PROPN"
  | "VERB"
  | "AUX"
  | "ADJ"
  | "ADV"
  | "PRON"
  | "DET"
  | "ADP"
  | "SCONJ"
  | "CCONJ"
  | "PART"
  | "NUM"
  | "PUNCT"
  | "SYM"
  | "X";

/** A word or a mark at its place in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  /** How it is written, under which rules remember what they find by its letters alone. */
  readonly spelling: Spelling;
  /** The lists of English words in which it stands: see word-mark.ts. */
  readonly marks: number;
  readonly kind: "word" | "number" | "mark";
  readonly tag: PennTag;
  /** What the tag means, more coarsely. */
  readonly pos: WordClass;
  /** What it can be in a clause, as bits: see unit-class.ts. 0 in a language that has no rules for it. */
  readonly classes: number;
  /** As a unit of its clause it is no quotation: see region.ts. */
  readonly quotation: null;
  readonly clausal: false;
}

/** A sentence, with its tokens `[first, last)` of the document. A sentence never ends inside a quotation that it opened. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A paragraph of running text, a headline, a list item, or a caption. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: "prose" | "heading" | "list" | "caption" | "credit";
}

/** A matched quotation: `span` with its marks, `inner` without. One piece a paragraph where it runs on over several. */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  /** The index of the quotation that holds this one, or null. */
  readonly within: number | null;
  /** True where the quotation goes on in the next paragraph, whose own piece follows. */
  readonly continues: boolean;
}

/** A text taken apart: what every rule of the reader works on. All offsets are into `text`. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

import type { Span } from "../record/span.ts";
import { cueForm } from "./cue-form.ts";
import { spelt } from "./spelling.ts";
import type { Document, Paragraph, Quotation, Token } from "./token.ts";
import { CLASS, classesOf } from "./unit-class.ts";

/** A word, a number, a mark, or a whole quotation, as the attribution rules see it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly text: string;
  /** The lists of words in which it stands: see word-mark.ts. */
  readonly marks: number;
  /** The Penn tag; `QUOTE` for a quotation that stands as a whole. */
  readonly tag: string;
  readonly kind: "word" | "number" | "mark" | "quote";
  /** The index of the quotation where `kind` is `quote`. */
  readonly quotation: number | null;
  /** True of a quotation that holds a finite verb, so that it can carry the clause that it stands in. */
  readonly clausal: boolean;
  /** Bits of what it can be in a clause: see unit-class.ts. */
  readonly classes: number;
}

/**
 * A stretch of text in which one clause stands beside the other: a sentence with its quotations closed, or a sentence inside a
 * quotation. Speech within speech is read region by region, so that what stands in quotation marks never mixes with what does not.
 */
export interface Region {
  readonly units: readonly Unit[];
  /** The quotation that the region lies in, or null. */
  readonly within: number | null;
  readonly paragraph: number;
  readonly kind: Paragraph["kind"];
}

/** A quotation of at most this many words stands for itself in a sentence ("the “dark forces” of"), unless it is plainly speech. */
const LONGEST_FRAGMENT = 4;
/** So many words of a quotation may go on a clause that begins before it. */
const LONGEST_PREDICATE = 40;
const STOP = /^(?:[.!?…]+|\.{2,})$/;

/** Cuts a document into regions, in order of their start. Takes time linear in the number of tokens. */
export function regionsOf(document: Document): readonly Region[] {
  const regions: Region[] = [];
  const inside = tokensInside(document);
  const children = childrenOf(document.quotations);
  for (const sentence of document.sentences) {
    const { paragraph } = sentence;
    const kind = document.paragraphs[paragraph]?.kind ?? "prose";
    const pending: { readonly first: number; readonly last: number; readonly within: number | null }[] = [
      { first: sentence.first, last: sentence.last, within: null },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const folded = fold(document, next, inside, children);
      if (folded.units.length > 0) regions.push({ units: folded.units, within: next.within, paragraph, kind });
      for (const quotation of folded.quotations.toReversed()) {
        const [first, last] = inside[quotation] ?? [0, 0];
        for (const piece of sentencesInside(document, first, last, quotation, inside, children).toReversed())
          pending.push({ ...piece, within: quotation });
      }
    }
  }
  return regions;
}

type Range = readonly [number, number];

/** For every quotation the tokens `[first, last)` between its marks. */
function tokensInside({ quotations, tokens }: Document): readonly Range[] {
  let at = 0;
  return quotations.map(({ inner }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < inner[0]) at++;
    return [at, firstFrom(tokens, at, inner[1])];
  });
}

/** The first token from `at` on that starts at or behind `offset`. */
function firstFrom(tokens: readonly Token[], at: number, offset: number): number {
  let [low, high] = [at, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function childrenOf(quotations: readonly Quotation[]): ReadonlyMap<number | null, readonly number[]> {
  const children = new Map<number | null, number[]>();
  quotations.forEach(({ within }, i) => {
    const list = children.get(within);
    if (list === undefined) children.set(within, [i]);
    else list.push(i);
  });
  return children;
}

interface Folded {
  readonly units: readonly Unit[];
  readonly quotations: readonly number[];
}

/** The units of a range of tokens: its quotations closed, short fragments left open without their marks. */
function fold(
  document: Document,
  { first, last, within }: { readonly first: number; readonly last: number; readonly within: number | null },
  inside: readonly Range[],
  children: ReadonlyMap<number | null, readonly number[]>,
): Folded {
  const { tokens, quotations, text } = document;
  const units: Unit[] = [];
  const closed: number[] = [];
  const list = children.get(within) ?? [];
  let child = lowerBound(list, quotations, tokens[first]?.start ?? 0);
  for (let i = first; i < last; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const index = list[child];
    const quotation = index === undefined ? undefined : quotations[index];
    if (index === undefined || quotation === undefined || token.start < quotation.span[0]) {
      units.push(unitOf(token, units.at(-1)));
      i++;
      continue;
    }
    child++;
    const [from, to] = inside[index] ?? [i, i];
    const end = Math.min(last, firstFrom(tokens, to, quotation.span[1]));
    if (standsForItself(document, units, from, to, tokens[end])) {
      for (let k = from; k < to; k++) {
        const inner = tokens[k];
        if (inner !== undefined && !isQuoteMark(inner.text)) units.push(unitOf(inner, units.at(-1)));
      }
    } else {
      units.push(quoteUnit(text, quotation, index, holdsFinite(tokens, from, to)));
      closed.push(index);
    }
    i = Math.max(i + 1, end);
  }
  return { units, quotations: closed };
}

/** A word is its own unit. "Captive A": a capital A behind a noun is a name, not an article. */
function unitOf(token: Token, before: Unit | undefined): Unit {
  const { text, kind } = token;
  if (text === "A" && (before?.tag === "NN" || before?.tag === "NNP"))
    return { ...token, tag: "NNP", classes: classesOf(token.spelling, text, "NNP", kind) };
  // "the PM", and not "5 PM"
  return text === "PM" && before?.kind !== "number" ? { ...token, classes: token.classes & ~CLASS.time } : token;
}

const NO_WORD = spelt("");

/** It has the fields of a token in their order, so that the engine takes both for objects of one kind: every rule reads them. */
function quoteUnit(text: string, { span }: Quotation, quotation: number, clausal: boolean): Unit {
  const unit = {
    start: span[0],
    end: span[1],
    text: text.slice(...span),
    lower: "",
    spelling: NO_WORD,
    marks: 0,
    kind: "quote" as const,
    tag: "QUOTE",
    pos: "X",
    classes: CLASS.quote,
    quotation,
    clausal,
  };
  return unit;
}

function holdsFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.tag ?? "")) return true;
  return false;
}

function lowerBound(list: readonly number[], quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[list[middle] ?? 0]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isQuoteMark = (text: string): boolean => /^(?:["“”„‟«»‹›‘’'`]|''|``|‘‘|’’)$/.test(text);

function isTold(before: readonly Unit[]): boolean {
  let i = before.length - 1;
  while (i > 0 && before.length - i < 5 && /^(?:DT|NN|NNS|NNP|PRP|PRP\$|JJ)$/.test(before[i]?.tag ?? "")) i--;
  return i < before.length - 1 && cueForm(before[i]?.lower ?? "")?.frames.has("person!") === true;
}

/** "with the words" */
const isWithWords = (before: readonly Unit[]): boolean =>
  /^words?$/.test(before.at(-1)?.lower ?? "") && (before.at(-3)?.lower === "with" || before.at(-4)?.lower === "with");

/** A quotation that begins with a finite verb in small letters, behind a noun that is its subject. */
const isPredicate = (token: Token | undefined, before: Unit | undefined): boolean =>
  token !== undefined &&
  before !== undefined &&
  /^(?:VBZ|VBD|VBP|MD)$/.test(token.tag) &&
  token.text === token.lower &&
  (/^NNP?S?$/.test(before.tag) || /^(?:PRP|WP|WDT)$/.test(before.tag)) &&
  cueForm(before.lower) === null;

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text);
const previousWord = (before: readonly Unit[]): string => before.at(-1)?.lower ?? "";

/** A full stop, a question or an exclamation mark stands between. */
function holdsStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STOP.test(tokens[i]?.text ?? "")) return true;
  return false;
}

/** True of a short quotation that is a word of its sentence rather than speech: titles, names, words held at arm's length. */
function standsForItself({ tokens }: Document, before: readonly Unit[], from: number, to: number, next: Token | undefined): boolean {
  const words = to - from;
  if (words > 0 && isWithWords(before)) return false;
  // "the engineer “says it is a test”": the verb of the sentence stands inside.
  if (words <= LONGEST_PREDICATE && isPredicate(tokens[from], before.at(-1)) && !holdsStop(tokens, from, to - 1)) return true;
  // "has told “Bill” his hatch is up": a name.
  if (words === 1 && isName(tokens[from]) && cueForm(previousWord(before))?.frames.has("person!") === true && next !== undefined)
    return !/^[.,;:!?]$/.test(next.text);
  if (words > LONGEST_FRAGMENT) return false;
  if (words === 0) return true;
  const ended = /^[.!?,…]+$/.test(tokens[to - 1]?.text ?? "");
  const previous = before.at(-1);
  if (previous === undefined) return !ended && next?.text !== ",";
  if (/^[,:]$|^[—–-]+$/.test(previous.text)) return !ended && words <= 2 && next !== undefined && !/^[.,;]$/.test(next.text);
  // "told the film crew “ballots”": what somebody is told.
  if (isTold(before)) return false;
  const verb = cueForm(previous.lower);
  // "heard asking “Is it done?”": whole speech, however short.
  if (verb !== null && /^[?!]+$/.test(tokens[to - 1]?.text ?? "")) return false;
  return !(verb !== null && !verb.frames.has("object")) && !(ended && /^\p{Lu}/u.test(tokens[from]?.text ?? "") && words > 2);
}

/** The sentences inside a quotation; a nested quotation is never cut. */
function sentencesInside(
  { tokens, quotations }: Document,
  first: number,
  last: number,
  quotation: number,
  inside: readonly Range[],
  children: ReadonlyMap<number | null, readonly number[]>,
): readonly { readonly first: number; readonly last: number }[] {
  const list = children.get(quotation) ?? [];
  let child = 0;
  const pieces: { readonly first: number; readonly last: number }[] = [];
  let begun = first;
  for (let i = first; i < last; i++) {
    const nested = list[child];
    const nestedSpan = nested === undefined ? undefined : quotations[nested]?.span;
    if (nested !== undefined && nestedSpan !== undefined && (tokens[i]?.start ?? 0) >= nestedSpan[0]) {
      child++;
      const closing = tokens[(inside[nested]?.[1] ?? i) - 1];
      i = Math.max(i, firstFrom(tokens, inside[nested]?.[1] ?? i, nestedSpan[1]) - 1);
      // "He goes, ‘Get out.’ I went": the sentence ends with the quotation in it.
      if (!STOP.test(closing?.text ?? "") || !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? "")) continue;
      pieces.push({ first: begun, last: i + 1 });
      begun = i + 1;
      continue;
    }
    if (!STOP.test(tokens[i]?.text ?? "") || !/^[\p{Lu}\p{N}“"‘'«]/u.test(tokens[i + 1]?.text ?? "X")) continue;
    pieces.push({ first: begun, last: i + 1 });
    begun = i + 1;
  }
  if (begun < last) pieces.push({ first: begun, last });
  return pieces;
}

/** "13:12 Two are dead": the time at `at` with which an entry of a running report begins. */
export const isStamp = ({ units }: Region, at: number): boolean =>
  units[at]?.kind === "number" && /^\d{1,2}[:.]\d\d$/.test(units[at]?.text ?? "") && /^\p{Lu}/u.test(units[at + 1]?.text ?? "");

/** The characters from the first of two units to the last, or null where there are none. */
export function spanBetween(units: readonly Unit[], from: number, to: number): Span | null {
  const [a, b] = [units[from], units[to - 1]];
  return a === undefined || b === undefined || to <= from ? null : [a.start, b.end];
}

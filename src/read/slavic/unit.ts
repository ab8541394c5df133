import { firstFrom, type Span } from "../../record/span.ts";
import type { Document, Quotation } from "../token.ts";

/** A word, a number, a mark, a name in quotation marks (a word), or a quotation of speech, which the rules around it see as one thing. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Lower case, composed, ё written е. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark" | "quote";
  /** It begins with a capital, or is a name in quotation marks. */
  readonly capital: boolean;
}

/** A stretch in which rules look for acts of saying: a sentence, or one within a quotation. */
export interface Region {
  readonly units: readonly Unit[];
  /** The quotation in which it lies, or null. */
  readonly within: Span | null;
  readonly paragraph: number;
  readonly heading: boolean;
}

/** The regions of a document, in order; those inside a quotation follow the sentence that holds it. */
export function regionsOf(document: Document): readonly Region[] {
  const regions: Region[] = [];
  const quotations = new Map(document.quotations.map((quotation) => [quotation.span[0], quotation]));
  for (const { first, last, paragraph } of document.sentences) {
    const kind = document.paragraphs[paragraph]?.kind;
    if (kind === "credit") continue;
    const heading = kind === "heading";
    const inner: Region[] = [];
    const add = (units: readonly Unit[], within: Span | null): void => {
      inner.push({ units, within, paragraph, heading });
    };
    const units = unitsOf(document, quotations, behindClock(document, first, last, paragraph), last, add, DEEPEST);
    regions.push({ units, within: null, paragraph, heading }, ...inner);
  }
  return regions;
}

/** "13:05 Очевидці пишуть": an entry of a live blog opens with the clock, in brackets or with a dash or stop behind it. */
function behindClock({ tokens, sentences }: Document, first: number, last: number, paragraph: number): number {
  const opens = sentences[firstFrom(sentences.length, (i) => sentences[i]?.first ?? 0, first) - 1]?.paragraph !== paragraph;
  const bracket = /^[[(]$/.test(tokens[first]?.text ?? "") ? 1 : 0;
  if (!opens || !/^(?:[01]?\d|2[0-4])[:.][0-5]\d$/.test(tokens[first + bracket]?.text ?? "")) return first;
  let behind = first + bracket + 1;
  while (behind < last && tokens[behind]?.kind === "mark" && /^[\])—–\-.:|]$/.test(tokens[behind]?.text ?? "")) behind += 1;
  return behind;
}

/** Quotations within quotations are followed to this depth. */
const DEEPEST = 4;

type Add = (units: readonly Unit[], within: Span) => void;

function unitsOf(
  document: Document,
  quotations: ReadonlyMap<number, Quotation>,
  first: number,
  last: number,
  add: Add,
  depth: number,
): readonly Unit[] {
  const { text, tokens } = document;
  const units: Unit[] = [];
  for (let i = first; i < last; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const quotation = quotations.get(token.start);
    const behind = quotation === undefined || depth === 0 ? i : tokenFrom(document, quotation.span[1], i, last);
    if (quotation === undefined || behind <= i + 1) {
      const { start, end, kind } = token;
      const dotted = isInitial(tokens, i, last);
      units.push({
        start,
        end: dotted ? (tokens[i + 1]?.end ?? end) : end,
        lower: folded(token.lower),
        kind,
        capital: kind === "word" && /^\p{Lu}/u.test(token.text),
      });
      i += dotted ? 2 : 1;
      continue;
    }
    const [start, end] = quotation.span;
    if (isSpeech(text, quotation)) {
      units.push({ start, end, lower: "", kind: "quote", capital: false });
      for (const piece of sentencesWithin(document, quotation, i, behind))
        add(unitsOf(document, quotations, piece[0], piece[1], add, depth - 1), quotation.span);
    } else units.push({ start, end, lower: text.slice(...quotation.inner).toLowerCase(), kind: "word", capital: true });
    i = behind;
  }
  return units;
}

/** "пленного *К.*, которому обещали": the stop belongs to the letter that stands for a name. */
function isInitial(tokens: Document["tokens"], at: number, last: number): boolean {
  const [letter, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return at + 2 < last && /^\p{Lu}$/u.test(letter?.text ?? "") && stop?.text === "." && stop.start === letter?.end && next?.text !== ".";
}

function tokenFrom({ tokens }: Document, offset: number, from: number, last: number): number {
  let i = from;
  while (i < last && (tokens[i]?.start ?? offset) < offset) i += 1;
  return i;
}

export function folded(lower: string): string {
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/** More words than this are no name. */
const LONGEST_NAME = 5;

/** A quotation of speech, where a name («Вістовик») or a single word in quotation marks is none. */
function isSpeech(text: string, { span, inner }: Quotation): boolean {
  const said = text.slice(...inner).trim();
  if (/[.!?…,]$/.test(said)) return true;
  if (/^\s?[,.]?\s?[—–-]\s/.test(text.slice(span[1], span[1] + 4)) && /^\s?[,.]/.test(text.slice(span[1], span[1] + 2))) return true;
  const alone =
    /(?:^|[.!?…»”])\s*$/.test(text.slice(Math.max(0, span[0] - 3), span[0])) && /^\s?(?:[.!?…]|$)/.test(text.slice(span[1], span[1] + 2));
  if (alone) return true;
  if (/:\s?$/.test(text.slice(Math.max(0, span[0] - 2), span[0]))) return true;
  return said.split(/\s+/, LONGEST_NAME + 1).length > LONGEST_NAME;
}

/** The sentences inside a quotation, as pairs of tokens. */
function sentencesWithin({ tokens, text }: Document, { inner }: Quotation, from: number, to: number): readonly Span[] {
  const pieces: Span[] = [];
  let first = from;
  while (first < to && (tokens[first]?.start ?? 0) < inner[0]) first += 1;
  let i = first;
  for (; i < to && (tokens[i]?.start ?? inner[1]) < inner[1]; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined || !/^[.!?…]+$/.test(token.text)) continue;
    const opening = /^[—–-]$/.test(next.text) ? tokens[i + 2] : next;
    if (opening === undefined || opening.start >= inner[1] || !/^[\p{Lu}«„“"]/u.test(text.slice(opening.start, opening.start + 1)))
      continue;
    pieces.push([first, i + 1]);
    first = i + 1;
  }
  if (i > first) pieces.push([first, i]);
  return pieces;
}

export function isDash({ kind, lower }: Unit): boolean {
  return kind === "mark" && /^(?:[—–-]|--)$/.test(lower);
}

/** A mark at which a clause begins or ends. */
export function isBoundary(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind === "mark" && (isDash(unit) || /^[,;:()]$/.test(unit.lower));
}

export function isMark(unit: Unit | undefined, mark: string): boolean {
  return unit?.kind === "mark" && unit.lower === mark;
}

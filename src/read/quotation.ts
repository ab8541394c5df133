import type { Span } from "../record/span.ts";
import type { Paragraph, Quotation } from "./token.ts";

type Family = "double" | "single" | "guillemet";
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** What it may be, judged by the characters beside it. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly straight: boolean;
  /** Rather an apostrophe, as in "the workers’ rights". */
  readonly doubtful: boolean;
}
interface Open {
  readonly mark: Mark;
  readonly order: number;
}
interface Found {
  readonly span: Span;
  readonly inner: Span;
  readonly continues: boolean;
  readonly order: number;
}

/** Quotations within quotations are followed to this depth. */
const DEEPEST = 16;
/** The marks beyond ASCII. */
const CURLY = new Set([..."“”„«»‹›‘’‚"].map((c) => c.charCodeAt(0)));
const [DOUBLE, SINGLE, GRAVE] = [34, 39, 96];
const SPACE = /[\s\u00a0]/;
const OPENING_SIDE = /[\s([{—–\-/:>*_]/;
const CLOSING_SIDE = /[\s)\]}—–\-/.,;:!?…<*_]/;

/**
 * Matches quotation marks, one pass over the text: curly, straight, doubled single, low, guillemets, nested; a quotation that is
 * left open at the end of a paragraph goes on in the next where that begins with a mark too. Every mark is looked at once.
 * Returns quotations in order of their start. A mark that finds no partner makes none, unless it opens speech to the end of its paragraph.
 */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const found: Found[] = [];
  let sign = signFrom(text, 0);
  paragraphs.forEach(({ span }, i) => {
    const marks: Mark[] = [];
    for (; sign < span[1]; sign = signFrom(text, signEnd(text, sign))) {
      const mark = sign < span[0] ? null : judge(text, sign, text.slice(sign, signEnd(text, sign)), span[0], span[1]);
      if (mark !== null) marks.push(mark);
    }
    const goesOn = found.at(-1)?.continues ?? false;
    for (const quotation of quotationsIn(text, marks, span, paragraphs[i + 1]?.span ?? null, goesOn)) found.push(quotation);
  });
  return nested(found);
}

/** The place of the first mark from `from` on, or the length of the text. */
function signFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE || code === SINGLE || code === GRAVE || (code > 127 && CURLY.has(code))) return at;
  }
  return text.length;
}

/** The end of the mark at a place: two straight single ones or graves are one; of three at an end the first closes what stands inside. */
function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code !== SINGLE && code !== GRAVE) || text.charCodeAt(at + 1) !== code) return at + 1;
  const three = /^'''(?!')/.test(text.slice(at, at + 4)) && /[^\s']/.test(text.charAt(at - 1));
  return three ? at + 1 : at + 2;
}

function quotationsIn(text: string, marks: readonly Mark[], [start, end]: Span, next: Span | null, goesOn: boolean): readonly Found[] {
  const found: Found[] = [];
  const open: Open[] = [];
  const firm = firmSinglesBehind(marks);
  for (const [i, mark] of marks.entries()) {
    if (mark.doubtful && !closesHere(open, firm[i] ?? null)) continue;
    const at = closable(open, mark);
    if (at >= 0 && !(mark.opens && !mark.closes)) {
      const opened = open[at];
      open.length = at;
      if (opened !== undefined) found.push(quotation(opened, mark));
    } else if (mark.opens && open.length < DEEPEST) {
      if (mark.straight && at >= 0) open.length = at;
      open.push({ mark, order: mark.start });
    }
  }
  const left = open.find((o) => o.mark.family !== "single" || leadsOn(text, next));
  if (left !== undefined && staysOpen(text, left.mark, [start, end], next, goesOn)) {
    const continues = next !== null && beginsWithMark(text, next, left.mark.family);
    if (found.every((f) => f.span[0] > left.mark.start || f.span[1] <= left.mark.start)) {
      found.push({ span: [left.mark.start, end], inner: [left.mark.end, end], continues, order: left.order });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** For each mark the next single one behind it that is no doubtful one, or null. */
function firmSinglesBehind(marks: readonly Mark[]): readonly (Mark | null)[] {
  const firm = new Array<Mark | null>(marks.length).fill(null);
  for (let i = marks.length - 2; i >= 0; i--) {
    const next = marks[i + 1];
    firm[i] = next?.family === "single" && !next.doubtful ? next : (firm[i + 1] ?? null);
  }
  return firm;
}

/** "ran without its boots’ and": a doubtful mark ends a quotation only where one is open that no better mark closes before the next opens. */
const closesHere = (open: readonly Open[], firm: Mark | null): boolean =>
  open.at(-1)?.mark.family === "single" && (firm === null || (firm.opens && !firm.closes));

/** The next paragraph begins with a single mark too: what one opens here goes on there. */
const leadsOn = (text: string, next: Span | null): boolean => next !== null && beginsWithMark(text, next, "single");

/** The index of the innermost open mark that `mark` could close, or -1. */
function closable(open: readonly Open[], mark: Mark): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]?.mark.family === mark.family) return i;
  return -1;
}

function quotation(opened: Open, close: Mark): Found {
  return { span: [opened.mark.start, close.end], inner: [opened.mark.end, close.start], continues: false, order: opened.order };
}

/** An open mark stands for speech where a paragraph begins with it, where it goes on in the next one, or where a colon or a comma leads to it. */
function staysOpen(text: string, mark: Mark, paragraph: Span, next: Span | null, goesOn: boolean): boolean {
  if (mark.end >= paragraph[1]) return false;
  if (next !== null && beginsWithMark(text, next, mark.family)) return true;
  return mark.start === paragraph[0]
    ? goesOn || paragraph[1] - mark.start > 1
    : /[:,]\s?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));
}

const beginsWithMark = (text: string, [start]: Span, family: Family): boolean =>
  (family === "single" ? SINGLE_START : DOUBLE_START).test(text.slice(start, start + 2));
const SINGLE_START = /^[‘'][\p{L}\p{N}“"]/u;
const DOUBLE_START = /^(?:''|``|[“„"«])/;

function judge(text: string, at: number, sign: string, start: number, end: number): Mark | null {
  const stop = at + sign.length;
  const before = at > start ? (text[at - 1] ?? " ") : " ";
  const after = stop < end ? (text[stop] ?? " ") : " ";
  const left = OPENING_SIDE.test(before) || /["“”‘'«„`]/.test(before);
  const right = CLOSING_SIDE.test(after) || /["“”’'»`]/.test(after);
  const base = { start: at, end: stop };
  if (sign === "„") return mark(base, "double", true, false, false);
  if (sign === "“") return mark(base, "double", !(right && !left), right && !left, false);
  if (sign === "”") return mark(base, "double", (left && !right) || at === start, !(left && !right), false);
  if (sign === '"' || sign === "''") return straight(base, "double", before, after, left, right, sign);
  if (sign === "``") return mark(base, "double", true, false, true);
  if (sign === "«" || sign === "»" || sign === "‹" || sign === "›") {
    const opens = sign === "«" || sign === "‹";
    return mark(base, "guillemet", opens, !opens, false);
  }
  // "the workers’ rights" is hardly the end of a quotation.
  if (sign !== "‘" && before === "s" && /^\s\p{Ll}/u.test(text.slice(stop, stop + 2)))
    return { ...mark(base, "single", false, true, true), doubtful: true };
  return single(base, sign, before, after, left, right);
}

type Base = { readonly start: number; readonly end: number };

/** Every mark is made here, so that all are alike to whatever reads them. */
const mark = ({ start, end }: Base, family: Family, opens: boolean, closes: boolean, straight: boolean): Mark => ({
  start,
  end,
  family,
  opens,
  closes,
  straight,
  doubtful: false,
});

function straight(base: Base, family: Family, before: string, after: string, left: boolean, right: boolean, sign: string): Mark | null {
  if (sign === '"' && /\d/.test(before) && right && after !== '"') return mark(base, family, false, true, true);
  const opens = !SPACE.test(after) && (left || !right);
  const closes = !SPACE.test(before) && (right || !left);
  return mark(base, family, opens, closes || !opens, true);
}

/** A single mark is an apostrophe far more often than a quotation mark; only clear places count. */
function single(base: Base, sign: string, before: string, after: string, left: boolean, right: boolean): Mark | null {
  const opener = left && /[\p{L}\p{N}“"[@#]/u.test(after);
  const closer = right && !SPACE.test(before) && !left;
  if (sign === "‚") return opener ? mark(base, "single", true, false, false) : null;
  if (sign === "‘" || sign === "`") return opener ? mark(base, "single", true, false, true) : null;
  if (opener) return sign === "'" && !/\d/.test(after) ? mark(base, "single", true, false, true) : null;
  return closer || (right && /[.,!?…”"]/.test(before)) ? mark(base, "single", false, true, true) : null;
}

/** Orders quotations and says of each which other one holds it. */
function nested(found: readonly Found[]): readonly Quotation[] {
  const stack: number[] = [];
  const quotations: Quotation[] = [];
  for (const { span, inner, continues } of found) {
    while (stack.length > 0 && (found[stack.at(-1) ?? 0]?.span[1] ?? 0) <= span[0]) stack.pop();
    const within = stack.at(-1) ?? null;
    stack.push(quotations.length);
    quotations.push({ span, inner, within, continues });
  }
  return quotations;
}

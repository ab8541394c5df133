import type { Span } from "../record/span.ts";
import type { Paragraph } from "./token.ts";

/** A heading is no longer than this many code units. */
const LONGEST_HEADING = 160;
/** Lines up to this width may have been broken by a program rather than by the writer. */
const WIDEST_WRAP = 100;

/** Cuts a text into paragraphs at blank lines, and at line breaks where those are the writer's and not a mail program's. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    if (block.length === 0) return;
    const spans = isWrapped(block) ? [[block[0]?.[0] ?? 0, block.at(-1)?.[1] ?? 0] as const] : runOn(text, block);
    for (const span of spans) paragraphs.push({ span, kind: kindOf(text, span, paragraphs.length === 0) });
    block = [];
  };
  for (const line of linesOf(text)) {
    if (line === null) flush();
    else block.push(line);
  }
  flush();
  return paragraphs;
}

/** The lines without the white space at their ends; null for a blank one. */
function* linesOf(text: string): Generator<Span | null> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    let first = start;
    let end = stop;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    while (end > first && isSpace(text.charCodeAt(end - 1))) end--;
    yield end > first ? [first, end] : null;
    start = stop + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** True where the lines look broken to a common width: three or more, all but the last nearly as long as the longest. */
function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < 2) return true;
  let longest = 0;
  for (const [start, end] of lines) longest = Math.max(longest, end - start);
  if (longest > WIDEST_WRAP || longest < 50) return false;
  return lines.every(([start, end], i) => i === lines.length - 1 || end - start > longest * 0.75);
}

/** Lines of which a program broke one in the middle of a sentence: nothing ends it, and the next goes on in small letters. */
function runOn(text: string, lines: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const last = spans.at(-1);
    const before = lines[i - 1];
    if (last !== undefined && before !== undefined && isBroken(text, before, line)) spans[spans.length - 1] = [last[0], line[1]];
    else spans.push(line);
  }
  return spans;
}

function isBroken(text: string, before: Span, line: Span): boolean {
  if (before[1] - before[0] < NARROWEST || !IN_SENTENCE.test(text.slice(before[1] - 2, before[1]))) return false;
  const head = text.slice(line[0], Math.min(line[1], line[0] + 32));
  return /^\p{Ll}/u.test(head) && !LABEL.test(head);
}

/** No column is narrower than so many code units. */
const NARROWEST = 20;
const IN_SENTENCE = /[\p{L}\p{N},'’)-]$/u;
/** "published: 12 May" */
const LABEL = /^[\p{L}_ -]{1,30}:(?:\s|$)/u;

const CAPTION = /^(?:FILE\b|\(?(?:Photo|Picture|Image|Caption|Pictured|Video|Graphic|Map)\b\s*[:-]|Pictured\b|Screenshot of\b|\(Photo\b)/;
/** Every match of {@link PICTURE_CREDIT} holds one of these, in small letters: most paragraphs hold none, and are spared the pattern. */
const OF_PICTURES = ["getty images", "/ap", "/afp", "/reuters", "ap photo", "(photo:", "handout"];
const PICTURE_CREDIT =
  /(?:\/(?:AP|AFP|Reuters|Getty Images)\b|\bvia Getty Images\b|\bAP Photo\b|\(Photo:|\bGetty Images\)?\.?$|\bhandout\b.{0,40}$)/i;
const CREDIT =
  /^\(?(?:By\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|van|de|von|der),?){0,8}|(?:Reporting|Additional reporting|Written|Editing|Edited|Compiled|Translated|Writing)\s+by\b.{0,240}|Contributors?\s*:.{0,200}|(?:Published|Updated|Posted|Last updated)\b.{0,80})\)?$/u;
const CONTRIBUTED =
  /^\(?(?:[A-Z][\w.]+ contributed to this (?:report|story|article).{0,60}|.{0,120}\bcontributed (?:to this|reporting)\b.{0,60})\)?$/u;

const isCredit = (line: string): boolean => CREDIT.test(line) || (line.includes("contributed") && CONTRIBUTED.test(line));

function isPictureCredit(line: string): boolean {
  const lower = line.toLowerCase();
  return OF_PICTURES.some((words) => lower.includes(words)) && PICTURE_CREDIT.test(line);
}

function kindOf(text: string, [start, end]: Span, first: boolean): Paragraph["kind"] {
  const head = text.slice(start, Math.min(end, start + 400));
  if (/^(?:[-*•·–▪◦]\s+|\(?\d{1,2}[.)]\s+\S)/.test(head)) return "list";
  if (end - start < 400 && isCredit(head)) return "credit";
  if (CAPTION.test(head) || (end - start < 400 && isPictureCredit(head))) return "caption";
  if (end - start > LONGEST_HEADING) return "prose";
  if (/^#{1,6}\s/.test(head)) return "heading";
  // "Port calls story “invented”": a sentence would have its full stop.
  if (first && /^[^“"«‘']/.test(head) && /[\p{L}\p{N}]["”»’']$/u.test(head)) return headingUnlessLower(head);
  if (!/[.!?:;,…”"»’')\]]$/.test(head) || (isTitled(head) && !/[“”"«»]|''/.test(head)))
    return first || !/^[\p{Lu}\p{N}“"‘]/u.test(head) || endsOpen(head) ? headingUnlessLower(head) : "prose";
  return "prose";
}

function endsOpen(head: string): boolean {
  return isTitled(head) || head.split(/\s+/, 15).length <= 14;
}

function headingUnlessLower(head: string): Paragraph["kind"] {
  return /^\p{Ll}/u.test(head) ? "prose" : "heading";
}

/** "was" in small letters: a title in capitals has it in capitals too. */
const SMALL_VERB = /\s(?:was|were|has|have|had|will|would|said|are|is)\s/;

/** Most of its longer words begin with a capital. */
function isTitled(head: string): boolean {
  if (/[.!?]$/.test(head) && SMALL_VERB.test(head)) return false;
  const words = head.split(/\s+/).filter((w) => w.length > 3 && (/^[A-Za-z]+$/.test(w) || w.replace(/\P{L}/gu, "").length > 3));
  return words.length >= 4 && words.filter((w) => /^\P{L}*\p{Lu}/u.test(w)).length >= words.length * 0.85;
}

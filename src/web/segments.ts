import type { UtteranceId } from "../record/id.ts";
import type { Span } from "../record/span.ts";

/** What is marked in a text: an utterance with its places. */
export interface Marked {
  readonly id: UtteranceId;
  readonly sourceSpan: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A piece of text under the same marks throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The innermost utterance here; null where nothing is marked. */
  readonly utterance: UtteranceId | null;
  readonly role: "content" | "source" | "cue" | null;
  /** How many contents stand here, one within the other. */
  readonly depth: number;
  /** True on the first segment of its utterance that is not blank. */
  readonly first: boolean;
}

/** A part of the text that is set as one paragraph. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Longer paragraphs are set in pieces, so that a browser need not lay out a million characters at once. */
const LONGEST = 4_000;

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark;
}

interface Mark {
  readonly id: UtteranceId;
  readonly role: "content" | "source" | "cue";
  readonly length: number;
}

/** Cuts a text into paragraphs and each into segments. Spans that lie outside the text are cut to it. Linear in text and marks but for nesting. */
export function paragraphsOf(text: string, marks: readonly Marked[]): readonly Paragraph[] {
  const edges = edgesOf(text.length, marks);
  const seen = new Set<UtteranceId>();
  const open = new Set<Mark>();
  let next = 0;
  return blocksOf(text).map(([start, end]) => {
    const segments: Segment[] = [];
    let at = start;
    while (at < end) {
      for (let edge = edges[next]; edge !== undefined && edge.at <= at; edge = edges[++next]) {
        if (edge.opens) open.add(edge.mark);
        else open.delete(edge.mark);
      }
      const stop = Math.min(end, edges[next]?.at ?? end);
      segments.push(segmentOf(at, stop, text.slice(at, stop).trim() === "", open, seen));
      at = stop;
    }
    return { start, segments };
  });
}

function edgesOf(length: number, marks: readonly Marked[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const { id, sourceSpan, cue, content } of marks) {
    const add = (role: Mark["role"], span: Span, whole: number): void => {
      const start = Math.max(0, span[0]);
      const end = Math.min(length, span[1]);
      if (start >= end) return;
      const mark: Mark = { id, role, length: whole };
      edges.push({ at: start, opens: true, mark }, { at: end, opens: false, mark });
    };
    const whole = content.reduce((sum, span) => sum + span[1] - span[0], 0);
    for (const span of content) add("content", span, whole);
    for (const span of cue) add("cue", span, span[1] - span[0]);
    if (sourceSpan !== null) add("source", sourceSpan, sourceSpan[1] - sourceSpan[0]);
  }
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

/** The mark with the shortest reach is the innermost: a cue or source within a content belongs to the utterance inside. */
function segmentOf(start: number, end: number, blank: boolean, open: ReadonlySet<Mark>, seen: Set<UtteranceId>): Segment {
  let inner: Mark | null = null;
  let depth = 0;
  for (const mark of open) {
    if (mark.role === "content") depth++;
    if (inner === null || mark.length < inner.length || (mark.length === inner.length && mark.id < inner.id)) inner = mark;
  }
  const first = inner !== null && !blank && !seen.has(inner.id);
  if (first && inner !== null) seen.add(inner.id);
  return { start, end, utterance: inner?.id ?? null, role: inner?.role ?? null, depth, first };
}

/** Paragraphs by line, without the line breaks; empty lines are left out. */
function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    for (let at = start; at < end; ) {
      const stop = end - at <= LONGEST ? end : cutBefore(text, at, at + LONGEST);
      if (text.slice(at, stop).trim() !== "") blocks.push([at, stop]);
      at = stop;
    }
    start = end + 1;
  }
  return blocks;
}

/** The last gap between words before `limit`; where there is none, `limit` itself, never inside a surrogate pair. */
function cutBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(" ", limit);
  if (space > from) return space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

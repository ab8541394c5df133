import type { Stance } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";
import { parseSpans, type Resolved, resolveSpan } from "./written-span.ts";

/** One act of saying as an editor signed it; test/gold/README.md says what each part means. */
export interface GoldUtterance {
  readonly id: string;
  /** The id of the innermost utterance whose content holds this one; null where the publisher relays it directly. */
  readonly parent: string | null;
  readonly stance: Stance;
  readonly cue: Span;
  /** Null where the source is unnamed. */
  readonly source: Span | null;
  /** The noun that the source span is about, where the rule of the guide would pick another; null otherwise. */
  readonly head: Span | null;
  /** In order of the text; empty only where somebody declines without a subject. */
  readonly content: readonly Span[];
}

const STANCES: Readonly<Record<string, Stance>> = {
  asserts: "asserts",
  denies: "denies",
  hedges: "hedges",
  declines: "declines",
  asks: "asks",
  orders: "orders",
};
const HEAD = "*";

/** Reads `u3 < u1 | asserts | cue [said]@2 | source [the *clerk of the court] | content [it … sank] + [nobody was hurt]`. */
export function parseUtterance(line: string, text: string): Resolved<GoldUtterance> {
  const fields = /^(u\d+)(?: < (u\d+))? \| (\w+) \| cue (.+) \| source (.+) \| content (.+)$/.exec(line);
  if (fields === null) return { ok: false, why: "it is not of the form “u2 < u1 | stance | cue … | source … | content …”" };
  const [, id = "", parent = null, word = "", cueField = "", sourceField = "", contentField = ""] = fields;
  const stance = STANCES[word];
  if (stance === undefined) return { ok: false, why: `"${word}" is no stance` };
  const cue = one(cueField, text);
  if (!cue.ok) return cue;
  const source = sourceIn(sourceField, text);
  if (!source.ok) return source;
  const content = contentField === "none" ? ({ ok: true, value: [] } as const) : several(contentField, text);
  if (!content.ok) return content;
  return { ok: true, value: { id, parent, stance, cue: cue.value, ...source.value, content: content.value } };
}

function sourceIn(field: string, text: string): Resolved<Pick<GoldUtterance, "source" | "head">> {
  if (field === "none") return { ok: true, value: { source: null, head: null } };
  const source = one(field.replace(HEAD, ""), text);
  if (!source.ok) return source;
  const before = /^\[([^*]*)\*/.exec(field)?.[1];
  if (before === undefined) return { ok: true, value: { source: source.value, head: null } };
  if (before.includes("…")) return { ok: false, why: `the head of ${field} must stand before the elision` };
  const start = source.value[0] + before.length;
  const length = /^[\p{L}\p{N}]+/u.exec(text.slice(start, source.value[1]))?.[0].length ?? 0;
  return { ok: true, value: { source: source.value, head: [start, start + length] } };
}

function one(field: string, text: string): Resolved<Span> {
  const spans = several(field, text);
  if (!spans.ok) return spans;
  const [span, more] = spans.value;
  return span === undefined || more !== undefined ? { ok: false, why: `${field} must be one span` } : { ok: true, value: span };
}

function several(field: string, text: string): Resolved<readonly Span[]> {
  const written = parseSpans(field);
  if (!written.ok) return written;
  const spans: Span[] = [];
  for (const each of written.value) {
    const span = resolveSpan(text, each);
    if (!span.ok) return span;
    if (span.value[0] < (spans.at(-1)?.[1] ?? 0))
      return { ok: false, why: `[${each.words}] overlaps or comes before the span in front of it` };
    spans.push(span.value);
  }
  return { ok: true, value: spans };
}

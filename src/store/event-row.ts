import { isUtf8 } from "node:buffer";
import type { LoggedEvent } from "../record/event.ts";
import { commitment, type LogEntry, parseEntry, SALT_SIZE } from "../vault/log-entry.ts";
import { MAX_ENTRY } from "../vault/tile.ts";
import { parseEvent } from "./event-schema.ts";
import { hmacSha256, leafDigest } from "./hash.ts";

/** In bytes; far above what the record's own limits allow. */
export const MAX_EVENT = 4 * 1024 * 1024;

/**
 * The columns of the events table in the order that {@link parseRow} takes. What is bytes comes in hexadecimal: text that is no UTF-8 would end the process in the binding, and
 * a piece of memory for each costs three times as much.
 */
export const ROW = `seq, ${inHex("entry", MAX_ENTRY)}, content IS NULL, ${inHex("content", MAX_EVENT)}, CASE WHEN typeof(salt) = 'blob' AND length(salt) = ${SALT_SIZE} THEN hex(salt) END`;

/** A column in hexadecimal, NULL where it has more bytes than `most`. */
function inHex(column: string, most: number): string {
  return `CASE WHEN length(CAST(${column} AS BLOB)) <= ${most} THEN hex(CAST(${column} AS BLOB)) END`;
}

export type ParsedRow =
  /** `entry` is what the log holds of the event. */
  | { readonly ok: true; readonly event: LoggedEvent; readonly entry: LogEntry }
  | { readonly ok: false; readonly seq: number; readonly why: string };

/**
 * Reads one row of the events table, trusting nothing: the entry must stand in its canonical form, the content must be an event
 * of a known type, and the entry must commit to it. Whether the log holds that entry at that place is not looked at here.
 */
export function parseRow(row: readonly unknown[]): ParsedRow {
  const seq = typeof row[0] === "number" ? row[0] : Number.NaN;
  const bad = (why: string): ParsedRow => ({ ok: false, seq, why: `event ${seq}: ${why}` });
  if (!Number.isSafeInteger(seq)) return bad("its number is none");
  const logged = typeof row[1] === "string" ? row[1] : "";
  // Nothing but ASCII can stand in one, so what is no UTF-8 is none however it is read.
  const entry = parseEntry(Buffer.from(logged, "hex").toString("latin1"));
  if (entry === null) return bad("its entry in the log cannot be read");
  const leaf = leafDigest(logged);
  const { type, at } = entry;
  if (row[2] === 1) return { ok: true, event: { seq, type, at, content: null, leaf }, entry };
  const stored = typeof row[3] === "string" ? decoded(Buffer.from(row[3], "hex")) : null;
  if (stored === null) return bad("its text is too long or no UTF-8");
  const salt = row[4];
  if (typeof salt !== "string") return bad("its salt is none");
  if (commitment(stored, Buffer.from(salt, "hex"), hmacSha256) !== entry.commit) return bad("its text is not what the log committed to");
  const content = parseContent(stored);
  if (!content.ok) return bad(content.why);
  const { event } = content.content;
  const erased = event.type === "events.erased" ? event.erased : [];
  if (event.type !== type || erased.join() !== entry.erased.join()) return bad("its text is of another kind than its entry in the log");
  return { ok: true, event: { seq, type, at, content: content.content, leaf }, entry };
}

type ParsedContent =
  | { readonly ok: true; readonly content: NonNullable<LoggedEvent["content"]> }
  | { readonly ok: false; readonly why: string };

/** Reads the text of what an event tells. That it is canonical need not be looked at again: it is what the log committed to, character for character. */
export function parseContent(text: string): ParsedContent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: "its text is no JSON that an event can be made of" };
  }
  if (typeof value !== "object" || value === null || !("by" in value) || typeof value.by !== "string" || !("event" in value))
    return { ok: false, why: "its text does not say who recorded what" };
  const parsed = parseEvent(value.event);
  return parsed.ok ? { ok: true, content: { by: value.by, event: parsed.event } } : parsed;
}

function decoded(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString("utf8") : null;
}

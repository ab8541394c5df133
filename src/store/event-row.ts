import { parseDigest } from "../record/digest.ts";
import type { ChainedEvent } from "../record/event.ts";
import { canonicalText } from "../vault/canonical-event.ts";
import { parseEvent } from "./event-schema.ts";

/** In bytes; far above what the record's own limits allow. */
export const MAX_EVENT = 4 * 1024 * 1024;

/** The columns of the events table in the order that {@link parseRow} takes, as bytes where they are text. */
export const ROW = `seq, CAST(at AS BLOB), CAST(by AS BLOB), CAST(previous AS BLOB), CAST(hash AS BLOB), CASE WHEN length(CAST(event AS BLOB)) <= ${MAX_EVENT} THEN CAST(event AS BLOB) END`;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export type ParsedRow =
  /** `text` is the event in its canonical form, as it was stored. */
  | { readonly ok: true; readonly event: ChainedEvent; readonly text: string }
  | { readonly ok: false; readonly seq: number; readonly why: string };

/**
 * Reads one row of the events table, trusting nothing: every text must be UTF-8, the event must be of a known type and
 * stand in its canonical form. Whether the row continues the chain is not looked at here.
 */
export function parseRow(row: readonly unknown[]): ParsedRow {
  const seq = typeof row[0] === "number" ? row[0] : Number.NaN;
  const bad = (why: string): ParsedRow => ({ ok: false, seq, why: `event ${seq}: ${why}` });
  if (!Number.isSafeInteger(seq)) return bad("its number is none");
  const at = text(row[1]);
  if (at === null || !isInstant(at)) return bad("its time is none");
  const by = text(row[2]);
  if (by === null) return bad("who recorded it cannot be read");
  const previous = parseDigest(text(row[3]) ?? "");
  const hash = parseDigest(text(row[4]) ?? "");
  if (previous === null || hash === null) return bad("its hashes cannot be read");
  const stored = text(row[5]);
  if (stored === null) return bad("its text is too long or no UTF-8");
  let value: unknown;
  try {
    value = JSON.parse(stored);
    if (canonicalText(value) !== stored) return bad("its text is not in canonical form");
  } catch {
    return bad("its text is no JSON that an event can be made of");
  }
  const parsed = parseEvent(value);
  return parsed.ok ? { ok: true, event: { seq, at, by, event: parsed.event, previous, hash }, text: stored } : bad(parsed.why);
}

/** True for `YYYY-MM-DDTHH:MM:SS.mmmZ` and a time that there was. */
export function isInstant(at: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)) return false;
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at;
}

function text(cell: unknown): string | null {
  if (!(cell instanceof Uint8Array)) return null;
  try {
    return utf8.decode(cell);
  } catch {
    return null;
  }
}

import { randomBytes } from "node:crypto";
import type { Digest } from "../record/digest.ts";
import type { CaseEvent, LoggedEvent } from "../record/event.ts";
import { commitment, contentText, entryText, type LogEntry, SALT_SIZE } from "../vault/log-entry.ts";
import { leafHash } from "../vault/merkle.ts";
import type { Opening } from "../vault/opened-proof.ts";
import { MAX_ENTRY } from "../vault/tile.ts";
import { CaseDamagedError } from "./errors.ts";
import { MAX_EVENT, parseRow, ROW } from "./event-row.ts";
import { parseEvent } from "./event-schema.ts";
import { digestFrom, hmacSha256, sha256 } from "./hash.ts";
import type { Sqlite } from "./sqlite.ts";

const PAGE = 500;

/** The last event of a log: what the next one follows. Entries hold salted commitments, so no two logs have the same. */
export interface LogEnd {
  /** −1 where there is none. */
  readonly seq: number;
  readonly leaf: Digest | null;
}

/** The end of the log that holds no event yet. */
export const EMPTY_LOG: LogEnd = { seq: -1, leaf: null };

/** The end of the log as it stands on disk now. */
export function readEnd(db: Sqlite, folder: string): LogEnd {
  const last = db.rows("SELECT seq, CAST(entry AS BLOB) FROM events ORDER BY seq DESC LIMIT 1")[0];
  if (last === undefined) return EMPTY_LOG;
  const [seq, entry] = last;
  if (typeof seq !== "number") throw new CaseDamagedError(folder, "the number of its last event cannot be read");
  if (!(entry instanceof Uint8Array)) throw new CaseDamagedError(folder, `the entry of event ${seq} cannot be read`, seq);
  return { seq, leaf: digestFrom(leafHash(entry, sha256)) };
}

/** The entry of an event as the log holds it, in bytes; null where there is no such event. */
export function readEntry(db: Sqlite, seq: number): Uint8Array | null {
  const entry = db.rows("SELECT CAST(entry AS BLOB) FROM events WHERE seq = ?", seq)[0]?.[0];
  return entry instanceof Uint8Array ? entry : null;
}

/** The entry of an event with what it commits to; null in place of what was erased. */
export function readOpening(db: Sqlite, folder: string, seq: number): Opening {
  const [entry, content, salt] =
    db.rows("SELECT CAST(entry AS BLOB), CAST(content AS BLOB), CAST(salt AS BLOB) FROM events WHERE seq = ?", seq)[0] ?? [];
  if (!(entry instanceof Uint8Array)) throw new CaseDamagedError(folder, `event ${seq} is missing`, seq);
  return {
    entry: Buffer.from(entry).toString("utf8"),
    content: content instanceof Uint8Array ? Buffer.from(content).toString("utf8") : null,
    salt: salt instanceof Uint8Array ? salt : null,
  };
}

/** The entries from `from` up to `to`, which is not among them. Throws `CaseDamagedError` where one is missing. */
export function* readEntries(db: Sqlite, folder: string, from: number, to: number): Iterable<Uint8Array> {
  for (let next = from; next < to; next += PAGE) {
    const page = db.rows(
      "SELECT seq, CAST(entry AS BLOB) FROM events WHERE seq >= ? AND seq < ? ORDER BY seq",
      next,
      Math.min(to, next + PAGE),
    );
    for (const [i, [seq, entry]] of page.entries()) {
      if (seq !== next + i || !(entry instanceof Uint8Array)) throw new CaseDamagedError(folder, `event ${next + i} is missing`, next + i);
      yield entry;
    }
    if (page.length < Math.min(to, next + PAGE) - next)
      throw new CaseDamagedError(folder, `event ${next + page.length} is missing`, next + page.length);
  }
}

/**
 * Gives the rows of the events table from a seq on, in pages. No statement stays open between two pages, so a reader that
 * stops half way blocks nobody.
 */
export function* eventPages(db: Sqlite, from: number): Iterable<readonly (readonly unknown[])[]> {
  let next = from;
  while (Number.isSafeInteger(next)) {
    const page = db.rows(`SELECT ${ROW} FROM events WHERE seq >= ? ORDER BY seq LIMIT ${PAGE}`, next);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    next = Number(page.at(-1)?.[0]) + 1;
  }
}

/** Reads the events from a seq on, each checked against the commitment in its entry. */
export function* readEvents(db: Sqlite, folder: string, from: number): Iterable<LoggedEvent> {
  let next = from;
  for (const page of eventPages(db, from)) {
    for (const row of page) {
      const parsed = parseRow(row);
      if (!parsed.ok) throw new CaseDamagedError(folder, parsed.why, parsed.seq);
      const { seq } = parsed.event;
      if (seq !== next) throw new CaseDamagedError(folder, `event ${seq} stands where event ${next} belongs`, seq);
      next++;
      yield parsed.event;
    }
  }
}

/**
 * Appends events to the log that ends in `end`. Belongs inside a transaction in which `end` was read. Throws a `TypeError`
 * for an event that could not be read again.
 */
export function writeEvents(db: Sqlite, end: LogEnd, at: string, by: string, events: readonly CaseEvent[]): readonly LoggedEvent[] {
  const salts = randomBytes(SALT_SIZE * events.length);
  return events.map((event, i) => {
    const content = contentText({ by, event });
    const parsed = parseEvent(JSON.parse(content).event);
    if (!parsed.ok) throw new TypeError(`an event of type "${event.type}" cannot be recorded: ${parsed.why}`);
    if (Buffer.byteLength(content) > MAX_EVENT) throw new TypeError(`an event of type "${event.type}" is longer than ${MAX_EVENT} bytes`);
    const salt = salts.subarray(i * SALT_SIZE, (i + 1) * SALT_SIZE);
    const entry = entryText(entryOf(parsed.event, at, commitment(content, salt, hmacSha256)));
    const bytes = Buffer.from(entry);
    if (bytes.length > MAX_ENTRY) throw new TypeError(`an event of type "${event.type}" needs an entry longer than ${MAX_ENTRY} bytes`);
    const seq = end.seq + 1 + i;
    db.run("INSERT INTO events (seq, entry, content, salt) VALUES (?, ?, ?, ?)", seq, entry, content, salt);
    return { seq, type: event.type, at, content: { by, event: parsed.event }, leaf: digestFrom(leafHash(bytes, sha256)) };
  });
}

function entryOf(event: CaseEvent, at: string, commit: Digest): LogEntry {
  return { type: event.type, at, commit, erased: event.type === "events.erased" ? event.erased : [] };
}

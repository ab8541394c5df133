import { parseDigest } from "../record/digest.ts";
import type { CaseEvent, ChainedEvent } from "../record/event.ts";
import { canonicalText } from "../vault/canonical-event.ts";
import { brokenLink, type ChainEnd, chain, EMPTY_CHAIN } from "../vault/chain.ts";
import { CaseDamagedError } from "./errors.ts";
import { MAX_EVENT, parseRow, ROW } from "./event-row.ts";
import { parseEvent } from "./event-schema.ts";
import type { Sqlite } from "./sqlite.ts";

const PAGE = 500;

/** The end of the chain as it stands on disk now. */
export function readEnd(db: Sqlite, folder: string): ChainEnd {
  const last = db.rows("SELECT seq, CAST(hash AS BLOB) FROM events ORDER BY seq DESC LIMIT 1")[0];
  if (last === undefined) return EMPTY_CHAIN;
  const [seq, bytes] = last;
  const hash = bytes instanceof Uint8Array ? parseDigest(Buffer.from(bytes).toString("latin1")) : null;
  if (typeof seq !== "number") throw new CaseDamagedError(folder, "the number of its last event cannot be read");
  if (hash === null) throw new CaseDamagedError(folder, `the hash of event ${seq} cannot be read`, seq);
  return { seq, hash };
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

/**
 * Reads the events after `end`, and checks each and its link to the one before. Without `end` the first event's link is not
 * checked.
 */
export function* readEvents(db: Sqlite, folder: string, from: number, end: ChainEnd | null): Iterable<ChainedEvent> {
  let last = end;
  for (const page of eventPages(db, from)) {
    for (const row of page) {
      const parsed = parseRow(row);
      if (!parsed.ok) throw new CaseDamagedError(folder, parsed.why, parsed.seq);
      const why = brokenLink(last ?? { seq: parsed.event.seq - 1, hash: parsed.event.previous }, parsed.event, parsed.text);
      if (why !== null) throw new CaseDamagedError(folder, why, parsed.event.seq);
      last = parsed.event;
      yield parsed.event;
    }
  }
}

/**
 * Appends events to the chain that ends in `end`. Belongs inside a transaction in which `end` was read. Throws a `TypeError`
 * for an event that could not be read again.
 */
export function writeEvents(db: Sqlite, end: ChainEnd, at: string, by: string, events: readonly CaseEvent[]): readonly ChainedEvent[] {
  const written: ChainedEvent[] = [];
  let last = end;
  for (const event of events) {
    const stored = canonicalText(event);
    const parsed = parseEvent(JSON.parse(stored));
    if (!parsed.ok) throw new TypeError(`an event of type "${event.type}" cannot be recorded: ${parsed.why}`);
    if (Buffer.byteLength(stored) > MAX_EVENT) throw new TypeError(`an event of type "${event.type}" is longer than ${MAX_EVENT} bytes`);
    const next = chain(last.hash, last.seq + 1, at, by, parsed.event);
    const { seq, previous, hash } = next;
    db.run("INSERT INTO events (seq, at, by, event, previous, hash) VALUES (?, ?, ?, ?, ?, ?)", seq, at, by, stored, previous, hash);
    written.push(next);
    last = next;
  }
  return written;
}

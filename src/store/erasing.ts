import { closeSync, fsyncSync, openSync, statSync, writeSync } from "node:fs";
import { type Digest, parseDigest } from "../record/digest.ts";
import { evidenceOf, type LoggedEvent } from "../record/event.ts";
import type { BlobStore } from "./blob-store.ts";
import { databasePath } from "./layout.ts";
import type { Sqlite } from "./sqlite.ts";

const ZEROS = new Uint8Array(64 * 1024);

/**
 * Takes the content and the salts of events out of the tables, and what was derived of the reports and items among them. Belongs inside a
 * transaction. Evidence that no other event names is put down to be destroyed. What is deleted is overwritten in the file, by `secure_delete`.
 */
export function eraseContent(db: Sqlite, events: readonly LoggedEvent[], erased: ReadonlySet<number>): void {
  const named = new Set<Digest>();
  const kept = new Set<Digest>();
  for (const { seq, content } of events) {
    if (content === null) continue;
    const digest = evidenceOf(content.event);
    if (digest !== null) (erased.has(seq) ? named : kept).add(digest);
    if (!erased.has(seq)) continue;
    db.run("UPDATE events SET content = NULL, salt = NULL WHERE seq = ?", seq);
    const { event } = content;
    const key = event.type === "report.added" ? event.report.id : event.type === "item.added" ? event.item.id : null;
    if (key !== null) db.run("DELETE FROM derived WHERE key = ?", key);
  }
  for (const digest of named) if (!kept.has(digest)) db.run(PUT_DOWN, digest);
  db.run(PUT_DOWN, UNFINISHED);
}

const PUT_DOWN = "INSERT OR IGNORE INTO erasing (digest) VALUES (?)";
/** Stands beside the digests as long as anything is left to do, also where no evidence is. */
const UNFINISHED = "";

/** True where content was taken out, and evidence or the pages of a journal may still hold it. */
export function isErasing(db: Sqlite): boolean {
  return db.rows("SELECT 1 FROM erasing LIMIT 1").length > 0;
}

/** Has the journal of the next transactions stay in its place, so that its old pages can be overwritten and are not merely given back to the disk. */
export function keepJournal(db: Sqlite): void {
  db.exec("PRAGMA journal_mode = PERSIST");
}

/** Destroys what was put down, and then strikes it off: a kill in between leaves it to whoever opens the case next. */
export async function finishErasing(db: Sqlite, folder: string, blobs: BlobStore): Promise<void> {
  keepJournal(db);
  for (const digest of toDestroy(db)) await blobs.destroy(digest);
  scrubJournal(db, folder);
  db.immediate(() => db.run("DELETE FROM erasing"));
  scrubJournal(db, folder);
  db.exec("PRAGMA journal_mode = DELETE");
}

function toDestroy(db: Sqlite): readonly Digest[] {
  return db.rows("SELECT CAST(digest AS BLOB) FROM erasing").flatMap(([cell]) => {
    const digest = cell instanceof Uint8Array ? parseDigest(Buffer.from(cell).toString("latin1")) : null;
    return digest === null ? [] : [digest];
  });
}

/** Overwrites the pages that a journal left, which hold what was there before. Nobody else writes meanwhile. */
function scrubJournal(db: Sqlite, folder: string): void {
  const journal = `${databasePath(folder)}-journal`;
  db.immediate(() => {
    const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0) return;
    const file = openSync(journal, "r+");
    try {
      for (let at = 0; at < size; at += ZEROS.length) writeSync(file, ZEROS, 0, Math.min(ZEROS.length, size - at), at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

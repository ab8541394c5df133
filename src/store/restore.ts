import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Digest } from "../record/digest.ts";
import { anchorsPath, blobPath, databasePath, evidencePath, logPath } from "./layout.ts";
import { PATIENCE } from "./open-database.ts";
import { configure, createTables } from "./schema.ts";
import { Sqlite } from "./sqlite.ts";
import { syncDisk } from "./sync-disk.ts";

/** The rows of an events table as they stood in another copy of the case. */
export interface RestoredRow {
  readonly seq: number;
  readonly entry: string;
  readonly content: string | null;
  readonly salt: Uint8Array | null;
}

/** What a case is made of, from a copy in which all of it was checked. */
export interface Parts {
  readonly rows: readonly RestoredRow[];
  /** Where each piece of evidence lies. */
  readonly evidence: ReadonlyMap<Digest, string>;
  /** The files of its log by their names below its folder. */
  readonly log: ReadonlyMap<string, Uint8Array>;
  /** What third parties gave on it, by names below that folder. */
  readonly anchors: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a case folder of the parts of another, event for event, in an empty folder. `how` is whether its evidence is a copy, or the same files under a second name
 * where the file system allows that. Whoever calls has checked the parts; nothing is signed.
 */
export async function restoreCase(folder: string, { rows, evidence, log, anchors }: Parts, how: "copied" | "linked"): Promise<void> {
  for (const [digest, from] of evidence) {
    const place = blobPath(evidencePath(folder), digest);
    await mkdir(dirname(place), { recursive: true });
    if (how === "copied") await copyFile(from, place);
    else await link(from, place).catch(() => copyFile(from, place));
  }
  await mkdir(evidencePath(folder), { recursive: true });
  for (const [name, bytes] of log) syncDisk.replace(join(logPath(folder), ...name.split("/")), bytes);
  for (const [name, bytes] of anchors) syncDisk.replace(join(anchorsPath(folder), ...name.split("/")), bytes);
  const db = new Sqlite(databasePath(folder), PATIENCE);
  try {
    configure(db);
    db.immediate(() => {
      createTables(db);
      for (const { seq, entry, content, salt } of rows)
        db.run("INSERT INTO events (seq, entry, content, salt) VALUES (?, ?, ?, ?)", seq, entry, content, salt);
    });
  } finally {
    db.close();
  }
}

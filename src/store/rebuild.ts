import { resolve } from "node:path";
import { fold } from "../record/case-record.ts";
import { standing } from "../record/event.ts";
import type { Derive } from "./derive.ts";
import { type DerivedEntry, derivedIndex } from "./derived-index.ts";
import { readEvents } from "./event-log.ts";
import { FileBlobStore } from "./file-blob-store.ts";
import { evidencePath } from "./layout.ts";
import { guarded, openDatabase, PATIENCE } from "./open-database.ts";

/** So many entries are written in one transaction; what a kill leaves out is merely derived again. */
const BATCH = 100;

export interface Rebuilt {
  readonly events: number;
  readonly entries: number;
  /** Unfinished files of killed processes that were removed. */
  readonly swept: number;
}

/**
 * Deletes everything in a case that is derived and makes it again with `derive`; where that is not given, the index stays
 * empty. Events and evidence are read and never touched. Two rebuilds leave the same tables.
 */
export async function rebuild(folder: string, derive?: Derive, patience: number = PATIENCE): Promise<Rebuilt> {
  const place = resolve(folder);
  const db = openDatabase(place, false, patience);
  const guard = <T>(body: () => T): T => guarded(place, patience, body);
  try {
    const events = guard(() => [...readEvents(db, place, 0)]);
    const index = derivedIndex(db, guard);
    const blobs = new FileBlobStore(evidencePath(place));
    index.clear();
    let entries = 0;
    let batch: DerivedEntry[] = [];
    const flush = (): void => {
      index.put(batch);
      entries += batch.length;
      batch = [];
    };
    if (derive !== undefined) {
      for await (const entry of derive(fold(standing(events)), blobs)) {
        batch.push(entry);
        if (batch.length === BATCH) flush();
      }
    }
    flush();
    const swept = await blobs.sweep();
    guard(() => db.exec("VACUUM"));
    return { events: events.length, entries, swept };
  } finally {
    db.close();
  }
}

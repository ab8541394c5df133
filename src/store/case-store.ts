import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type CaseRecord, fold } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import { type CaseEvent, type ChainedEvent, evidenceOf } from "../record/event.ts";
import { type ChainEnd, EMPTY_CHAIN } from "../vault/chain.ts";
import type { BlobStore } from "./blob-store.ts";
import { type DerivedIndex, derivedIndex } from "./derived-index.ts";
import { CaseDamagedError, CaseExistsError, CaseReadOnlyError, MissingEvidenceError } from "./errors.ts";
import { readEnd, readEvents, writeEvents } from "./event-log.ts";
import { isInstant } from "./event-row.ts";
import { FileBlobStore } from "./file-blob-store.ts";
import { blobPath, databasePath, evidencePath } from "./layout.ts";
import { guarded, openDatabase, PATIENCE } from "./open-database.ts";
import { configure, createTables, isBlank } from "./schema.ts";
import { Sqlite } from "./sqlite.ts";

export interface CaseOptions {
  /** Who acts, as they name themselves; it stands in every event. */
  readonly by: string;
  readonly clock: () => Date;
  /** How long to wait for another process, in milliseconds; 5,000 where it is not given. */
  readonly patience?: number;
}

/**
 * A case folder: its events, the record that they make, its evidence, and what was derived. Owns a database connection, so
 * close it. Several processes may have one case open; whoever appends holds it alone for that moment.
 *
 * Every method throws `CaseLockedError`, `CaseDamagedError` or `DiskFullError` where the case is held by another process
 * for too long, is not what this program wrote, or can grow no further.
 */
export class CaseStore {
  readonly folder: string;
  readonly blobs: BlobStore;
  readonly index: DerivedIndex;
  readonly #db: Sqlite;
  readonly #options: CaseOptions & { readonly readOnly: boolean };
  readonly #patience: number;
  #events: CaseEvent[] = [];
  #end: ChainEnd = EMPTY_CHAIN;
  #record: CaseRecord | null = null;

  private constructor(folder: string, db: Sqlite, options: CaseOptions & { readonly readOnly: boolean }) {
    this.folder = folder;
    this.#db = db;
    this.#options = options;
    this.#patience = options.patience ?? PATIENCE;
    this.blobs = new FileBlobStore(evidencePath(folder));
    this.index = derivedIndex(db, (body) => this.#guarded(body));
  }

  /**
   * Makes a case with its first event. The folder is made where it is not there. Throws `CaseExistsError` for one that holds
   * anything but what a making that was killed leaves behind.
   */
  static create(folder: string, options: CaseOptions & { readonly title: string }): CaseStore {
    const place = resolve(folder);
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) throw new CaseExistsError(place);
    mkdirSync(place, { recursive: true });
    if (!isUnbegun(place)) throw new CaseExistsError(place);
    mkdirSync(evidencePath(place), { recursive: true });
    const db = guarded(place, options.patience ?? PATIENCE, () => begin(place, options));
    syncFolder(place);
    syncFolder(dirname(place));
    return new CaseStore(place, db, { ...options, readOnly: false });
  }

  /** Opens a case. A reader can also open one on a medium that cannot be written. Throws `NoCaseError` and `NewerFormatError` besides. */
  static open(folder: string, options: CaseOptions & { readonly readOnly?: boolean }): CaseStore {
    const place = resolve(folder);
    const readOnly = options.readOnly ?? false;
    return new CaseStore(place, openDatabase(place, readOnly, options.patience ?? PATIENCE), { ...options, readOnly });
  }

  /** Reads events from disk, from a seq on, each checked against its hash and the event before it. */
  *events(from = 0): Iterable<ChainedEvent> {
    const events = readEvents(this.#db, this.folder, from, from === 0 ? EMPTY_CHAIN : null)[Symbol.iterator]();
    for (;;) {
      const step = this.#guarded(() => events.next());
      if (step.done) return;
      yield step.value;
    }
  }

  /** The time by the clock that dates the events. */
  now(): Date {
    return this.#options.clock();
  }

  /** How many events there are now. */
  count(): number {
    return this.#guarded(() => readEnd(this.#db, this.folder)).seq + 1;
  }

  /** The hash of the last event. */
  head(): Digest {
    return this.#guarded(() => readEnd(this.#db, this.folder)).hash;
  }

  /** The case as its events leave it. The same object until this or another process appends. */
  record(): CaseRecord {
    const end = this.#guarded(() => readEnd(this.#db, this.folder));
    if (this.#record !== null && end.seq === this.#end.seq && end.hash === this.#end.hash) return this.#record;
    this.#guarded(() => this.#catchUp());
    if (this.#events[0]?.type !== "case.created") throw new CaseDamagedError(this.folder, "its first event is not the making of a case", 0);
    this.#record = fold(this.#events);
    return this.#record;
  }

  /**
   * Appends events in one transaction: all of them, on disk when this returns, or none. Evidence that they name must have been
   * put before (`MissingEvidenceError`). Throws a `TypeError` for an event that could not be read again.
   */
  append(events: readonly CaseEvent[]): readonly ChainedEvent[] {
    if (this.#options.readOnly) throw new CaseReadOnlyError(this.folder);
    if (events.length === 0) return [];
    for (const event of events) this.#requireEvidence(event);
    return this.#guarded(() =>
      this.#db.immediate(() => writeEvents(this.#db, readEnd(this.#db, this.folder), instant(this.#options), this.#options.by, events)),
    );
  }

  close(): void {
    this.#db.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Reads what was appended since; everything, where the case was replaced by another state of it. */
  #catchUp(): void {
    const known = this.#end.seq < 0 ? null : this.#db.rows("SELECT CAST(hash AS BLOB) FROM events WHERE seq = ?", this.#end.seq)[0]?.[0];
    const continues = known instanceof Uint8Array && Buffer.from(known).toString("latin1") === this.#end.hash;
    const start = continues ? this.#end : EMPTY_CHAIN;
    const events = continues ? this.#events : [];
    let end = start;
    for (const next of readEvents(this.#db, this.folder, start.seq + 1, start)) {
      events.push(next.event);
      end = next;
    }
    this.#events = events;
    this.#end = { seq: end.seq, hash: end.hash };
  }

  #requireEvidence(event: CaseEvent): void {
    const digest = evidenceOf(event);
    if (digest === null) return;
    const found = statSync(blobPath(evidencePath(this.folder), digest), { throwIfNoEntry: false });
    if (!found?.isFile()) throw new MissingEvidenceError(digest);
  }

  #guarded<T>(body: () => T): T {
    return guarded(this.folder, this.#patience, body);
  }
}

/** True for an empty folder, and for one in which the making of a case was begun and killed. */
function isUnbegun(folder: string): boolean {
  const left = ["case.sqlite", "case.sqlite-journal", "evidence"];
  return readdirSync(folder).every(
    (name) => left.includes(name) && (name !== "evidence" || readdirSync(evidencePath(folder)).length === 0),
  );
}

/** Tables and first event in one transaction: whoever is second finds the tables and refuses. */
function begin(folder: string, options: CaseOptions & { readonly title: string }): Sqlite {
  const db = new Sqlite(databasePath(folder), options.patience ?? PATIENCE);
  try {
    configure(db);
    db.immediate(() => {
      if (!isBlank(db)) throw new CaseExistsError(folder);
      createTables(db);
      const created = { type: "case.created", title: options.title, format: 1 } as const;
      writeEvents(db, EMPTY_CHAIN, instant(options), options.by, [created]);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function instant(options: CaseOptions): string {
  const at = options.clock().toISOString();
  if (!isInstant(at)) throw new RangeError(`the clock says ${at}, which no event can carry`);
  return at;
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

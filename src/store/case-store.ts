import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type CaseRecord, fold } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import { type CaseEvent, evidenceOf, type LoggedEvent } from "../record/event.ts";
import { isInstant } from "../vault/log-entry.ts";
import { leafHash } from "../vault/merkle.ts";
import { formatKey } from "../vault/note.ts";
import type { Opening } from "../vault/opened-proof.ts";
import type { BlobStore } from "./blob-store.ts";
import { CaseLog } from "./case-log.ts";
import { type DerivedIndex, derivedIndex } from "./derived-index.ts";
import { eraseContent, finishErasing, isErasing, keepJournal } from "./erasing.ts";
import { CaseDamagedError, CaseExistsError, CaseReadOnlyError, MissingEvidenceError } from "./errors.ts";
import { EMPTY_LOG, type LogEnd, readEnd, readEntries, readEntry, readEvents, readOpening, writeEvents } from "./event-log.ts";
import { FileBlobStore } from "./file-blob-store.ts";
import { digestFrom, sha256 } from "./hash.ts";
import { KeyRing } from "./key-ring.ts";
import { blobPath, databasePath, evidencePath, FORMAT } from "./layout.ts";
import { LogFolder } from "./log-folder.ts";
import { guarded, openDatabase, PATIENCE } from "./open-database.ts";
import { configure, createTables, isBlank } from "./schema.ts";
import { Sqlite } from "./sqlite.ts";
import { type SyncDisk, syncDisk, syncFolder } from "./sync-disk.ts";

export interface CaseOptions {
  /** Who acts, as they name themselves; it stands in every event. */
  readonly by: string;
  readonly clock: () => Date;
  /** How long to wait for another process, in milliseconds; 5,000 where it is not given. */
  readonly patience?: number;
  /** Where the keys are by which logs are signed; the account's own where it is not given. */
  readonly keys?: KeyRing;
  /** Writes the log; the machine's own disk where it is not given. */
  readonly disk?: SyncDisk;
}

/** So many numbers stand in one event, whose entry may hold 65,535 bytes. */
const ERASED_AT_ONCE = 4_000;

interface Opened extends CaseOptions {
  readonly readOnly: boolean;
}

/**
 * A case folder: its events, the record that they make, its evidence, its log, and what was derived. Owns a database connection, so
 * close it. Several processes may have one case open; whoever appends holds it alone for that moment.
 *
 * Every method throws `CaseLockedError`, `CaseDamagedError` or `DiskFullError` where the case is held by another process
 * for too long, is not what this program wrote, or can grow no further.
 */
export class CaseStore {
  readonly folder: string;
  readonly blobs: BlobStore;
  readonly index: DerivedIndex;
  readonly log: CaseLog;
  readonly #db: Sqlite;
  readonly #options: Opened;
  readonly #patience: number;
  readonly #keys: KeyRing;
  /** By seq; null for those that were erased. */
  #events: (CaseEvent | null)[] = [];
  #end: LogEnd = EMPTY_LOG;
  #record: CaseRecord | null = null;

  private constructor(folder: string, db: Sqlite, options: Opened) {
    this.folder = folder;
    this.#db = db;
    this.#options = options;
    this.#patience = options.patience ?? PATIENCE;
    this.#keys = options.keys ?? new KeyRing();
    this.blobs = new FileBlobStore(evidencePath(folder));
    this.index = derivedIndex(db, (body) => this.#guarded(body));
    this.log = new CaseLog(db, folder, new LogFolder(folder, options.disk ?? syncDisk), this.#keys);
  }

  /**
   * Makes a case with its first event, and a key for its log. The folder is made where it is not there. Throws `CaseExistsError` for one
   * that holds anything but what a making that was killed leaves behind.
   */
  static create(folder: string, options: CaseOptions & { readonly title: string }): CaseStore {
    const place = resolve(folder);
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) throw new CaseExistsError(place);
    mkdirSync(place, { recursive: true });
    if (!isUnbegun(place)) throw new CaseExistsError(place);
    mkdirSync(evidencePath(place), { recursive: true });
    const keys = options.keys ?? new KeyRing();
    const db = guarded(place, options.patience ?? PATIENCE, () => begin(place, options, keys));
    syncFolder(place);
    syncFolder(dirname(place));
    const made = new CaseStore(place, db, { ...options, keys, readOnly: false });
    made.log.publish();
    return made;
  }

  /**
   * Opens a case. Whoever may write also makes good what a kill left undone: entries that are not signed yet, evidence that was being erased.
   * A reader can also open one on a medium that cannot be written. Throws `NoCaseError`, `NewerFormatError` and `OlderFormatError` besides.
   */
  static open(folder: string, options: CaseOptions & { readonly readOnly?: boolean }): CaseStore {
    const place = resolve(folder);
    const readOnly = options.readOnly ?? false;
    const opened = new CaseStore(place, openDatabase(place, readOnly, options.patience ?? PATIENCE), { ...options, readOnly });
    try {
      if (!readOnly) opened.#makeGood();
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  /** Reads events from disk, from a seq on, each checked against what the log committed to. */
  *events(from = 0): Iterable<LoggedEvent> {
    const events = readEvents(this.#db, this.folder, from)[Symbol.iterator]();
    for (;;) {
      const step = this.#guarded(() => events.next());
      if (step.done) return;
      yield step.value;
    }
  }

  /** The entry of an event with what it commits to, for a proof of it. Throws `CaseDamagedError` for one that is not there. */
  opening(seq: number): Opening {
    return this.#guarded(() => readOpening(this.#db, this.folder, seq));
  }

  /** The entries of the log from one on, as their leaves are hashed. */
  entries(from: number, count: number): readonly string[] {
    return this.#guarded(() => {
      const end = Math.min(readEnd(this.#db, this.folder).seq + 1, from + count);
      return Array.from(readEntries(this.#db, this.folder, from, end), (entry) => new TextDecoder().decode(entry));
    });
  }

  /** The time by the clock that dates the events. */
  now(): Date {
    return this.#options.clock();
  }

  /** How many events there are now. */
  count(): number {
    return this.#guarded(() => readEnd(this.#db, this.folder)).seq + 1;
  }

  /** The root of the tree over all events that there are now. */
  head(): Digest {
    return digestFrom(this.#guarded(() => this.log.tree().root()));
  }

  /** The case as its events leave it. The same object until this or another process appends. */
  record(): CaseRecord {
    const end = this.#guarded(() => readEnd(this.#db, this.folder));
    if (this.#record !== null && end.seq === this.#end.seq && end.leaf === this.#end.leaf) return this.#record;
    this.#guarded(() => this.#catchUp());
    if (this.#events[0]?.type !== "case.created") throw new CaseDamagedError(this.folder, "its first event is not the making of a case", 0);
    this.#record = fold(this.#events.filter((event) => event !== null));
    return this.#record;
  }

  /**
   * Appends events in one transaction: all of them, on disk when this returns, or none. Evidence that they name must have been
   * put before (`MissingEvidenceError`). Then signs and publishes the log; where that cannot be, the events stand, and `log.state()` says
   * why. Throws a `TypeError` for an event that could not be read again.
   */
  append(events: readonly CaseEvent[]): readonly LoggedEvent[] {
    if (this.#options.readOnly) throw new CaseReadOnlyError(this.folder);
    if (events.length === 0) return [];
    for (const event of events) this.#requireEvidence(event);
    const written = this.#guarded(() => this.#db.immediate(() => this.#write(events)));
    this.log.publish();
    return written;
  }

  /**
   * Destroys the content of events and the evidence that nothing else names, and records that it was done. Their entries stay in the log, which verifies
   * as before. Once it resolves, neither the case file nor its journal nor the evidence holds it; copies, and what a disk keeps of overwritten
   * blocks, are out of its reach.
   */
  async erase(seqs: ReadonlySet<number>, because: string): Promise<void> {
    if (this.#options.readOnly) throw new CaseReadOnlyError(this.folder);
    const numbers = [...seqs].sort((a, b) => a - b);
    const events: CaseEvent[] = [];
    for (let at = 0; at < numbers.length; at += ERASED_AT_ONCE)
      events.push({ type: "events.erased", erased: numbers.slice(at, at + ERASED_AT_ONCE), because });
    this.#guarded(() => {
      keepJournal(this.#db);
      this.#db.immediate(() => {
        eraseContent(this.#db, [...readEvents(this.#db, this.folder, 0)], seqs);
        this.#write(events);
      });
    });
    await this.finishErasing();
    this.log.publish();
  }

  /** Makes a new key, which signs the log from the event on that names it. The old one signs that once more, where it is kept here. */
  rotateKey(because: string): void {
    const key = this.#keys.create(this.log.state().origin);
    this.append([{ type: "key.rotated", key: formatKey(key), because }]);
  }

  /** Finishes an erasing that a kill broke off. Nothing to do is no error. */
  async finishErasing(): Promise<void> {
    if (!this.#options.readOnly && this.#guarded(() => isErasing(this.#db))) await finishErasing(this.#db, this.folder, this.blobs);
  }

  close(): void {
    this.#db.close();
    if (this.#options.keys === undefined) this.#keys.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #write(events: readonly CaseEvent[]): readonly LoggedEvent[] {
    return writeEvents(this.#db, readEnd(this.#db, this.folder), instant(this.#options), this.#options.by, events);
  }

  #makeGood(): void {
    if (this.log.files.size() !== this.count()) this.log.publish();
  }

  /** Reads what was appended since; everything, where the case was replaced by another state of it. */
  #catchUp(): void {
    const known = this.#end.seq < 0 ? null : readEntry(this.#db, this.#end.seq);
    const continues = known !== null && digestFrom(leafHash(known, sha256)) === this.#end.leaf;
    if (!continues) this.#events = [];
    let end = continues ? this.#end : EMPTY_LOG;
    for (const next of readEvents(this.#db, this.folder, end.seq + 1)) {
      const event = next.content?.event ?? null;
      this.#events.push(event);
      if (event?.type === "events.erased") for (const seq of event.erased) this.#events[seq] = null;
      end = next;
    }
    this.#end = { seq: end.seq, leaf: end.leaf };
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
function begin(folder: string, options: CaseOptions & { readonly title: string }, keys: KeyRing): Sqlite {
  const db = new Sqlite(databasePath(folder), options.patience ?? PATIENCE);
  try {
    configure(db);
    db.immediate(() => {
      if (!isBlank(db)) throw new CaseExistsError(folder);
      createTables(db);
      // A name that tells nothing, since it stands in every checkpoint.
      const key = formatKey(keys.create(`firsthand/${randomBytes(16).toString("hex")}`));
      writeEvents(db, EMPTY_LOG, instant(options), options.by, [{ type: "case.created", title: options.title, format: FORMAT, key }]);
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

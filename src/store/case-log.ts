import { type Checkpoint, formatCheckpoint, parseCheckpoint } from "../vault/checkpoint.ts";
import { leafHash, MerkleTree, same } from "../vault/merkle.ts";
import { formatNote, type NoteKey, parseKey, signersOf } from "../vault/note.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { CaseDamagedError, ForkedLogError } from "./errors.ts";
import { readEnd, readEntries, readEntry } from "./event-log.ts";
import { parseContent } from "./event-row.ts";
import { sha256 } from "./hash.ts";
import type { KeyRing } from "./key-ring.ts";
import type { LogFolder } from "./log-folder.ts";
import type { Sqlite } from "./sqlite.ts";

/** How far the log of a case is signed. */
export interface LogState {
  /** The name of the log, the same in every checkpoint. */
  readonly origin: string;
  /** The key that signs it now. */
  readonly key: NoteKey;
  readonly size: number;
  /** How many of the entries the checkpoint counts. */
  readonly signed: number;
  /** Why the rest is not signed; null where all is. */
  readonly behind: Error | null;
}

/** So many entries are held until they are published: a few megabytes. */
const RECENT = 10_000;

/** A key that signs from an event on: the first from event 0, each further one from the event that names it. */
interface KeyFrom {
  readonly seq: number;
  readonly key: NoteKey;
}

/**
 * The tree over the entries of a case, and its signed publication. The events are what counts: what is published follows them, and where that fails, they
 * stand all the same and are published later.
 */
export class CaseLog {
  readonly files: LogFolder;
  readonly #db: Sqlite;
  readonly #folder: string;
  readonly #ring: KeyRing;
  #tree = new MerkleTree(sha256);
  /** The entries by which the tree grew last, while they are few. */
  #recent: { readonly from: number; readonly entries: readonly Uint8Array[] } = { from: 0, entries: [] };
  #keys: readonly KeyFrom[] = [];
  /** Up to which event keys were looked for. */
  #seen = 0;
  #behind: Error | null = null;

  constructor(db: Sqlite, folder: string, files: LogFolder, ring: KeyRing) {
    this.#db = db;
    this.#folder = folder;
    this.files = files;
    this.#ring = ring;
  }

  /** The tree over all entries that there are now. */
  tree(): MerkleTree {
    const size = readEnd(this.#db, this.#folder).seq + 1;
    const known = this.#tree.size;
    if (known > 0) {
      const entry = known <= size ? readEntry(this.#db, known - 1) : null;
      // Another state of the case took the place of the one that was read.
      if (entry === null || !same(leafHash(entry, sha256), this.#tree.at(0, known - 1))) {
        this.#tree = new MerkleTree(sha256);
        this.#recent = { from: 0, entries: [] };
        this.#keys = [];
        this.#seen = 0;
      }
    }
    const from = this.#tree.size;
    if (from === size) return this.#tree;
    const recent: Uint8Array[] = [];
    for (const entry of readEntries(this.#db, this.#folder, from, size)) {
      this.#tree.append(leafHash(entry, sha256));
      if (size - from <= RECENT) recent.push(entry);
    }
    this.#recent = { from, entries: recent };
    return this.#tree;
  }

  /** Entries that were just read are not read again to be published. */
  #entries(start: number, end: number): Iterable<Uint8Array> {
    const { from, entries } = this.#recent;
    const isHeld = start >= from && end <= from + entries.length;
    return isHeld ? entries.slice(start - from, end - from) : readEntries(this.#db, this.#folder, start, end);
  }

  /** Why the last publishing did not come about; null where it did. */
  get behind(): Error | null {
    return this.#behind;
  }

  state(): LogState {
    const tree = this.tree();
    const { size } = tree;
    const { key } = this.#key();
    const signed = Math.min(size, this.files.size());
    const head = { origin: key.name, size, root: tree.root() };
    const behind = signed === size ? null : (this.#behind ?? this.#ring.refusal(key, head, (at) => tree.root(at)));
    return { origin: key.name, key, size, signed, behind };
  }

  /**
   * Signs and publishes what is not published yet. Never throws for what keeps the log behind, since the events stand: that is in
   * {@link state}. Holds the case meanwhile, so that no two programs publish at once.
   */
  publish(): void {
    try {
      this.#db.immediate(() => this.#publish());
      this.#behind = null;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#behind = error;
    }
  }

  #publish(): void {
    const tree = this.tree();
    const { seq, key } = this.#key();
    const from = this.#published(tree, key);
    if (from === tree.size) return;
    const head: Checkpoint = { origin: key.name, size: tree.size, root: tree.root() };
    const before = this.#keys.at(-2)?.key;
    this.files.publish(
      tree,
      from,
      (start, end) => this.#entries(start, end),
      () => {
        const signatures = [this.#ring.sign(key, head, (size) => tree.root(size))];
        // Whoever trusts the old key sees by its signature that it handed over to the new one.
        if (before !== undefined && from <= seq && this.#ring.has(before)) {
          try {
            signatures.push(this.#ring.sign(before, head, (size) => tree.root(size)));
          } catch (error) {
            if (!(error instanceof ForkedLogError)) throw error;
          }
        }
        return formatNote({ text: formatCheckpoint(head), signatures });
      },
    );
  }

  /** How many entries are published as they are in the tree; 0 where all has to be written again. */
  #published(tree: MerkleTree, key: NoteKey): number {
    const note = this.files.note();
    if (note === null) return 0;
    const { size, root } = parseCheckpoint(note.text);
    if (size <= tree.size && same(root, tree.root(size))) return size;
    if (signersOf(note, [key], verifyEd25519).length === 0) return 0;
    throw new ForkedLogError(size, tree.size, "the events are not those that the log was signed over");
  }

  /** The key that signs now: the one that the last event of its kind names. */
  #key(): KeyFrom {
    const rows = this.#db.rows(
      `SELECT seq, CAST(content AS BLOB) FROM events WHERE seq >= ? AND (seq = 0 OR entry LIKE '%"type":"key.rotated"%') ORDER BY seq`,
      this.#seen,
    );
    const found = rows.flatMap(([seq, content]) => {
      const parsed = content instanceof Uint8Array ? parseContent(Buffer.from(content).toString("utf8")) : null;
      const event = parsed?.ok === true ? parsed.content.event : null;
      const key = event?.type === "case.created" || event?.type === "key.rotated" ? parseKey(event.key) : null;
      return key === null || typeof seq !== "number" ? [] : [{ seq, key }];
    });
    this.#keys = [...this.#keys, ...found];
    this.#seen = this.#tree.size;
    return this.#keys.at(-1) ?? fail(new CaseDamagedError(this.#folder, "its first event does not name the key of its log", 0));
  }
}

function fail(error: Error): never {
  throw error;
}

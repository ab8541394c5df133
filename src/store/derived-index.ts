import type { Sqlite } from "./sqlite.ts";

/** Something that can be made again from the events and the evidence: the text of a report, its reading. */
export interface DerivedEntry {
  readonly kind: string;
  readonly key: string;
  readonly value: string;
}

/** Derived text and readings kept beside the events; may be deleted at any time. */
export interface DerivedIndex {
  /** Returns what was last put, or null where nothing was, or where it was deleted. */
  get(kind: string, key: string): string | null;
  /** The keys that something is kept under, of one kind. */
  keys(kind: string): ReadonlySet<string>;
  /** Keeps all entries or none; an entry of the same kind and key is replaced. Any string is kept exactly as it is. */
  put(entries: Iterable<DerivedEntry>): void;
  clear(): void;
}

const SELECT = "SELECT typeof(value), CAST(value AS BLOB) FROM derived WHERE kind = ? AND key = ?";
const INSERT = "INSERT INTO derived (kind, key, value) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value";

/** The index in a case's own database. `guard` turns the errors of SQLite into those of the store. */
export function derivedIndex(db: Sqlite, guard: <T>(body: () => T) => T): DerivedIndex {
  return {
    get: (kind, key) =>
      guard(() => {
        const row = db.rows(SELECT, kind, key)[0];
        return row === undefined ? null : decode(row[0], row[1]);
      }),
    keys: (kind) =>
      guard(() => {
        const rows = db.rows("SELECT CAST(key AS BLOB) FROM derived WHERE kind = ?", kind);
        return new Set(rows.map(([key]) => (key instanceof Uint8Array ? Buffer.from(key).toString("utf8") : "")));
      }),
    put: (entries) =>
      guard(() =>
        db.immediate(() => {
          for (const { kind, key, value } of entries) db.run(INSERT, kind, key, encode(value));
        }),
      ),
    clear: () => guard(() => db.immediate(() => db.run("DELETE FROM derived"))),
  };
}

/** Every entry, by kind and then by key; the values are read one at a time. */
export function* derivedEntries(db: Sqlite): Iterable<DerivedEntry> {
  const keys = db.rows("SELECT CAST(kind AS BLOB), CAST(key AS BLOB) FROM derived ORDER BY kind, key");
  for (const cells of keys) {
    const [kind, key] = cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString("utf8") : ""));
    if (kind === undefined || key === undefined) continue;
    const row = db.rows(SELECT, kind, key)[0];
    yield { kind, key, value: (row && decode(row[0], row[1])) ?? "" };
  }
}

/** Text stays text, for whoever looks into the file; a string with lone surrogates has no UTF-8 and is kept as UTF-16 bytes. */
function encode(value: string): string | Uint8Array {
  return value.isWellFormed() ? value : Buffer.from(value, "utf16le");
}

/** Null for bytes that are not what they were: an index entry that cannot be read is one that is not there. */
function decode(type: unknown, bytes: unknown): string | null {
  if (!(bytes instanceof Uint8Array)) return null;
  try {
    return type === "blob"
      ? Buffer.from(bytes).toString("utf16le")
      : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

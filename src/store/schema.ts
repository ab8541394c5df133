import { FORMAT } from "./layout.ts";
import type { Sqlite } from "./sqlite.ts";

/** "Fhnd", so that `file` and other programs can tell what the database is. */
const APPLICATION_ID = 0x46686e64;

/**
 * Everything that stands in a case file. Events are only ever added, and only their content can be taken away, by erasing; whatever else there
 * is can be deleted and made again.
 */
const TABLES: readonly (readonly [name: string, sql: string])[] = [
  ["derived", "CREATE TABLE derived (kind TEXT NOT NULL, key TEXT NOT NULL, value ANY NOT NULL, PRIMARY KEY (kind, key)) STRICT"],
  // The digests of evidence that is being erased: a kill in between is made good when the case is opened.
  ["erasing", "CREATE TABLE erasing (digest TEXT PRIMARY KEY) STRICT"],
  ["events", "CREATE TABLE events (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL, content TEXT, salt BLOB) STRICT"],
  ["events_keep", "CREATE TRIGGER events_keep BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END"],
  [
    "events_stay",
    "CREATE TRIGGER events_stay BEFORE UPDATE ON events WHEN NEW.seq IS NOT OLD.seq OR NEW.entry IS NOT OLD.entry OR NEW.content IS NOT NULL OR NEW.salt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'events are never altered'); END",
  ],
  ["meta", "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT"],
];

/**
 * Every commit is on disk, and its journal gone from the folder, before it is acknowledged. What is deleted is overwritten in the file. No SQL
 * that the file brings along is trusted.
 */
export function configure(db: Sqlite): void {
  db.exec("PRAGMA journal_mode = DELETE");
  db.exec("PRAGMA synchronous = EXTRA");
  db.exec("PRAGMA secure_delete = ON");
  protect(db);
}

/** The same for a connection that only reads. */
export function protect(db: Sqlite): void {
  db.exec("PRAGMA trusted_schema = OFF");
  db.exec("PRAGMA cell_size_check = ON");
}

/** True for a database in which nothing was made yet. */
export function isBlank(db: Sqlite): boolean {
  return db.rows("SELECT 1 FROM sqlite_schema LIMIT 1").length === 0;
}

/** Makes the tables. Belongs inside the transaction that also writes the first event. */
export function createTables(db: Sqlite): void {
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  for (const [, sql] of TABLES) db.exec(sql);
  db.run("INSERT INTO meta (key, value) VALUES ('format', ?)", FORMAT);
}

/** Which format a database has; a sentence where it is no case, or holds what a case of this format does not. */
export function formatOf(db: Sqlite): { ok: true; format: number } | { ok: false; why: string } {
  if (db.rows("PRAGMA application_id")[0]?.[0] !== APPLICATION_ID) return { ok: false, why: "case.sqlite is another program's database" };
  const schema = new Map(
    db.rows("SELECT CAST(name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema").map(([name, sql]) => [text(name), text(sql)]),
  );
  if (!schema.has("meta")) return { ok: false, why: "its table meta is missing" };
  const format = db.rows("SELECT CASE WHEN typeof(value) = 'integer' THEN value END FROM meta WHERE key = 'format'")[0]?.[0];
  if (typeof format !== "number") return { ok: false, why: "it does not say its format" };
  if (format !== FORMAT) return { ok: true, format };
  for (const [name, sql] of TABLES) {
    if (schema.get(name) !== sql) return { ok: false, why: `its table ${name} is not as this program makes it` };
  }
  const known = new Set(TABLES.map(([name]) => name));
  const strangers = [...schema.keys()].filter((name) => !known.has(name) && !name.startsWith("sqlite_autoindex_"));
  return strangers.length === 0
    ? { ok: true, format }
    : { ok: false, why: "it holds tables, views or triggers that this program does not make" };
}

function text(cell: unknown): string {
  return cell instanceof Uint8Array ? Buffer.from(cell).toString("utf8") : "";
}

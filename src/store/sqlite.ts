import Database from "libsql";

/** What a query gives for one column. Bytes come from `CAST(… AS BLOB)`, the only safe way to read text; see docs/decisions/0002. */
export type Cell = null | number | string | Uint8Array;

/** Why SQLite refused, by the family of its result code. */
export type SqliteFault = "busy" | "full" | "damaged" | "read-only" | "closed-off" | "other";

/**
 * A connection with the few things that this program needs. It wraps the binding, whose own statements stay open when they
 * are not read to the end, and whose text columns end the process when they hold bytes that are no UTF-8.
 */
export class Sqlite {
  readonly #database: Database.Database;
  readonly #patience: number;
  readonly #statements = new Map<string, Database.Statement>();

  /** Opens a file, or creates it where it is not there. `patience` is how long to wait for locks, in milliseconds. */
  constructor(path: string, patience: number) {
    this.#database = new Database(path);
    this.#patience = patience;
  }

  exec(sql: string): void {
    this.#patiently(() => this.#database.exec(sql));
  }

  /** Runs one statement that gives no rows. */
  run(sql: string, ...values: readonly Cell[]): void {
    this.#patiently(() => this.#statement(sql).run([...values]));
  }

  /** Gives every row of a query, read to its end. */
  rows(sql: string, ...values: readonly Cell[]): readonly (readonly unknown[])[] {
    const read = this.#patiently(() =>
      this.#statement(sql)
        .raw(true)
        .all([...values]),
    );
    return read.filter(Array.isArray);
  }

  /** Runs `body` holding the write lock from the start; what it wrote is on disk when this returns, or never was. */
  immediate<T>(body: () => T): T {
    this.exec("BEGIN IMMEDIATE");
    try {
      const result = body();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      // A failed COMMIT leaves the transaction open; some errors have rolled it back already.
      if (this.#database.inTransaction) this.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  /**
   * Repeats what another process's lock keeps from happening, until patience ends. SQLite's own way of waiting sleeps up to
   * 100 ms between two looks, and so never gets its turn beside a process that appends without a pause.
   */
  #patiently<T>(body: () => T): T {
    const start = performance.now();
    for (;;) {
      try {
        return body();
      } catch (error) {
        if (faultOf(error) !== "busy" || performance.now() - start >= this.#patience) throw error;
        Atomics.wait(NEVER_CHANGED, 0, 0, 1 + Math.random() * 4);
      }
    }
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

/** Waiting on it is how to sleep without giving up the thread. */
const NEVER_CHANGED = new Int32Array(new SharedArrayBuffer(4));

const FAULTS: readonly (readonly [prefix: string, fault: SqliteFault])[] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_PERM", "read-only"],
  ["SQLITE_CANTOPEN", "closed-off"],
];

/** The fault that an error of this module's connections stands for; null where it is no error of SQLite. */
export function faultOf(error: unknown): SqliteFault | null {
  if (!(error instanceof Error)) return null;
  if (error.message.startsWith("ConnectionFailed(")) return "closed-off";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (!code.startsWith("SQLITE_")) return null;
  return FAULTS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "other";
}

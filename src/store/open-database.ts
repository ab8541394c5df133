import { accessSync, constants, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CaseDamagedError,
  CaseLockedError,
  CaseReadOnlyError,
  DiskFullError,
  NewerFormatError,
  NoCaseError,
  OlderFormatError,
} from "./errors.ts";
import { databasePath, FORMAT } from "./layout.ts";
import { configure, formatOf, isBlank, protect } from "./schema.ts";
import { faultOf, Sqlite } from "./sqlite.ts";

/** How long a second process waits for the first, in milliseconds. */
export const PATIENCE = 5_000;

/** Runs `body`, and turns what SQLite throws into the errors of this store. */
export function guarded<T>(folder: string, patience: number, body: () => T): T {
  try {
    return body();
  } catch (error) {
    const fault = faultOf(error);
    const cause = { cause: error };
    if (fault === "busy") throw new CaseLockedError(folder, patience, cause);
    if (fault === "full") throw new DiskFullError(databasePath(folder), cause);
    if (fault === "read-only" || fault === "closed-off") throw new CaseReadOnlyError(folder, cause);
    if (fault === "damaged") throw new CaseDamagedError(folder, "its database cannot be read", null, cause);
    throw error;
  }
}

/**
 * Opens the database of a case that exists. A journal that a kill left is rolled back, also for a reader, where the folder
 * can be written.
 */
export function openDatabase(folder: string, readOnly: boolean, patience: number): Sqlite {
  const path = resolve(databasePath(folder));
  inspect(folder, path);
  return guarded(folder, patience, () => {
    const writable = canWrite(folder) && canWrite(path);
    if (!writable && !readOnly) throw new CaseReadOnlyError(folder);
    const db = new Sqlite(writable ? path : `${pathToFileURL(path).href}?mode=ro`, patience);
    try {
      if (writable && !readOnly) configure(db);
      else protect(db);
      if (readOnly) db.exec("PRAGMA query_only = ON");
      check(db, folder);
      return db;
    } catch (error) {
      db.close();
      // Our own few statements are right, so tables that they do not fit are not ours.
      if (faultOf(error) === "other")
        throw new CaseDamagedError(folder, "its tables are not as this program makes them", null, { cause: error });
      throw error;
    }
  });
}

/** Looks at the file before SQLite does, which would create what is not there. */
function inspect(folder: string, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new NoCaseError(folder);
  if (!found.isFile()) throw new CaseDamagedError(folder, "case.sqlite is no file");
  if (found.size === 0 && !existsSync(`${path}-journal`)) throw new NoCaseError(folder);
}

function check(db: Sqlite, folder: string): void {
  if (isBlank(db)) throw new NoCaseError(folder);
  const found = formatOf(db);
  if (!found.ok) throw new CaseDamagedError(folder, found.why);
  if (found.format < FORMAT) throw new OlderFormatError(folder, found.format);
  if (found.format > FORMAT) throw new NewerFormatError(folder, found.format, FORMAT);
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

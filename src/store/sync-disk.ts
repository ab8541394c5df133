import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { DiskFullError } from "./errors.ts";

/** The few steps by which small files come to stay, for what has to be done before a call returns. Each may fail after it took effect. */
export interface SyncDisk {
  /** Puts a file in its place, whole: whoever reads it sees what was there before, or all of this. It survives a loss of power. Folders are made. */
  replace(path: string, bytes: Uint8Array, mode?: number): void;
  /** Removes a file; none there is no error. */
  remove(path: string): void;
}

/** The file system of this machine. A full disk is a {@link DiskFullError}. */
export const syncDisk: SyncDisk = {
  replace: (path, bytes, mode = 0o644) =>
    guarded(path, () => {
      const folder = dirname(path);
      const made = mkdirSync(folder, { recursive: true });
      const beside = `${path}.new`;
      write(beside, bytes, mode);
      renameSync(beside, path);
      for (let at = folder; ; at = dirname(at)) {
        syncFolder(at);
        if (made === undefined || at === dirname(made) || at === dirname(at)) return;
      }
    }),
  remove: (path) => guarded(path, () => rmSync(path, { force: true })),
};

function write(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "w", mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Once it returns, the names in the folder survive a loss of power. Windows cannot open folders; its file systems journal their names themselves. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function guarded(path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOSPC" || code === "EDQUOT") throw new DiskFullError(path, { cause: error });
    throw error;
  }
}

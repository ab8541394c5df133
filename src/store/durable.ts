import { chmod, type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { DiskFullError } from "./errors.ts";

/** A new file that is being written. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Once it resolves, what was written survives a loss of power, though its name may not. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few steps by which files come to stay. Each may fail after it took effect. */
export interface DurableDisk {
  /** Creates a file that must not exist, readable by all and writable by nobody once it is closed. */
  create(path: string): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  /** Makes a folder and those above it, where they are not there. */
  makeFolder(path: string): Promise<void>;
  /** Once it resolves, the names in the folder survive a loss of power. */
  syncFolder(path: string): Promise<void>;
  /** Removes a file; none there is no error. */
  remove(path: string): Promise<void>;
  /** Overwrites what a file holds with zeros, on the disk, and removes it; none there is no error. */
  destroy(path: string): Promise<void>;
}

/** The file system of this machine. A full disk is a {@link DiskFullError}. */
export const disk: DurableDisk = {
  create: (path) => guarded(path, async () => newFile(path, await open(path, "wx", 0o444))),
  rename: (from, to) => guarded(to, () => rename(from, to)),
  makeFolder: (path) =>
    guarded(path, async () => {
      await mkdir(path, { recursive: true });
    }),
  syncFolder: (path) => guarded(path, () => syncFolder(path)),
  remove: (path) => guarded(path, () => rm(path, { force: true })),
  destroy: (path) => guarded(path, () => destroy(path)),
};

const ZEROS = new Uint8Array(1024 * 1024);

async function destroy(path: string): Promise<void> {
  let handle: FileHandle;
  try {
    await chmod(path, 0o600);
    handle = await open(path, "r+");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  try {
    const { size } = await handle.stat();
    for (let at = 0; at < size; at += ZEROS.length) await handle.write(ZEROS, 0, Math.min(ZEROS.length, size - at), at);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rm(path, { force: true });
}

function newFile(path: string, handle: FileHandle): NewFile {
  return {
    write: (bytes) => guarded(path, () => handle.writeFile(bytes)),
    sync: () => guarded(path, () => handle.sync()),
    close: () => handle.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders for syncing; its file systems journal their names themselves.
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function guarded<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (isDiskFull(error)) throw new DiskFullError(path, { cause: error });
    throw error;
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

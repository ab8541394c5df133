import { faultOf } from "../store/sqlite.ts";
import { OutputError } from "./errors.ts";

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "this user's share of the disk is full",
  EROFS: "the file system allows no writing",
  EACCES: "nothing may be written there",
  EPERM: "nothing may be written there",
  EIO: "the disk failed",
  ENOENT: "the folder that it belongs in is not there",
  ENOTDIR: "a part of its path is no folder",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Runs what writes to `place`, or to something beside it whose path begins in the same way, and which leaves nothing behind when it fails. What keeps the file system
 * from writing there becomes an `OutputError`; any other error is thrown as it is.
 */
export async function writingTo<Result>(place: string, write: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const why = whyNot(place, error);
    throw why === null ? error : new OutputError(place, why, { cause: error });
  }
}

/** Why a file system did not write; null for an error of another kind, or of what was read from elsewhere. */
function whyNot(place: string, error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // The store and its database have words of their own for it.
  if (error.name === "DiskFullError" || faultOf(error) === "full") return WHY["ENOSPC"] ?? null;
  const { code, syscall, path: from, dest: path = from } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (typeof code !== "string" || typeof syscall !== "string" || syscall === "read" || syscall === "scandir") return null;
  return path === undefined || path.startsWith(place) || place.startsWith(path) ? (WHY[code] ?? `${syscall} gives ${code}`) : null;
}

import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { restoreCase } from "../store/restore.ts";
import { syncFolder } from "../store/sync-disk.ts";
import { filesOf } from "./bag.ts";
import { BrokenSealError, OutputExistsError } from "./errors.ts";
import { type CheckedFolder, checkFolder, partsOf } from "./sealed-folder.ts";

/**
 * Makes a case of a sealed one, event for event, once everything in it was checked. The log goes on where the secret of its key is; anywhere else a new key has to
 * take over. Throws `BrokenSealError`, and `OutputExistsError` where something is in the place of the case.
 */
export async function openSealed(
  folder: string,
  out: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CheckedFolder> {
  const place = resolve(out);
  if ((await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  const checked = await checkFolder(folder, onProgress);
  if (checked.problems.length > 0) throw new BrokenSealError(folder, checked.problems);
  const beside = `${place}.opening`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await restoreCase(beside, await partsOf(folder, await filesOf(folder)), "copied");
  await rename(beside, place);
  syncFolder(dirname(place));
  return checked;
}

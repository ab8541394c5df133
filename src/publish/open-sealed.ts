import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { restoreCase } from "../store/restore.ts";
import { syncFolder } from "../store/sync-disk.ts";
import { filesOf } from "./bag.ts";
import { BrokenSealError, OutputExistsError } from "./errors.ts";
import { writingTo } from "./output.ts";
import { type CheckedFolder, checkFolder, partsOf } from "./sealed-folder.ts";
import { unpackSealed } from "./unpack-sealed.ts";

/**
 * Makes a case of a sealed one, a folder or a single file, event for event, once everything in it was checked. The log goes on where the secret of its key is; anywhere else a new key has to
 * take over. Throws `BrokenSealError`, `AgeKeyError` where it is encrypted and no identity opens it, `OutputExistsError` where something is in the place of the case, and `OutputError` where
 * it cannot be written.
 */
export async function openSealed(
  sealed: string,
  out: string,
  identities: readonly string[] = [],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CheckedFolder> {
  const place = resolve(out);
  if ((await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  const [beside, unpacked] = [`${place}.opening`, `${place}.unpacked`];
  const clean = async (...left: readonly string[]): Promise<void> => {
    for (const path of left) await rm(path, { recursive: true, force: true });
  };
  const make = async (): Promise<CheckedFolder> => {
    await clean(beside, unpacked);
    const folder = (await lstat(sealed)).isFile() ? await unpackSealed(sealed, unpacked, identities) : sealed;
    const checked = await checkFolder(folder, onProgress);
    if (checked.problems.length > 0) throw new BrokenSealError(sealed, checked.problems);
    await mkdir(beside, { recursive: true });
    await restoreCase(beside, await partsOf(folder, await filesOf(folder)), "copied");
    await rename(beside, place);
    syncFolder(dirname(place));
    return checked;
  };
  return writingTo(place, async () => {
    try {
      return await make();
    } catch (error) {
      await clean(beside);
      throw error;
    } finally {
      await clean(unpacked);
    }
  });
}

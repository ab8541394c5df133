import { randomBytes } from "node:crypto";
import { renameSync } from "node:fs";
import { dirname } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { syncDisk, syncFolder } from "../../store/sync-disk.ts";
import { freePlace, type Leaving, leaving, recordLeaving } from "../dossier/leaving.ts";
import { writeFolder } from "../dossier/publish.ts";
import type { Format } from "./formats.ts";

/**
 * Writes what the dossier of a case tells in another format, once all of it was searched for what must not leave; nothing where something was found. Throws `OutputExistsError` and `UnsignedError`.
 */
export async function exportCase(opened: OpenCase, format: Format, out: string): Promise<Leaving> {
  const place = await freePlace(out);
  const found = await leaving(opened, ({ dossier }) =>
    format.kind === "file"
      ? [{ path: "export", bytes: Buffer.from(format.write(dossier)) }]
      : format.write(dossier).map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
  );
  if (found.leaks.length > 0) return found;
  const [only] = found.files;
  if (format.kind === "folder") await writeFolder(place, found.files);
  else if (only !== undefined) writeFileWhole(place, only.bytes);
  recordLeaving(opened, found, []);
  return found;
}

/** Makes a file as a whole, beside which no other file is touched. */
export function writeFileWhole(place: string, bytes: Uint8Array): void {
  const beside = `${place}.${randomBytes(6).toString("hex")}`;
  syncDisk.replace(beside, bytes);
  renameSync(beside, place);
  syncFolder(dirname(place));
}

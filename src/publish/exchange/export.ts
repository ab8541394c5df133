import { randomBytes } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { syncDisk, syncFolder } from "../../store/sync-disk.ts";
import { freePlace, type Leaving, leaving, recordLeaving } from "../dossier/leaving.ts";
import { makeWhole } from "../dossier/make.ts";
import { writeFolder } from "../dossier/publish.ts";
import { FullExportError } from "../errors.ts";
import { writingTo } from "../output.ts";
import { showingIn } from "../protect/showing.ts";
import { mayLeaveWhole } from "../protect/unprotected.ts";
import type { Format } from "./formats.ts";
import { marked, markedName } from "./mark.ts";

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
  else if (only !== undefined) await writeFileWhole(place, only.bytes);
  recordLeaving(opened, found, []);
  return found;
}

/**
 * Writes the whole case in another format, with nothing protected and nothing searched, once people agreed to that; the name and the content say so. Gives the place where it stands. Throws `FullExportError`,
 * `OutputExistsError` and `UnsignedError`.
 */
export async function exportWhole(opened: OpenCase, format: Format, out: string): Promise<string> {
  const may = mayLeaveWhole({ showing: showingIn([...opened.store.events()]), standing: opened.record().decisions });
  if (typeof may !== "string") throw new FullExportError(may.why);
  const place = await freePlace(markedName(resolve(out)));
  const made = makeWhole(opened);
  const written = format.kind === "file" ? [{ path: "export", text: format.write(made.dossier) }] : format.write(made.dossier);
  const files = written.map(({ path, text }) => ({
    path: format.kind === "file" ? path : markedName(path),
    bytes: Buffer.from(marked(text)),
  }));
  const [only] = files;
  if (format.kind === "folder") await writeFolder(place, files);
  else if (only !== undefined) await writeFileWhole(place, only.bytes);
  recordLeaving(opened, { made, files }, [], true);
  return place;
}

/** Makes a file as a whole, beside which no other file is touched. Throws `OutputError`. */
export function writeFileWhole(place: string, bytes: Uint8Array): Promise<void> {
  const beside = `${place}.${randomBytes(6).toString("hex")}`;
  return writingTo(place, () => {
    try {
      syncDisk.replace(beside, bytes);
      renameSync(beside, place);
    } catch (error) {
      for (const left of [beside, `${beside}.new`]) rmSync(left, { force: true });
      throw error;
    }
    syncFolder(dirname(place));
  });
}

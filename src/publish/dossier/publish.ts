import { createHash } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { type Digest, parseDigest } from "../../record/digest.ts";
import { syncFolder } from "../../store/sync-disk.ts";
import { OutputExistsError } from "../errors.ts";
import { findLeaks } from "../leaks/find-leaks.ts";
import type { Leak } from "../leaks/secrets.ts";
import { secretsOf } from "../protect/secrets-of.ts";
import { FolderSink } from "../sink.ts";
import { verifierFile } from "../verifier-file.ts";
import { type MadeDossier, makeDossier } from "./make.ts";
import { pagesOf } from "./pages.ts";

const VERIFIER = "verify.js";

/** A file of a dossier. */
interface DossierFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What publishing came to. */
export interface Published {
  readonly made: MadeDossier;
  /** Names of the files, in the order in which they are written. */
  readonly files: readonly string[];
  /** What must not leave and would have; nothing was written where there is any. */
  readonly leaks: readonly Leak[];
  /** Where it is; null where nothing was written. */
  readonly place: string | null;
}

/**
 * Makes the dossier of a case, searches all of its bytes for what must not leave, and only where nothing was found writes it as a folder, as a whole, and records in the case that it was made.
 * With `out` null nothing is written. Throws `OutputExistsError`, and `UnsignedError` where the log is not signed to its end.
 */
export async function publish(opened: OpenCase, out: string | null): Promise<Published> {
  const place = out === null ? null : resolve(out);
  if (place !== null && (await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  const made = makeDossier(opened);
  const files = await filesOf(made);
  // The verifier is the program's own, and the same in every dossier.
  const leaks = await findLeaks(
    files.filter(({ path }) => path !== VERIFIER),
    secretsOf(opened, made.protection),
  );
  const names = files.map(({ path }) => path);
  if (leaks.length > 0 || place === null) return { made, files: names, leaks, place: null };
  const beside = `${place}.publishing`;
  await rm(beside, { recursive: true, force: true });
  const sink = await FolderSink.at(beside);
  try {
    for (const { path, bytes } of files) await sink.add(path, piece(bytes));
    await sink.finish();
    await rename(beside, place);
    syncFolder(dirname(place));
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  const { labels } = made.protection;
  opened.store.append([{ type: "dossier.published", labels, parts: made.parts, manifest: manifestOf(files) }]);
  return { made, files: names, leaks, place };
}

async function filesOf({ dossier }: MadeDossier): Promise<readonly DossierFile[]> {
  const verifier = await verifierFile(VERIFIER);
  const pages = [...pagesOf(dossier)].map(({ file, html }) => ({ path: file, bytes: Buffer.from(html) }));
  return [...pages, { path: VERIFIER, bytes: verifier }];
}

async function* piece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** The SHA-256 over the list of all files with theirs. */
function manifestOf(files: readonly DossierFile[]): Digest {
  const lines = files.map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`).sort();
  const digest = parseDigest(createHash("sha256").update(lines.join("")).digest("hex"));
  if (digest === null) throw new Error("SHA-256 gave no digest");
  return digest;
}

import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { type Digest, parseDigest } from "../../record/digest.ts";
import { OutputExistsError } from "../errors.ts";
import { faceFinder } from "../faces.ts";
import { findLeaks } from "../leaks/find-leaks.ts";
import type { FilledPicture, Leak } from "../leaks/secrets.ts";
import { facesLeft } from "../pictures/faces-left.ts";
import { secretsOf } from "../protect/secrets-of.ts";
import { type MadeDossier, type MadePicture, makeDossier } from "./make.ts";

/** A file that is to leave a case. */
export interface LeavingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files that are to leave, and what in them must not. */
export interface Leaving {
  readonly made: MadeDossier;
  readonly files: readonly LeavingFile[];
  readonly leaks: readonly Leak[];
}

/** The one way out of a case: files that are made of its dossier and of nothing else, searched for what must not leave. Throws `UnsignedError`. */
export async function leaving(
  opened: OpenCase,
  write: (made: MadeDossier) => Iterable<LeavingFile> | AsyncIterable<LeavingFile>,
): Promise<Leaving> {
  const made = makeDossier(opened);
  const files: LeavingFile[] = [];
  for await (const file of write(made)) files.push(file);
  const filled = await filledAmong(opened, made, files);
  const leaks = await findLeaks(files, { ...secretsOf(opened, made.protection), filled: filled.map(({ secret }) => secret) });
  const faces: Leak[] = [];
  for (const { file, picture } of filled) faces.push(...(await facesLeft(faceFinder, file.path, file.bytes, picture)));
  return { made, files, leaks: [...leaks, ...faces] };
}

/** The pictures among files that people agreed to show, with what is known of their originals. */
async function filledAmong(opened: OpenCase, { pictures }: MadeDossier, files: readonly LeavingFile[]) {
  const found: { readonly file: LeavingFile; readonly picture: MadePicture; readonly secret: FilledPicture }[] = [];
  for (const picture of pictures) {
    const file = files.find(({ path }) => path === picture.shown.file);
    if (file === undefined) continue;
    const digest = createHash("sha256").update(file.bytes).digest("hex");
    const original = await opened.bytes(picture.item.id);
    found.push({ file, picture, secret: { digest, original, boxes: picture.boxes.map(({ box }) => box) } });
  }
  return found;
}

/** The place that is named, whole. Throws `OutputExistsError` where something is there. */
export async function freePlace(out: string): Promise<string> {
  const place = resolve(out);
  if ((await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  return place;
}

/** Writes down in the case what left it, so that labels stay whose they are. `parts` are what the next dossier is compared with. */
export function recordLeaving(
  opened: OpenCase,
  { made, files }: Pick<Leaving, "made" | "files">,
  parts: MadeDossier["parts"],
  full = false,
): void {
  const manifest = manifestOf(files);
  opened.store.append([{ type: "dossier.published", labels: made.protection.labels, parts, manifest, ...(full ? { full } : {}) }]);
}

/** The SHA-256 over the list of all files with theirs. */
function manifestOf(files: readonly LeavingFile[]): Digest {
  const lines = files.map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`).sort();
  const digest = parseDigest(createHash("sha256").update(lines.join("")).digest("hex"));
  if (digest === null) throw new Error("SHA-256 gave no digest");
  return digest;
}

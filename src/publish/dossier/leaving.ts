import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { type Digest, parseDigest } from "../../record/digest.ts";
import { OutputExistsError } from "../errors.ts";
import { faceFinder } from "../faces.ts";
import { findLeaks } from "../leaks/find-leaks.ts";
import type { FilledPicture, Leak } from "../leaks/secrets.ts";
import type { Size } from "../pictures/boxes.ts";
import { facesLeft } from "../pictures/faces-left.ts";
import { Originals } from "../pictures/originals.ts";
import { linesOf, textOf, wordsLeft } from "../pictures/page-words.ts";
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
  write: (made: MadeDossier, originals: Originals) => Iterable<LeavingFile> | AsyncIterable<LeavingFile>,
): Promise<Leaving> {
  const made = makeDossier(opened);
  const originals = new Originals(opened);
  const files: LeavingFile[] = [];
  for await (const file of write(made, originals)) files.push(file);
  const filled = await filledAmong(originals, made, files);
  const words = filled.flatMap(({ words }) => words ?? []);
  const leaks = await findLeaks([...files, ...words], {
    ...secretsOf(opened, made.protection),
    proofs: made.dossier.reports.flatMap(({ proof }) => proof.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []),
    filled: filled.map(({ secret }) => secret),
  });
  const seen: Leak[] = [];
  for (const { file, picture, drawn } of filled)
    seen.push(...drawnOtherwise(file, picture, drawn), ...(await facesLeft(faceFinder, file.path, file.bytes, picture)));
  return { made, files, leaks: [...leaks, ...seen] };
}

/** A page that is not drawn as it was looked at has its boxes elsewhere. */
function drawnOtherwise({ path }: LeavingFile, { item, page, size }: MadePicture, drawn: Size | null): readonly Leak[] {
  if (drawn === null || (drawn.width === size.width && drawn.height === size.height)) return [];
  const [now, then] = [`${drawn.width} × ${drawn.height}`, `${size.width} × ${size.height}`];
  const why = `page ${page} of ${item.id} is drawn with ${now} pixels and was looked at with ${then}; look at it again, and decide anew`;
  return [{ file: path, where: "the whole page", kind: "picture", person: null, why }];
}

/** A picture that leaves, with what it is made of. */
interface Filled {
  readonly file: LeavingFile;
  readonly picture: MadePicture;
  readonly secret: FilledPicture;
  /** Of a page, how it is drawn, and the words that are left on it. */
  readonly drawn: Size | null;
  readonly words: LeavingFile | null;
}

/** The pictures among files that people agreed to show, with what is known of their originals. */
async function filledAmong(originals: Originals, { pictures }: MadeDossier, files: readonly LeavingFile[]) {
  const found: Filled[] = [];
  for (const picture of pictures) {
    const file = files.find(({ path }) => path === picture.shown.file);
    if (file === undefined) continue;
    const digest = createHash("sha256").update(file.bytes).digest("hex");
    const boxes = picture.boxes.map(({ box }) => box);
    const original = await originals.pictureOf(picture);
    const drawn = await originals.pageOf(picture);
    // What can still be read on a page is searched as if it were a text that leaves.
    const words =
      drawn === null
        ? null
        : {
            path: `${file.path}, the words of page ${picture.page}`,
            bytes: Buffer.from(textOf(linesOf(wordsLeft(drawn.words, boxes, picture.size)))),
          };
    found.push({ file, picture, drawn, words, secret: { digest, original, boxes } });
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

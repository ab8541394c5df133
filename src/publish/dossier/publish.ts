import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { OpenCase } from "../../case/open-case.ts";
import { syncFolder } from "../../store/sync-disk.ts";
import type { Leak } from "../leaks/secrets.ts";
import { writingTo } from "../output.ts";
import { filledPicture } from "../pictures/fill.ts";
import type { Originals } from "../pictures/originals.ts";
import { linesOf, type PageLine, textOf, wordsUntouched } from "../pictures/page-words.ts";
import { mayTellOfSomebody } from "../protect/veil.ts";
import { FolderSink } from "../sink.ts";
import { verifierFile } from "../verifier-file.ts";
import { freePlace, type LeavingFile, leaving, recordLeaving } from "./leaving.ts";
import type { MadeDossier, MadePicture } from "./make.ts";
import type { Language, Messages } from "./messages/messages.ts";
import { MESSAGES } from "./messages/of-language.ts";
import { pagesOf } from "./pages.ts";

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

const VERIFIER = "verify.js";

/**
 * Makes the dossier of a case, searches all of its bytes for what must not leave, and only where nothing was found writes it as a folder, as a whole, and records in the case that it was made.
 * With `out` null nothing is written. Throws `OutputExistsError`, and `UnsignedError` where the log is not signed to its end.
 */
export async function publish(opened: OpenCase, out: string | null, language: Language = "en"): Promise<Published> {
  const place = out === null ? null : await freePlace(out);
  const pages = await leaving(opened, (made, originals) => filesOf(originals, made, MESSAGES[language]));
  // The verifier is the program's own and the same in every dossier, so it is not searched.
  const files = [...pages.files, { path: VERIFIER, bytes: await verifierFile(VERIFIER) }];
  const { made, leaks } = pages;
  const written = leaks.length === 0 && place !== null;
  if (written) {
    await writeFolder(place, files);
    recordLeaving(opened, { made, files }, made.parts);
  }
  return { made, files: files.map(({ path }) => path), leaks, place: written ? place : null };
}

/** Every page, and every picture that people agreed to show. */
async function* filesOf(originals: Originals, { dossier, pictures }: MadeDossier, messages: Messages): AsyncIterable<LeavingFile> {
  const words = new Map<string, readonly PageLine[]>();
  for (const picture of pictures) words.set(picture.shown.id, await wordsOver(originals, picture));
  for (const { file, html } of pagesOf(dossier, messages, words)) yield { path: file, bytes: Buffer.from(html) };
  for (const picture of pictures)
    yield {
      path: picture.shown.file,
      bytes: await filledPicture(
        await originals.pictureOf(picture),
        picture.boxes.map(({ box }) => box),
      ),
    };
}

/** The lines that stand over the picture of a page: words that nothing is filled over, and none in a script in which they may tell of somebody whom no search would find. */
async function wordsOver(originals: Originals, picture: MadePicture): Promise<readonly PageLine[]> {
  const page = await originals.pageOf(picture);
  if (page === null) return [];
  const boxes = picture.boxes.map(({ box }) => box);
  return linesOf(wordsUntouched(page.words, boxes, picture.size)).filter((line) => !mayTellOfSomebody(textOf([line])));
}

/** Makes a folder as a whole, or throws `OutputError`: a kill leaves at most one beside it whose name ends in `.publishing`, which the next time removes. */
export function writeFolder(place: string, files: readonly LeavingFile[]): Promise<void> {
  const beside = `${place}.publishing`;
  return writingTo(place, async () => {
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
  });
}

async function* piece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

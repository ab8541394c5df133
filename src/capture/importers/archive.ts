import { CaptureError } from "../capture-error.ts";
import { importAtlosExport, isAtlosExport } from "./atlos.ts";
import { chatIn, importChatArchive } from "./chat.ts";
import { importOffice } from "./office.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { importWacz, isWacz } from "./wacz.ts";
import { importXArchive, isXArchive } from "./x-archive.ts";
import { ZipFile } from "./zip.ts";

/** Reads a ZIP archive of a kind that is known by what it holds. Throws {@link CaptureError} `archive` for any other. */
export async function* importArchive({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const zip = await ZipFile.open(content, name, limits);
  if (isWacz(zip)) yield* importWacz(zip, name, limits);
  else if (isXArchive(zip)) yield* importXArchive(zip, name, limits);
  else if (isAtlosExport(zip)) yield* importAtlosExport(zip, name, limits);
  else if (zip.find("word/document.xml") !== null) yield* importOffice({ content, name, limits });
  else {
    const chat = await chatIn(zip, limits);
    if (chat === null) throw new CaptureError("archive", name, `${name} is a ZIP archive; unpack it and add the folder`);
    yield* importChatArchive(zip, chat, name, limits);
  }
}

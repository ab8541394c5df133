import { wholeFile } from "../open-file.ts";
import { readMessage } from "./message.ts";
import type { ImportSource, Piece } from "./piece.ts";

/** Reads a file that is one e-mail (RFC 5322 with MIME): one report, and its attachments as files. */
export async function* importEmail({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  yield* await readMessage(await wholeFile(content, name, limits.email), name, null, limits);
}

import { fromBase64, toBase64 } from "./base64.ts";
import { HASH_SIZE, type Hash } from "./merkle.ts";
import { NoteError, parseNote } from "./note.ts";

/** The head of a log (C2SP tlog-checkpoint): which log, how many entries, and the root of their tree. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text that a log signs. Throws `NoteError` for an origin that cannot stand in it. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === "" || origin.includes("\n")) throw new NoteError("the origin of a checkpoint is one line and not empty");
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The head that a signed note is over, its signatures not looked at. Throws `NoteError` for what is no such note. */
export function headIn(note: string): Checkpoint {
  return parseCheckpoint(parseNote(note).text);
}

/** Reads the text of a checkpoint, which may carry further lines. Throws `NoteError` for anything else. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", size = "", hash = "", ...more] = text.split("\n");
  const root = fromBase64(hash);
  if (origin === "" || more.at(-1) !== "") throw new NoteError("it is no checkpoint: it has no three lines");
  if (!/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) throw new NoteError(`“${size}” is no size of a log`);
  if (root?.length !== HASH_SIZE) throw new NoteError("the root of the checkpoint is no SHA-256 in base64");
  return { origin, size: Number(size), root };
}

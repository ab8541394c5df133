import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Json } from "../record/canonical.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { canonicalText } from "./canonical-event.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
import { commitment, type LogEntry, parseEntry } from "./log-entry.ts";
import { isIncluded, leafHash } from "./merkle.ts";
import { type Note, NoteError, parseNote } from "./note.ts";
import { parseProof } from "./proof-file.ts";

/** An entry of a log with what it commits to, for whoever is to see that; `content` and `salt` are null where it stays closed. */
export interface Opening {
  /** The entry as the log holds it. */
  readonly entry: string;
  /** The canonical text of who recorded what. */
  readonly content: string | null;
  readonly salt: Uint8Array | null;
}

/** What a proof shows, once everything in it but the signatures was checked. */
export interface ShownProof {
  readonly index: number;
  readonly entry: LogEntry;
  /** What the entry commits to; null for a proof that does not tell. */
  readonly content: Json;
  readonly head: Checkpoint;
  /** The signed head, whose signatures are for whoever knows whom to trust. */
  readonly note: Note;
}

/** The bytes that a proof carries of an entry: canonical JSON. */
export function formatOpening({ entry, content, salt }: Opening): Uint8Array {
  return utf8ToBytes(canonicalText({ content, entry, salt: salt === null ? null : toBase64(salt) }));
}

/**
 * Checks a proof as a whole: that its entry stands in the log of its checkpoint, and that the entry commits to the content that the proof tells. `decode`
 * makes text of UTF-8 bytes, and throws for others. Throws {@link NoteError} with what does not hold.
 */
export function openProof(text: string, decode: (bytes: Uint8Array) => string): ShownProof {
  const { extra, index, proof, checkpoint } = parseProof(text);
  const note = parseNote(checkpoint);
  const head = parseCheckpoint(note.text);
  const opening = openingIn(extra, decode);
  const entry = parseEntry(opening.entry);
  if (entry === null) throw new NoteError("the entry in the proof is no entry of such a log");
  const leaf = leafHash(utf8ToBytes(opening.entry));
  if (!isIncluded({ leaf, index, size: head.size, root: head.root, proof }))
    throw new NoteError(`the proof does not lead from its entry to the root ${bytesToHex(head.root).slice(0, 16)}… of the checkpoint`);
  const { content, salt } = opening;
  if (content === null || salt === null) return { index, entry, content: null, head, note };
  if (commitment(content, salt) !== entry.commit) throw new NoteError("the entry in the proof does not commit to what the proof tells");
  return { index, entry, content: parsed(content), head, note };
}

function openingIn(extra: Uint8Array | null, decode: (bytes: Uint8Array) => string): Opening {
  const value = extra === null ? null : parsed(decoded(extra, decode));
  const members = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const [entry, content, salt] = ["entry", "content", "salt"].map((name) => members.get(name));
  if (typeof entry !== "string") throw new NoteError("the proof does not say of which entry it is");
  return {
    entry,
    content: typeof content === "string" ? content : null,
    salt: typeof salt === "string" ? fromBase64(salt) : null,
  };
}

function decoded(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  try {
    return decode(bytes);
  } catch {
    throw new NoteError("what the proof tells of its entry is no UTF-8");
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new NoteError("what the proof tells of its entry is no JSON");
  }
}

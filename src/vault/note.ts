import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fromBase64, toBase64 } from "./base64.ts";

/** What a signature is made by: a note (0x01), or a time and a note (0x04, a witness's cosignature). Others are known by number alone. */
export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;

/** Checks an Ed25519 signature (RFC 8032) of 64 bytes by a key of 32. Node and browsers have it under different names, so it is handed in. */
export type VerifyEd25519 = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** Who may sign notes, as a verifier key names them: a name, what kind of key it is, and the key. */
export interface NoteKey {
  readonly name: string;
  readonly type: number;
  readonly key: Uint8Array;
  /** The first four bytes of SHA-256 over the name, a newline, the type and the key, as eight hexadecimal digits. */
  readonly id: string;
}

/** One line of signature: whose it says that it is, and the bytes. */
export interface NoteSignature {
  readonly name: string;
  readonly id: string;
  readonly signature: Uint8Array;
}

/** A signed note (C2SP signed-note): a text that ends with a newline, and the signatures on it. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A note that is none, with the reason in a sentence. */
export class NoteError extends Error {
  override readonly name = "NoteError";
}

/** More signatures than this are refused; C2SP asks for sixteen at the least. */
const MAX_SIGNATURES = 100;
const MAX_NOTE = 1_000_000;

/** Throws {@link NoteError} for a name that no key can have: empty, with white space, or with a plus sign. */
export function noteKey(name: string, type: number, key: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw new NoteError(`“${name}” is no name of a key: it is empty, or holds a space or a plus sign`);
  const id = bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), new Uint8Array([type]), key)).subarray(0, 4));
  return { name, type, key, id };
}

/** The text by which a key is known: name, id and key, joined by plus signs. */
export function formatKey({ name, type, key, id }: NoteKey): string {
  return `${name}+${id}+${toBase64(concatBytes(new Uint8Array([type]), key))}`;
}

/** Reads what {@link formatKey} writes. Throws {@link NoteError} for anything else. */
export function parseKey(text: string): NoteKey {
  const found = /^([^+]*)\+([0-9a-f]{8})\+(.+)$/.exec(text);
  const bytes = fromBase64(found?.[3] ?? "");
  if (found === null || bytes === null || bytes.length < 2) throw new NoteError(`“${text}” is no verifier key`);
  const made = noteKey(found[1] ?? "", bytes[0] ?? 0, bytes.slice(1));
  if (made.id !== found[2]) throw new NoteError(`the verifier key of “${made.name}” does not match its own number`);
  if ((made.type === ED25519 || made.type === COSIGNATURE) && made.key.length !== 32)
    throw new NoteError(`the verifier key of “${made.name}” is not 32 bytes long`);
  return made;
}

/** True for the text of a key by which a log can be signed. */
export function isVerifierKey(text: string): boolean {
  try {
    return parseKey(text).type === ED25519;
  } catch {
    return false;
  }
}

/** Puts signatures under a text. Throws {@link NoteError} for a text that no note can hold. */
export function formatNote({ text, signatures }: Note): string {
  if (!isNoteText(text)) throw new NoteError("a note is a text of lines that ends with a newline and holds no control characters");
  return `${text}\n${signatures.map(formatSignature).join("")}`;
}

/** A signature as it stands in a note, with the newline after it. */
export function formatSignature({ name, id, signature }: NoteSignature): string {
  return `— ${name} ${toBase64(concatBytes(hexToBytes(id), signature))}\n`;
}

/** Reads lines of signatures by themselves, as a witness answers. Throws {@link NoteError} for anything else. */
export function parseSignatures(lines: string): readonly NoteSignature[] {
  if (!lines.endsWith("\n") || lines.length > MAX_NOTE) throw new NoteError("these are no lines of signatures");
  return lines.slice(0, -1).split("\n").slice(0, MAX_SIGNATURES).map(parseSignature);
}

/** Takes a note apart at its last empty line. Throws {@link NoteError} for what is none, or carries no signature. */
export function parseNote(note: string): Note {
  if (note.length > MAX_NOTE) throw new NoteError("the note is longer than a million characters");
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  if (end < 0 || !isNoteText(text)) throw new NoteError("it is no note: an empty line between text and signatures is missing");
  if (!note.endsWith("\n")) throw new NoteError("the note does not end with a newline");
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) throw new NoteError(`the note carries more than ${MAX_SIGNATURES} signatures`);
  return { text, signatures: lines.map(parseSignature) };
}

/**
 * The keys among `keys` whose signature the note carries. Signatures by other keys are passed over. Throws {@link NoteError} where one by a
 * known key does not fit: such a note was altered, whoever else signed it. A cosignature is checked with its time, see {@link cosignedAt}.
 */
export function signersOf({ text, signatures }: Note, keys: readonly NoteKey[], verify: VerifyEd25519): readonly NoteKey[] {
  return keys.filter((key) => {
    const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
    for (const { signature } of own)
      if (!fits(text, key, signature, verify)) throw new NoteError(`the signature of “${key.name}” is not on this text`);
    return own.length > 0;
  });
}

/** When a witness says that it signed, in seconds since 1970; null where the note carries no cosignature by this key. */
export function cosignedAt({ signatures }: Note, key: NoteKey): number | null {
  const own = signatures.find(({ name, id }) => name === key.name && id === key.id);
  if (key.type !== COSIGNATURE || own?.signature.length !== 72) return null;
  return seconds(own.signature);
}

/** What a witness signs (C2SP tlog-cosignature): its time in seconds since 1970, and the checkpoint. */
export function cosignedMessage(time: number, text: string): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
}

/** The bytes of a cosignature: eight for the time, the highest first, and sixty-four for the signature. */
export function cosignatureBytes(time: number, signature: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return concatBytes(bytes, signature);
}

function fits(text: string, { type, key }: NoteKey, signature: Uint8Array, verify: VerifyEd25519): boolean {
  if (type === ED25519) return signature.length === 64 && verify(key, utf8ToBytes(text), signature);
  if (type !== COSIGNATURE || signature.length !== 72) return false;
  const time = seconds(signature);
  return time !== null && verify(key, cosignedMessage(time, text), signature.subarray(8));
}

function seconds(signature: Uint8Array): number | null {
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return time <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(time) : null;
}

function parseSignature(line: string): NoteSignature {
  const found = /^— (\S+) (\S+)$/.exec(line);
  const bytes = fromBase64(found?.[2] ?? "");
  const name = found?.[1] ?? "";
  if (bytes === null || bytes.length < 5 || !isKeyName(name)) throw new NoteError("a line below the note is no signature");
  return { name, id: bytesToHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

function isKeyName(name: string): boolean {
  return name !== "" && name.isWellFormed() && !/[\s+\p{Z}]/u.test(name);
}

function isNoteText(text: string): boolean {
  return text.endsWith("\n") && text.isWellFormed() && !/[^\P{Cc}\n]/u.test(text);
}

import { isUtf8 } from "node:buffer";

export type FileKind = "text" | "wide-text" | "png" | "jpeg" | "webp" | "zip" | "gzip" | "pdf" | "font" | "empty" | "unknown";

const MAGIC: readonly { readonly kind: FileKind; readonly at: number; readonly bytes: Buffer }[] = [
  { kind: "png", at: 0, bytes: Buffer.from("89504e470d0a1a0a", "hex") },
  { kind: "jpeg", at: 0, bytes: Buffer.from("ffd8ff", "hex") },
  { kind: "webp", at: 8, bytes: Buffer.from("WEBP") },
  { kind: "zip", at: 0, bytes: Buffer.from("504b0304", "hex") },
  { kind: "zip", at: 0, bytes: Buffer.from("504b0506", "hex") },
  { kind: "gzip", at: 0, bytes: Buffer.from("1f8b08", "hex") },
  { kind: "pdf", at: 0, bytes: Buffer.from("%PDF-") },
  { kind: "font", at: 0, bytes: Buffer.from("wOFF") },
  { kind: "font", at: 0, bytes: Buffer.from("wOF2") },
  { kind: "font", at: 0, bytes: Buffer.from("OTTO") },
  { kind: "font", at: 0, bytes: Buffer.from("00010000", "hex") },
  { kind: "font", at: 0, bytes: Buffer.from("true") },
  { kind: "font", at: 0, bytes: Buffer.from("ttcf") },
];

/** What the bytes of a file are. Its name plays no part, and what is none of these is "unknown". */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return "wide-text";
  const found = MAGIC.find(({ at, bytes: magic }) => Buffer.from(bytes.subarray(at, at + magic.length)).equals(magic));
  if (found !== undefined && !(found.bytes.toString() === "true" && isPlain(bytes))) return found.kind;
  return isPlain(bytes) ? "text" : "unknown";
}

/** UTF-8 without the control characters that no text holds. */
function isPlain(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

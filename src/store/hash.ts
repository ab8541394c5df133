import { createHmac, hash } from "node:crypto";
import { type Digest, parseDigest } from "../record/digest.ts";
import type { HmacSha256 } from "../vault/log-entry.ts";
import type { Sha256 } from "../vault/merkle.ts";

/** What Node brings along, which is faster than what the vault uses in a browser; most so by way of hexadecimal, since small pieces of memory from the engine are dear. */
export const sha256: Sha256 = (bytes) => Buffer.from(hash("sha256", bytes, "hex"), "hex");
export const hmacSha256: HmacSha256 = (key, message) => digestIn(createHmac("sha256", key).update(message, "utf8").digest("hex"));

/** Thirty-two bytes as a digest. */
export function digestFrom(bytes: Uint8Array): Digest {
  return digestIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex"));
}

/** The leaf of an entry's bytes, given in hexadecimal, as a digest (RFC 6962, section 2.1). */
export function leafDigest(entry: string): Digest {
  return digestIn(hash("sha256", Buffer.from(`00${entry}`, "hex"), "hex"));
}

function digestIn(hexadecimal: string): Digest {
  const digest = parseDigest(hexadecimal);
  if (digest === null) throw new Error(`${hexadecimal.length / 2} bytes are no SHA-256`);
  return digest;
}

export function bytesOf(digest: Digest): Uint8Array {
  return Buffer.from(digest, "hex");
}

import { createHmac, hash } from "node:crypto";
import { type Digest, parseDigest } from "../record/digest.ts";
import type { HmacSha256 } from "../vault/log-entry.ts";
import type { Sha256 } from "../vault/merkle.ts";

/** What Node brings along, which is faster than what the vault uses in a browser. */
export const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");
export const hmacSha256: HmacSha256 = (key, message) => digestFrom(createHmac("sha256", key).update(message, "utf8").digest());

/** Thirty-two bytes as a digest. */
export function digestFrom(bytes: Uint8Array): Digest {
  const digest = parseDigest(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex"));
  if (digest === null) throw new Error(`${bytes.length} bytes are no SHA-256`);
  return digest;
}

export function bytesOf(digest: Digest): Uint8Array {
  return Buffer.from(digest, "hex");
}

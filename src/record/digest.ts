import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

declare const digest: unique symbol;
/** A SHA-256 digest in lowercase hexadecimal. Made only by {@link digestOf}, {@link digestOfText} and {@link parseDigest}. */
export type Digest = string & { readonly [digest]: true };

export function digestOf(bytes: Uint8Array): Digest {
  return bytesToHex(sha256(bytes)) as Digest;
}

/** The digest of a text's UTF-8 bytes. */
export function digestOfText(text: string): Digest {
  return digestOf(utf8ToBytes(text));
}

/** Returns null for anything that is not exactly 64 lowercase hexadecimal digits. */
export function parseDigest(text: string): Digest | null {
  return text.length === 64 && HEXADECIMAL.test(text) ? (text as Digest) : null;
}

const HEXADECIMAL = /^[0-9a-f]*$/;

import { hashes, verify } from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";
import type { VerifyEd25519 } from "./note.ts";

hashes.sha512 = sha512;

/** Runs anywhere; false for a key or a signature that is none. */
export const verifyEd25519: VerifyEd25519 = (key, message, signature) => {
  try {
    return verify(signature, message, key);
  } catch {
    return false;
  }
};

import { createPublicKey, verify } from "node:crypto";
import type { VerifyEd25519 } from "../vault/note.ts";

/** DER before the 32 bytes of a public key (RFC 8410). */
export const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** Checks a signature with what Node brings along. */
export const verifyEd25519: VerifyEd25519 = (key, message, signature) =>
  key.length === 32 && verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, key]), format: "der", type: "spki" }), signature);

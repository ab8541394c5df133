import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A verifier that what leaves a case brings along; they are built with the program. */
export async function verifierFile(name: "verify.js" | "verify.html" | "verify.py"): Promise<Uint8Array> {
  return await readFile(fileURLToPath(new URL(`../../dist/verifier/${name}`, import.meta.url)));
}

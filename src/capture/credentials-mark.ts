import { readFile } from "node:fs/promises";
import type { Content } from "./open-file.ts";

/** Bytes that every file with content credentials holds, and every file that names an address for them. */
const MARKS = ["jumdc2pa", "dcterms:provenance"];

/** The bytes of a file that may have content credentials; null for most, whose reader need not be loaded. */
export async function markedBytes(source: Content): Promise<Buffer | null> {
  const bytes = typeof source === "string" ? await readFile(source) : source;
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return MARKS.some((mark) => held.includes(mark)) ? held : null;
}

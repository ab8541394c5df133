import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { type Digest, parseDigest } from "../record/digest.ts";
import { CaptureError, unreadable } from "./capture-error.ts";
import { HEAD } from "./sniff.ts";

/** Where bytes are: in the file at a path, or in memory, where they were taken out of another file. */
export type Content = string | Uint8Array;

/** The size of a regular file in bytes, and its first bytes. Throws {@link CaptureError} for what is none, and for an empty one. */
export async function beginning(content: Content, name: string): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  try {
    const { size } = typeof content === "string" ? await regular(content, name) : { size: content.length };
    if (size === 0) throw new CaptureError("empty", name, `${name} is empty; fetch it again`);
    if (typeof content !== "string") return { size, head: content.subarray(0, HEAD) };
    await using file = await open(content, "r");
    const head = new Uint8Array(Math.min(size, HEAD));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return { size, head: head.subarray(0, bytesRead) };
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function regular(path: string, name: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (found.isFile()) return found;
  const what = found.isDirectory() ? "a folder" : "a pipe or a device";
  throw new CaptureError("unreadable", name, `${name} is ${what} and no file; name the files in it`);
}

/** All bytes of a file that must not be larger than `limit`. */
export async function wholeFile(content: Content, name: string, limit: number): Promise<Uint8Array> {
  try {
    const { size } = typeof content === "string" ? await regular(content, name) : { size: content.length };
    if (size > limit) throw tooLarge(name, size, limit, "a file of its kind");
    const bytes = typeof content === "string" ? await readFile(content) : content;
    if (bytes.length > limit) throw tooLarge(name, bytes.length, limit, "a file of its kind");
    return bytes;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** The digest of a file's bytes, and their SHA-512, by streaming them. */
export async function digestsOfFile(content: Content, name: string): Promise<{ readonly digest: Digest; readonly sha512: string }> {
  // Texts are hashed by the core; what Node has for it is slow to load.
  const { createHash } = await import("node:crypto");
  const [hash, longer] = [createHash("sha256"), createHash("sha512")];
  try {
    for await (const chunk of chunksOf(content)) {
      hash.update(chunk);
      longer.update(chunk);
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  const digest = parseDigest(hash.digest("hex"));
  if (digest === null) throw new Error("SHA-256 gave no digest");
  return { digest, sha512: longer.digest("hex") };
}

/** The bytes from `start` up to `end`, without that one, in pieces. */
export async function* chunksOf(content: Content, start = 0, end = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> {
  if (typeof content !== "string") yield content.subarray(start, end);
  else if (end > start) yield* createReadStream(content, { start, end: end - 1, highWaterMark: 1 << 18 });
}

/** "0.3 MB", "12 MB". */
export function mb(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

export function tooLarge(name: string, size: number, limit: number, what: string): CaptureError {
  return new CaptureError("too-large", name, `${name} has ${mb(size)}, more than the ${mb(limit)} that ${what} may have; add a part of it`);
}

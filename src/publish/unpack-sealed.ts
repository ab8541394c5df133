import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CaptureError } from "../capture/capture-error.ts";
import { ZipFile } from "../capture/importers/zip.ts";
import { LIMITS } from "../capture/limits.ts";
import { AGE_HEADER, AgeKeyError, decrypted } from "./age.ts";
import { BrokenSealError } from "./errors.ts";
import { chunksIn, streamOf } from "./streams.ts";

/** A sealed case may be larger than anything that is taken in, and is stored: what unpacks to many times its size was not made by sealing. */
const AS_SEALED = { ...LIMITS, files: 1_000_000, unpacked: Number.MAX_SAFE_INTEGER, ratio: 100 };

/** Paths that sealing writes, below the one folder at the top. Nothing else is written to the disk, so none leads out of it. */
const PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/;

/** How a single file of a sealed case begins: as an archive, or as one that is encrypted. Null for anything else. */
export async function sealedFileKind(path: string): Promise<"zip" | "age" | null> {
  await using file = await open(path, "r");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(AGE_HEADER.length), 0, AGE_HEADER.length, 0);
  const start = buffer.subarray(0, bytesRead).toString("latin1");
  return start === AGE_HEADER ? "age" : start.startsWith("PK\x03\x04") ? "zip" : null;
}

/**
 * Unpacks a sealed case that is a single file into a folder that is not there yet, and returns the folder in it that is the bag. It is no more than unpacked: whoever called checks it. Throws
 * `BrokenSealError` where the file was altered or cut, or holds what no sealed case holds, and `AgeKeyError` where none of the identities opens it; the folder is gone then.
 */
export async function unpackSealed(path: string, into: string, identities: readonly string[]): Promise<string> {
  const name = basename(path);
  await mkdir(into, { mode: 0o700 });
  try {
    if ((await sealedFileKind(path)) === "zip") return await unzip(path, name, into);
    const plain = join(into, "sealed.zip");
    await decryptTo(plain, path, name, identities);
    const folder = await unzip(plain, name, into);
    await rm(plain);
    return folder;
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  }
}

async function decryptTo(plain: string, path: string, name: string, identities: readonly string[]): Promise<void> {
  const file = await open(plain, "wx", 0o600);
  try {
    await fill(file, chunksIn(await decrypted(streamOf(createReadStream(path)), name, identities)));
  } catch (cause) {
    if (cause instanceof AgeKeyError || isOfTheDisk(cause)) throw cause;
    throw new BrokenSealError(path, [{ file: name, why: "it does not decrypt to its end, so it was altered or cut" }], { cause });
  } finally {
    await file.close();
  }
}

async function unzip(archive: string, name: string, into: string): Promise<string> {
  const broken = (why: string, cause?: unknown): BrokenSealError => new BrokenSealError(name, [{ file: name, why }], { cause });
  try {
    const zip = await ZipFile.open(archive, name, AS_SEALED);
    const tops = new Set(zip.entries.map((entry) => entry.name.slice(0, entry.name.indexOf("/"))));
    const odd = zip.entries.find((entry) => !PATH.test(entry.name) || entry.name.endsWith("."));
    if (odd !== undefined) throw broken(`it holds ${JSON.stringify(odd.name)}, and no sealed case has a file of such a name`);
    const [top] = tops;
    if (top === undefined || tops.size > 1) throw broken("it holds no folder, or several, and a sealed case is one");
    for (const entry of zip.entries) {
      const path = join(into, ...entry.name.split("/"));
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, "wx", 0o600);
      try {
        await fill(file, zip.stream(entry));
      } finally {
        await file.close();
      }
    }
    return join(into, top);
  } catch (cause) {
    if (cause instanceof CaptureError) throw broken(cause.message, cause);
    if (isCode(cause, "EEXIST") || isCode(cause, "ENOTDIR")) throw broken("two of its files have one name", cause);
    throw cause;
  }
}

async function fill(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) await file.writeFile(chunk);
}

/** An error of the file system has the name of the call that failed. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

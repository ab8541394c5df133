import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Digest, parseDigest } from "../record/digest.ts";
import type { BlobStore, StoredFile } from "./blob-store.ts";
import { type DurableDisk, disk } from "./durable.ts";
import { NotAFileError, TamperError } from "./errors.ts";
import { fileChunks, sha256Of } from "./file-chunks.ts";
import { blobPath, incomingPath } from "./layout.ts";

const CHUNK = 1024 * 1024;

/**
 * A blob store in a folder. Bytes are written beside their place, synced, renamed into it, and the folder synced; so a
 * kill at any instant leaves a blob whole or absent, and at worst an unfinished file in `incoming/`.
 */
export class FileBlobStore implements BlobStore {
  readonly #folder: string;
  readonly #disk: DurableDisk;
  /** Folders whose own names are known to last: whoever writes in one of them need not sync those above it again. */
  readonly #lasting = new Set<string>();

  constructor(folder: string, durable: DurableDisk = disk) {
    this.#folder = folder;
    this.#disk = durable;
  }

  async put(bytes: Uint8Array): Promise<Digest> {
    const digest = hexDigest(createHash("sha256").update(bytes).digest("hex"));
    if (await this.#keep(digest)) return digest;
    await this.#write([bytes]);
    return digest;
  }

  async putFile(path: string): Promise<StoredFile> {
    if (!(await stat(path)).isFile()) throw new NotAFileError(path);
    return await this.#write(fileChunks(path));
  }

  async get(digest: Digest): Promise<Uint8Array | null> {
    if (!(await this.has(digest))) return null;
    const bytes = await readFile(blobPath(this.#folder, digest));
    if (createHash("sha256").update(bytes).digest("hex") !== digest) throw new TamperError(digest);
    return bytes;
  }

  async has(digest: Digest): Promise<boolean> {
    const found = await lstat(blobPath(this.#folder, digest)).catch(absent);
    if (found === null) return false;
    // A link, pipe or folder in its place is nothing that this store ever wrote; following it could leave the case, or wait for ever.
    if (!found.isFile()) throw new TamperError(digest);
    return true;
  }

  async isWhole(digest: Digest): Promise<boolean> {
    return (await sha256Of(blobPath(this.#folder, digest))) === digest;
  }

  async open(digest: Digest): Promise<Readable | null> {
    if (!(await this.has(digest))) return null;
    const through = new PassThrough();
    const hash = createHash("sha256");
    const source = createReadStream(blobPath(this.#folder, digest), { highWaterMark: CHUNK });
    pipeline(
      source,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
        if (hash.digest("hex") !== digest) throw new TamperError(digest);
      },
      through,
    ).catch((error: unknown) => through.destroy(error instanceof Error ? error : new Error(String(error))));
    return through;
  }

  async destroy(digest: Digest): Promise<void> {
    const place = blobPath(this.#folder, digest);
    if (!(await this.has(digest))) return;
    await this.#disk.destroy(place);
    await this.#disk.syncFolder(dirname(place));
  }

  async *list(): AsyncIterable<Digest> {
    for (const first of await names(this.#folder, /^[0-9a-f]{2}$/)) {
      for (const second of await names(join(this.#folder, first), /^[0-9a-f]{2}$/)) {
        for (const name of await names(join(this.#folder, first, second), /^[0-9a-f]{64}$/)) {
          const digest = parseDigest(name);
          if (digest?.startsWith(first + second)) yield digest;
        }
      }
    }
  }

  /** Names of files that a kill left unfinished, or that are being written just now, in ascending order. */
  async unfinished(): Promise<readonly string[]> {
    return await names(incomingPath(this.#folder), /^/);
  }

  /** Removes the unfinished. A put that is under way in another process fails then, and can be repeated. */
  async sweep(): Promise<number> {
    const left = await this.unfinished();
    for (const name of left) await this.#disk.remove(join(incomingPath(this.#folder), name));
    return left.length;
  }

  /** True where the blob is there already, with its bytes as they should be and its name made to last. */
  async #keep(digest: Digest): Promise<boolean> {
    if ((await this.get(digest)) === null) return false;
    // Whoever renamed it may have been killed before syncing the folder.
    await this.#syncAbove(dirname(blobPath(this.#folder, digest)), this.#folder);
    return true;
  }

  async #write(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StoredFile> {
    await this.#disk.makeFolder(incomingPath(this.#folder));
    const path = join(incomingPath(this.#folder), randomBytes(12).toString("hex"));
    try {
      const stored = await this.#fill(path, chunks);
      if (!(await this.#keep(stored.digest))) await this.#settle(path, stored.digest);
      return stored;
    } finally {
      await this.#disk.remove(path);
    }
  }

  async #fill(path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StoredFile> {
    const hash = createHash("sha256");
    let size = 0;
    const file = await this.#disk.create(path);
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.byteLength;
        await file.write(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { digest: hexDigest(hash.digest("hex")), size };
  }

  async #settle(path: string, digest: Digest): Promise<void> {
    const place = blobPath(this.#folder, digest);
    await this.#disk.makeFolder(dirname(place));
    try {
      await this.#disk.rename(path, place);
    } catch (error) {
      // Windows refuses to replace a read-only file: another process was faster with the same bytes.
      if (!(await this.#keep(digest))) throw error;
    }
    await this.#syncAbove(dirname(place), this.#folder);
  }

  /** Syncs a folder and those above it, up to the evidence folder: any of them may be new, and not yet synced by whoever made it. */
  async #syncAbove(folder: string, top: string): Promise<void> {
    await this.#disk.syncFolder(folder);
    if (folder === top || this.#lasting.has(folder)) return;
    await this.#syncAbove(dirname(folder), top);
    this.#lasting.add(folder);
  }
}

function hexDigest(hex: string): Digest {
  const digest = parseDigest(hex);
  if (digest === null) throw new Error(`"${hex}" is no SHA-256 in hexadecimal`);
  return digest;
}

async function names(folder: string, pattern: RegExp): Promise<string[]> {
  const found = (await readdir(folder).catch(absent)) ?? [];
  return found.filter((name) => pattern.test(name)).sort();
}

/** Null for what is not there; anything else is thrown on. */
function absent(error: unknown): null {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
  throw error;
}

import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { configure, ZipWriter } from "@zip.js/zip.js";
import { syncFolder } from "../store/sync-disk.ts";
import { encrypted } from "./age.ts";
import { chunksIn, streamOf } from "./streams.ts";

/** Where the files of a sealed case go, one after another. */
export interface Sink {
  /** Puts a file into it. `chunks` can be gone through once, and `again` as often as it takes. */
  add(path: string, chunks: AsyncIterable<Uint8Array>, again: () => Chunks): Promise<void>;
  /** Once it returns, what was put into it survives a loss of power. */
  finish(): Promise<void>;
  /** Removes all of it. */
  abandon(): Promise<void>;
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Files in a folder. */
export class FolderSink implements Sink {
  readonly #folder: string;
  readonly #folders: Set<string>;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#folders = new Set([folder]);
  }

  static async at(folder: string): Promise<FolderSink> {
    await mkdir(folder, { recursive: true });
    return new FolderSink(folder);
  }

  async add(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const path = join(this.#folder, ...name.split("/"));
    await mkdir(dirname(path), { recursive: true });
    for (let at = dirname(path); at !== this.#folder; at = dirname(at)) this.#folders.add(at);
    const file = await open(path, "wx", 0o644);
    try {
      for await (const chunk of chunks) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async finish(): Promise<void> {
    for (const folder of this.#folders) syncFolder(folder);
  }

  async abandon(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** How a single file is made. */
export interface ZipForm {
  /** The folder in the archive that holds everything. */
  readonly top: string;
  /** `YYYY-MM-DD`, which every file in it gets, so that the same case gives the same archive. */
  readonly day: string;
  /** For whom it is encrypted; for everyone where there is none. */
  readonly recipients: readonly string[];
}

// What is stored takes no work that another thread could do.
configure({ useWebWorkers: false });

/**
 * Files in one ZIP archive, stored and not deflated, since what is evidence is mostly packed already, and deflate gives other bytes from version to version. With recipients the archive is
 * encrypted on its way to the disk, so that nothing of it is ever written there in the clear.
 */
export class ZipSink implements Sink {
  readonly #path: string;
  readonly #form: ZipForm;
  readonly #zip: ZipWriter<unknown>;
  readonly #written: Promise<void>;

  private constructor(path: string, form: ZipForm, zip: ZipWriter<unknown>, written: Promise<void>) {
    this.#path = path;
    this.#form = form;
    this.#zip = zip;
    this.#written = written;
    // Whoever adds the next file is told; until then this keeps the process from ending for it.
    written.catch(() => null);
  }

  static async at(path: string, form: ZipForm): Promise<ZipSink> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const file = await open(path, "wx", 0o600);
    const written = pour(form.recipients.length === 0 ? readable : encrypted(readable, form.recipients), file);
    return new ZipSink(path, form, new ZipWriter(writable), written);
  }

  async add(name: string, chunks: AsyncIterable<Uint8Array>, again: () => Chunks): Promise<void> {
    // The header comes before the bytes and states their sum, so they are gone through twice.
    let [size, sum] = [0, 0];
    for await (const chunk of again()) {
      size += chunk.length;
      sum = crc32(chunk, sum);
    }
    const added = this.#zip.add(`${this.#form.top}/${name}`, streamOf(copies(chunks)), {
      passThrough: true,
      compressionMethod: 0,
      uncompressedSize: size,
      crc32: sum,
      dataDescriptor: false,
      extendedTimestamp: false,
      msDosCompatible: true,
      // The archive notes local time and no zone.
      lastModDate: new Date(`${this.#form.day}T00:00:00`),
    });
    await this.#unlessUnwritten(Promise.race([added, this.#written.then(() => added)]));
  }

  async finish(): Promise<void> {
    await this.#unlessUnwritten(Promise.all([this.#zip.close(), this.#written]));
  }

  /** Where the file cannot be written the stream to it is cancelled, and whoever fills it is told that without a reason: the reason is the file's. */
  async #unlessUnwritten(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (error === undefined) await this.#written;
      throw error;
    }
  }

  async abandon(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

/** Streams keep a piece while the next is made, and the pieces of a file are good only until then. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

async function pour(bytes: ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>, file: FileHandle): Promise<void> {
  try {
    for await (const chunk of chunksIn(await bytes)) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

import { open } from "node:fs/promises";
import { configure, type Entry, type FileEntry, Reader, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import type { Limits } from "../limits.ts";
import { type Content, mb } from "../open-file.ts";

/** A file of a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, packed and unpacked, as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Why it is not unpacked, as the rest of a sentence; null where it is. */
  readonly why: string | null;
  /** When it was last changed, by a clock whose zone is not noted: `YYYY-MM-DDTHH:MM:SS`; null where the archive notes no date. */
  readonly changed: string | null;
  readonly file: FileEntry;
}

/** Below so many bytes no ratio is looked at. */
const SMALL = 1_000_000;
const LINK = 0xa000;
/** STORE and DEFLATE; what else there is nobody makes archives of the news with. */
const METHODS = new Set([0, 8]);

/** Names lead nowhere here, so an odd one is no reason to refuse the others; entries that share bytes are how bombs are made. */
const OPTIONS = { filenameValidation: "tolerant", checkOverlappingEntry: true } as const;

// This is a thread of its own already.
configure({ useWebWorkers: false });

/**
 * Reads a ZIP archive (also ZIP64) by its directory. Nothing is written anywhere, so names can lead nowhere; sizes are counted while
 * unpacking and not believed. Throws {@link CaptureError} `archive` for what is no whole archive.
 */
export class ZipFile {
  readonly entries: readonly ZipEntry[];
  readonly #name: string;
  readonly #limits: Limits;
  #unpacked = 0;

  private constructor(name: string, limits: Limits, entries: readonly ZipEntry[]) {
    this.#name = name;
    this.#limits = limits;
    this.entries = entries;
  }

  static async open(content: Content, name: string, limits: Limits): Promise<ZipFile> {
    const bytes = typeof content === "string" ? new FileReader(content) : new Uint8ArrayReader(content);
    const reader = new ZipReader(bytes, OPTIONS);
    const entries: ZipEntry[] = [];
    try {
      for await (const entry of reader.getEntriesGenerator()) {
        if (entries.length >= limits.files) throw tooMany(name, limits);
        if (!entry.directory) entries.push(described(entry));
      }
      if (entries.reduce((sum, { packed }) => sum + packed, 0) > bytes.size) throw new Error("its files overlap or are longer than it is");
    } catch (cause) {
      if (cause instanceof CaptureError) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new CaptureError(
        "archive",
        name,
        `${name} is a ZIP archive that cannot be opened (${why}); fetch it again, or unpack it and add the folder`,
        { cause },
      );
    }
    return new ZipFile(name, limits, entries);
  }

  find(name: string): ZipEntry | null {
    return this.entries.find((entry) => entry.name === name) ?? null;
  }

  /** The bytes of an entry in pieces. Throws {@link CaptureError} where they are not what the directory says, or too many. */
  async *stream(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const where = `${this.#name}/${entry.name}`;
    if (entry.why !== null) throw new CaptureError("archive", where, `${where} ${entry.why}; unpack it and add it by itself`);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const stop = new AbortController();
    // Where the entry is damaged the stream does not end, so whoever reads from it has to be told.
    const failed = new Promise<never>((_, reject) => {
      entry.file.getData(writable, { checkSignature: true, signal: stop.signal }).catch(reject);
    });
    failed.catch(() => null);
    const reader = readable.getReader();
    let size = 0;
    try {
      for (;;) {
        const { done, value } = await Promise.race([reader.read(), failed]);
        if (done) break;
        size += value.length;
        this.#unpacked += value.length;
        this.#refuseBomb(entry, size, where);
        yield value;
      }
    } catch (cause) {
      throw cause instanceof CaptureError ? cause : damaged(where, cause);
    } finally {
      stop.abort();
      reader.cancel().catch(() => null);
    }
    if (size !== entry.size) throw damaged(where, new Error("its size is not what the archive notes"));
  }

  /** All bytes of an entry of at most `limit`. */
  async bytes(entry: ZipEntry, limit: number): Promise<Buffer> {
    const where = `${this.#name}/${entry.name}`;
    const tooLarge = new CaptureError("too-large", where, `${where} has more than ${mb(limit)}; unpack it and add it by itself`);
    if (entry.size > limit) throw tooLarge;
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of this.stream(entry)) {
      size += piece.length;
      if (size > limit) throw tooLarge;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /** The same, or a sentence why they cannot be had. */
  async bytesOrWhy(entry: ZipEntry, limit: number): Promise<Uint8Array | string> {
    try {
      return await this.bytes(entry, limit);
    } catch (error) {
      if (error instanceof CaptureError) return error.message;
      throw error;
    }
  }

  #refuseBomb(entry: ZipEntry, size: number, where: string): void {
    const { ratio, unpacked } = this.#limits;
    if (size > entry.size)
      throw new CaptureError("archive", where, `${where} unpacks to more than the archive says; fetch the archive again`);
    if (size > SMALL && size > ratio * entry.packed)
      throw new CaptureError(
        "too-large",
        where,
        `${where} unpacks to more than ${ratio} times its size, as nothing honest does; leave it out`,
      );
    if (this.#unpacked > unpacked)
      throw new CaptureError("too-large", where, `${this.#name} unpacks to more than ${mb(unpacked)}; unpack it and add a part of it`);
  }
}

function described(file: FileEntry & Entry): ZipEntry {
  return {
    name: file.filename,
    packed: file.compressedSize,
    size: file.uncompressedSize,
    why: whyNot(file),
    changed: dateOf(file.rawLastModDate),
    file,
  };
}

/** A date as MS-DOS writes it, in steps of two seconds; null for what is none, and for the first that it can write, which stands for none. */
function dateOf(raw: unknown): string | null {
  if (typeof raw !== "number") return null;
  const [day, time] = [raw >>> 16, raw & 0xffff];
  const [year, month, date] = [1980 + (day >>> 9), (day >>> 5) & 15, day & 31];
  const [hour, minute, second] = [time >>> 11, (time >>> 5) & 63, 2 * (time & 31)];
  const isNone = day === 0x21 && time === 0;
  if (isNone || month < 1 || month > 12 || date < 1 || hour > 23 || minute > 59 || second > 58) return null;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** What an archive says of how a file in it was got: its date, where it notes one. */
export function packedIn({ changed }: ZipEntry): Contained {
  return changed === null ? {} : { packed: changed };
}

function whyNot({ encrypted, compressionMethod, externalFileAttributes }: FileEntry): string | null {
  if (encrypted) return "is encrypted";
  if (((externalFileAttributes >>> 16) & 0xf000) === LINK) return "is a link to another file";
  return METHODS.has(compressionMethod) ? null : "is packed in a way that is not read";
}

function tooMany(name: string, { files }: Limits): CaptureError {
  return new CaptureError("too-large", name, `${name} holds more than ${files} files; unpack it and add its folders one by one`);
}

function damaged(where: string, cause: unknown): CaptureError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new CaptureError("archive", where, `${where} is damaged (${why}); fetch the archive again`, { cause });
}

/** Reads the parts of a file that are asked for, so that an archive of many gigabytes is never in memory. */
class FileReader extends Reader<string> {
  readonly #path: string;

  constructor(path: string) {
    super(path);
    this.#path = path;
  }

  override async init(): Promise<void> {
    await super.init?.();
    await using file = await open(this.#path, "r");
    this.size = (await file.stat()).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    await using file = await open(this.#path, "r");
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, index);
    return buffer.subarray(0, bytesRead);
  }
}

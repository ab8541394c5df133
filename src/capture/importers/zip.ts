import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { CaptureError } from "../capture-error.ts";
import type { Limits } from "../limits.ts";
import { type Content, chunksOf, mb } from "../open-file.ts";

/** A file of a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In bytes, packed and unpacked, as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
  /** Why it is not unpacked, as the rest of a sentence; null where it is. */
  readonly why: string | null;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEAD = 0x04034b50;
/** The directory's end with the longest comment. */
const LONGEST_END = 22 + 65_535;
const LARGEST_DIRECTORY = 64_000_000;
/** Below so many bytes no ratio is looked at. */
const SMALL = 1_000_000;

/**
 * Reads a ZIP archive (also ZIP64) by its directory. Nothing is written anywhere, so names can lead nowhere; sizes are counted while
 * unpacking and not believed. Throws {@link CaptureError} `archive` for what is no whole archive.
 */
export class ZipFile {
  readonly entries: readonly ZipEntry[];
  readonly #content: Content;
  readonly #name: string;
  readonly #limits: Limits;
  #unpacked = 0;

  private constructor(content: Content, name: string, limits: Limits, entries: readonly ZipEntry[]) {
    this.#content = content;
    this.#name = name;
    this.#limits = limits;
    this.entries = entries;
  }

  static async open(content: Content, name: string, limits: Limits): Promise<ZipFile> {
    const size = await sizeOf(content);
    const broken = (why: string): CaptureError =>
      new CaptureError(
        "archive",
        name,
        `${name} is a ZIP archive that cannot be opened (${why}); fetch it again, or unpack it and add the folder`,
      );
    const { at, length, count } = await directoryPlace(content, size, broken);
    if (length > LARGEST_DIRECTORY || count > limits.files)
      throw new CaptureError(
        "too-large",
        name,
        `${name} says that it holds ${count} files, more than ${limits.files}; unpack it and add its folders one by one`,
      );
    if (at + length > size) throw broken("its directory lies outside of it");
    const entries = directory(await read(content, at, length));
    if (entries.reduce((sum, { packed }) => sum + packed, 0) > size) throw broken("its files overlap or are longer than it is");
    return new ZipFile(content, name, limits, entries);
  }

  find(name: string): ZipEntry | null {
    return this.entries.find((entry) => entry.name === name) ?? null;
  }

  /** The bytes of an entry in pieces. Throws {@link CaptureError} where they are not what the directory says, or too many. */
  async *stream(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const where = `${this.#name}/${entry.name}`;
    if (entry.why !== null) throw new CaptureError("archive", where, `${where} ${entry.why}; unpack it and add it by itself`);
    const start = await this.#dataOf(entry, where);
    const packed = chunksOf(this.#content, start, start + entry.packed);
    let size = 0;
    let crc = 0;
    for await (const chunk of entry.method === 0 ? packed : inflated(packed, where)) {
      size += chunk.length;
      this.#unpacked += chunk.length;
      this.#refuseBomb(entry, size, where);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc)
      throw new CaptureError(
        "archive",
        where,
        `${where} is damaged: its size or checksum is not what the archive notes; fetch the archive again`,
      );
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

  async #dataOf(entry: ZipEntry, where: string): Promise<number> {
    const head = await read(this.#content, entry.at, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== FILE_HEAD)
      throw new CaptureError("archive", where, `${where} is not where the archive says; fetch the archive again`);
    return entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  }
}

async function* inflated(packed: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  // Its failure is seen by whoever reads from the other end.
  pipeline(Readable.from(packed), inflate).catch(() => null);
  try {
    for await (const chunk of inflate) yield chunk;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CaptureError("archive", where, `${where} cannot be unpacked (${why}); fetch the archive again`, { cause });
  }
}

async function sizeOf(content: Content): Promise<number> {
  if (typeof content !== "string") return content.length;
  await using file = await open(content, "r");
  return (await file.stat()).size;
}

async function read(content: Content, at: number, length: number): Promise<Buffer> {
  if (typeof content !== "string") return Buffer.from(content.subarray(at, at + length));
  await using file = await open(content, "r");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

interface Place {
  readonly at: number;
  readonly length: number;
  readonly count: number;
}

async function directoryPlace(content: Content, size: number, broken: (why: string) => CaptureError): Promise<Place> {
  const start = Math.max(0, size - LONGEST_END);
  const tail = await read(content, start, size - start);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== DIRECTORY_END) end--;
  if (end < 0) throw broken("its directory is missing");
  if (tail.readUInt16LE(end + 4) !== 0) throw broken("it is one part of several");
  const place = { count: tail.readUInt16LE(end + 10), length: tail.readUInt32LE(end + 12), at: tail.readUInt32LE(end + 16) };
  const wide = end >= 20 && tail.readUInt32LE(end - 20) === LOCATOR_64;
  if (!wide) return place;
  const head = await read(content, whole(tail.readBigUInt64LE(end - 12)), 56);
  if (head.length < 56 || head.readUInt32LE(0) !== DIRECTORY_END_64) throw broken("its directory is not where it says");
  return { count: whole(head.readBigUInt64LE(32)), length: whole(head.readBigUInt64LE(40)), at: whole(head.readBigUInt64LE(48)) };
}

/** A number that fits into a file of any disk; greater ones lead outside of every file. */
function whole(number: bigint): number {
  return number > 2n ** 50n ? 2 ** 50 : Number(number);
}

function directory(bytes: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined || at + 46 + name + extra > bytes.length) break;
    const entry = entryAt(bytes.subarray(at, at + 46 + name + extra), name);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

function entryAt(bytes: Buffer, nameLength: number): ZipEntry {
  const flags = bytes.readUInt16LE(8);
  const method = bytes.readUInt16LE(10);
  const mode = bytes.readUInt32LE(38) >>> 16;
  const sizes = wideSizes(bytes, 46 + nameLength);
  return {
    name: nameOf(bytes.subarray(46, 46 + nameLength)),
    method,
    crc: bytes.readUInt32LE(16),
    ...sizes,
    why: whyNot(flags, method, mode),
  };
}

function whyNot(flags: number, method: number, mode: number): string | null {
  if ((flags & 1) !== 0) return "is encrypted";
  if ((mode & 0xf000) === 0xa000) return "is a link to another file";
  return method === 0 || method === 8 ? null : "is packed in a way that is not read";
}

/** Sizes of 4 GB and more stand in an extra field, those of them that do not fit, in this order. */
function wideSizes(bytes: Buffer, extra: number): { readonly packed: number; readonly size: number; readonly at: number } {
  const narrow = { size: bytes.readUInt32LE(24), packed: bytes.readUInt32LE(20), at: bytes.readUInt32LE(42) };
  for (let from = extra; from + 4 <= bytes.length; from += 4 + bytes.readUInt16LE(from + 2)) {
    if (bytes.readUInt16LE(from) !== 1) continue;
    let next = from + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > bytes.length) return value;
      next += 8;
      return whole(bytes.readBigUInt64LE(next - 8));
    };
    return { size: wide(narrow.size), packed: wide(narrow.packed), at: wide(narrow.at) };
  }
  return narrow;
}

/** UTF-8, as most archives are written; what is none, by its bytes. */
function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { ZipFile } from "../../capture/importers/zip.ts";
import { LIMITS } from "../../capture/limits.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { pdfParts } from "./pdf.ts";
import { otherParts } from "./picture-parts.ts";
import { PictureIndex } from "./pictures.ts";
import type { Leak, Secrets } from "./secrets.ts";
import { TextSearch } from "./text-search.ts";

/** A produced file: its path in what leaves, and its bytes. */
export interface ProducedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const MOST_DEPTH = 4;
const MOST_BYTES = 200_000_000;
/** Of everything together, what is unpacked included. */
const MOST_TOGETHER = 20_000_000_000;
const MOST_FILES = 1_000_000;

/**
 * Searches everything that is about to leave for what must not. Nothing is written and nobody is asked; the same files give the same leaks in
 * the same order. Whatever cannot be read is a leak itself, and so is a file of a kind that is not known: an empty answer says that all of it was
 * searched.
 */
export async function findLeaks(files: Iterable<ProducedFile> | AsyncIterable<ProducedFile>, secrets: Secrets): Promise<readonly Leak[]> {
  const search = new LeakSearch(secrets);
  for await (const { path, bytes } of files) await search.file(path, bytes);
  return search.leaks();
}

class LeakSearch {
  readonly #text: TextSearch;
  readonly #pictures: PictureIndex;
  readonly #fonts: ReadonlySet<string>;
  readonly #leaks = new Map<string, Leak>();
  #bytes = 0;
  #files = 0;

  constructor(secrets: Secrets) {
    this.#text = new TextSearch(secrets, {
      leak: (leak) => this.#add(leak),
      file: (path, bytes, depth) => this.#later.push({ path, bytes, depth }),
    });
    this.#pictures = new PictureIndex(secrets);
    this.#fonts = new Set((secrets.fonts ?? []).map((digest) => digest.toLowerCase()));
  }

  /** Files that were found inside others. */
  readonly #later: { readonly path: string; readonly bytes: Uint8Array; readonly depth: number }[] = [];

  leaks(): readonly Leak[] {
    const key = (leak: Leak): string => `${leak.file}\0${leak.kind}\0${leak.person ?? ""}\0${leak.where}`;
    return [...this.#leaks.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  #add(leak: Leak): void {
    this.#leaks.set(`${leak.file}\0${leak.kind}\0${leak.person ?? ""}\0${leak.where}`, leak);
  }

  async file(path: string, bytes: Uint8Array): Promise<void> {
    await this.#one(path, bytes, 0);
    for (let next = this.#later.shift(); next !== undefined; next = this.#later.shift()) await this.#one(next.path, next.bytes, next.depth);
  }

  #unreadable(file: string, why: string): void {
    this.#add({ file, where: "the whole file", kind: "unreadable", person: null, why: `${why}, so it was not searched; leave it out` });
  }

  async #one(path: string, bytes: Uint8Array, depth: number): Promise<void> {
    this.#text.name(path, depth);
    this.#bytes += bytes.length;
    if (depth > MOST_DEPTH) this.#unreadable(path, "it lies too deep in other files");
    else if (bytes.length > MOST_BYTES) this.#unreadable(path, "it is larger than 200 MB");
    else if (++this.#files > MOST_FILES || this.#bytes > MOST_TOGETHER) this.#unreadable(path, "there is too much before it");
    else
      try {
        await this.#byKind(path, bytes, depth);
      } catch (error) {
        this.#unreadable(path, `it is damaged (${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)})`);
      }
  }

  async #byKind(path: string, bytes: Uint8Array, depth: number): Promise<void> {
    const kind = kindOfFile(bytes);
    switch (kind) {
      case "empty":
        return;
      case "text":
        return this.#text.text(path, Buffer.from(bytes).toString("utf8"), depth);
      case "wide-text":
        return this.#text.text(path, new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes), depth);
      case "png":
      case "jpeg":
      case "webp":
        return this.#picture(path, bytes);
      case "zip":
        return this.#zip(path, bytes, depth);
      case "gzip":
        this.#text.strings(path, bytes, depth);
        this.#later.push({ path: `${path}/unpacked`, bytes: gunzipSync(bytes, { maxOutputLength: MOST_BYTES }), depth: depth + 1 });
        return;
      case "pdf":
        return this.#pdf(path, bytes, depth);
      case "font":
        this.#text.strings(path, bytes, depth);
        if (!this.#fonts.has(sha256(bytes)))
          this.#add({
            file: path,
            where: "the whole file",
            kind: "kind-of-file",
            person: null,
            why: "a font, whose letters tell of the text it was made for; use the fonts of the reader",
          });
        return;
      case "unknown":
        this.#text.strings(path, bytes, depth);
        this.#add({
          file: path,
          where: "the whole file",
          kind: "kind-of-file",
          person: null,
          why: "a file of a kind that is not searched; leave it out",
        });
        return;
    }
  }

  async #picture(path: string, bytes: Uint8Array): Promise<void> {
    for (const part of otherParts(bytes, kindOfFile(bytes)))
      this.#add({
        file: path,
        where: part,
        kind: "metadata",
        person: null,
        why: "something in a picture file that is no pixels; write it again from its pixels alone",
      });
    const why = await this.#pictures.whyNot(bytes, sha256(bytes));
    if (why !== null) this.#add({ file: path, where: "the picture", kind: "picture", person: null, why });
  }

  async #zip(path: string, bytes: Uint8Array, depth: number): Promise<void> {
    const archive = await ZipFile.open(bytes, path, LIMITS);
    this.#text.strings(path, bytes, depth);
    for (const entry of archive.entries) {
      const inside = `${path}/${entry.name}`;
      const read = entry.why ?? (await archive.bytesOrWhy(entry, LIMITS.entry));
      if (typeof read === "string") this.#unreadable(inside, `it cannot be unpacked (${read})`);
      else await this.#one(inside, read, depth + 1);
    }
  }

  async #pdf(path: string, bytes: Uint8Array, depth: number): Promise<void> {
    const { texts, files, unread } = await pdfParts(bytes);
    for (const { text, where } of texts) this.#text.text(path, text, depth, where);
    for (const { bytes: inside, where } of files) await this.#one(`${path}/${where}`, inside, depth + 1);
    for (const why of unread)
      this.#add({ file: path, where: why, kind: "unreadable", person: null, why: `${why}, so it was not searched; leave it out` });
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

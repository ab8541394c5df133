import { createHash } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { OpenCase } from "../case/open-case.ts";
import { TamperError } from "../store/errors.ts";
import { fileChunks } from "../store/file-chunks.ts";
import { blobPath, evidencePath } from "../store/layout.ts";
import { syncFolder } from "../store/sync-disk.ts";
import { lastChange } from "./about.ts";
import { OutputExistsError } from "./errors.ts";
import { writingTo } from "./output.ts";
import { type SealedFile, sealedFiles } from "./sealed-files.ts";
import { FolderSink, type Sink, ZipSink } from "./sink.ts";

/** A folder; or one file, a ZIP archive of that folder, which is encrypted where there are recipients (age-encryption.org/v1). */
export type SealForm = { readonly kind: "folder" } | { readonly kind: "file"; readonly recipients: readonly string[] };

/** What was sealed. */
export interface Sealed {
  /** Where the folder or file is. */
  readonly place: string;
  readonly files: number;
  readonly bytes: number;
}

/** How a payload file stands in the manifests. */
interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}

/**
 * Seals a case, as a bag (BagIt 1.0, RFC 8493) with SHA-256 and SHA-512: the same case gives the same files. It comes to be as a whole; a kill leaves at most something
 * beside it whose name ends in `.sealing`, which the next sealing removes. Throws `OutputExistsError`, `OutputError`, and `UnsignedError` where not all of the log is signed.
 */
export async function seal(
  opened: OpenCase,
  out: string,
  form: SealForm = { kind: "folder" },
  onProgress: (done: number, name: string) => void = () => {},
): Promise<Sealed> {
  const place = resolve(out);
  if ((await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  return writingTo(place, () => sealTo(opened, place, form, onProgress));
}

async function sealTo(opened: OpenCase, place: string, form: SealForm, onProgress: (done: number, name: string) => void): Promise<Sealed> {
  const beside = `${place}.sealing`;
  await rm(beside, { recursive: true, force: true });
  const events = opened.store.count();
  const last = lastChange([...opened.store.events(events - 1)]);
  const sink =
    form.kind === "folder" ? await FolderSink.at(beside) : await ZipSink.at(beside, { ...form, top: topOf(place), day: last.slice(0, 10) });
  try {
    const payload: Listed[] = [];
    for await (const file of sealedFiles(opened)) {
      payload.push(await put(file, sink, opened.folder));
      onProgress(payload.length, file.path);
    }
    payload.sort(byPath);
    const tags: Listed[] = [];
    for (const [path, text] of tagFiles(opened, payload, last))
      tags.push(await put({ path, content: Buffer.from(text) }, sink, opened.folder));
    tags.sort(byPath);
    for (const algorithm of ["sha256", "sha512"] as const)
      await put({ path: `tagmanifest-${algorithm}.txt`, content: Buffer.from(manifest(tags, algorithm)) }, sink, opened.folder);
    await sink.finish();
    await rename(beside, place);
    syncFolder(dirname(place));
    return { place, files: payload.length, bytes: payload.reduce((sum, { size }) => sum + size, 0) };
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** The folder that a single file holds, and that somebody who unpacks it gets. */
function topOf(place: string): string {
  const name = basename(place).replace(/(?:\.zip)?(?:\.age)?$/i, "");
  return name.match(/[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*/g)?.join("-") ?? "sealed-case";
}

function tagFiles(opened: OpenCase, payload: readonly Listed[], last: string): readonly (readonly [path: string, text: string])[] {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  const { key } = opened.store.log.state();
  const info = [
    "Source-Organization: not stated",
    `External-Description: ${opened.record().title.replace(/\s+/g, " ")}`,
    `External-Identifier: ${key.name}`,
    `Bagging-Date: ${last.slice(0, 10)}`,
    `Payload-Oxum: ${bytes}.${payload.length}`,
  ];
  return [
    ["bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"],
    ["bag-info.txt", `${info.join("\n")}\n`],
    ["manifest-sha256.txt", manifest(payload, "sha256")],
    ["manifest-sha512.txt", manifest(payload, "sha512")],
  ];
}

/** Paths of a sealed case hold no character that a manifest would have to encode: they are made of letters, digits, dots, dashes and slashes. */
function manifest(listed: readonly Listed[], algorithm: "sha256" | "sha512"): string {
  return listed.map((file) => `${file[algorithm]}  ${file.path}\n`).join("");
}

/** Puts a file into what is being made, and hashes what was put on the way. Evidence is copied; that it is what it should be shows in its digest. */
async function put({ path, content }: SealedFile, sink: Sink, caseFolder: string): Promise<Listed> {
  const [sha256, sha512] = [createHash("sha256"), createHash("sha512")];
  const source = () => (typeof content === "string" ? fileChunks(blobPath(evidencePath(caseFolder), content)) : [content]);
  let size = 0;
  async function* hashed(): AsyncIterable<Uint8Array> {
    for await (const chunk of source()) {
      sha256.update(chunk);
      sha512.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  await sink.add(path, hashed(), source);
  const digest = sha256.digest("hex");
  if (typeof content === "string" && digest !== content) throw new TamperError(content);
  return { path, size, sha256: digest, sha512: sha512.digest("hex") };
}

function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : 1;
}

import { createHash } from "node:crypto";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { OpenCase } from "../case/open-case.ts";
import { TamperError } from "../store/errors.ts";
import { fileChunks } from "../store/file-chunks.ts";
import { blobPath, evidencePath } from "../store/layout.ts";
import { syncFolder } from "../store/sync-disk.ts";
import { lastChange } from "./about.ts";
import { OutputExistsError } from "./errors.ts";
import { type SealedFile, sealedFiles } from "./sealed-files.ts";

/** What was sealed. */
export interface Sealed {
  readonly folder: string;
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
 * Seals a case into a folder of its own, a bag (BagIt 1.0, RFC 8493) with SHA-256 and SHA-512: the same case gives the same bytes. The folder comes to be as a whole; a
 * kill leaves at most one beside it whose name ends in `.sealing`, which the next sealing removes. Throws `OutputExistsError`, and `UnsignedError` where not all of the log is signed.
 */
export async function seal(opened: OpenCase, out: string, onProgress: (done: number, name: string) => void = () => {}): Promise<Sealed> {
  const place = resolve(out);
  if ((await lstat(place).catch(() => null)) !== null) throw new OutputExistsError(place);
  const beside = `${place}.sealing`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  const folders = new Set<string>([beside]);
  const put = async (file: SealedFile): Promise<Listed> => {
    const path = join(beside, ...file.path.split("/"));
    await mkdir(dirname(path), { recursive: true });
    for (let at = dirname(path); at !== beside; at = dirname(at)) folders.add(at);
    return await write(path, file, opened.folder);
  };
  const payload: Listed[] = [];
  for await (const file of sealedFiles(opened)) {
    payload.push(await put(file));
    onProgress(payload.length, file.path);
  }
  payload.sort(byPath);
  const tags: Listed[] = [];
  for (const [path, text] of tagFiles(opened, payload)) tags.push(await put({ path, content: Buffer.from(text) }));
  tags.sort(byPath);
  for (const algorithm of ["sha256", "sha512"] as const)
    await put({ path: `tagmanifest-${algorithm}.txt`, content: Buffer.from(manifest(tags, algorithm)) });
  for (const folder of folders) syncFolder(folder);
  await rename(beside, place);
  syncFolder(dirname(place));
  return { folder: place, files: payload.length, bytes: payload.reduce((sum, { size }) => sum + size, 0) };
}

function tagFiles(opened: OpenCase, payload: readonly Listed[]): readonly (readonly [path: string, text: string])[] {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  const { key } = opened.store.log.state();
  const info = [
    "Source-Organization: not stated",
    `External-Description: ${opened.record().title.replace(/\s+/g, " ")}`,
    `External-Identifier: ${key.name}`,
    `Bagging-Date: ${lastChange([...opened.store.events(opened.store.count() - 1)]).slice(0, 10)}`,
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

/** Writes a file to stay, and hashes what was written on the way. Evidence is copied; that it is what it should be shows in its digest. */
async function write(path: string, { path: name, content }: SealedFile, caseFolder: string): Promise<Listed> {
  const [sha256, sha512] = [createHash("sha256"), createHash("sha512")];
  const file = await open(path, "wx", 0o644);
  let size = 0;
  try {
    const chunks = typeof content === "string" ? fileChunks(blobPath(evidencePath(caseFolder), content)) : [content];
    for await (const chunk of chunks) {
      sha256.update(chunk);
      sha512.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const digest = sha256.digest("hex");
  if (typeof content === "string" && digest !== content) throw new TamperError(content);
  return { path: name, size, sha256: digest, sha512: sha512.digest("hex") };
}

function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : 1;
}

import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, parseDigest } from "../record/digest.ts";
import { verifyEd25519 } from "../store/ed25519.ts";
import { sha256 } from "../store/hash.ts";
import type { Parts } from "../store/restore.ts";
import { fromBase64 } from "../vault/base64.ts";
import type { Sha256 } from "../vault/merkle.ts";
import { type CheckedSeal, checkSealed, parseRow, SEALED, type SealedFolder } from "../vault/sealed.ts";
import { type BagFiles, type BagProblem, filesIn, readBagOf } from "./bag.ts";

/** A sealed case that was checked as far as its files and its log go. */
export interface CheckedFolder {
  readonly seal: CheckedSeal;
  /** Of the bag and of the seal, each once. */
  readonly problems: readonly BagProblem[];
  readonly warnings: readonly BagProblem[];
}

/** An anchor and the head beside it, as a case keeps them. */
const ANCHOR = /^data\/anchors\/\d{1,16}-[0-9a-f]{8}\/(?:checkpoint|[0-9a-f]{16}\.(?:tsr|ots|cosig))$/;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** True for a folder that declares itself a bag. */
export async function isBag(folder: string): Promise<boolean> {
  return (await lstat(join(folder, "bagit.txt")).catch(() => null))?.isFile() === true;
}

/** Checks the bag, and then, where it is whole as far as its files go, the log and the evidence in it. */
export async function checkFolder(folder: string, onProgress: (done: number, total: number) => void = () => {}): Promise<CheckedFolder> {
  const found: BagProblem[] = [];
  const checked = await checkFiles(await filesIn(folder, found), onProgress);
  const others = checked.problems.filter(({ file }) => !found.some((problem) => problem.file === file));
  return { ...checked, problems: [...found, ...others] };
}

/** The same of files, wherever they lie. `sha` gives the SHA-256 of bytes. */
export async function checkFiles(
  source: BagFiles,
  onProgress: (done: number, total: number) => void = () => {},
  sha: Sha256 = sha256,
): Promise<CheckedFolder> {
  const bag = await readBagOf(source, onProgress);
  const files: SealedFolder = { names: bag.files, read: (name) => bytesOf(source, name) };
  const seal = await checkSealed(files, { verify: verifyEd25519, decode: lenient, sha256: sha });
  const problems = new Map<string, BagProblem>();
  // The bag knows two digests, and so whether a file was altered or what is said of it.
  for (const problem of bag.problems) problems.set(problem.file, problem);
  for (const problem of seal.problems) if (!problems.has(problem.file)) problems.set(problem.file, problem);
  for (const problem of await checkLists(source)) problems.set(problem.file, problem);
  return { seal, problems: [...problems.values()], warnings: bag.warnings };
}

/** The files whose digests the last two lists hold, in the order in which sealing writes them. */
const TAG_FILES = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"];

/**
 * The two lists that nothing else lists, against what sealing writes: a bag may write a digest in capitals, or a tab for two spaces, and a sealed case may not, since
 * every changed byte of it is to be found. Where neither is as it should be, a file that they list was changed, which they say themselves.
 */
async function checkLists(source: BagFiles): Promise<readonly BagProblem[]> {
  const problems: BagProblem[] = [];
  for (const algorithm of ["sha256", "sha512"]) {
    const lines = await Promise.all(
      TAG_FILES.map(
        async (name) =>
          `${createHash(algorithm)
            .update(await bytesOf(source, name))
            .digest("hex")}  ${name}\n`,
      ),
    );
    const file = `tagmanifest-${algorithm}.txt`;
    if (!Buffer.from(lines.join("")).equals(await bytesOf(source, file)))
      problems.push({ file, why: "it is not written as sealing writes it" });
  }
  return problems.length === 1 ? problems : [];
}

/** Nothing for a file that is not there, which is named elsewhere. */
async function bytesOf(source: BagFiles, name: string): Promise<Buffer> {
  return (await source.read(name)) ?? Buffer.alloc(0);
}

/** What a case is made of, out of a sealed case that was checked. */
export async function partsOf(folder: string, names: readonly string[]): Promise<Parts> {
  const path = (name: string): string => join(folder, ...name.split("/"));
  const rows = decode(await readFile(path(SEALED.events)))
    .split("\n")
    .flatMap((line) => parseRow(line) ?? [])
    .map(({ salt, ...row }) => ({ ...row, salt: salt === null ? null : fromBase64(salt) }));
  const evidence = new Map<Digest, string>();
  const log = new Map<string, Uint8Array>();
  const anchors = new Map<string, Uint8Array>();
  for (const name of names) {
    const digest = name.startsWith(SEALED.evidence) ? parseDigest(name.slice(SEALED.evidence.length)) : null;
    if (digest !== null) evidence.set(digest, path(name));
    if (ANCHOR.test(name)) anchors.set(name.slice(SEALED.anchors.length), await readFile(path(name)));
    const below = name.startsWith(SEALED.log) ? name.slice(SEALED.log.length) : "";
    if (below === "checkpoint" || below.startsWith("tile/")) log.set(below, await readFile(path(name)));
  }
  return { rows, evidence, log, anchors };
}

/** What was altered into bytes that are no text is found by its digest, and must not keep the rest from being looked at. */
function lenient(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

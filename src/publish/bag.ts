import { createHash, getHashes } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileChunks } from "../store/file-chunks.ts";

/** Something by which a bag is not what it says, at the file where it shows. */
export interface BagProblem {
  readonly file: string;
  readonly why: string;
}

/** What reading a bag came to. */
export interface ReadBag {
  /** As bagit.txt states it; null where it cannot be read. */
  readonly version: string | null;
  readonly problems: readonly BagProblem[];
  /** What is allowed and asks for trouble. */
  readonly warnings: readonly BagProblem[];
  /** Every file, by its path in the bag. */
  readonly files: readonly string[];
}

/** The files of a bag, wherever they lie. */
export interface BagFiles {
  /** By path with `/`, sorted. */
  readonly names: readonly string[];
  /** Null for what is no file, or has more than `limit` bytes. */
  read(name: string, limit?: number): Promise<Buffer | null>;
  /** In hexadecimal, by algorithm. */
  digestsOf(name: string, algorithms: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A manifest is read whole: a hundred bytes a file, for two million files. */
const MAX_MANIFEST = 200_000_000;
const MAX_FILES = 1_000_000;
const MAX_DEPTH = 64;

/**
 * Reads a bag (BagIt 1.0, RFC 8493, and the drafts from 0.93 on) and checks all of it: its declaration, that every file is listed and every listed file is there,
 * and each file against each of its digests. Nothing is fetched, no link is followed, and no path leads out of the folder.
 */
export async function readBag(folder: string, onProgress: (done: number, total: number) => void = () => {}): Promise<ReadBag> {
  const problems: BagProblem[] = [];
  const found = await readBagOf(await filesIn(folder, problems), onProgress);
  return { ...found, problems: [...problems, ...found.problems] };
}

/** The same of the files of a bag. */
export async function readBagOf(source: BagFiles, onProgress: (done: number, total: number) => void = () => {}): Promise<ReadBag> {
  const problems: BagProblem[] = [];
  const warnings: BagProblem[] = [];
  const files = source.names;
  const declared = await declaration(source, problems);
  if (declared === null) return { version: null, problems, warnings, files };
  const { version, encoding } = declared;
  const bag: Bag = { source, strict: Number(version) >= 1, encoding, files: new Set(files), problems, warnings };
  const payload = await manifests(bag, "manifest");
  const tags = await manifests(bag, "tagmanifest");
  if (payload.length === 0) problems.push({ file: "bagit.txt", why: "the bag has no manifest of its payload" });
  const toFetch = await fetchedPaths(bag);
  listed(bag, payload, toFetch);
  await digests(bag, [...payload, ...tags], toFetch, onProgress);
  return { version, problems, warnings, files };
}

interface Bag {
  readonly source: BagFiles;
  /** From version 1.0 on each manifest lists every file, and each once. */
  readonly strict: boolean;
  readonly encoding: string;
  readonly files: ReadonlySet<string>;
  readonly problems: BagProblem[];
  readonly warnings: BagProblem[];
}

/** A list of digests by one algorithm. */
export interface Manifest {
  readonly name: string;
  readonly algorithm: string;
  /** By path, in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Every file of a bag by its path with `/`, sorted. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  return await filesBelow(folder, []);
}

/** The files of a bag in a folder. */
export async function filesIn(folder: string, problems: BagProblem[]): Promise<BagFiles> {
  const path = (name: string): string => join(folder, ...name.split("/"));
  return {
    names: await filesBelow(folder, problems),
    read: async (name, limit = Number.POSITIVE_INFINITY) => {
      const found = await lstat(path(name)).catch(() => null);
      return found?.isFile() === true && found.size <= limit ? readFile(path(name)) : null;
    },
    digestsOf: (name, algorithms) => digestsOf(path(name), algorithms),
  };
}

/** Every file below a folder by its path with `/`, sorted. A link, pipe or device is a problem. */
async function filesBelow(folder: string, problems: BagProblem[]): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) found.push(name);
      else if (!entry.isDirectory()) problems.push({ file: name, why: "it is a link or a device, and no file" });
      else if (depth === MAX_DEPTH) problems.push({ file: name, why: `it lies deeper than ${MAX_DEPTH} folders` });
      else await walk(name, depth + 1);
      if (found.length > MAX_FILES) throw new RangeError(`${folder} holds more than ${MAX_FILES} files`);
    }
  };
  await walk("", 0);
  return found.sort();
}

async function declaration(
  source: BagFiles,
  problems: BagProblem[],
): Promise<{ readonly version: string; readonly encoding: string } | null> {
  const bad = (why: string): null => {
    problems.push({ file: "bagit.txt", why });
    return null;
  };
  const bytes = await source.read("bagit.txt", 1_000);
  if (bytes === null) return bad("the declaration of the bag is not there, or is too long");
  const found = /^BagIt-Version: (\d+\.\d+)\r?\nTag-File-Character-Encoding: ([\w-]+)(?:\r?\n)?$/.exec(bytes.toString("latin1"));
  if (found === null) return bad("it is not the two lines by which a bag declares itself");
  const [, version = "", encoding = ""] = found;
  try {
    new TextDecoder(encoding);
  } catch {
    return bad(`its tag files are in ${encoding}, which is not read here`);
  }
  return { version, encoding };
}

/** The names of the lists of digests, with the algorithm. */
const LISTS = { manifest: /^manifest-([a-z0-9]+)\.txt$/, tagmanifest: /^tagmanifest-([a-z0-9]+)\.txt$/ } as const;

async function manifests(bag: Bag, kind: "manifest" | "tagmanifest"): Promise<readonly Manifest[]> {
  const known = new Set(getHashes().map((name) => name.toLowerCase()));
  const read: Manifest[] = [];
  for (const name of bag.files) {
    const algorithm = LISTS[kind].exec(name)?.[1];
    if (algorithm === undefined) continue;
    if (!known.has(algorithm)) {
      bag.problems.push({ file: name, why: `it lists digests by ${algorithm}, which cannot be computed here` });
      continue;
    }
    const text = await tagFile(bag, name, MAX_MANIFEST);
    if (text !== null) read.push({ name, algorithm, digests: digestsIn(bag, name, text) });
  }
  return read;
}

function digestsIn(bag: Bag, name: string, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const [, digest = "", star = "", written = ""] = /^([0-9a-fA-F]+)[ \t]+(\*?)([^ \t].*)$/.exec(line) ?? [];
    if (written === "") {
      bag.problems.push({ file: name, why: `line ${i + 1} is no digest and path` });
      continue;
    }
    if (star !== "") bag.warnings.push({ file: name, why: `line ${i + 1} is written as md5sum does, with an asterisk` });
    const path = pathIn(bag, name, written);
    if (path === null) continue;
    const before = found.get(path);
    if (before !== undefined) {
      const same = before === digest.toLowerCase();
      (same && !bag.strict ? bag.warnings : bag.problems).push({ file: name, why: `it lists ${path} twice` });
    }
    found.set(path, digest.toLowerCase());
  }
  return found;
}

/** The path that a manifest means; null, with a problem, for one that leads out of the bag on any system. */
function pathIn(bag: Bag, name: string, written: string): string | null {
  const decoded = written.replace(bag.strict ? /%(0A|0D|25)/gi : /%(0A|0D)/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const path = decoded.startsWith("./") ? decoded.slice(2) : decoded;
  if (path !== decoded) bag.warnings.push({ file: name, why: `it lists ${path} with a dot before it` });
  const outside = /^[/\\~]|^[A-Za-z]:|^%\w+%|\0/.test(path) || path.split(/[/\\]/).includes("..");
  if (!outside) return path;
  bag.problems.push({ file: name, why: `the path ${JSON.stringify(written)} leads out of the bag` });
  return null;
}

/** The paths that a bag leaves to be fetched from elsewhere, which this program never does. */
async function fetchedPaths(bag: Bag): Promise<ReadonlySet<string>> {
  const text = bag.files.has("fetch.txt") ? await tagFile(bag, "fetch.txt", MAX_MANIFEST) : null;
  const found = new Set<string>();
  for (const [i, line] of (text ?? "").split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const written = /^\S+[ \t]+(?:\d+|-)[ \t]+([^ \t].*)$/.exec(line)?.[1];
    if (written === undefined) bag.problems.push({ file: "fetch.txt", why: `line ${i + 1} is no address, length and path` });
    const path = written === undefined ? null : pathIn(bag, "fetch.txt", written);
    if (path !== null) found.add(path);
  }
  return found;
}

/** Every payload file is listed: in each manifest from version 1.0 on, in one of them before. */
function listed(bag: Bag, payload: readonly Manifest[], toFetch: ReadonlySet<string>): void {
  const all = new Set([
    ...payload.flatMap(({ digests }) => [...digests.keys()]),
    ...toFetch,
    ...[...bag.files].filter((file) => file.startsWith("data/")),
  ]);
  for (const path of all) {
    if (!path.startsWith("data/")) {
      bag.problems.push({ file: path, why: "a manifest of the payload lists it, and it is not below data/" });
      continue;
    }
    const without = payload.filter(({ digests }) => !digests.has(path));
    const missing = bag.strict ? without.length > 0 : without.length === payload.length;
    if (missing) for (const { name } of without) bag.problems.push({ file: path, why: `${name} does not list it` });
  }
}

/** Each listed file against its digests. Where one digest of a file fits and another does not, it is the manifest that was altered. */
async function digests(
  bag: Bag,
  all: readonly Manifest[],
  toFetch: ReadonlySet<string>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const paths = [...new Set(all.flatMap((manifest) => [...manifest.digests.keys()]))].sort();
  const alike = new Map([...bag.files].map((file) => [file.normalize("NFC").toLowerCase(), file]));
  for (const [done, path] of paths.entries()) {
    onProgress(done, paths.length);
    const listing = all.filter((manifest) => manifest.digests.has(path));
    if (!bag.files.has(path)) {
      const other = alike.get(path.normalize("NFC").toLowerCase());
      const names = listing.map(({ name }) => name).join(" and ");
      if (other !== undefined) bag.warnings.push({ file: path, why: `${names} lists it, and only ${other} is here` });
      else
        bag.problems.push({
          file: path,
          why: toFetch.has(path) ? "it has yet to be fetched, which this program does not do" : `it is not here, and ${names} lists it`,
        });
      continue;
    }
    const found = await bag.source.digestsOf(
      path,
      listing.map(({ algorithm }) => algorithm),
    );
    bag.problems.push(...comparedWith(listing, path, found));
  }
  onProgress(paths.length, paths.length);
}

/** What does not fit of the digests of one file and the manifests that list it. */
export function comparedWith(listing: readonly Manifest[], path: string, found: ReadonlyMap<string, string>): readonly BagProblem[] {
  const wrong = listing.filter(({ algorithm, digests }) => digests.get(path) !== found.get(algorithm));
  if (wrong.length > 0 && wrong.length === listing.length)
    return [{ file: path, why: `it is not what ${wrong.map(({ name }) => name).join(" and ")} says` }];
  return wrong.map(({ name }) => ({ file: name, why: `what it says of ${path} is wrong, and another manifest is right` }));
}

async function digestsOf(path: string, algorithms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const hashes = [...new Set(algorithms)].map((algorithm) => [algorithm, createHash(algorithm)] as const);
  for await (const chunk of fileChunks(path)) for (const [, hash] of hashes) hash.update(chunk);
  return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")]));
}

async function tagFile(bag: Bag, name: string, limit: number): Promise<string | null> {
  const bytes = await bag.source.read(name, limit);
  try {
    if (bytes !== null) return decoded(bytes, bag.encoding);
    bag.problems.push({ file: name, why: "it is too long to be read" });
  } catch {
    bag.problems.push({ file: name, why: `it is not in ${bag.encoding}, as bagit.txt says` });
  }
  return null;
}

/** UTF-16 says by its first two bytes which of them comes first. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const big = encoding.toUpperCase() === "UTF-16" && bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(big ? "utf-16be" : encoding, { fatal: true }).decode(bytes);
}

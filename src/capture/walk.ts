import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { CaptureError, unreadable } from "./capture-error.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { isSidecar } from "./sidecar.ts";

/** A file to add: where it is, and its name relative to the folder that was named, with `/`. */
export interface WalkedFile {
  readonly path: string;
  readonly name: string;
}

/** A place that was not entered, with the sentence why. */
export interface WalkedError {
  readonly path: string;
  readonly error: CaptureError;
}

/**
 * Finds the files under the paths, in the order of the paths and by code units inside folders. Passed over without a word: hidden files,
 * sidecars (they come with their picture), the `page_files` folder that a browser saves beside `page.html`, and links to places inside
 * the folder. A link out of the folder, a pipe, a folder too deep or unreadable comes as an error, and the walk goes on; after
 * `limits.files` files it ends with one.
 */
export async function* walk(paths: readonly string[], limits: Limits = LIMITS): AsyncIterable<WalkedFile | WalkedError> {
  const counter = { left: limits.files };
  for (const path of paths) {
    for await (const found of walkRoot(path, paths, limits)) {
      if ("name" in found && counter.left-- === 0) {
        const message = `${path} brings the number of files above ${limits.files}; add its folders one by one`;
        yield { path, error: new CaptureError("too-large", path, message) };
        return;
      }
      yield found;
    }
  }
}

async function* walkRoot(root: string, roots: readonly string[], limits: Limits): AsyncIterable<WalkedFile | WalkedError> {
  try {
    const found = await stat(root);
    if (found.isDirectory()) yield* walkFolder(root, "", 0, { root: await realpath(root), limits });
    else if (!(await isSidecar(root, siblings(root, roots)))) yield { path: root, name: basename(root) };
  } catch (error) {
    yield { path: root, error: unreadable(root, error) };
  }
}

/** The names of those of the given paths that stand in the same folder. */
function siblings(path: string, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((other) => dirname(other) === dirname(path)).map((other) => basename(other)));
}

interface Place {
  /** The real path of the folder that was named. */
  readonly root: string;
  readonly limits: Limits;
}

async function* walkFolder(folder: string, prefix: string, depth: number, place: Place): AsyncIterable<WalkedFile | WalkedError> {
  if (depth > place.limits.folders) {
    const message = `${folder} lies more than ${place.limits.folders} folders deep; add it by itself`;
    yield { path: folder, error: new CaptureError("too-deep", folder, message) };
    return;
  }
  const entries = await list(folder);
  if (entries instanceof CaptureError) {
    yield { path: folder, error: entries };
    return;
  }
  const names = new Set(entries);
  for (const entry of entries) {
    if (entry.startsWith(".") || isPageFolder(entry, names)) continue;
    const path = join(folder, entry);
    const found = await look(path, place);
    if (found instanceof CaptureError) yield { path, error: found };
    else if (found === "folder") yield* walkFolder(path, `${prefix}${entry}/`, depth + 1, place);
    else if (found === "file" && !(await isSidecar(path, names))) yield { path, name: `${prefix}${entry}` };
  }
}

async function list(folder: string): Promise<readonly string[] | CaptureError> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    return unreadable(folder, error);
  }
}

async function look(path: string, { root }: Place): Promise<"file" | "folder" | "link" | CaptureError> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return "file";
    if (found.isDirectory()) return "folder";
    if (!found.isSymbolicLink())
      return new CaptureError("unreadable", path, `${path} is a pipe or a device and no file; take it out of the folder`);
    const target = await realpath(path);
    if (target === root || target.startsWith(root + sep)) return "link";
    return new CaptureError(
      "outside-folder",
      path,
      `${path} is a link, a path that leaves the folder; put the file itself into the folder`,
    );
  } catch (error) {
    return unreadable(path, error);
  }
}

function isPageFolder(entry: string, names: ReadonlySet<string>): boolean {
  const stem = /^(.+)_files$/.exec(entry)?.[1];
  return stem !== undefined && (names.has(`${stem}.html`) || names.has(`${stem}.htm`));
}

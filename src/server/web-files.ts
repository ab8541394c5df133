import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** The built workbench, held in memory: a request can only name a file that was there at the start, so no path leads elsewhere. */
export interface WebFiles {
  readonly page: Uint8Array<ArrayBuffer>;
  /** By path, as `/assets/index-1a2b3c.js`. */
  readonly files: ReadonlyMap<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }>;
}

export class WebFilesError extends Error {
  override readonly name = "WebFilesError";
  readonly folder: string;
  constructor(folder: string, options?: ErrorOptions) {
    super(`the workbench is not built in ${folder}: run npm run build`, options);
    this.folder = folder;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** Reads the built workbench. Throws {@link WebFilesError} where it is not there. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  try {
    const page = new Uint8Array(await readFile(join(folder, "index.html")));
    const read = (await readdir(join(folder, "assets"))).map(async (name) => {
      const type = TYPES[extname(name)];
      const bytes = type === undefined ? null : new Uint8Array(await readFile(join(folder, "assets", name)));
      return type === undefined || bytes === null ? [] : [[`/assets/${name}`, { bytes, type }] as const];
    });
    const files = new Map((await Promise.all(read)).flat());
    return { page, files };
  } catch (cause) {
    throw new WebFilesError(folder, { cause });
  }
}

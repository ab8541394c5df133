import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Digest } from "../record/digest.ts";
import type { Item } from "../record/item.ts";
import { blobPath, evidencePath } from "../store/layout.ts";
import { UnknownReferenceError } from "./errors.ts";
import type { OpenCase } from "./open-case.ts";

/** The bytes of a recording, which may be more than fit into memory. */
export interface RecordingBytes {
  readonly size: number;
  /** From the first byte to the last, both counted. */
  read(first: number, last: number): Readable;
}

/** Gives out the bytes of videos and recordings in parts, once all of them were compared with the digest under which they came in. */
export class Recordings {
  readonly #opened: OpenCase;
  readonly #compared = new Map<Digest, { readonly as: string; readonly done: Promise<void> }>();

  constructor(opened: OpenCase) {
    this.#opened = opened;
  }

  /** Throws `TamperError` where the bytes are no longer those that came in. */
  async bytes({ id, digest }: Item): Promise<RecordingBytes> {
    const path = blobPath(evidencePath(this.#opened.folder), digest);
    const file = await stat(path).catch(() => null);
    if (file === null) throw new UnknownReferenceError(id, "recording", []);
    // A file that was written since is compared again.
    const as = `${file.size} ${file.mtimeMs}`;
    const known = this.#compared.get(digest);
    const comparing = known?.as === as ? known : { as, done: this.#compare(digest) };
    this.#compared.set(digest, comparing);
    try {
      await comparing.done;
    } catch (error) {
      this.#compared.delete(digest);
      throw error;
    }
    return { size: file.size, read: (start, end) => createReadStream(path, { start, end }) };
  }

  async #compare(digest: Digest): Promise<void> {
    const stream = await this.#opened.store.blobs.open(digest);
    for await (const _ of stream ?? []);
  }
}

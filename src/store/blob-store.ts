import type { Readable } from "node:stream";
import type { Digest } from "../record/digest.ts";

/** Keeps evidence by digest. Once a put resolves, the bytes survive a crash. Calls may overlap, also from several processes. */
export interface BlobStore {
  /** Stores bytes under their digest. Storing the same bytes again changes nothing. Throws `TamperError` where other bytes stand there. */
  put(bytes: Uint8Array): Promise<Digest>;
  /** Stores the bytes of a file without holding them in memory; the size is in bytes. Throws `NotAFileError` for folders, pipes and devices. */
  putFile(path: string): Promise<StoredFile>;
  /** Returns the bytes, or null when none were put. Throws `TamperError` when they no longer match. */
  get(digest: Digest): Promise<Uint8Array | null>;
  /** Says whether bytes were put under this digest, without reading them. */
  has(digest: Digest): Promise<boolean>;
  /** Streams the bytes, or returns null when none were put. The stream fails with `TamperError` at its end when they no longer match. */
  open(digest: Digest): Promise<Readable | null>;
  /** Destroys the bytes under a digest, on the disk too; none there is no error. */
  destroy(digest: Digest): Promise<void>;
  /** Every digest that bytes are stored under, in ascending order. */
  list(): AsyncIterable<Digest>;
}

export interface StoredFile {
  readonly digest: Digest;
  readonly size: number;
}

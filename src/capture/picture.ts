import type { Credentials } from "../record/credentials.ts";
import type { Fingerprint } from "../record/item.ts";
import type { Size } from "./job.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Content } from "./open-file.ts";
import type { Features } from "./orb.ts";
import { parserThread } from "./parser-thread.ts";

/**
 * A small picture for the workbench: WebP of at most `maxSide` pixels a side, upright, made of pixels alone, without metadata.
 * Takes a path or the bytes. Throws `CaptureError` `broken-picture`, `too-many-pixels` or `timeout`.
 */
export async function thumbnail(source: Content, maxSide: number, limits: Limits = LIMITS): Promise<Uint8Array> {
  const name = typeof source === "string" ? source : "the picture";
  const side = Math.max(1, Math.floor(maxSide));
  const answer = await parserThread.run({ kind: "thumbnail", name, source, side, limits }, limits.time);
  if (answer.kind !== "bytes") throw new Error(`the parser thread answered a thumbnail with ${answer.kind}`);
  return answer.bytes;
}

/** The points of a picture by which a part of it is known again. Throws `CaptureError`. */
export async function pictureFeatures(source: Content, name: string, limits: Limits = LIMITS): Promise<Features> {
  const answer = await parserThread.run({ kind: "points", name, source, limits }, limits.time);
  if (answer.kind !== "points") throw new Error(`the parser thread answered points with ${answer.kind}`);
  return answer.features;
}

/** The pixels of a picture file, read from its header, by what it is known again, and its content credentials. Throws `CaptureError`. */
export async function lookAt(
  source: Content,
  name: string,
  mediaType: string,
  limits: Limits,
): Promise<{ readonly dimensions: Size; readonly fingerprint: Fingerprint | null; readonly credentials: Credentials | null }> {
  const answer = await parserThread.run({ kind: "picture", name, source, mediaType, limits }, limits.time);
  if (answer.kind !== "picture") throw new Error(`the parser thread answered a picture with ${answer.kind}`);
  return { dimensions: answer.size, fingerprint: answer.fingerprint, credentials: answer.credentials };
}

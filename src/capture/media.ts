import { realpath } from "node:fs/promises";
import { dirname, join, posix, resolve, sep } from "node:path";
import type { Contained } from "../record/acquired.ts";
import type { Digest } from "../record/digest.ts";
import { CaptureError, unreadable } from "./capture-error.ts";
import { type Attached, type Captured, NOTHING_ATTACHED, type Origin } from "./captured.ts";
import type { Limits } from "./limits.ts";
import { beginning } from "./open-file.ts";
import { capturePicture } from "./picture-item.ts";
import { captureRecording } from "./recording-item.ts";
import { sniff } from "./sniff.ts";

/** A picture as a text or an export names it. */
export interface MediaName {
  readonly file: string;
  /** What the picture's item is to say of where it was found; null where a report carries it. */
  readonly remark: string | null;
  /** What the export says of how it was got. */
  readonly from?: Contained;
}

/** More than these failures are counted and not listed. */
const LISTED = 20;

/**
 * Reads the pictures that a file names beside itself. `owner` is that file. A name that leaves the folder, a missing file and a file that
 * is no picture are each left out with a remark: they must not cost the words.
 */
export async function captureMedia(media: readonly MediaName[], owner: Origin, limits: Limits): Promise<Attached> {
  if (typeof owner.content !== "string") return unreachable(media.length);
  const folder = dirname(owner.content);
  const digests = new Map<string, Digest>();
  const attachments: Captured[] = [];
  const remarks: string[] = [];
  let failed = 0;
  for (const { file, remark, from } of unique(media).slice(0, limits.files)) {
    try {
      const picture = await capturePictureAt(file, { remark, ...(from === undefined ? {} : { from }) }, owner, folder, limits);
      digests.set(file, picture.item.digest);
      attachments.push(picture);
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      if (failed++ < LISTED) remarks.push(`left out: ${error.message}`);
    }
  }
  if (failed > LISTED) remarks.push(`${failed - LISTED} more files that it names were left out for like reasons`);
  return { digests, attachments, remarks };
}

function unreachable(named: number): Attached {
  if (named === 0) return NOTHING_ATTACHED;
  return {
    ...NOTHING_ATTACHED,
    remarks: [`${named} files that it names were left out: it came inside another file, where they are not beside it`],
  };
}

function unique(media: readonly MediaName[]): readonly MediaName[] {
  const first = new Map<string, MediaName>();
  for (const each of media) if (!first.has(each.file)) first.set(each.file, each);
  return [...first.values()];
}

async function capturePictureAt(
  file: string,
  { remark, from }: Omit<MediaName, "file">,
  owner: Origin,
  folder: string,
  limits: Limits,
): Promise<Captured> {
  const name = posix.join(posix.dirname(owner.name), file.toWellFormed());
  const path = await insideFolder(folder, file, owner.name);
  const { size, head } = await beginning(path, name);
  const sniffed = sniff(head);
  const remarks = remark === null ? [] : [remark];
  const source = {
    ...owner,
    content: path,
    name,
    came: { way: "file", ...(from === undefined ? {} : { container: from }) },
    size,
    limits,
    remarks,
  } as const;
  if (sniffed.kind === "recording") return captureRecording({ ...source, mediaType: sniffed.mediaType });
  if (sniffed.kind === "image") return capturePicture({ ...source, mediaType: sniffed.mediaType });
  throw new CaptureError(
    "unknown-kind",
    name,
    `${name} is no picture, video or sound of a kind that is read; add a picture of it if it matters`,
  );
}

/** A file that another one names beside itself, or a sentence why it cannot be had. */
export async function fileBeside(
  file: string,
  owner: Origin,
): Promise<{ readonly path: string; readonly name: string } | { readonly why: string }> {
  if (typeof owner.content !== "string")
    return { why: `${file} was left out: ${owner.name} came inside another file, where it is not beside it` };
  try {
    const path = await insideFolder(dirname(owner.content), file, owner.name);
    return { path, name: posix.join(posix.dirname(owner.name), file.toWellFormed()) };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { why: `left out: ${error.message}` };
  }
}

async function insideFolder(folder: string, file: string, owner: string): Promise<string> {
  const outside = new CaptureError(
    "outside-folder",
    owner,
    `${owner} names ${file}, a path that leaves the folder; put the file into the folder`,
  );
  if (file.includes("\0") || !isInside(resolve(folder), resolve(folder, file))) throw outside;
  try {
    const path = join(folder, file);
    if (!isInside(await realpath(folder), await realpath(path))) throw outside;
    return path;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

import type { Metadata } from "../record/metadata.ts";
import { CaptureError } from "./capture-error.ts";
import { exifTool } from "./exiftool.ts";
import type { Limits } from "./limits.ts";
import { metadataOf } from "./metadata.ts";
import type { Content } from "./open-file.ts";
import { parserThread } from "./parser-thread.ts";

/**
 * What a picture says of itself; null where it says nothing, or nothing that can be read: that costs no picture. A file is read by ExifTool; without Perl, and
 * what lies inside another file, by exifr, which knows fewer tags.
 */
export async function readMetadata(content: Content, name: string, limits: Limits): Promise<Metadata | null> {
  const found = typeof content === "string" ? await exifTool.read(content, limits.metadata) : null;
  if (found !== null) return metadataOf(found.tags, found.by);
  try {
    const answer = await parserThread.run({ kind: "metadata", name, source: content }, limits.metadata);
    return answer.kind === "metadata" ? answer.metadata : null;
  } catch (error) {
    if (error instanceof CaptureError) return null;
    throw error;
  }
}

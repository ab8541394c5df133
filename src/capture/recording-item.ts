import type { Media } from "../record/media.ts";
import { CaptureError } from "./capture-error.ts";
import { type Captured, capturedFile, NOTHING_ATTACHED, type Origin } from "./captured.ts";
import type { Limits } from "./limits.ts";
import { digestsOfFile, tooLarge } from "./open-file.ts";
import { parserThread } from "./parser-thread.ts";
import { readSidecar } from "./picture-item.ts";

/** A file of moving pictures or sound. */
export interface RecordingSource extends Origin {
  /** What its first bytes say that it is. */
  readonly mediaType: string;
  readonly size: number;
  readonly limits: Limits;
  /** What is known about it from elsewhere, each a sentence. */
  readonly remarks: readonly string[];
}

/**
 * Reads the head of a video or a recording of sound and, where a text stands beside it, one report: what is heard or seen there. One whose head cannot be read
 * is kept all the same, with a remark: half a video is evidence too. No frame is decoded. Throws {@link CaptureError}.
 */
export async function captureRecording(source: RecordingSource): Promise<Captured> {
  const { content, name, size, limits } = source;
  if (size > limits.recording) throw tooLarge(name, size, limits.recording, "a video");
  const { media, why } = await headOf(source);
  const pictured = media?.streams.find((stream) => stream.kind === "video");
  const kind = (media === null ? source.mediaType.startsWith("video/") : pictured !== undefined) ? "video" : "sound";
  const mediaType = mediaTypeOf(source.mediaType, kind, media);
  const { width = 0, height = 0 } = pictured ?? {};
  const dimensions = width > 0 && height > 0 ? { width, height } : null;
  const bytes = { ...(await digestsOfFile(content, name)), size, kind, mediaType, dimensions, media } as const;
  const sidecar = await readSidecar(source, "transcript");
  const remarks = [...source.remarks, ...(why === null ? [] : [why]), ...sidecar.remarks];
  return capturedFile(source, bytes, { drafts: sidecar.drafts, remarks }, { ...NOTHING_ATTACHED, attachments: sidecar.attachments });
}

async function headOf({ content, name, limits }: RecordingSource): Promise<{ media: Media | null; why: string | null }> {
  try {
    const answer = await parserThread.run({ kind: "recording", name, source: content }, limits.metadata);
    return { media: answer.kind === "recording" ? answer.media : null, why: null };
  } catch (error) {
    if (error instanceof CaptureError) return { media: null, why: `its length and codecs are not known: ${error.message}` };
    throw error;
  }
}

/** Containers hold either: which it is, say the streams. */
function mediaTypeOf(said: string, kind: "video" | "sound", media: Media | null): string {
  if (media === null) return said;
  const family = kind === "video" ? "video" : "audio";
  if (media.container === "webm" || media.container === "mp4" || media.container === "ogg") return `${family}/${media.container}`;
  return media.container === "matroska" ? `${family}/matroska` : said;
}

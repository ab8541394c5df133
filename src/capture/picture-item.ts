import { basename, posix } from "node:path";
import type { ReportMedium } from "../record/report.ts";
import { CaptureError } from "./capture-error.ts";
import { type Captured, capturedFile, NOTHING_ATTACHED, type Origin } from "./captured.ts";
import type { Draft } from "./draft.ts";
import type { Limits } from "./limits.ts";
import { readMetadata } from "./metadata-reader.ts";
import { digestsOfFile, tooLarge } from "./open-file.ts";
import { lookAt } from "./picture.ts";
import { sidecarOf } from "./sidecar.ts";
import { readTextFile } from "./text-file.ts";

/** A picture file whose kind is known. */
export interface PictureSource extends Origin {
  readonly mediaType: string;
  readonly size: number;
  readonly limits: Limits;
  /** What is known about it from elsewhere, each a sentence. */
  readonly remarks: readonly string[];
}

/**
 * Reads a picture and, where a sidecar text stands beside it, one report: the words on the picture, with medium `picture` unless the
 * sidecar's front matter says otherwise. A sidecar that cannot be read costs the report and not the picture. Throws {@link CaptureError}.
 */
export async function capturePicture(source: PictureSource): Promise<Captured> {
  const { content, name, size, mediaType, limits } = source;
  if (size > limits.picture) throw tooLarge(name, size, limits.picture, "a picture");
  const seen = await lookAt(content, name, mediaType, limits);
  const metadata = await readMetadata(content, name, limits);
  const bytes = { ...(await digestsOfFile(content, name)), size, kind: "image", mediaType, ...seen, metadata } as const;
  const sidecar = await readSidecar(source, "picture");
  const found = { drafts: sidecar.drafts, remarks: [...source.remarks, ...sidecar.remarks] };
  return capturedFile(source, bytes, found, { ...NOTHING_ATTACHED, attachments: sidecar.attachments });
}

interface Sidecar {
  readonly drafts: readonly Draft[];
  readonly remarks: readonly string[];
  readonly attachments: readonly Captured[];
}

/** The text that stands beside a picture or a recording, as drafts and an item of its own. */
export async function readSidecar(source: Origin & { readonly limits: Limits }, medium: ReportMedium): Promise<Sidecar> {
  const path = typeof source.content === "string" ? await sidecarOf(source.content) : null;
  if (path === null) return { drafts: [], remarks: [], attachments: [] };
  const name = posix.join(posix.dirname(source.name), basename(path));
  try {
    const { bytes, found } = await readTextFile(path, name, source.limits, medium);
    const item = capturedFile(
      { ...source, content: path, name, came: { way: "file" } },
      { ...bytes, kind: "sidecar" },
      { drafts: [], remarks: found.remarks },
      NOTHING_ATTACHED,
    );
    return { drafts: found.drafts, remarks: [], attachments: [item] };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { drafts: [], remarks: [`its sidecar was not taken: ${error.message}`], attachments: [] };
  }
}

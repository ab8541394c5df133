import type { Acquired } from "./acquired.ts";
import type { Credentials } from "./credentials.ts";
import type { Digest } from "./digest.ts";
import type { ItemId } from "./id.ts";
import type { Media } from "./media.ts";
import type { Metadata } from "./metadata.ts";

/** What an item's bytes are, by their content and not by their name. */
export type ItemKind =
  | "text"
  | "markdown"
  | "html"
  | "telegram"
  | "image"
  | "video"
  | "sound"
  | "sidecar"
  | "email"
  | "mailbox"
  | "web-archive"
  | "transcript"
  | "table"
  | "archiver"
  | "document"
  | "x-archive"
  | "chat"
  | "atlos"
  /** Kept as it came, with another file that holds or names it, and not read. */
  | "file";

/**
 * By what a picture is known again (PDQ): 256 bits that say which of its coarse waves are strong. Copies that were made smaller, greyer or more compressed differ in a few
 * bits; unrelated pictures in about 128. A crop differs as an unrelated picture does.
 */
export interface Fingerprint {
  /** 64 hexadecimal digits each, the highest bit first: of the picture as it is seen, and turned and mirrored in the seven other ways. */
  readonly pdq: readonly string[];
  /** From 0 to 100: how much there is in the picture to tell it by. Below 50 it says too little. */
  readonly quality: number;
}

/** Preserved bytes. They never change; what was thought about them is said in decisions. */
export interface Item {
  readonly id: ItemId;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly kind: ItemKind;
  readonly mediaType: string;
  /** The name under which it came, relative to the folder that was added, with `/` between the parts. */
  readonly name: string;
  /** Pixels, for pictures and videos. */
  readonly dimensions: { readonly width: number; readonly height: number } | null;
  /** What a picture is known again by; null for what is none, or cannot be decoded. */
  readonly fingerprint: Fingerprint | null;
  /** What a picture says of itself; null where it says nothing. Absent for what is none, and where nobody looked. */
  readonly metadata?: Metadata | null;
  /** What the content credentials in a picture say; null where it has none. Absent for what is none, and where nobody looked. */
  readonly credentials?: Credentials | null;
  /** What the head of a video or recording says; null where it cannot be read. Absent for what is none, and where nobody looked. */
  readonly media?: Media | null;
  /** How it came. Absent for items that were added by versions that did not keep it. */
  readonly acquired?: Acquired;
  /** What was noticed or mended on the way in, each a sentence. */
  readonly remarks: readonly string[];
}

/** The media type of a PDF. */
export const PDF = "application/pdf";

/**
 * In how many pixels an item can be shown: a picture in its own, a PDF one page at a time, in those in which somebody looked at it. Null for everything else, and for a
 * page of a picture.
 */
export function shownSize(
  { kind, mediaType, dimensions }: Item,
  page: { readonly width: number; readonly height: number } | undefined,
): { readonly width: number; readonly height: number } | null {
  if (page === undefined) return kind === "image" ? dimensions : null;
  return mediaType === PDF ? { width: page.width, height: page.height } : null;
}

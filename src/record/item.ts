import type { Digest } from "./digest.ts";
import type { ItemId } from "./id.ts";

/** What an item's bytes are, by their content and not by their name. */
export type ItemKind =
  | "text"
  | "markdown"
  | "html"
  | "telegram"
  | "image"
  | "sidecar"
  | "email"
  | "mailbox"
  | "web-archive"
  | "transcript"
  | "table"
  | "archiver"
  | "document"
  | "x-archive"
  /** Kept as it came, with another file that holds or names it, and not read. */
  | "file";

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
  /** Pixels, for pictures. */
  readonly dimensions: { readonly width: number; readonly height: number } | null;
  /** What was noticed or mended on the way in, each a sentence. */
  readonly remarks: readonly string[];
}

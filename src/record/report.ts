import type { Contained } from "./acquired.ts";
import type { Digest } from "./digest.ts";
import type { ItemId, ReportId } from "./id.ts";

/** A text read from an item: an article, a post, a statement, a transcript, the words on a picture. */
export interface Report {
  readonly id: ReportId;
  readonly item: ItemId;
  /** Which part of the item: the id of a message in an export; null where the item is one report. */
  readonly part: string | null;
  readonly textDigest: Digest;
  readonly title: string | null;
  /** The outlet, office or account that published it, as it names itself; null where unknown. */
  readonly publisher: string | null;
  /** ISO 8601 date, or date-time with its offset; null where unknown. */
  readonly published: string | null;
  /** BCP 47 code of the language given or found. */
  readonly language: string;
  readonly url: string | null;
  readonly medium: ReportMedium;
  /** What the container (not the text) says about where it came from. */
  readonly provenance: readonly Provenance[];
  /** Digests of pictures and videos that it carries. */
  readonly media: readonly Digest[];
  /** When the container says that it was fetched: ISO 8601 with its offset. Absent where it does not say. */
  readonly captured?: string;
  /** Places of the text that its container names, in their order. Absent where it names none. */
  readonly anchors?: readonly Anchor[];
  /** What the container says of how it was got. Absent where it says nothing. */
  readonly got?: Contained;
}

/** A place in a text that its container names, by which a quotation is found in the original: a page, or a time of a recording. */
export interface Anchor {
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  /** Such as "p. 12" or "00:01:05". */
  readonly label: string;
}

export type ReportMedium = "article" | "post" | "statement" | "transcript" | "document" | "picture" | "note";

/** A link that export metadata or page metadata states. */
export type Provenance =
  | { readonly kind: "forwarded"; readonly from: string }
  | { readonly kind: "reply"; readonly to: string }
  | { readonly kind: "canonical-link"; readonly url: string }
  | { readonly kind: "credit"; readonly name: string }
  | { readonly kind: "translation-of"; readonly name: string }
  | { readonly kind: "interpreter"; readonly name: string; readonly suppliedBy: string | null };

import type { Credentials } from "../record/credentials.ts";
import type { Fingerprint } from "../record/item.ts";
import type { Media } from "../record/media.ts";
import type { Metadata } from "../record/metadata.ts";
import type { ReportMedium } from "../record/report.ts";
import type { CaptureCode } from "./capture-error.ts";
import type { Drafts } from "./draft.ts";
import type { Format } from "./importers/format.ts";
import type { Piece } from "./importers/piece.ts";
import type { Limits } from "./limits.ts";
import type { Content } from "./open-file.ts";
import type { Features } from "./orb.ts";

/** What the parser thread is asked to do. `name` is how errors name the file. */
export type Job =
  | { readonly kind: "html"; readonly name: string; readonly text: string; readonly limits: Limits }
  | {
      readonly kind: "markdown";
      readonly name: string;
      readonly text: string;
      /** Whether a text without front matter is Markdown too. */
      readonly plain: "is-markdown" | "is-text";
      /** What the report is where the text does not say it. */
      readonly medium: ReportMedium;
    }
  | { readonly kind: "picture"; readonly name: string; readonly source: Content; readonly mediaType: string; readonly limits: Limits }
  | { readonly kind: "metadata"; readonly name: string; readonly source: Content }
  | { readonly kind: "recording"; readonly name: string; readonly source: Content }
  /** Finds the points of a picture by which a part of it is known again. */
  | { readonly kind: "points"; readonly name: string; readonly source: Content; readonly limits: Limits }
  /** Makes a grey PNG of a picture for a program that reads words. */
  | { readonly kind: "page"; readonly name: string; readonly source: Content; readonly scale: number; readonly limits: Limits }
  | {
      readonly kind: "thumbnail";
      readonly name: string;
      readonly source: Content;
      readonly side: number;
      readonly limits: Limits;
    }
  /** Takes a file of several parts apart; what it answers may be a beginning only. */
  | { readonly kind: "import"; readonly name: string; readonly format: Format; readonly content: Content; readonly limits: Limits }
  /** Goes on with what the last import began. */
  | { readonly kind: "more"; readonly name: string };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the parser thread answers. */
export type Answer =
  | { readonly kind: "drafts"; readonly drafts: Drafts }
  /** A text that turned out to be no Markdown. */
  | { readonly kind: "plain" }
  | { readonly kind: "picture"; readonly size: Size; readonly fingerprint: Fingerprint | null; readonly credentials: Credentials | null }
  | { readonly kind: "metadata"; readonly metadata: Metadata | null }
  | { readonly kind: "recording"; readonly media: Media }
  | { readonly kind: "points"; readonly features: Features }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** `done`: nothing follows. */
  | { readonly kind: "pieces"; readonly pieces: readonly Piece[]; readonly done: boolean }
  | { readonly kind: "refused"; readonly code: CaptureCode; readonly message: string };
